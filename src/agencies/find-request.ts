import { findAgency } from '../contest/agency-list.js';
import type { Agency } from '../contest/contest.js';
import type { Member } from '../people/member.js';
import type { AgencyDeps } from './deps.js';
import type { CoordinatorRequest } from './request.js';

export interface RequestFacts {
  request: CoordinatorRequest;
  agency: Agency;
  /** Who asks. */
  member: Member;
  /** They coordinate the agency now, as by a link that they were given meanwhile. */
  isCoordinator: boolean;
  /** The name of the administrator who answered, if known. */
  decidedBy: string | undefined;
}

/** A request with whom and what it is about. */
export async function findRequest(
  deps: Pick<AgencyDeps, 'requests' | 'members' | 'coordinators' | 'contest'>,
  id: string,
): Promise<RequestFacts | undefined> {
  const { requests, members, coordinators, contest } = deps;
  const request = await requests.find(id);
  const agency = request && findAgency(contest, request.agencyId);
  if (!request || !agency) return undefined;
  const { decidedBy, userId } = request;
  const [member, isCoordinator, administrator] = await Promise.all([
    members.find(userId),
    coordinators.isCoordinator(agency.id, userId),
    decidedBy === undefined ? undefined : members.find(decidedBy),
  ]);
  return { request, agency, member, isCoordinator, decidedBy: administrator?.name };
}

/**
 * Their profile names another agency than the one they ask for: since they asked, or because they ask
 * for one that they don't work at. Whoever confirms that says so twice.
 */
export function isOfAnotherAgency({ member, agency }: RequestFacts): boolean {
  return member.agencyId !== agency.id;
}
