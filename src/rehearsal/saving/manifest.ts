import { z } from 'zod';

/** Names of what is in a saved rehearsal. */
export const ENTRIES = {
  manifest: 'manifest.json',
  contest: 'contest.json',
  stage: 'stage.json',
  emulator: 'emulator.json',
  /** One chat a line: all of them together could be longer than a text may be. */
  chats: 'chats.jsonl',
  /** What is in a file of the chats. */
  content: 'contents/',
  keys: 'redis.keys',
} as const;

/** Raised when an older rehearsal could not read it. */
export const FORMAT = 1;

const localText = z.object({ vi: z.string(), en: z.string() });

/** What a saved rehearsal says of itself; the first in the file, so that a list is quickly made. */
export const manifestRecord = z.object({
  kind: z.literal('rehearsal'),
  format: z.literal(FORMAT),
  id: z.string().regex(/^[\w-]{1,80}$/),
  /** As whoever saved it called it. */
  name: z.string().max(80),
  /** The bot's own version. */
  version: z.string(),
  /** When it was saved, on the machine's clock. ISO 8601. */
  at: z.iso.datetime(),
  /** What the rehearsal's clock showed, epoch milliseconds. */
  now: z.int(),
  contest: z.object({ id: z.string(), shortName: localText, zone: z.string() }),
  people: z.int(),
  messages: z.int(),
});
export type SavedManifest = z.output<typeof manifestRecord>;

export const stageRecord = z.strictObject({
  pace: z.enum(['stand', 'real']),
  cast: z.strictObject({ member: z.int(), administrators: z.array(z.int()) }),
  /** By a part's name, what it gave. */
  parts: z.record(z.string(), z.unknown()),
});
export type SavedStage = z.output<typeof stageRecord>;

/** Why a file can't be loaded; nothing has changed then. */
export class SavedFileError extends Error {
  override readonly name = 'SavedFileError';

  constructor(
    readonly why: 'damaged' | 'foreign' | 'newer',
    details = '',
  ) {
    super(`${why} ${details}`.trim());
  }
}
