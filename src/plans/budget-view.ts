import type { InlineKeyboardButton } from 'grammy/types';
import type { Contest, PlanPart } from '../contest/contest.js';
import { inRows } from '../telegram/buttons.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import { amountOf, BUDGET_LIMITS, type BudgetLine, totalsBySource } from './budget.js';
import { openColumns } from './budget-form.js';
import { addLine, chooseSourceOfAll, openLine, turnBudget } from './buttons.js';
import { totalText } from './content-views.js';
import { formatMoney } from './money.js';
import { fileRows, partFilesText, wayRow } from './part-view.js';
import type { Plan, PlanContent } from './plan.js';
import { formatQuantity, storedQuantity } from './quantity.js';

/** Lines on a page of the table. */
export const LINES_ON_PAGE = 10;
/** Buttons in a row. */
const IN_A_ROW = 5;
/** Characters of a line's content and of its source. */
const CONTENT = 80;
const SOURCE = 40;

export interface BudgetOptions {
  contest: Contest;
  plan: Plan;
  part: PlanPart;
  t: Translator;
  /** From 0; the last one when it is not given. */
  page?: number | undefined;
}

/** The table so far; the next message is a new line, or several. */
export function budgetView(options: BudgetOptions): View {
  const { contest, plan, part, t } = options;
  const { language } = t;
  const { lines } = plan;
  const isFull = lines.length >= BUDGET_LIMITS.lines;
  return {
    text: [
      t.html('plan-part-head', { label: part.label[language] }),
      ...(lines.length === 0
        ? [
            t.html('question-body', {
              question: part.question[language],
              hint: part.hint[language],
            }),
          ]
        : ['', ...pageLines(options), '', totalText(plan, t), ...sourceTotals(contest, plan, t)]),
      '',
      isFull
        ? t.html('budget-full')
        : t.html(lines.length === 0 ? 'budget-how' : 'budget-more', { max: BUDGET_LIMITS.lines }),
      '',
      partFilesText(contest, plan, part, t),
    ].join('\n'),
    buttons: [
      ...sourceRows(contest, plan, t),
      ...lineRows(options),
      ...(isFull || lines.length === 0
        ? []
        : [[addLine.make(t.plain('budget-add'), plan.finalistId)]]),
      ...fileRows(contest, plan, part, t),
      wayRow(contest, plan, part, t),
    ],
  };
}

function pageOf({ plan: { lines }, page }: BudgetOptions) {
  const last = Math.max(0, Math.ceil(lines.length / LINES_ON_PAGE) - 1);
  const at = Math.min(page ?? last, last);
  return {
    at,
    last,
    from: at * LINES_ON_PAGE,
    lines: lines.slice(at * LINES_ON_PAGE, (at + 1) * LINES_ON_PAGE),
  };
}

function pageLines(options: BudgetOptions): string[] {
  const { from, lines } = pageOf(options);
  return lines.map((line, index) =>
    lineText(options.contest, line, from + index + 1, options.t, CONTENT),
  );
}

/** "3. Máy quét: 2 cái × 4.500.000 = 9.000.000 (Ngân sách tỉnh hỗ trợ)". */
export function lineText(
  contest: Contest,
  line: BudgetLine,
  number: number,
  t: Translator,
  room: number = BUDGET_LIMITS.content.max,
  as: 'html' | 'plain' = 'html',
): string {
  const content = shorten(line.content ?? t.plain('budget-no-content'), room);
  const open = openColumns(line);
  // Of a table that was pasted only the sources are to be chosen: its amounts are there to be checked.
  if (open.length > 0 && open.join() !== 'source') {
    const names = open.map((code) => t.plain(`budget-name-${code}`).toLowerCase());
    return t[as]('budget-line-open', { number, content, columns: names.join(', ') });
  }
  return t[as]('budget-line', {
    number,
    content,
    unit: line.unit ?? '',
    quantity: quantityText(line, t),
    price: formatMoney(BigInt(line.unitPrice ?? 0), t.language),
    amount: formatMoney(amountOf(line) ?? 0n, t.language),
    source: line.source
      ? shorten(sourceLabel(contest, line.source, t), SOURCE)
      : t.plain('budget-no-source'),
  });
}

export function quantityText({ quantity = '' }: BudgetLine, t: Translator): string {
  return formatQuantity(storedQuantity(quantity) ?? 0n, t.language);
}

export function sourceLabel(contest: Contest, source: string | undefined, t: Translator): string {
  const known = contest.plan.sources.find(({ id }) => id === source);
  return known?.label[t.language] ?? source ?? t.plain('not-filled');
}

/** What each source is to give; of a single one the total says it all. */
export function sourceTotals(
  contest: Contest,
  { lines }: Pick<PlanContent, 'lines'>,
  t: Translator,
  as: 'html' | 'plain' = 'html',
): string[] {
  const totals = [...totalsBySource(lines)];
  if (totals.length < 2) return [];
  return totals.map(([source, amount]) =>
    t[as]('budget-from', {
      source: sourceLabel(contest, source, t),
      amount: formatMoney(amount, t.language),
    }),
  );
}

/** While lines lack their source, as after a table was pasted, one button gives it to all of them. */
function sourceRows(contest: Contest, plan: Plan, t: Translator): InlineKeyboardButton[][] {
  const open = plan.lines.filter((line) => openColumns(line).join() === 'source').length;
  if (open === 0) return [];
  return contest.plan.sources.map(({ id, label }) => [
    chooseSourceOfAll.make(
      t.plain('budget-source-all', { count: open, source: label[t.language] }),
      plan.finalistId,
      id,
    ),
  ]);
}

function lineRows(options: BudgetOptions): InlineKeyboardButton[][] {
  const { plan, t } = options;
  const { at, last, from, lines } = pageOf(options);
  const edits = lines.map(({ id }, index) =>
    openLine.make(t.plain('budget-line-edit', { number: from + index + 1 }), plan.finalistId, id),
  );
  const turn = (to: number, text: string) => turnBudget.make(text, plan.finalistId, String(to));
  const turns = [
    ...(at > 0 ? [turn(at - 1, `◀ ${at}/${last + 1}`)] : []),
    ...(at < last ? [turn(at + 1, `${at + 2}/${last + 1} ▶`)] : []),
  ];
  return [...inRows(edits, IN_A_ROW), ...(turns.length > 0 ? [turns] : [])];
}
