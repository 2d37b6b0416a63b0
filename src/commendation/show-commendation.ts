import type { Agency } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { place, placeOfAnswer, withHeading } from '../telegram/screen.js';
import type { Commendation } from './commendation.js';
import { commendationView } from './commendation-view.js';
import type { CommendationDeps } from './deps.js';
import { agencyEntrants } from './entrants.js';

/** Shows all of a commendation to somebody who was found to act for its agency. */
export async function showCommendation(
  ctx: BotContext,
  deps: CommendationDeps,
  { commendation, agency }: { commendation: Commendation; agency: Agency },
  heading?: string,
): Promise<void> {
  const list = await agencyEntrants(deps, agency.id);
  const names = await namesOf(deps, commendation);
  const facts = { contest: deps.contest, agency, commendation, list, names, t: ctx.t };
  await place(ctx, placeOfAnswer(ctx), withHeading(heading, commendationView(facts)));
}

/** Of those who recorded it and agreed that the system keeps their name. */
async function namesOf(
  { members }: CommendationDeps,
  { versions }: Commendation,
): Promise<Map<number, string>> {
  const names = new Map<number, string>();
  for (const userId of new Set(versions.flatMap(({ by }) => by ?? []))) {
    const { name, consent } = await members.find(userId);
    if (consent === 'given' && name !== undefined) names.set(userId, name);
  }
  return names;
}
