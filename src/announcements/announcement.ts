import { z } from 'zod';
import { type Content, contentRecord, type MediaContent, wordsOf } from '../telegram/content.js';
import type { Language } from '../text/language.js';
import { shorten } from '../text/vietnamese.js';

/** Ids travel in buttons, beside an agency's id and a number. */
export const announcementId = z.string().regex(/^[a-z0-9]{1,24}$/);

/**
 * - `draft`: being composed; nobody has got anything;
 * - `scheduled`: confirmed, to be sent at a time; it can be called off and is a draft again;
 * - `launched`: its audience is frozen; how far it is, the ledger says.
 */
export const announcementStates = ['draft', 'scheduled', 'launched'] as const;
export type AnnouncementState = (typeof announcementStates)[number];

/** `service` can't be switched off by those who get it; `contest` is news of the contest, which can. */
export const categories = ['contest', 'service'] as const;
export type Category = (typeof categories)[number];

const time = z.coerce.number();
const count = z.coerce.number().default(0);

/** Facts as they stand in Redis: a hash of strings. */
export const announcementRecord = z.object({
  state: z.enum(announcementStates),
  createdAt: time,
  createdBy: time,
  /** Counts the changes of the draft: what was confirmed is what is sent. */
  revision: count,
  category: z.enum(categories).default('contest'),
  /** Whether its readers are asked to press "Đã nắm thông tin". */
  acknowledge: z
    .enum(['0', '1'])
    .default('1')
    .transform((value) => value === '1'),
  /** When it is to be sent; without it, at once. */
  sendAt: time.optional(),
  /** A time that passed while nothing could be sent; it asks again. */
  missedAt: time.optional(),
  launchedAt: time.optional(),
  launchedBy: time.optional(),
  /** The update by which it was confirmed. */
  launchUpdate: time.optional(),
  /** The frozen audience, counted. */
  people: count,
  chats: count,
  /** The message that shows the sender how far it is. */
  screenChat: time.optional(),
  screenMessage: time.optional(),
  corrections: count,
  correctedAt: time.optional(),
  /** The update by which it was corrected last. */
  correctUpdate: time.optional(),
  /** Grows when a correction asks to acknowledge again: a button of an earlier round is outdated. */
  round: count,
  recalledAt: time.optional(),
  nudges: count,
});

export interface Announcement extends z.infer<typeof announcementRecord> {
  id: string;
  content: Partial<Record<Slot, Content>>;
}

/** What is kept of a content: for readers of each language, and of a correction until it is sent. */
export const slots = ['vi', 'en', 'fix-vi', 'fix-en'] as const;
export type Slot = (typeof slots)[number];

/** What one reader gets: English only where there is an English text. */
export function contentFor(
  { content }: Pick<Announcement, 'content'>,
  language: Language,
): Content | undefined {
  return language === 'en' ? (content.en ?? content.vi) : content.vi;
}

/** Characters of an announcement's name in lists. */
const NAME = 40;

/** The beginning of its words, by which administrators know it; nothing where it has none. */
export function nameOf({ content }: Pick<Announcement, 'content'>): string {
  const name = shorten(content.vi ? wordsOf(content.vi) : '', NAME);
  // Cut between two words, where there are two.
  return name.replace(/(\S)\s+\S*…$/, '$1…');
}

/** The mailings of an announcement: its copies, and what was done to them afterwards. */
export const mailingIds = {
  copies: (id: string) => `ann.${id}`,
  /** The message under an album, which can't have buttons of its own. */
  albumButtons: (id: string) => `ann.${id}.buttons`,
  correction: (id: string, number: number) => `ann.${id}.fix.${number}`,
  correctedButtons: (id: string, number: number) => `ann.${id}.fix-buttons.${number}`,
  recall: (id: string) => `ann.${id}.recall`,
  nudge: (id: string, number: number) => `ann.${id}.nudge.${number}`,
};

const parts = z.record(z.string(), z.string());

/** Puts the parts of a content together, in the order in which they were sent. */
export function readContent(hash: Record<string, string>): Partial<Record<Slot, Content>> {
  const content: Partial<Record<Slot, Content>> = {};
  for (const slot of slots) {
    const found = Object.entries(parts.parse(hash))
      .filter(([field]) => field.startsWith(`${slot}.`))
      .map(([field, json]) => ({ at: Number(field.slice(slot.length + 1)), json }))
      .sort((one, other) => one.at - other.at)
      .map(({ json }) => contentRecord.parse(JSON.parse(json)));
    const [first] = found;
    if (!first) continue;
    const items = found.filter((one): one is MediaContent => 'fileId' in one);
    content[slot] = items.length > 1 ? { type: 'album', items } : first;
  }
  return content;
}
