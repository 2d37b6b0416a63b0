import { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { askAbout, installAsking } from './ask-handlers.js';
import type { QuestionDeps } from './deps.js';
import { installQuestionEdits } from './edit-handlers.js';
import { defineQuestionMailings } from './mailings.js';
import { installModeration } from './moderation-handlers.js';
import { showThreads } from './open-thread.js';
import { askedModel, QUESTIONS_PAYLOAD } from './payload.js';
import { installReporting } from './report-handlers.js';
import { installSwitch } from './switch-handlers.js';
import { installThreads } from './thread-handlers.js';

/** Questions to the authors of models: carried to and fro, so that neither side sees an account. */
export function createQuestions(deps: QuestionDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  defineQuestionMailings(deps);
  installAsking(composer, deps);
  installThreads(composer, deps);
  installReporting(composer, deps);
  installSwitch(composer, deps);
  installQuestionEdits(composer, deps);
  installModeration(composer, deps);
  return composer;
}

/** Opens what a payload of `/start` asks for. @returns false when it is none of ours */
export async function openQuestions(
  ctx: BotContext,
  deps: QuestionDeps,
  payload: string,
): Promise<boolean> {
  const model = askedModel(payload);
  if (model !== undefined) await askAbout(ctx, deps, model);
  else if (payload === QUESTIONS_PAYLOAD) await showThreads(ctx, deps);
  else return false;
  return true;
}
