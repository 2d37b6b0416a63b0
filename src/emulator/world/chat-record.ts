import type {
  Chat,
  ForceReply,
  Message,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from 'grammy/types';
import type { PersonRecord } from './people.js';

/** The kinds of `reply_markup` that belong to the input field, not to the message; the Bot API never gives them back. */
export type InputMarkup = ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply;

/** One state of one message. An edit makes a new object, so updates under way keep what they said. */
export interface StoredMessage {
  readonly message: Message;
  readonly fromBot: boolean;
  readonly inputMarkup?: InputMarkup;
  /** When it last changed, in the world's count of changes. */
  readonly revision: number;
}

interface CommonRecord {
  readonly messages: Map<number, StoredMessage>;
}

export interface PrivateRecord extends CommonRecord {
  readonly kind: 'private';
  chat: Chat.PrivateChat;
  readonly person: PersonRecord;
  /** The person has written: before that the bot can't. */
  started: boolean;
}

export type BotStatus = 'member' | 'left' | 'kicked';

export interface GroupRecord extends CommonRecord {
  readonly kind: 'group';
  readonly chat: Chat.GroupChat | Chat.SupergroupChat;
  readonly members: Set<number>;
  botStatus: BotStatus;
  /** Set when the group became a supergroup: sending to the old id is refused with the new one. */
  migratedTo?: number;
}

export type ChatRecord = PrivateRecord | GroupRecord;
