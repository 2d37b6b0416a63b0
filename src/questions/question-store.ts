import { randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import { inOrder, readRecords } from '../redis/json-hash.js';
import type { Keys } from '../redis/keys.js';
import { execute } from '../redis/transaction.js';
import {
  appendScript,
  endScript,
  reopenScript,
  silenceScript,
  stopScript,
} from './question-scripts.js';
import {
  DAILY,
  type Ending,
  type MayWrite,
  messageRecord,
  type Side,
  stopField,
  type Thread,
  type ThreadMessage,
  threadRecord,
} from './thread.js';

/**
 * What became of a message: `same` when it was added before; the rest refused it. `off`: the model
 * takes no questions; `many-…`: as many as there may be in a day.
 */
export type AppendOutcome =
  | 'saved'
  | 'same'
  | 'gone'
  | 'barred'
  | 'off'
  | 'many-threads'
  | 'many-messages'
  | Exclude<MayWrite, 'yes'>;

/** `done` also when this order was done before; `same` when it was so already. */
export type StepOutcome = 'done' | 'same' | 'ended' | 'gone';

export interface NewMessage {
  key: string;
  side: Side;
  userId: number;
  text: string;
  at: number;
  /** What the thread is about. */
  model: string;
  /** Of a thread that begins: whether the authors may read the asker's name. */
  named: boolean;
  /** In the contest's time zone; counts are kept by it. */
  day: string;
}

export interface QuestionStore {
  find(id: string): Promise<Thread | undefined>;
  /** Oldest first. */
  messages(id: string): Promise<ThreadMessage[]>;
  /** The id of somebody's thread about a model, whether it was begun or not: it stays the same. */
  idFor(asker: number, model: string): Promise<string>;
  append(id: string, message: NewMessage): Promise<AppendOutcome>;
  /** @param order by it a second handling of an update is known */
  stop(id: string, side: Side, order: string): Promise<StepOutcome>;
  reopen(id: string, order: string): Promise<StepOutcome>;
  end(id: string, how: Ending, order: string): Promise<StepOutcome>;
  /** Notes that these people were sent a question of a thread, so that they find it again. */
  concern(id: string, authors: readonly number[]): Promise<void>;
  /** Ids of the threads that somebody began, or was sent a question of; some may be gone. */
  threadsOf(userId: number): Promise<string[]>;
  /** Removes a thread and all that was said in it. */
  erase(thread: Pick<Thread, 'id' | 'model' | 'asker'>): Promise<void>;
  /** Removes what somebody said in a thread, and that it was them; that something was said stays. */
  silence(id: string, userId: number): Promise<void>;
  /** Removes what is kept about somebody outside of threads. */
  forget(userId: number): Promise<void>;
}

/** A day's counts outlive it in every time zone. */
const COUNTED_SECONDS = 48 * 60 * 60;

export function createQuestionStore(client: Redis, keys: Keys): QuestionStore {
  const store: QuestionStore = {
    async find(id) {
      const facts = await client.hgetall(keys.questionThread(id));
      return facts.model === undefined ? undefined : { id, ...threadRecord.parse(facts) };
    },

    async messages(id) {
      return inOrder(readRecords(messageRecord, await client.hgetall(keys.questionMessages(id))));
    },

    async idFor(asker, model) {
      const place = keys.askerThreads(asker);
      await client.hsetnx(place, model, randomBytes(9).toString('base64url'));
      const id = await client.hget(place, model);
      if (id === null) throw new Error('A thread was erased while it began');
      return id;
    },

    async append(id, { key, side, userId, text, at, model, named, day }) {
      const json = JSON.stringify(messageRecord.parse({ side, userId, text, addedAt: at }));
      return (await appendScript(
        client,
        [
          keys.questionThread(id),
          keys.questionMessages(id),
          keys.barredAskers,
          keys.questionsOff,
          keys.questionCounts(userId),
        ],
        [
          key,
          json,
          side,
          userId,
          at,
          model,
          named ? 'yes' : '',
          DAILY.threads,
          DAILY.messages,
          COUNTED_SECONDS,
          day,
        ],
      )) as AppendOutcome;
    },

    async stop(id, side, order) {
      const args = [stopField(side), order];
      return (await stopScript(client, [keys.questionThread(id)], args)) as StepOutcome;
    },
    async reopen(id, order) {
      return (await reopenScript(client, [keys.questionThread(id)], [order])) as StepOutcome;
    },
    async end(id, how, order) {
      return (await endScript(client, [keys.questionThread(id)], [how, order])) as StepOutcome;
    },

    async concern(id, authors) {
      const write = client.multi();
      for (const author of authors) write.sadd(keys.authorThreads(author), id);
      await execute(write);
    },

    async threadsOf(userId) {
      const [asked, sent] = await Promise.all([
        client.hvals(keys.askerThreads(userId)),
        client.smembers(keys.authorThreads(userId)),
      ]);
      return [...new Set([...asked, ...sent])];
    },

    async erase({ id, model, asker }) {
      await execute(
        client
          .multi()
          .del(keys.questionThread(id), keys.questionMessages(id))
          .hdel(keys.askerThreads(asker), model),
      );
    },

    async silence(id, userId) {
      const own = (await store.messages(id)).filter((message) => message.userId === userId);
      const emptied = own.flatMap(({ key, side, addedAt }) => [
        key,
        JSON.stringify({ side, addedAt }),
      ]);
      // Erased meanwhile by its asker, a thread must not come back.
      await silenceScript(client, [keys.questionMessages(id)], emptied);
    },

    async forget(userId) {
      const { askerThreads, authorThreads, questionCounts } = keys;
      await client.del(askerThreads(userId), authorThreads(userId), questionCounts(userId));
    },
  };
  return store;
}
