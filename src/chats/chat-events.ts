import { Composer } from 'grammy';
import type { ChatMember } from 'grammy/types';
import type { ChatContext } from '../telegram/context.js';
import { askWhose } from './chat-added.js';
import type { ChatDeps } from './deps.js';

/** What happens to the bot in a group or channel, and to the chat itself. Nothing else of it is looked at. */
export function createChatEvents(deps: ChatDeps): Composer<ChatContext> {
  const { chats, clock } = deps;
  const composer = new Composer<ChatContext>();

  composer.on('my_chat_member', async (ctx, next) => {
    const { chat, from, old_chat_member: before, new_chat_member: after } = ctx.myChatMember;
    if (chat.type === 'private') return next();
    const arrived = !isInside(before) && isInside(after);
    if (!isInside(after)) await chats.setRemoved(chat.id, clock.now());
    else if (arrived && deps.isAdministrator(from.id)) {
      const { id, title, type } = chat;
      await chats.add({ id, title, type, addedBy: from.id, addedAt: clock.now() });
    }
    await chats.setMuted(chat.id, !mayPost(after, chat.type));
    const record = await chats.find(chat.id);
    if (!arrived || !deps.isAdministrator(from.id)) return next();
    // Brought in again, a registered chat goes on as before. The group itself is told nothing: it is
    // here for announcements.
    if (record?.registeredAt !== undefined) return;
    await askWhose(deps, chat.id, from.id, ctx.update.update_id);
  });

  composer.on(['message:new_chat_title', 'channel_post:new_chat_title'], async (ctx, next) => {
    await chats.rename(ctx.chat.id, ctx.msg.new_chat_title);
    await next();
  });

  // Both chats say it, in either order.
  composer.on('message:migrate_to_chat_id', async (ctx, next) => {
    await chats.migrate(ctx.chat.id, ctx.message.migrate_to_chat_id);
    await next();
  });
  composer.on('message:migrate_from_chat_id', async (ctx, next) => {
    await chats.migrate(ctx.message.migrate_from_chat_id, ctx.chat.id);
    await next();
  });
  return composer;
}

function isInside(member: ChatMember): boolean {
  if (member.status === 'restricted') return member.is_member;
  return member.status !== 'left' && member.status !== 'kicked';
}

/** In a channel only an administrator with that right posts; in a group everyone who isn't restricted. */
export function mayPost(member: ChatMember, type: 'group' | 'supergroup' | 'channel'): boolean {
  if (type === 'channel')
    return member.status === 'administrator' && member.can_post_messages === true;
  return member.status !== 'restricted' || member.can_send_messages;
}
