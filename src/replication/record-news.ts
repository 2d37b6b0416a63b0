import { recordAct } from '../admin/administrator.js';
import type { Actor } from '../admin/audit-log.js';
import { mayActFor } from '../agencies/coordinating.js';
import { dayOf } from '../contest/calendar.js';
import type { ReplicationDeps } from './deps.js';
import { currentNews, type Milestone, type News } from './milestones.js';
import type { Registered } from './replication.js';

type Deps = Omit<ReplicationDeps, 'translators' | 'logger'>;

export type RecordResult =
  | { state: 'recorded'; kind: Milestone }
  /** Nothing is drafted: it was recorded or given up. */
  | { state: 'gone' }
  /** What is dropped says why. */
  | { state: 'reason-wanted' };

/** Of these the authors hear: that their model lives, or no longer does. */
const TOLD: readonly Milestone[] = ['applied', 'adapted', 'dropped'];

/** Puts on record what somebody has drafted. Who does must have been found to handle the replication. */
export async function recordMilestone(
  deps: Deps,
  replication: Registered,
  actor: Actor,
): Promise<RecordResult> {
  const { id, agencyId, news } = replication;
  const { updateId, userId } = actor;
  const done = news.find((one) => one.updateId === updateId);
  if (done && done.kind !== 'nothing') {
    await tellAuthors(deps, replication, done, done.kind);
    return { state: 'recorded', kind: done.kind };
  }
  const report = await deps.drafts.report(userId, id);
  if (!report) return { state: 'gone' };
  if (report.kind === 'dropped' && report.note === undefined) return { state: 'reason-wanted' };
  if (await mayActFor(deps, agencyId, userId)) {
    await recordAct(deps, 'record-milestone', id, actor, { kind: report.kind });
  }
  const at = deps.clock.now();
  const { kind, day = dayOf(deps.contest, at), note, files } = report;
  const record = { kind, at, day, ...(note !== undefined && { note }), files, by: userId };
  await deps.replications.addNews(id, updateId, record);
  await tellAuthors(deps, replication, { ...record, updateId }, kind);
  return { state: 'recorded', kind };
}

/** What is only put right in its words is no news to the authors. */
async function tellAuthors(
  deps: Deps,
  { id, modelId, registrant, news }: Registered,
  { updateId }: News,
  kind: Milestone,
): Promise<void> {
  const before = currentNews(news.filter((one) => one.updateId !== updateId));
  if (!TOLD.includes(kind) || before?.kind === kind) return;
  const authors = await deps.catalogue.authorsOf(modelId);
  const to = authors.filter((userId) => userId !== registrant);
  if (to.length === 0) return;
  await deps.outbox.post({
    id: `replication-news.${id}.${updateId}`,
    kind: 'replication-news',
    subject: `${id} ${updateId}`,
    to,
  });
}

/** "Nothing new" is an answer as well; said again before the next question, it adds nothing. */
export async function recordNothing(
  deps: Deps,
  { id, news, asks }: Registered,
  { userId: by, updateId }: Actor,
): Promise<void> {
  const last = news.at(-1);
  const askedAt = asks.at(-1) ?? 0;
  if (last?.kind === 'nothing' && last.at >= askedAt) return;
  const at = deps.clock.now();
  const day = dayOf(deps.contest, at);
  await deps.replications.addNews(id, updateId, { kind: 'nothing', at, day, files: [], by });
}
