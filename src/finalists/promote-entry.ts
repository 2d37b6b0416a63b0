import { type ActDeps, mustBeAdministrator, recordAct } from '../admin/administrator.js';
import type { Actor } from '../admin/audit-log.js';
import type { Contest } from '../contest/contest.js';
import { unitName } from '../people/member.js';
import type { MemberStore } from '../people/member-store.js';
import { type Entry, TITLE_STEP } from '../registration/entry.js';
import type { EntryStore } from '../registration/entry-store.js';
import type { Finalist } from './finalist.js';
import type { FinalistStore } from './finalist-store.js';

export interface PromoteDeps extends ActDeps {
  contest: Contest;
  entries: EntryStore;
  members: MemberStore;
  finalists: FinalistStore;
}

/** Why an entry can't become, or belong to, a finalist. */
export type EntryObstacle =
  | { state: 'unknown' }
  /** Taken back by its owner. */
  | { state: 'withdrawn' }
  | { state: 'taken'; finalist: Finalist };

export type PromoteResult =
  | { state: 'promoted'; finalist: Finalist }
  | EntryObstacle
  /** The owner's unit is not known: the administrator has to name it. */
  | { state: 'unit-wanted' };

export type AttachResult =
  | { state: 'attached'; finalist: Finalist }
  | EntryObstacle
  | { state: 'no-finalist' };

/** Makes an entry a finalist of its own: for a unit that the contest file doesn't have. */
export async function promoteEntry(
  deps: PromoteDeps,
  asked: { code: string; unitName?: string },
  actor: Actor,
): Promise<PromoteResult> {
  mustBeAdministrator(deps, actor);
  const { contest, clock, entries, members, finalists } = deps;
  const entry = await findSubmitted(deps, asked.code);
  if ('obstacle' in entry) return entry.obstacle;
  const [owner, versions] = await Promise.all([
    members.find(entry.owner),
    entries.submissions(entry.id),
  ]);
  const name = asked.unitName ?? unitName(owner, contest);
  if (name === undefined) return { state: 'unit-wanted' };
  // As it was submitted: what the owner changed since is not on record.
  const title = versions.at(-1)?.content.answers[TITLE_STEP];
  const unit = {
    unitName: name,
    ...(owner.agencyId !== undefined && { agencyId: owner.agencyId }),
    ...(title !== undefined && { title }),
  };
  const { outcome, id } = await finalists.promote(entry, unit, actor.updateId, clock.now());
  const finalist = await known(finalists, id);
  if (outcome === 'taken') return { state: 'taken', finalist };
  await recordAct(deps, 'promote-entry', id, actor, { entry: entry.id });
  return { state: 'promoted', finalist };
}

/** Attaches an entry to a unit that is a finalist already, so that its authors are people of it. */
export async function attachEntry(
  deps: PromoteDeps,
  asked: { code: string; finalistId: string },
  actor: Actor,
): Promise<AttachResult> {
  mustBeAdministrator(deps, actor);
  const { clock, finalists } = deps;
  const entry = await findSubmitted(deps, asked.code);
  if ('obstacle' in entry) return entry.obstacle;
  const found = await finalists.find(asked.finalistId);
  if (!found) return { state: 'no-finalist' };
  const { outcome, id } = await finalists.attachEntry(
    found.id,
    entry.id,
    actor.updateId,
    clock.now(),
  );
  const finalist = await known(finalists, id);
  if (outcome === 'taken') return { state: 'taken', finalist };
  await recordAct(deps, 'attach-entry', id, actor, { entry: entry.id });
  return { state: 'attached', finalist };
}

/** By the code as people type it. An entry with a code was submitted, and may be withdrawn since. */
async function findSubmitted(
  { entries }: PromoteDeps,
  code: string,
): Promise<Entry | { obstacle: EntryObstacle }> {
  const entry = await entries.findByCode(code.trim().toUpperCase());
  if (!entry) return { obstacle: { state: 'unknown' } };
  return entry.state === 'submitted' ? entry : { obstacle: { state: 'withdrawn' } };
}

async function known(finalists: FinalistStore, id: string): Promise<Finalist> {
  const finalist = await finalists.find(id);
  if (!finalist) throw new Error(`A finalist was not there after it was written: ${id}`);
  return finalist;
}
