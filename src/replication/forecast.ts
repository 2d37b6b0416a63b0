import type { Contest } from '../contest/contest.js';
import { type Coming, type Span, Tally } from '../forecast.js';
import { nextTimeToSend } from '../reminders/time-to-send.js';
import { nextAsk } from './asking.js';
import type { ReplicationDeps } from './deps.js';
import { isRegistered, type Registered } from './replication.js';
import { whomToAsk } from './sweep.js';

/** Which agencies will be asked how it goes, as long as they say nothing of themselves. */
export async function forecastReplications(deps: ReplicationDeps, span: Span): Promise<Coming[]> {
  const contest = await deps.deadlines.contest();
  const tally = new Tally();
  for (const replication of (await deps.replications.all()).filter(isRegistered)) {
    const times = [...asksOf(contest, replication, span)];
    const count = times.length > 0 ? (await whomToAsk(deps, replication)).length : 0;
    // Asking nobody is no question.
    if (count === 0) continue;
    for (const at of times) tally.add(at, 'replication-ask', undefined, count);
  }
  return tally.all();
}

/** When it will be asked, if nobody ever answers. */
function* asksOf(
  contest: Contest,
  replication: Registered,
  { after, until }: Span,
): Generator<number> {
  const asks = [...replication.asks];
  for (;;) {
    const dueAt = nextAsk(contest, { ...replication, asks });
    if (dueAt === undefined || dueAt > until) return;
    const at = nextTimeToSend(contest, Math.max(dueAt, after));
    if (at === undefined || at > until) return;
    if (at > after) yield at;
    asks.push(at);
  }
}
