import type { InlineKeyboardButton, Message } from 'grammy/types';
import { type Press, press } from '../acts/press.js';
import type { Writer } from '../acts/write.js';
import type { Server } from '../server-parts.js';
import type { CallbackRecord } from '../world/callback-queries.js';
import type { CallbackAnswer } from '../world/changes.js';

/** Names a button by its text, or forges a press of any data on any message (the newest, if none is given). */
export type ButtonChoice = string | { messageId?: number; data: string; inaccessible?: boolean };

export interface Pressed {
  /** What `answerCallbackQuery` said; missing if the bot did not answer. */
  answer?: CallbackAnswer;
  messages: Message[];
}

export function dataOf(button: InlineKeyboardButton): string | undefined {
  return 'callback_data' in button ? button.callback_data : undefined;
}

/** The payload of a button that is a link to this very bot. */
export function deepLinkOf(button: InlineKeyboardButton, botUsername: string): string | undefined {
  if (!('url' in button) || !URL.canParse(button.url)) return undefined;
  const { hostname, pathname, searchParams } = new URL(button.url);
  const isOwn = pathname.slice(1).toLowerCase() === botUsername.toLowerCase();
  return hostname === 't.me' && isOwn ? (searchParams.get('start') ?? '') : undefined;
}

/** Presses through `after`, which waits, and gathers what came of it. */
export async function pressAndWait(
  server: Server,
  writer: Writer,
  choice: Press,
  after: (action: () => unknown) => Promise<Message[]>,
): Promise<Pressed> {
  let query: CallbackRecord | undefined;
  const messages = await after(() => {
    query = press(server, writer, choice);
  });
  return { messages, ...(query?.answer && { answer: query.answer }) };
}
