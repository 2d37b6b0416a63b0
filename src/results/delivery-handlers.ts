import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { show, withHeading } from '../telegram/screen.js';
import { openDelivery, resendResults } from './buttons.js';
import { readDeliveries, resend } from './delivery.js';
import { deliveryView, resendView } from './delivery-view.js';
import type { ResultDeps } from './deps.js';

/** Whom the results have reached: for administrators. */
export function installDelivery(composer: Composer<BotContext>, deps: ResultDeps): void {
  const showAll = async (ctx: BotContext, heading?: string): Promise<void> => {
    const deliveries = await readDeliveries(deps);
    if (!deliveries) return refuse(ctx, 'button-outdated');
    await show(ctx, withHeading(heading, deliveryView(deliveries, ctx.t)));
  };

  onButton(composer, openDelivery, (ctx) => showAll(ctx));

  onButton(composer, resendResults, async (ctx, stage, state, step, count) => {
    if (step === 'ask') return show(ctx, resendView(stage, state, Number(count), ctx.t));
    const again = await resend(deps, stage, state, Number(count), actorOf(ctx));
    const heading = again === undefined ? 'results-delivery-changed' : 'results-delivery-resent';
    await showAll(ctx, ctx.t.html(heading, { count: again ?? 0 }));
  });
}
