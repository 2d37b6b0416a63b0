import type { Message } from 'grammy/types';
import { ActError } from '../acts/act-error.js';
import { addBot, migrate, removeBot } from '../acts/group-membership.js';
import { type WriteOptions, writeText } from '../acts/write.js';
import type { Server } from '../server-parts.js';
import type { GroupRecord } from '../world/chat-record.js';
import { Conversation } from './conversation.js';
import type { EmulatedUser } from './emulated-user.js';
import { type ButtonChoice, dataOf, type Pressed, pressAndWait } from './pressing.js';

/** A group; whoever writes in it is a member from then on. */
export class EmulatedGroup extends Conversation {
  constructor(
    server: Server,
    patienceMs: number,
    readonly group: GroupRecord,
  ) {
    super(server, patienceMs, group.chat.id);
  }

  protected override get title(): string {
    return `the group "${this.group.chat.title}"`;
  }

  addBot(by: EmulatedUser): Promise<Message[]> {
    return this.after(() => addBot(this.server, this.group, by.person));
  }

  async removeBot(by: EmulatedUser): Promise<void> {
    await this.after(() => removeBot(this.server, this.group, by.person));
  }

  say(user: EmulatedUser, text: string, options?: WriteOptions): Promise<Message[]> {
    return this.after(() => this.sendText(user, text, options));
  }

  /** Like `say`, without waiting. */
  sendText(user: EmulatedUser, text: string, options?: WriteOptions): Message {
    return writeText(this.server, { person: user.person, record: this.group }, text, options);
  }

  press(user: EmulatedUser, choice: ButtonChoice): Promise<Pressed> {
    const writer = { person: user.person, record: this.group };
    const after = (action: () => unknown): Promise<Message[]> => this.after(action);
    if (typeof choice !== 'string') {
      const messageId = choice.messageId ?? this.last.message_id;
      return pressAndWait(this.server, writer, { ...choice, messageId }, after);
    }
    const { message, button } = this.findButton(choice);
    const data = dataOf(button);
    if (data === undefined)
      throw new ActError(`the button "${button.text}" sends nothing to the bot`);
    return pressAndWait(this.server, writer, { messageId: message.message_id, data }, after);
  }

  /** Turns a basic group into a supergroup and gives that; the old id is refused from now on. */
  async migrate(by: EmulatedUser): Promise<EmulatedGroup> {
    const upgraded = migrate(this.server, this.group, by.person);
    const group = new EmulatedGroup(this.server, this.patienceMs, upgraded);
    await group.after(() => {});
    return group;
  }
}
