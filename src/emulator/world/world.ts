import type { Chat, Message, Update, User, UserFromGetMe } from 'grammy/types';
import type { WorldState } from '../snapshot/schema.js';
import { Changes } from './changes.js';
import type {
  ChannelRecord,
  ChatRecord,
  GroupRecord,
  InputMarkup,
  PrivateRecord,
  StoredMessage,
} from './chat-record.js';
import { chatRecord, chatState } from './chat-state.js';
import { People, type PersonRecord, type Profile } from './people.js';

export interface ChannelProfile {
  title: string;
  id?: number;
  username?: string;
}

export interface PostOptions {
  inputMarkup?: InputMarkup | undefined;
}

/** The chats, the people and the messages: what exists, and the only place where it changes. */
export class World {
  readonly people = new People();
  readonly changes = new Changes();
  readonly chats = new Map<number, ChatRecord>();
  /** Counts changes of messages, so that a watcher can ask what is new since. */
  revision = 0;
  /** By their names in lower case. */
  readonly #namedChannels = new Map<string, ChannelRecord>();
  readonly #ownCounts = new Map<number, number>();
  #lastMessageId = 0;
  #lastGroupId = 0;
  #lastChannelId = 0;

  /** The bot as the author of messages: without what only `getMe` tells. */
  readonly botUser: User;

  constructor(
    readonly bot: UserFromGetMe,
    readonly now: () => number,
  ) {
    const { id, is_bot, first_name, username } = bot;
    this.botUser = { id, is_bot, first_name, username };
  }

  /** Unix time in seconds, as the Bot API writes dates. */
  get date(): number {
    return Math.floor(this.now() / 1000);
  }

  isBot(user: User | undefined): boolean {
    return user?.id === this.bot.id;
  }

  /** Makes a person, or brings the one with that id up to date; their private chat then bears the new name. */
  person(profile: Profile): PersonRecord {
    const known = profile.id !== undefined && this.people.get(profile.id);
    if (known && Object.keys(profile).length === 1) return known;
    const person = this.people.ensure(profile);
    const record = this.chats.get(person.user.id);
    if (record?.kind === 'private') record.chat = privateChat(person);
    this.changes.emit({ type: 'person', person });
    return person;
  }

  /** A private chat comes to be with the first thing that the person does to the bot. */
  openPrivateChat(person: PersonRecord): PrivateRecord {
    const known = this.chats.get(person.user.id);
    if (known?.kind === 'private') return known;
    const chat = privateChat(person);
    const messages = new Map<number, StoredMessage>();
    const record: PrivateRecord = { kind: 'private', chat, person, started: false, messages };
    this.#add(record);
    return record;
  }

  /** Makes a group, or gives the one with that id. */
  group(profile: { title: string; id?: number; type?: 'group' | 'supergroup' }): GroupRecord {
    const known = profile.id === undefined ? undefined : this.chats.get(profile.id);
    if (known?.kind === 'group') return known;
    this.#lastGroupId += 1;
    const { title, type = 'supergroup' } = profile;
    const id =
      profile.id ?? (type === 'group' ? -4_000_000_000 : -1_002_000_000_000) - this.#lastGroupId;
    const chat: Chat.GroupChat | Chat.SupergroupChat = { id, type, title };
    const record: GroupRecord = {
      kind: 'group',
      chat,
      members: new Set(),
      botStatus: 'left',
      messages: new Map(),
    };
    this.#add(record);
    return record;
  }

  /** Makes a channel, or gives the one with that id. */
  channel(profile: ChannelProfile): ChannelRecord {
    const known = profile.id === undefined ? undefined : this.chats.get(profile.id);
    if (known?.kind === 'channel') return known;
    this.#lastChannelId += 1;
    const { title, username, id = -1_001_000_000_000 - this.#lastChannelId } = profile;
    const record: ChannelRecord = {
      kind: 'channel',
      chat: { id, type: 'channel', title, ...(username !== undefined && { username }) },
      administrators: new Set(),
      botStatus: 'left',
      rights: { can_post_messages: true, can_edit_messages: true, can_delete_messages: true },
      messages: new Map(),
    };
    this.#add(record);
    return record;
  }

  /** The chat of this id, or the channel of this `@username`. */
  find(chatId: number | string): ChatRecord | undefined {
    if (typeof chatId === 'number' || !chatId.startsWith('@'))
      return this.chats.get(Number(chatId));
    return this.#namedChannels.get(chatId.slice(1).toLowerCase());
  }

  /** What is said in a channel is said by the channel; who wrote it is not told. */
  post<Content extends Partial<Message>>(
    record: ChatRecord,
    author: User,
    content: Content,
    options: PostOptions = {},
  ): Message & Content {
    const message = {
      message_id: this.#nextMessageId(record),
      ...(record.kind === 'channel' ? { sender_chat: record.chat } : { from: author }),
      chat: record.chat,
      date: this.date,
      ...content,
    };
    const stored = this.#store(record, message, this.isBot(author), options.inputMarkup);
    this.changes.emit({ type: 'message', record, stored });
    return message;
  }

  /** `edit_date` is written here; a message whose keyboard alone changed is edited too, as in Telegram. */
  edit<Changed extends Message>(
    record: ChatRecord,
    stored: StoredMessage,
    message: Changed,
  ): Changed & Update.Edited {
    const edited = { ...message, edit_date: this.date };
    const next = this.#store(record, edited, stored.fromBot, stored.inputMarkup);
    this.changes.emit({ type: 'edited', record, stored: next });
    return edited;
  }

  remove(record: ChatRecord, messageIds: number[]): void {
    const removed = messageIds.filter((id) => record.messages.delete(id));
    if (removed.length === 0) return;
    this.revision += 1;
    this.changes.emit({ type: 'deleted', record, messageIds: removed });
  }

  /** Nobody and nothing is left. What counts goes on counting, so that no id is given out twice. */
  clear(): void {
    this.people.clear();
    this.chats.clear();
    this.#namedChannels.clear();
    this.revision += 1;
    this.changes.emit({ type: 'cleared' });
  }

  get state(): WorldState {
    const people = [...this.people.all()].map((person) => ({ ...person }));
    return {
      revision: this.revision,
      people,
      nextPersonId: this.people.nextId,
      chats: [...this.chats.values()].map(chatState),
      lastMessageId: this.#lastMessageId,
      lastGroupId: this.#lastGroupId,
      lastChannelId: this.#lastChannelId,
      ownCounts: [...this.#ownCounts],
    };
  }

  /** @throws Error where a chat is of somebody who isn't there */
  restore(state: WorldState): void {
    this.people.restore(state.people, state.nextPersonId);
    this.chats.clear();
    this.#namedChannels.clear();
    for (const chat of state.chats) this.#put(chatRecord(chat, this.people));
    this.#lastMessageId = state.lastMessageId;
    this.#lastGroupId = state.lastGroupId;
    this.#lastChannelId = state.lastChannelId;
    this.#ownCounts.clear();
    for (const [chatId, count] of state.ownCounts) this.#ownCounts.set(chatId, count);
    // On and on, for whoever asks what is new since.
    this.revision = Math.max(this.revision, state.revision) + 1;
    this.changes.emit({ type: 'cleared' });
  }

  #store(
    record: ChatRecord,
    message: Message,
    fromBot: boolean,
    inputMarkup?: InputMarkup,
  ): StoredMessage {
    this.revision += 1;
    const stored: StoredMessage = {
      message,
      fromBot,
      revision: this.revision,
      ...(inputMarkup && { inputMarkup }),
    };
    record.messages.set(message.message_id, stored);
    return stored;
  }

  #add(record: ChatRecord): void {
    this.#put(record);
    this.changes.emit({ type: 'chat', record });
  }

  #put(record: ChatRecord): void {
    this.chats.set(record.chat.id, record);
    if (record.kind !== 'channel' || record.chat.username === undefined) return;
    const name = record.chat.username.toLowerCase();
    // Of two of one name, the first has it.
    if (!this.#namedChannels.has(name)) this.#namedChannels.set(name, record);
  }

  /**
   * Supergroups and channels count their own messages; all other chats of a bot share one count. So equal ids in
   * different chats do occur, and code that forgets the chat id fails here too.
   */
  #nextMessageId(record: ChatRecord): number {
    if (record.chat.type !== 'supergroup' && record.chat.type !== 'channel') {
      this.#lastMessageId += 1;
      return this.#lastMessageId;
    }
    const id = (this.#ownCounts.get(record.chat.id) ?? 0) + 1;
    this.#ownCounts.set(record.chat.id, id);
    return id;
  }
}

function privateChat({ user }: PersonRecord): Chat.PrivateChat {
  return {
    id: user.id,
    type: 'private',
    first_name: user.first_name,
    ...(user.last_name !== undefined && { last_name: user.last_name }),
    ...(user.username !== undefined && { username: user.username }),
  };
}
