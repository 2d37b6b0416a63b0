import type { Message } from 'grammy/types';
import { refused } from '../refusals/refused.js';
import type { Server } from '../server-parts.js';
import type {
  ChannelRecord,
  ChatRecord,
  GroupRecord,
  PrivateRecord,
  StoredMessage,
} from '../world/chat-record.js';

/** The chat that `chat_id` names, whether or not the bot may write there. */
export function findChat(server: Server, chatId: number | string): ChatRecord {
  const { world } = server;
  const record = world.find(chatId);
  if (record?.kind === 'channel') checkSight(record);
  const isOpen = record && (record.kind !== 'private' || record.started);
  if (isOpen) return record;
  // Telegram knows the person, but a bot can't write first.
  if (world.people.get(Number(chatId))) throw refused.cantBegin();
  throw refused.chatNotFound();
}

/** The chat that `chat_id` names, if the bot may write there now. */
export function writableChat(server: Server, chatId: number | string): ChatRecord {
  const record = findChat(server, chatId);
  if (record.kind === 'private') checkPerson(record);
  else checkMembership(record);
  return record;
}

/** The chat that `chat_id` names, if the bot may post something new there. */
export function postableChat(server: Server, chatId: number | string): ChatRecord {
  const record = writableChat(server, chatId);
  if (record.kind === 'channel' && !record.rights.can_post_messages) {
    throw refused.noRightToPost();
  }
  return record;
}

/** A channel without a username is hidden from whoever isn't in it. */
function checkSight(record: ChannelRecord): void {
  if (record.botStatus === 'left' && record.chat.username !== undefined) return;
  checkMembership(record);
}

function checkPerson({ person }: PrivateRecord): void {
  if (person.deactivated) throw refused.deactivated();
  if (person.blocked) throw refused.blocked();
}

function checkMembership(record: GroupRecord | ChannelRecord): void {
  if (record.kind === 'group' && record.migratedTo !== undefined) {
    throw refused.migrated(record.migratedTo);
  }
  const { type } = record.chat;
  if (record.botStatus === 'kicked') throw refused.kicked(type);
  if (record.botStatus === 'left') throw refused.notAMember(type);
}

export interface ReplyTarget {
  message_id: number;
  chat_id?: number | string | undefined;
  allow_sending_without_reply?: boolean | undefined;
  quote?: string | undefined;
  quote_position?: number | undefined;
}

/** The fields that a reply adds to a message. */
export function replyContent(
  record: ChatRecord,
  target: ReplyTarget | undefined,
): Partial<Message> {
  if (!target) return {};
  if (target.chat_id !== undefined && Number(target.chat_id) !== record.chat.id) {
    throw refused.replyElsewhere();
  }
  const stored = record.messages.get(target.message_id);
  if (!stored) {
    if (target.allow_sending_without_reply) return {};
    throw refused.repliedNotFound();
  }
  return { ...quoted(stored.message), ...quoteContent(stored.message, target) };
}

/** Telegram gives the message replied to, but not what that one replied to. */
export function quoted(message: Message): Partial<Message> {
  const { reply_to_message: _, ...flat } = message;
  return { reply_to_message: flat as NonNullable<Message['reply_to_message']> };
}

function quoteContent(message: Message, { quote, quote_position }: ReplyTarget): Partial<Message> {
  if (quote === undefined) return {};
  const position = (message.text ?? message.caption ?? '').indexOf(quote, quote_position ?? 0);
  if (position < 0) throw refused.quoteInvalid();
  return { quote: { text: quote, position, is_manual: true } };
}

/** A message that the bot may edit. `what` is the subject of the refusal. */
export function editableMessage(
  record: ChatRecord,
  messageId: number,
  what: 'message' | 'message media' = 'message',
): StoredMessage {
  const stored = record.messages.get(messageId);
  if (!stored) throw refused.editedNotFound();
  const isForeign = !mayEdit(record, stored) || stored.message.forward_origin;
  if (isForeign || stored.inputMarkup) throw refused.cantEdit(what);
  return stored;
}

/** An administrator of a channel with the right to edit may change also what others have posted. */
function mayEdit(record: ChatRecord, { fromBot }: StoredMessage): boolean {
  if (record.kind !== 'channel') return fromBot;
  const { can_edit_messages, can_post_messages } = record.rights;
  return can_edit_messages || (can_post_messages && fromBot);
}
