import type { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { show } from '../telegram/screen.js';
import { openModelPage } from './buttons.js';
import type { ReplicationDeps } from './deps.js';
import { modelPageView } from './model-page-view.js';
import { ownAction } from './on-card.js';
import { isRegistered, publicPart } from './replication.js';

/** Who applies a model. Of one that may not be seen any more there is no page. */
export function installModelPage(composer: Composer<BotContext>, deps: ReplicationDeps): void {
  const { contest, catalogue, replications } = deps;

  onButton(composer, openModelPage, async (ctx, modelId, page) => {
    const model = await catalogue.find(modelId);
    if (!model) return refuse(ctx, 'replication-model-gone');
    const all = await replications.ofModel(modelId);
    const facts = {
      contest,
      model,
      replications: all.filter(isRegistered).map(publicPart),
      action: await ownAction(deps, modelId, all, ctx.member, ctx.t),
      t: ctx.t,
    };
    await show(ctx, modelPageView(facts, Number(page)));
  });
}
