import type { PlanPart } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { joiningTime } from '../redis/json-hash.js';
import { readAnswer } from '../telegram/text-answer.js';
import { normalizeText, shorten } from '../text/vietnamese.js';
import { BUDGET_LIMITS, type BudgetLine, wouldExceed } from './budget.js';
import { type ColumnCode, columnCodes, columnOf, lineIdOf, openColumns } from './budget-form.js';
import { type BudgetRow, parseBudgetRows, type RowProblem } from './budget-rows.js';
import { LINES_ON_PAGE } from './budget-view.js';
import type { PlanDeps } from './deps.js';
import { readAgain, type Showing, showColumn, showPart } from './filling.js';
import { formatMoney, MOST_DONG } from './money.js';
import type { Desk } from './unit.js';

/** Characters of a line that is quoted because something is wrong with it. */
const QUOTE = 80;

/** A text while the budget is open: the content of a new line, or a whole table. */
export async function answerBudget(
  ctx: BotContext,
  deps: PlanDeps,
  desk: Desk,
  part: PlanPart,
): Promise<void> {
  const typed = normalizeText(ctx.message?.text ?? '');
  const rows = parseBudgetRows(typed, ctx.t.language);
  if (rows && 'problem' in rows) return sayWrong(ctx, rows.problem.line, rows.problem.reason);
  // Telegram makes spaces of a spreadsheet's tabs, and then nobody can tell where a column ends.
  const [first = '', second] = typed.split('\n');
  if (!rows && second !== undefined) return sayWrong(ctx, first, 'spaces');
  if (rows) return addRows(ctx, deps, desk, part, rows);
  const content = await readAnswer(ctx, { ...BUDGET_LIMITS.content, singleLine: true });
  if (content === undefined) return;
  const [line] = await addLines(ctx, deps, desk, [{ content }]);
  if (!line) return;
  const after = await readAgain(deps, desk);
  await goOn(ctx, after, part, line.id, { heading: savedLine(ctx, 'content', content) });
}

async function sayWrong(
  ctx: BotContext,
  line: string,
  reason: RowProblem['reason'] | 'spaces',
): Promise<void> {
  const facts = { line: shorten(line, QUOTE), reason: ctx.t.plain(`budget-row-${reason}`) };
  await ctx.reply(ctx.t.html('budget-rows-wrong', facts));
}

async function addRows(
  ctx: BotContext,
  deps: PlanDeps,
  desk: Desk,
  part: PlanPart,
  rows: BudgetRow[],
): Promise<void> {
  const lines = await addLines(ctx, deps, desk, rows);
  if (lines.length === 0) return;
  await showPart(ctx, await readAgain(deps, desk), part, {
    heading: ctx.t.html('budget-rows-saved', { count: lines.length }),
    placement: 'new',
  });
}

/**
 * Adds the lines that came in one message, all or none.
 * @returns them, or none when the person was told why
 */
async function addLines(
  ctx: BotContext,
  { clock, plans }: PlanDeps,
  { unit, plan }: Desk,
  rows: readonly Partial<BudgetRow>[],
): Promise<BudgetLine[]> {
  const messageId = ctx.message?.message_id ?? 0;
  const first = joiningTime(plan.lines, clock.now());
  const lines = rows.map((row, index): BudgetLine => {
    const id = lineIdOf(ctx.member.id, messageId, index);
    // Handled again, a message keeps the place of its lines.
    const known = plan.lines.find((line) => line.id === id);
    return { id, addedAt: known?.addedAt ?? first + index, ...row };
  });
  const others = plan.lines.filter(({ id }) => !lines.some((line) => line.id === id));
  const room = BUDGET_LIMITS.lines - others.length;
  if (lines.length > room) {
    const facts = { count: lines.length, room, max: BUDGET_LIMITS.lines };
    await ctx.reply(ctx.t.html('budget-too-many', facts));
    return [];
  }
  const [last] = lines.slice(-1);
  if (last && wouldExceed([...others, ...lines], last)) {
    await ctx.reply(tooLargeText(ctx));
    return [];
  }
  if (await writeLines(plans, unit.id, lines)) return lines;
  // Colleagues have filled the table meanwhile. What was there before this message stays.
  const known = new Set(plan.lines.map(({ id }) => id));
  for (const { id } of lines) if (!known.has(id)) await plans.removeLine(unit.id, id);
  await ctx.reply(ctx.t.html('budget-crowded'));
  return [];
}

/** @returns whether all of them are there, and the table is not longer than it may be */
async function writeLines(
  plans: PlanDeps['plans'],
  finalistId: string,
  lines: readonly BudgetLine[],
): Promise<boolean> {
  for (const line of lines) {
    for (const code of columnCodes) {
      const value = line[columnOf(code)];
      if (value === undefined) continue;
      const outcome = await plans.writeColumn(finalistId, line, columnOf(code), value);
      if (outcome === 'full') return false;
    }
  }
  return (await plans.find(finalistId)).lines.length <= BUDGET_LIMITS.lines;
}

/** Keeps a value of one column and goes on with the line. */
export async function saveColumn(
  ctx: BotContext,
  deps: PlanDeps,
  desk: Desk,
  part: PlanPart,
  line: BudgetLine,
  code: ColumnCode,
  value: string,
  showing: Showing,
): Promise<void> {
  await deps.plans.writeColumn(desk.unit.id, line, columnOf(code), value);
  await goOn(ctx, await readAgain(deps, desk), part, line.id, showing);
}

/** To what the line still lacks, or to the table. */
async function goOn(
  ctx: BotContext,
  desk: Desk,
  part: PlanPart,
  lineId: string,
  { heading, placement = 'new' }: Showing,
): Promise<void> {
  const line = desk.plan.lines.find(({ id }) => id === lineId);
  const [next] = line ? openColumns(line) : [];
  if (line && next) return showColumn(ctx, desk, part, line, next, { heading, placement });
  const page = pageOf(desk, lineId);
  await showPart(ctx, desk, part, { heading, placement, ...(page !== undefined && { page }) });
}

/** The page of the table on which a line stands. */
function pageOf({ plan: { lines } }: Desk, lineId: string): number | undefined {
  const at = lines.findIndex(({ id }) => id === lineId);
  return at < 0 ? undefined : Math.floor(at / LINES_ON_PAGE);
}

export function savedLine(ctx: BotContext, code: ColumnCode, value: string): string {
  return ctx.t.html('saved-choice', {
    label: ctx.t.plain(`budget-name-${code}`),
    value: shorten(value, QUOTE),
  });
}

export function tooLargeText(ctx: BotContext): string {
  return ctx.t.html('budget-too-large', { most: formatMoney(MOST_DONG, ctx.t.language) });
}
