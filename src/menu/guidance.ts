import { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { menuButton } from '../telegram/menu-button.js';
import { send } from '../telegram/screen.js';
import { isCommand, isRestOfAlbum } from '../telegram/text-answer.js';
import { openTopic } from './buttons.js';

/** Stands last: whatever nobody else took gets a useful answer. */
export function createGuidance(): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.on('callback_query', (ctx) => {
    ctx.notify(ctx.t.plain('button-outdated'), { alert: true });
  });

  composer.on('message', async (ctx) => {
    if (isRestOfAlbum(ctx)) return;
    await send(ctx, {
      text: ctx.t.html(isCommand(ctx) ? 'unknown-command' : 'stray-message'),
      // A mistyped command leaves the question open that it came in the middle of.
      question: ctx.session.question,
      buttons: [
        [openTopic.make(ctx.t.plain('menu-register'), 'register')],
        [openTopic.make(ctx.t.plain('menu-entries'), 'entries')],
        [menuButton(ctx.t)],
      ],
    });
  });

  return composer;
}
