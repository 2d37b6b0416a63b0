import type { InlineKeyboardButton } from 'grammy/types';
import type { Contest } from '../contest/contest.js';
import { inRows } from '../telegram/buttons.js';
import { defineForm } from '../telegram/forms.js';
import { roomForEach } from '../telegram/long-text.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import { totalOf } from './appraisal.js';
import {
  askSheetStep,
  clearRemark,
  givePoints,
  openSummary,
  readPlan,
  type SheetWay,
  skipSheetStep,
  submitSheet,
} from './buttons.js';
import { openCriteria, pointsIn, type SheetDraft, wholeSheet } from './draft.js';
import { formatPoints, pointChoices } from './points.js';
import type { UnitAppraisal } from './read-appraisal.js';
import { type Criterion, OVERALL, pointsCode, remarkCode, type SheetStep } from './sheet-steps.js';
import { mostPoints, ofMost, onButton, scaleNote, unitButton, unitHead } from './words.js';

/** `form` of the session's question while a sheet is filled in. */
export const APPRAISAL_FORM = defineForm('appraisal', { for: 'appraiser' });
/** Characters of a remark. */
export const LONGEST_REMARK = 1_000;

const IN_A_ROW = 5;
/** Characters of all remarks in a summary, and of each. */
const REMARKS = 1_600;
const REMARK = 200;

export interface SheetFacts {
  contest: Contest;
  unit: UnitAppraisal;
  draft: SheetDraft;
  t: Translator;
}

/** One question of the sheet. */
export function questionView(facts: SheetFacts, step: SheetStep, way: SheetWay): View {
  const { unit } = facts;
  const view =
    step.kind === 'points' ? pointsQuestion(facts, step, way) : remarkQuestion(facts, step, way);
  const subject = `${unit.finalist.id} ${way}`;
  return { ...view, question: { form: APPRAISAL_FORM, step: step.code, subject } };
}

function pointsQuestion(
  facts: SheetFacts,
  { criterion, code }: Extract<SheetStep, { kind: 'points' }>,
  way: SheetWay,
): View {
  const { contest, unit, draft, t } = facts;
  const { criteria } = contest.scoring;
  const given = pointsIn(draft, criterion.id);
  const choices = pointChoices(criterion.weight).map((points) =>
    givePoints.make(
      `${points === given ? '✅ ' : ''}${formatPoints(points, t.language)}`,
      unit.finalist.id,
      criterion.id,
      String(Math.round(points * 10)),
      way,
    ),
  );
  return {
    text: [
      unitHead(unit.finalist, t),
      t.html('appraisal-ask-points', {
        number: criteria.findIndex(({ id }) => id === criterion.id) + 1,
        count: criteria.length,
        criterion: criterion.label[t.language],
        most: criterion.weight,
      }),
      ...(given === undefined
        ? []
        : [t.html('appraisal-given', { points: formatPoints(given, t.language) })]),
      ...scaleNote(contest, t),
    ].join('\n'),
    buttons: [...inRows(choices, IN_A_ROW), ...waysOn(facts, code, way)],
  };
}

function remarkQuestion(
  facts: SheetFacts,
  step: Exclude<SheetStep, { kind: 'points' }>,
  way: SheetWay,
): View {
  const { unit, draft, t } = facts;
  const said = draft.answers[step.code];
  return {
    text: [
      unitHead(unit.finalist, t),
      t.html('appraisal-ask-remark', {
        of: step.kind === 'overall' ? 'plan' : 'criterion',
        criterion: step.kind === 'overall' ? '' : step.criterion.label[t.language],
        max: LONGEST_REMARK,
        skips: String(way === 'n'),
      }),
      ...(said === undefined ? [] : ['', t.html('appraisal-said', { remark: said })]),
    ].join('\n'),
    buttons: [
      ...(said === undefined
        ? []
        : [[clearRemark.make(t.plain('appraisal-clear'), unit.finalist.id, step.code)]]),
      ...waysOn(facts, step.code, way),
    ],
  };
}

/** Under a question: past it, to the plan, and to the sheet as it stands. */
function waysOn({ unit, t }: SheetFacts, code: string, way: SheetWay): InlineKeyboardButton[][] {
  const { id } = unit.finalist;
  return [
    ...(way === 'n' ? [[skipSheetStep.make(t.plain('appraisal-skip'), id, code)]] : []),
    [
      readPlan.make(t.plain('appraisal-read-short'), id, String(unit.version)),
      openSummary.make(t.plain('appraisal-summary'), id),
    ],
  ];
}

/** The sheet as it stands; every answer can be changed from here, in any order. */
export function summaryView(facts: SheetFacts): View {
  const { contest, unit, draft, t } = facts;
  const { criteria } = contest.scoring;
  const whole = wholeSheet(contest, draft);
  const open = openCriteria(contest, draft);
  const room = roomForEach(criteria.length + 1, REMARKS, REMARK);
  const { id } = unit.finalist;
  const { version } = unit;
  return {
    text: [
      unitHead(unit.finalist, t),
      t.html('appraisal-summary-head', { version }),
      ...criteria.map((criterion) => criterionLine(facts, criterion, room)),
      remarkLine(draft.answers[OVERALL], room, t),
      '',
      whole
        ? t.html('appraisal-summary-total', {
            total: ofMost(totalOf(whole), mostPoints(contest), t),
          })
        : t.html('appraisal-summary-open', {
            criteria: open.map(({ label }) => label[t.language]).join(', '),
          }),
      ...scaleNote(contest, t),
    ].join('\n'),
    buttons: [
      ...(whole ? [[submitButton(facts, 'ask', 'appraisal-submit')]] : []),
      ...criteria.map((criterion) => criterionRow(facts, criterion)),
      [askSheetStep.make(t.plain('appraisal-overall-button'), id, OVERALL)],
      [readPlan.make(t.plain('appraisal-read-short'), id, String(version)), unitButton(unit, t)],
    ],
  };
}

function criterionLine({ draft, t }: SheetFacts, criterion: Criterion, room: number): string {
  const given = pointsIn(draft, criterion.id);
  const said = draft.answers[remarkCode(criterion.id)];
  return t.html('appraisal-sheet-line', {
    criterion: criterion.label[t.language],
    points:
      given === undefined
        ? t.plain('appraisal-no-points', { most: criterion.weight })
        : ofMost(given, criterion.weight, t),
    said: String(said !== undefined),
    remark: shorten(said ?? '', room),
  });
}

function remarkLine(said: string | undefined, room: number, t: Translator): string {
  return said === undefined
    ? t.html('appraisal-no-overall')
    : t.html('appraisal-overall', { remark: shorten(said, room) });
}

function criterionRow({ unit, draft, t }: SheetFacts, { id, label, weight }: Criterion) {
  const given = pointsIn(draft, id);
  const said = draft.answers[remarkCode(id)] !== undefined;
  return [
    askSheetStep.make(
      t.plain('appraisal-criterion-button', {
        criterion: onButton(label[t.language]),
        points: given === undefined ? '…' : ofMost(given, weight, t),
      }),
      unit.finalist.id,
      pointsCode(id),
    ),
    askSheetStep.make(
      t.plain('appraisal-remark-button', { said: String(said) }),
      unit.finalist.id,
      remarkCode(id),
    ),
  ];
}

function submitButton({ unit, draft, t }: SheetFacts, answer: 'ask' | 'yes', text: string) {
  return submitSheet.make(
    t.plain(text),
    unit.finalist.id,
    String(unit.version),
    String(draft.revision),
    answer,
  );
}

/** What can't be changed afterwards is asked once more. */
export function submitView(facts: SheetFacts, total: number): View {
  const { contest, unit, t } = facts;
  return {
    text: [
      unitHead(unit.finalist, t),
      t.html('appraisal-submit-ask', {
        version: unit.version,
        total: ofMost(total, mostPoints(contest), t),
      }),
      ...scaleNote(contest, t),
    ].join('\n'),
    buttons: [
      [submitButton(facts, 'yes', 'appraisal-submit-yes')],
      [openSummary.make(t.plain('appraisal-summary-back'), unit.finalist.id)],
    ],
  };
}
