import type { Chat, Message, Update, User } from 'grammy/types';
import { z } from 'zod';
import { FILE_KINDS } from '../files/file-store.js';
import { UPDATE_TYPES } from '../updates/update-types.js';
import type { InputMarkup } from '../world/chat-record.js';
import type { InlineAnswer } from '../world/inline-queries.js';

/** Raised when an older emulator could not read it. */
export const SNAPSHOT_VERSION = 1;

/*
 * What is the emulator's own is checked to the last field. What the Bot API says of a message, a
 * person or an update is checked for what the emulator itself goes by: there are hundreds of
 * thousands of messages.
 */
const has = (value: unknown, fields: Record<string, 'number' | 'string' | 'object'>): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(fields).every(([name, type]) => {
    const field = (value as Record<string, unknown>)[name];
    return typeof field === type && field !== null;
  });

const user = z.custom<User>((value) => has(value, { id: 'number', first_name: 'string' }));
const message = z.custom<Message>((value) =>
  has(value, { message_id: 'number', date: 'number', chat: 'object' }),
);
const update = z.custom<Update>((value) => has(value, { update_id: 'number' }));
const inputMarkup = z.custom<InputMarkup>((value) => has(value, {}));
const answer = z.custom<InlineAnswer>((value) => has(value, { results: 'object' }));
const chatOf = <Some extends Chat>(type: Some['type']) =>
  z.custom<Some>((value) => has(value, { id: 'number' }) && (value as Chat).type === type);

const storedMessage = z.strictObject({
  message,
  fromBot: z.boolean(),
  inputMarkup: inputMarkup.exactOptional(),
  revision: z.int(),
});

const messages = z.array(storedMessage);

const chat = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('private'),
    chat: chatOf<Chat.PrivateChat>('private'),
    started: z.boolean(),
    messages,
  }),
  z.strictObject({
    kind: z.literal('group'),
    chat: z.union([chatOf<Chat.GroupChat>('group'), chatOf<Chat.SupergroupChat>('supergroup')]),
    members: z.array(z.int()),
    botStatus: z.enum(['member', 'left', 'kicked']),
    silenced: z.enum(['long', 'just']).exactOptional(),
    migratedTo: z.int().exactOptional(),
    messages,
  }),
  z.strictObject({
    kind: z.literal('channel'),
    chat: chatOf<Chat.ChannelChat>('channel'),
    administrators: z.array(z.int()),
    botStatus: z.enum(['administrator', 'left', 'kicked']),
    rights: z.strictObject({
      can_post_messages: z.boolean(),
      can_edit_messages: z.boolean(),
      can_delete_messages: z.boolean(),
    }),
    messages,
  }),
]);

const worldState = z.strictObject({
  revision: z.int(),
  people: z.array(z.strictObject({ user, blocked: z.boolean(), deactivated: z.boolean() })),
  nextPersonId: z.int(),
  chats: z.array(chat),
  lastMessageId: z.int(),
  lastGroupId: z.int(),
  lastChannelId: z.int(),
  /** Of chats that count their own messages: the chat's id, and how far it has counted. */
  ownCounts: z.array(z.tuple([z.int(), z.int()])),
});

const filesState = z.strictObject({
  files: z.array(
    z.strictObject({
      kind: z.enum(FILE_KINDS),
      fileId: z.string(),
      uniqueId: z.string(),
      name: z.string(),
      mime: z.string(),
      size: z.int(),
      path: z.string(),
      dimensions: z.strictObject({ width: z.int(), height: z.int() }).exactOptional(),
      recording: z
        .strictObject({
          duration: z.number().exactOptional(),
          performer: z.string().exactOptional(),
          title: z.string().exactOptional(),
        })
        .exactOptional(),
      /** The name of its content; a file of mere size has none. */
      content: z.string().exactOptional(),
    }),
  ),
  /** The ids of photos, and of their smaller sizes. */
  thumbnails: z.array(z.tuple([z.string(), z.string()])),
});

const callbackState = z.strictObject({
  count: z.int(),
  open: z.array(
    z.strictObject({
      id: z.string(),
      userId: z.int(),
      chatId: z.int(),
      data: z.string(),
      at: z.number(),
    }),
  ),
});

const inlineQuery = z.strictObject({
  id: z.string(),
  userId: z.int(),
  chatId: z.int().exactOptional(),
  query: z.string(),
  at: z.number(),
  answer: answer.exactOptional(),
});

const updateState = z.strictObject({
  lastId: z.int(),
  allowed: z.array(z.enum(UPDATE_TYPES)),
  pending: z.array(z.strictObject({ update, chatId: z.int(), label: z.string() })),
});

/** All that is there, but for what files contain: that is apart, because it isn't text. */
export const snapshotState = z.strictObject({
  version: z.literal(SNAPSHOT_VERSION),
  /** The bot whose ids these are. */
  botId: z.int(),
  world: worldState,
  files: filesState,
  callbacks: callbackState,
  inlineQueries: z.strictObject({
    count: z.int(),
    open: z.array(inlineQuery),
    answered: z.array(inlineQuery),
  }),
  inlineMessages: z.array(z.strictObject({ chatId: z.int(), messageId: z.int() })),
  commands: z.array(
    z.tuple([
      z.string(),
      z.array(z.strictObject({ command: z.string(), description: z.string() })),
    ]),
  ),
  profile: z.strictObject({
    texts: z.array(z.tuple([z.string(), z.string()])),
    menuButtons: z.array(
      z.tuple([
        z.union([z.int(), z.literal('default')]),
        z.discriminatedUnion('type', [
          z.strictObject({ type: z.literal('commands') }),
          z.strictObject({ type: z.literal('default') }),
          z.strictObject({
            type: z.literal('web_app'),
            text: z.string(),
            web_app: z.strictObject({ url: z.string() }),
          }),
        ]),
      ]),
    ),
  }),
  updates: updateState,
  /** What people are called, and what they typed. */
  words: z.array(z.string()),
});

export type SnapshotState = z.output<typeof snapshotState>;
export type WorldState = z.output<typeof worldState>;
export type ChatState = z.output<typeof chat>;
export type FilesState = z.output<typeof filesState>;

/** As it comes out of a file. */
export interface UncheckedSnapshot {
  state: unknown;
  contents: ReadonlyMap<string, Buffer>;
}

/** Everything and everybody in an emulator: `state` is plain JSON, `contents` what is in the files, by name. */
export interface Snapshot extends UncheckedSnapshot {
  state: SnapshotState;
  contents: ReadonlyMap<string, Buffer>;
}
