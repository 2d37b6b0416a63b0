import type { Composer } from 'grammy';
import type { SurveyQuestion } from '../contest/contest.js';
import { SCALE } from '../contest/survey-data.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { show } from '../telegram/screen.js';
import { onAnswer, readAnswer } from '../telegram/text-answer.js';
import { answer, goOn, mayAnswer, takePart } from './answering.js';
import {
  askQuestion,
  continueSurvey,
  discardAnswers,
  openSurvey,
  passQuestion,
  SURVEY_FORM,
  sendAnswers,
  setMark,
} from './buttons.js';
import type { SurveyDeps } from './deps.js';
import { openQuestion, wholeAnswers } from './survey.js';
import { discardedView, discardView, notOpenView, thanksView } from './survey-views.js';

/** One question at a time; what is answered is kept, and nothing counts until it is sent. */
export function installAnswering(composer: Composer<BotContext>, deps: SurveyDeps): void {
  const { contest, survey } = deps;
  const { questions, fewestAnswers: fewest } = contest.survey;
  const questionOf = (id: string, type?: SurveyQuestion['type']) =>
    questions.find((one) => one.id === id && (type === undefined || one.type === type));

  onButton(composer, openSurvey, (ctx) => takePart(ctx, deps));

  onButton(composer, continueSurvey, async (ctx) => {
    if (await mayAnswer(ctx, deps)) await goOn(ctx, deps);
  });

  onButton(composer, askQuestion, async (ctx, id) => {
    if (!questionOf(id)) return refuse(ctx, 'button-outdated');
    if (await mayAnswer(ctx, deps)) await goOn(ctx, deps, { step: id });
  });

  onButton(composer, setMark, async (ctx, id, mark) => {
    if (!questionOf(id, 'scale')) return refuse(ctx, 'button-outdated');
    const period = await mayAnswer(ctx, deps);
    if (period) await answer(ctx, deps, period, id, mark);
  });

  onButton(composer, passQuestion, async (ctx, id) => {
    if (!questionOf(id)) return refuse(ctx, 'button-outdated');
    const period = await mayAnswer(ctx, deps);
    if (period) await answer(ctx, deps, period, id, '');
  });

  onButton(composer, sendAnswers, async (ctx, revision) => {
    if (!(await mayAnswer(ctx, deps))) return;
    const draft = await survey.draft(ctx.member.id);
    const isWhole = openQuestion(contest, draft) === undefined;
    const sent = { revision: Number(revision), answers: wholeAnswers(contest, draft) };
    const outcome =
      isWhole && draft.revision === sent.revision
        ? await survey.send(ctx.member.id, sent, { fewest })
        : 'changed';
    if (outcome === 'changed') {
      return goOn(ctx, deps, { heading: ctx.t.html('survey-changed') });
    }
    // Handled again after a crash, or pressed on another phone, it is done: the same is said.
    await show(ctx, outcome === 'closed' ? notOpenView('closed', ctx.t) : thanksView(ctx.t));
  });

  onButton(composer, discardAnswers, async (ctx, twice) => {
    if (!(await mayAnswer(ctx, deps))) return;
    if (twice === 'ask') return show(ctx, discardView(ctx.t));
    await survey.discard(ctx.member.id);
    await show(ctx, discardedView(ctx.t));
  });

  onAnswer(composer, SURVEY_FORM, async (ctx, { step }) => {
    const question = questionOf(step);
    const period = await mayAnswer(ctx, deps);
    if (!period) return;
    if (!question) return goOn(ctx, deps);
    if (question.type === 'text') {
      const text = await readAnswer(ctx, { max: question.maxLength });
      if (text !== undefined) await answer(ctx, deps, period, step, text);
      return;
    }
    const mark = SCALE.find((one) => one === ctx.msg?.text?.trim());
    if (mark !== undefined) return answer(ctx, deps, period, step, mark);
    await goOn(ctx, deps, { step, heading: ctx.t.html('answer-press-wanted') });
  });
}
