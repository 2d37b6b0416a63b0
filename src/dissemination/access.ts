import { coordinatedAgency } from '../agencies/coordinating.js';
import { existsOn } from '../contest/agency-list.js';
import type { Agency, Contest } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { refuse } from '../telegram/refuse.js';
import type { DisseminationDeps } from './deps.js';

/** The agencies of the contest's reference date are asked to make its results known. */
export function hasDuty(contest: Contest, agency: Agency): boolean {
  return existsOn(agency, contest.referenceDate);
}

/** The agency of a press or an answer, if this person may act for it and it is asked for anything. */
export async function dutyAgency(
  ctx: BotContext,
  deps: DisseminationDeps,
  agencyId: string,
): Promise<Agency | undefined> {
  const agency = await coordinatedAgency(ctx, deps, agencyId);
  if (!agency || hasDuty(deps.contest, agency)) return agency;
  await refuse(ctx, 'pb-no-duty');
  return undefined;
}
