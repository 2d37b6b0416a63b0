import { openReturn } from '../../plans/revision.js';
import { currentDecision, type DocumentFacts, type Outcome } from './decision.js';
import { askedFunding, currentFunding } from './funding.js';
import type { PageDeps } from './on-page.js';
import { type DecidedUnit, readDecidedUnit } from './unit.js';

/** What one source gives: asked in the plan's budget, agreed with the finance department. */
export interface FundingRow extends DocumentFacts {
  source: string;
  /** Whole đồng; absent where the budget doesn't say. */
  asked?: bigint;
  agreed?: bigint;
  /** Epoch milliseconds. */
  agreedAt?: number;
}

/** A unit in the table of decisions; texts and codes as they are kept, nothing about people. */
export interface DecisionRow {
  finalistId: string;
  unitName: string;
  agencyId?: string;
  planCode?: string;
  /** How many versions were sent. */
  versions: number;
  decision?: DocumentFacts & {
    outcome: Outcome;
    reasons: string;
    version: number;
    /** Epoch milliseconds. */
    at: number;
  };
  funding: FundingRow[];
  /** How often it was given back to be revised, and what is awaited now. */
  returns: number;
  awaited?: { at: number; until?: string };
}

/** Every unit of the final round, in their order. */
export function decisionRows(deps: PageDeps): () => Promise<DecisionRow[]> {
  return async () => {
    const units = await deps.finalists.all();
    const states = await Promise.all(units.map(({ id }) => readDecidedUnit(deps, id)));
    return states.filter((state) => state !== undefined).map(rowOf);
  };
}

export function rowOf(state: DecidedUnit): DecisionRow {
  const { unit, plan, decisions, returns } = state;
  const current = currentDecision(decisions);
  const awaited = openReturn(plan);
  return {
    finalistId: unit.id,
    unitName: unit.unitName,
    ...(unit.agencyId !== undefined && { agencyId: unit.agencyId }),
    ...(plan.code !== undefined && { planCode: plan.code }),
    versions: plan.version,
    ...(current && {
      decision: {
        outcome: current.outcome,
        reasons: current.reasons,
        version: current.version,
        at: current.at,
        ...documentOf(current),
      },
    }),
    funding: fundingRows(state),
    returns: returns.filter(({ state: change }) => change === 'returned').length,
    ...(awaited && {
      awaited: { at: awaited.at, ...(awaited.until !== undefined && { until: awaited.until }) },
    }),
  };
}

function fundingRows({ funding, sent }: DecidedUnit): FundingRow[] {
  const lines = currentFunding(funding);
  const askedBySource = askedFunding(sent) ?? new Map<string, bigint>();
  const sources = new Set([...askedBySource.keys(), ...lines.map(({ source }) => source)]);
  return [...sources].map((source) => {
    const asked = askedBySource.get(source);
    const line = lines.find((one) => one.source === source);
    return {
      source,
      ...(asked !== undefined && { asked }),
      ...(line && { agreed: BigInt(line.amount), agreedAt: line.at, ...documentOf(line) }),
    };
  });
}

function documentOf({ number, day }: DocumentFacts): DocumentFacts {
  return { ...(number !== undefined && { number }), ...(day !== undefined && { day }) };
}
