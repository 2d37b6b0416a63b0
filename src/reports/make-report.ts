import type { FileLetter, Letter } from '../outbox/letter.js';
import type { Mailing } from '../outbox/mailing.js';
import type { Translator } from '../telegram/translations.js';
import type { JobDeps } from './deps.js';
import { createProgress, editShown } from './progress-message.js';
import type { Report } from './report-job.js';
import { FAILURE_KIND, FILE_KIND, failureId, formatRun, parseRun } from './run.js';
import { captionText, endText, failureView, progressText } from './views.js';

/** Reports by their id. */
export type Registry = ReadonlyMap<string, Report>;

/**
 * Reports go through the outbox: what was asked for stands in its ledger, is taken up again within
 * seconds when the process dies, is sent at a pace that Telegram takes, and is known to have arrived.
 * The file is made when its turn comes, and kept nowhere.
 * @param showEveryMs how often it is shown how far one is, in real time
 */
export function defineReportMailings(deps: JobDeps, reports: Registry, showEveryMs?: number): void {
  const inTurn = createTurns();
  deps.outbox.define(FILE_KIND, {
    lane: 'urgent',
    // Of two files one is in vain; without a file somebody waits for nothing.
    repeatsUncertain: true,
    compose: (mailing, userId) =>
      inTurn(() => composeFile(deps, reports, mailing, userId, showEveryMs)),
    finished: (mailing) => finish(deps, reports, mailing),
  });
  deps.outbox.define(FAILURE_KIND, {
    lane: 'urgent',
    repeatsUncertain: true,
    compose: (mailing, userId) => composeFailure(deps, reports, mailing, userId),
  });
}

/** One at a time in a process: two large ones at once would take twice the memory and no less time. */
function createTurns(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const result = last.then(act);
    last = result.catch(() => undefined);
    return result;
  };
}

async function composeFile(
  deps: JobDeps,
  reports: Registry,
  { subject }: Mailing,
  userId: number,
  showEveryMs: number | undefined,
): Promise<FileLetter | undefined> {
  const { reportId, updateId } = parseRun(subject);
  const report = reports.get(reportId);
  // Asked again here: who was an administrator when they pressed may be none now.
  if (!report || !deps.isAdministrator(userId)) return undefined;
  const [contest, t, run] = await Promise.all([
    deps.deadlines.contest(),
    translatorFor(deps, userId),
    deps.runs.find(userId, reportId),
  ]);
  const messageId = run?.updateId === updateId ? run.messageId : undefined;
  const progress = createProgress(async (done, total) => {
    if (messageId === undefined) return;
    await editShown(deps, userId, messageId, progressText(report, { done, total }, t));
  }, showEveryMs);
  const now = deps.clock.now();
  const { filename: name, bytes } = await report.make({ contest, now, t, progress });
  return { file: { name, bytes }, text: captionText(report, contest, now, t) };
}

/** Says how it ended; called again, it says the same in the same places. */
async function finish(deps: JobDeps, reports: Registry, mailing: Mailing): Promise<void> {
  const run = parseRun(mailing.subject);
  const report = reports.get(run.reportId);
  if (!report) return;
  for (const [userId, { state }] of await deps.outbox.ledger.deliveries(mailing.id)) {
    const known = await deps.runs.find(userId, run.reportId);
    if (known?.updateId === run.updateId && known.messageId !== undefined) {
      const t = await translatorFor(deps, userId);
      await editShown(deps, userId, known.messageId, endText(report, state, t));
    }
    if (state !== 'failed' && state !== 'uncertain') continue;
    const id = failureId(run);
    await deps.outbox.post({ id, kind: FAILURE_KIND, subject: formatRun(run), to: [userId] });
  }
}

async function composeFailure(
  deps: JobDeps,
  reports: Registry,
  { subject }: Mailing,
  userId: number,
): Promise<Letter | undefined> {
  const report = reports.get(parseRun(subject).reportId);
  if (!report || !deps.isAdministrator(userId)) return undefined;
  return failureView(report, await translatorFor(deps, userId));
}

async function translatorFor(
  { members, translators }: JobDeps,
  userId: number,
): Promise<Translator> {
  const { language } = await members.find(userId);
  return translators[language ?? 'vi'];
}
