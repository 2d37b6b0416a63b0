import type { HttpClient } from './http-client.js';

/** What came of one call to the Bot API. */
export interface Call {
  method: string;
  /**
   * - `limited`: refused with 429; `refused`: with another 4xx, as to somebody who blocked the bot;
   * - `server-error`: a 5xx; `unreachable`: no answer that can be read.
   */
  outcome: 'ok' | 'limited' | 'refused' | 'server-error' | 'unreachable';
  /** With `limited`: how long Telegram wants to be left alone, in seconds. */
  retryAfter?: number;
}

/** The same client, of which each call is told. */
export function watchCalls(http: HttpClient, onCall: (call: Call) => void): HttpClient {
  return {
    ...http,
    async fetch(url, init) {
      const method = /\/(\w+)(?:\?.*)?$/.exec(url)?.[1] ?? 'unknown';
      const unreachable = (error: unknown): never => {
        onCall({ method, outcome: 'unreachable' });
        throw error;
      };
      const answer = await http.fetch(url, init).catch(unreachable);
      return {
        async json() {
          const body = await answer.json().catch(unreachable);
          onCall({ method, ...outcomeOf(body) });
          return body;
        },
      };
    },
  };
}

interface ApiAnswer {
  ok?: boolean;
  error_code?: number;
  parameters?: { retry_after?: number };
}

function outcomeOf(body: unknown): Omit<Call, 'method'> {
  const { ok, error_code: code = 0, parameters } = (body ?? {}) as ApiAnswer;
  if (ok) return { outcome: 'ok' };
  if (code === 429) return { outcome: 'limited', retryAfter: parameters?.retry_after ?? 0 };
  return { outcome: code >= 500 ? 'server-error' : 'refused' };
}

/** Calls that fail for so long, without one that is answered: Telegram is away. Milliseconds. */
const AWAY_MS = 60_000;

/** Whether Telegram answers, as the calls tell that are made anyway. */
export interface TelegramHealth {
  heard(call: Call): void;
  /** Why Telegram may be away, or nothing. */
  trouble(): string | undefined;
}

/** @param now monotonic, in milliseconds */
export function createTelegramHealth(now: () => number = () => performance.now()): TelegramHealth {
  let answeredAt = now();
  let isFailing = false;
  return {
    heard({ outcome }) {
      isFailing = outcome === 'unreachable' || outcome === 'server-error';
      if (!isFailing) answeredAt = now();
    },
    trouble() {
      const silent = now() - answeredAt;
      // Without calls there is nothing to be known: in the night nobody writes.
      return isFailing && silent > AWAY_MS
        ? `Telegram has not answered for ${Math.round(silent / 1000)} s`
        : undefined;
    },
  };
}
