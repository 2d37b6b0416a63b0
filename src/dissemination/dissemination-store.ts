import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { Keys } from '../redis/keys.js';
import { defineScript } from '../redis/script.js';
import { execute } from '../redis/transaction.js';
import type { AgencyFacts } from './coverage.js';
import { reportRecord } from './report.js';

/** What a coordinator was last told of: about which results, and when. */
export interface Told {
  version: number;
  at: number;
}

export interface DisseminationStore {
  /** The first time stays. */
  keepKit(version: number, agencyId: string, at: number): Promise<void>;
  /**
   * Counts somebody for an agency, once for each version of the results.
   * @returns the agency they count for: of an earlier press, if there was one
   */
  acknowledge(version: number, userId: number, agencyId: string): Promise<string>;
  /** The agency that somebody counts for. */
  countsFor(version: number, userId: number): Promise<string | undefined>;
  /** What is on record of agencies, all of it in one round trip: nothing is read for each person. */
  facts(version: number, agencyIds: readonly string[]): Promise<Map<string, AgencyFacts>>;
  /** People counted for an agency, by version from the first. */
  counted(agencyId: string, versions: number): Promise<number[]>;
  /** By agency and user id. */
  told(agencyIds: readonly string[]): Promise<Map<string, Map<number, Told>>>;
  tell(agencyId: string, userIds: readonly number[], told: Told): Promise<void>;
  /** Everything about a person. */
  forget(userId: number, agencyIds: readonly string[]): Promise<void>;
}

/** KEYS readers, readers of the agency · ARGV user, agency · @returns the agency they count for */
const acknowledgeScript = defineScript({
  name: 'acknowledgeResults',
  keys: 2,
  lua: `
    if redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2]) == 1 then redis.call('SADD', KEYS[2], ARGV[1]) end
    return redis.call('HGET', KEYS[1], ARGV[1])
  `,
});

export const toldRecord = z
  .string()
  .regex(/^\d+ \d+$/)
  .transform((text): Told => {
    const [version = 0, at = 0] = text.split(' ').map(Number);
    return { version, at };
  });

export function createDisseminationStore(client: Redis, keys: Keys): DisseminationStore {
  /** Reads with one round trip; an error of any command is thrown. */
  const readAll = async (commands: [string, ...(string | number)[]][]): Promise<unknown[]> => {
    const results = (await client.pipeline(commands).exec()) ?? [];
    return results.map(([error, value]) => {
      if (error) throw error;
      return value;
    });
  };

  return {
    async keepKit(version, agencyId, at) {
      await client.hsetnx(keys.disseminationKits(version), agencyId, at);
    },

    async acknowledge(version, userId, agencyId) {
      return String(
        await acknowledgeScript(
          client,
          [keys.disseminationReaders(version), keys.disseminationReadersOf(agencyId, version)],
          [userId, agencyId],
        ),
      );
    },

    async countsFor(version, userId) {
      return (await client.hget(keys.disseminationReaders(version), String(userId))) ?? undefined;
    },

    async facts(version, agencyIds) {
      const perAgency = agencyIds.flatMap((id): [string, ...(string | number)[]][] => [
        ['hget', keys.disseminationKits(version), id],
        ['lindex', keys.disseminationVersions(id), -1],
        ['scard', keys.disseminationReadersOf(id, version)],
        ['scard', keys.coordinators(id)],
      ]);
      const values = await readAll(perAgency);
      return new Map(
        agencyIds.map((id, index) => {
          const [kitAt, report, readers, coordinators] = values.slice(index * 4, index * 4 + 4);
          const facts: AgencyFacts = {
            ...(typeof kitAt === 'string' && { kitAt: Number(kitAt) }),
            ...(typeof report === 'string' && { report: reportRecord.parse(JSON.parse(report)) }),
            acknowledged: Number(readers),
            coordinators: Number(coordinators),
          };
          return [id, facts];
        }),
      );
    },

    async counted(agencyId, versions) {
      const commands = Array.from({ length: versions }, (_, at): [string, string] => [
        'scard',
        keys.disseminationReadersOf(agencyId, at + 1),
      ]);
      return (await readAll(commands)).map(Number);
    },

    async told(agencyIds) {
      const values = await readAll(agencyIds.map((id) => ['hgetall', keys.disseminationTold(id)]));
      return new Map(
        agencyIds.map((id, index) => {
          const people = Object.entries(z.record(z.string(), toldRecord).parse(values[index]));
          return [id, new Map(people.map(([userId, of]) => [Number(userId), of]))];
        }),
      );
    },

    async tell(agencyId, userIds, { version, at }) {
      const write = client.multi();
      for (const id of userIds) {
        write.hset(keys.disseminationTold(agencyId), id, `${version} ${at}`);
      }
      await execute(write);
    },

    async forget(userId, agencyIds) {
      const write = client.multi();
      for (const id of agencyIds) write.hdel(keys.disseminationTold(id), String(userId));
      const versions = await client.llen(keys.resultVersions);
      for (let version = 1; version <= versions; version += 1) {
        const agencyId = await client.hget(keys.disseminationReaders(version), String(userId));
        if (agencyId === null) continue;
        write.hdel(keys.disseminationReaders(version), String(userId));
        write.srem(keys.disseminationReadersOf(agencyId, version), userId);
      }
      await execute(write);
    },
  };
}
