import { fetchState } from './api.js';
import { fetchCurrentPlace, receive, whileFetching } from './place.js';
import { replaceState, setConnected, state, subscribe } from './store.js';
import { follow, watch } from './stream.js';

/** The stream that is open, with what the server was last told is in sight. */
let stream = '';
let told = '';
let toldPlace = '';
let telling = Promise.resolve();

/** The page with the list follows the chat on its screen, and a summary of those in the list. */
export function connect() {
  follow({
    opened: async (opened) => {
      stream = opened;
      await begin();
      setConnected(true);
    },
    event: (event) => {
      if (event.type === 'cleared') void begin().catch(() => undefined);
      else receive(event);
    },
    lost: () => {
      stream = '';
      setConnected(false);
    },
  });
  // What fails because the connection is gone is done again when it is back.
  subscribe(['choice', 'people'], () => void tell().catch(() => undefined));
}

function begin() {
  return whileFetching(async () => {
    replaceState(await fetchState());
    told = '';
    toldPlace = '';
    await tell();
  });
}

/** One after the other, so that the last that is said is what holds. */
function tell() {
  telling = telling.catch(() => undefined).then(tellNow);
  return telling;
}

async function tellNow() {
  if (!stream || !state.ready) return;
  const { chatId, userId } = state;
  const place = `${chatId}/${userId}`;
  const listed = [...state.users.keys(), ...state.chats.keys()].slice(0, 500);
  const now = `${place} ${listed}`;
  if (now === told) return;
  await watch(stream, userId ? [{ chatId, userId }] : [], [...new Set(listed)]);
  told = now;
  if (place === toldPlace) return;
  toldPlace = place;
  await whileFetching(fetchCurrentPlace);
}
