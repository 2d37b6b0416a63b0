import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { Keys } from '../redis/keys.js';
import { defineScript } from '../redis/script.js';
import { execute } from '../redis/transaction.js';

const time = z.coerce.number();

/** A group or channel that an administrator brought the bot into. */
export const chatRecord = z.object({
  title: z.string(),
  type: z.enum(['group', 'supergroup', 'channel']),
  /** Whose it is; a registered chat without one is the whole province's. */
  agencyId: z.string().optional(),
  addedBy: time,
  addedAt: time,
  /** Since when announcements go there; before that nothing does. */
  registeredAt: time.optional(),
  /** Since when the bot is out of it. */
  removedAt: time.optional(),
  /** The bot is in it and may not post. */
  muted: z
    .literal('1')
    .transform(() => true)
    .optional(),
});

export type ChatRecord = z.output<typeof chatRecord> & { id: number };
export type ChatType = ChatRecord['type'];

/** Telegram's own: a group's or channel's id is negative. */
const chatId = z.int().max(-1);

export interface ChatStore {
  /** In the order in which they were added. */
  all(): Promise<ChatRecord[]>;
  /** Also by the id that it had as a basic group; the record has the one of now. */
  find(id: number): Promise<ChatRecord | undefined>;
  /** The bot was brought in, also once more: what was registered before still is. */
  add(chat: Pick<ChatRecord, 'id' | 'title' | 'type' | 'addedBy' | 'addedAt'>): Promise<void>;
  /** @returns false when there is no such chat */
  register(id: number, agencyId: string | undefined, at: number): Promise<boolean>;
  unregister(id: number): Promise<boolean>;
  /** What is said of a chat that is not known is not kept. */
  setRemoved(id: number, at: number | undefined): Promise<void>;
  setMuted(id: number, muted: boolean): Promise<void>;
  rename(id: number, title: string): Promise<void>;
  /** A group has become a supergroup, which has another id. Done again it changes nothing more. */
  migrate(from: number, to: number): Promise<void>;
}

/** KEYS chat · ARGV field, value ("" removes it), … @returns 1, or 0 when there is no such chat */
const changeScript = defineScript({
  name: 'changeChat',
  keys: 1,
  lua: `
    if redis.call('HEXISTS', KEYS[1], 'title') == 0 then return 0 end
    for i = 1, #ARGV, 2 do
      if ARGV[i + 1] == '' then redis.call('HDEL', KEYS[1], ARGV[i])
      else redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1]) end
    end
    return 1
  `,
});

/**
 * Leaves a pointer under the old id: what was asked about it before is still understood.
 * KEYS old chat, new chat, chats · ARGV old id, new id
 */
const migrateScript = defineScript({
  name: 'migrateChat',
  keys: 3,
  lua: `
    if redis.call('HEXISTS', KEYS[1], 'title') == 0 then return 0 end
    if redis.call('HEXISTS', KEYS[2], 'title') == 0 then
      redis.call('RENAME', KEYS[1], KEYS[2])
      redis.call('HSET', KEYS[2], 'type', 'supergroup')
    else
      -- Known by its new id already: what is said of that is newer, but it may not be registered yet.
      if redis.call('HEXISTS', KEYS[2], 'registeredAt') == 0 then
        for _, field in ipairs({ 'registeredAt', 'agencyId' }) do
          local value = redis.call('HGET', KEYS[1], field)
          if value then redis.call('HSET', KEYS[2], field, value) end
        end
      end
      redis.call('DEL', KEYS[1])
    end
    redis.call('HSET', KEYS[1], 'movedTo', ARGV[2])
    redis.call('SREM', KEYS[3], ARGV[1])
    redis.call('SADD', KEYS[3], ARGV[2])
    return 1
  `,
});

export function createChatStore(client: Redis, keys: Keys): ChatStore {
  /** The id under which a chat stands now. */
  const currentId = async (id: number): Promise<number> => {
    const movedTo = await client.hget(keys.chat(id), 'movedTo');
    return movedTo === null ? id : Number(movedTo);
  };
  const change = async (id: number, fields: Record<string, string | number | undefined>) => {
    const args = Object.entries(fields).flatMap(([field, value]) => [field, value ?? '']);
    const key = keys.chat(await currentId(id));
    return Number(await changeScript(client, [key], args)) === 1;
  };

  const store: ChatStore = {
    async all() {
      const ids = (await client.smembers(keys.chats)).map(Number);
      const found = await Promise.all(ids.map(store.find));
      return found
        .filter((chat) => chat !== undefined)
        .sort((one, other) => one.addedAt - other.addedAt || other.id - one.id);
    },

    async find(id) {
      if (!chatId.safeParse(id).success) return undefined;
      const record = await client.hgetall(keys.chat(id));
      if (record.movedTo !== undefined) return store.find(Number(record.movedTo));
      return record.title === undefined ? undefined : { id, ...chatRecord.parse(record) };
    },

    async add({ id, title, type, addedBy, addedAt }) {
      const key = keys.chat(chatId.parse(id));
      // Late news of a group that has another id by now would bring the dead one back.
      if ((await currentId(id)) !== id) return;
      await execute(
        client
          .multi()
          .hset(key, { title, type, addedBy })
          .hsetnx(key, 'addedAt', addedAt)
          .hdel(key, 'removedAt')
          .sadd(keys.chats, id),
      );
    },

    register: (id, agencyId, at) => change(id, { agencyId, registeredAt: at }),
    unregister: (id) => change(id, { agencyId: undefined, registeredAt: undefined }),
    async setRemoved(id, at) {
      if ((await currentId(id)) === id) await change(id, { removedAt: at });
    },
    async setMuted(id, muted) {
      if ((await currentId(id)) === id) await change(id, { muted: muted ? '1' : undefined });
    },
    async rename(id, title) {
      if ((await currentId(id)) === id) await change(id, { title });
    },
    async migrate(from, to) {
      await migrateScript(client, [keys.chat(from), keys.chat(to), keys.chats], [from, to]);
    },
  };
  return store;
}
