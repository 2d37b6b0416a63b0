import type { User } from 'grammy/types';
import { fold } from '../../text/vietnamese.js';
import type { People, PersonRecord } from '../world/people.js';

/** A person's `user` is a new object after each change, so what was folded is never out of date. */
const folded = new WeakMap<User, string>();

export interface PeoplePage {
  readonly people: PersonRecord[];
  /** Of all that were found, whatever page they are on. */
  readonly total: number;
  readonly more: boolean;
}

/**
 * People in the order in which they came, those after the given one. Each of the words must begin a
 * word of the name or the username, with or without its diacritics; digits may begin the id.
 */
export function searchPeople(
  people: People,
  { search, after, limit }: { search: string; after?: number | undefined; limit: number },
): PeoplePage {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const page: PersonRecord[] = [];
  let total = 0;
  let passed = after === undefined || !people.get(after);
  let more = false;
  for (const person of people.all()) {
    const found = words.every((word) => textOf(person.user).includes(` ${word}`));
    if (found) {
      total += 1;
      if (passed && page.length < limit) page.push(person);
      else if (passed) more = true;
    }
    if (person.user.id === after) passed = true;
  }
  return { people: page, total, more };
}

function textOf(user: User): string {
  const known = folded.get(user);
  if (known !== undefined) return known;
  const words = [
    user.first_name,
    user.last_name,
    user.username,
    user.username && `@${user.username}`,
    user.id,
  ];
  const text = ` ${fold(words.filter(Boolean).join(' '))}`;
  folded.set(user, text);
  return text;
}
