import type { Message } from 'grammy/types';
import {
  addBotToChannel,
  changeBotRights,
  removeBotFromChannel,
} from '../acts/channel-membership.js';
import type { ChannelRecord, ChannelRights } from '../world/chat-record.js';
import type { EmulatedUser } from './emulated-user.js';
import { SharedChat } from './shared-chat.js';

/** A channel; whoever writes in it is an administrator, and anybody presses buttons there. */
export class EmulatedChannel extends SharedChat<ChannelRecord> {
  protected override get title(): string {
    return `the channel "${this.shared.chat.title}"`;
  }

  /** As an administrator, with all rights that matter in a channel unless some are denied. */
  addBot(by: EmulatedUser, rights?: Partial<ChannelRights>): Promise<Message[]> {
    return this.after(() => addBotToChannel(this.server, this.shared, by.person, rights));
  }

  /** `changeRights(by, { can_post_messages: false })` leaves the bot in the channel, but mute. */
  async changeRights(by: EmulatedUser, rights: Partial<ChannelRights>): Promise<void> {
    await this.after(() => changeBotRights(this.server, this.shared, by.person, rights));
  }

  async removeBot(by: EmulatedUser, status?: 'kicked' | 'left'): Promise<void> {
    await this.after(() => removeBotFromChannel(this.server, this.shared, by.person, status));
  }

  /** A person deletes a post; the bot is not told. */
  deletePost(messageId: number): void {
    this.server.world.remove(this.shared, [messageId]);
  }
}
