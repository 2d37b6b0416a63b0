import { type Api, GrammyError, HttpError } from 'grammy';
import { reasonCode } from './delivery.js';
import { deliver, type Letter } from './letter.js';

/** What Telegram made of one message, as far as it can be known. */
export type Answer =
  | { state: 'sent'; messageIds: readonly number[] }
  | { state: 'blocked' }
  | { state: 'failed'; reason: string }
  /** The group has another id now; nothing was sent. */
  | { state: 'moved'; to: number }
  /** Telegram refused it for now, or was not reached: certainly nothing was sent. */
  | { state: 'refused'; retryAfterMs: number; limited: boolean }
  /** It may or may not have arrived. */
  | { state: 'unknown' }
  /** The token is no longer good: nothing can be sent at all. */
  | { state: 'unauthorized' };

/** The one place where a message is handed to Telegram unasked. It repeats nothing by itself. */
export async function transmit(api: Api, recipient: number, letter: Letter): Promise<Answer> {
  try {
    return { state: 'sent', messageIds: await deliver(api, recipient, letter) };
  } catch (error) {
    if (error instanceof GrammyError) {
      const done = alreadyDone(error.description, letter);
      return done ? { state: 'sent', messageIds: done } : refusal(error);
    }
    if (error instanceof HttpError && neverLeft(error.error)) {
      return { state: 'refused', retryAfterMs: UNREACHABLE_PAUSE_MS, limited: false };
    }
    // A broken connection, a timeout, a proxy's error page: the message may be on the phone.
    if (error instanceof HttpError) return { state: 'unknown' };
    throw error;
  }
}

/** An edit to what stands there already, or a message that is gone already: it is as it was to be. */
function alreadyDone(description: string, letter: Letter): readonly number[] | undefined {
  if ('edit' in letter && description.includes('message is not modified')) return letter.edit;
  if ('remove' in letter && description.includes('message to delete not found')) {
    return letter.remove;
  }
  return undefined;
}

const UNREACHABLE_PAUSE_MS = 5_000;
const SHORTEST_LIMIT_MS = 1_000;

/** Reasons for which this person can't be written to until they come back. */
export const BLOCKED: readonly string[] = ['bot was blocked by the user', 'user is deactivated'];

function refusal({ error_code: code, description, parameters }: GrammyError): Answer {
  if (code === 429) {
    const retryAfterMs = Math.max(SHORTEST_LIMIT_MS, (parameters.retry_after ?? 1) * 1000);
    return { state: 'refused', retryAfterMs, limited: true };
  }
  if (code === 401) return { state: 'unauthorized' };
  // Telegram does not say whether a server that failed had passed the message on.
  if (code >= 500) return { state: 'unknown' };
  if (parameters.migrate_to_chat_id !== undefined) {
    return { state: 'moved', to: parameters.migrate_to_chat_id };
  }
  const sentence = description.toLowerCase();
  if (code === 403 && BLOCKED.some((reason) => sentence.includes(reason))) {
    return { state: 'blocked' };
  }
  return { state: 'failed', reason: reasonCode(description) };
}

/** Errors of a connection that was never made. */
const NO_CONNECTION = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function neverLeft(error: unknown): boolean {
  return error instanceof Error && 'code' in error && NO_CONNECTION.has(String(error.code));
}
