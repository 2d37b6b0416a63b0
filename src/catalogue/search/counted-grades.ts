import { FIELDS } from './lexicon.js';
import { COVER_WEIGHT, FIELD_STRENGTH, GRADE_COUNT, type Graded, gradeAt } from './quality.js';

/** How far a word in a text counts that stands there without a neighbour that is wanted too. */
const ALONE_AND_RARE = 0.8;
const ALONE_AND_COMMON = 0.4;

/** A word a slip away from the one typed is there by chance, the more so. */
const SLIP_ALONE = 0.3;

/** What is known of a want that changes how its answers count. */
export interface Circumstances {
  /** Many models have it. */
  isCommon: boolean;
  /** Nothing else is wanted. */
  isOnly: boolean;
  /** No model has it as typed. */
  needsForgiving: boolean;
}

/** How each grade counts, as tables: at twice the grade, and one more where a neighbour is beside it. */
export interface CountedGrades {
  share: Float64Array;
  worth: Float64Array;
  /** 1 where the want is met. */
  meets: Uint8Array;
  inTitle: Uint8Array;
}

function counted(graded: Graded, isBeside: boolean, circumstances: Circumstances) {
  const { isCommon, isOnly, needsForgiving } = circumstances;
  const isHeld = graded.field !== FIELDS.text || isBeside || isOnly;
  const isSlip = graded.name === 'typo' || graded.name === 'typoOtherMarks';
  const alone = isCommon ? ALONE_AND_COMMON : ALONE_AND_RARE;
  const share = isHeld ? 1 : alone * (isSlip ? SLIP_ALONE : 1);
  const strength = graded.strength * FIELD_STRENGTH[graded.field];
  return {
    share,
    worth: share * (COVER_WEIGHT * graded.cover + strength),
    meets: share > ALONE_AND_COMMON && (needsForgiving || !isSlip) ? 1 : 0,
    inTitle: graded.field === FIELDS.title ? 1 : 0,
  };
}

function makeTables(circumstances: Circumstances): CountedGrades {
  const size = GRADE_COUNT * 2;
  const tables: CountedGrades = {
    share: new Float64Array(size),
    worth: new Float64Array(size),
    meets: new Uint8Array(size),
    inTitle: new Uint8Array(size),
  };
  for (let at = 0; at < size; at += 1) {
    const graded = gradeAt(at >> 1);
    if (!graded) continue;
    const { share, worth, meets, inTitle } = counted(graded, at % 2 === 1, circumstances);
    tables.share[at] = share;
    tables.worth[at] = worth;
    tables.meets[at] = meets;
    tables.inTitle[at] = inTitle;
  }
  return tables;
}

const made = new Map<string, CountedGrades>();

export function countGrades(circumstances: Circumstances): CountedGrades {
  const key = Object.values(circumstances).join();
  const known = made.get(key);
  if (known) return known;
  const tables = makeTables(circumstances);
  made.set(key, tables);
  return tables;
}
