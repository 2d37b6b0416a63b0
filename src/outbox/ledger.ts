import type { Redis } from 'ioredis';
import type { Keys } from '../redis/keys.js';
import { execute } from '../redis/transaction.js';
import {
  type Delivery,
  formatDelivery,
  LETTERS,
  parseDelivery,
  type UnreachedState,
} from './delivery.js';
import {
  addScript,
  claimScript,
  closeScript,
  forgetScript,
  resendScript,
  settleScript,
  steerScript,
} from './ledger-scripts.js';
import { type Mailing, mailingId, mailingRecord } from './mailing.js';

/**
 * Recipients in one part of a ledger, and in one job: small enough that Redis keeps the part in one
 * compact piece (up to 128 fields), large enough that jobs cost next to nothing.
 */
const CHUNK = 64;

/** Scripts in flight while recipients are added: enough to be quick, too few to hold Redis up. */
const ADDING_AT_ONCE = 8;

export interface NewMailing {
  /** Says what it is and what for, so that the same one is never begun twice. */
  id: string;
  kind: string;
  subject: string;
  /** Chat ids. Frozen here: who is not in it now gets no copy. */
  to: readonly number[];
  /** So many copies in a row that failed, or are uncertain, hold the rest; without it nothing does. */
  holdsAfter?: number;
}

/** A message to one person, and what became of it. */
export interface KeptCopy {
  mailing: Mailing;
  delivery: Delivery;
}

/**
 * The ledger: a row for each message and recipient. It is what a copy's fate is read from, by the
 * worker before it sends and by people afterwards; jobs only say where to look.
 */
export interface Ledger {
  /**
   * Writes a mailing and its recipients; those who are in it already stay as they are, so doing it
   * again adds whoever was missed.
   * @returns the numbers of the parts that have somebody new
   */
  open(mailing: NewMailing, at: number): Promise<number[]>;
  find(id: string): Promise<Mailing | undefined>;
  /** The rows of a part, in no order. */
  rows(id: string, chunk: number): Promise<Map<number, Delivery>>;
  /** What became of everybody's copy; for a large mailing ask part by part. */
  deliveries(id: string): Promise<Map<number, Delivery>>;
  delivery(id: string, recipient: number): Promise<Delivery | undefined>;
  /**
   * @param mailing as it was when the copy was composed
   * @returns the row, or nothing when the copy is not to be sent now; `held` when none of them is
   */
  claim(mailing: Mailing, recipient: number, claim: string): Promise<Delivery | 'held' | undefined>;
  /**
   * @param claim as given to `claim`, or "-" for a copy that was never claimed
   * @param givenUp no answer of Telegram's, but what a worker that died left behind
   * @returns copies still to be settled, or nothing when this one was not ours to settle
   */
  settle(
    mailing: Mailing,
    recipient: number,
    claim: string,
    delivery: Delivery,
    givenUp?: boolean,
  ): Promise<number | undefined>;
  /**
   * Makes copies in these states pending again.
   * @returns how many there were, by part
   */
  resend(mailing: Mailing, states: readonly UnreachedState[]): Promise<Map<number, number>>;
  /**
   * `hold`: nothing more is handed to Telegram from this moment on; what is in flight is settled.
   * `release`: it goes on. `cancel`: what is still pending is dropped.
   * @returns whether that changed anything
   */
  steer(id: string, act: 'hold' | 'release' | 'cancel'): Promise<boolean>;
  /** Every copy to a recipient, oldest first. It looks through all mailings, as `forget` does. */
  keptOf(recipient: number): Promise<KeptCopy[]>;
  /**
   * Ids of all mailings that begin so, of all if with nothing, in no order. It looks through all that is in Redis: for reports,
   * not for what anybody waits for.
   */
  ids(prefix: string): Promise<string[]>;
  /** Erases every row of a recipient. It looks through all mailings: a rare thing, asked by one person. */
  forget(recipient: number): Promise<void>;
  /**
   * Erases who got the mailings that are settled and so old, and what became of their copies. The counts
   * stay, and none of them is ever sent again.
   * @returns how many mailings there were
   */
  eraseRows(isOver: (createdAt: number) => boolean): Promise<number>;
  /** Takes a mailing whose copies are all settled off the list of open ones. */
  close(id: string): Promise<void>;
  /** Ids of mailings with copies still to be settled, oldest first. */
  openIds(): Promise<string[]>;
  /**
   * Milliseconds by which the store's clock is ahead of the machine's. What is in the ledger until a
   * certain time is compared by the store's, which all instances share.
   */
  clockAhead(): Promise<number>;
}

/** The claim of a copy that was never handed to Telegram. */
export const UNCLAIMED = '-';

export function createLedger(client: Redis, keys: Keys): Ledger {
  const rowsKey = ({ id, chunks }: Mailing, recipient: number) =>
    keys.mailingRows(id, chunkOf(recipient, chunks));

  /** Many at once: asked for one by one, each would wait for its own way to Redis and back. */
  async function* allMailings(): AsyncGenerator<Mailing[]> {
    const prefix = keys.mailing('');
    for await (const names of client.scanStream({ match: `${prefix}*`, count: 500 })) {
      const ids = [...new Set(names as string[])].map((name) => name.slice(prefix.length));
      const found = await Promise.all(ids.map(ledger.find));
      yield found.filter((mailing) => mailing !== undefined);
    }
  }

  const ledger: Ledger = {
    async open({ id, kind, subject, to, holdsAfter }, at) {
      mailingId.parse(id);
      const key = keys.mailing(id);
      const write = client.pipeline();
      const facts = {
        kind,
        subject,
        createdAt: at,
        chunks: Math.max(1, Math.ceil(to.length / CHUNK)),
        ...(holdsAfter !== undefined && { holdsAfter }),
      };
      for (const [field, value] of Object.entries(facts)) write.hsetnx(key, field, value);
      await execute(write);
      const mailing = await ledger.find(id);
      if (!mailing) throw new Error('A mailing was not there after it was written');
      const parts = [...inChunks(to, mailing.chunks)];
      const fresh: number[] = [];
      for (let from = 0; from < parts.length; from += ADDING_AT_ONCE) {
        const some = parts.slice(from, from + ADDING_AT_ONCE);
        await Promise.all(
          some.map(async ([chunk, recipients]) => {
            const into = [key, keys.mailingRows(id, chunk), keys.openMailings];
            if (Number(await addScript(client, into, [id, ...recipients])) > 0) fresh.push(chunk);
          }),
        );
      }
      return fresh;
    },

    async find(id) {
      const record = await client.hgetall(keys.mailing(id));
      return record.kind === undefined ? undefined : { id, ...mailingRecord.parse(record) };
    },

    async rows(id, chunk) {
      const rows = Object.entries(await client.hgetall(keys.mailingRows(id, chunk)));
      return new Map(rows.map(([recipient, row]) => [Number(recipient), parseDelivery(row)]));
    },

    async deliveries(id) {
      const mailing = await ledger.find(id);
      const all = new Map<number, Delivery>();
      for (let chunk = 0; chunk < (mailing?.chunks ?? 0); chunk += 1) {
        for (const [recipient, row] of await ledger.rows(id, chunk)) all.set(recipient, row);
      }
      return all;
    },

    async delivery(id, recipient) {
      const mailing = await ledger.find(id);
      const row = mailing && (await client.hget(rowsKey(mailing, recipient), String(recipient)));
      return row ? parseDelivery(row) : undefined;
    },

    async claim(mailing, recipient, claim) {
      const row = await claimScript(
        client,
        [rowsKey(mailing, recipient), keys.mailing(mailing.id)],
        [recipient, claim, mailing.holds],
      );
      if (row === '-') return 'held';
      return typeof row === 'string' ? parseDelivery(row) : undefined;
    },

    async settle(mailing, recipient, claim, delivery, givenUp = false) {
      const left = Number(
        await settleScript(
          client,
          [rowsKey(mailing, recipient), keys.mailing(mailing.id), keys.openMailings],
          [recipient, claim, formatDelivery(delivery), mailing.id, givenUp ? 1 : 0],
        ),
      );
      return left < 0 ? undefined : left;
    },

    async resend({ id, chunks }, states) {
      const letters = states.map((state) => LETTERS[state]).join('');
      const again = new Map<number, number>();
      for (let chunk = 0; chunk < chunks; chunk += 1) {
        const among = [keys.mailing(id), keys.mailingRows(id, chunk), keys.openMailings];
        const copies = Number(await resendScript(client, among, [id, letters]));
        if (copies > 0) again.set(chunk, copies);
      }
      return again;
    },

    async steer(id, act) {
      return Number(await steerScript(client, [keys.mailing(id)], [act])) === 1;
    },

    async ids(prefix) {
      const family = keys.mailing('');
      const found = new Set<string>();
      const match = `${family}${prefix === '' ? '' : mailingId.parse(prefix)}*`;
      for await (const names of client.scanStream({ match, count: 500 })) {
        for (const name of names as string[]) found.add(name.slice(family.length));
      }
      return [...found];
    },

    async forget(recipient) {
      const names = new RegExp(`(?<!\\d)${recipient}(?!\\d)`);
      for await (const mailing of each(allMailings())) {
        const { id, chunks } = mailing;
        const places = [keys.mailing(id), rowsKey(mailing, recipient), keys.openMailings];
        await forgetScript(client, places, [recipient, id]);
        // One that is to them alone, and says so in its id, whether their copy is still there or not.
        if (!names.test(id)) continue;
        const rows = Array.from({ length: chunks }, (_, chunk) => keys.mailingRows(id, chunk));
        await execute(
          client
            .multi()
            .del(keys.mailing(id), ...rows)
            .zrem(keys.openMailings, id),
        );
      }
    },

    async eraseRows(isOver) {
      let count = 0;
      for await (const { id, chunks, pending, createdAt, erased } of each(allMailings())) {
        if (erased || pending > 0 || !isOver(createdAt)) continue;
        const rows = Array.from({ length: chunks }, (_, chunk) => keys.mailingRows(id, chunk));
        // First that it is over: nobody may be added again once their row is gone.
        await execute(
          client
            .multi()
            .hset(keys.mailing(id), 'erased', '1')
            .del(...rows),
        );
        count += 1;
      }
      return count;
    },

    async keptOf(recipient) {
      const kept: KeptCopy[] = [];
      for await (const mailings of allMailings()) {
        const rows = await Promise.all(
          mailings.map((mailing) => client.hget(rowsKey(mailing, recipient), String(recipient))),
        );
        for (const [index, mailing] of mailings.entries()) {
          const row = rows[index];
          if (row) kept.push({ mailing, delivery: parseDelivery(row) });
        }
      }
      return kept.sort((one, other) => one.mailing.createdAt - other.mailing.createdAt);
    },

    async close(id) {
      await closeScript(client, [keys.mailing(id), keys.openMailings], [id]);
    },

    openIds: () => client.zrange(keys.openMailings, '0', '-1'),

    async clockAhead() {
      const [seconds = 0, micros = 0] = (await client.time()).map(Number);
      return seconds * 1000 + Math.floor(micros / 1000) - Date.now();
    },
  };
  return ledger;
}

async function* each<Item>(batches: AsyncIterable<Item[]>): AsyncGenerator<Item> {
  for await (const batch of batches) yield* batch;
}

/** The same part for the same recipient, always; ids of people who joined together are spread out. */
export function chunkOf(recipient: number, chunks: number): number {
  const mixed = Math.imul(Number(BigInt.asIntN(32, BigInt(recipient))) ^ 0x9e3779b9, 0x85ebca6b);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % chunks;
}

function inChunks(recipients: readonly number[], chunks: number): Map<number, number[]> {
  const parts = new Map<number, number[]>();
  for (const recipient of recipients) {
    const chunk = chunkOf(recipient, chunks);
    const part = parts.get(chunk);
    if (part) part.push(recipient);
    else parts.set(chunk, [recipient]);
  }
  return parts;
}
