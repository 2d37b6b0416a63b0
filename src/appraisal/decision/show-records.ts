import type { BotContext } from '../../people/context.js';
import { place, placeOfAnswer, type View, withHeading } from '../../telegram/screen.js';
import { decisionView } from './decision-view.js';
import type { DecisionDeps } from './deps.js';
import type { Act } from './draft.js';
import { fundingView } from './funding-view.js';
import { recordsOf } from './record.js';
import type { RecordFacts } from './record-lines.js';
import { returnView } from './return-view.js';
import { readScores } from './scores.js';
import type { DecidedUnit } from './unit.js';

/** Shows an administrator what is on record of a unit, with its history and what can be done now. */
export async function showRecords(
  ctx: BotContext,
  deps: DecisionDeps,
  act: Act,
  state: DecidedUnit,
  heading?: string,
): Promise<void> {
  const names = await namesOf(deps, recordsOf(state, act));
  const facts: RecordFacts = { state, names, now: deps.clock.now(), t: ctx.t };
  await place(ctx, placeOfAnswer(ctx), withHeading(heading, await viewOf(deps, act, facts)));
}

async function viewOf(deps: DecisionDeps, act: Act, facts: RecordFacts): Promise<View> {
  const { plan, unit } = facts.state;
  switch (act) {
    case 'r':
      return returnView(facts);
    case 'd':
      return decisionView(facts, await readScores(deps, unit.id, plan.version));
    case 'f':
      return fundingView(facts);
  }
}

/** Of those who recorded it and agreed that the system keeps their name. */
async function namesOf(
  { members }: DecisionDeps,
  records: readonly { by?: number }[],
): Promise<Map<number, string>> {
  const names = new Map<number, string>();
  for (const userId of new Set(records.flatMap(({ by }) => by ?? []))) {
    const { name, consent } = await members.find(userId);
    if (consent === 'given' && name !== undefined) names.set(userId, name);
  }
  return names;
}
