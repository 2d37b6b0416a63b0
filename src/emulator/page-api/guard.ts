import type { IncomingHttpHeaders } from 'node:http';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a request may come from the page itself. The page needs no password, so any web page open
 * on the same machine could use it: by a form or a script (then `Origin` is not ours), or by a name
 * of its own that it lets point here (then `Host` is not ours).
 */
export function isOwnRequest(
  { host = '', origin }: IncomingHttpHeaders,
  boundHost: string,
): boolean {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  const isOurs = LOOPBACK.has(name) || name === boundHost || name === `[${boundHost}]`;
  return (
    isOurs && (origin === undefined || origin.toLowerCase() === `http://${host.toLowerCase()}`)
  );
}
