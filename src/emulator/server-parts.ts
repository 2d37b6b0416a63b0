import type { FileStore } from './files/file-store.js';
import type { Polling } from './updates/polling.js';
import type { UpdateLog } from './updates/update-log.js';
import type { Webhook } from './updates/webhook.js';
import type { BotProfile } from './world/bot-profile.js';
import type { CallbackQueries } from './world/callback-queries.js';
import type { CommandLists } from './world/command-lists.js';
import type { InlineMessages } from './world/inline-messages.js';
import type { InlineQueries } from './world/inline-queries.js';
import type { World } from './world/world.js';

/** The parts of a running emulator, as methods and people's acts see them. */
export interface Server {
  readonly world: World;
  readonly files: FileStore;
  readonly callbacks: CallbackQueries;
  readonly inlineQueries: InlineQueries;
  readonly inlineMessages: InlineMessages;
  readonly commands: CommandLists;
  readonly profile: BotProfile;
  readonly updates: UpdateLog;
  readonly polling: Polling;
  readonly webhook: Webhook;
}
