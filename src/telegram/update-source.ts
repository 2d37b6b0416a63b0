import type { Api } from 'grammy';
import type { Logger } from 'pino';
import type { Intake } from './intake.js';

/** Named at every start: Telegram keeps the last list when none is given. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'inline_query',
  'my_chat_member',
  // Of channels only that they have another name.
  'channel_post',
] as const;

/** Where updates come from: polling or a webhook. */
export interface UpdateSource {
  start(): Promise<void>;
  /** Takes nothing new and resolves when what was begun is finished. */
  stop(): Promise<void>;
  /** Why no updates may be coming in, or nothing when all seems well. */
  trouble(): string | undefined;
}

export interface UpdateSourceOptions {
  api: Api;
  intake: Intake;
  logger: Logger;
  /** The bot cannot go on: its token was revoked. */
  onFatal: (error: unknown) => void;
}
