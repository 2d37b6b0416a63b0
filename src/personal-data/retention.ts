import { DateTime } from 'luxon';
import { type Day, dayOf, daysBefore, startOfDay } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import type { Member } from '../people/member.js';
import type { EntryStore } from '../registration/entry-store.js';
import type { PersonalDataDeps } from './deps.js';

/** People are told so many days before their data go. */
export const WARNING_DAYS = 30;

type Period = Exclude<keyof Contest['privacy']['periods'], 'contestEndsOn'>;

/**
 * When something that was last touched at this time is over its time: so many months after the end
 * of the contest, or after that, if it was later.
 */
export function keptUntil(contest: Contest, period: Period, touchedAt: number): number {
  const { contestEndsOn, [period]: months } = contest.privacy.periods;
  const end = startOfDay(contest, daysBefore(contestEndsOn, -1));
  return DateTime.fromMillis(Math.max(end, touchedAt), { zone: contest.calendar.zone })
    .plus({ months })
    .toMillis();
}

/** When somebody last said or did something that is on record. */
export async function lastActive(
  { entries }: { entries: EntryStore },
  { id, consentAt = 0 }: Member,
): Promise<number> {
  const own = await entries.listFor(id);
  return Math.max(
    consentAt,
    ...own.map(({ createdAt, submittedAt = createdAt }) => submittedAt),
    ...own.flatMap(({ authors }) =>
      authors.filter(({ userId }) => userId === id).map(({ addedAt }) => addedAt),
    ),
  );
}

export async function isOverTime(deps: PersonalDataDeps, member: Member): Promise<boolean> {
  const { contest, clock } = deps;
  // Most people are within their time by their consent alone.
  if (clock.now() < keptUntil(contest, 'profiles', member.consentAt ?? 0)) return false;
  return clock.now() >= keptUntil(contest, 'profiles', await lastActive(deps, member));
}

/** The day on which somebody's data go, once they were told; nothing while they weren't. */
export async function dueDay(
  { redis, keys, contest }: Pick<PersonalDataDeps, 'redis' | 'keys' | 'contest'>,
  userId: number,
): Promise<Day | undefined> {
  const warned = await redis.hget(keys.retentionWarnings, String(userId));
  return warned === null ? undefined : daysBefore(dayOf(contest, Number(warned)), -WARNING_DAYS);
}
