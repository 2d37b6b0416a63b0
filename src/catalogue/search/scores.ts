import { type Answer, answersAsTyped, answersForgiven } from './answers.js';
import { type CountedGrades, countGrades } from './counted-grades.js';
import { gradeAnswers, gradePairs } from './found-words.js';
import type { Lexicon } from './lexicon.js';
import { FIELD_AT, gradesOf, IS_AS_MARKED } from './quality.js';
import type { Reading, Want } from './readings.js';
import { createSheets } from './sheets.js';
import { addPhrase, addWant, createSums, PAIR_STRENGTH, type Sums } from './sums.js';
import { isInitials } from './word.js';

/** What ranking knows of the models besides their words, by slot. */
export interface Slots {
  /** Slots in use or once in use. */
  readonly size: number;
  /** Models in the index. */
  readonly count: number;
  /** Words of its title. */
  titleWords(slot: number): number;
  /** Slots whose title has these initials. */
  withInitials(initials: string): number[];
}

/** The best of all readings so far, by slot. */
export interface Scores {
  score: Float64Array;
  /** How much of what was wanted is there, of 1. */
  share: Float64Array;
}

/** Whether any model has all that a reading wants, and whether any could. */
export type Outcome = 'met' | 'partly' | 'never';

/** A word of more models than this share tells little, unless a neighbour wanted is beside it. */
const COMMON_SHARE = 0.1;
const COMMON_LEAST = 3;

/** That all words are there outweighs everything else. */
const ALL_WEIGHT = 2;
const PHRASE_WEIGHT = 0.5;
const WHOLE_TITLE = 0.25;
const HALF_TITLE = 0.1;

/** Words of a query of which errors are forgiven, as finding them takes its time. */
const MOST_FORGIVEN = 6;

/** Initials are typed alone, or with a word or two. */
const SHORTEST_INITIALS = 3;
const MOST_BESIDE_INITIALS = 3;
const [, , INITIALS_GRADE = 0] = gradesOf('initials');

/** A want, and how each model answers it. */
interface Found {
  grades: Uint8Array;
  weight: number;
  counted: CountedGrades;
  isNowhere: boolean;
}

/** A reading looked up in the models. */
interface FoundReading {
  founds: Found[];
  /** For each want but the first, the field in which it stands after the one before, plus one. */
  pairs: Uint8Array[];
}

function keepMost(most: Float64Array, slot: number, found: number): void {
  if (found > (most[slot] ?? 0)) most[slot] = found;
}

/**
 * Where the best answer stands in a less weighty field than the pair does, the pair is made of worse
 * ones: "vận" in the text answers "vân" better than the "văn" of "văn phòng" in the title.
 */
function limitPairs(pairs: Uint8Array, grades: Uint8Array, size: number): void {
  for (let slot = 0; slot < size; slot += 1) {
    const field = FIELD_AT[grades[slot] ?? 0] ?? 0;
    if (field < (pairs[slot] ?? 0)) pairs[slot] = field;
  }
}

/** Scores models, all of them for one want after the other: much faster than one model after the other. */
export function createScorer(lexicon: Lexicon, slots: Slots) {
  const sheets = createSheets();

  function countHaving(grades: Uint8Array): { all: number; asMarked: number } {
    const { size } = slots;
    let all = 0;
    let asMarked = 0;
    for (let slot = 0; slot < size; slot += 1) {
      const grade = grades[slot] ?? 0;
      if (grade > 0) all += 1;
      if (IS_AS_MARKED[grade] === 1) asMarked += 1;
    }
    return { all, asMarked };
  }

  function findInitials({ word: { base } }: Want, grades: Uint8Array): void {
    if (base.length < SHORTEST_INITIALS || !isInitials(base)) return;
    for (const slot of slots.withInitials(base)) {
      grades[slot] = Math.max(grades[slot] ?? 0, INITIALS_GRADE);
    }
  }

  function findWant(want: Want, answers: readonly Answer[], wanted: number): Found {
    const grades = sheets.take(slots.size);
    gradeAnswers(answers, grades);
    if (wanted <= MOST_BESIDE_INITIALS) findInitials(want, grades);
    const { all, asMarked } = countHaving(grades);
    const isCommon = all > Math.max(COMMON_LEAST, slots.count * COMMON_SHARE);
    // "vân" is rare though "văn" isn't. What no model has weighs as if neither rare nor common.
    const having = asMarked || all || slots.count * COMMON_SHARE;
    const weight = Math.log(1 + slots.count / having);
    // Where no model has it as typed, a slip is what was meant.
    const needsForgiving = answers.every(({ same }) => same === 'typo');
    const counted = countGrades({ isCommon, isOnly: wanted === 1, needsForgiving });
    return { grades, weight, counted, isNowhere: all === 0 };
  }

  function find({ wants }: Reading, forgiving: boolean): FoundReading {
    sheets.takeBack();
    let forgivable = MOST_FORGIVEN;
    const answers = wants.map((want) => {
      const meant = answersAsTyped(want, lexicon);
      const isSlip = want.typed && (forgiving || meant.length === 0) && forgivable > 0;
      if (!isSlip) return meant;
      forgivable -= 1;
      return [...meant, ...answersForgiven(want, lexicon)];
    });
    const founds = wants.map((want, at) => findWant(want, answers[at] ?? [], wants.length));
    const pairs = founds.slice(1).map((after, at) => {
      const sheet = sheets.take(slots.size);
      gradePairs(answers[at] ?? [], answers[at + 1] ?? [], sheet);
      for (const { grades } of [founds[at] ?? after, after]) limitPairs(sheet, grades, slots.size);
      return sheet;
    });
    return { founds, pairs };
  }

  function addWants({ founds, pairs }: FoundReading, sums: Sums): void {
    const nowhere = sheets.take(slots.size);
    for (const [at, { grades, weight, counted }] of founds.entries()) {
      const before = pairs[at - 1] ?? nowhere;
      const after = pairs[at] ?? nowhere;
      addWant({ grades, before, after, counted, weight }, sums);
    }
    for (const pair of pairs) addPhrase(pair, sums);
  }

  /** What all words together add: that they are a phrase, and that they are the title. */
  function beyondWords({ phrase, inTitle }: Sums, slot: number, wanted: number): number {
    const ofPhrase = wanted > 1 ? PHRASE_WEIGHT * (PAIR_STRENGTH[phrase[slot] ?? 0] ?? 0) : 0;
    const found = inTitle[slot] ?? 0;
    const words = slots.titleWords(slot);
    if (found >= words) return ofPhrase + WHOLE_TITLE;
    return ofPhrase + (found * 2 >= words ? HALF_TITLE : 0);
  }

  /** Adds how well models fit a reading. */
  return (reading: Reading, forgiving: boolean, scores: Scores): Outcome => {
    const { wants, certainty } = reading;
    const found = find(reading, forgiving);
    const sums = createSums(slots.size);
    addWants(found, sums);
    const total = found.founds.reduce((sum, { weight }) => sum + weight, 0);
    let anyHasAll = false;
    for (let slot = 0; slot < sums.share.length; slot += 1) {
      const share = sums.share[slot] ?? 0;
      if (share === 0) continue;
      const hasAll = sums.having[slot] === wants.length;
      anyHasAll ||= hasAll;
      const ofWords = (hasAll ? ALL_WEIGHT : 0) + (sums.worth[slot] ?? 0) / total;
      const score = ofWords + beyondWords(sums, slot, wants.length);
      keepMost(scores.score, slot, score * certainty);
      keepMost(scores.share, slot, share / total);
    }
    if (anyHasAll) return 'met';
    return found.founds.some(({ isNowhere }) => isNowhere) ? 'never' : 'partly';
  };
}
