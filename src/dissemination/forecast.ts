import { agenciesAt } from '../contest/agency-list.js';
import type { Contest } from '../contest/contest.js';
import { type Coming, openings, type Span, Tally } from '../forecast.js';
import { expectedVersions, type PublicVersion } from '../results/visible-results.js';
import type { AgencyFacts } from './coverage.js';
import type { DisseminationDeps } from './deps.js';
import type { Told } from './dissemination-store.js';
import { dueToAdministrators, dueToCoordinator, stepTimes } from './ladder.js';
import { mailingIds } from './subjects.js';

/** The look of one minute, which is asked for others. */
interface Look {
  contest: Contest;
  now: number;
  publicAt: number;
  version: number;
  facts: ReadonlyMap<string, AgencyFacts>;
}

/** What coordinators and administrators will be told of making results known. */
export async function forecastDissemination(
  deps: DisseminationDeps,
  span: Span,
): Promise<Coming[]> {
  const versions = await expectedVersions(deps);
  const publicAt = versions[0]?.since;
  if (publicAt === undefined) return [];
  const contest = await deps.deadlines.contest();
  const steps = stepTimes(contest, publicAt).map(({ at }) => at);
  const times = openings(contest, span, [...versions.map(({ since }) => since), ...steps]);
  if (times.length === 0) return [];
  const ids = agenciesAt(contest).map(({ id }) => id);
  const told = await deps.dissemination.told(ids);
  const tally = new Tally();
  const silentTold = new Set<number>();
  for (const now of times) {
    const version = versionAt(versions, now);
    if (version === undefined) continue;
    const facts = await deps.dissemination.facts(version, ids);
    const look = { contest, now, publicAt, version, facts };
    await forecastCoordinators(deps, look, told, tally);
    await forecastAdministrators(deps, look, silentTold, tally);
  }
  return tally.all();
}

function versionAt(versions: readonly PublicVersion[], now: number): number | undefined {
  return versions.findLast(({ since }) => since <= now)?.published.version;
}

/** @param told what each was told last; kept up with what they will be */
async function forecastCoordinators(
  { coordinators }: DisseminationDeps,
  { facts, ...look }: Look,
  told: Map<string, Map<number, Told>>,
  tally: Tally,
): Promise<void> {
  for (const [agencyId, ofAgency] of facts) {
    if (ofAgency.coordinators === 0) continue;
    const before = told.get(agencyId) ?? new Map<number, Told>();
    told.set(agencyId, before);
    const hasReported = ofAgency.report !== undefined;
    for (const userId of await coordinators.of(agencyId)) {
      const known = before.get(userId);
      const due = dueToCoordinator({ ...look, hasReported, ...(known && { told: known }) });
      if (!due) continue;
      const { now, version } = look;
      tally.add(now, `dissemination-${due.kind}`, due.kind === 'nudge' ? due.step : undefined);
      before.set(userId, { version, at: now });
    }
  }
}

async function forecastAdministrators(
  { administrators, outbox }: DisseminationDeps,
  { facts, ...look }: Look,
  told: Set<number>,
  tally: Tally,
): Promise<void> {
  const step = dueToAdministrators(look);
  const count = administrators().length;
  if (!step || count === 0 || told.has(step.at)) return;
  if ([...facts.values()].every(({ report }) => report !== undefined)) return;
  told.add(step.at);
  const made = await outbox.ledger.find(mailingIds.silent(step.at));
  if ((made?.total ?? 0) === 0) tally.add(look.now, 'dissemination-silent', undefined, count);
}
