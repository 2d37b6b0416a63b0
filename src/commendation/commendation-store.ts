import type { Redis } from 'ioredis';
import type { Keys } from '../redis/keys.js';
import { type Commendation, type Version, versionRecord } from './commendation.js';
import { draftPrefix } from './draft-store.js';
import { anonymizeScript, appendScript, recordScript } from './scripts.js';

/** `changed`: the record or the draft is no longer what was read. */
export type RecordOutcome = 'saved' | 'changed';

/** What was read, and must still stand so. */
export interface Drafted {
  /** Versions of the commendation; none for a new one. */
  versions: number;
  userId: number;
  subject: string;
  revision: number;
}

export interface CommendationStore {
  find(id: string): Promise<Commendation | undefined>;
  /** The oldest first. */
  all(): Promise<Commendation[]>;
  ofAgency(agencyId: string): Promise<Commendation[]>;
  /** Appends what was drafted, and takes the draft away. */
  record(id: string, version: Version, drafted: Drafted): Promise<RecordOutcome>;
  /** @param versions how many were read */
  append(id: string, version: Version, versions: number): Promise<RecordOutcome>;
  /** For a coordinator who takes their consent back: what the agency recorded stays, without the person. */
  forget(userId: number): Promise<void>;
}

export function createCommendationStore(client: Redis, keys: Keys): CommendationStore {
  const findAll = async (ids: readonly string[]): Promise<Commendation[]> => {
    const found = await Promise.all(ids.map(store.find));
    return found
      .filter((one) => one !== undefined)
      .sort((one, other) => firstAt(one) - firstAt(other) || Number(one.id) - Number(other.id));
  };

  const store: CommendationStore = {
    async find(id) {
      const lines = await client.lrange(keys.commendation(id), 0, -1);
      const versions = lines.map((line) => versionRecord.parse(JSON.parse(line)));
      const current = versions.at(-1);
      return current && { id, agencyId: current.agencyId, versions, current };
    },
    all: async () => findAll(await client.hkeys(keys.commendations)),
    async ofAgency(agencyId) {
      const all = Object.entries(await client.hgetall(keys.commendations));
      return findAll(all.filter(([, agency]) => agency === agencyId).map(([id]) => id));
    },

    async record(id, version, { versions, userId, subject, revision }) {
      const json = JSON.stringify(versionRecord.parse(version));
      return (await recordScript(
        client,
        [keys.commendations, keys.commendation(id), keys.commendationDrafts(userId)],
        [id, version.agencyId, versions, json, draftPrefix(subject), revision],
      )) as RecordOutcome;
    },
    async append(id, version, versions) {
      const json = JSON.stringify(versionRecord.parse(version));
      return (await appendScript(
        client,
        [keys.commendation(id)],
        [versions, json],
      )) as RecordOutcome;
    },

    async forget(userId) {
      for (const id of await client.hkeys(keys.commendations)) {
        const lines = await client.lrange(keys.commendation(id), 0, -1);
        for (const [index, line] of lines.entries()) {
          const { by, ...rest } = versionRecord.parse(JSON.parse(line));
          if (by !== userId) continue;
          await anonymizeScript(
            client,
            [keys.commendation(id)],
            [index, line, JSON.stringify(rest)],
          );
        }
      }
    },
  };
  return store;
}

function firstAt({ versions }: Commendation): number {
  return versions[0]?.at ?? 0;
}
