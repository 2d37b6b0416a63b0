import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { defineForm } from '../telegram/forms.js';
import { send, show } from '../telegram/screen.js';
import { onAnswer, readAnswer } from '../telegram/text-answer.js';
import { readTypedDay } from '../text/typed-day.js';
import { askDeadline, moveDeadlineButton } from './buttons.js';
import {
  askDeadlineView,
  confirmMoveView,
  dayProblemText,
  moveResultText,
} from './deadline-views.js';
import type { ProgressDeps } from './deps.js';
import { deadlineRevision, moveDeadline, problemOf, whoIsTold } from './move-deadline.js';
import { showOverview } from './overview-handlers.js';
import { readUnits } from './read-progress.js';

/** `form` of the session's question while the new deadline is asked for. */
const DEADLINE_FORM = defineForm('progress-deadline', { for: 'administrator' });
/** Characters; more than any way to write a date. */
const LONGEST_DATE = 60;

/** Moving the deadline: asked for, confirmed, confirmed again. */
export function installDeadline(composer: Composer<BotContext>, deps: ProgressDeps): void {
  const { deadlines, clock } = deps;

  onButton(composer, askDeadline, async (ctx) => {
    const question = { form: DEADLINE_FORM, step: 'before' };
    await show(ctx, { ...askDeadlineView(await deadlines.contest(), ctx.t), question });
  });

  onAnswer(composer, DEADLINE_FORM, async (ctx) => {
    const text = await readAnswer(ctx, { max: LONGEST_DATE, singleLine: true });
    if (text === undefined) return;
    const contest = await deadlines.contest();
    const typed = readTypedDay(text);
    const problem = 'problem' in typed ? typed.problem : problemOf(contest, typed.day, clock.now());
    if ('problem' in typed || problem) {
      await ctx.reply(dayProblemText(contest, problem ?? 'unreadable', ctx.t));
      return;
    }
    const revision = await deadlineRevision(deps);
    const facts = { contest, before: typed.day, revision, t: ctx.t };
    const told = whoIsTold(await readUnits(deps, contest));
    await send(ctx, confirmMoveView('again', { ...facts, ...told }));
  });

  onButton(composer, moveDeadlineButton, async (ctx, before, time, step) => {
    const contest = await deadlines.contest();
    const revision = Number(time);
    if (step === 'again') {
      const problem = problemOf(contest, before, clock.now());
      const isCurrent = (await deadlineRevision(deps)) === revision;
      if (!isCurrent || problem) {
        const result =
          isCurrent && problem
            ? ({ state: 'refused', problem } as const)
            : ({ state: 'changed', contest } as const);
        return showOverview(ctx, deps, moveResultText(contest, result, ctx.t));
      }
      const told = whoIsTold(await readUnits(deps, contest));
      return show(ctx, confirmMoveView('yes', { contest, before, revision, t: ctx.t, ...told }));
    }
    const result = await moveDeadline(deps, { before, replaces: revision }, actorOf(ctx));
    await showOverview(ctx, deps, moveResultText(contest, result, ctx.t));
  });
}
