import { findAgency } from '../contest/agency-list.js';
import type { Agency, Contest } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import type { CoordinatorStore } from '../people/coordinators.js';
import { refuse } from '../telegram/refuse.js';

export interface CoordinatingDeps {
  contest: Contest;
  coordinators: Pick<CoordinatorStore, 'isCoordinator'>;
  isAdministrator: (userId: number) => boolean;
}

/** Asked at every act for an agency: its coordinators may, and the administrators. */
export async function mayActFor(
  { coordinators, isAdministrator }: Omit<CoordinatingDeps, 'contest'>,
  agencyId: string,
  userId: number,
): Promise<boolean> {
  return isAdministrator(userId) || coordinators.isCoordinator(agencyId, userId);
}

/** The agency of a press, if this person may act for it; where not, they are told so. */
export async function coordinatedAgency(
  ctx: BotContext,
  deps: CoordinatingDeps,
  agencyId: string,
): Promise<Agency | undefined> {
  const agency = findAgency(deps.contest, agencyId);
  if (agency && (await mayActFor(deps, agencyId, ctx.member.id))) return agency;
  await refuse(ctx, 'board-not-yours');
  return undefined;
}
