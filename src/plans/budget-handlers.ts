import type { Composer } from 'grammy';
import type { PlanPart } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { closeScreen, show } from '../telegram/screen.js';
import { onAnswer, readAnswer } from '../telegram/text-answer.js';
import { BUDGET_LIMITS, type BudgetLine, wouldExceed } from './budget.js';
import { saveColumn, savedLine, tooLargeText } from './budget-answers.js';
import {
  type ColumnCode,
  columnCodes,
  openColumns,
  readColumn,
  withColumn,
} from './budget-form.js';
import { columnText, commonUnits, lineView, newLineView } from './budget-line-view.js';
import { sourceLabel } from './budget-view.js';
import {
  addLine,
  askColumn,
  chooseSource,
  chooseSourceOfAll,
  chooseUnit,
  openLine,
  removeLine,
  turnBudget,
} from './buttons.js';
import type { PlanDeps } from './deps.js';
import { LINE_FORM, PLAN_FORM, readAgain, showColumn, showPart } from './filling.js';
import { takeFile } from './part-handlers.js';
import { type Desk, ownPlan } from './unit.js';

interface AtLine {
  desk: Desk;
  part: PlanPart;
  line: BudgetLine;
}

/** The budget line by line: asked column by column, changed, taken out. */
export function installBudget(composer: Composer<BotContext>, deps: PlanDeps): void {
  const { plans } = deps;

  onButton(composer, turnBudget, async (ctx, finalistId, page) => {
    const at = await atBudget(ctx, deps, finalistId);
    if (at) await showPart(ctx, at.desk, at.part, { page: Number(page) });
  });

  onButton(composer, addLine, async (ctx, finalistId) => {
    const at = await atBudget(ctx, deps, finalistId);
    if (!at) return;
    if (at.desk.plan.lines.length >= BUDGET_LIMITS.lines) return refuse(ctx, 'budget-full');
    const question = { form: PLAN_FORM, step: at.part.id, subject: finalistId };
    await show(ctx, { ...newLineView(finalistId, at.part, ctx.t), question });
  });

  onButton(composer, openLine, async (ctx, finalistId, lineId) => {
    const at = await atLine(ctx, deps, finalistId, lineId);
    if (!at) return;
    const { desk, part, line } = at;
    const { contest, plan } = desk;
    await show(ctx, lineView({ contest, plan, part, line, t: ctx.t }));
  });

  onButton(composer, askColumn, async (ctx, finalistId, lineId, code) => {
    const at = await atLine(ctx, deps, finalistId, lineId);
    if (at) await showColumn(ctx, at.desk, at.part, at.line, code);
  });

  onButton(composer, chooseUnit, async (ctx, finalistId, lineId, index) => {
    const at = await atLine(ctx, deps, finalistId, lineId);
    const unit = commonUnits(ctx.t)[Number(index)];
    if (!at) return;
    if (unit === undefined) return refuse(ctx, 'button-outdated');
    await choose(ctx, deps, at, 'unit', unit, unit);
  });

  onButton(composer, chooseSource, async (ctx, finalistId, lineId, source) => {
    const at = await atLine(ctx, deps, finalistId, lineId);
    if (!at) return;
    const { contest } = at.desk;
    if (!contest.plan.sources.some(({ id }) => id === source))
      return refuse(ctx, 'button-outdated');
    await choose(ctx, deps, at, 'source', source, sourceLabel(contest, source, ctx.t));
  });

  onButton(composer, chooseSourceOfAll, async (ctx, finalistId, source) => {
    const at = await atBudget(ctx, deps, finalistId);
    if (!at) return;
    const { desk, part } = at;
    if (!desk.contest.plan.sources.some(({ id }) => id === source)) {
      return refuse(ctx, 'button-outdated');
    }
    for (const line of desk.plan.lines) {
      if (openColumns(line).join() !== 'source') continue;
      await plans.writeColumn(finalistId, line, 'source', source);
    }
    await showPart(ctx, await readAgain(deps, desk), part);
  });

  onButton(composer, removeLine, async (ctx, finalistId, lineId) => {
    const at = await atLine(ctx, deps, finalistId, lineId);
    if (!at) return;
    await plans.removeLine(finalistId, lineId);
    ctx.notify(ctx.t.plain('budget-line-removed'));
    await showPart(ctx, await readAgain(deps, at.desk), at.part);
  });

  onAnswer(composer, LINE_FORM, async (ctx, question) => {
    const [lineId = '', step] = question.step.split('.');
    const code = columnCodes.find((one) => one === step);
    const at = code && (await atLine(ctx, deps, question.subject ?? '', lineId));
    if (at) return answerColumn(ctx, deps, at, code);
    // A question of another version of the program; of all else it was said why not.
    if (!code) await refuse(ctx, 'button-outdated');
    // It can't be answered any more, so it is closed.
    if (ctx.session.question === question) delete ctx.session.question;
  });
}

/** A value by a button: the question that it answers stays in the chat as what was chosen. */
async function choose(
  ctx: BotContext,
  deps: PlanDeps,
  { desk, part, line }: AtLine,
  code: ColumnCode,
  value: string,
  shown: string,
): Promise<void> {
  const saved = savedLine(ctx, code, shown);
  const heading = (await closeScreen(ctx, saved)) ? undefined : saved;
  await saveColumn(ctx, deps, desk, part, line, code, value, { heading });
}

async function answerColumn(
  ctx: BotContext,
  deps: PlanDeps,
  { desk, part, line }: AtLine,
  code: ColumnCode,
): Promise<void> {
  if (ctx.message?.text === undefined) {
    const taken = await takeFile(ctx, deps, desk, part);
    if (taken) await showColumn(ctx, taken.desk, part, line, code, taken);
    return;
  }
  if (code === 'source') {
    const heading = ctx.t.html('answer-press-wanted');
    return showColumn(ctx, desk, part, line, code, { heading, placement: 'new' });
  }
  const text = await readAnswer(ctx, { ...limitsOf(code), singleLine: true });
  if (text === undefined) return;
  const value = readColumn(code, text, ctx.t.language);
  if (value === undefined) return void (await ctx.reply(ctx.t.html(`budget-wrong-${code}`)));
  const changed = withColumn(line, code, value);
  if (wouldExceed(desk.plan.lines, changed)) {
    return void (await ctx.reply(tooLargeText(ctx)));
  }
  // As it was read: "4,5 triệu" is 4.500.000.
  const shown = columnText({ contest: desk.contest, line: changed, t: ctx.t }, code);
  const heading = savedLine(ctx, code, shown);
  await saveColumn(ctx, deps, desk, part, line, code, value, { heading });
}

/** Longer numbers are none, and their own text says so better than a count of characters. */
function limitsOf(code: ColumnCode): { min?: number; max: number } {
  return code === 'content' || code === 'unit' ? BUDGET_LIMITS[code] : { max: 4096 };
}

async function atBudget(
  ctx: BotContext,
  deps: PlanDeps,
  finalistId: string,
): Promise<Omit<AtLine, 'line'> | undefined> {
  const desk = await ownPlan(ctx, deps, finalistId);
  const part = desk?.contest.plan.parts.find(({ type }) => type === 'budget');
  if (desk && part) return { desk, part };
  if (desk) await refuse(ctx, 'button-outdated');
  return undefined;
}

async function atLine(
  ctx: BotContext,
  deps: PlanDeps,
  finalistId: string,
  lineId: string,
): Promise<AtLine | undefined> {
  const at = await atBudget(ctx, deps, finalistId);
  const line = at?.desk.plan.lines.find(({ id }) => id === lineId);
  if (at && line) return { ...at, line };
  // A colleague took it out.
  if (at) await refuse(ctx, 'budget-line-gone');
  return undefined;
}
