/** @typedef {import('./types.js').LiveEvent} LiveEvent */
/** @typedef {import('./types.js').Place} Place */

const FIRST_WAIT = 500;
const LONGEST_WAIT = 8_000;

/**
 * Follows the server's events, and connects again whenever that ends. Events of the gap are gone,
 * so after each (re)connection `opened` fetches what it shows; when it fails, all begins anew.
 *
 * @param {{ opened: (stream: string) => Promise<void>, event: (event: any) => void, lost: () => void }} follower
 */
export function follow({ opened, event, lost }) {
  let wait = FIRST_WAIT;

  const connect = () => {
    const source = new EventSource('/_/events');
    let over = false;
    /** EventSource gives up for good on an HTTP error, so waiting and trying again is ours. */
    const retry = () => {
      if (over) return;
      over = true;
      source.close();
      lost();
      window.setTimeout(connect, wait);
      wait = Math.min(LONGEST_WAIT, wait * 2);
    };
    source.onerror = retry;
    source.onmessage = async ({ data }) => {
      const heard = JSON.parse(data);
      if (heard.type !== 'hello') return event(heard);
      try {
        await opened(heard.stream);
        wait = FIRST_WAIT;
      } catch {
        retry();
      }
    };
  };
  connect();
}

/**
 * Says what this page has in sight: places of which it hears everything at once, and chats of which
 * it lists a line.
 *
 * @param {string} stream
 * @param {Place[]} places
 * @param {number[]} [listed]
 */
export async function watch(stream, places, listed = []) {
  const response = await fetch(`/_/events/${stream}/watch`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      places: places.map(({ chatId, userId }) => ({ chat_id: chatId, user_id: userId })),
      listed,
    }),
  });
  if (!response.ok) throw new Error(`watch: ${response.status}`);
}
