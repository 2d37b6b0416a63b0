import type { Redis } from 'ioredis';
import type { Clock } from '../clock.js';
import type { Keys } from '../redis/keys.js';
import { replaceFieldScript } from '../redis/replace-scripts.js';
import { defineScript } from '../redis/script.js';
import { type PrivacyRequest, requestRecord } from './request.js';

/** What people asked about their data, and what was done: nothing is ever taken off this list. */
export interface PrivacyRequestStore {
  /** The same update again finds the request that it made the first time. */
  add(request: Omit<PrivacyRequest, 'number'>): Promise<PrivacyRequest>;
  find(number: number): Promise<PrivacyRequest | undefined>;
  /** In no order. */
  all(): Promise<PrivacyRequest[]>;
  /**
   * Answers an open request: of two administrators, the first.
   * @returns false when somebody else was first, or it is no longer open
   */
  answer(
    number: number,
    how: { answer: string; answeredBy: number; answeredIn: number; closedAt: number },
  ): Promise<boolean>;
  /** What the machine began is through. */
  finish(number: number, at: number): Promise<void>;
  /**
   * Whoever asked is erased: that something was asked stays, what and by whom goes. Of an administrator
   * who answered others, the answer stays, without them.
   */
  forget(userId: number, at: number): Promise<void>;
}

/**
 * KEYS requests, counter · ARGV update id, request (json)
 * @returns the number of the request
 */
const addScript = defineScript({
  name: 'addPrivacyRequest',
  keys: 2,
  lua: `
    local all = redis.call('HGETALL', KEYS[1])
    for i = 1, #all, 2 do
      if tostring(cjson.decode(all[i + 1]).updateId) == ARGV[1] then return tonumber(all[i]) end
    end
    local number = redis.call('INCR', KEYS[2])
    redis.call('HSET', KEYS[1], number, ARGV[2])
    return number
  `,
});

export function createPrivacyRequestStore(client: Redis, keys: Keys): PrivacyRequestStore {
  const parse = (number: string, json: string): PrivacyRequest => ({
    number: Number(number),
    ...requestRecord.parse(JSON.parse(json)),
  });

  /** Changes a request as it stands; `undefined` leaves it as it is. */
  const change = async (
    number: number,
    to: (request: PrivacyRequest) => Omit<PrivacyRequest, 'number'> | undefined,
  ): Promise<boolean> => {
    const field = String(number);
    for (;;) {
      const json = await client.hget(keys.privacyRequests, field);
      const changed = json === null ? undefined : to(parse(field, json));
      if (json === null || changed === undefined) return false;
      const next = JSON.stringify(requestRecord.parse(changed));
      if (await replaceFieldScript(client, [keys.privacyRequests], [field, json, next]))
        return true;
    }
  };

  const store: PrivacyRequestStore = {
    async add(request) {
      const record = requestRecord.parse(request);
      const number = await addScript(
        client,
        [keys.privacyRequests, keys.privacyRequestCounter],
        [String(record.updateId), JSON.stringify(record)],
      );
      const found = await store.find(Number(number));
      if (!found) throw new Error('A request was not there after it was written');
      return found;
    },

    async find(number) {
      const json = await client.hget(keys.privacyRequests, String(number));
      return json === null ? undefined : parse(String(number), json);
    },

    async all() {
      const hash = await client.hgetall(keys.privacyRequests);
      return Object.entries(hash).map(([number, json]) => parse(number, json));
    },

    async answer(number, how) {
      const isDone = await change(number, (request) =>
        request.state === 'open' ? { ...request, ...how, state: 'answered' } : undefined,
      );
      // Handled again, this very update has answered it before.
      return isDone || (await store.find(number))?.answeredIn === how.answeredIn;
    },

    async finish(number, at) {
      await change(number, ({ userId: _, ...request }) =>
        request.state === 'running' ? { ...request, state: 'done', closedAt: at } : undefined,
      );
    },

    async forget(userId, at) {
      for (const { number, answeredBy } of await store.all()) {
        if (answeredBy !== userId) continue;
        await change(number, ({ answeredBy: by, ...request }) =>
          by === userId ? request : undefined,
        );
      }
      for (const { number, state } of (await store.all()).filter((one) => one.userId === userId)) {
        // The one that is under way still has to say whom it is about, until it is through.
        if (state === 'running') continue;
        await change(number, ({ userId: _, text: __, answer: ___, ...request }) => ({
          ...request,
          ...(request.state === 'open' && { state: 'erased', closedAt: at }),
        }));
      }
    },
  };
  return store;
}

/** Consent was taken back, and what it allowed was erased at once: on the list as done, about nobody. */
export async function noteWithdrawal(
  { requests, clock }: { requests: PrivacyRequestStore; clock: Clock },
  updateId: number,
): Promise<void> {
  const at = clock.now();
  await requests.add({ kind: 'withdrawal', state: 'done', at, closedAt: at, updateId });
}
