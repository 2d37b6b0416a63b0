import { mayActFor } from '../agencies/coordinating.js';
import { findAgency } from '../contest/agency-list.js';
import type { Agency } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { hasConsented, type Member } from '../people/member.js';
import { refuse } from '../telegram/refuse.js';
import type { ReplicationDeps } from './deps.js';
import { isRegistered, type Registered, type Replication } from './replication.js';

type Deps = Pick<ReplicationDeps, 'contest' | 'coordinators' | 'isAdministrator'>;

/** The agencies that somebody may register a replication for: those they coordinate, and their own. */
export async function agenciesFor(deps: Deps, member: Member): Promise<Agency[]> {
  const ids = new Set(await deps.coordinators.agenciesOf(member.id));
  if (member.agencyId !== undefined) ids.add(member.agencyId);
  return [...ids]
    .map((id) => findAgency(deps.contest, id))
    .filter((agency) => agency !== undefined);
}

/**
 * Who reads all of a replication and reports on it: the agency's coordinators, administrators, and who
 * registered it. What agency somebody is of is only their own word, so it opens nothing by itself.
 */
export async function mayHandle(
  deps: Deps,
  { agencyId, registrant }: Replication,
  member: Member,
): Promise<boolean> {
  if (await mayActFor(deps, agencyId, member.id)) return true;
  const isOwn = registrant === member.id && member.agencyId === agencyId;
  return isOwn && hasConsented(member, deps.contest);
}

/** The replication of a press, if this person may handle it; where not, they are told so. */
export async function handledReplication(
  ctx: BotContext,
  deps: Deps & Pick<ReplicationDeps, 'replications'>,
  id: string,
): Promise<Replication | undefined> {
  const replication = await deps.replications.find(id);
  if (replication && (await mayHandle(deps, replication, ctx.member))) return replication;
  // Nobody learns here whether there is one.
  await refuse(ctx, 'replication-not-yours');
  return undefined;
}

/** One that is the agency's word, so that there is something to report. */
export async function reportedReplication(
  ctx: BotContext,
  deps: Deps & Pick<ReplicationDeps, 'replications'>,
  id: string,
): Promise<Registered | undefined> {
  const replication = await handledReplication(ctx, deps, id);
  if (!replication) return undefined;
  if (isRegistered(replication)) return replication;
  await refuse(ctx, 'replication-unconfirmed');
  return undefined;
}
