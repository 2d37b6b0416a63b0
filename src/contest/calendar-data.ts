import { IANAZone } from 'luxon';
import { z } from 'zod';
import { clockTime, isoDate, localText } from './contest-values.js';

const officeHours = z
  .array(
    z
      .strictObject({ from: clockTime, to: clockTime })
      .refine(({ from, to }) => from < to, { path: ['to'], message: 'is not after "from"' }),
  )
  .superRefine((periods, context) => {
    for (const [index, period] of periods.entries()) {
      const before = periods[index - 1];
      if (before && period.from < before.to) {
        context.addIssue({
          code: 'custom',
          message: 'begins before the previous period ends',
          path: [index, 'from'],
        });
      }
    }
  });

const holiday = z.union(
  [
    z.strictObject({ date: isoDate, name: localText(80) }),
    z
      .strictObject({ from: isoDate, to: isoDate, name: localText(80) })
      .refine(({ from, to }) => from <= to, { path: ['to'], message: 'is before "from"' }),
  ],
  { error: 'write {date, name} or {from, to, name}, with days that exist, in order' },
);

/**
 * A deadline in the words of Vietnamese dispatches, "trước ngày 31/01/2020": that day is already late.
 * `exclusive` may only be true; it is written out so that nobody reads the date as the last day.
 */
const deadline = z
  .strictObject({
    before: isoDate,
    exclusive: z.literal(true, {
      error: 'must be true: "before" names the first day that is late, not the last day in time',
    }),
    /** The day the bot urges people to be done by, when the last day itself is a bad one. */
    urgedOn: isoDate,
  })
  .refine(({ before, urgedOn }) => urgedOn < before, {
    path: ['urgedOn'],
    message: 'is not before the deadline',
  });

export const calendar = z.strictObject({
  zone: z.string().refine((zone) => IANAZone.isValidZone(zone), {
    error: 'is not a time zone, write one like "Asia/Ho_Chi_Minh"',
  }),
  /** Monday to Friday, in order; none on holidays. */
  officeHours,
  /** No message is sent unasked from `from` until `to`, which may be on the next morning. */
  quietHours: z
    .strictObject({ from: clockTime, to: clockTime })
    .refine(({ from, to }) => from !== to, { path: ['to'], message: 'is the same as "from"' }),
  /** All days inclusive. Only what is listed here is known: there is no rule for later years. */
  holidays: z.array(holiday),
  registration: z
    .strictObject({
      /** Opens at 00:00 of this day. */
      opensOn: isoDate,
      /** The last day, inclusive; absent means that it stays open. */
      closesOn: isoDate.exactOptional(),
    })
    .refine(({ opensOn, closesOn }) => closesOn === undefined || opensOn <= closesOn, {
      path: ['closesOn'],
      message: 'is before opensOn',
    }),
  deadlines: z.strictObject({ plan: deadline }),
});

/** Whether a time of day lies between two others; where `to` is the earlier one, over midnight. */
export function isWithin(time: string, { from, to }: { from: string; to: string }): boolean {
  return from < to ? from <= time && time < to : from <= time || time < to;
}
