import type {
  Chat,
  ChatMemberAdministrator,
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

export type GroupBotStatus = 'member' | 'left' | 'kicked';

export interface GroupRecord extends CommonRecord {
  readonly kind: 'group';
  readonly chat: Chat.GroupChat | Chat.SupergroupChat;
  readonly members: Set<number>;
  botStatus: GroupBotStatus;
  /** Nobody but its administrators may write there, and since when: whether the Bot API server knows it yet. */
  silenced?: 'long' | 'just';
  /** Set when the group became a supergroup: sending to the old id is refused with the new one. */
  migratedTo?: number;
}

/** What an administrator of a channel is allowed, of that which matters here. */
export type ChannelRights = Required<
  Pick<ChatMemberAdministrator, 'can_post_messages' | 'can_edit_messages' | 'can_delete_messages'>
>;

/** In a channel a bot is an administrator or nothing. */
export interface ChannelRecord extends CommonRecord {
  readonly kind: 'channel';
  readonly chat: Chat.ChannelChat;
  /** The people who have done something that only an administrator can. */
  readonly administrators: Set<number>;
  botStatus: 'administrator' | 'left' | 'kicked';
  rights: ChannelRights;
}

export type ChatRecord = PrivateRecord | GroupRecord | ChannelRecord;
