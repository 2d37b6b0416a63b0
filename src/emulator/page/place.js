import { fetchOlder, fetchPlace } from './api.js';
import { applyEvent } from './events.js';
import { chatOf, putOlder, showPlace, state } from './store.js';

/** @typedef {import('./types.js').LiveEvent} LiveEvent */

/** Events that came while something is fetched: what is on its way may be older than they are. @type {LiveEvent[]} */
const held = [];
let fetching = 0;

/** Applies an event, or holds it back until what is being fetched has come. @param {LiveEvent} event */
export function receive(event) {
  if (fetching > 0) held.push(event);
  else applyEvent(event);
}

/** Holds events back while this runs. @param {() => Promise<void>} work */
export async function whileFetching(work) {
  fetching += 1;
  try {
    await work();
  } finally {
    fetching -= 1;
    if (fetching === 0) for (const event of held.splice(0)) applyEvent(event);
  }
}

/** The chat on the screen, from its end. The server must already be telling of it. */
export async function fetchCurrentPlace() {
  const { chatId, userId } = state;
  if (!userId) return;
  const fetched = await fetchPlace(chatId, userId);
  if (fetched && chatId === state.chatId && userId === state.userId) showPlace(fetched);
}

/** What was said before. A failure is passed over: whoever scrolls on asks again. */
export async function fetchOlderMessages() {
  const { id, messages } = chatOf();
  const [first] = messages;
  if (!first) return;
  const older = await fetchOlder(id, first.message_id).catch(() => undefined);
  const still = chatOf();
  if (older && still.id === id && still.messages[0]?.message_id === first.message_id)
    putOlder(id, older);
}
