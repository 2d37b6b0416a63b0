import type { Answer } from './answers.js';
import { type Entry, FIELDS, fieldOf, type Hits, type Spelling, slotOf } from './lexicon.js';
import { type Grade, gradesOf, type QualityName } from './quality.js';

/** Shorter beginnings are looked for in titles and places alone. */
const SHORTEST_IN_TEXT = 2;

const GRADES_BY_NAME = new Map<QualityName, Grade[]>();

function gradesFor(name: QualityName, atHeadOnly: boolean): Grade[] {
  const known = GRADES_BY_NAME.get(name) ?? gradesOf(name);
  GRADES_BY_NAME.set(name, known);
  return atHeadOnly ? known.map((grade, field) => (field === FIELDS.text ? 0 : grade)) : known;
}

function gradesUnder({ marks, same, more, other }: Answer, spelling: Spelling): QualityName {
  if (marks === 0 || marks === spelling.marks) return same;
  return (marks & ~spelling.marks) === 0 ? more : other;
}

function keepBest(best: Uint8Array, hits: Hits, grades: readonly Grade[]): void {
  for (const packed of hits) {
    const grade = grades[fieldOf(packed)] ?? 0;
    const slot = slotOf(packed);
    if (grade > (best[slot] ?? 0)) best[slot] = grade;
  }
}

/** For each model, how well its best word answers. */
export function gradeAnswers(answers: readonly Answer[], best: Uint8Array): void {
  for (const answer of answers) {
    // Some word of every text begins with any letter.
    const atHeadOnly = answer.same === 'begun' && answer.letters < SHORTEST_IN_TEXT;
    for (const spelling of answer.entry.spellings) {
      keepBest(best, spelling.hits, gradesFor(gradesUnder(answer, spelling), atHeadOnly));
    }
  }
}

/** For each model, the weightiest field in which two wanted words stand together, plus one. */
export function gradePairs(
  befores: readonly Answer[],
  afters: readonly Answer[],
  best: Uint8Array,
): void {
  const grades = [FIELDS.text + 1, FIELDS.place + 1, FIELDS.title + 1];
  const followers = new Set<Entry>(afters.map(({ entry }) => entry));
  for (const { entry } of befores) {
    if (followers.size < entry.next.size) {
      for (const follower of followers) keepBest(best, entry.next.get(follower) ?? [], grades);
      continue;
    }
    for (const [follower, hits] of entry.next) {
      if (followers.has(follower)) keepBest(best, hits, grades);
    }
  }
}
