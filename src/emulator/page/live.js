import { fetchState } from './api.js';
import { applyEvent } from './events.js';
import { replaceState, state, touch } from './store.js';

/** @typedef {import('./types.js').LiveEvent} LiveEvent */

const FIRST_WAIT = 500;
const LONGEST_WAIT = 8_000;

let wait = FIRST_WAIT;
/** @type {EventSource | undefined} */
let source;

/**
 * Follows the server. After each (re)connection the whole state is fetched again, because events
 * of the gap are gone; those that come while it is on its way are held back and applied after it.
 */
export function connect() {
  /** @type {LiveEvent[] | undefined} */
  let held = [];
  const opened = new EventSource('/_/events');
  source = opened;
  opened.onmessage = ({ data }) => {
    const event = JSON.parse(data);
    if (held) held.push(event);
    else applyEvent(event);
  };
  opened.onerror = () => retry(opened);
  opened.onopen = async () => {
    const snapshot = await fetchState().catch(() => undefined);
    if (source !== opened) return;
    if (!snapshot) return retry(opened);
    replaceState(snapshot);
    for (const event of held ?? []) applyEvent(event);
    held = undefined;
    wait = FIRST_WAIT;
    setConnected(true);
  };
}

/** EventSource gives up for good on an HTTP error, so waiting and trying again is ours. @param {EventSource} broken */
function retry(broken) {
  broken.close();
  if (source !== broken) return;
  source = undefined;
  setConnected(false);
  window.setTimeout(connect, wait);
  wait = Math.min(LONGEST_WAIT, wait * 2);
}

/** @param {boolean} connected */
function setConnected(connected) {
  state.connected = connected;
  touch('status');
}
