import type { Message } from 'grammy/types';
import type { Server } from '../server-parts.js';
import type { GroupRecord } from '../world/chat-record.js';
import { setBotStatus } from '../world/membership.js';
import type { PersonRecord } from '../world/people.js';
import { tell } from './tell.js';
import { write } from './write.js';

export function addBot(server: Server, record: GroupRecord, person: PersonRecord): void {
  if (record.botStatus === 'member') return;
  setBotStatus(server, record, 'member', person.user);
  write(server, { person, record }, { new_chat_members: [server.world.botUser] });
}

/** Telegram says "kicked" of supergroups and "left" of basic groups. */
export function removeBot(server: Server, record: GroupRecord, person: PersonRecord): void {
  if (record.botStatus !== 'member') return;
  const status = record.chat.type === 'supergroup' ? 'kicked' : 'left';
  setBotStatus(server, record, status, person.user);
  write(server, { person, record }, { left_chat_member: server.world.botUser });
}

/** A basic group becomes a supergroup: another id, and both chats say so. */
export function migrate(server: Server, record: GroupRecord, person: PersonRecord): GroupRecord {
  const { world, updates } = server;
  const upgraded = world.group({ title: record.chat.title, type: 'supergroup' });
  upgraded.botStatus = record.botStatus;
  for (const id of record.members) upgraded.members.add(id);
  record.migratedTo = upgraded.chat.id;
  const steps: [GroupRecord, Partial<Message>][] = [
    [record, { migrate_to_chat_id: upgraded.chat.id }],
    [upgraded, { migrate_from_chat_id: record.chat.id }],
  ];
  for (const [chat, content] of steps) {
    tell(updates, chat, person.user, world.post(chat, person.user, content));
  }
  return upgraded;
}
