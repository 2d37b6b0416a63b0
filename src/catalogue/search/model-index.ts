import { initialsOf } from '../../contest/agency-aliases.js';
import { largest } from './largest.js';
import { createLexicon, FIELDS } from './lexicon.js';
import { createPassageReader } from './passages.js';
import { createQueryReader, type Reading } from './readings.js';
import { createScorer, type Scores, type Slots } from './scores.js';
import { createTieOrder, type Ranked } from './tie-order.js';

/** What of a model is searched. */
export interface SearchableModel {
  id: string;
  title: string;
  unitName: string;
  /** Names, short names and former names of its agency. */
  agencyNames: string[];
  fieldName: string;
  year: number;
  /** All of its sections. */
  text: string;
}

export interface ModelIndex {
  /** Adds a model, or replaces the one of its id. */
  put(model: SearchableModel): void;
  remove(id: string): void;
  /**
   * Ids, best first; none for a query without a letter or digit. Without a limit there may be as many
   * as there are models.
   */
  search(query: string, limit?: number): string[];
  readonly size: number;
}

interface Kept extends Ranked {
  /** By which the lexicon takes the model out again. */
  trace: Uint32Array;
  titleWords: number;
  titleInitials: string;
}

/** Beside models that have all that is wanted, those with much less of it are not what was meant. */
const SHARE_OF_BEST = 0.4;
const LEAST_SHARE = 0.25;

/** In longer queries some word is always missing, and forgiving takes its time. */
const MOST_FORGIVEN_WORDS = 6;

/** Score and place go into one number, which sorts much faster than two. */
const SCORE_STEPS = 1e6;
const PLACES = 2 ** 20;

function greatest(numbers: Float64Array): number {
  let most = 0;
  for (let at = 0; at < numbers.length; at += 1) most = Math.max(most, numbers[at] ?? 0);
  return most;
}

/** Searches models in memory, as one types; see `readings.ts` for what a query may mean. */
export function createModelIndex(): ModelIndex {
  const lexicon = createLexicon();
  const readPassages = createPassageReader();
  const readQuery = createQueryReader(lexicon);
  const tieOrder = createTieOrder();
  const slotsById = new Map<string, number>();
  const kept: (Kept | undefined)[] = [];
  const free: number[] = [];
  const slots: Slots = {
    get size() {
      return kept.length;
    },
    get count() {
      return slotsById.size;
    },
    titleWords: (slot) => kept[slot]?.titleWords ?? 0,
    withInitials: (initials) =>
      kept.flatMap((model, slot) => (model?.titleInitials.includes(initials) ? [slot] : [])),
  };
  const score = createScorer(lexicon, slots);

  function remove(id: string): void {
    const slot = slotsById.get(id);
    const model = slot === undefined ? undefined : kept[slot];
    if (slot === undefined || !model) return;
    lexicon.remove(slot, model.trace);
    tieOrder.remove(slot);
    kept[slot] = undefined;
    slotsById.delete(id);
    free.push(slot);
  }

  function put(model: SearchableModel): void {
    remove(model.id);
    const { id, title, year } = model;
    const slot = free.pop() ?? kept.length;
    const passages = readPassages(model);
    const inTitle = passages.filter(({ field }) => field === FIELDS.title);
    kept[slot] = {
      id,
      title,
      year,
      trace: lexicon.add(slot, passages),
      titleWords: Math.max(
        1,
        inTitle.reduce((sum, { words }) => sum + words.length, 0),
      ),
      titleInitials: initialsOf(title).join(' '),
    };
    slotsById.set(id, slot);
    tieOrder.add({ id, title, year }, slot);
  }

  function scoreAll(readings: readonly Reading[]): Scores {
    const size = kept.length;
    const scores = { score: new Float64Array(size), share: new Float64Array(size) };
    const outcomes = readings.map((reading) => score(reading, false, scores));
    if (outcomes.includes('met')) return scores;
    for (const [at, reading] of readings.entries()) {
      // Where no model has a word in any way, forgiving the others more helps nothing.
      if (outcomes[at] === 'partly' && reading.wants.length <= MOST_FORGIVEN_WORDS) {
        score(reading, true, scores);
      }
    }
    return scores;
  }

  /** Score and place of each model that is near enough to the best, as one number. */
  function keysOf({ score, share }: Scores): Float64Array {
    const size = share.length;
    const places = tieOrder.places(size);
    const least = Math.max(LEAST_SHARE, SHARE_OF_BEST * greatest(share));
    const keys = new Float64Array(size);
    let found = 0;
    for (let slot = 0; slot < size; slot += 1) {
      if ((share[slot] ?? 0) < least) continue;
      const steps = Math.round((score[slot] ?? 0) * SCORE_STEPS);
      keys[found] = steps * PLACES + (PLACES - 1 - (places[slot] ?? 0));
      found += 1;
    }
    return keys.subarray(0, found);
  }

  return {
    put,
    remove,
    search(query, limit) {
      const readings = readQuery(query);
      if (readings.length === 0 || slotsById.size === 0) return [];
      const keys = largest(keysOf(scoreAll(readings)), Math.max(0, limit ?? slotsById.size));
      return Array.from(keys, (key) => tieOrder.at(PLACES - 1 - (key % PLACES)).id);
    },
    get size() {
      return slotsById.size;
    },
  };
}
