import { FIELDS, type Field } from './lexicon.js';

/**
 * How well a word of a model answers the one wanted. `cover` is how much of the want it meets, and
 * `strength` tells apart what meets it alike.
 */
export interface Quality {
  cover: number;
  strength: number;
}

export const QUALITIES = {
  /** The word, with all marks that were typed. */
  exact: { cover: 1, strength: 1 },
  /** With more marks than typed, of which some were: "cưa" on the way to "cửa". */
  halfMarked: { cover: 0.9, strength: 0.9 },
  /** Typed for the keyboard, read as meant. */
  keystrokes: { cover: 0.97, strength: 0.97 },
  begun: { cover: 1, strength: 0.8 },
  initials: { cover: 0.7, strength: 0.6 },
  /** Other marks: "mốt" for "một". */
  otherMarks: { cover: 0.6, strength: 0.6 },
  begunOtherMarks: { cover: 0.6, strength: 0.5 },
  typo: { cover: 0.5, strength: 0.5 },
  typoOtherMarks: { cover: 0.45, strength: 0.45 },
} as const satisfies Record<string, Quality>;

export type QualityName = keyof typeof QUALITIES;

/** What a word in a field adds, best possible 1. */
export const FIELD_STRENGTH: Readonly<Record<Field, number>> = {
  [FIELDS.title]: 1,
  [FIELDS.place]: 0.6,
  [FIELDS.text]: 0.3,
};

/** How much what is met counts beside where and how it is met. */
export const COVER_WEIGHT = 5;

/** A quality in a field, as one number: the higher, the better. 0 is for no answer at all. */
export type Grade = number;

export interface Graded extends Quality {
  name: QualityName;
  field: Field;
}

function worth({ cover, strength, field }: Graded): number {
  return COVER_WEIGHT * cover + strength * FIELD_STRENGTH[field];
}

const GRADED: readonly Graded[] = Object.entries(QUALITIES)
  .flatMap(([name, quality]) =>
    Object.values(FIELDS).map(
      (field): Graded => ({ name: name as QualityName, field, ...quality }),
    ),
  )
  .sort((one, other) => worth(one) - worth(other));

/** The grades of a quality, by field. */
export function gradesOf(name: QualityName): Grade[] {
  return Object.values(FIELDS).map(
    (field) => 1 + GRADED.findIndex((graded) => graded.name === name && graded.field === field),
  );
}

export function gradeAt(grade: Grade): Graded | undefined {
  return GRADED[grade - 1];
}

/** How many grades there are, with that of no answer. */
export const GRADE_COUNT = GRADED.length + 1;

/** 1 for the grades of words under the very marks that were typed. */
export const IS_AS_MARKED = Uint8Array.from([
  0,
  ...GRADED.map(({ cover }) => (cover > QUALITIES.halfMarked.cover ? 1 : 0)),
]);

/** The field of each grade, plus one; 0 for no answer. */
export const FIELD_AT = Uint8Array.from([0, ...GRADED.map(({ field }) => field + 1)]);
