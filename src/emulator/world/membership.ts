import type { ChatMember, User } from 'grammy/types';
import type { Server } from '../server-parts.js';
import type { BotStatus, ChatRecord, GroupRecord, PrivateRecord } from './chat-record.js';

/** The person blocks or unblocks the bot: its membership of the private chat changes. */
export function setBlocked(server: Server, record: PrivateRecord, blocked: boolean): void {
  const { person } = record;
  if (person.blocked === blocked) return;
  person.blocked = blocked;
  server.world.changes.emit({ type: 'person', person });
  announce(server, record, person.user, blocked ? ['member', 'kicked'] : ['kicked', 'member']);
}

export function setBotStatus(
  server: Server,
  record: GroupRecord,
  status: BotStatus,
  by: User,
): void {
  if (record.botStatus === status) return;
  const before = record.botStatus;
  record.botStatus = status;
  server.world.changes.emit({ type: 'chat', record });
  announce(server, record, by, [before, status]);
}

function announce(
  { world, updates }: Server,
  record: ChatRecord,
  from: User,
  [before, after]: [BotStatus, BotStatus],
): void {
  const member = (status: BotStatus): ChatMember =>
    status === 'kicked'
      ? { status, user: world.botUser, until_date: 0 }
      : { status, user: world.botUser };
  const my_chat_member = {
    chat: record.chat,
    from,
    date: world.date,
    old_chat_member: member(before),
    new_chat_member: member(after),
  };
  updates.push('my_chat_member', record.chat.id, { my_chat_member }, `${before} to ${after}`);
}
