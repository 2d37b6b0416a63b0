import type { CoordinatorStore } from '../people/coordinators.js';
import type { OneTimeLinkStore } from '../people/one-time-links.js';
import { type ActDeps, mustBeAdministrator, recordAct } from './administrator.js';
import type { Actor } from './audit-log.js';

export interface CoordinatorLinkDeps extends ActDeps {
  links: OneTimeLinkStore;
  coordinators: CoordinatorStore;
}

/** @returns the token of a new link */
export async function makeCoordinatorLink(
  deps: CoordinatorLinkDeps,
  agencyId: string,
  actor: Actor,
): Promise<string> {
  mustBeAdministrator(deps, actor);
  const link = { purpose: 'be-coordinator', subject: agencyId, by: actor.userId } as const;
  const token = await deps.links.create(link, deps.clock.now());
  await recordAct(deps, 'make-coordinator-link', agencyId, actor);
  return token;
}

/** @returns how many links were open */
export async function cancelCoordinatorLinks(
  deps: CoordinatorLinkDeps,
  agencyId: string,
  actor: Actor,
): Promise<number> {
  mustBeAdministrator(deps, actor);
  const count = await deps.links.cancelOpen('be-coordinator', agencyId, deps.clock.now());
  await recordAct(deps, 'cancel-coordinator-links', agencyId, actor);
  return count;
}

export async function removeCoordinator(
  deps: CoordinatorLinkDeps,
  agencyId: string,
  userId: number,
  actor: Actor,
): Promise<void> {
  mustBeAdministrator(deps, actor);
  // Recorded first: handled again after it was done, the press finds nobody left to take out.
  await recordAct(deps, 'remove-coordinator', agencyId, actor, { user: String(userId) });
  await deps.coordinators.remove(agencyId, userId);
}
