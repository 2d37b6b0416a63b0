import type { Message, Update } from 'grammy/types';
import { quoted } from '../api/targets.js';
import { cleanCharacters, trimFormatted } from '../formatting/clean-text.js';
import { detectEntities } from '../formatting/detected-entities.js';
import type { Server } from '../server-parts.js';
import type { ChatRecord } from '../world/chat-record.js';
import type { PersonRecord } from '../world/people.js';
import { ActError } from './act-error.js';
import { isMeantForBot } from './privacy.js';

export interface WriteOptions {
  replyTo?: number | undefined;
  /** The message comes as forwarded from somebody else. */
  forwarded?: boolean | undefined;
}

/** The Bot API's types say of these what a chat of ours always has: it is no channel, and somebody wrote. */
type Told = NonNullable<Update['message']>;
type ToldAgain = NonNullable<Update['edited_message']>;

/** Who writes, and where. */
export interface Writer {
  person: PersonRecord;
  record: ChatRecord;
}

const MAX_TEXT = 4096;

export function writeText(
  server: Server,
  writer: Writer,
  text: string,
  options: WriteOptions = {},
): Message {
  return write(server, writer, textContent(text), options);
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
  if (isMeantForBot(world.bot, record, message)) {
    updates.push('message', record.chat.id, { message: message as Told }, summary(message));
  }
  return message;
}

/** Changes the text, or the caption, of a person's own message. */
export function rewrite(
  server: Server,
  { person, record }: Writer,
  messageId: number,
  text: string,
): Message {
  const { world, updates } = server;
  const stored = record.messages.get(messageId);
  if (stored?.message.from?.id !== person.user.id) {
    throw new ActError(`message ${messageId} is not one of ${person.user.first_name}'s`);
  }
  checkCanWrite(person, record);
  const { entities: _, caption_entities: __, ...kept } = stored.message;
  const content = textContent(text);
  const changed: Message =
    kept.text === undefined ? { ...kept, caption: content.text ?? '' } : { ...kept, ...content };
  const edited = world.edit(record, stored, changed);
  if (isMeantForBot(world.bot, record, edited)) {
    const edited_message = edited as ToldAgain;
    updates.push('edited_message', record.chat.id, { edited_message }, summary(edited));
  }
  return edited;
}

function checkCanWrite(person: PersonRecord, record: ChatRecord): void {
  if (person.deactivated) throw new ActError(`${person.user.first_name}'s account is deleted`);
  if (record.kind === 'group') {
    record.members.add(person.user.id);
  } else if (person.blocked) {
    throw new ActError(`${person.user.first_name} has blocked the bot and must unblock it first`);
  }
}

export function textContent(source: string): Partial<Message> {
  const { text } = trimFormatted({ text: cleanCharacters(source), entities: [] });
  if (text === '') throw new ActError('a message needs a text');
  if ([...text].length > MAX_TEXT) {
    throw new ActError(
      'a client cuts a text of more than 4096 characters into several messages: send those',
    );
  }
  const entities = detectEntities(text);
  return { text, ...(entities.length > 0 && { entities }) };
}

function replyFields(record: ChatRecord, replyTo: number | undefined): Partial<Message> {
  if (replyTo === undefined) return {};
  const stored = record.messages.get(replyTo);
  if (!stored) throw new ActError(`there is no message ${replyTo} to reply to`);
  return quoted(stored.message);
}

function summary(message: Message): string {
  const text = message.text ?? message.caption ?? message.document?.file_name ?? '';
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
