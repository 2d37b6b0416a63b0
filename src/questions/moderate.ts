import { mustBeAdministrator, recordAct } from '../admin/administrator.js';
import type { Actor } from '../admin/audit-log.js';
import { tell } from './carry.js';
import type { QuestionDeps } from './deps.js';
import type { Report } from './moderation-store.js';
import type { Thread } from './thread.js';

type Deps = Pick<
  QuestionDeps,
  | 'clock'
  | 'audit'
  | 'isAdministrator'
  | 'catalogue'
  | 'entries'
  | 'questions'
  | 'moderation'
  | 'outbox'
>;

/** A report with the thread that it is about. */
export interface Case {
  report: Report;
  thread: Thread;
}

/** What was reported, which goes on record, for with it names are seen. */
export async function openCase(deps: Deps, key: string, actor: Actor): Promise<Case | undefined> {
  mustBeAdministrator(deps, actor);
  const found = await findCase(deps, key);
  if (found) await recordAct(deps, 'view-questions', found.thread.id, actor, { report: key });
  return found;
}

/** A report may outlive its thread by a moment. */
export async function findCase(deps: Deps, key: string): Promise<Case | undefined> {
  const report = await deps.moderation.findReport(key);
  const thread = report && (await deps.questions.find(report.thread));
  return report && thread && { report, thread };
}

/** Ends a thread for good; both sides are told in the same words, and nobody by whom. */
export async function endThread(deps: Deps, { report, thread }: Case, actor: Actor): Promise<void> {
  mustBeAdministrator(deps, actor);
  await recordAct(deps, 'end-questions', thread.id, actor, { report: report.key });
  const order = String(actor.updateId);
  const outcome = await deps.questions.end(thread.id, 'administrator', order);
  if (outcome === 'done') {
    await tell(deps, thread, 'question-ended', ['asker', 'authors'], order);
  }
  await deps.moderation.closeReport(report.key, deps.clock.now());
}

/** Whoever asked in a thread may ask nobody any more, until it is lifted; they are told. */
export async function barAsker(deps: Deps, { report, thread }: Case, actor: Actor): Promise<void> {
  mustBeAdministrator(deps, actor);
  const { asker } = thread;
  await recordAct(deps, 'bar-asker', String(asker), actor, { report: report.key });
  await deps.moderation.bar(asker, deps.clock.now());
  await notify(deps, 'question-barred', asker, actor);
}

export async function liftBar(deps: Deps, userId: number, actor: Actor): Promise<void> {
  mustBeAdministrator(deps, actor);
  await recordAct(deps, 'lift-bar', String(userId), actor);
  await deps.moderation.lift(userId);
  await notify(deps, 'question-bar-lifted', userId, actor);
}

async function notify(
  { outbox }: Deps,
  kind: 'question-barred' | 'question-bar-lifted',
  userId: number,
  { updateId }: Actor,
): Promise<void> {
  await outbox.post({ id: `${kind}.${updateId}`, kind, subject: String(updateId), to: [userId] });
}

export async function closeReport(deps: Deps, { report }: Case, actor: Actor): Promise<void> {
  mustBeAdministrator(deps, actor);
  await recordAct(deps, 'close-question-report', report.key, actor);
  await deps.moderation.closeReport(report.key, deps.clock.now());
}
