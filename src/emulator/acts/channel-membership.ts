import type { Server } from '../server-parts.js';
import type { ChannelRecord, ChannelRights } from '../world/chat-record.js';
import { setChannelStatus } from '../world/membership.js';
import type { PersonRecord } from '../world/people.js';

const ALL_RIGHTS: ChannelRights = {
  can_post_messages: true,
  can_edit_messages: true,
  can_delete_messages: true,
};

/** A channel takes a bot as an administrator only. No message says so there. */
export function addBotToChannel(
  server: Server,
  record: ChannelRecord,
  person: PersonRecord,
  rights: Partial<ChannelRights> = {},
): void {
  if (record.botStatus === 'administrator') return;
  record.administrators.add(person.user.id);
  const all = { ...ALL_RIGHTS, ...rights };
  setChannelStatus(server, record, 'administrator', { by: person.user, rights: all });
}

/** Gives rights and takes them; those that aren't named stay. */
export function changeBotRights(
  server: Server,
  record: ChannelRecord,
  person: PersonRecord,
  rights: Partial<ChannelRights>,
): void {
  if (record.botStatus !== 'administrator') return;
  record.administrators.add(person.user.id);
  const changed = { ...record.rights, ...rights };
  setChannelStatus(server, record, 'administrator', { by: person.user, rights: changed });
}

/** Removed, the bot is "kicked"; dismissed as an administrator, it has "left". */
export function removeBotFromChannel(
  server: Server,
  record: ChannelRecord,
  person: PersonRecord,
  status: 'kicked' | 'left' = 'kicked',
): void {
  if (record.botStatus !== 'administrator') return;
  record.administrators.add(person.user.id);
  setChannelStatus(server, record, status, { by: person.user });
}
