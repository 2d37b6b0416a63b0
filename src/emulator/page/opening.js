/**
 * A link in one chat may open another. What that means depends on the page: the list chooses it, a
 * phone leaves it to the page around.
 *
 * @type {((chatId: number, userId: number) => void)[]}
 */
const listeners = [];

/** @param {(chatId: number, userId: number) => void} listener */
export function onOpening(listener) {
  listeners.push(listener);
}

/** @param {number} chatId @param {number} userId */
export function openChat(chatId, userId) {
  for (const listener of listeners) listener(chatId, userId);
}
