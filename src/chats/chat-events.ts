import { Composer } from 'grammy';
import type { Chat, ChatMember } from 'grammy/types';
import type { ChatContext } from '../telegram/context.js';
import { askWhose } from './chat-added.js';
import type { ChatDeps } from './deps.js';

type SharedChat = Chat.GroupChat | Chat.SupergroupChat | Chat.ChannelChat;

/** What happens to the bot in a group or channel, and to the chat itself. Nothing else of it is looked at. */
export function createChatEvents(deps: ChatDeps): Composer<ChatContext> {
  const { chats, clock } = deps;
  const composer = new Composer<ChatContext>();

  const noteArrival = async ({ id, title, type }: SharedChat, by: number): Promise<void> => {
    if (deps.isAdministrator(by)) {
      return chats.add({ id, title, type, addedBy: by, addedAt: clock.now() });
    }
    // Whoever brings it back: what administrators registered stands until they take it off.
    await chats.setRemoved(id, undefined);
    await chats.rename(id, title);
  };

  composer.on('my_chat_member', async (ctx, next) => {
    const { chat, from, old_chat_member: before, new_chat_member: after } = ctx.myChatMember;
    if (chat.type === 'private') return next();
    const arrived = !isInside(before) && isInside(after);
    if (arrived) await noteArrival(chat, from.id);
    else if (!isInside(after)) await chats.setRemoved(chat.id, clock.now());
    await chats.setMuted(chat.id, !mayPost(after, chat.type));
    if (!arrived) return next();
    // Brought in again, a registered chat goes on as before. The group itself is told nothing: it is
    // here for announcements.
    if ((await chats.find(chat.id))?.registeredAt !== undefined) return;
    if (!deps.isAdministrator(from.id)) return next();
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
export function mayPost(member: ChatMember, type: SharedChat['type']): boolean {
  if (type === 'channel')
    return member.status === 'administrator' && member.can_post_messages === true;
  return member.status !== 'restricted' || member.can_send_messages;
}
