import type { Server } from '../server-parts.js';

/**
 * The chat that a call is about: the one that it names, or that of whoever it answers. Nothing for
 * a call about no chat, and for an answer that comes too late.
 */
export function recipientOf(
  { world, callbacks, inlineQueries }: Server,
  { chat_id, callback_query_id, inline_query_id, scope }: Record<string, unknown>,
): number | undefined {
  if (chat_id !== undefined) return idOf(chat_id, world);
  if (callback_query_id !== undefined) return callbacks.open(String(callback_query_id))?.userId;
  if (inline_query_id !== undefined) return inlineQueries.open(String(inline_query_id))?.userId;
  const place = typeof scope === 'object' && scope !== null && 'chat_id' in scope;
  return place ? idOf(scope.chat_id, world) : undefined;
}

function idOf(chatId: unknown, world: Server['world']): number | undefined {
  const id = Number(chatId);
  return Number.isSafeInteger(id) ? id : world.find(String(chatId))?.chat.id;
}
