import { z } from 'zod';
import type { Contest } from '../contest/contest.js';
import { NO_PRIZE } from '../contest/results-data.js';
import { readNumber } from '../plans/typed-number.js';

/**
 * A row's id says what it is linked to: a finalist, an entry, or nothing (then it is the update that
 * brought it, and the row of its spreadsheet). The same thing is in the results once, by construction.
 */
export const rowId = z
  .string()
  .regex(/^(f\.[a-z0-9-]{1,24}|e\.[A-Za-z0-9_-]{12}|u\.\d{1,16}(-\d{1,4})?)$/);

export const finalistRowId = (finalistId: string): string => `f.${finalistId}`;
export const entryRowId = (entryId: string): string => `e.${entryId}`;
export const typedRowId = (updateId: number, row?: number): string =>
  row === undefined ? `u.${updateId}` : `u.${updateId}-${row}`;

/** The id of what a row is linked to, if it is of that kind. */
export function linkOf(id: string, kind: 'finalist' | 'entry'): string | undefined {
  return id.startsWith(kind === 'finalist' ? 'f.' : 'e.') ? id.slice(2) : undefined;
}

/** One result. What is absent is not known, and is shown as not known. */
export const resultRow = z.object({
  id: rowId,
  /** The entry whose authors it is about: of the row itself, or of its finalist. */
  entryId: z.string().exactOptional(),
  unitName: z.string(),
  agencyId: z.string().exactOptional(),
  title: z.string().exactOptional(),
  /** Of reform, by its id. */
  field: z.string().exactOptional(),
  points: z.number().exactOptional(),
  /** By its id; "none" where it is known that there is none. */
  prize: z.string().exactOptional(),
  rank: z.number().exactOptional(),
});
export type ResultRow = z.infer<typeof resultRow>;

/** What an administrator enters of a row, each by itself; it takes the place of what is linked. */
export const columns = [
  'unitName',
  'agencyId',
  'title',
  'field',
  'points',
  'prize',
  'rank',
] as const;
export type Column = (typeof columns)[number];

/** When everyone hears, after the authors: so many minutes later, or on the next morning. */
export const newsDelay = z.union([z.object({ minutes: z.number() }), z.literal('morning')]);
export type NewsDelay = z.infer<typeof newsDelay>;

/** Results as they wait for approval: nobody changes them any more. */
export const submission = z.object({
  /** The update by which they were submitted. */
  id: z.string(),
  by: z.number(),
  /** Epoch milliseconds, like every time below. */
  at: z.number(),
  delay: newsDelay,
  rows: z.array(resultRow),
});
export type Submission = z.infer<typeof submission>;

/** Results that were approved, and by that published. The first version is 1; later ones correct it. */
export const publishedRecord = submission.extend({
  approvedBy: z.number(),
  publishedAt: z.number(),
  /** By which update they were approved. */
  updateId: z.number(),
});
export type Published = z.infer<typeof publishedRecord> & { version: number };

/**
 * - `draft`: being entered; administrators see it, nobody else;
 * - `submitted`: frozen, until another administrator publishes it or sends it back.
 * After publication it is a draft again: what is changed then is a correction.
 */
export const draftStates = ['draft', 'submitted'] as const;
export type DraftState = (typeof draftStates)[number];

export function isCorrection({ version }: Pick<Published, 'version'>): boolean {
  return version > 1;
}

/** Whether anything is known of a row beside whose it is. */
export function hasResult({ points, prize, rank }: ResultRow): boolean {
  return points !== undefined || prize !== undefined || rank !== undefined;
}

/** Whether people read the same in both. */
export function samePublic(one: ResultRow, other: ResultRow): boolean {
  return columns.every((column) => one[column] === other[column]);
}

const byName = new Intl.Collator('vi').compare;
const last = Number.POSITIVE_INFINITY;

/** In the order of prizes, no prize and an unknown one at the end; then by rank, points and name. */
export function inOrder(rows: readonly ResultRow[], contest: Contest): ResultRow[] {
  const places = prizePlaces(contest);
  const place = ({ prize }: ResultRow) => places.get(prize ?? '') ?? places.size;
  return [...rows].sort(
    (one, other) =>
      place(one) - place(other) ||
      compareNumbers(one.rank ?? last, other.rank ?? last) ||
      compareNumbers(other.points ?? -1, one.points ?? -1) ||
      byName(one.unitName, other.unitName) ||
      byName(one.id, other.id),
  );
}

/** The place of every prize from the highest, 0, and of "none". */
export function prizePlaces({ results }: Contest): Map<string, number> {
  return new Map([...results.prizes.map(({ id }) => id), NO_PRIZE].map((id, at) => [id, at]));
}

function compareNumbers(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

/** Points have at most so many decimals. */
const DECIMALS = 3;

/**
 * Points as people write them: "77,8", "77.8", "77,8 điểm". One mark always sets off decimals: no
 * contest gives thousands of points.
 */
export function readPoints(text: string): number | undefined {
  const plain = text.normalize('NFC').replace(/\s*(điểm|points?|đ)\.?$/iu, '');
  const number = readNumber(plain, () => 'decimals');
  if (!number || number.grouped || number.decimals > DECIMALS) return undefined;
  return Number(number.digits) / 10 ** number.decimals;
}

/** A rank as people write it: "1", "Hạng 2", "thứ 3". */
export function readRank(text: string): number | undefined {
  const plain = text
    .normalize('NFC')
    .trim()
    .replace(/^(hạng|thứ|rank|no\.?)\s*/iu, '');
  return /^[1-9]\d{0,2}$/.test(plain) ? Number(plain) : undefined;
}
