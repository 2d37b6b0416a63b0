import { randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { Keys } from '../redis/keys.js';
import { execute } from '../redis/transaction.js';
import { cancelLinkScript, useScript } from './link-scripts.js';

export const LINK_DAYS = 14;
const LIFETIME_MS = LINK_DAYS * 24 * 60 * 60 * 1000;
/** A link that has run out stays as long again, so that who opens it hears that it has run out. */
const KEPT_SECONDS = (2 * LIFETIME_MS) / 1000;

/** What a payload of `/start` begins with when it is a one-time link. */
export const LINK_PREFIX = 'l_';

export const linkPurposes = [
  'claim-finalist',
  'be-coordinator',
  'be-owner',
  'be-administrator',
  'be-appraiser',
] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

const linkToken = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

export const linkRecord = z.object({
  purpose: z.enum(linkPurposes),
  /** What it is about: a finalist's or an agency's id. */
  subject: z.string(),
  /** The administrator who made it; 0 for the command line. */
  by: z.coerce.number(),
  state: z.enum(['open', 'used', 'cancelled']),
  /** Epoch milliseconds. */
  expiresAt: z.coerce.number(),
  usedBy: z.coerce.number().optional(),
});
export type OneTimeLink = z.infer<typeof linkRecord> & { token: string };

export type LinkObstacle = 'expired' | 'cancelled' | 'used';

/**
 * - `accepted`: used up now, or this very update did it before;
 * - `same`: this person used it up before.
 */
export type UseOutcome = 'accepted' | 'same' | 'unknown' | LinkObstacle;

/** Links that an administrator makes and sends. A link is 128 random bits: it can't be guessed. */
export interface OneTimeLinkStore {
  /** @returns its token */
  create(link: { purpose: LinkPurpose; subject: string; by: number }, at: number): Promise<string>;
  find(token: string): Promise<OneTimeLink | undefined>;
  use(link: OneTimeLink, userId: number, updateId: number, at: number): Promise<UseOutcome>;
  /**
   * Takes back the links that nobody has used.
   * @param by only those that this person made
   * @returns how many there were
   */
  cancelOpen(purpose: LinkPurpose, subject: string, at: number, by?: number): Promise<number>;
  openCount(purpose: LinkPurpose, subject: string, at: number): Promise<number>;
}

export function createOneTimeLinkStore(client: Redis, keys: Keys): OneTimeLinkStore {
  const openLinks = (purpose: LinkPurpose, subject: string) =>
    keys.openLinks(`${purpose}.${subject}`);

  const store: OneTimeLinkStore = {
    async create({ purpose, subject, by }, at) {
      const token = randomBytes(16).toString('base64url');
      const expiresAt = at + LIFETIME_MS;
      const open = openLinks(purpose, subject);
      await execute(
        client
          .multi()
          .hset(keys.oneTimeLink(token), { purpose, subject, by, state: 'open', expiresAt })
          // The rule is `expiresAt`, by the app's clock; this only clears away.
          .expire(keys.oneTimeLink(token), KEPT_SECONDS)
          .sadd(open, token)
          .expire(open, KEPT_SECONDS),
      );
      return token;
    },

    async find(token) {
      if (!linkToken.safeParse(token).success) return undefined;
      const record = await client.hgetall(keys.oneTimeLink(token));
      return record.state === undefined ? undefined : { token, ...linkRecord.parse(record) };
    },

    async use({ token, purpose, subject }, userId, updateId, at) {
      return (await useScript(
        client,
        [keys.oneTimeLink(token), openLinks(purpose, subject)],
        [token, userId, updateId, at],
      )) as UseOutcome;
    },

    async cancelOpen(purpose, subject, at, by) {
      const open = openLinks(purpose, subject);
      const all = await client.smembers(open);
      const makers = await Promise.all(all.map(async (token) => (await store.find(token))?.by));
      const tokens = all.filter((_, index) => by === undefined || makers[index] === by);
      const cancelled = await Promise.all(
        tokens.map((token) =>
          cancelLinkScript(client, [keys.oneTimeLink(token), open], [token, at]),
        ),
      );
      return cancelled.filter((one) => one === 1).length;
    },

    async openCount(purpose, subject, at) {
      const tokens = await client.smembers(openLinks(purpose, subject));
      const found = await Promise.all(tokens.map((token) => store.find(token)));
      return found.filter((link) => link?.state === 'open' && at < link.expiresAt).length;
    },
  };
  return store;
}

/** The address to send to somebody. */
export function oneTimeLink(botUsername: string, token: string): string {
  return `https://t.me/${botUsername}?start=${LINK_PREFIX}${token}`;
}

/** Why this person can't take the link up, if so. Their own use of it is no obstacle. */
export function obstacleTo(
  { state, expiresAt, usedBy }: OneTimeLink,
  userId: number,
  at: number,
): LinkObstacle | undefined {
  if (state === 'cancelled') return 'cancelled';
  if (state === 'used') return usedBy === userId ? undefined : 'used';
  return at < expiresAt ? undefined : 'expired';
}
