import type { Contest } from '../contest/contest.js';
import type { Finalist } from '../finalists/finalist.js';
import type { Outbox } from '../outbox/outbox.js';
import { unitName } from '../people/member.js';
import { planStanding } from '../plans/standing.js';
import type { Reminding } from '../reminders/reminder-store.js';
import type { ProgressDeps } from './deps.js';
import {
  type LastReminder,
  type UnitPerson,
  type UnitProgress,
  unreachableBecause,
} from './progress.js';

export type ReadingDeps = Pick<
  ProgressDeps,
  'finalists' | 'members' | 'plans' | 'reminders' | 'deadlines'
> & { outbox: Pick<Outbox, 'ledger'> };

/** Every unit as it stands now, or every one of an agency, in the order of the contest file. */
export async function readUnits(
  deps: ReadingDeps,
  contest: Contest,
  agencyId?: string,
): Promise<UnitProgress[]> {
  const all = await deps.finalists.all();
  const finalists = agencyId === undefined ? all : all.filter((one) => one.agencyId === agencyId);
  return Promise.all(finalists.map((finalist) => readUnit(deps, contest, finalist)));
}

export async function findUnit(
  deps: ReadingDeps,
  contest: Contest,
  finalistId: string,
): Promise<UnitProgress | undefined> {
  const finalist = await deps.finalists.find(finalistId);
  return finalist && readUnit(deps, contest, finalist);
}

async function readUnit(
  deps: ReadingDeps,
  contest: Contest,
  finalist: Finalist,
): Promise<UnitProgress> {
  const [persons, standing, reminding] = await Promise.all([
    deps.finalists.people(finalist.id),
    planStanding(contest, deps.plans, finalist.id),
    deps.reminders.of(finalist.id),
  ]);
  const people = await Promise.all(
    persons.map(({ userId }) => readPerson(deps, contest, userId, reminding.get(userId))),
  );
  return { finalist, people, standing, unreachable: unreachableBecause(people, standing.last) };
}

async function readPerson(
  { members, outbox }: ReadingDeps,
  contest: Contest,
  userId: number,
  reminding: Reminding = {},
): Promise<UnitPerson> {
  const member = await members.find(userId);
  return {
    userId,
    name: member.name,
    unit: unitName(member, contest),
    blocked: member.blockedAt !== undefined,
    reminder: await readReminder(outbox, userId, reminding.lastReminder),
  };
}

async function readReminder(
  { ledger }: Pick<Outbox, 'ledger'>,
  userId: number,
  id: string | undefined,
): Promise<LastReminder | undefined> {
  const mailing = id === undefined ? undefined : await ledger.find(id);
  const delivery = mailing && (await ledger.delivery(mailing.id, userId));
  if (!mailing || !delivery) return undefined;
  const { state, detail: reason } = delivery;
  const isUnderWay = state === 'pending' || state === 'sending';
  // The times of a copy under way are by the store's clock.
  return { at: isUnderWay ? mailing.createdAt : delivery.at, state, reason };
}
