import { BotError, GrammyError, HttpError } from 'grammy';

/**
 * - `benign`: nothing to do and nothing to say: the person blocked the bot, the button was too old.
 * - `transient`: it may pass by itself; the update is to be handled again.
 * - `bug`: ours; handling it again would fail again.
 */
export type ErrorKind = 'benign' | 'transient' | 'bug';

/** A failure that may pass, thrown by us. */
export class TransientError extends Error {
  override name = 'TransientError';
}

/** The error that a handler threw, out of grammY's wrapping. */
export function unwrap(error: unknown): unknown {
  return error instanceof BotError ? unwrap(error.error) : error;
}

/** Error descriptions after which there is nobody or nothing left to answer. */
const BENIGN = [
  'query is too old',
  'message is not modified',
  'bot was blocked by the user',
  'user is deactivated',
  "bot can't initiate conversation",
  'bot was kicked',
  'bot is not a member',
  'not enough rights to send',
  'have no rights to send',
  'group chat was upgraded',
];

/** Sorts what a handler threw. `isStoreDown` knows the errors of the store. */
export function classify(error: unknown, isStoreDown: (error: unknown) => boolean): ErrorKind {
  const cause = unwrap(error);
  if (cause instanceof TransientError || cause instanceof HttpError) return 'transient';
  if (cause instanceof GrammyError) {
    if (cause.error_code === 429 || cause.error_code >= 500) return 'transient';
    const description = cause.description.toLowerCase();
    if (BENIGN.some((sentence) => description.includes(sentence))) return 'benign';
    return 'bug';
  }
  return isStoreDown(cause) ? 'transient' : 'bug';
}

/**
 * What of an error may stand in a log. An error of grammY shows the token, the text of people or
 * the whole payload when inspected, so only the named facts leave here.
 */
export function describeError(error: unknown): Record<string, unknown> {
  const cause = unwrap(error);
  if (cause instanceof GrammyError) {
    return {
      name: 'GrammyError',
      method: cause.method,
      code: cause.error_code,
      description: cause.description,
    };
  }
  if (cause instanceof HttpError) {
    const inner = cause.error;
    const code = inner instanceof Error && 'code' in inner ? inner.code : undefined;
    return { name: 'HttpError', code, reason: inner instanceof Error ? inner.name : undefined };
  }
  if (cause instanceof Error)
    return { name: cause.name, message: cause.message, stack: cause.stack };
  return { name: typeof cause };
}
