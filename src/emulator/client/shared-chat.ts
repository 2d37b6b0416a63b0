import type { Message } from 'grammy/types';
import { ActError } from '../acts/act-error.js';
import { rename } from '../acts/rename.js';
import { rewrite, type TextOptions, type Writer, writeText } from '../acts/write.js';
import type { Server } from '../server-parts.js';
import type { ChannelRecord, GroupRecord } from '../world/chat-record.js';
import { Conversation } from './conversation.js';
import type { EmulatedUser } from './emulated-user.js';
import { type ButtonChoice, dataOf, deepLinkOf, type Pressed, pressAndWait } from './pressing.js';

/** A chat of many people: each act names who does it. */
export abstract class SharedChat<Shared extends GroupRecord | ChannelRecord> extends Conversation {
  constructor(
    server: Server,
    patienceMs: number,
    protected readonly shared: Shared,
  ) {
    super(server, patienceMs, shared.chat.id);
  }

  say(user: EmulatedUser, text: string, options?: TextOptions): Promise<Message[]> {
    return this.after(() => this.sendText(user, text, options));
  }

  /** Like `say`, without waiting. */
  sendText(user: EmulatedUser, text: string, options?: TextOptions): Message {
    return writeText(this.server, this.#writer(user), text, options);
  }

  edit(user: EmulatedUser, messageId: number, text: string): Promise<Message[]> {
    return this.after(() => rewrite(this.server, this.#writer(user), messageId, text));
  }

  /** Gives it another name. */
  async rename(user: EmulatedUser, title: string): Promise<void> {
    await this.after(() => rename(this.server, this.#writer(user), title));
  }

  /** A button that opens the bot does so in the person's own chat. */
  async press(user: EmulatedUser, choice: ButtonChoice): Promise<Pressed> {
    const after = (action: () => unknown): Promise<Message[]> => this.after(action);
    if (typeof choice !== 'string') {
      const messageId = choice.messageId ?? this.last.message_id;
      return pressAndWait(this.server, this.#writer(user), { ...choice, messageId }, after);
    }
    const { message, button } = this.findButton(choice);
    const payload = deepLinkOf(button, this.server.world.bot.username);
    if (payload !== undefined) return { messages: await user.open(payload) };
    const data = dataOf(button);
    if (data === undefined)
      throw new ActError(`the button "${button.text}" sends nothing to the bot`);
    const { message_id: messageId } = message;
    return pressAndWait(this.server, this.#writer(user), { messageId, data }, after);
  }

  #writer({ person }: EmulatedUser): Writer {
    return { person, record: this.shared };
  }
}
