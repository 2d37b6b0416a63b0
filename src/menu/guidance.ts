import { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { menuButton } from '../telegram/menu-button.js';
import { send } from '../telegram/screen.js';
import { openTopic } from './buttons.js';

/** Stands last: whatever nobody else took gets a useful answer. */
export function createGuidance(): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.on('callback_query', (ctx) => {
    ctx.notify(ctx.t.plain('button-outdated'), { alert: true });
  });

  composer.on('message', async (ctx) => {
    // An album's parts come one by one: one answer is enough.
    const album = ctx.message.media_group_id;
    if (album !== undefined && ctx.session.album === album) return;
    if (album !== undefined) ctx.session.album = album;
    const isCommand = ctx.message.text?.startsWith('/') ?? false;
    await send(ctx, {
      text: ctx.t.html(isCommand ? 'unknown-command' : 'stray-message'),
      buttons: [
        [openTopic.make(ctx.t.plain('menu-register'), 'register')],
        [openTopic.make(ctx.t.plain('menu-entries'), 'entries')],
        [menuButton(ctx.t)],
      ],
    });
  });

  return composer;
}
