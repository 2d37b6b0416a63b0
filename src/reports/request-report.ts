import { actorOf, mustBeAdministrator, recordAct } from '../admin/administrator.js';
import type { BotContext } from '../people/context.js';
import type { JobDeps } from './deps.js';
import type { Report } from './report-job.js';
import { FILE_KIND, formatRun, type RunSubject, runId } from './run.js';
import type { ReportRun } from './run-store.js';
import { progressText } from './views.js';

/** A second press so soon after the file came is one press too many. Milliseconds. */
const JUST_SENT_MS = 5_000;

/**
 * Has a report made and sent to who asks for it, once: while it is being made, asking again makes no
 * second one, and handled again after a crash the same press goes on where it was.
 */
export async function requestReport(ctx: BotContext, deps: JobDeps, report: Report): Promise<void> {
  mustBeAdministrator(deps, actorOf(ctx));
  const { id: userId } = ctx.member;
  const subject = { reportId: report.id, updateId: ctx.update.update_id };
  const name = report.name(ctx.t);
  const before = await deps.runs.find(userId, report.id);
  const isAgain = before?.updateId === subject.updateId;
  if (before && !isAgain) {
    const state = await stateOf(deps, userId, { ...subject, updateId: before.updateId });
    if (state) return ctx.notify(ctx.t.plain('report-not-again', { name, state }), { alert: true });
  }
  await recordAct(deps, 'export-report', report.id, actorOf(ctx));
  const run: ReportRun = isAgain ? before : { updateId: subject.updateId, at: deps.clock.now() };
  await deps.runs.keep(userId, report.id, run);
  if (run.messageId === undefined && (await report.isLong?.())) {
    const { message_id: messageId } = await ctx.reply(progressText(report, undefined, ctx.t));
    await deps.runs.keep(userId, report.id, { ...run, messageId });
  }
  await deps.outbox.post({
    id: runId(subject),
    kind: FILE_KIND,
    subject: formatRun(subject),
    to: [userId],
  });
  ctx.notify(ctx.t.plain('report-asked', { name }));
}

/** Why the same report is not made again now, if it is not. */
async function stateOf(
  { outbox, clock }: JobDeps,
  userId: number,
  before: RunSubject,
): Promise<'making' | 'sent' | undefined> {
  const delivery = await outbox.ledger.delivery(runId(before), userId);
  if (delivery?.state === 'pending' || delivery?.state === 'sending') return 'making';
  const isFresh = delivery?.state === 'sent' && clock.now() - delivery.at < JUST_SENT_MS;
  return isFresh ? 'sent' : undefined;
}
