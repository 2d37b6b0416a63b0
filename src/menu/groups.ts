import { Composer } from 'grammy';
import { commandSpellings } from '../telegram/commands.js';
import type { ChatContext } from '../telegram/context.js';
import { languageOfClient, type Translators } from '../telegram/translations.js';

/**
 * In a group the bot says once that it works in private, and is silent but for its own commands:
 * what is said among colleagues is none of its business, and an entry has no place there.
 */
export function createGroups(translators: Translators): Composer<ChatContext> {
  const composer = new Composer<ChatContext>();
  const elsewhere = composer.filter((ctx) => ctx.chat !== undefined && ctx.chat.type !== 'private');

  const pointToPrivate = async (ctx: ChatContext): Promise<void> => {
    const t = translators[languageOfClient(ctx.from?.language_code)];
    await ctx.reply(t.html('group-private-only'), {
      reply_markup: {
        inline_keyboard: [
          [
            {
              text: t.plain('group-open-private'),
              url: `https://t.me/${ctx.me.username}?start=menu`,
            },
          ],
        ],
      },
    });
  };

  elsewhere.on('my_chat_member', async (ctx) => {
    const { old_chat_member: before, new_chat_member: after } = ctx.myChatMember;
    const outside = (status: string) => status === 'left' || status === 'kicked';
    const arrived = outside(before.status) && !outside(after.status);
    if (arrived && ctx.chat.type !== 'channel') await pointToPrivate(ctx);
  });
  // In a channel nobody is talked to: what stands there is a post.
  elsewhere.filter((ctx) => ctx.chat?.type !== 'channel').command(commandSpellings, pointToPrivate);
  elsewhere.on('callback_query', async (ctx) => {
    ctx.notify(translators[languageOfClient(ctx.from.language_code)].plain('button-outdated'));
  });
  // Nothing from a group goes on to the features.
  elsewhere.use(() => undefined);
  return composer;
}
