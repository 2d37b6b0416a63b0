import type { Message } from 'grammy/types';
import { addBot, migrate, removeBot } from '../acts/group-membership.js';
import type { GroupRecord } from '../world/chat-record.js';
import type { EmulatedUser } from './emulated-user.js';
import { SharedChat } from './shared-chat.js';

/** A group; whoever writes in it is a member from then on. */
export class EmulatedGroup extends SharedChat<GroupRecord> {
  protected override get title(): string {
    return `the group "${this.shared.chat.title}"`;
  }

  addBot(by: EmulatedUser): Promise<Message[]> {
    return this.after(() => addBot(this.server, this.shared, by.person));
  }

  async removeBot(by: EmulatedUser): Promise<void> {
    await this.after(() => removeBot(this.server, this.shared, by.person));
  }

  /** From now on only administrators may write, or again everybody; the bot is none. `just`: its server has yet to hear of it. */
  silence(since: 'long' | 'just' | 'no'): void {
    if (since === 'no') delete this.shared.silenced;
    else this.shared.silenced = since;
  }

  /** Turns a basic group into a supergroup and gives that; the old id is refused from now on. */
  async migrate(by: EmulatedUser): Promise<EmulatedGroup> {
    const upgraded = migrate(this.server, this.shared, by.person);
    const group = new EmulatedGroup(this.server, this.patienceMs, upgraded);
    await group.after(() => {});
    return group;
  }
}
