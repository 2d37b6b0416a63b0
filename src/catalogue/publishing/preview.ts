import type { BotContext } from '../../people/context.js';
import { refuse } from '../../telegram/refuse.js';
import type { View } from '../../telegram/screen.js';
import { compose } from '../read-model.js';
import type { PublishDeps } from './deps.js';
import { previewView } from './preview-view.js';
import { readDesk } from './propose.js';
import { publicationButton } from './publication-view.js';

/** A model as it would be published now; where something is lacking, the person is told. */
export async function previewOf(
  ctx: BotContext,
  deps: PublishDeps,
  id: string,
): Promise<View | undefined> {
  const { content, speakers } = await readDesk(deps, id);
  const model = content && (await compose(deps, { id }, content, speakers, deps.clock.now()));
  if (!model) {
    await refuse(ctx, 'publication-not-yet');
    return undefined;
  }
  return previewView({ contest: deps.contest, model, t: ctx.t }, [[publicationButton(id, ctx.t)]]);
}
