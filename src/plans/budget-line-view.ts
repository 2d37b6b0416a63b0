import type { InlineKeyboardButton } from 'grammy/types';
import type { Contest, PlanPart } from '../contest/contest.js';
import { inRows } from '../telegram/buttons.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import { amountOf, type BudgetLine } from './budget.js';
import { type ColumnCode, columnCodes, columnOf } from './budget-form.js';
import { quantityText, sourceLabel } from './budget-view.js';
import { askColumn, askPart, chooseSource, chooseUnit, removeLine } from './buttons.js';
import { formatMoney } from './money.js';
import type { Plan } from './plan.js';

/** Characters of a line's content above a question, and buttons in a row. */
const QUOTE = 60;
const IN_A_ROW = 4;

interface LineOptions {
  contest: Contest;
  plan: Plan;
  part: PlanPart;
  line: BudgetLine;
  t: Translator;
}

/** One column of one line is asked. */
export function columnView(options: LineOptions, code: ColumnCode): View {
  const { plan, part, line, t } = options;
  const content = line.content && code !== 'content' ? shorten(line.content, QUOTE) : '';
  return {
    text: [
      t.html('budget-line-head', { number: numberOf(plan, line), content: content || '–' }),
      t.html(`budget-ask-${code}`),
      ...(line[columnOf(code)] === undefined
        ? []
        : ['', t.html('question-current', { value: columnText(options, code) })]),
    ].join('\n'),
    buttons: [
      ...choiceRows(options, code),
      [
        removeLine.make(t.plain('budget-line-remove'), plan.finalistId, line.id),
        askPart.make(t.plain('budget-back'), plan.finalistId, part.id),
      ],
    ],
  };
}

/** Units that cost estimates often count in; any other one is typed. */
export function commonUnits(t: Translator): string[] {
  return t.plain('budget-common-units').split('|');
}

function choiceRows(
  { contest, plan, line, t }: LineOptions,
  code: ColumnCode,
): InlineKeyboardButton[][] {
  if (code === 'source') {
    return contest.plan.sources.map(({ id, label }) => [
      chooseSource.make(label[t.language], plan.finalistId, line.id, id),
    ]);
  }
  if (code !== 'unit') return [];
  const units = commonUnits(t).map((unit, index) =>
    chooseUnit.make(unit, plan.finalistId, line.id, String(index)),
  );
  return inRows(units, IN_A_ROW);
}

/** For who looks for a button to add a line: the content of a new one is asked. */
export function newLineView(finalistId: string, part: PlanPart, t: Translator): View {
  return {
    text: t.html('budget-ask-content'),
    buttons: [[askPart.make(t.plain('budget-back'), finalistId, part.id)]],
  };
}

/** A line with all its columns, each to be changed. */
export function lineView(options: LineOptions): View {
  const { plan, part, line, t } = options;
  const amount = amountOf(line);
  return {
    text: [
      t.html('budget-line-head', {
        number: numberOf(plan, line),
        content: line.content ? shorten(line.content, QUOTE) : '–',
      }),
      ...columnCodes.map((code) =>
        t.html('budget-column', {
          name: t.plain(`budget-name-${code}`),
          value: columnText(options, code),
        }),
      ),
      ...(amount === undefined
        ? []
        : [t.html('budget-amount', { amount: formatMoney(amount, t.language) })]),
    ].join('\n'),
    buttons: [
      columnCodes
        .slice(0, 3)
        .map((code) =>
          askColumn.make(t.plain(`budget-edit-${code}`), plan.finalistId, line.id, code),
        ),
      columnCodes
        .slice(3)
        .map((code) =>
          askColumn.make(t.plain(`budget-edit-${code}`), plan.finalistId, line.id, code),
        ),
      [
        removeLine.make(t.plain('budget-line-remove'), plan.finalistId, line.id),
        askPart.make(t.plain('budget-back'), plan.finalistId, part.id),
      ],
    ],
  };
}

/** What a line has in a column, as people read it. */
export function columnText(
  { contest, line, t }: Pick<LineOptions, 'contest' | 'line' | 't'>,
  code: ColumnCode,
): string {
  const value = line[columnOf(code)];
  if (value === undefined) return t.plain('not-filled');
  switch (code) {
    case 'quantity':
      return quantityText(line, t);
    case 'price':
      return formatMoney(BigInt(value), t.language);
    case 'source':
      return sourceLabel(contest, value, t);
    default:
      return value;
  }
}

/** Its place in the table, as people count. */
export function numberOf({ lines }: Plan, { id }: Pick<BudgetLine, 'id'>): number {
  return lines.findIndex((line) => line.id === id) + 1;
}
