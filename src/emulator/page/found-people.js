import { fetchPeople } from './api.js';
import { putListed, touch } from './store.js';

/** Whoever pauses for so long (ms) has typed what is meant. */
const PAUSE = 200;

/**
 * Who was found for what is typed, or undefined where nothing is.
 *
 * @param {() => void} changed
 */
export function peopleFinder(changed) {
  /** @type {number[] | undefined} */
  let found;
  let timer = 0;
  let turn = 0;
  return {
    /** The ids, in the order of the list. */
    get found() {
      return found;
    },
    /** @param {string} text */
    search(text) {
      window.clearTimeout(timer);
      turn += 1;
      const mine = turn;
      if (!text.trim()) {
        found = undefined;
        return changed();
      }
      timer = window.setTimeout(async () => {
        const answer = await fetchPeople({ search: text }).catch(() => undefined);
        if (!answer || mine !== turn) return;
        for (const each of answer.people) putListed(each);
        found = answer.people.map(({ id }) => id);
        touch('people');
        changed();
      }, PAUSE);
    },
  };
}
