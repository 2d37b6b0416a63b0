import type { Redis } from 'ioredis';
import { createRoleStore, type GrantedRole } from '../../src/people/role-store.js';
import type { Keys } from '../../src/redis/keys.js';

/** Who has which role, for what is tested without a bot: these administrators, and nobody else. */
export function administratorsOnly(...ids: number[]) {
  return {
    isOwner: () => false,
    isAdministrator: (userId: number) => ids.includes(userId),
    administrators: () => ids,
  };
}

/** Gives somebody a role as a link would; the bot knows at their next update. */
export function giveRole(
  client: Redis,
  keys: Keys,
  userId: number,
  role: GrantedRole,
  since = 1,
): Promise<void> {
  return createRoleStore(client, keys).give({ role, userId, by: 1, since });
}
