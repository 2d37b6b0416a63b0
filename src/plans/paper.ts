import type { Actor, AuditAct } from '../admin/audit-log.js';
import type { Day } from '../contest/calendar.js';
import type { PlanDeps } from './deps.js';
import { peopleOf } from './unit.js';

export type PaperDeps = Pick<PlanDeps, 'clock' | 'plans' | 'finalists' | 'outbox' | 'audit'>;

/** Kinds of mailings about plans on paper. */
export const PAPER_KINDS = {
  claim: 'paper-claim',
  confirmed: 'paper-confirmed',
  refused: 'paper-refused',
  takenBack: 'paper-taken-back',
} as const;

/** A document as its agency numbered and dated it. */
export interface PaperDocument {
  number: string;
  /** "2020-01-15". */
  date: Day;
}

/** Somebody of the unit says that it was sent on paper: administrators are asked. */
export async function claimPaper(
  deps: PaperDeps & Pick<PlanDeps, 'adminIds'>,
  finalistId: string,
  document: PaperDocument,
  by: number,
): Promise<void> {
  const at = deps.clock.now();
  await deps.plans.setPaperClaim(finalistId, { ...document, at, by });
  await post(deps, PAPER_KINDS.claim, finalistId, at, deps.adminIds);
}

/**
 * An administrator has the paper: the unit owes nothing more, and is told so. Also for a unit of
 * which nobody is in chat.
 */
export async function recordPaper(
  deps: PaperDeps,
  finalistId: string,
  document: PaperDocument,
  actor: Actor,
): Promise<void> {
  const at = deps.clock.now();
  await deps.plans.setPaper(finalistId, { ...document, at, by: actor.userId });
  await audit(deps, 'record-paper', finalistId, at, actor);
  await post(deps, PAPER_KINDS.confirmed, finalistId, at, await peopleOf(deps, finalistId));
  // The claim last: handled again after a crash, its confirmation must still be one.
  await deps.plans.setPaperClaim(finalistId, undefined);
}

/** What was recorded was a mistake: the unit owes its plan again, and is told so. */
export async function takePaperBack(
  deps: PaperDeps,
  finalistId: string,
  actor: Actor,
): Promise<void> {
  const at = deps.clock.now();
  await deps.plans.setPaper(finalistId, undefined);
  await audit(deps, 'take-paper-back', finalistId, at, actor);
  await post(deps, PAPER_KINDS.takenBack, finalistId, at, await peopleOf(deps, finalistId));
}

/** The paper that the unit speaks of has not come: its people are told, and the reminders go on. */
export async function refusePaper(
  deps: PaperDeps,
  finalistId: string,
  actor: Actor,
): Promise<void> {
  const at = deps.clock.now();
  await audit(deps, 'refuse-paper', finalistId, at, actor);
  await post(deps, PAPER_KINDS.refused, finalistId, at, await peopleOf(deps, finalistId));
  await deps.plans.setPaperClaim(finalistId, undefined);
}

async function post(
  { outbox }: PaperDeps,
  kind: string,
  finalistId: string,
  at: number,
  to: readonly number[],
): Promise<void> {
  if (to.length === 0) return;
  const id = `${kind}.${finalistId}.${at}`;
  await outbox.post({ id, kind, subject: `${finalistId} ${at}`, to });
}

function audit(
  deps: PaperDeps,
  act: AuditAct,
  subject: string,
  at: number,
  { userId: by, updateId }: Actor,
): Promise<void> {
  return deps.audit.record({ updateId, at, by, act, subject });
}
