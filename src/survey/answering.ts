import type { BotContext } from '../people/context.js';
import { requireJoined } from '../people/joining.js';
import { place, placeOfAnswer, show, withHeading } from '../telegram/screen.js';
import { SURVEY_PAYLOAD } from './buttons.js';
import type { SurveyDeps } from './deps.js';
import { readMoment } from './read-survey.js';
import { openQuestion, type Period } from './survey.js';
import { introView, notOpenView, questionView, summaryView, thanksView } from './survey-views.js';

/** The time in which somebody may answer; where they may not, they are told why. */
export async function mayAnswer(ctx: BotContext, deps: SurveyDeps): Promise<Period | undefined> {
  const { state, period } = await readMoment(deps);
  if (state !== 'open' || !period) {
    await show(ctx, notOpenView(state === 'open' ? 'not-yet' : state, ctx.t));
    return undefined;
  }
  if (!(await requireJoined(ctx, deps, SURVEY_PAYLOAD))) return undefined;
  if (!(await deps.survey.hasAnswered(ctx.member.id))) return period;
  await show(ctx, thanksView(ctx.t));
  return undefined;
}

/** The first page, from which somebody begins or goes on. */
export async function takePart(ctx: BotContext, deps: SurveyDeps): Promise<void> {
  const period = await mayAnswer(ctx, deps);
  if (!period) return;
  const draft = await deps.survey.draft(ctx.member.id);
  await show(ctx, introView({ contest: deps.contest, draft, t: ctx.t }, period));
}

/** One question, the first that is open, or all answers; from the draft as it stands. */
export async function goOn(
  ctx: BotContext,
  { contest, survey }: SurveyDeps,
  { step, heading }: { step?: string; heading?: string } = {},
): Promise<void> {
  const draft = await survey.draft(ctx.member.id);
  const facts = { contest, draft, t: ctx.t };
  const asked = contest.survey.questions.find(({ id }) => id === step);
  const question = asked ?? openQuestion(contest, draft);
  const view = question ? questionView(facts, question) : summaryView(facts);
  await place(ctx, placeOfAnswer(ctx), withHeading(heading, view));
}

/** Keeps an answer until it is sent, and asks what is open. */
export async function answer(
  ctx: BotContext,
  deps: SurveyDeps,
  { closesAt }: Period,
  questionId: string,
  value: string,
): Promise<void> {
  const seconds = Math.ceil((closesAt - deps.clock.now()) / 1000);
  const outcome = await deps.survey.write(ctx.member.id, questionId, value, seconds);
  if (outcome === 'answered') await show(ctx, thanksView(ctx.t));
  else if (outcome === 'closed') await show(ctx, notOpenView('closed', ctx.t));
  else await goOn(ctx, deps);
}
