import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { GrammyError } from 'grammy';
import type { Logger } from 'pino';
import { describeError } from '../telegram/errors.js';
import type { JobDeps } from './deps.js';
import type { ReportContext } from './report-job.js';

/** Milliseconds: Telegram limits edits, and nobody reads faster. */
const EVERY_MS = 3_000;

/** Edits a message in somebody's chat. It may be gone: only how it looks is at stake. */
export async function editShown(
  { api, logger }: { api: JobDeps['api']; logger: Logger },
  chatId: number,
  messageId: number,
  text: string,
): Promise<void> {
  try {
    await api.editMessageText(chatId, messageId, text);
  } catch (error) {
    const isGone = error instanceof GrammyError && [400, 403].includes(error.error_code);
    if (isGone) return;
    logger.debug({ error: describeError(error) }, 'The progress of a report could not be shown');
  }
}

/**
 * What a report calls after each step. It lets others have their turn each time, and shows how far it
 * is at most every few seconds of real time.
 */
export function createProgress(
  show: (done: number, total: number) => Promise<void>,
  everyMs = EVERY_MS,
): ReportContext['progress'] {
  let shownAt = performance.now();
  return async (done, total) => {
    await yieldToOthers();
    if (performance.now() - shownAt < everyMs) return;
    await show(done, total);
    shownAt = performance.now();
  };
}
