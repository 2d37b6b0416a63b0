import { recordAct } from '../admin/administrator.js';
import { dayOf } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { isOwner } from '../registration/entry.js';
import { isTimeToSend } from '../reminders/ladder.js';
import type { PersonalDataDeps } from './deps.js';
import { eraseEverything } from './erase.js';
import { type NoticeStage, tellAdministrators } from './mailings.js';
import { clocksOf, type PrivacyRequest } from './request.js';
import { dueDay, isOverTime, keptUntil } from './retention.js';

/** An erasure that has been under way for so long was cut off. */
export const CUT_OFF_MS = 60_000;
/** Administrators are told so long before a request's time is up. */
export const SOON_MS = 24 * 60 * 60 * 1_000;
/** What may be over its time. */
export const PERIODS = ['drafts', 'profiles', 'messages'] as const;
/** Whoever does what no update asked for. */
const NOBODY = { userId: 0, updateId: 0 };

/** Every minute: carries on what a crash cut off, nudges, and once a day erases what is over its time. */
export async function sweepPersonalData(deps: PersonalDataDeps): Promise<void> {
  await carryOn(deps);
  await nudge(deps);
  await eraseOverTime(deps);
}

async function carryOn(deps: PersonalDataDeps): Promise<void> {
  const { requests, clock, redis, keys } = deps;
  for (const request of await requests.all()) {
    const { state, at, userId } = request;
    if (state !== 'running' || clock.now() - at < CUT_OFF_MS) continue;
    if (userId === undefined) await requests.finish(request.number, clock.now());
    else {
      await eraseEverything(deps, userId, request);
      await redis.del(keys.session(userId));
    }
  }
}

async function nudge(deps: PersonalDataDeps): Promise<void> {
  const { requests, contest, clock } = deps;
  const now = clock.now();
  if (!isTimeToSend(contest, now)) return;
  for (const request of await requests.all()) {
    const stage = noticeDue(contest, request, now);
    if (stage) await tellAdministrators(deps, request, stage);
  }
}

/** What administrators are to be told now of a request that they haven't answered. */
export function noticeDue(
  contest: Contest,
  request: PrivacyRequest,
  now: number,
): NoticeStage | undefined {
  if (request.state !== 'open') return undefined;
  const { dueAt } = clocksOf(contest, request);
  if (now >= dueAt) return 'overdue';
  return now >= dueAt - SOON_MS ? 'soon' : undefined;
}

/** Once on each day; what a crash left undone is done on the same day, or on the next. */
async function eraseOverTime(deps: PersonalDataDeps): Promise<void> {
  const { redis, keys, contest, clock } = deps;
  const now = clock.now();
  const today = dayOf(contest, now);
  if (!PERIODS.some((period) => now >= keptUntil(contest, period, 0))) return;
  if ((await redis.get(keys.retentionSwept)) === today) return;
  const counts = {
    drafts: await eraseDrafts(deps),
    people: await erasePeople(deps),
    messages: await eraseMessages(deps),
  };
  if (Object.values(counts).some((count) => count > 0)) {
    const facts = Object.entries(counts).map(([what, count]) => [what, String(count)]);
    await recordAct(deps, 'erase-over-time', today, NOBODY, Object.fromEntries(facts));
  }
  await redis.set(keys.retentionSwept, today);
}

async function eraseDrafts({
  entries,
  members,
  contest,
  clock,
}: PersonalDataDeps): Promise<number> {
  let count = 0;
  const isOver = (at: number) => clock.now() >= keptUntil(contest, 'drafts', at);
  if (!isOver(0)) return count;
  for (const { id } of await members.all()) {
    for (const entry of await entries.listFor(id)) {
      if (entry.state !== 'draft' || !isOwner(entry, id) || !isOver(entry.createdAt)) continue;
      if (await entries.discard(entry)) count += 1;
    }
  }
  return count;
}

async function erasePeople(deps: PersonalDataDeps): Promise<number> {
  const { members, contest, clock, redis, keys, requests, outbox } = deps;
  const today = dayOf(contest, clock.now());
  if (clock.now() < keptUntil(contest, 'profiles', 0)) return 0;
  const warned: number[] = [];
  let count = 0;
  for (const member of await members.all()) {
    const id = String(member.id);
    if (!(await isOverTime(deps, member))) {
      await redis.hdel(keys.retentionWarnings, id);
      continue;
    }
    const due = await dueDay(deps, member.id);
    if (due === undefined) {
      await redis.hset(keys.retentionWarnings, id, clock.now());
      warned.push(member.id);
    } else if (today >= due) {
      const request = await requests.add({
        kind: 'erasure',
        state: 'running',
        at: clock.now(),
        // No update brought it: the list, which only grows, tells them apart.
        updateId: -((await requests.all()).length + 1),
        userId: member.id,
      });
      await eraseEverything(deps, member.id, request);
      await redis.del(keys.session(member.id));
      count += 1;
    }
  }
  // Also those whose warning was noted, and not posted, before a crash.
  const again = Object.entries(await redis.hgetall(keys.retentionWarnings))
    .filter(([, at]) => dayOf(contest, Number(at)) === today)
    .map(([id]) => Number(id));
  const to = [...new Set([...warned, ...again])];
  if (to.length > 0) {
    await outbox.post({
      id: `privacy-expiry.${today}`,
      kind: 'privacy-expiry',
      subject: today,
      to,
    });
  }
  return count;
}

async function eraseMessages({ outbox, contest, clock }: PersonalDataDeps): Promise<number> {
  if (clock.now() < keptUntil(contest, 'messages', 0)) return 0;
  return outbox.eraseSettled((at) => clock.now() >= keptUntil(contest, 'messages', at));
}
