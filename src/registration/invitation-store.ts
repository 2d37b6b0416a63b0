import { randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { Keys } from '../redis/keys.js';
import { execute } from '../redis/transaction.js';
import { type Author, invitedKey } from './entry.js';
import { acceptScript, cancelScript, declineScript } from './invitation-scripts.js';

export const INVITATION_DAYS = 14;
const LIFETIME_SECONDS = INVITATION_DAYS * 24 * 60 * 60;

export const invitationRecord = z.object({
  entryId: z.string(),
  state: z.enum(['open', 'accepted', 'declined']),
  /** Epoch milliseconds. */
  expiresAt: z.coerce.number(),
  /** Who answered it. */
  userId: z.coerce.number().optional(),
});
export type Invitation = z.infer<typeof invitationRecord> & { token: string };

/** `same`: this person is a co-author already. */
export type AcceptOutcome = 'accepted' | 'same' | 'expired' | 'used' | 'gone' | 'full';

/** One-time links by which co-authors join an entry. A link is 128 random bits: it can't be guessed. */
export interface InvitationStore {
  create(entryId: string, at: number): Promise<string>;
  /** Nothing for a link that never was or has run out. */
  find(token: string, at: number): Promise<Invitation | undefined>;
  accept(
    invitation: Invitation,
    author: Omit<Author, 'key'> & { userId: number },
    most: number,
  ): Promise<AcceptOutcome>;
  /** @returns false when it was answered meanwhile */
  decline(invitation: Invitation, userId: number): Promise<boolean>;
  /** Takes back the links that nobody has answered. @returns how many there were */
  cancelOpen(entryId: string): Promise<number>;
  /** Links that nobody has answered yet. */
  openCount(entryId: string, at: number): Promise<number>;
}

export function createInvitationStore(client: Redis, keys: Keys): InvitationStore {
  const store: InvitationStore = {
    async create(entryId, at) {
      const token = randomBytes(16).toString('base64url');
      const expiresAt = at + LIFETIME_SECONDS * 1000;
      await execute(
        client
          .multi()
          .hset(keys.invitation(token), { entryId, state: 'open', expiresAt })
          // The rule is `expiresAt`, by the app's clock; this only clears away.
          .expire(keys.invitation(token), LIFETIME_SECONDS)
          .sadd(keys.entryInvitations(entryId), token),
      );
      return token;
    },

    async find(token, at) {
      const record = await client.hgetall(keys.invitation(token));
      if (record.state === undefined) return undefined;
      const invitation = { token, ...invitationRecord.parse(record) };
      return at < invitation.expiresAt ? invitation : undefined;
    },

    async accept({ token, entryId }, author, most) {
      return (await acceptScript(
        client,
        [
          keys.invitation(token),
          keys.entry(entryId),
          keys.entryAuthors(entryId),
          keys.memberEntries(author.userId),
        ],
        [
          author.userId,
          invitedKey(author.userId),
          JSON.stringify(author),
          most,
          entryId,
          author.addedAt,
        ],
      )) as AcceptOutcome;
    },

    async decline({ token }, userId) {
      return (await declineScript(client, [keys.invitation(token)], [userId])) === 1;
    },

    async cancelOpen(entryId) {
      const set = keys.entryInvitations(entryId);
      const tokens = await client.smembers(set);
      const cancelled = await Promise.all(
        tokens.map((token) => cancelScript(client, [keys.invitation(token), set], [token])),
      );
      return cancelled.filter((one) => one === 1).length;
    },

    async openCount(entryId, at) {
      const tokens = await client.smembers(keys.entryInvitations(entryId));
      const found = await Promise.all(tokens.map((token) => store.find(token, at)));
      return found.filter((invitation) => invitation?.state === 'open').length;
    },
  };
  return store;
}
