import { mustBeAdministrator, recordAct } from '../admin/administrator.js';
import type { Actor } from '../admin/audit-log.js';
import type { Day } from '../contest/calendar.js';
import type { PlanDeps } from './deps.js';
import type { Paper } from './plan.js';
import { peopleOf } from './unit.js';

export type PaperDeps = Pick<
  PlanDeps,
  'clock' | 'plans' | 'finalists' | 'outbox' | 'audit' | 'isAdministrator'
>;

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
  deps: Pick<PlanDeps, 'clock' | 'plans' | 'outbox' | 'administrators'>,
  finalistId: string,
  document: PaperDocument,
  by: number,
): Promise<void> {
  const at = deps.clock.now();
  await deps.plans.setPaperClaim(finalistId, { ...document, at, by });
  await post(deps, PAPER_KINDS.claim, finalistId, at, deps.administrators());
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
  mustBeAdministrator(deps, actor);
  const { userId: by, updateId } = actor;
  await recordAct(deps, 'record-paper', finalistId, actor);
  await tellUnit(deps, PAPER_KINDS.confirmed, finalistId, updateId);
  await deps.plans.setPaper(finalistId, { ...document, at: deps.clock.now(), by, updateId });
}

/** What was recorded was a mistake: the unit owes its plan again, and is told so. */
export async function takePaperBack(
  deps: PaperDeps,
  finalistId: string,
  paper: Paper,
  actor: Actor,
): Promise<void> {
  mustBeAdministrator(deps, actor);
  await recordAct(deps, 'take-paper-back', finalistId, actor);
  await tellUnit(deps, PAPER_KINDS.takenBack, finalistId, causeOf(paper));
  await deps.plans.takePaperBack(finalistId);
}

/** The paper that the unit speaks of has not come: its people are told, and the reminders go on. */
export async function refusePaper(
  deps: PaperDeps,
  finalistId: string,
  claim: Paper,
  actor: Actor,
): Promise<void> {
  mustBeAdministrator(deps, actor);
  await recordAct(deps, 'refuse-paper', finalistId, actor);
  await tellUnit(deps, PAPER_KINDS.refused, finalistId, claim.at);
  await deps.plans.setPaperClaim(finalistId, undefined);
}

/** By what the notices about a record know it again. */
export function causeOf({ updateId, at }: Paper): number {
  return updateId ?? at;
}

/**
 * Tells a unit's people of an act, before the act itself: handled again after it, the press would
 * find nothing left to do and tell nobody. The notice waits until it is so.
 *
 * @param cause the same for the same act, also of two administrators at once: nobody is told twice
 */
async function tellUnit(
  deps: PaperDeps,
  kind: string,
  finalistId: string,
  cause: number,
): Promise<void> {
  await post(deps, kind, finalistId, cause, await peopleOf(deps, finalistId));
}

async function post(
  { outbox }: Pick<PlanDeps, 'outbox'>,
  kind: string,
  finalistId: string,
  cause: number,
  to: readonly number[],
): Promise<void> {
  if (to.length === 0) return;
  const id = `${kind}.${finalistId}.${cause}`;
  await outbox.post({ id, kind, subject: `${finalistId} ${cause}`, to });
}
