import type { Message, MessageEntity } from 'grammy/types';
import { quoted } from '../api/targets.js';
import type { Server } from '../server-parts.js';
import type { ChatRecord, StoredMessage } from '../world/chat-record.js';
import type { PersonRecord } from '../world/people.js';
import { ActError } from './act-error.js';
import { isMeantForBot } from './privacy.js';
import { tell, tellEdited } from './tell.js';
import { captionContent, textContent } from './typed-text.js';

export interface WriteOptions {
  replyTo?: number | undefined;
  /** The message comes as forwarded from somebody else. */
  forwarded?: boolean | undefined;
}

export interface TextOptions extends WriteOptions {
  /** What the person has formatted; commands, mentions and links are found without. */
  entities?: MessageEntity[] | undefined;
}

/** Who writes, and where. */
export interface Writer {
  person: PersonRecord;
  record: ChatRecord;
}

export function writeText(
  server: Server,
  writer: Writer,
  text: string,
  { entities, ...options }: TextOptions = {},
): Message {
  return write(server, writer, textContent(text, entities), options);
}

/** Posts what a person sends and tells the bot of it. */
export function write(
  server: Server,
  { person, record }: Writer,
  content: Partial<Message>,
  { replyTo, forwarded }: WriteOptions = {},
): Message {
  const { world, updates } = server;
  checkCanWrite(person, record);
  if (record.kind === 'private') record.started = true;
  const message = world.post(record, person.user, {
    ...replyFields(record, replyTo),
    ...(forwarded && {
      forward_origin: { type: 'hidden_user', sender_user_name: 'Người khác', date: world.date },
    }),
    ...content,
  });
  if (isMeantForBot(world.bot, record, message)) tell(updates, record, person.user, message);
  return message;
}

/** Changes the text, or the caption, of a person's own message. */
export function rewrite(
  server: Server,
  { person, record }: Writer,
  messageId: number,
  text: string,
  entities?: MessageEntity[],
): Message {
  const { world, updates } = server;
  const stored = record.messages.get(messageId);
  if (!stored || !isWriterOf(person, record, stored)) {
    throw new ActError(`message ${messageId} is not one of ${person.user.first_name}'s`);
  }
  if (stored.message.via_bot) throw new ActError('what was sent via a bot is not edited');
  checkCanWrite(person, record);
  const { entities: _, caption_entities: __, ...kept } = stored.message;
  const content =
    kept.text === undefined ? captionContent(text, entities) : textContent(text, entities);
  const changed: Message = { ...kept, ...content };
  const edited = world.edit(record, stored, changed);
  if (isMeantForBot(world.bot, record, edited)) tellEdited(updates, record, person.user, edited);
  return edited;
}

/** Whoever writes in a channel is one of its administrators, and these edit each other's posts. */
function isWriterOf(person: PersonRecord, record: ChatRecord, stored: StoredMessage): boolean {
  if (record.kind === 'channel') return !stored.fromBot;
  return stored.message.from?.id === person.user.id;
}

function checkCanWrite(person: PersonRecord, record: ChatRecord): void {
  if (person.deactivated) throw new ActError(`${person.user.first_name}'s account is deleted`);
  if (record.kind === 'group') {
    record.members.add(person.user.id);
  } else if (record.kind === 'channel') {
    record.administrators.add(person.user.id);
  } else if (person.blocked) {
    throw new ActError(`${person.user.first_name} has blocked the bot and must unblock it first`);
  }
}

function replyFields(record: ChatRecord, replyTo: number | undefined): Partial<Message> {
  if (replyTo === undefined) return {};
  const stored = record.messages.get(replyTo);
  if (!stored) throw new ActError(`there is no message ${replyTo} to reply to`);
  return quoted(stored.message);
}
