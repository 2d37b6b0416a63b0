import type { CountedGrades } from './counted-grades.js';
import { FIELDS } from './lexicon.js';
import { FIELD_STRENGTH } from './quality.js';

/** What has been added up for each model, by slot. */
export interface Sums {
  share: Float64Array;
  worth: Float64Array;
  /** How many wants it meets. */
  having: Uint8Array;
  /** How many of them in its title. */
  inTitle: Uint8Array;
  /** The least weighty field in which two neighbours stand together, plus one; 0 where two don't. */
  phrase: Uint8Array;
}

/** What two neighbours together add to the second, by field plus one; nothing where they aren't. */
export const PAIR_STRENGTH: readonly number[] = [
  0,
  FIELD_STRENGTH[FIELDS.text],
  FIELD_STRENGTH[FIELDS.place],
  FIELD_STRENGTH[FIELDS.title],
];
const PAIR_WEIGHT = 0.5;

export function createSums(size: number): Sums {
  return {
    share: new Float64Array(size),
    worth: new Float64Array(size),
    having: new Uint8Array(size),
    inTitle: new Uint8Array(size),
    phrase: new Uint8Array(size).fill(FIELDS.title + 1),
  };
}

/** How each model answers a want, and where it stands beside the wants before and after. */
export interface AnsweredWant {
  grades: Uint8Array;
  before: Uint8Array;
  after: Uint8Array;
  counted: CountedGrades;
  weight: number;
}

function add(sums: Float64Array | Uint8Array, slot: number, more = 0): void {
  sums[slot] = (sums[slot] ?? 0) + more;
}

export function addWant(
  { grades, before, after, counted, weight }: AnsweredWant,
  sums: Sums,
): void {
  const { share, worth, having, inTitle } = sums;
  const ofPair = PAIR_STRENGTH.map((strength) => strength * PAIR_WEIGHT);
  for (let slot = 0; slot < share.length; slot += 1) {
    const grade = grades[slot] ?? 0;
    if (grade === 0) continue;
    const beside = before[slot] ?? 0;
    const at = grade * 2 + (beside + (after[slot] ?? 0) > 0 ? 1 : 0);
    add(share, slot, weight * (counted.share[at] ?? 0));
    add(worth, slot, weight * ((counted.worth[at] ?? 0) + (ofPair[beside] ?? 0)));
    add(having, slot, counted.meets[at]);
    add(inTitle, slot, counted.inTitle[at]);
  }
}

export function addPhrase(pair: Uint8Array, { phrase }: Sums): void {
  for (let slot = 0; slot < phrase.length; slot += 1) {
    const field = pair[slot] ?? 0;
    if (field < (phrase[slot] ?? 0)) phrase[slot] = field;
  }
}
