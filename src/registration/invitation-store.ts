import { randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { Keys } from '../redis/keys.js';
import type { Author, Entry } from './entry.js';
import { acceptScript } from './entry-scripts.js';

export const INVITATION_DAYS = 14;

const invitationRecord = z.object({
  entryId: z.string(),
  state: z.enum(['open', 'accepted', 'declined']),
  /** Who answered it. */
  userId: z.coerce.number().optional(),
});
export type Invitation = z.infer<typeof invitationRecord> & { token: string };

/** `same`: this person is a co-author already. */
export type AcceptOutcome = 'accepted' | 'same' | 'expired' | 'used' | 'gone' | 'full';

/** One-time links by which co-authors join an entry. A link is 128 random bits: it can't be guessed. */
export interface InvitationStore {
  create(entryId: string): Promise<string>;
  find(token: string): Promise<Invitation | undefined>;
  accept(
    invitation: Invitation,
    author: Omit<Author, 'key'> & { userId: number },
    most: number,
  ): Promise<AcceptOutcome>;
  decline(invitation: Invitation, userId: number): Promise<void>;
  /** Links that nobody has answered yet. */
  openCount(entry: Entry): Promise<number>;
}

export function createInvitationStore(client: Redis, keys: Keys): InvitationStore {
  const store: InvitationStore = {
    async create(entryId) {
      const token = randomBytes(16).toString('base64url');
      await client
        .multi()
        .hset(keys.invitation(token), { entryId, state: 'open' })
        .expire(keys.invitation(token), INVITATION_DAYS * 24 * 60 * 60)
        .sadd(keys.entryInvitations(entryId), token)
        .exec();
      return token;
    },

    async find(token) {
      const record = await client.hgetall(keys.invitation(token));
      if (record.state === undefined) return undefined;
      return { token, ...invitationRecord.parse(record) };
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
        [author.userId, JSON.stringify(author), most, entryId, author.addedAt],
      )) as AcceptOutcome;
    },

    async decline({ token }, userId) {
      await client.hset(keys.invitation(token), { state: 'declined', userId });
    },

    async openCount(entry) {
      const tokens = await client.smembers(keys.entryInvitations(entry.id));
      const found = await Promise.all(tokens.map((token) => store.find(token)));
      return found.filter((invitation) => invitation?.state === 'open').length;
    },
  };
  return store;
}
