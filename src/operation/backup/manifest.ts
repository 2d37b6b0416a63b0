import { z } from 'zod';

/** Names of what is in a backup, beside the files of DATA_DIR, which are under `data/`. */
export const MANIFEST = 'manifest.json';
export const CONTEST = 'contest.json';
export const KEYS = 'redis.keys';
export const DATA = 'data/';

/** Raised when an older version could not read it. */
export const FORMAT = 1;

export const manifestRecord = z.object({
  format: z.literal(FORMAT),
  /** The bot's own version. */
  version: z.string(),
  /** When it was begun, ISO 8601. */
  at: z.iso.datetime(),
  contest: z.string(),
  /** The beginning of the token, which isn't secret: whose file ids these are. */
  bot: z.string(),
  redis: z.string(),
  /** Keys by family. */
  keys: z.record(z.string(), z.number()),
  /** Copies of messages that were still to be sent. */
  pending: z.number(),
  files: z.array(
    z.object({ name: z.string(), size: z.number(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
});
export type Manifest = z.infer<typeof manifestRecord>;

export function keysIn({ keys }: Pick<Manifest, 'keys'>): number {
  return Object.values(keys).reduce((sum, count) => sum + count, 0);
}
