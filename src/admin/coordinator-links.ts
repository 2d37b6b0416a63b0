import type { Clock } from '../clock.js';
import type { CoordinatorStore } from '../people/coordinators.js';
import type { OneTimeLinkStore } from '../people/one-time-links.js';
import type { Actor, AuditAct, AuditLog } from './audit-log.js';

export interface CoordinatorLinkDeps {
  clock: Clock;
  links: OneTimeLinkStore;
  coordinators: CoordinatorStore;
  audit: AuditLog;
}

/** @returns the token of a new link */
export async function makeCoordinatorLink(
  deps: CoordinatorLinkDeps,
  agencyId: string,
  actor: Actor,
): Promise<string> {
  const link = { purpose: 'be-coordinator', subject: agencyId, by: actor.userId } as const;
  const token = await deps.links.create(link, deps.clock.now());
  await record(deps, 'make-coordinator-link', agencyId, actor);
  return token;
}

/** @returns how many links were open */
export async function cancelCoordinatorLinks(
  deps: CoordinatorLinkDeps,
  agencyId: string,
  actor: Actor,
): Promise<number> {
  const count = await deps.links.cancelOpen('be-coordinator', agencyId, deps.clock.now());
  await record(deps, 'cancel-coordinator-links', agencyId, actor);
  return count;
}

export async function removeCoordinator(
  deps: CoordinatorLinkDeps,
  agencyId: string,
  userId: number,
  actor: Actor,
): Promise<void> {
  await deps.coordinators.remove(agencyId, userId);
  await record(deps, 'remove-coordinator', agencyId, actor, { user: String(userId) });
}

function record(
  { audit, clock }: CoordinatorLinkDeps,
  act: AuditAct,
  subject: string,
  { userId: by, updateId }: Actor,
  facts?: Record<string, string>,
): Promise<void> {
  return audit.record({ updateId, at: clock.now(), by, act, subject, ...(facts && { facts }) });
}
