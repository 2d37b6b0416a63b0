import { z } from 'zod';

/**
 * An id as it travels in Telegram's `callback_data`, which holds 64 bytes in all: a button carries up
 * to two ids and an action, so one id gets at most 24.
 */
export const slug = z
  .string()
  .regex(/^[a-z0-9-]{1,24}$/, 'use 1 to 24 lower-case letters, digits and hyphens');

/**
 * A calendar day, "2020-01-31", without a zone: the contest's own zone applies. Like a time of day,
 * a bad one aborts: comparing it with another would only add a second, false complaint.
 */
export const isoDate = z.iso.date({
  error: 'write a day that exists, as YYYY-MM-DD',
  abort: true,
});

/** A time of day, "07:00", in the contest's own zone. */
export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'write a time of day as HH:MM', abort: true });

/** Text for one reader, trimmed and in NFC (a contest file edited on macOS may come decomposed). */
export function plainText(maxLength: number) {
  return z.string().trim().normalize('NFC').min(1).max(maxLength);
}

/** Text for people, in every language of the bot. */
export function localText(maxLength: number) {
  return z.strictObject({ vi: plainText(maxLength), en: plainText(maxLength) });
}

export interface LocalText {
  vi: string;
  en: string;
}

/** A thing with an id and a name to show, on a button or in a list. */
export const choice = z.strictObject({ id: slug, label: localText(100) });

export type Choice = z.output<typeof choice>;

/** Reports every id that was used before, at its own place. */
export function refuseRepeatedIds(
  items: readonly { id: string }[],
  report: (message: string, path: PropertyKey[]) => void,
): void {
  const seen = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id)) report(`the id "${id}" is used twice`, [index, 'id']);
    seen.add(id);
  }
}

/** A list of things with ids, each id once. */
export function uniqueById<T extends z.ZodType<{ id: string }>>(item: T) {
  return z.array(item).superRefine((items, context) => {
    refuseRepeatedIds(items, (message, path) => {
      context.addIssue({ code: 'custom', message, path });
    });
  });
}
