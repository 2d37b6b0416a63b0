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
  /** The name of the administrator who answered, if known. */
  decidedBy: string | undefined;
}

/** A request with whom and what it is about. */
export async function findRequest(
  { requests, members, contest }: Pick<AgencyDeps, 'requests' | 'members' | 'contest'>,
  id: string,
): Promise<RequestFacts | undefined> {
  const request = await requests.find(id);
  const agency = request && findAgency(contest, request.agencyId);
  if (!request || !agency) return undefined;
  const { decidedBy } = request;
  const [member, administrator] = await Promise.all([
    members.find(request.userId),
    decidedBy === undefined ? undefined : members.find(decidedBy),
  ]);
  return { request, agency, member, decidedBy: administrator?.name };
}
