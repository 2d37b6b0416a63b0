import { Composer } from 'grammy';
import type { BotContext } from '../../people/context.js';
import { onButton } from '../../telegram/buttons.js';
import { refuse } from '../../telegram/refuse.js';
import { show } from '../../telegram/screen.js';
import { openPublication, previewModel } from '../buttons.js';
import { originOf } from '../model.js';
import type { PublishDeps } from './deps.js';
import { definePublishingMailings } from './mailings.js';
import { previewOf } from './preview.js';
import { installPublication, speaker } from './publication-handlers.js';
import { installReview } from './review-handlers.js';
import { installTyped, showDesk } from './typed-handlers.js';

/** How models come into the catalogue: by their authors' consent and an administrator's decision. */
export function createPublishing(deps: PublishDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  definePublishingMailings(deps);

  onButton(composer, openPublication, async (ctx, id) => {
    if (await mayOpen(ctx, deps, id)) await showDesk(ctx, deps, id);
  });

  onButton(composer, previewModel, async (ctx, id) => {
    const view = (await mayOpen(ctx, deps, id)) ? await previewOf(ctx, deps, id) : undefined;
    if (view) await show(ctx, view);
  });

  installPublication(composer, deps);
  installTyped(composer, deps);
  installReview(composer, deps);
  return composer;
}

async function mayOpen(ctx: BotContext, deps: PublishDeps, id: string): Promise<boolean> {
  if (originOf(id) !== 'elsewhere') return (await speaker(ctx, deps, id)) !== undefined;
  if (deps.isAdministrator(ctx.member.id)) return true;
  await refuse(ctx, 'publication-not-yours');
  return false;
}
