import { language } from './i18n.js';
import { senderIdOf, serviceText } from './names.js';
import { pressesOf } from './presses.js';
import { state } from './store.js';

/** @typedef {import('./types.js').Message} Message */

/**
 * What stands in the chat, from top to bottom. A row is drawn again only when one of its `parts`
 * has changed.
 *
 * @typedef {{ kind: 'day', key: string, parts: unknown[], date: number }
 *   | { kind: 'service', key: string, parts: unknown[], text: string }
 *   | { kind: 'run', key: string, parts: unknown[], messages: Message[], first: boolean, last: boolean }} Row
 */

/** Messages of one sender further apart than this stand apart. */
const RUN_GAP = 300;

/** @param {Message[]} messages @param {(seconds: number) => string} dayOf @returns {Row[]} */
export function rowsOf(messages, dayOf) {
  /** @type {Row[]} */
  const rows = [];
  const albums = groupAlbums(messages);
  albums.forEach((group, index) => {
    const [message] = /** @type {[Message]} */ (group);
    const before = albums[index - 1]?.[0];
    const after = albums[index + 1]?.[0];
    const day = dayOf(message.date);
    if (!before || dayOf(before.date) !== day) {
      rows.push({
        kind: 'day',
        key: `day ${message.message_id}`,
        parts: [day],
        date: message.date,
      });
    }
    const service = serviceText(message);
    const key = `message ${message.message_id}`;
    if (service) {
      rows.push({ kind: 'service', key, parts: [service], text: service });
      return;
    }
    const first = !before || !isRun(before, message) || dayOf(before.date) !== day;
    const last = !after || !isRun(message, after) || dayOf(after.date) !== day;
    const pressed = pressesOf(message.chat.id, message.message_id);
    const parts = [...group, first, last, pressed, language(), state.userId];
    rows.push({ kind: 'run', key, parts, messages: group, first, last });
  });
  return rows;
}

/** @param {Message[]} messages @returns {Message[][]} */
function groupAlbums(messages) {
  /** @type {Message[][]} */
  const groups = [];
  for (const message of messages) {
    const group = groups.at(-1);
    const album = group?.[0]?.media_group_id;
    if (group && album && album === message.media_group_id) group.push(message);
    else groups.push([message]);
  }
  return groups;
}

/** @param {Message} a @param {Message} b */
function isRun(a, b) {
  return (
    senderIdOf(a) === senderIdOf(b) &&
    b.date - a.date < RUN_GAP &&
    !serviceText(a) &&
    !serviceText(b)
  );
}
