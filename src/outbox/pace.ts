import type { Redis } from 'ioredis';
import type { Keys } from '../redis/keys.js';
import { defineScript } from '../redis/script.js';

/**
 * A turn to send. `later`: not within the time that a worker may wait in place; nothing was taken.
 */
export type Turn = { waitMs: number; later: boolean };

/** The one pace of all instances: messages unasked go out evenly, also within the second. */
export interface Pace {
  take(): Promise<Turn>;
  /** Nobody gets a turn for so long: Telegram has asked for it. */
  hold(milliseconds: number): Promise<void>;
  /** Milliseconds until a group or channel may be written to again. */
  groupWait(chatId: number): Promise<number>;
  /** Counts messages to a group or channel before they go out. */
  sentToGroup(chatId: number, messages: number): Promise<void>;
}

/** Telegram takes 20 messages in a minute for one group. */
const GROUP_INTERVAL_MS = 3_000;

/** A worker that waits longer would hold up what it could do meanwhile. */
const LONGEST_WAIT_MS = 2_000;

/** KEYS pace · ARGV µs between two messages, longest wait in µs @returns µs to wait; negative: not taken */
const takeScript = defineScript({
  name: 'takeTurn',
  keys: 1,
  lua: `
    local time = redis.call('TIME')
    local now = time[1] * 1000000 + time[2]
    local next = tonumber(redis.call('GET', KEYS[1]) or 0)
    if next < now then next = now end
    local wait = next - now
    if wait > tonumber(ARGV[2]) then return -wait end
    redis.call('SET', KEYS[1], string.format('%.0f', next + ARGV[1]), 'PX', 60000)
    return wait
  `,
});

/** KEYS pace · ARGV µs from now */
const holdScript = defineScript({
  name: 'holdPace',
  keys: 1,
  lua: `
    local time = redis.call('TIME')
    local until_ = time[1] * 1000000 + time[2] + ARGV[1]
    if tonumber(redis.call('GET', KEYS[1]) or 0) >= until_ then return 0 end
    redis.call('SET', KEYS[1], string.format('%.0f', until_), 'PX', math.ceil(ARGV[1] / 1000) + 60000)
    return 1
  `,
});

/** KEYS group's pace · ARGV ms that the messages take up */
const groupScript = defineScript({
  name: 'countGroupMessages',
  keys: 1,
  lua: `
    local left = redis.call('PTTL', KEYS[1])
    if left < 0 then left = 0 end
    redis.call('SET', KEYS[1], '1', 'PX', left + ARGV[1])
    return 1
  `,
});

/** @param perSecond messages in a second, over all instances together */
export function createPace(client: Redis, keys: Keys, perSecond: number): Pace {
  const interval = Math.round(1_000_000 / perSecond);
  return {
    async take() {
      const micros = Number(
        await takeScript(client, [keys.pace], [interval, LONGEST_WAIT_MS * 1000]),
      );
      return { waitMs: Math.abs(micros) / 1000, later: micros < 0 };
    },
    async hold(milliseconds) {
      await holdScript(client, [keys.pace], [Math.round(milliseconds * 1000)]);
    },
    async groupWait(chatId) {
      return Math.max(0, await client.pttl(keys.groupPace(chatId)));
    },
    async sentToGroup(chatId, messages) {
      if (messages === 0) return;
      await groupScript(client, [keys.groupPace(chatId)], [messages * GROUP_INTERVAL_MS]);
    },
  };
}
