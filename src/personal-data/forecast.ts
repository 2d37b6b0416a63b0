import { dayOf, daysBefore, startOfDay } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { type Coming, openings, type Span, Tally, within } from '../forecast.js';
import type { PersonalDataDeps } from './deps.js';
import { type NoticeStage, noticeId } from './mailings.js';
import { clocksOf, type PrivacyRequest } from './request.js';
import { keptUntil, WARNING_DAYS } from './retention.js';
import { CUT_OFF_MS, noticeDue, PERIODS, SOON_MS } from './sweep.js';

/** Which requests the administrators will be reminded of, and when what is over its time goes. */
export async function forecastPersonalData(deps: PersonalDataDeps, span: Span): Promise<Coming[]> {
  return [...(await notices(deps, span)), ...(await erasures(deps, span))];
}

async function notices(deps: PersonalDataDeps, span: Span): Promise<Coming[]> {
  const { requests, contest, outbox, administrators } = deps;
  const tally = new Tally();
  const all = await requests.all();
  for (const request of all.filter(({ state }) => state === 'open')) {
    for (const [stage, at] of noticesOf(contest, request, span)) {
      const made = await outbox.ledger.find(noticeId(request.number, stage));
      if ((made?.total ?? 0) > 0) continue;
      tally.add(at, 'privacy-notice', stage, administrators().length);
    }
  }
  const running = all.filter(({ state }) => state === 'running');
  const cutOff = within(
    span,
    running.map(({ at }) => at + CUT_OFF_MS),
  );
  return [...tally.all(), ...cutOff.map((at): Coming => ({ at, kind: 'erasure', silent: true }))];
}

/** When each stage will first be said. */
function noticesOf(
  contest: Contest,
  request: PrivacyRequest,
  span: Span,
): Map<NoticeStage, number> {
  const { dueAt } = clocksOf(contest, request);
  const stages = new Map<NoticeStage, number>();
  for (const now of openings(contest, span, [dueAt - SOON_MS, dueAt])) {
    const stage = noticeDue(contest, request, now);
    if (stage && !stages.has(stage)) stages.set(stage, now);
  }
  return stages;
}

/** Once there is anything to erase by its time, it is looked for at the beginning of each day. */
async function erasures(deps: PersonalDataDeps, span: Span): Promise<Coming[]> {
  const { contest, redis, keys } = deps;
  const begins = Math.min(...PERIODS.map((period) => keptUntil(contest, period, 0)));
  if (span.until < begins) return [];
  const warned = Object.values(await redis.hgetall(keys.retentionWarnings)).map((at) =>
    daysBefore(dayOf(contest, Number(at)), -WARNING_DAYS),
  );
  const found: Coming[] = [];
  let day = dayOf(contest, Math.max(begins, span.after));
  for (;;) {
    const at = startOfDay(contest, day);
    if (at > span.until) return found;
    const count = warned.filter((one) => one === day).length;
    if (at > span.after) {
      found.push({
        at,
        kind: 'erasure',
        ...(count > 0 ? { recipients: () => count } : { silent: true }),
      });
    }
    day = daysBefore(day, -1);
  }
}
