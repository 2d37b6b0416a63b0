import { z } from 'zod';
import { dayOf } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { attachedFileRecord, type FileLimits } from '../telegram/attachment.js';

/** Giấy khen, bằng khen, thông báo biểu dương, tuyên dương tại cuộc họp, and what is named in words. */
export const forms = ['certificate', 'diploma', 'notice', 'meeting', 'other'] as const;
export type Form = (typeof forms)[number];

/** Characters. */
export const COMMENDATION_LIMITS = { otherForm: 100, number: 60 } as const;

/** An entry (`e.`), or a unit of the final round without one (`f.`). */
export const entrantId = z.string().regex(/^(e\.[A-Za-z0-9_-]{12}|f\.[a-z0-9-]{1,24})$/);

/** How it was done, as a coordinator says it. */
export const detailsRecord = z.object({
  form: z.enum(forms),
  /** In words, where the form is `other`. */
  otherForm: z.string().exactOptional(),
  /** Of the document; absent where there is none. */
  number: z.string().exactOptional(),
  /** "2019-11-20" */
  day: z.string(),
  file: attachedFileRecord.extend({ key: z.string() }).exactOptional(),
});
export type Details = z.infer<typeof detailsRecord>;

/** A commendation as it was said at one time. Nobody's name stands in it: only whose entry it is about. */
export const versionRecord = detailsRecord.extend({
  state: z.enum(['recorded', 'withdrawn']),
  agencyId: z.string(),
  entrants: z.array(entrantId).min(1),
  /** Epoch milliseconds. */
  at: z.number(),
  /** The update by which it was recorded. */
  updateId: z.number(),
  /** Telegram id of who recorded it; gone once they take their consent back. */
  by: z.number().exactOptional(),
});
export type Version = z.infer<typeof versionRecord>;

/** That an agency commended ("biểu dương") one or more of its entrants. Its id is the update that brought it. */
export interface Commendation {
  id: string;
  agencyId: string;
  /** Oldest first; only added to. */
  versions: Version[];
  /** The last of them. */
  current: Version;
}

export function isLive({ current }: Pick<Commendation, 'current'>): boolean {
  return current.state === 'recorded';
}

/** Whether both say the same of how it was done. */
export function saysSame(one: Details, other: Details): boolean {
  return tellsSame(one, other) && one.file?.key === other.file?.key;
}

/** Whether those concerned would be told the same: the file is not sent to them. */
export function tellsSame(one: Details, other: Details): boolean {
  return (
    one.form === other.form &&
    one.otherForm === other.otherForm &&
    one.number === other.number &&
    one.day === other.day
  );
}

export function detailsOf({ form, otherForm, number, day, file }: Details): Details {
  return {
    form,
    ...(form === 'other' && otherForm !== undefined && { otherForm }),
    ...(number !== undefined && { number }),
    day,
    ...(file && { file }),
  };
}

/** Not to come, and not before the year of the contest. */
export function isDayOfCommendation(contest: Contest, day: string, now: number): boolean {
  return day <= dayOf(contest, now) && day >= `${contest.edition.year}-01-01`;
}

export function documentLimits({ plan }: Contest): FileLimits {
  return { ...plan.files, maxFiles: 1 };
}

/** What a unit's commendations are counted under once an entry was attached to it: by old id, the new one. */
export type Aliases = ReadonlyMap<string, string>;

/** By agency and entrant, as `commendedKey` spells it: what an agency recorded for it and did not withdraw. */
export function byEntrant(
  commendations: readonly Commendation[],
  aliases: Aliases,
): Map<string, Commendation[]> {
  const found = new Map<string, Commendation[]>();
  for (const commendation of commendations.filter(isLive)) {
    const { agencyId, current } = commendation;
    for (const id of new Set(current.entrants.map((one) => aliases.get(one) ?? one))) {
      const key = commendedKey(agencyId, id);
      found.set(key, [...(found.get(key) ?? []), commendation]);
    }
  }
  return found;
}

export function commendedKey(agencyId: string | undefined, id: string): string {
  return `${agencyId} ${id}`;
}
