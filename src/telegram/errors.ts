import { BotError, GrammyError, HttpError } from 'grammy';

/**
 * - `benign`: nothing to do and nothing to say: the person blocked the bot, the button was too old.
 * - `store-down`: nothing can be saved now; the update waits for as long as it takes.
 * - `transient`: it may pass by itself; the update is to be handled again.
 * - `bug`: ours; handling it again would fail again.
 */
export type ErrorKind = 'benign' | 'store-down' | 'transient' | 'bug';

/** The token is not one that Telegram knows, or no longer is. */
export class TokenRefusedError extends Error {
  override readonly name = 'TokenRefusedError';

  constructor() {
    super('Telegram does not know this BOT_TOKEN: take the current one from @BotFather.');
  }
}

/** The error that a handler threw, out of grammY's wrapping. */
export function unwrap(error: unknown): unknown {
  return error instanceof BotError ? unwrap(error.error) : error;
}

/** Error descriptions after which there is nobody or nothing left to answer. */
export const BENIGN: readonly string[] = [
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
  if (cause instanceof HttpError) return 'transient';
  if (cause instanceof GrammyError) {
    if (cause.error_code === 429 || cause.error_code >= 500) return 'transient';
    const description = cause.description.toLowerCase();
    if (BENIGN.some((sentence) => description.includes(sentence))) return 'benign';
    return 'bug';
  }
  return isStoreDown(cause) ? 'store-down' : 'bug';
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
  if (cause instanceof SyntaxError) {
    // JSON.parse quotes what it could not read, which may be what somebody wrote.
    return { name: cause.name, stack: withoutMessage(cause) };
  }
  if (cause instanceof Error) {
    return {
      name: cause.name,
      message: withoutToken(cause.message),
      stack: withoutToken(cause.stack),
    };
  }
  return { name: typeof cause };
}

/** The places only: V8 begins the stack with the message. */
function withoutMessage({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}

/** A bot's token stands in the address of every call, and so in the errors about that address. */
function withoutToken(text = ''): string {
  return text.replace(/\d{3,}:[\w-]{30,}/g, '[token]');
}
