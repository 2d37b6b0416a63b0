import { recordAct } from '../admin/administrator.js';
import type { Actor } from '../admin/audit-log.js';
import {
  type Commendation,
  type Details,
  detailsOf,
  isLive,
  saysSame,
  type Version,
} from './commendation.js';
import type { RecordOutcome } from './commendation-store.js';
import { peopleOfEntrants } from './concerned.js';
import type { CommendationDeps } from './deps.js';
import { correctionSubject, type Draft, wholeDetails } from './draft.js';
import { changeSubject } from './subjects.js';

type Deps = Omit<CommendationDeps, 'translators' | 'logger'>;

export type RecordResult =
  | { state: 'recorded'; commendation: Commendation }
  /** Something is not as it was shown, or not answered. */
  | { state: 'changed' };

/** Records that an agency commended these entrants. Who does must have been found to act for it. */
export async function recordCommendation(
  deps: Deps,
  { agencyId, draft, revision }: { agencyId: string; draft: Draft; revision: number },
  actor: Actor,
): Promise<RecordResult> {
  const id = String(actor.updateId);
  const done = await deps.commendations.find(id);
  if (!done) {
    const details = wholeDetails(draft);
    const { entrants } = draft;
    if (!details || entrants.length === 0 || draft.revision !== revision) {
      return { state: 'changed' };
    }
    await recordAct(deps, 'record-commendation', `${agencyId} ${id}`, actor);
    const version = versionOf(deps, { agencyId, entrants, details }, actor);
    const drafted = { versions: 0, userId: actor.userId, subject: agencyId, revision };
    await deps.commendations.record(id, version, drafted);
  }
  const commendation = await deps.commendations.find(id);
  if (!commendation) return { state: 'changed' };
  // Also where it was on record already: after a crash nobody may have been told.
  const [first] = commendation.versions;
  const to = await peopleOfEntrants(deps, first?.entrants ?? []);
  if (to.length > 0) {
    await deps.outbox.post({ id: tellingId(id), kind: 'commendation', subject: id, to });
  }
  return { state: 'recorded', commendation };
}

/** Puts right what was recorded, as it was drafted. */
export async function correctCommendation(
  deps: Deps,
  { commendation, draft, revision }: { commendation: Commendation; draft: Draft; revision: number },
  actor: Actor,
): Promise<RecordResult> {
  const { id, agencyId, versions, current } = commendation;
  if (!wasDone(commendation, actor)) {
    const details = wholeDetails(draft);
    const isAsRead = draft.base === versions.length && draft.revision === revision;
    if (!details || !isAsRead || !isLive(commendation)) return { state: 'changed' };
    if (saysSame(details, current)) return { state: 'changed' };
    await recordAct(deps, 'correct-commendation', `${agencyId} ${id}`, actor);
    const version = versionOf(deps, { agencyId, entrants: current.entrants, details }, actor);
    const subject = correctionSubject(id);
    await deps.commendations.record(id, version, {
      versions: versions.length,
      userId: actor.userId,
      subject,
      revision,
    });
  }
  return finishChange(deps, id, actor);
}

/** Takes back what was recorded: for all its entrants, or for one of them. */
export async function withdrawCommendation(
  deps: Deps,
  { commendation, of }: { commendation: Commendation; of: 'all' | string },
  actor: Actor,
): Promise<RecordResult> {
  const { id, agencyId, versions, current } = commendation;
  if (!wasDone(commendation, actor)) {
    const isThere = of === 'all' || current.entrants.includes(of);
    if (!isLive(commendation) || !isThere) return { state: 'changed' };
    const rest = of === 'all' ? [] : current.entrants.filter((one) => one !== of);
    const facts = of === 'all' ? undefined : { entrant: of };
    await recordAct(deps, 'withdraw-commendation', `${agencyId} ${id}`, actor, facts);
    const details = detailsOf(current);
    const entrants = rest.length > 0 ? rest : current.entrants;
    const version = versionOf(deps, { agencyId, entrants, details }, actor);
    const outcome: RecordOutcome = await deps.commendations.append(
      id,
      { ...version, state: rest.length > 0 ? 'recorded' : 'withdrawn' },
      versions.length,
    );
    if (outcome === 'changed') return { state: 'changed' };
  }
  return finishChange(deps, id, actor);
}

function versionOf(
  { clock }: Deps,
  of: { agencyId: string; entrants: string[]; details: Details },
  { userId, updateId }: Actor,
): Version {
  const { agencyId, entrants, details } = of;
  const at = clock.now();
  return { ...details, state: 'recorded', agencyId, entrants, at, updateId, by: userId };
}

function wasDone({ versions }: Commendation, { updateId }: Actor): boolean {
  return versions.some((version) => version.updateId === updateId);
}

/** Those who have been told, or are about to be, hear of the change; at its sending it is seen whom it is news to. */
async function finishChange(deps: Deps, id: string, actor: Actor): Promise<RecordResult> {
  const commendation = await deps.commendations.find(id);
  if (!commendation || !wasDone(commendation, actor)) return { state: 'changed' };
  const to = await reached(deps, id, ['sent', 'sending', 'pending']);
  if (to.length > 0) {
    await deps.outbox.post({
      id: `commendation-change.${id}.${actor.updateId}`,
      kind: 'commendation-change',
      subject: changeSubject(id, actor.updateId),
      to,
    });
  }
  return { state: 'recorded', commendation };
}

/** Whose copy of the first message is in one of these states. */
export async function reached(
  { outbox }: Pick<CommendationDeps, 'outbox'>,
  id: string,
  states: readonly string[],
): Promise<number[]> {
  const deliveries = await outbox.ledger.deliveries(tellingId(id));
  return [...deliveries].filter(([, { state }]) => states.includes(state)).map(([to]) => to);
}

/** The mailing that tells of a commendation. */
export function tellingId(id: string): string {
  return `commendation.${id}`;
}
