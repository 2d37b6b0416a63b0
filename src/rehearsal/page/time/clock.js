import { onPart, stateOf } from '../feed.js';

/** Of this machine, when the state came: between two, a clock that goes as in reality is worked out. */
let heardAt = performance.now();

onPart(['time'], () => {
  heardAt = performance.now();
});

/** What the rehearsal's clock shows, epoch milliseconds. */
export function now() {
  const state = stateOf('time');
  if (!state) return 0;
  return state.now + (state.pace === 'real' ? performance.now() - heardAt : 0);
}
