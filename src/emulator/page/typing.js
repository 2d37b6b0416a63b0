/**
 * Puts words into the input from elsewhere on the page: a button, or the name of the bot on a
 * message. It stands apart from the composer because messages are drawn without it.
 *
 * @type {((text: string) => void)[]}
 */
const listeners = [];

/** @param {(text: string) => void} listener */
export function onTyping(listener) {
  listeners.push(listener);
}

/** @param {string} text */
export function beginTyping(text) {
  for (const listener of listeners) listener(text);
}
