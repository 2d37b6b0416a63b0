import type { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { show } from '../telegram/screen.js';
import { listTexts, openFigures } from './buttons.js';
import type { SurveyDeps } from './deps.js';
import { readFigures } from './figures.js';
import { figuresView, textsView } from './figures-view.js';

/** What came of the survey, for administrators. */
export function installFigures(composer: Composer<BotContext>, deps: SurveyDeps): void {
  onButton(composer, openFigures, (ctx) => showFigures(ctx, deps));

  onButton(composer, listTexts, async (ctx, id, page) => {
    const { texts } = await readFigures(deps);
    const found = texts.find(({ question }) => question.id === id);
    if (!found) return refuse(ctx, 'button-outdated');
    await show(ctx, textsView(found.question, found.texts, Number(page), ctx.t));
  });
}

export async function showFigures(ctx: BotContext, deps: SurveyDeps): Promise<void> {
  const figures = await readFigures(deps);
  await show(ctx, figuresView({ contest: deps.contest, figures, t: ctx.t }));
}
