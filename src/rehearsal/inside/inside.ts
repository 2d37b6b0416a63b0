import type { RehearsalPart } from '../part.js';
import type { Rehearsal } from '../rehearsal.js';
import { seldom } from '../seldom.js';
import { outcomeOf } from './call-view.js';
import { POLL } from './find-calls.js';
import { Mailings } from './mailings.js';
import { insideRoutes } from './routes.js';

/** Milliseconds; a page that is looking asks for what is new each time that it is told. */
const TELL_EVERY = 250;

/** Looking inside: every call of the bot to Telegram, and its ledger of what it sends unasked. */
export function createInside(rehearsal: Rehearsal): RehearsalPart {
  const { emulator } = rehearsal;
  let state = { calls: 0, failed: 0 };
  const telling = seldom(TELL_EVERY, () => rehearsal.tell('inside', state));
  const unlisten = emulator.onCall((call) => {
    if (call.method === POLL) return;
    const failed = state.failed + (outcomeOf(call) === 'ok' ? 0 : 1);
    state = { calls: state.calls + 1, failed };
    telling.soon();
  });
  return {
    name: 'inside',
    routes: insideRoutes(rehearsal, new Mailings(rehearsal)),
    state: () => state,
    begin() {
      state = { calls: 0, failed: 0 };
      telling.soon();
    },
    async close() {
      unlisten();
      telling.stop();
    },
  };
}
