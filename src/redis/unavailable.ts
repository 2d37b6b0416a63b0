/** Redis could not be reached within the time given at start. The message never holds a password. */
export class RedisUnreachableError extends Error {
  override readonly name = 'RedisUnreachableError';
}

/** Server states in which a write is refused now and may succeed later; MISCONF: its disk is full. */
const STATES =
  'OOM|READONLY|LOADING|MASTERDOWN|MISCONF|BUSY|NOREPLICAS|CLUSTERDOWN|TRYAGAIN|UNKILLABLE';
/** Redis 6.2 wraps the reply of a command inside a script: "ERR Error running script (…): -OOM …". */
const REFUSED = new RegExp(`^(?:ERR Error running script.* -?)?(?:${STATES})\\b`);

/** ioredis's own words; it has no classes for most of these. */
const CLIENT_SIDE = [
  'Connection is closed.',
  'Command timed out',
  'Command aborted due to connection close',
  "Stream isn't writeable",
  'Socket timeout.',
  'Reached the max retries per request limit',
  'All sentinels are unreachable',
] as const;

const SOCKET_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
]);
const SOCKET_CALLS = new Set(['connect', 'read', 'write', 'getaddrinfo']);

/**
 * Whether an error of a Redis command means "not confirmed as saved, try later", not a bug of ours.
 *
 * After a timeout or a lost connection the command may still have taken effect, so whatever is
 * tried again must be safe to do twice. Ask only about errors of Redis calls: a socket error of
 * another client looks the same.
 */
export function isRedisUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof RedisUnreachableError) return true;
  if (REFUSED.test(error.message)) return true;
  if (CLIENT_SIDE.some((words) => error.message.startsWith(words))) return true;
  if ('code' in error && 'syscall' in error) {
    // ENOENT only from connect (the socket is gone while the server restarts), never from a file.
    return SOCKET_CODES.has(String(error.code)) && SOCKET_CALLS.has(String(error.syscall));
  }
  // EXECABORT says only that the transaction didn't run; the reasons stand beside it.
  if ('previousErrors' in error && Array.isArray(error.previousErrors)) {
    return error.previousErrors.some(isRedisUnavailable);
  }
  return false;
}
