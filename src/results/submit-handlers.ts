import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { send, show } from '../telegram/screen.js';
import { onAnswer, readAnswer } from '../telegram/text-answer.js';
import { chooseDelay, openSummary, submitButton, withdrawButton } from './buttons.js';
import { crossCheck, isError } from './cross-check.js';
import { approvers, submitResults, withdrawResults } from './decide-results.js';
import type { ResultDeps } from './deps.js';
import { withdrawView } from './draft-views.js';
import { readDraft, showDraft } from './read-draft.js';
import {
  confirmSubmitView,
  DELAY_FORM,
  delayView,
  MOST_DELAY,
  readDelay,
  submittedText,
  summaryView,
  typeDelayView,
} from './submit-views.js';

/** Submitting results for approval: what was found, when everyone hears, confirmed. */
export function installSubmitting(composer: Composer<BotContext>, deps: ResultDeps): void {
  const { contest } = deps;

  onButton(composer, openSummary, (ctx) => showSummary(ctx, deps));

  onButton(composer, chooseDelay, async (ctx, revision, step) => {
    if (!(await isCurrent(ctx, deps, Number(revision)))) return;
    const view =
      step === 'ask'
        ? delayView(contest, Number(revision), ctx.t)
        : typeDelayView(Number(revision), ctx.t);
    await show(ctx, view);
  });

  onAnswer(composer, DELAY_FORM, async (ctx, { subject = '' }) => {
    const text = await readAnswer(ctx, { max: 20, singleLine: true });
    if (text === undefined) return;
    const minutes = Number(/^(\d{1,5})\s*(phút|minutes?|p)?\.?$/iu.exec(text)?.[1] ?? Number.NaN);
    if (!(minutes <= MOST_DELAY)) {
      return void (await ctx.reply(ctx.t.html('results-delay-wrong', { max: MOST_DELAY })));
    }
    if (!(await isCurrent(ctx, deps, Number(subject)))) return;
    const { rows } = await readDraft(deps, ctx);
    const facts = { rows: rows.length, revision: Number(subject), delay: { minutes }, t: ctx.t };
    await send(ctx, confirmSubmitView(contest, facts));
  });

  onButton(composer, submitButton, async (ctx, revision, code, answer) => {
    const delay = readDelay(code);
    if (answer === 'ask') {
      if (!(await isCurrent(ctx, deps, Number(revision)))) return;
      const { rows } = await readDraft(deps, ctx);
      const facts = { rows: rows.length, revision: Number(revision), delay, t: ctx.t };
      return show(ctx, confirmSubmitView(contest, facts));
    }
    const result = await submitResults(deps, { revision: Number(revision), delay }, actorOf(ctx));
    switch (result.state) {
      case 'submitted':
        return showDraft(ctx, deps, { heading: submittedText(contest, result.submission, ctx.t) });
      case 'frozen':
        return showDraft(ctx, deps, { heading: ctx.t.html('results-frozen') });
      case 'changed':
        return showDraft(ctx, deps, { heading: ctx.t.html('results-changed') });
      default:
        return showSummary(ctx, deps);
    }
  });

  onButton(composer, withdrawButton, async (ctx, submissionId, answer) => {
    if (answer === 'ask') return show(ctx, withdrawView(submissionId, ctx.t));
    const { state } = await withdrawResults(deps, submissionId, actorOf(ctx));
    const heading = ctx.t.html(state === 'reopened' ? 'results-withdrawn' : 'results-decided');
    await showDraft(ctx, deps, { heading });
  });
}

/** Whether the draft is still the one that was shown; if not, it is shown as it is now. */
async function isCurrent(ctx: BotContext, deps: ResultDeps, revision: number): Promise<boolean> {
  const { draft, waiting, rows } = await readDraft(deps, ctx);
  const findings = crossCheck(rows, deps.contest);
  if (!waiting && draft.revision === revision && !findings.some(isError)) return true;
  await showDraft(ctx, deps, { heading: ctx.t.html('results-changed') });
  return false;
}

async function showSummary(ctx: BotContext, deps: ResultDeps): Promise<void> {
  const { rows, draft, waiting } = await readDraft(deps, ctx);
  if (waiting) return showDraft(ctx, deps, { heading: ctx.t.html('results-frozen') });
  const view = summaryView({
    rows,
    findings: crossCheck(rows, deps.contest),
    revision: draft.revision,
    alone: approvers(deps, ctx.member.id).length === 0,
    t: ctx.t,
  });
  await show(ctx, view);
}
