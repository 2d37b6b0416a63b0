import type { Redis } from 'ioredis';
import type { Keys } from '../../redis/keys.js';
import { defineScript } from '../../redis/script.js';
import { createAuditReader } from './audit-reader.js';
import { createPseudonyms } from './pseudonyms.js';
import { isOnPerson, peopleIn, withPeople } from './stored-record.js';

/** What the log keeps of one act that somebody did, or that was done to them. */
export interface KeptAct {
  /** Epoch milliseconds. */
  at: number;
  act: string;
  /** Nothing where it is a person: that is somebody else, or themselves. */
  subject?: string;
  role?: string;
  /** They did it themselves; otherwise it is about them. */
  own: boolean;
}

/** KEYS log · ARGV place, record as it was read, record with pseudonyms */
const hideScript = defineScript({
  name: 'hidePersonInAuditLog',
  keys: 1,
  lua: `
    if redis.call('LINDEX', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
    redis.call('LSET', KEYS[1], ARGV[1], ARGV[3])
    return 1
  `,
});

/** The log and the people in it. */
export interface AuditPeople {
  /**
   * Forgets whose pseudonym it was: what was done stays on record, done by somebody who can't be
   * found any more. Records of earlier versions, which hold ids, get the pseudonym: the only thing
   * in the log that is ever changed.
   */
  forget(userId: number): Promise<void>;
  /** What they did in office, and what was done to them; read through the whole log. */
  keptOf(userId: number): Promise<KeptAct[]>;
}

export function createAuditPeople(client: Redis, keys: Keys): AuditPeople {
  const reader = createAuditReader(client, keys);
  const pseudonyms = createPseudonyms(client, keys);
  return {
    async forget(userId) {
      const id = String(userId);
      for await (const chunk of reader.all()) {
        for (const { place, line, record } of chunk) {
          if (!peopleIn(record).includes(id)) continue;
          const pseudonym = (await pseudonyms.of([id])).get(id) ?? id;
          const hidden = withPeople(record, (one) => (one === id ? pseudonym : one));
          await hideScript(client, [keys.auditLog], [place, line, JSON.stringify(hidden)]);
        }
      }
      await pseudonyms.remove(userId);
    },

    async keptOf(userId) {
      const names = [String(userId), await pseudonyms.find(userId)];
      const kept: KeptAct[] = [];
      for await (const chunk of reader.all()) {
        for (const { record } of chunk) {
          if (!peopleIn(record).some((one) => names.includes(one))) continue;
          const { at, act, subject, role, by } = record;
          const own = names.includes(String(by));
          kept.push({
            ...{ at, act, own },
            ...(!isOnPerson(record) && { subject }),
            ...(role !== undefined && { role }),
          });
        }
      }
      return kept;
    },
  };
}
