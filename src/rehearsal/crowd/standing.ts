import { z } from 'zod';
import { ERRANDS, type ErrandName } from './errands/errands.js';

const errandNames = Object.keys(ERRANDS) as [ErrandName, ...ErrandName[]];
const errandName = z.enum(errandNames);

/** A step of an errand that is still to be done. */
export const deed = z.strictObject({
  name: errandName,
  /** Which errand of this kind it is for this person, from 1. */
  nth: z.int(),
  /** From 0. */
  step: z.int(),
  about: z.array(z.string()),
});
export type Deed = z.infer<typeof deed>;

/** How it stands with somebody of the crowd. */
export const standing = z.strictObject({
  userId: z.int(),
  /** What came unasked, so far. */
  letters: z.int(),
  /** The bot has written to them. */
  reached: z.boolean(),
  /** They have done anything. */
  acted: z.boolean(),
  acknowledged: z.boolean(),
  blocks: z.boolean(),
  /** The errand that they are in the middle of. */
  busy: z.string().optional(),
  /** How many occasions for each errand there were. */
  counts: z.partialRecord(errandName, z.int()),
});
export type Standing = z.infer<typeof standing>;

export function newStanding(userId: number): Standing {
  const nothing = { reached: false, acted: false, acknowledged: false, blocks: false };
  return { userId, letters: 0, ...nothing, counts: {} };
}
