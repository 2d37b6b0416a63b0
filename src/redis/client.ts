import { fileURLToPath } from 'node:url';
import { Redis, type RedisOptions } from 'ioredis';
import { RedisUnreachableError } from './unavailable.js';

export { checkRedis, type RedisFacts, RedisUnfitError } from './fitness.js';
export { isRedisUnavailable, RedisUnreachableError } from './unavailable.js';

export type RedisClientEvent =
  | { type: 'ready' }
  | { type: 'disconnected' }
  | { type: 'reconnecting'; attempt: number; delayMs: number }
  /** Only the words: ioredis's error objects carry the command's arguments, a password among them. */
  | { type: 'error'; message: string };

export interface ConnectOptions {
  onEvent?: (event: RedisClientEvent) => void;
  /** Longest wait for one command's answer, ms. */
  commandTimeoutMs?: number;
  /** Longest wait for the first connection, ms; later ones are tried for ever. */
  connectWithinMs?: number;
  /** Shown by CLIENT LIST. */
  name?: string;
}

/** ms; a restarted server is found within this. */
const MAX_RECONNECT_DELAY = 1000;
/** ms; enough to be first, as timers of the same moment fire in either order. */
const SOCKET_TIMEOUT_LEAD = 50;

/**
 * A client that fails fast: while the server is away each command is refused at once, so that a
 * person hears "chưa lưu được" at once and nothing piles up in memory.
 *
 * Not for BullMQ's workers, whose blocking reads outlast `commandTimeoutMs`: see
 * `createWorkerClient`.
 *
 * @param url redis://, rediss://, unix:///path or /path
 * @throws RedisUnreachableError when there is no connection within `connectWithinMs`
 */
export async function connectRedis(url: string, options: ConnectOptions = {}): Promise<Redis> {
  const { commandTimeoutMs = 5000, connectWithinMs = 10_000, onEvent = () => {} } = options;
  const redisOptions = {
    lazyConnect: true,
    enableAutoPipelining: true,
    commandTimeout: commandTimeoutMs,
    // A frozen server: auto-pipelining holds later commands back until the first has timed out, and
    // only then would they be sent and their own time begin. Dropping the connection just before
    // makes all of them fail together, unsent.
    socketTimeout: commandTimeoutMs - SOCKET_TIMEOUT_LEAD,
    connectTimeout: commandTimeoutMs,
    enableOfflineQueue: false,
    // A command in flight when the connection breaks may have run. It fails and isn't sent again.
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: reconnectDelay,
    reconnectOnError: isReadOnly,
    ...(options.name === undefined ? {} : { connectionName: options.name }),
  };
  const client = clientFor(url, redisOptions);
  const lastError = reportEvents(client, onEvent);
  await firstConnection(client, connectWithinMs, lastError);
  return client;
}

/**
 * A client for a queue's worker: its blocking reads outlast any time limit on a command, and what it
 * asks while the server is away waits until it is back.
 *
 * @param onError told of a broken connection; it is mended by itself
 */
export function createWorkerClient(url: string, onError: (error: Error) => void): Redis {
  const client = clientFor(url, {
    maxRetriesPerRequest: null,
    retryStrategy: reconnectDelay,
    reconnectOnError: isReadOnly,
  });
  client.on('error', onError);
  return client;
}

function clientFor(url: string, options: Omit<RedisOptions, 'replyMapping'>): Redis {
  const path = socketPathOf(url);
  return path === undefined ? new Redis(url, options) : new Redis({ ...options, path });
}

function reconnectDelay(attempt: number): number {
  return Math.min(50 * 2 ** Math.min(attempt - 1, 10), MAX_RECONNECT_DELAY);
}

/** After a failover the old primary answers READONLY on a connection that stays open for ever. */
function isReadOnly(error: Error): boolean {
  return /\bREADONLY\b/.test(error.message);
}

/** The path of a unix socket, or undefined where ioredis reads the URL itself. */
function socketPathOf(url: string): string | undefined {
  if (url.startsWith('/')) return url;
  if (url.startsWith('unix:///')) return fileURLToPath(url.replace(/^unix:/, 'file:'));
  if (/^rediss?:\/\//.test(url)) return undefined;
  // The URL isn't repeated: there may be a password in it.
  throw new TypeError('A Redis URL starts with redis://, rediss://, unix:/// or /');
}

/** Listens for as long as the client lives: an `error` event without a listener is printed. */
function reportEvents(client: Redis, onEvent: (event: RedisClientEvent) => void) {
  let reported: string | undefined;
  let attempt = 0;
  client.on('ready', () => {
    reported = undefined;
    attempt = 0;
    onEvent({ type: 'ready' });
  });
  client.on('close', () => onEvent({ type: 'disconnected' }));
  client.on('reconnecting', (delayMs: number) => {
    attempt += 1;
    onEvent({ type: 'reconnecting', attempt, delayMs });
  });
  client.on('error', (error: Error) => {
    // Each attempt fails alike; saying it once until the server is back is enough.
    if (error.message === reported) return;
    reported = error.message;
    onEvent({ type: 'error', message: error.message });
  });
  return () => reported;
}

function firstConnection(
  client: Redis,
  withinMs: number,
  lastError: () => string | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(() => {
      client.disconnect();
      const reason = lastError() ?? 'no answer';
      reject(new RedisUnreachableError(`Redis did not answer within ${withinMs} ms: ${reason}`));
    }, withinMs);
    client.once('ready', () => {
      clearTimeout(deadline);
      resolve();
    });
    // Its rejection says only that the first attempt failed; the deadline above decides.
    client.connect().catch(() => {});
  });
}
