import type { InlineKeyboardButton } from 'grammy/types';
import type { Contest } from '../contest/contest.js';
import { partLines, sentLine } from '../plans/content-views.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { type SubmittedSheet, totalOf } from './appraisal.js';
import { continueSheet, openOutcome, readPlan, reuseSheet } from './buttons.js';
import { isBegun, openCriteria, type SheetDraft } from './draft.js';
import type { Seat, UnitAppraisal } from './read-appraisal.js';
import {
  deadlineText,
  homeButton,
  mostPoints,
  ofMost,
  scaleNote,
  sentAt,
  unitHead,
} from './words.js';

export interface Desk {
  contest: Contest;
  unit: UnitAppraisal;
  seat: Seat;
  draft: SheetDraft;
  /** Their own sheets, of all versions, the oldest first. */
  own: readonly SubmittedSheet[];
  t: Translator;
}

/** A plan as its appraiser has it: what was sent, how far their sheet is, and the way on. */
export function deskView(desk: Desk): View {
  const { contest, unit, seat, own, t } = desk;
  const facts = { code: unit.code, version: unit.version, sent: unit.latest };
  const shows = own.length > 0 || isBegun(desk.draft);
  return {
    text: [
      unitHead(unit.finalist, t),
      sentLine(contest, facts, t),
      ...partLines(contest, unit.latest, t),
      '',
      ...own.map((sheet) =>
        t.html('appraisal-own-sheet', {
          version: sheet.version,
          total: ofMost(totalOf(sheet), mostPoints(contest), t),
          at: sentAt(contest, sheet, t),
        }),
      ),
      stateLine(desk),
      ...(shows ? scaleNote(contest, t) : []),
    ].join('\n'),
    buttons: [
      [
        readPlan.make(
          t.plain('appraisal-read', { version: unit.version }),
          unit.finalist.id,
          String(unit.version),
        ),
      ],
      ...(seat.state === 'submitted' ? outcomeRow(unit, t) : scoreRows(desk)),
      [homeButton(t)],
    ],
  };
}

function stateLine({ contest, unit, seat, draft, t }: Desk): string {
  const criteria = contest.scoring.criteria.length;
  return t.html('appraisal-desk-state', {
    state: seat.state,
    version: unit.version,
    scored: criteria - openCriteria(contest, draft).length,
    criteria,
    deadline: deadlineText(contest, seat, t),
  });
}

function outcomeRow({ finalist, version }: UnitAppraisal, t: Translator) {
  const text = t.plain('appraisal-outcome-button', { version, newest: 'true' });
  return [[openOutcome.make(text, finalist.id, String(version), '0')]];
}

function scoreRows({ contest, unit, draft, own, t }: Desk): InlineKeyboardButton[][] {
  const before = own.at(-1);
  const begun = isBegun(draft);
  return [
    [continueSheet.make(t.plain('appraisal-score', { begun: String(begun) }), unit.finalist.id)],
    ...(before && !begun
      ? [
          [
            reuseSheet.make(
              t.plain('appraisal-reuse', {
                version: before.version,
                total: ofMost(totalOf(before), mostPoints(contest), t),
              }),
              unit.finalist.id,
              String(before.version),
            ),
          ],
        ]
      : []),
  ];
}
