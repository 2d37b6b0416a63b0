import type { Redis } from 'ioredis';
import { type Day, dayOf } from '../../contest/calendar.js';
import type { Contest, LocalText } from '../../contest/contest.js';
import { type Mailing, mailingRecord } from '../../outbox/mailing.js';
import type { Keys } from '../../redis/keys.js';
import { kindText } from '../page/kinds.js';

/** What was sent of a kind on a day of the contest's zone, all mailings together. */
export interface Sent {
  day: Day;
  kind: string;
  text: LocalText;
  /** When the first and the last were begun, epoch milliseconds. */
  at: number;
  lastAt: number;
  /** Copies, and what became of them. */
  total: number;
  sent: number;
  failed: number;
  blocked: number;
  uncertain: number;
  dropped: number;
  pending: number;
}

const COUNTS = ['total', 'sent', 'failed', 'blocked', 'uncertain', 'dropped', 'pending'] as const;
/** Records read in one round trip. */
const AT_ONCE = 500;

/** Reads the outbox's ledger. What is settled is kept from one time to the next: it hardly ever changes. */
export class SentMailings {
  readonly #settled = new Map<string, Mailing>();

  /** The stage was emptied. */
  clear(): void {
    this.#settled.clear();
  }

  /** By day and kind, in the order of their beginning. */
  async read(redis: Redis, keys: Keys, contest: Contest): Promise<Sent[]> {
    const groups = new Map<string, Sent>();
    for (const mailing of await this.#all(redis, keys)) {
      if (mailing.total === 0) continue;
      const day = dayOf(contest, mailing.createdAt);
      const key = `${day} ${mailing.kind}`;
      groups.set(key, add(groups.get(key) ?? begin(day, mailing), mailing));
    }
    return [...groups.values()].sort((one, other) => one.at - other.at);
  }

  async #all(redis: Redis, keys: Keys): Promise<Mailing[]> {
    const prefix = keys.mailing('');
    const found = new Set<string>();
    for await (const names of redis.scanStream({ match: `${prefix}*`, count: 1_000 })) {
      for (const name of names as string[]) found.add(name.slice(prefix.length));
    }
    const open = [...found].filter((id) => !this.#settled.has(id));
    const mailings = [...found].flatMap((id) => this.#settled.get(id) ?? []);
    for (let from = 0; from < open.length; from += AT_ONCE) {
      const ids = open.slice(from, from + AT_ONCE);
      const records = await redis.pipeline(ids.map((id) => ['hgetall', keys.mailing(id)])).exec();
      for (const [index, [, record]] of (records ?? []).entries()) {
        const parsed = mailingRecord.safeParse(record);
        const id = ids[index];
        if (!parsed.success || id === undefined) continue;
        const mailing = { ...parsed.data, id };
        mailings.push(mailing);
        if (mailing.pending === 0) this.#settled.set(id, mailing);
      }
    }
    return mailings;
  }
}

function begin(day: Day, { kind, createdAt }: Mailing): Sent {
  const counts = { total: 0, sent: 0, failed: 0, blocked: 0, uncertain: 0, dropped: 0, pending: 0 };
  return { day, kind, text: kindText(kind), at: createdAt, lastAt: createdAt, ...counts };
}

function add(group: Sent, mailing: Mailing): Sent {
  const counts = COUNTS.map((name) => [name, group[name] + mailing[name]] as const);
  return {
    ...group,
    ...Object.fromEntries(counts),
    at: Math.min(group.at, mailing.createdAt),
    lastAt: Math.max(group.lastAt, mailing.createdAt),
  };
}
