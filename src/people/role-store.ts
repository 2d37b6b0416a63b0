import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { Keys } from '../redis/keys.js';
import { defineScript } from '../redis/script.js';

/** The roles that one person gives another by a link. Coordinators are an agency's, and kept apart. */
export const grantedRoles = ['owner', 'administrator', 'appraiser'] as const;
export type GrantedRole = (typeof grantedRoles)[number];

const grantRecord = z.object({
  /** Epoch milliseconds. */
  since: z.number(),
  /** Who made the link by which it was taken up. */
  by: z.number(),
});

export interface Grant extends z.infer<typeof grantRecord> {
  role: GrantedRole;
  userId: number;
}

export interface RoleStore {
  /** Every role that was given and not withdrawn, oldest first. */
  all(): Promise<Grant[]>;
  /** Who has the role already keeps it as it was given. */
  give(grant: Grant): Promise<void>;
  /**
   * @param otherOwners how many owners there are beside those that are kept here
   * @returns `last` when it is the last owner's, who stays
   */
  withdraw(
    role: GrantedRole,
    userId: number,
    otherOwners: number,
  ): Promise<'withdrawn' | 'none' | 'last'>;
  /**
   * For somebody who takes their consent back, the last owner, too: whoever keeps the machine makes
   * another one from the command line. The roles that they gave stay, without them.
   */
  forget(userId: number): Promise<void>;
  /** What is kept of somebody. */
  keptOf(userId: number): Promise<{ role: GrantedRole; since: number }[]>;
}

/** Of two owners that withdraw each other at once, one stays. KEYS roles · ARGV field, role, other owners */
const withdrawScript = defineScript({
  name: 'withdrawRole',
  keys: 1,
  lua: `
    if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 0 then return 'none' end
    if ARGV[2] == 'owner' then
      local owners = tonumber(ARGV[3])
      for _, field in ipairs(redis.call('HKEYS', KEYS[1])) do
        if field:sub(1, 6) == 'owner:' then owners = owners + 1 end
      end
      if owners <= 1 then return 'last' end
    end
    redis.call('HDEL', KEYS[1], ARGV[1])
    return 'withdrawn'
  `,
});

/** KEYS roles · ARGV user id */
const forgetScript = defineScript({
  name: 'forgetRoles',
  keys: 1,
  lua: `
    local all = redis.call('HGETALL', KEYS[1])
    for i = 1, #all, 2 do
      local grant = cjson.decode(all[i + 1])
      if all[i]:match(':(%d+)$') == ARGV[1] then
        redis.call('HDEL', KEYS[1], all[i])
      elseif grant.by == tonumber(ARGV[1]) then
        redis.call('HSET', KEYS[1], all[i], cjson.encode({ since = grant.since, by = 0 }))
      end
    end
  `,
});

const fieldOf = (role: GrantedRole, userId: number): string => `${role}:${userId}`;

/** A grant as it stands in the hash. */
export function readGrant(field: string, json: string): Grant {
  const [role, userId] = field.split(':');
  return {
    role: z.enum(grantedRoles).parse(role),
    userId: Number(userId),
    ...grantRecord.parse(JSON.parse(json)),
  };
}

export function createRoleStore(client: Redis, keys: Keys): RoleStore {
  const store: RoleStore = {
    async all() {
      const fields = Object.entries(await client.hgetall(keys.roles));
      return fields
        .map(([field, json]) => readGrant(field, json))
        .sort((one, other) => one.since - other.since || one.userId - other.userId);
    },

    async give({ role, userId, since, by }) {
      await client.hsetnx(keys.roles, fieldOf(role, userId), JSON.stringify({ since, by }));
    },

    async withdraw(role, userId, otherOwners) {
      return (await withdrawScript(
        client,
        [keys.roles],
        [fieldOf(role, userId), role, otherOwners],
      )) as 'withdrawn' | 'none' | 'last';
    },

    async forget(userId) {
      await forgetScript(client, [keys.roles], [userId]);
    },

    async keptOf(userId) {
      const own = (await store.all()).filter((grant) => grant.userId === userId);
      return own.map(({ role, since }) => ({ role, since }));
    },
  };
  return store;
}
