/** @typedef {import('./types.js').Message} Message */
/** @typedef {{ kind: 'reply' | 'edit', message: Message, asked?: boolean }} Mode */

/**
 * What the next message will be: an answer to one, a new text for one, or neither. It stands apart
 * from the composer because the messages' menus set it.
 *
 * @type {Mode | undefined}
 */
let mode;

/** @type {((mode: Mode | undefined) => void)[]} */
const listeners = [];

export function currentMode() {
  return mode;
}

/** @param {(mode: Mode | undefined) => void} listener */
export function onMode(listener) {
  listeners.push(listener);
}

/** @param {Mode | undefined} next */
function enter(next) {
  mode = next;
  for (const listener of listeners) listener(next);
}

/** @param {Message} message */
export const beginEdit = (message) => enter({ kind: 'edit', message });

/** `asked` marks a reply that the bot asked for with force_reply. @param {Message} message @param {boolean} [asked] */
export const beginReply = (message, asked = false) => enter({ kind: 'reply', message, asked });

export const endMode = () => enter(undefined);
