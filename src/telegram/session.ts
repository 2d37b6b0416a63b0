import type { Context, MiddlewareFn } from 'grammy';
import RedisSession from 'telegraf-session-redis';
import { z } from 'zod';
import { LANGUAGES } from '../text/language.js';

/** A question that is open. `subject` is the record that its answer belongs to. */
const question = z.object({
  form: z.string(),
  step: z.string(),
  subject: z.string().exactOptional(),
  /** The update that opened it, when that was a press; see `isOlderThan`. */
  openedBy: z.number().exactOptional(),
});

/**
 * What the bot remembers of a chat between two updates. It is disposable: answers live in their
 * records, and a lost session costs at most a press of a button.
 */
const session = z.object({
  /** The question that the next message answers: always that of the newest screen. */
  question: question.exactOptional(),
  /** Our newest message with buttons: pressed there, it is edited; pressed elsewhere, a new one is sent. */
  screen: z.number().exactOptional(),
  /** The album that was already replied to: its parts come as messages of their own. */
  album: z.string().exactOptional(),
  /** The last long text. Clients cut a long paste in pieces; the rest must not become the next answer. */
  longText: z
    .object({ messageId: z.number(), date: z.number(), isRest: z.boolean() })
    .exactOptional(),
  /** The language chosen by somebody of whom we keep no record. */
  language: z.enum(LANGUAGES).exactOptional(),
  /** What the agency picker last looked for, so that its pages can be turned. */
  search: z.string().exactOptional(),
  /** What was last looked for in the catalogue, so that its pages can be turned. */
  catalogueSearch: z.string().exactOptional(),
  /** The number of a document on paper, until its date is typed. */
  paperNumber: z.string().exactOptional(),
  /** Where to go on once the person has joined: a payload of `/start`. */
  afterJoining: z.string().exactOptional(),
});

export type Question = z.output<typeof question>;
export type Session = z.output<typeof session>;

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
    get: (key, done) => done(null, readable(this.#held.get(key) ?? null)),
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

/** A session that cannot be read, or that another version left, counts as none: losing it loses nothing. */
function readable(json: string | null): string | null {
  try {
    return json !== null && session.safeParse(JSON.parse(json)).success ? json : null;
  } catch {
    return null;
  }
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
  const redisSession = Object.create(RedisSession.prototype) as SessionPackage;
  redisSession.options = {
    property: 'session',
    // A press on a message that Telegram no longer shows us comes without its chat.
    getSessionKey: (ctx) => keyOf(ctx.chat?.id ?? ctx.from?.id ?? 0),
  };
  redisSession.client = exchange.client;
  return redisSession.middleware();
}
