import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import { formatDate } from '../contest/calendar.js';
import type { BotContext } from '../people/context.js';
import { paperFacts } from '../plans/content-views.js';
import { recordPaper, takePaperBack } from '../plans/paper.js';
import { PAPER_NUMBER, readPaperDate, readPaperNumber } from '../plans/paper-form.js';
import type { Paper } from '../plans/plan.js';
import { onButton } from '../telegram/buttons.js';
import { defineForm } from '../telegram/forms.js';
import { send, show, type View } from '../telegram/screen.js';
import { onAnswer, readAnswer } from '../telegram/text-answer.js';
import { askPaper, confirmPaper, takeBackPaper } from './buttons.js';
import type { ProgressDeps } from './deps.js';
import type { UnitProgress } from './progress.js';
import { askedUnit, showUnit } from './unit-handlers.js';
import { unitText } from './unit-lines.js';
import { unitButton } from './unit-view.js';

/** `form` of the session's question while a document on paper is described. */
const PAPER_FORM = defineForm('progress-paper', { for: 'administrator' });

/** The document as it is kept in the question until it is confirmed: unit, day, number. */
interface Draft {
  finalistId: string;
  date: string;
  number: string;
}

/** A plan that came on paper: its number, its date, confirmed; or taken back. */
export function installPapers(composer: Composer<BotContext>, deps: ProgressDeps): void {
  onButton(composer, askPaper, async (ctx, finalistId) => {
    const unit = await askedUnit(ctx, deps, finalistId);
    if (!unit) return;
    if (unit.standing.plan.paper) return showUnit(ctx, deps, finalistId, known(ctx));
    const question = { form: PAPER_FORM, step: 'number', subject: finalistId };
    const text = ctx.t.html('progress-paper-number', { unit: unitText(unit) });
    await show(ctx, { text, buttons: [[unitButton(finalistId, ctx.t)]], question });
  });

  onAnswer(composer, PAPER_FORM, async (ctx, { step, subject = '' }) => {
    const draft = readDraft(subject);
    const unit = await askedUnit(ctx, deps, draft.finalistId);
    if (!unit) return;
    if (step === 'number') return answerNumber(ctx, unit);
    if (step === 'date') return answerDate(ctx, deps, unit, draft.number);
    await send(ctx, await confirmView(ctx, deps, unit, draft, 'answer-press-wanted'));
  });

  onButton(composer, confirmPaper, async (ctx, finalistId) => {
    const unit = await askedUnit(ctx, deps, finalistId);
    if (!unit) return;
    if (unit.standing.plan.paper) return showUnit(ctx, deps, finalistId, known(ctx));
    const { question } = ctx.session;
    const draft = readDraft(question?.subject ?? '');
    // The session is disposable: what was typed is asked for again.
    if (question?.form !== PAPER_FORM || !draft.date || draft.finalistId !== finalistId) {
      return showUnit(ctx, deps, finalistId, ctx.t.html('progress-paper-lost'));
    }
    const { number, date } = draft;
    await recordPaper(deps, finalistId, { number, date }, actorOf(ctx));
    await showUnit(ctx, deps, finalistId, ctx.t.html('progress-paper-recorded'));
  });

  onButton(composer, takeBackPaper, async (ctx, finalistId, answer) => {
    const unit = await askedUnit(ctx, deps, finalistId);
    if (!unit) return;
    const { paper } = unit.standing.plan;
    const none = ctx.t.html('progress-paper-none');
    if (!paper) return showUnit(ctx, deps, finalistId, none);
    if (answer === 'ask') return show(ctx, await takeBackView(ctx, deps, unit, paper));
    await takePaperBack(deps, finalistId, paper, actorOf(ctx));
    await showUnit(ctx, deps, finalistId, ctx.t.html('progress-paper-taken-back'));
  });
}

async function answerNumber(ctx: BotContext, { finalist }: UnitProgress): Promise<void> {
  const text = await readAnswer(ctx, { ...PAPER_NUMBER, singleLine: true });
  if (text === undefined) return;
  const number = readPaperNumber(text);
  if (number === undefined) return void (await ctx.reply(ctx.t.html('paper-number-wrong')));
  const subject = writeDraft({ finalistId: finalist.id, date: '', number });
  await send(ctx, {
    text: ctx.t.html('progress-paper-date', { number }),
    buttons: [[unitButton(finalist.id, ctx.t)]],
    question: { form: PAPER_FORM, step: 'date', subject },
  });
}

async function answerDate(
  ctx: BotContext,
  deps: ProgressDeps,
  unit: UnitProgress,
  number: string,
): Promise<void> {
  const text = await readAnswer(ctx, { max: 40, singleLine: true });
  if (text === undefined) return;
  const contest = await deps.deadlines.contest();
  const date = readPaperDate(contest, text, deps.clock.now());
  if ('problem' in date) {
    const facts = { dispatch: formatDate(contest, contest.dispatch.date) };
    return void (await ctx.reply(ctx.t.html(`paper-date-${date.problem}`, facts)));
  }
  const draft = { finalistId: unit.finalist.id, date: date.day, number };
  await send(ctx, await confirmView(ctx, deps, unit, draft));
}

async function confirmView(
  ctx: BotContext,
  { deadlines }: ProgressDeps,
  unit: UnitProgress,
  draft: Draft,
  warning?: 'answer-press-wanted',
): Promise<View> {
  const contest = await deadlines.contest();
  const facts = { unit: unitText(unit), ...paperFacts(contest, draft) };
  const { id } = unit.finalist;
  return {
    text: [
      ...(warning ? [ctx.t.html(warning), ''] : []),
      ctx.t.html('progress-paper-confirm', facts),
    ].join('\n'),
    buttons: [
      [confirmPaper.make(ctx.t.plain('progress-paper-yes'), id)],
      [askPaper.make(ctx.t.plain('progress-paper-other'), id)],
      [unitButton(id, ctx.t)],
    ],
    question: { form: PAPER_FORM, step: 'confirm', subject: writeDraft(draft) },
  };
}

async function takeBackView(
  ctx: BotContext,
  { deadlines }: ProgressDeps,
  unit: UnitProgress,
  paper: Paper,
): Promise<View> {
  const contest = await deadlines.contest();
  const facts = { unit: unitText(unit), ...paperFacts(contest, paper) };
  const { id } = unit.finalist;
  return {
    text: ctx.t.html('progress-paper-back-ask', facts),
    buttons: [
      [takeBackPaper.make(ctx.t.plain('progress-paper-back-yes'), id, 'yes')],
      [unitButton(id, ctx.t)],
    ],
  };
}

function known(ctx: BotContext): string {
  return ctx.t.html('progress-paper-known');
}

/** Ids and days have no blank in them; a document's number comes last, for it may. */
function writeDraft({ finalistId, date, number }: Draft): string {
  return `${finalistId} ${date} ${number}`;
}

function readDraft(subject: string): Draft {
  const [, finalistId = subject, date = '', number = ''] =
    /^(\S+) (\S*) (.*)$/su.exec(subject) ?? [];
  return { finalistId, date, number };
}
