import { agenciesAt } from '../contest/agency-list.js';
import type { Contest } from '../contest/contest.js';
import { isTimeToSend } from '../reminders/ladder.js';
import type { AgencyFacts } from './coverage.js';
import type { DisseminationDeps } from './deps.js';
import type { Told } from './dissemination-store.js';
import { type Due, dueToAdministrators, dueToCoordinator } from './ladder.js';
import { type Publication, readPublication } from './publication.js';
import { formatSubject, mailingIds } from './subjects.js';

/** What the look of one minute goes by. */
interface Moment extends Publication {
  contest: Contest;
  now: number;
}

/** Finds who is to be told something now, and has them told. Run twice at once, it tells nobody twice. */
export async function sweepDissemination(deps: DisseminationDeps): Promise<void> {
  const contest = await deps.deadlines.contest();
  const now = deps.clock.now();
  // Looked at again at the next time to send: nothing is lost by it.
  if (!isTimeToSend(contest, now)) return;
  const publication = await readPublication(deps);
  if (!publication) return;
  const moment: Moment = { ...publication, contest, now };
  const ids = agenciesAt(contest).map(({ id }) => id);
  const { version } = publication.published;
  const [facts, told] = await Promise.all([
    deps.dissemination.facts(version, ids),
    deps.dissemination.told(ids),
  ]);
  for (const [agencyId, ofAgency] of facts) {
    // Where there is nobody, nobody is told.
    if (ofAgency.coordinators === 0) continue;
    await tellCoordinators(deps, moment, agencyId, ofAgency, told.get(agencyId) ?? new Map());
  }
  await tellAdministrators(deps, moment, facts);
}

async function tellCoordinators(
  deps: DisseminationDeps,
  { contest, now, published, since }: Moment,
  agencyId: string,
  { report }: AgencyFacts,
  told: ReadonlyMap<number, Told>,
): Promise<void> {
  const { version } = published;
  const hasReported = report !== undefined;
  const due = new Map<string, { due: Due; to: number[] }>();
  for (const userId of await deps.coordinators.of(agencyId)) {
    const before = told.get(userId);
    const facts = { contest, now, publicAt: since, version, hasReported };
    const one = dueToCoordinator({ ...facts, ...(before && { told: before }) });
    if (!one) continue;
    const key = one.kind === 'kit' ? 'kit' : String(one.at);
    due.set(key, { due: one, to: [...(due.get(key)?.to ?? []), userId] });
  }
  // The message first, then the note that they were told: after a crash in between it is made again,
  // and the outbox knows it already.
  for (const { due: one, to } of due.values()) {
    await deps.outbox.post({ ...mailingOf(one, agencyId, version), to });
    await deps.dissemination.tell(agencyId, to, { version, at: now });
  }
}

function mailingOf(due: Due, agencyId: string, version: number) {
  return due.kind === 'kit'
    ? {
        id: mailingIds.kit(agencyId, version),
        kind: 'dissemination-kit',
        subject: formatSubject(agencyId, version),
      }
    : {
        id: mailingIds.nudge(agencyId, due.at),
        kind: 'dissemination-nudge',
        subject: formatSubject(agencyId, due.at),
      };
}

async function tellAdministrators(
  { outbox, administrators }: DisseminationDeps,
  { contest, now, since }: Moment,
  facts: ReadonlyMap<string, AgencyFacts>,
): Promise<void> {
  const to = administrators();
  const step = dueToAdministrators({ contest, now, publicAt: since });
  if (!step || to.length === 0) return;
  if ([...facts.values()].every(({ report }) => report !== undefined)) return;
  const id = mailingIds.silent(step.at);
  // Made once: there is nothing to add to it.
  if (((await outbox.ledger.find(id))?.total ?? 0) > 0) return;
  await outbox.post({ id, kind: 'dissemination-silent', subject: String(step.at), to });
}
