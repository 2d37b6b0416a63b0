import { mustBeAdministrator, recordAct } from '../../admin/administrator.js';
import type { Actor, AuditAct } from '../../admin/audit-log.js';
import { openReturn } from '../../plans/revision.js';
import { changeFrom, currentDecision, type Decision, saysSame } from './decision.js';
import type { Read, RecordKind, UnitRecords } from './decision-store.js';
import type { DecisionDeps } from './deps.js';
import {
  type Act,
  type Draft,
  subjectOf,
  wholeDecision,
  wholeFunding,
  wholeReturn,
} from './draft.js';
import { currentFunding, type Funding, fundingOf } from './funding.js';
import { type DecidedUnit, hasSomething } from './unit.js';

export type RecordDeps = Pick<
  DecisionDeps,
  'clock' | 'audit' | 'records' | 'isAdministrator' | 'finalists' | 'outbox'
>;
/** `changed`: something is not as it was shown, or not answered. */
export type RecordResult = 'recorded' | 'changed';

/** A draft as it was shown, with the number of its changes then. */
export interface Drafted {
  draft: Draft;
  revision: number;
}

/** Gives a plan back to be revised, or puts right what was asked. */
export async function returnPlan(
  deps: RecordDeps,
  state: DecidedUnit,
  drafted: Drafted,
  actor: Actor,
): Promise<RecordResult> {
  mustBeAdministrator(deps, actor);
  const { contest, plan, unit, returns } = state;
  if (!wasDone(returns, actor)) {
    const said = wholeReturn(contest, drafted.draft.answers);
    if (!said || !isAsRead(state, 'r', drafted) || !hasSomething(state)) return 'changed';
    await recordAct(deps, 'return-plan', unit.id, actor, { version: String(plan.version) });
    const record = { ...said, state: 'returned' as const, version: plan.version };
    const stamped = { ...record, ...stampOf(deps, actor) };
    await deps.records.append('returns', unit.id, stamped, readOf(state, 'r', actor, drafted));
  }
  return finish(deps, state, 'returns', actor);
}

/** Takes back that a plan was returned, while the unit has sent nothing new. */
export async function withdrawReturn(
  deps: RecordDeps,
  state: DecidedUnit,
  recordId: number,
  actor: Actor,
): Promise<RecordResult> {
  mustBeAdministrator(deps, actor);
  const { plan, unit, returns } = state;
  if (!wasDone(returns, actor)) {
    const returned = openReturn(plan);
    if (returned?.updateId !== recordId) return 'changed';
    await recordAct(deps, 'withdraw-return', unit.id, actor, { version: String(plan.version) });
    const record = { state: 'withdrawn' as const, ...stampOf(deps, actor) };
    const read = { records: returns.length, version: plan.version };
    await deps.records.append('returns', unit.id, record, read);
  }
  return finish(deps, state, 'returns', actor);
}

/** Records a decision about the newest version of a plan, or puts right the one in force. */
export async function decide(
  deps: RecordDeps,
  state: DecidedUnit,
  drafted: Drafted,
  actor: Actor,
): Promise<RecordResult> {
  mustBeAdministrator(deps, actor);
  const { contest, plan, unit, decisions } = state;
  if (!wasDone(decisions, actor)) {
    const said = wholeDecision(contest, drafted.draft.answers);
    if (!said || !isAsRead(state, 'd', drafted) || !hasSomething(state)) return 'changed';
    const current = currentDecision(decisions);
    const record = { ...said, state: 'recorded' as const, version: plan.version };
    const stamped = { ...record, ...stampOf(deps, actor) };
    const change = changeFrom(current, stamped);
    if (change === 'corrected' && current && saysSame(current, stamped)) return 'changed';
    const act = change === 'corrected' ? 'correct-decision' : 'record-decision';
    const facts = { version: String(plan.version), outcome: said.outcome };
    await recordAct(deps, act, unit.id, actor, facts);
    await deps.records.append('decisions', unit.id, stamped, readOf(state, 'd', actor, drafted));
  }
  return finish(deps, state, 'decisions', actor);
}

/** Takes the decision in force back. */
export async function withdrawDecision(
  deps: RecordDeps,
  state: DecidedUnit,
  recordId: number,
  actor: Actor,
): Promise<RecordResult> {
  mustBeAdministrator(deps, actor);
  const { unit, decisions } = state;
  if (!wasDone(decisions, actor)) {
    const current = currentDecision(decisions);
    if (current?.updateId !== recordId) return 'changed';
    await recordAct(deps, 'withdraw-decision', unit.id, actor);
    const record: Decision = { ...current, state: 'withdrawn', ...stampOf(deps, actor) };
    await deps.records.append('decisions', unit.id, record, { records: decisions.length });
  }
  return finish(deps, state, 'decisions', actor);
}

/** Records what was agreed of one source of funding, in place of what was agreed before. */
export async function agreeFunding(
  deps: RecordDeps,
  state: DecidedUnit,
  drafted: Drafted,
  actor: Actor,
): Promise<RecordResult> {
  mustBeAdministrator(deps, actor);
  const { contest, plan, unit, funding } = state;
  if (!wasDone(funding, actor)) {
    const said = wholeFunding(contest, drafted.draft.answers);
    if (!said || !isAsRead(state, 'f', drafted)) return 'changed';
    const before = fundingOf(funding, said.source);
    if (before && agreesSame(before, said)) return 'changed';
    const facts = { source: said.source, amount: said.amount };
    const act: AuditAct = before ? 'correct-funding' : 'record-funding';
    await recordAct(deps, act, unit.id, actor, facts);
    const record = { ...said, state: 'agreed' as const, version: plan.version };
    const stamped = { ...record, ...stampOf(deps, actor) };
    await deps.records.append('funding', unit.id, stamped, readOf(state, 'f', actor, drafted));
  }
  return outcomeOf(deps, unit.id, 'funding', actor);
}

/** Takes out what was agreed of one source. @param records how many there were when it was asked */
export async function removeFunding(
  deps: RecordDeps,
  state: DecidedUnit,
  { source, records }: { source: string; records: number },
  actor: Actor,
): Promise<RecordResult> {
  mustBeAdministrator(deps, actor);
  const { unit, funding } = state;
  if (!wasDone(funding, actor)) {
    const line = currentFunding(funding).find((one) => one.source === source);
    if (!line || funding.length !== records) return 'changed';
    await recordAct(deps, 'remove-funding', unit.id, actor, { source });
    const record: Funding = { ...line, state: 'removed', ...stampOf(deps, actor) };
    await deps.records.append('funding', unit.id, record, { records });
  }
  return outcomeOf(deps, unit.id, 'funding', actor);
}

export function agreesSame(
  one: Pick<Funding, 'amount' | 'number' | 'day'>,
  other: Pick<Funding, 'amount' | 'number' | 'day'>,
): boolean {
  return one.amount === other.amount && one.number === other.number && one.day === other.day;
}

/** The mailing that tells a unit of a record. */
export function tellingId(kind: 'returns' | 'decisions', finalistId: string, updateId: number) {
  return `${MAILING_KINDS[kind]}.${finalistId}.${updateId}`;
}

export const MAILING_KINDS = { returns: 'plan-return', decisions: 'plan-decision' } as const;

const RECORDS_OF = { r: 'returns', d: 'decisions', f: 'funding' } as const;

/** The list on record that an act adds to. */
export function recordsOf<A extends Act>(state: UnitRecords, act: A) {
  return state[RECORDS_OF[act]];
}

function isAsRead(state: DecidedUnit, act: Act, { draft, revision }: Drafted): boolean {
  return (
    draft.revision === revision &&
    draft.base === recordsOf(state, act).length &&
    draft.version === state.plan.version
  );
}

function readOf(
  state: DecidedUnit,
  act: Act,
  { userId }: Actor,
  { revision }: Drafted,
): Read & { version: number } {
  return {
    records: recordsOf(state, act).length,
    version: state.plan.version,
    draft: { userId, subject: subjectOf(act, state.unit.id), revision },
  };
}

function stampOf({ clock }: RecordDeps, { userId, updateId }: Actor) {
  return { at: clock.now(), updateId, by: userId };
}

function wasDone(records: readonly { updateId: number }[], { updateId }: Actor): boolean {
  return records.some((record) => record.updateId === updateId);
}

async function outcomeOf(
  { records }: RecordDeps,
  finalistId: string,
  kind: RecordKind,
  actor: Actor,
): Promise<RecordResult> {
  return wasDone((await records.of(finalistId))[kind], actor) ? 'recorded' : 'changed';
}

/** Tells the unit's people, also where it was on record already: after a crash nobody may have been told. */
async function finish(
  deps: RecordDeps,
  { unit }: DecidedUnit,
  kind: 'returns' | 'decisions',
  actor: Actor,
): Promise<RecordResult> {
  if ((await outcomeOf(deps, unit.id, kind, actor)) === 'changed') return 'changed';
  const to = (await deps.finalists.people(unit.id)).map(({ userId }) => userId);
  if (to.length > 0) {
    await deps.outbox.post({
      id: tellingId(kind, unit.id, actor.updateId),
      kind: MAILING_KINDS[kind],
      subject: `${unit.id} ${actor.updateId}`,
      to,
    });
  }
  return 'recorded';
}
