import { Composer } from 'grammy';
import type { BotContext } from '../../people/context.js';
import type { KeptRecord } from './decision-store.js';
import type { DecisionDeps } from './deps.js';
import { installDrafts } from './draft-handlers.js';
import { defineDecisionMailings } from './mailings.js';
import { installRecords } from './record-handlers.js';

/**
 * What becomes of an appraised plan: given back to be revised, decided about, funding agreed. All of it
 * is the administrators' to do.
 */
export function createDecisions(deps: DecisionDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  defineDecisionMailings(deps);
  installRecords(composer, deps);
  installDrafts(composer, deps);
  return composer;
}

type Stores = Pick<DecisionDeps, 'records' | 'decisionDrafts'>;

/** For somebody who takes their consent back: drafts go, what was recorded stays without them. */
export async function forgetDecisions(
  userId: number,
  { records, decisionDrafts }: Stores,
): Promise<void> {
  await decisionDrafts.forget(userId);
  await records.forget(userId);
}

/** What is kept of somebody's doing: what they recorded, and what they are in the middle of. */
export async function keptDecisions(
  userId: number,
  { records, decisionDrafts }: Stores,
): Promise<{ records: KeptRecord[]; drafts: Record<string, string> }> {
  const [recorded, drafts] = await Promise.all([records.keptOf(userId), decisionDrafts.of(userId)]);
  return { records: recorded, drafts };
}
