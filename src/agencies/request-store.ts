import type { Redis } from 'ioredis';
import type { Keys } from '../redis/keys.js';
import { execute } from '../redis/transaction.js';
import { type CoordinatorRequest, MOST_A_DAY, MOST_OPEN, requestRecord } from './request.js';
import { askScript, replaceScript, settleScript } from './request-scripts.js';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** `too-late`: somebody else was first; `gone`: whoever asked has taken their consent back. */
export type SettleOutcome = 'settled' | 'too-late' | 'gone';

/** Who asks to be an agency's coordinator. */
export interface RequestStore {
  find(id: string): Promise<CoordinatorRequest | undefined>;
  /** Oldest first. */
  open(): Promise<CoordinatorRequest[]>;
  openCount(): Promise<number>;
  openOf(userId: number): Promise<CoordinatorRequest[]>;
  /**
   * @param id of the request, if none of this person for this agency is open
   * @returns the id of the request that counts now; `full` where the person has too many open, `often`
   * where they have asked too often
   */
  ask(
    id: string,
    request: Pick<CoordinatorRequest, 'agencyId' | 'userId' | 'at' | 'state'>,
  ): Promise<{ outcome: 'asked' | 'full' | 'often'; id: string }>;
  settle(
    request: CoordinatorRequest,
    how: { state: 'accepted' | 'refused' | 'taken-back'; at: number; by?: number; order: string },
  ): Promise<SettleOutcome>;
  /** For somebody who takes their consent back. */
  forget(userId: number): Promise<void>;
}

export function createRequestStore(client: Redis, keys: Keys): RequestStore {
  const pairOf = ({ agencyId, userId }: Pick<CoordinatorRequest, 'agencyId' | 'userId'>) =>
    `${agencyId} ${userId}`;

  const all = async (): Promise<CoordinatorRequest[]> =>
    Object.entries(await client.hgetall(keys.coordinatorRequests)).map(([id, json]) => ({
      id,
      ...requestRecord.parse(JSON.parse(json)),
    }));

  const store: RequestStore = {
    async find(id) {
      const json = await client.hget(keys.coordinatorRequests, id);
      return json === null ? undefined : { id, ...requestRecord.parse(JSON.parse(json)) };
    },

    async open() {
      const ids = await client.hvals(keys.openCoordinatorRequests);
      const found = await Promise.all(ids.map((id) => store.find(id)));
      return found
        .filter((one) => one !== undefined)
        .sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
    },

    openCount: () => client.hlen(keys.openCoordinatorRequests),

    async openOf(userId) {
      return (await store.open()).filter((one) => one.userId === userId);
    },

    async ask(id, request) {
      const since = request.at - DAY_MS;
      const [outcome, counts] = (await askScript(
        client,
        [keys.openCoordinatorRequests, keys.coordinatorRequests],
        [
          pairOf(request),
          id,
          JSON.stringify(request),
          request.userId,
          MOST_OPEN,
          since,
          MOST_A_DAY,
        ],
      )) as ['asked' | 'full' | 'often', string];
      return { outcome, id: counts };
    },

    async settle({ id, ...request }, { state, at, by, order }) {
      const { agencyId, userId } = request;
      const settled = { agencyId, userId, at: request.at, state, decidedAt: at, order };
      const json = JSON.stringify({ ...settled, ...(by !== undefined && { decidedBy: by }) });
      const isAccepted = state === 'accepted';
      return (await settleScript(
        client,
        [
          keys.openCoordinatorRequests,
          keys.coordinatorRequests,
          keys.coordinators(agencyId),
          keys.memberAgencies(userId),
        ],
        [pairOf(request), id, json, order, isAccepted ? userId : '', isAccepted ? agencyId : ''],
      )) as SettleOutcome;
    },

    async forget(userId) {
      const write = client.multi();
      const decided: [id: string, json: string][] = [];
      for (const { id, ...request } of await all()) {
        if (request.userId === userId) {
          write
            .hdel(keys.coordinatorRequests, id)
            .hdel(keys.openCoordinatorRequests, pairOf(request));
        } else if (request.decidedBy === userId) {
          const { decidedBy: _, ...rest } = request;
          decided.push([id, JSON.stringify(rest)]);
        }
      }
      await execute(write);
      for (const of of decided) await replaceScript(client, [keys.coordinatorRequests], of);
    },
  };
  return store;
}
