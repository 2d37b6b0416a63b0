import { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { onCommand } from '../telegram/commands.js';
import { installAnswering } from './answer-handlers.js';
import { takePart } from './answering.js';
import type { SurveyDeps } from './deps.js';
import { installFigures, showFigures } from './figures-handlers.js';
import { defineSurveyMailings } from './mailings.js';

/** After the results, everyone is asked once what should be better the next time. */
export function createSurvey(deps: SurveyDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  defineSurveyMailings(deps);
  onCommand(composer, 'survey', (ctx) => showSurvey(ctx, deps));
  installAnswering(composer, deps);
  installFigures(composer, deps);
  return composer;
}

/** `/khaosat`: administrators see the figures, from which they can take part themselves. */
export function showSurvey(ctx: BotContext, deps: SurveyDeps): Promise<void> {
  return deps.isAdministrator(ctx.member.id) ? showFigures(ctx, deps) : takePart(ctx, deps);
}
