import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import { formatDate } from '../contest/calendar.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { defineForm } from '../telegram/forms.js';
import { refuse } from '../telegram/refuse.js';
import { send, show } from '../telegram/screen.js';
import { onAnswer, readAnswer } from '../telegram/text-answer.js';
import { answerPaperClaim, reportPaperButton } from './buttons.js';
import type { PlanDeps } from './deps.js';
import { openPlan, readAgain, showPlanCard } from './filling.js';
import { claimPaper, recordPaper, refusePaper } from './paper.js';
import { PAPER_NUMBER, readPaperDate, readPaperNumber } from './paper-form.js';
import { claimAnsweredView, paperDateView, paperNumberView } from './paper-views.js';
import { type Desk, ownPlan } from './unit.js';

/** `form` of the session's question while a document on paper is described. */
const PAPER_FORM = defineForm('plan-paper');

/** "Sent on paper": said by the unit, confirmed or not by an administrator. */
export function installPaper(composer: Composer<BotContext>, deps: PlanDeps): void {
  const { plans } = deps;

  onButton(composer, reportPaperButton, async (ctx, finalistId) => {
    const desk = await ownPlan(ctx, deps, finalistId);
    if (!desk) return;
    if (desk.plan.paper) {
      ctx.notify(ctx.t.plain('paper-known'), { alert: true });
      return showPlanCard(ctx, deps, desk);
    }
    const question = { form: PAPER_FORM, step: 'number', subject: finalistId };
    await show(ctx, { ...paperNumberView(finalistId, ctx.t), question });
  });

  onAnswer(composer, PAPER_FORM, async (ctx, question) => {
    const desk = await ownPlan(ctx, deps, question.subject ?? '');
    if (!desk) {
      // Why not was said; the question can't be answered any more, so it is closed.
      if (ctx.session.question === question) delete ctx.session.question;
      return;
    }
    if (question.step === 'date') await answerDate(ctx, deps, desk);
    else await answerNumber(ctx, desk);
  });

  onButton(composer, answerPaperClaim, async (ctx, finalistId, time, answer) => {
    const [unit, { paperClaim }] = await Promise.all([
      deps.finalists.find(finalistId),
      plans.find(finalistId),
    ]);
    if (!unit || paperClaim?.at !== Number(time)) return refuse(ctx, 'paper-claim-done');
    if (answer === 'yes') await recordPaper(deps, finalistId, paperClaim, actorOf(ctx));
    else await refusePaper(deps, finalistId, paperClaim, actorOf(ctx));
    const contest = await deps.deadlines.contest();
    await show(ctx, claimAnsweredView(contest, unit, paperClaim, answer, ctx.t));
  });
}

async function answerNumber(ctx: BotContext, { unit }: Desk): Promise<void> {
  const text = await readAnswer(ctx, { ...PAPER_NUMBER, singleLine: true });
  if (text === undefined) return;
  const number = readPaperNumber(text);
  if (number === undefined) return void (await ctx.reply(ctx.t.html('paper-number-wrong')));
  ctx.session.paperNumber = number;
  const question = { form: PAPER_FORM, step: 'date', subject: unit.id };
  await send(ctx, { ...paperDateView(unit.id, number, ctx.t), question });
}

async function answerDate(ctx: BotContext, deps: PlanDeps, desk: Desk): Promise<void> {
  const { contest, unit } = desk;
  const number = ctx.session.paperNumber;
  if (number === undefined) return openPlan(ctx, deps, unit.id, { placement: 'new' });
  const text = await readAnswer(ctx, { max: 40, singleLine: true });
  if (text === undefined) return;
  const date = readPaperDate(contest, text, deps.clock.now());
  if ('problem' in date) {
    const facts = { dispatch: formatDate(contest, contest.dispatch.date) };
    return void (await ctx.reply(ctx.t.html(`paper-date-${date.problem}`, facts)));
  }
  await claimPaper(deps, unit.id, { number, date: date.day }, ctx.member.id);
  delete ctx.session.paperNumber;
  const facts = { number, date: formatDate(contest, date.day) };
  await showPlanCard(ctx, deps, await readAgain(deps, desk), {
    heading:
      deps.administrators().length > 0
        ? ctx.t.html('paper-claimed', facts)
        : ctx.t.html('paper-claimed-alone', {
            ...facts,
            organiser: contest.organiser[ctx.t.language],
          }),
    placement: 'new',
  });
}
