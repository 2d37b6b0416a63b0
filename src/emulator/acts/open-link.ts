import type { Message } from 'grammy/types';
import type { Server } from '../server-parts.js';
import { setBlocked } from '../world/membership.js';
import type { PersonRecord } from '../world/people.js';
import { ActError } from './act-error.js';
import { writeText } from './write.js';

/** Opens the bot by a `t.me` link, or without a payload by its name, and presses Start; this unblocks it too. */
export function openLink(server: Server, person: PersonRecord, payload = ''): Message {
  if (!/^[\w-]{0,64}$/.test(payload)) {
    throw new ActError(
      `Telegram opens no link with the payload "${payload}": 64 of A-Z a-z 0-9 _ - at most`,
    );
  }
  const record = server.world.openPrivateChat(person);
  setBlocked(server, record, false);
  return writeText(server, { person, record }, payload === '' ? '/start' : `/start ${payload}`);
}
