import { fold } from '../../text/vietnamese.js';
import type { Placed } from './audit-reader.js';
import type { AuditDeps } from './deps.js';
import { type AuditFilter, createMatcher, type Matcher } from './filter.js';

/** Records on a page: each is a sentence, and a message holds 4096 characters. */
const ON_PAGE = 8;
/** Shorter words would stand in every name. */
const SHORTEST_NAME = 3;

/** A page of the log. */
export interface LogPage {
  records: Placed[];
  hasOlder: boolean;
  hasNewer: boolean;
}

/** @param position `n` for the newest, or what lies before (`b`) or after (`a`) a place */
export async function readPage(
  deps: AuditDeps,
  filter: AuditFilter,
  position: string,
): Promise<LogPage> {
  const matcher = await matcherOf(deps, filter);
  const place = Number(position.slice(1));
  if (position.startsWith('a')) {
    const newer = await deps.reader.newer(matcher, ON_PAGE + 1, place);
    if (newer.length > ON_PAGE) {
      return { records: newer.slice(1), hasOlder: true, hasNewer: true };
    }
  }
  const before = position.startsWith('b') ? place : undefined;
  const found = await deps.reader.older(matcher, ON_PAGE + 1, before);
  return {
    records: found.slice(0, ON_PAGE),
    hasOlder: found.length > ON_PAGE,
    hasNewer: before !== undefined,
  };
}

export async function matcherOf(deps: AuditDeps, filter: AuditFilter): Promise<Matcher> {
  return createMatcher(filter, {
    contest: deps.contest,
    now: deps.clock.now(),
    names: await namesOf(deps, filter.who),
    subjects: await codesOf(deps, filter.subject),
  });
}

/** Whatever somebody stands by in the log: the pseudonym, and in older records the id. */
async function namesOf(
  { pseudonyms }: AuditDeps,
  who: string | undefined,
): Promise<ReadonlySet<string>> {
  if (who === undefined) return new Set();
  const id = (await pseudonyms.people()).get(who);
  return new Set([who, ...(id === undefined ? [] : [String(id)])]);
}

/** Ids of whatever is called so: agencies, units, entries, chats, people by their id. */
async function codesOf(deps: AuditDeps, typed: string | undefined): Promise<ReadonlySet<string>> {
  if (typed === undefined) return new Set();
  const [units, chats, entry, people] = await Promise.all([
    deps.finalists.all(),
    deps.chats.all(),
    deps.entries.findByCode(typed.toUpperCase()),
    deps.pseudonyms.people(),
  ]);
  const words = fold(typed);
  const isCalled = (name: string) => words.length >= SHORTEST_NAME && fold(name).includes(words);
  return new Set([
    ...deps.agencySearch.search(typed).map(({ id }) => id),
    ...units.filter(({ unitName }) => isCalled(unitName)).map(({ id }) => id),
    ...chats.filter(({ title }) => isCalled(title)).map(({ id }) => String(id)),
    ...(entry ? [entry.id] : []),
    ...(people.has(typed) ? [typed, String(people.get(typed))] : []),
  ]);
}
