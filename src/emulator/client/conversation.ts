import type { InlineKeyboardButton, Message } from 'grammy/types';
import type { Server } from '../server-parts.js';
import { confirmed } from '../updates/confirmation.js';
import type { ChatRecord, StoredMessage } from '../world/chat-record.js';

/** A message that somebody waited for did not come. */
export class NoSuchMessageError extends Error {
  override readonly name = 'NoSuchMessageError';
}

/** A chat as a person sees it: what is there, and waiting for what the bot does next. */
export abstract class Conversation {
  #seen: { revision: number; messages: Message[] } | undefined;

  constructor(
    protected readonly server: Server,
    protected readonly patienceMs: number,
    readonly id: number,
  ) {}

  /** For error messages. */
  protected abstract readonly title: string;

  protected get record(): ChatRecord | undefined {
    return this.server.world.chats.get(this.id);
  }

  /** All messages that the chat shows now, oldest first: edits applied, deleted ones gone. */
  get messages(): readonly Message[] {
    const { revision } = this.server.world;
    if (this.#seen?.revision !== revision) {
      const stored = [...(this.record?.messages.values() ?? [])];
      this.#seen = { revision, messages: stored.map(({ message }) => message) };
    }
    return this.#seen.messages;
  }

  /** The bot's newest message. */
  get last(): Message {
    const message = this.#botMessages().at(-1);
    if (message) return message;
    throw new NoSuchMessageError(`the bot has not written to ${this.title}`);
  }

  /** The texts of the buttons under the newest message, of the bot or sent via it, that has any. */
  buttons(): string[] {
    return (
      this.#withButtons()
        .map(buttonsOf)
        .at(-1)
        ?.map(({ text }) => text) ?? []
    );
  }

  /**
   * Does something, waits until the bot has confirmed every update of this chat, and gives the
   * bot's messages here that are new or were edited since, in the order of the chat:
   * `await user.after(() => user.sendDocument({ name: 'kế hoạch.pdf' }))`.
   */
  async after(action: () => unknown): Promise<Message[]> {
    const before = this.server.world.revision;
    await action();
    await confirmed(this.server.updates, this.patienceMs, this.id);
    return [...(this.record?.messages.values() ?? [])]
      .filter((stored) => stored.revision > before && isBotsDoing(stored))
      .map(({ message }) => message);
  }

  /** The newest message of the bot that fits, or the next one that will; an edit counts as a message. */
  waitFor(predicate: (message: Message) => boolean, timeoutMs = 5000): Promise<Message> {
    const stored = [...(this.record?.messages.values() ?? [])].filter(isBotsDoing);
    const there = stored.map(({ message }) => message).findLast(predicate);
    if (there) return Promise.resolve(there);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        stop();
        reject(new NoSuchMessageError(this.#disappointment(timeoutMs)));
      }, timeoutMs);
      const stop = this.server.world.changes.listen((change) => {
        if (change.type !== 'message' && change.type !== 'edited') return;
        const { message } = change.stored;
        if (!isBotsDoing(change.stored) || change.record.chat.id !== this.id || !predicate(message))
          return;
        clearTimeout(timer);
        stop();
        resolve(message);
      });
    });
  }

  /** The newest message with a button whose text is, or else contains, the given one. */
  protected findButton(text: string): { message: Message; button: InlineKeyboardButton } {
    for (const message of this.#withButtons().reverse()) {
      const buttons = buttonsOf(message);
      const button =
        buttons.find((one) => one.text === text) ?? buttons.find((one) => one.text.includes(text));
      if (button) return { message, button };
    }
    const there = this.buttons().map((one) => `"${one}"`);
    throw new NoSuchMessageError(
      `${this.title} sees no button "${text}"; ${there.length > 0 ? `there are ${there.join(', ')}` : 'there are none'}`,
    );
  }

  #botMessages(): Message[] {
    return [...(this.record?.messages.values() ?? [])]
      .filter(({ fromBot }) => fromBot)
      .map(({ message }) => message);
  }

  #withButtons(): Message[] {
    return [...(this.record?.messages.values() ?? [])]
      .map(({ message }) => message)
      .filter((message) => buttonsOf(message).length > 0);
  }

  #disappointment(timeoutMs: number): string {
    const last = this.#botMessages().at(-1);
    const said = last?.text ?? last?.caption ?? (last ? `message ${last.message_id}` : undefined);
    const newest =
      said === undefined ? 'the bot has written nothing' : `its newest is ${JSON.stringify(said)}`;
    return `no such message of the bot came to ${this.title} within ${timeoutMs} ms; ${newest}`;
  }
}

/** The bot's own messages, and those sent via it once it has edited them: nobody else can. */
function isBotsDoing({ fromBot, message }: StoredMessage): boolean {
  return fromBot || (message.via_bot !== undefined && message.edit_date !== undefined);
}

function buttonsOf(message: Message): InlineKeyboardButton[] {
  return message.reply_markup?.inline_keyboard.flat() ?? [];
}
