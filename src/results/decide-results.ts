import { mustBeAdministrator } from '../admin/administrator.js';
import type { Actor, AuditAct } from '../admin/audit-log.js';
import { crossCheck, type Finding, isError } from './cross-check.js';
import type { ResultDeps } from './deps.js';
import { draftRows } from './linked-rows.js';
import { inOrder, type NewsDelay, type Published, type Submission } from './result.js';

type Deps = Pick<
  ResultDeps,
  | 'contest'
  | 'clock'
  | 'members'
  | 'entries'
  | 'finalists'
  | 'results'
  | 'outbox'
  | 'audit'
  | 'administrators'
  | 'isAdministrator'
>;

export type SubmitResult =
  | { state: 'submitted'; submission: Submission }
  /** They wait for approval already. */
  | { state: 'frozen' }
  /** They are no longer what was shown. */
  | { state: 'changed' }
  | { state: 'errors'; findings: Finding[] }
  /** There is nobody else who could approve. */
  | { state: 'alone' };

/**
 * Freezes the results as they stand, and tells the other administrators.
 * @param revision of the draft that was shown with the question
 */
export async function submitResults(
  deps: Deps,
  { revision, delay }: { revision: number; delay: NewsDelay },
  actor: Actor,
): Promise<SubmitResult> {
  mustBeAdministrator(deps, actor);
  const { results, contest, clock } = deps;
  const id = String(actor.updateId);
  const waiting = await results.waiting();
  // Handled again after a crash: the others may not have been told.
  if (waiting?.id === id) return finishSubmitting(deps, waiting, actor);
  if (approvers(deps, actor.userId).length === 0) return { state: 'alone' };
  const draft = await results.draft();
  if (draft.state === 'submitted') return { state: 'frozen' };
  const rows = inOrder(await draftRows(deps, draft), contest);
  const findings = crossCheck(rows, contest);
  if (findings.some(isError)) return { state: 'errors', findings };
  const submission = { id, by: actor.userId, at: clock.now(), delay, rows };
  const state = await results.submit(submission, revision);
  return state === 'submitted' ? finishSubmitting(deps, submission, actor) : { state };
}

async function finishSubmitting(
  deps: Deps,
  submission: Submission,
  actor: Actor,
): Promise<SubmitResult> {
  await record(deps, 'submit-results', submission.id, actor);
  await deps.outbox.post({
    id: `results-review.${submission.id}`,
    kind: 'results-review',
    subject: submission.id,
    to: approvers(deps, submission.by),
  });
  return { state: 'submitted', submission };
}

/** The administrators who may approve what one of them submitted. */
export function approvers(
  { administrators }: Pick<Deps, 'administrators'>,
  submitter: number,
): number[] {
  return administrators().filter((id) => id !== submitter);
}

export type ReopenResult = { state: 'reopened' } | { state: 'changed' } | { state: 'own' };

/** Takes submitted results back to work on them: any administrator may, for nobody has seen them. */
export async function withdrawResults(
  deps: Deps,
  submissionId: string,
  actor: Actor,
): Promise<ReopenResult> {
  return reopen(deps, submissionId, 'withdraw-results', undefined, actor);
}

/** Sends results back with what is to be mended. Whoever submitted them takes them back instead. */
export async function returnResults(
  deps: Deps,
  submissionId: string,
  remark: string,
  actor: Actor,
): Promise<ReopenResult> {
  return reopen(deps, submissionId, 'return-results', remark, actor);
}

async function reopen(
  deps: Deps,
  about: string,
  act: 'withdraw-results' | 'return-results',
  remark: string | undefined,
  actor: Actor,
): Promise<ReopenResult> {
  mustBeAdministrator(deps, actor);
  const waiting = await deps.results.waiting();
  const { verdict: last } = await deps.results.draft();
  const submittedBy = waiting?.id === about ? waiting.by : last?.submittedBy;
  if (submittedBy === undefined) return { state: 'changed' };
  if (act === 'return-results' && submittedBy === actor.userId) return { state: 'own' };
  const verdict = {
    about,
    submittedBy,
    by: actor.userId,
    at: deps.clock.now(),
    ...(remark !== undefined && { remark }),
  };
  const state = await deps.results.reopen(verdict, String(actor.updateId));
  if (state === 'changed') return { state };
  await record(deps, act, about, actor);
  if (submittedBy !== actor.userId) {
    const id = `results-returned.${about}`;
    await deps.outbox.post({ id, kind: 'results-returned', subject: about, to: [submittedBy] });
  }
  return { state };
}

export type PublishResult =
  | { state: 'published'; published: Published }
  /** What was shown no longer waits: it was published, sent back or taken back. */
  | { state: 'changed' }
  /** Whoever submitted them can't approve them too. */
  | { state: 'own' };

/** Publishes what waits for approval. Asked here, wherever the button was: it takes a second administrator. */
export async function publishResults(
  deps: Deps,
  submissionId: string,
  actor: Actor,
): Promise<PublishResult> {
  mustBeAdministrator(deps, actor);
  const { results, clock } = deps;
  const newest = await results.newest();
  if (newest?.updateId === actor.updateId) return finishPublishing(deps, newest, actor);
  const waiting = await results.waiting();
  if (waiting?.id !== submissionId) return { state: 'changed' };
  if (waiting.by === actor.userId) return { state: 'own' };
  const { userId: approvedBy, updateId } = actor;
  const state = await results.publish({
    ...waiting,
    approvedBy,
    updateId,
    publishedAt: clock.now(),
  });
  const published = await results.newest();
  if (state === 'changed' || published?.id !== submissionId) return { state: 'changed' };
  return finishPublishing(deps, published, actor);
}

async function finishPublishing(
  deps: Deps,
  published: Published,
  actor: Actor,
): Promise<PublishResult> {
  const facts = { version: String(published.version) };
  await record(deps, 'publish-results', published.id, actor, facts);
  await deps.outbox.post({
    id: `results-approved.${published.version}`,
    kind: 'results-approved',
    subject: String(published.version),
    to: [published.by],
  });
  return { state: 'published', published };
}

async function record(
  { audit, clock }: Deps,
  act: AuditAct,
  subject: string,
  { userId: by, updateId }: Actor,
  facts?: Record<string, string>,
): Promise<void> {
  await audit.record({ updateId, at: clock.now(), by, act, subject, ...(facts && { facts }) });
}
