import { GrammyError } from 'grammy';
import { describeError } from '../../telegram/errors.js';
import type { Announcement } from '../announcement.js';
import { correctionReport, recallReport } from '../correction/reports.js';
import type { AnnouncementDeps } from '../deps.js';
import { progressOf } from './progress.js';
import { readSent } from './read-sent.js';
import { reportStopped } from './reports.js';
import { sentView } from './sent-view.js';

/** An edit at most so often, over all instances: Telegram limits edits, and nobody reads faster. */
const EVERY_MS = 3_000;

interface Sample {
  done: number;
  /** `performance.now()`: a rate is a matter of real time. */
  at: number;
}

/**
 * Keeps the message up to date in which the sender sees how far an announcement is.
 * @returns what is to be called every few seconds
 */
export function createLiveProgress(deps: AnnouncementDeps): () => Promise<void> {
  const samples = new Map<string, Sample>();
  const shown = new Map<string, string>();

  const rateOf = (id: string, done: number): number | undefined => {
    const before = samples.get(id);
    const at = performance.now();
    samples.set(id, { done, at });
    if (!before || done < before.done || at - before.at < 500) return undefined;
    return ((done - before.done) * 1000) / (at - before.at);
  };

  const showOne = async (id: string): Promise<void> => {
    const announcement = await deps.announcements.find(id);
    if (!announcement) return deps.announcements.setLive(id, false);
    const sent = await readSent(deps, announcement);
    const { mailing, handedOver } = sent;
    if (mailing?.held === 'failures') await reportStopped(deps, mailing);
    const progress = progressOf(announcement, mailing, handedOver);
    const rate = rateOf(id, progress.done);
    const t = await translatorOf(deps, announcement);
    const view = sentView({
      ...sent,
      announcement,
      contest: deps.contest,
      rate,
      t,
      sendRate: deps.sendRate,
    });
    if (shown.get(id) !== view.text) {
      await showAt(deps, announcement, view);
      shown.set(id, view.text);
    }
    const [correction, recall] = [correctionReport(sent), recallReport(sent)];
    if (progress.phase === 'finished' && !correction?.isOpen && !recall?.isOpen) {
      await deps.announcements.setLive(id, false);
      samples.delete(id);
      shown.delete(id);
    }
  };

  return async () => {
    for (const id of await deps.announcements.live()) {
      if (!(await deps.announcements.takeShowing(id, EVERY_MS))) continue;
      try {
        await showOne(id);
      } catch (error) {
        // Only how it looks is at stake; the next look tries again.
        deps.logger.debug({ error: describeError(error) }, 'Progress could not be shown');
      }
    }
  };
}

async function translatorOf({ members, translators }: AnnouncementDeps, one: Announcement) {
  const { language = 'vi' } = await members.find(one.launchedBy ?? one.createdBy);
  return translators[language];
}

/** Edits the message that shows it; a scheduled announcement has none yet, and gets it. */
async function showAt(
  { api, announcements }: AnnouncementDeps,
  { id, screenChat, screenMessage, launchedBy, sendAt }: Announcement,
  view: ReturnType<typeof sentView>,
): Promise<void> {
  const markup = { reply_markup: { inline_keyboard: view.buttons ?? [] } };
  if (screenChat === undefined || screenMessage === undefined) {
    // One that goes out at once is shown by who handles the last yes.
    if (launchedBy === undefined || sendAt === undefined) return;
    const message = await unlessRefused(() => api.sendMessage(launchedBy, view.text, markup));
    if (message) await announcements.setScreen(id, launchedBy, message.message_id);
    return;
  }
  await unlessRefused(() => api.editMessageText(screenChat, screenMessage, view.text, markup));
}

/** The message may be deleted, or too old, or its reader gone: the list shows it, too. */
async function unlessRefused<T>(call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof GrammyError && [400, 403].includes(error.error_code)) return undefined;
    throw error;
  }
}
