import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from './config.js';
import { describeError } from './telegram/errors.js';

/**
 * The app's logger. Errors are reduced to the facts that `describeError` lets through, because
 * grammY's show the token and people's text when inspected; the token is cut out of whatever is
 * left.
 */
export function createLogger(
  level: LogLevel,
  token: string,
  destination?: DestinationStream,
): Logger {
  const options = {
    level,
    base: null,
    serializers: { err: describeError },
    hooks: {
      streamWrite: (line: string) => (token ? line.replaceAll(token, '[token]') : line),
    },
  };
  return destination ? pino(options, destination) : pino(options);
}
