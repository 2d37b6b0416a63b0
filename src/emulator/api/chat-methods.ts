import type { ChatFullInfo, ChatMember, User } from 'grammy/types';
import { refused } from '../refusals/refused.js';
import type { Server } from '../server-parts.js';
import { botMember } from '../world/bot-member.js';
import type { ChatRecord } from '../world/chat-record.js';
import { setBotStatus, setChannelStatus } from '../world/membership.js';
import { method } from './method.js';
import { chatId, int } from './parameters.js';
import { findChat, writableChat } from './targets.js';

/** Fields that `getChat` always has and that nobody here changes. */
const LOOKS = {
  accent_color_id: 0,
  max_reaction_count: 11,
  accepted_gift_types: {
    unlimited_gifts: false,
    limited_gifts: false,
    unique_gifts: false,
    premium_subscription: false,
    gifts_from_channels: false,
  },
};

function member(server: Server, chat: number | string, userId: number): ChatMember {
  const record = findChat(server, chat);
  const { world } = server;
  if (userId === world.bot.id) return botMember(world, record);
  const person = world.people.get(userId);
  if (!person) throw refused.participantInvalid();
  return standing(record, person.user);
}

/** Of a channel's people only its administrators are known here; each passes for its creator. */
function standing(record: ChatRecord, user: User): ChatMember {
  if (record.kind === 'channel' && record.administrators.has(user.id)) {
    return { status: 'creator', user, is_anonymous: false };
  }
  const isIn = record.kind === 'group' ? record.members.has(user.id) : record.chat.id === user.id;
  return { status: isIn ? 'member' : 'left', user };
}

export const chatMethods = {
  getChat: method(
    { chat_id: chatId },
    (server, { chat_id }): ChatFullInfo => ({
      ...findChat(server, chat_id).chat,
      ...LOOKS,
    }),
  ),

  getChatMember: method({ chat_id: chatId, user_id: int }, (server, { chat_id, user_id }) =>
    member(server, chat_id, user_id),
  ),

  leaveChat: method({ chat_id: chatId }, (server, { chat_id }) => {
    const record = writableChat(server, chat_id);
    if (record.kind === 'private') throw refused.cantLeavePrivate();
    const by = server.world.botUser;
    if (record.kind === 'channel') setChannelStatus(server, record, 'left', { by });
    else setBotStatus(server, record, 'left', by);
    return true;
  }),
};
