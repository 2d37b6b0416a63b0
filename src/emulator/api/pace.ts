import { refused } from '../refusals/refused.js';
import type { SendLimits } from '../send-limits.js';
import type { Server } from '../server-parts.js';
import { makesMessage } from './makes-message.js';

/** Refuses a call that sends more than the limits allow, before it does anything. What makes no message has no limit here. */
export function checkPace(
  { world }: Server,
  limits: SendLimits,
  name: string,
  payload: Record<string, unknown>,
): void {
  if (!makesMessage(name)) return;
  const { chat_id } = payload;
  const chatId = typeof chat_id === 'number' ? chat_id : String(chat_id);
  const record = world.find(chatId);
  const key = String(record?.chat.id ?? chatId);
  const isPrivate = record === undefined || record.kind === 'private';
  const seconds = limits.admit({ key, isPrivate }, messagesIn(payload));
  if (seconds === undefined) return;
  throw refused.tooManyRequests(seconds);
}

/** An album, or a list of messages to copy, counts as many as it holds. */
function messagesIn({ media, message_ids }: Record<string, unknown>): number {
  const list = parsed(media ?? message_ids);
  return Array.isArray(list) ? Math.max(1, list.length) : 1;
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
