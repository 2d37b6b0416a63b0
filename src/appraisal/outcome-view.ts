import type { Contest } from '../contest/contest.js';
import { pageOfLines, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { type SubmittedSheet, totalOf } from './appraisal.js';
import { openOutcome } from './buttons.js';
import { formatPoints } from './points.js';
import { sheetsOfVersion, type UnitAppraisal } from './read-appraisal.js';
import { spreadOf } from './spread.js';
import {
  mostPoints,
  ofMost,
  scaleNote,
  sentAt,
  spreadText,
  unitButton,
  unitHead,
} from './words.js';

/** Of a page's room, for what stands above the sheets. */
const LEAST_ROOM = 1_200;
const ROOM = 3_400;

/** What the sheets say together: of the whole, and of each criterion. */
export function spreadLines(
  contest: Contest,
  sheets: readonly SubmittedSheet[],
  t: Translator,
): string[] {
  const whole = spreadOf(sheets.map(totalOf));
  if (!whole) return [];
  return [
    t.html('appraisal-total-spread', {
      count: sheets.length,
      most: formatPoints(mostPoints(contest), t.language),
      spread: spreadText(whole, t),
    }),
    ...contest.scoring.criteria.flatMap(({ id, label, weight }) => {
      const found = spreadOf(sheets.flatMap(({ points }) => points[id] ?? []));
      return found
        ? [
            t.html('appraisal-criterion-spread', {
              criterion: label[t.language],
              most: weight,
              spread: spreadText(found, t),
            }),
          ]
        : [];
    }),
  ];
}

export interface OutcomeFacts {
  contest: Contest;
  unit: UnitAppraisal;
  version: number;
  /**
   * Who scored, for administrators. For another appraiser nothing: they read what was said of each
   * criterion, and not which points whoever said it gave.
   */
  names?: ReadonlyMap<number, string>;
  /** Whose own sheet it is beside those of the others. */
  reader: number;
  page: number;
  t: Translator;
}

/** What was found of a version of a plan, in figures and in words. */
export function outcomeView(facts: OutcomeFacts): View {
  const { contest, unit, version, t } = facts;
  const sheets = sheetsOfVersion(unit, version);
  const head = [
    unitHead(unit.finalist, t),
    t.html('appraisal-outcome-head', { version, count: sheets.length }),
    ...spreadLines(contest, sheets, t),
    ...scaleNote(contest, t),
  ].join('\n');
  const lines = facts.names ? namedLines(facts, sheets) : namelessLines(facts, sheets);
  const room = Math.max(LEAST_ROOM, ROOM - head.length);
  const { items, page, pages } = pageOfLines(lines, facts.page, room);
  return {
    text: [head, '', ...items].join('\n'),
    buttons: [
      ...turnRow({ page, pages }, (text, to) =>
        openOutcome.make(text, unit.finalist.id, String(version), to),
      ),
      [unitButton(unit, t)],
    ],
  };
}

/** Each sheet under the name of whoever sent it. */
function namedLines(
  { contest, names, t }: OutcomeFacts,
  sheets: readonly SubmittedSheet[],
): string[] {
  return sheets.flatMap((sheet) => {
    const { appraiser } = sheet;
    const name = appraiser === undefined ? undefined : names?.get(appraiser);
    return [
      t.html('appraisal-sheet-head', {
        // Erased, or unknown to the records now.
        name: name ?? t.plain(appraiser === undefined ? 'appraisal-erased' : 'someone'),
        total: ofMost(totalOf(sheet), mostPoints(contest), t),
        at: sentAt(contest, sheet, t),
      }),
      ...sheetLines(contest, sheet, t),
    ];
  });
}

/** A sheet in full: the points of each criterion, and what was said. */
function sheetLines(contest: Contest, sheet: SubmittedSheet, t: Translator): string[] {
  return [
    ...contest.scoring.criteria.map(({ id, label, weight }) =>
      t.html('appraisal-sheet-line', {
        criterion: label[t.language],
        points: ofMost(sheet.points[id] ?? 0, weight, t),
        said: String(sheet.remarks[id] !== undefined),
        remark: sheet.remarks[id] ?? '',
      }),
    ),
    ...(sheet.remark === undefined ? [] : [t.html('appraisal-remark', { remark: sheet.remark })]),
  ];
}

/** One's own sheet, then what the others said, in an order that has nothing to do with them. */
function namelessLines(
  { contest, reader, t }: OutcomeFacts,
  sheets: readonly SubmittedSheet[],
): string[] {
  const own = sheets.find(({ appraiser }) => appraiser === reader);
  const others = sheets
    .filter((sheet) => sheet !== own)
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  const said = [
    ...contest.scoring.criteria.map(({ id, label }) => ({
      head: t.html('appraisal-said-of', { criterion: label[t.language] }),
      remarks: others.flatMap(({ remarks }) => remarks[id] ?? []),
    })),
    {
      head: t.html('appraisal-said-overall'),
      remarks: others.flatMap(({ remark }) => remark ?? []),
    },
  ].filter(({ remarks }) => remarks.length > 0);
  return [
    ...(own
      ? [
          t.html('appraisal-own-head-line', {
            total: ofMost(totalOf(own), mostPoints(contest), t),
          }),
          ...sheetLines(contest, own, t),
        ]
      : []),
    ...(said.length > 0 ? [t.html('appraisal-said-head')] : [t.html('appraisal-said-nothing')]),
    ...said.flatMap(({ head, remarks }) => [
      head,
      ...remarks.map((remark) => t.html('appraisal-remark', { remark })),
    ]),
  ];
}
