import { fetchPeople } from './api.js';
import { putListed, state, subscribe, touch } from './store.js';

/** The list follows newcomers by itself only as long as it is short. */
const FOLLOWED = 200;

let fetching = false;

/** The people after those that are there. */
export async function fetchMorePeople() {
  if (fetching) return;
  fetching = true;
  try {
    const { people, total, more } = await fetchPeople({ after: state.people.cursor });
    for (const each of people) putListed(each);
    const cursor = people.at(-1)?.id ?? state.people.cursor;
    state.people = { total, more, cursor };
    touch('people');
  } catch {
    // The connection is gone; when it is back everything is fetched anew.
  } finally {
    fetching = false;
  }
}

/** Who is added elsewhere appears at the end of the list, if that is in sight. */
export function followNewPeople() {
  subscribe(['people'], () => {
    const { total, more } = state.people;
    if (!state.ready || state.users.size >= total) return;
    if (!more && state.users.size < FOLLOWED) void fetchMorePeople();
    else state.people.more = true;
  });
}
