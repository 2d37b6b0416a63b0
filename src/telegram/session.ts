import type { Context, MiddlewareFn } from 'grammy';
import RedisSession from 'telegraf-session-redis';
import type { Language } from '../text/language.js';

/**
 * What the bot remembers of a chat between two updates. It is disposable: answers live in their
 * records, and a lost session costs at most a press of a button.
 */
export interface Session {
  /** The question that the next message answers. `subject` is the record it belongs to. */
  question?: { form: string; step: string; subject?: string };
  /** Our newest message with buttons: pressed there, it is edited; pressed elsewhere, a new one is sent. */
  screen?: number;
  /** The album that was already replied to: its parts come as messages of their own. */
  album?: string;
  /** A text refused for its length. Clients cut a long paste in pieces; the rest must not become the next answer. */
  refused?: { messageId: number; date: number };
  /** The language chosen by somebody of whom we keep no record. */
  language?: Language;
  /** What the agency picker last looked for, so that its pages can be turned. */
  search?: string;
  /** Where to go on once the person has joined: a payload of `/start`. */
  afterJoining?: string;
}

export interface SessionFlavor {
  session: Session;
}

/** The callback API that the package calls on its client. */
interface CallbackClient {
  get(key: string, done: (error: Error | null, json: string | null) => void): void;
  set(key: string, json: string, done: (error: Error | null) => void): void;
  del(key: string, done: (error: Error | null) => void): void;
}

interface SessionPackage {
  options: { property: string; getSessionKey: (ctx: Context) => string | undefined };
  client: CallbackClient;
  middleware(): MiddlewareFn<Context>;
}

/**
 * Sessions as they pass through the handling of updates. The intake puts in what it read together
 * with the chat's lock and takes out what is to be written together with the mark "handled": an
 * update handled again must find the session that it found the first time, or an answer would
 * land in the next question.
 */
export class SessionExchange {
  readonly #held = new Map<string, string | null>();

  put(key: string, json: string | null): void {
    this.#held.set(key, json);
  }

  take(key: string): string | null {
    const json = this.#held.get(key) ?? null;
    this.#held.delete(key);
    return json;
  }

  readonly client: CallbackClient = {
    get: (key, done) => done(null, this.#held.get(key) ?? null),
    set: (key, json, done) => {
      this.#held.set(key, json);
      done(null);
    },
    del: (key, done) => {
      this.#held.set(key, null);
      done(null);
    },
  };
}

/**
 * telegraf-session-redis on our own client. Its constructor would open a socket of an old client
 * without an error listener, so it never runs; its type declarations show values where it returns
 * promises, so the interface is declared here.
 */
export function sessionMiddleware(
  exchange: SessionExchange,
  keyOf: (chatId: number) => string,
): MiddlewareFn<Context> {
  const session = Object.create(RedisSession.prototype) as SessionPackage;
  session.options = {
    property: 'session',
    getSessionKey: (ctx) => (ctx.chat ? keyOf(ctx.chat.id) : undefined),
  };
  session.client = exchange.client;
  return session.middleware();
}
