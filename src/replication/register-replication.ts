import { recordAct } from '../admin/administrator.js';
import type { Actor } from '../admin/audit-log.js';
import { mayActFor } from '../agencies/coordinating.js';
import type { PublicModel } from '../catalogue/model.js';
import type { Member } from '../people/member.js';
import { agenciesFor } from './access.js';
import type { ReplicationDeps } from './deps.js';
import { wholeDraft } from './draft.js';
import { isRegistered, pairOf, type Replication } from './replication.js';

type Deps = Omit<ReplicationDeps, 'translators' | 'logger'>;

export type RegisterResult =
  /** By this act: as the agency's word, or to be confirmed for it. */
  | { state: 'registered' | 'proposed'; replication: Replication }
  /** The agency has one of this model already. */
  | { state: 'there'; replication: Replication }
  /** Something is still to be answered, or the agency is not this person's any more. */
  | { state: 'incomplete' };

/**
 * Registers what somebody has drafted. Who acts for the agency registers it; anybody else of the agency
 * proposes it.
 */
export async function registerReplication(
  deps: Deps,
  model: Pick<PublicModel, 'id' | 'agencyId'>,
  member: Member,
  actor: Actor,
): Promise<RegisterResult> {
  const id = String(actor.updateId);
  const done = await deps.replications.find(id);
  // Handled again after a crash: somebody may not have been told.
  if (done) return finish(deps, done);
  const drafted = await deps.drafts.draft(member.id, model.id);
  const draft = wholeDraft(drafted, drafted.agency === model.agencyId);
  const agencies = await agenciesFor(deps, member);
  if (!draft || !agencies.some((agency) => agency.id === draft.agency)) {
    return { state: 'incomplete' };
  }
  const pair = { modelId: model.id, agencyId: draft.agency };
  const known = await deps.replications.idOf(pair.modelId, pair.agencyId);
  if (known !== undefined) return there(deps, known);
  const isWord = await mayActFor(deps, draft.agency, member.id);
  if (isWord) await recordAct(deps, 'register-replication', pairOf(pair), actor);
  const at = deps.clock.now();
  const registered = await deps.replications.register(id, {
    ...pair,
    state: isWord ? 'registered' : 'proposed',
    ...(draft.unit !== undefined && { unit: draft.unit }),
    plan: draft.plan,
    ...(draft.start !== '' && { start: draft.start }),
    person: draft.person,
    registrant: member.id,
    at,
    ...(isWord && { registeredAt: at }),
  });
  return registered === id ? there(deps, id, true) : there(deps, registered);
}

async function there(deps: Deps, id: string, isNew = false): Promise<RegisterResult> {
  const replication = await deps.replications.find(id);
  if (!replication) return { state: 'incomplete' };
  return isNew ? finish(deps, replication) : { state: 'there', replication };
}

async function finish(deps: Deps, replication: Replication): Promise<RegisterResult> {
  if (isRegistered(replication)) await tellAuthors(deps, replication);
  else await askForConfirmation(deps, replication);
  return { state: replication.state, replication };
}

async function tellAuthors(deps: Deps, { id, modelId, registrant }: Replication): Promise<void> {
  const authors = await deps.catalogue.authorsOf(modelId);
  const to = authors.filter((userId) => userId !== registrant);
  if (to.length === 0) return;
  await deps.outbox.post({
    id: `replication-author.${id}`,
    kind: 'replication-author',
    subject: id,
    to,
  });
}

/** Its coordinators are asked; where it has none, the administrators. */
async function askForConfirmation(deps: Deps, { id, agencyId }: Replication): Promise<void> {
  const coordinators = await deps.coordinators.of(agencyId);
  const to = coordinators.length > 0 ? coordinators : deps.administrators();
  if (to.length === 0) return;
  await deps.outbox.post({
    id: `replication-proposal.${id}`,
    kind: 'replication-proposal',
    subject: id,
    to,
  });
}

/** Confirms a proposal for its agency. Who does must have been found to act for it. */
export async function confirmProposal(
  deps: Deps,
  replication: Replication,
  actor: Actor,
): Promise<void> {
  const { id, registrant } = replication;
  if (!isRegistered(replication)) {
    await recordAct(deps, 'confirm-replication', pairOf(replication), actor);
    await deps.replications.confirm(id, deps.clock.now());
  }
  await tellAuthors(deps, replication);
  if (registrant === undefined || registrant === actor.userId) return;
  await deps.outbox.post({
    id: `replication-confirmed.${id}`,
    kind: 'replication-confirmed',
    subject: id,
    to: [registrant],
  });
}

/** Turns a proposal down for its agency; another one may be made. */
export async function refuseProposal(
  deps: Deps,
  replication: Replication,
  actor: Actor,
): Promise<void> {
  const { id, registrant } = replication;
  await recordAct(deps, 'refuse-replication', pairOf(replication), actor);
  // Told first: once it is gone, nobody knows who proposed it.
  if (registrant !== undefined && registrant !== actor.userId) {
    await deps.outbox.post({
      id: `replication-refused.${id}`,
      kind: 'replication-refused',
      subject: `${id} ${pairOf(replication)}`,
      to: [registrant],
    });
  }
  await deps.replications.removeProposal(replication);
}
