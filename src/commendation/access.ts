import { coordinatedAgency } from '../agencies/coordinating.js';
import type { Agency } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { refuse } from '../telegram/refuse.js';
import type { Commendation } from './commendation.js';
import type { CommendationDeps } from './deps.js';

/** The commendation of a press, if this person may act for its agency; where not, they are told so. */
export async function handledCommendation(
  ctx: BotContext,
  deps: CommendationDeps,
  id: string,
): Promise<{ commendation: Commendation; agency: Agency } | undefined> {
  const commendation = await deps.commendations.find(id);
  if (!commendation) {
    // Nobody learns here whether there is one.
    await refuse(ctx, 'board-not-yours');
    return undefined;
  }
  const agency = await coordinatedAgency(ctx, deps, commendation.agencyId);
  return agency && { commendation, agency };
}
