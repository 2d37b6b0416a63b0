import { mayActFor } from '../agencies/coordinating.js';
import type { BotContext } from '../people/context.js';
import { place, placeOfAnswer, withHeading } from '../telegram/screen.js';
import type { ReplicationDeps } from './deps.js';
import { sideOf } from './introduce.js';
import { introductionsOf } from './introduction.js';
import type { Replication } from './replication.js';
import { type ReplicationFacts, replicationView } from './replication-view.js';
import { replicationTableButton } from './table-view.js';

/** Shows all of a replication to somebody who was found to handle it. */
export async function showReplication(
  ctx: BotContext,
  deps: ReplicationDeps,
  replication: Replication,
  { page = 0, heading }: { page?: number; heading?: string | undefined } = {},
): Promise<void> {
  const { contest, catalogue, isAdministrator } = deps;
  const userId = ctx.member.id;
  const introduction = await introductionFor(deps, replication, userId);
  const facts: ReplicationFacts = {
    contest,
    replication,
    model: await catalogue.find(replication.modelId),
    reader: {
      actsForAgency: await mayActFor(deps, replication.agencyId, userId),
      isAdministrator: isAdministrator(userId),
    },
    ...(introduction && { introduction }),
    names: await namesOf(deps, replication),
    table: replicationTableButton(ctx.t),
    t: ctx.t,
  };
  await place(ctx, placeOfAnswer(ctx), withHeading(heading, replicationView(facts, page)));
}

/** Only of the one who registered: an author reads no replication from within. */
async function introductionFor(
  deps: ReplicationDeps,
  replication: Replication,
  userId: number,
): Promise<ReplicationFacts['introduction']> {
  if ((await sideOf(deps, replication, userId)) !== 'agency') return undefined;
  const agreements = await deps.replications.agreements(replication.id);
  if (introductionsOf(agreements).some(({ agency }) => agency.userId === userId))
    return 'introduced';
  return agreements.some((one) => one.userId === userId) ? 'agreed' : 'open';
}

/** Of those who agreed that the system keeps their name. */
async function namesOf(
  { members }: ReplicationDeps,
  { news }: Replication,
): Promise<Map<number, string>> {
  const names = new Map<number, string>();
  for (const userId of new Set(news.flatMap(({ by }) => by ?? []))) {
    const { name, consent } = await members.find(userId);
    if (consent === 'given' && name !== undefined) names.set(userId, name);
  }
  return names;
}
