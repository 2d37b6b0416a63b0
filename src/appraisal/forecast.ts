import { type Coming, openings, type Span } from '../forecast.js';
import { pairField } from './appraisal-store.js';
import type { AppraisalDeps } from './deps.js';
import { dueWord, nudgeTimes, SECOND_THOUGHTS_MS } from './duty.js';
import { owesSheet, readAppraisals } from './read-appraisal.js';

/** Which appraisers will be asked for a sheet, or that it is waited for: one letter for all their plans. */
export async function forecastAppraisals(deps: AppraisalDeps, span: Span): Promise<Coming[]> {
  if ((await deps.appraisals.assignments()).list.length === 0) return [];
  const contest = await deps.deadlines.contest();
  const [units, toldOf] = await Promise.all([readAppraisals(deps), deps.appraisals.told()]);
  const asked = new Map<number, Map<number, boolean>>();
  for (const { finalist, seats } of units) {
    for (const seat of seats.filter(owesSheet)) {
      const { userId, version, assignedAt, askedAt } = seat;
      let told = toldOf.get(pairField({ finalistId: finalist.id, userId }));
      const times = [assignedAt + SECOND_THOUGHTS_MS, ...nudgeTimes(contest, askedAt)];
      for (const now of openings(contest, span, times)) {
        const word = dueWord(contest, seat, told, now);
        if (!word) continue;
        told = { version, assignedAt, at: now };
        const people = asked.get(now) ?? new Map<number, boolean>();
        asked.set(now, people.set(userId, word === 'ask' || (people.get(userId) ?? false)));
      }
    }
  }
  return [...asked].flatMap(([at, people]) =>
    [true, false].flatMap((isAsk): Coming[] => {
      const count = [...people.values()].filter((one) => one === isAsk).length;
      const kind = isAsk ? 'appraisal-ask' : 'appraisal-nudge';
      return count === 0 ? [] : [{ at, kind, recipients: () => count }];
    }),
  );
}
