import { lettersOf } from './typing-errors.js';
import type { SearchWord } from './word.js';

/** Where in a model a word stands, the weightier the greater. */
export const FIELDS = { text: 0, place: 1, title: 2 } as const;
export type Field = (typeof FIELDS)[keyof typeof FIELDS];

/** A run of words of one field: what stands at the end of one is not followed by the next. */
export interface Passage {
  field: Field;
  words: readonly SearchWord[];
}

/**
 * Where something occurs, a number for each model: its slot and the weightiest field that has it,
 * packed by `hit`. Plain arrays of small integers are what V8 reads fastest.
 */
export type Hits = number[];

export const hit = (slot: number, field: Field): number => slot * 4 + field;
export const slotOf = (packed: number): number => packed >> 2;
export const fieldOf = (packed: number): number => packed & 3;

/** A word under one set of marks. */
export interface Spelling {
  id: number;
  entry: Entry;
  marks: number;
  hits: Hits;
}

/** A word of the models, whatever its marks. */
export interface Entry {
  base: string;
  letters: number;
  spellings: Spelling[];
  /** The words that follow it somewhere. */
  next: Map<Entry, Hits>;
}

export interface Lexicon {
  /** Takes in the passages of a model, weightiest first; the answer is what `remove` needs. */
  add(slot: number, passages: readonly Passage[]): Uint32Array;
  remove(slot: number, trace: Uint32Array): void;
  find(base: string): Entry | undefined;
  startingWith(prefix: string): Entry[];
  entries(): Iterable<Entry>;
}

/** Words are found by their first letters, up to so many. */
const BUCKET_LETTERS = 2;

/** Hits of one model are added together, so its own is the last. */
function note(hits: Hits, slot: number, field: Field): void {
  const last = hits[hits.length - 1];
  if (last === undefined || slotOf(last) !== slot) hits.push(hit(slot, field));
}

/** The order of hits means nothing, so the last may take the place of one removed. */
function strike(hits: Hits, slot: number): void {
  const at = hits.findIndex((packed) => slotOf(packed) === slot);
  const last = hits.pop();
  if (at < hits.length && last !== undefined) hits[at] = last;
}

/** All words of the models, where each stands and which follow which. */
export function createLexicon(): Lexicon {
  const byBase = new Map<string, Entry>();
  const buckets = new Map<string, Set<Entry>>();
  const spellings: (Spelling | undefined)[] = [];
  const freeIds: number[] = [];

  const bucketsOf = (base: string) =>
    Array.from({ length: Math.min(base.length, BUCKET_LETTERS) }, (_, at) => base.slice(0, at + 1));

  function entryOf(base: string): Entry {
    const known = byBase.get(base);
    if (known) return known;
    const entry: Entry = { base, letters: lettersOf(base), spellings: [], next: new Map() };
    byBase.set(base, entry);
    for (const start of bucketsOf(base)) {
      const bucket = buckets.get(start);
      if (bucket) bucket.add(entry);
      else buckets.set(start, new Set([entry]));
    }
    return entry;
  }

  function spellingOf({ base, marks }: SearchWord): Spelling {
    const entry = entryOf(base);
    const known = entry.spellings.find((spelling) => spelling.marks === marks);
    if (known) return known;
    // 0 ends a passage in a trace.
    const id = freeIds.pop() ?? spellings.length + 1;
    const spelling: Spelling = { id, entry, marks, hits: [] };
    spellings[id - 1] = spelling;
    entry.spellings.push(spelling);
    return spelling;
  }

  function drop(spelling: Spelling): void {
    const { entry, id } = spelling;
    spellings[id - 1] = undefined;
    freeIds.push(id);
    entry.spellings = entry.spellings.filter((other) => other !== spelling);
    if (entry.spellings.length > 0) return;
    byBase.delete(entry.base);
    for (const start of bucketsOf(entry.base)) buckets.get(start)?.delete(entry);
  }

  function follow(before: Entry, after: Entry, slot: number, field: Field): void {
    const hits = before.next.get(after);
    if (hits) note(hits, slot, field);
    else before.next.set(after, [hit(slot, field)]);
  }

  function addPassage(slot: number, { field, words }: Passage, trace: number[]): void {
    let before: Entry | undefined;
    for (const word of words) {
      const spelling = spellingOf(word);
      note(spelling.hits, slot, field);
      if (before) follow(before, spelling.entry, slot, field);
      before = spelling.entry;
      trace.push(spelling.id);
    }
    trace.push(0);
  }

  /** The distinct spellings of a trace, and which of their words followed which. */
  function readTrace(trace: Uint32Array) {
    const found = new Set<Spelling>();
    const pairs = new Map<Entry, Set<Entry>>();
    let before: Entry | undefined;
    for (const id of trace) {
      const spelling = spellings[id - 1];
      if (spelling) found.add(spelling);
      const after = spelling?.entry;
      if (before && after) pairs.set(before, (pairs.get(before) ?? new Set()).add(after));
      before = after;
    }
    return { found, pairs };
  }

  return {
    add(slot, passages) {
      const trace: number[] = [];
      for (const passage of passages) addPassage(slot, passage, trace);
      return new Uint32Array(trace);
    },
    remove(slot, trace) {
      const { found, pairs } = readTrace(trace);
      for (const [before, followers] of pairs) {
        for (const after of followers) {
          const hits = before.next.get(after) ?? [];
          strike(hits, slot);
          if (hits.length === 0) before.next.delete(after);
        }
      }
      for (const spelling of found) {
        strike(spelling.hits, slot);
        if (spelling.hits.length === 0) drop(spelling);
      }
    },
    find: (base) => byBase.get(base),
    startingWith(prefix) {
      const bucket = buckets.get(prefix.slice(0, BUCKET_LETTERS)) ?? [];
      return [...bucket].filter(({ base }) => base.startsWith(prefix));
    },
    entries: () => byBase.values(),
  };
}
