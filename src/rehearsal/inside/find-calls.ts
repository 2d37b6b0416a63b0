import type { ApiCall, ChatEntry } from '../../emulator/emulator.js';
import { fold } from '../../text/vietnamese.js';
import { outcomeOf } from './call-view.js';

export interface CallFilter {
  method?: string | undefined;
  chatId?: number | undefined;
  /** Only calls that did not end well for the bot. */
  failed?: boolean | undefined;
  /** Stands in what was sent, in whom it was for, or in the refusal; accents don't matter. */
  text?: string | undefined;
  /** Also asking for updates, which goes on all the time. */
  polls?: boolean | undefined;
}

export interface CallRange {
  /** Only calls newer than the one of this id. */
  after?: number | undefined;
  /** Only calls older than the one of this id. */
  before?: number | undefined;
  limit: number;
}

/** What asks for updates, and brings the bot nothing else. */
export const POLL = 'getUpdates';

/** The newest calls that fit, newest first. @returns also whether there are older ones in the range */
export function findCalls(
  calls: readonly ApiCall[],
  filter: CallFilter,
  { after = 0, before = Number.POSITIVE_INFINITY, limit }: CallRange,
  find: (id: number) => ChatEntry | undefined,
): { calls: ApiCall[]; more: boolean } {
  const fits = createFilter(filter, find);
  const found: ApiCall[] = [];
  for (let index = calls.length - 1; index >= 0; index -= 1) {
    const call = calls[index];
    if (!call || call.id <= after) break;
    if (call.id >= before || !fits(call)) continue;
    if (found.length === limit) return { calls: found, more: true };
    found.push(call);
  }
  return { calls: found, more: false };
}

function createFilter(
  { method, chatId, failed, text = '', polls }: CallFilter,
  find: (id: number) => ChatEntry | undefined,
): (call: ApiCall) => boolean {
  const words = fold(text.trim());
  return (call) => {
    if (method !== undefined && call.method !== method) return false;
    if (!polls && method === undefined && call.method === POLL) return false;
    if (chatId !== undefined && call.chatId !== chatId) return false;
    if (failed && outcomeOf(call) === 'ok') return false;
    return words === '' || says(call, words, find);
  };
}

function says(call: ApiCall, words: string, find: (id: number) => ChatEntry | undefined): boolean {
  for (const text of texts(call, find)) if (fold(text).includes(words)) return true;
  return false;
}

function* texts(
  { method, payload, chatId, error }: ApiCall,
  find: (id: number) => ChatEntry | undefined,
): Generator<string> {
  yield method;
  if (error !== undefined) yield error;
  if (chatId !== undefined) yield find(chatId)?.name ?? String(chatId);
  yield* textsIn(payload);
}

/** Every text in a value, however deep; JSON that came as text stands as it is. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'number') yield String(value);
  else if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) yield* textsIn(one);
  }
}
