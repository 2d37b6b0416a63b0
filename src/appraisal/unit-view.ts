import type { InlineKeyboardButton } from 'grammy/types';
import type { Contest } from '../contest/contest.js';
import { paperFacts, sentLine } from '../plans/content-views.js';
import { inRows } from '../telegram/buttons.js';
import type { Html } from '../telegram/html.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { chooseAppraisers, listUnits, nudgeAppraisers, openOutcome, readPlan } from './buttons.js';
import { spreadLines } from './outcome-view.js';
import {
  owesSheet,
  type PaperPlan,
  type Seat,
  sheetsOfVersion,
  type UnitAppraisal,
} from './read-appraisal.js';
import { homeButton, scaleNote, seatText, unitHead } from './words.js';

/** Appraisers that the page itself names. */
const NAMED = 12;
const IN_A_ROW = 3;

export interface UnitPage {
  contest: Contest;
  unit: UnitAppraisal;
  /** By user id; who has none is somebody. */
  names: ReadonlyMap<number, string>;
  decision: { lines: readonly Html[]; actions: InlineKeyboardButton[][] };
  t: Translator;
}

/** A unit's appraisal as administrators see it: who scores, what came in, what was decided. */
export function unitView({ contest, unit, names, decision, t }: UnitPage): View {
  const { seats } = unit;
  const sheets = sheetsOfVersion(unit);
  const facts = { code: unit.code, version: unit.version, sent: unit.latest };
  return {
    text: [
      unitHead(unit.finalist, t),
      sentLine(contest, facts, t),
      '',
      t.html('appraisal-seats-head', { count: seats.length }),
      ...seats.slice(0, NAMED).map((seat) => namedSeat(contest, seat, names, t)),
      ...(seats.length > NAMED
        ? [t.html('appraisal-seats-more', { count: seats.length - NAMED })]
        : []),
      ...(sheets.length > 0 ? ['', ...spreadLines(contest, sheets, t)] : []),
      ...(sheets.length > 0 ? scaleNote(contest, t) : []),
      ...decisionText(decision),
    ].join('\n'),
    buttons: [...unitRows(unit, t), ...decision.actions, backRow(t)],
  };
}

function namedSeat(
  contest: Contest,
  seat: Seat,
  names: ReadonlyMap<number, string>,
  t: Translator,
): string {
  return t.html('appraisal-seat-line', {
    name: names.get(seat.userId) ?? t.plain('someone'),
    seat: seatText(contest, seat, t),
  });
}

function unitRows(unit: UnitAppraisal, t: Translator): InlineKeyboardButton[][] {
  const { finalist, seats, sheets, version } = unit;
  const owing = seats.filter(owesSheet).length;
  const scored = [...new Set(sheets.map((sheet) => sheet.version))].sort((a, b) => b - a);
  return [
    [
      chooseAppraisers.make(t.plain('appraisal-choose', { count: seats.length }), finalist.id, '0'),
      ...(owing > 0
        ? [nudgeAppraisers.make(t.plain('appraisal-nudge', { count: owing }), `u.${finalist.id}`)]
        : []),
    ],
    ...inRows(
      scored.map((of) =>
        openOutcome.make(
          t.plain('appraisal-outcome-button', { version: of, newest: String(of === version) }),
          finalist.id,
          String(of),
          '0',
        ),
      ),
      IN_A_ROW,
    ),
    [readPlan.make(t.plain('appraisal-read', { version }), finalist.id, String(version))],
  ];
}

function backRow(t: Translator): InlineKeyboardButton[] {
  return [listUnits.make(t.plain('appraisal-units-back'), '0'), homeButton(t)];
}

export interface PaperPage extends Pick<UnitPage, 'contest' | 'decision' | 't'> {
  onPaper: PaperPlan;
}

/** What came on paper is read on paper: it is not scored here, but what is decided about it is kept. */
export function paperView({ contest, onPaper, decision, t }: PaperPage): View {
  return {
    text: [
      unitHead(onPaper.finalist, t),
      t.html('appraisal-paper', paperFacts(contest, onPaper.paper)),
      ...decisionText(decision),
    ].join('\n'),
    buttons: [...decision.actions, backRow(t)],
  };
}

function decisionText({ lines }: UnitPage['decision']): string[] {
  return lines.length > 0 ? ['', ...lines.map(({ source }) => source)] : [];
}
