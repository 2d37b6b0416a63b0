import { type Coming, nextLook, openings, type Span, within } from '../forecast.js';
import { nextDaytime } from '../reminders/time-to-send.js';
import type { ResultDeps } from './deps.js';
import { dueStage, newsTime } from './publication.js';
import { stages } from './result-store.js';
import { audienceOf, MAILINGS, settledStages } from './sweep.js';

/** To whom the newest results will be told. */
export async function forecastResults(deps: ResultDeps, span: Span): Promise<Coming[]> {
  const published = await deps.results.newest();
  const begun = published && { ...(await deps.results.begun(published.version)) };
  if (!begun || begun.chats !== undefined) return [];
  const contest = await deps.deadlines.contest();
  const settled = await settledStages(deps, published);
  const times = within(span, [
    // Each stage waits for the one before it, and is begun at the look after that.
    nextLook(span.after),
    nextDaytime(contest, span.after),
    ...openings(contest, span, [newsTime(contest, published)]),
  ]);
  const found: Coming[] = [];
  for (const now of times) {
    const later = stages.map((_, index) => now + index * (nextLook(now) - now));
    for (const at of within(span, later)) {
      const stage = dueStage({ contest, now: at, published, begun, settled });
      if (stage === undefined) continue;
      begun[stage] = at;
      settled[stage] = true;
      const recipients = async () => (await audienceOf(deps, published, stage)).length;
      found.push({ at, kind: MAILINGS[stage].kind, recipients });
    }
  }
  return found;
}
