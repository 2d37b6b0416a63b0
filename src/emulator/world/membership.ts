import type { ChatMember, ChatMemberUpdated, User } from 'grammy/types';
import type { Server } from '../server-parts.js';
import { botMember } from './bot-member.js';
import type {
  ChannelRecord,
  ChannelRights,
  ChatRecord,
  GroupBotStatus,
  GroupRecord,
  PrivateRecord,
} from './chat-record.js';

/** The person blocks or unblocks the bot: its membership of the private chat changes. */
export function setBlocked(server: Server, record: PrivateRecord, blocked: boolean): void {
  const { person } = record;
  if (person.blocked === blocked) return;
  const before = botMember(server.world, record);
  person.blocked = blocked;
  server.world.changes.emit({ type: 'person', person });
  announce(server, record, person.user, before);
}

export function setBotStatus(
  server: Server,
  record: GroupRecord,
  status: GroupBotStatus,
  by: User,
): void {
  if (record.botStatus === status) return;
  const before = botMember(server.world, record);
  record.botStatus = status;
  server.world.changes.emit({ type: 'chat', record });
  announce(server, record, by, before);
}

/** What the channel's administrators make of the bot: its status, its rights, or both. */
export function setChannelStatus(
  server: Server,
  record: ChannelRecord,
  status: ChannelRecord['botStatus'],
  { by, rights = record.rights }: { by: User; rights?: ChannelRights },
): void {
  const before = botMember(server.world, record);
  record.botStatus = status;
  record.rights = rights;
  server.world.changes.emit({ type: 'chat', record });
  announce(server, record, by, before);
}

function announce(
  { world, updates }: Server,
  record: ChatRecord,
  from: User,
  before: ChatMember,
): void {
  const after = botMember(world, record);
  const change: ChatMemberUpdated = {
    chat: record.chat,
    from,
    date: world.date,
    old_chat_member: before,
    new_chat_member: after,
  };
  const label = `${before.status} to ${after.status}`;
  updates.push('my_chat_member', record.chat.id, change, label);
}
