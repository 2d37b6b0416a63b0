import { mustBeAdministrator } from '../admin/administrator.js';
import type { Actor, AuditAct } from '../admin/audit-log.js';
import type { ResultDeps } from './deps.js';
import { unitOfEntry, unitOfFinalist } from './linked-rows.js';
import { type Column, entryRowId, finalistRowId, typedRowId } from './result.js';
import type { WriteOutcome } from './result-store.js';

type Deps = Pick<
  ResultDeps,
  | 'contest'
  | 'clock'
  | 'members'
  | 'entries'
  | 'finalists'
  | 'results'
  | 'audit'
  | 'isAdministrator'
>;

export type AddResult =
  | { state: 'added'; id: string }
  | { state: 'frozen' | 'unknown' | 'withdrawn' }
  /** The owner's unit is not known: the administrator has to name it. */
  | { state: 'unit-wanted'; entryId: string };

/** A row of a finalist; one that is there already is found again. */
export async function addFinalist(
  deps: Deps,
  finalistId: string,
  actor: Actor,
): Promise<AddResult> {
  mustBeAdministrator(deps, actor);
  const finalist = await deps.finalists.find(finalistId);
  if (!finalist) return { state: 'unknown' };
  const id = finalistRowId(finalist.id);
  return add(deps, id, await unitOfFinalist(deps, finalist, deps.clock.now()), actor);
}

/** A row of an entry, by the code as people type it; an entry that is a finalist's is that finalist's row. */
export async function addEntry(
  deps: Deps,
  asked: { code: string; unitName?: string },
  actor: Actor,
): Promise<AddResult> {
  mustBeAdministrator(deps, actor);
  const entry = await deps.entries.findByCode(asked.code.trim().toUpperCase());
  if (!entry) return { state: 'unknown' };
  const finalist = (await deps.finalists.all()).find(({ entryId }) => entryId === entry.id);
  if (finalist) return addFinalist(deps, finalist.id, actor);
  if (entry.state !== 'submitted') return { state: 'withdrawn' };
  const found = await unitOfEntry(deps, entry, deps.clock.now());
  const unitName = asked.unitName ?? found.unitName;
  if (unitName === undefined) return { state: 'unit-wanted', entryId: entry.id };
  return add(deps, entryRowId(entry.id), { ...found, unitName }, actor);
}

/** A row of a unit that has neither: the update that brings it is its id. */
export async function addUnit(
  deps: Deps,
  unit: { unitName: string; agencyId?: string },
  actor: Actor,
): Promise<AddResult> {
  mustBeAdministrator(deps, actor);
  return add(deps, typedRowId(actor.updateId), { ...unit, addedAt: deps.clock.now() }, actor);
}

async function add(
  deps: Deps,
  id: string,
  unit: Parameters<ResultDeps['results']['addRow']>[1],
  actor: Actor,
): Promise<AddResult> {
  const outcome = await deps.results.addRow(id, unit, orderOf(actor));
  if (outcome === 'frozen') return { state: 'frozen' };
  if (isDone(outcome)) await record(deps, 'add-result', id, actor);
  return { state: 'added', id };
}

/** `undefined` makes it unknown. */
export async function setResult(
  deps: Deps,
  id: string,
  column: Column,
  value: string | number | undefined,
  actor: Actor,
): Promise<WriteOutcome> {
  mustBeAdministrator(deps, actor);
  const text = value === undefined ? undefined : String(value);
  const outcome = await deps.results.setColumn(id, column, text, orderOf(actor));
  if (isDone(outcome)) await record(deps, 'change-result', id, actor, { column });
  return outcome;
}

export async function removeResult(deps: Deps, id: string, actor: Actor): Promise<WriteOutcome> {
  mustBeAdministrator(deps, actor);
  const outcome = await deps.results.removeRow(id, orderOf(actor));
  if (isDone(outcome)) await record(deps, 'remove-result', id, actor);
  return outcome;
}

function orderOf({ updateId }: Actor): string {
  return `edit ${updateId}`;
}

/** Now, or before a crash came between it and its record. */
function isDone(outcome: WriteOutcome): boolean {
  return outcome === 'saved' || outcome === 'same';
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
