import type { BotCommand, KeyboardButton, Message } from 'grammy/types';
import { ActError } from '../acts/act-error.js';
import {
  type Attachment,
  type AudioAttachment,
  audioMessage,
  type DocumentAttachment,
  documentMessage,
  type FilmAttachment,
  filmMessage,
  photoMessage,
  stickerMessage,
  voiceMessage,
} from '../acts/attach.js';
import { openLink } from '../acts/open-link.js';
import {
  rewrite,
  type TextOptions,
  type WriteOptions,
  type Writer,
  write,
  writeText,
} from '../acts/write.js';
import type { Server } from '../server-parts.js';
import { confirmed } from '../updates/confirmation.js';
import { setBlocked } from '../world/membership.js';
import type { PersonRecord } from '../world/people.js';
import { Conversation } from './conversation.js';
import { findInline, type InlineFound, type InlineOptions, sendFound } from './inline.js';
import { type ButtonChoice, dataOf, deepLinkOf, type Pressed, pressAndWait } from './pressing.js';

/** One item of an album: without a `kind` it is a document if it has a name, and else a photo. */
export type AlbumItem =
  | (Attachment & { kind?: 'photo' | 'document' })
  | (FilmAttachment & { kind: 'video' })
  | (AudioAttachment & { kind: 'audio' });

/**
 * A person and their private chat with the bot. `send…` sends and returns at once with the
 * message; `say`, `edit`, `press`, `open`, `inline`, `choose`, `block` and `unblock` wait for the
 * bot. Anything else waits inside `after`: `await user.after(() => user.sendVoice(3))`.
 */
export class EmulatedUser extends Conversation {
  constructor(
    server: Server,
    patienceMs: number,
    readonly person: PersonRecord,
  ) {
    super(server, patienceMs, person.user.id);
  }

  protected override get title(): string {
    const { first_name, id } = this.person.user;
    return `${first_name} (${id})`;
  }

  /** Sends a text, waits for the bot, and gives its messages that are new or edited. */
  say(text: string, options?: TextOptions): Promise<Message[]> {
    return this.after(() => this.sendText(text, options));
  }

  sendText(text: string, options?: TextOptions): Message {
    return writeText(this.server, this.#writer(), text, options);
  }

  sendDocument(document: DocumentAttachment, options?: WriteOptions): Message {
    return write(this.server, this.#writer(), documentMessage(this.server, document), options);
  }

  sendPhoto(photo: Attachment = {}, options?: WriteOptions): Message {
    return write(this.server, this.#writer(), photoMessage(this.server, photo), options);
  }

  sendVideo(video: FilmAttachment = {}, options?: WriteOptions): Message {
    return write(this.server, this.#writer(), filmMessage(this.server, 'video', video), options);
  }

  sendAnimation(film: FilmAttachment = {}, options?: WriteOptions): Message {
    return write(this.server, this.#writer(), filmMessage(this.server, 'animation', film), options);
  }

  sendAudio(audio: AudioAttachment = {}, options?: WriteOptions): Message {
    return write(this.server, this.#writer(), audioMessage(this.server, audio), options);
  }

  sendAlbum(items: AlbumItem[]): Message[] {
    const mediaGroupId = `${this.id}${this.server.world.revision}`;
    return items.map((item) => this.#sendItem({ mediaGroupId, ...item }));
  }

  #sendItem(item: AlbumItem): Message {
    if (item.kind === 'video') return this.sendVideo(item);
    if (item.kind === 'audio') return this.sendAudio(item);
    const isDocument = item.kind ? item.kind === 'document' : item.name !== undefined;
    const { name = 'document.pdf' } = item;
    return isDocument ? this.sendDocument({ ...item, name }) : this.sendPhoto(item);
  }

  sendSticker(emoji: string): Message {
    return write(this.server, this.#writer(), stickerMessage(this.server, emoji));
  }

  sendVoice(seconds: number): Message {
    return write(this.server, this.#writer(), voiceMessage(this.server, seconds));
  }

  /** Their own contact, as the button that asks for it sends it, unless another is given. */
  sendContact(contact: { phone: string; firstName?: string; userId?: number }): Message {
    const { user } = this.person;
    return write(this.server, this.#writer(), {
      contact: {
        phone_number: contact.phone,
        first_name: contact.firstName ?? user.first_name,
        user_id: contact.userId ?? user.id,
      },
    });
  }

  sendLocation(latitude: number, longitude: number): Message {
    return write(this.server, this.#writer(), { location: { latitude, longitude } });
  }

  edit(messageId: number, text: string, { entities }: TextOptions = {}): Promise<Message[]> {
    return this.after(() => rewrite(this.server, this.#writer(), messageId, text, entities));
  }

  async press(choice: ButtonChoice): Promise<Pressed> {
    const after = (action: () => unknown): Promise<Message[]> => this.after(action);
    if (typeof choice !== 'string') {
      const messageId = choice.messageId ?? this.last.message_id;
      return pressAndWait(this.server, this.#writer(), { ...choice, messageId }, after);
    }
    const { message, button } = this.findButton(choice);
    const payload = deepLinkOf(button, this.server.world.bot.username);
    if (payload !== undefined) return { messages: await this.open(payload) };
    const data = dataOf(button);
    if (data === undefined)
      throw new ActError(`the button "${button.text}" sends nothing to the bot`);
    const { message_id: messageId } = message;
    return pressAndWait(this.server, this.#writer(), { messageId, data }, after);
  }

  /** Opens the bot by a link with this payload, or by its name, and presses Start. */
  open(payload?: string): Promise<Message[]> {
    return this.after(() => openLink(this.server, this.person, payload));
  }

  /**
   * Types `@bot query` and gives what the bot found: `const found = await user.inline('một cửa',
   * { in: group })`, and then `await user.choose(found, 0)`.
   */
  async inline(query: string, options: InlineOptions = {}): Promise<InlineFound> {
    const patience = { patienceMs: this.patienceMs, ...options };
    const found = await findInline(this.server, this.person, query, patience);
    await confirmed(this.server.updates, this.patienceMs, this.id);
    return found;
  }

  /** Sends a result, by its place or its title, waits for the bot, and gives the message as it then is. */
  async choose(found: InlineFound, which: number | string): Promise<Message> {
    const message = this.sendInline(found, which);
    const { chat, message_id } = message;
    for (const id of new Set([this.id, chat.id])) {
      await confirmed(this.server.updates, this.patienceMs, id);
    }
    return this.server.world.chats.get(chat.id)?.messages.get(message_id)?.message ?? message;
  }

  sendInline(found: InlineFound, which: number | string, options?: WriteOptions): Message {
    return sendFound(this.server, this.person, found, which, options);
  }

  /** They pressed Start some time ago, of which nothing is left to see: the bot may write to them. */
  startBefore(): void {
    this.#privateChat().started = true;
  }

  async block(): Promise<void> {
    await this.after(() => setBlocked(this.server, this.#privateChat(), true));
  }

  async unblock(): Promise<void> {
    await this.after(() => setBlocked(this.server, this.#privateChat(), false));
  }

  /** The account is deleted: the bot can't write here any more, and is not told. */
  deactivate(): void {
    this.person.deactivated = true;
  }

  /** The commands that this person's client shows in the chat with the bot. */
  commands(): BotCommand[] {
    return this.server.commands.shownTo(this.person.user, 'private', this.id);
  }

  /** The keyboard that the bot has put in place of the letters, if it is still there. */
  keyboard(): string[][] {
    for (const { inputMarkup } of [...(this.record?.messages.values() ?? [])].reverse()) {
      if (!inputMarkup) continue;
      return 'keyboard' in inputMarkup ? inputMarkup.keyboard.map((row) => row.map(textOf)) : [];
    }
    return [];
  }

  #privateChat() {
    return this.server.world.openPrivateChat(this.person);
  }

  #writer(): Writer {
    return { person: this.person, record: this.#privateChat() };
  }
}

function textOf(key: KeyboardButton): string {
  return typeof key === 'string' ? key : key.text;
}
