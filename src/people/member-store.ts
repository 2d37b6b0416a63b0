import type { Redis } from 'ioredis';
import type { Keys } from '../redis/keys.js';
import { execute } from '../redis/transaction.js';
import {
  type Consent,
  type ConsentChoice,
  consentRecord,
  type Member,
  memberRecord,
} from './member.js';
import { NEWS_FIELDS } from './news.js';

type ProfileFields = Partial<
  Pick<Member, 'name' | 'agencyId' | 'unit' | 'kind' | 'position' | 'newsContest' | 'newsResults'>
>;

export interface MemberStore {
  /** Somebody unknown is a member without fields. */
  find(id: number): Promise<Member>;
  /** Sets fields, or removes those that are `undefined`, in one write. */
  update(
    id: number,
    fields: { [Field in keyof ProfileFields]?: ProfileFields[Field] | undefined } & {
      language?: Member['language'];
    },
  ): Promise<void>;
  /** Keeps the choice, its version and its time, in the record and in the log of choices. */
  recordConsent(id: number, choice: ConsentChoice, version: string, at: number): Promise<void>;
  /** Removes what the profile says of the person; the log of choices stays as evidence of them. */
  clearProfile(id: number): Promise<void>;
  /** Oldest first. */
  consents(id: number): Promise<Consent[]>;
  /** Removes the person altogether, the log of choices included. */
  erase(id: number): Promise<void>;
  /** Blocking is a state, never a reason to delete. Only people we know are marked. */
  setBlocked(id: number, at: number | undefined): Promise<void>;
  count(): Promise<number>;
  /** Everybody of whom there is a record, in no order. */
  all(): Promise<Member[]>;
}

/** Records read together. */
const AT_ONCE = 500;

const PROFILE = [
  'name',
  'agencyId',
  'unit',
  'kind',
  'position',
  'language',
  ...Object.values(NEWS_FIELDS),
] as const;

export function createMemberStore(client: Redis, keys: Keys): MemberStore {
  const store: MemberStore = {
    async find(id) {
      return { id, ...memberRecord.parse(await client.hgetall(keys.member(id))) };
    },

    async update(id, fields) {
      const write = client.multi().sadd(keys.members, id);
      for (const [field, value] of Object.entries(fields)) {
        if (value === undefined) write.hdel(keys.member(id), field);
        else write.hset(keys.member(id), field, value);
      }
      await execute(write);
    },

    async recordConsent(id, choice, version, at) {
      await execute(
        client
          .multi()
          .rpush(keys.consents(id), JSON.stringify({ choice, version, at }))
          .hset(keys.member(id), { consent: choice, consentVersion: version, consentAt: at })
          .sadd(keys.members, id),
      );
    },

    async clearProfile(id) {
      await client.hdel(keys.member(id), ...PROFILE);
    },

    async consents(id) {
      const lines = await client.lrange(keys.consents(id), 0, -1);
      return lines.map((line) => consentRecord.parse(JSON.parse(line)));
    },

    async erase(id) {
      await execute(client.multi().del(keys.member(id), keys.consents(id)).srem(keys.members, id));
    },

    async setBlocked(id, at) {
      if (!(await client.sismember(keys.members, id))) return;
      if (at === undefined) await client.hdel(keys.member(id), 'blockedAt');
      else await client.hset(keys.member(id), 'blockedAt', at);
    },

    count: () => client.scard(keys.members),

    async all() {
      const found = new Set<number>();
      for await (const some of client.sscanStream(keys.members, { count: AT_ONCE })) {
        for (const id of some as string[]) found.add(Number(id));
      }
      const ids = [...found];
      const members: Member[] = [];
      // So many at once, that others get their turn in between.
      for (let from = 0; from < ids.length; from += AT_ONCE) {
        members.push(...(await Promise.all(ids.slice(from, from + AT_ONCE).map(store.find))));
      }
      return members;
    },
  };
  return store;
}
