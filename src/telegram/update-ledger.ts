import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import type { Keys } from '../redis/keys.js';
import { defineScript } from '../redis/script.js';

/** Telegram repeats an unanswered webhook for 24 h; twice that leaves no gap. */
const HANDLED_SECONDS = 48 * 60 * 60;
/** A chat left locked by a dead instance is free again after this. */
const LEASE_MS = 3_000;
/** A form may rest for a month and its session with it; losing it afterwards loses nothing. */
const SESSION_SECONDS = 60 * 24 * 60 * 60;

export type Claim =
  /** Ours to handle; nobody else handles an update of this chat until `finish` or `release`. */
  | { state: 'claimed'; session: string | null }
  /** Handled before: a repeat, to be answered without effect. */
  | { state: 'repeat' }
  /** Another instance is handling an update of this chat. */
  | { state: 'busy' };

/**
 * Which updates were handled, and which chat is being handled by whom, over all instances.
 *
 * A chat is locked with a lease, and an update is marked only once its handling has finished: a
 * process that dies in the middle leaves an update that Telegram's repeat can still save.
 */
export interface UpdateLedger {
  claim(updateId: number, chatId: number): Promise<Claim>;
  /** One atomic write: the session, the mark "handled", the chat free again. */
  finish(updateId: number, chatId: number, session: string | null): Promise<void>;
  release(chatId: number): Promise<void>;
  close(): void;
}

const claimScript = defineScript({
  name: 'claimUpdate',
  keys: 3,
  lua: `
    if redis.call('EXISTS', KEYS[1]) == 1 then return {'repeat'} end
    local holder = redis.call('GET', KEYS[2])
    if holder and holder ~= ARGV[1] then return {'busy'} end
    redis.call('SET', KEYS[2], ARGV[1], 'PX', ARGV[2])
    return {'claimed', redis.call('GET', KEYS[3])}
  `,
});

const finishScript = defineScript({
  name: 'finishUpdate',
  keys: 3,
  lua: `
    redis.call('SET', KEYS[1], '1', 'EX', ARGV[2])
    -- An instance that stalled beyond its lease must not overwrite what came after it.
    if redis.call('GET', KEYS[2]) ~= ARGV[1] then return 0 end
    redis.call('DEL', KEYS[2])
    if ARGV[3] == '' then redis.call('DEL', KEYS[3])
    else redis.call('SET', KEYS[3], ARGV[3], 'EX', ARGV[4]) end
    return 1
  `,
});

const releaseScript = defineScript({
  name: 'releaseChat',
  keys: 1,
  lua: `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0`,
});

const renewScript = defineScript({
  name: 'renewChat',
  keys: 1,
  lua: `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end return 0`,
});

export function createUpdateLedger(client: Redis, keys: Keys, leaseMs = LEASE_MS): UpdateLedger {
  const instance = randomUUID();
  const held = new Set<number>();

  const renewal = setInterval(() => {
    for (const chatId of held) {
      // A renewal that fails is made up by the next; the lease outlives two of them.
      renewScript(client, [keys.chatLock(chatId)], [instance, leaseMs]).catch(() => undefined);
    }
  }, leaseMs / 3);
  renewal.unref();

  return {
    async claim(updateId, chatId) {
      const answer = (await claimScript(
        client,
        [keys.update(updateId), keys.chatLock(chatId), keys.session(chatId)],
        [instance, leaseMs],
      )) as ['repeat'] | ['busy'] | ['claimed', string | null];
      if (answer[0] !== 'claimed') return { state: answer[0] };
      held.add(chatId);
      return { state: 'claimed', session: answer[1] ?? null };
    },
    async finish(updateId, chatId, session) {
      held.delete(chatId);
      await finishScript(
        client,
        [keys.update(updateId), keys.chatLock(chatId), keys.session(chatId)],
        [instance, HANDLED_SECONDS, session ?? '', SESSION_SECONDS],
      );
    },
    async release(chatId) {
      held.delete(chatId);
      await releaseScript(client, [keys.chatLock(chatId)], [instance]);
    },
    close: () => clearInterval(renewal),
  };
}
