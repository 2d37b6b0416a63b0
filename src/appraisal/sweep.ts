import { createHash } from 'node:crypto';
import { isTimeToSend } from '../reminders/ladder.js';
import { pairField } from './appraisal-store.js';
import type { AppraisalDeps } from './deps.js';
import { dueWord } from './duty.js';
import type { Assignment } from './even-assignment.js';
import { owesSheet, readAppraisals, type Seat } from './read-appraisal.js';

type DueSeat = Seat & Assignment & { word: 'ask' | 'nudge' };

/**
 * Finds which appraisers are to be told something now, and has them told: one message for all their
 * plans. A new version of a plan needs no case of its own: nobody has been told of it yet.
 */
export async function sweepAppraisals(deps: AppraisalDeps): Promise<void> {
  const now = deps.clock.now();
  const contest = await deps.deadlines.contest();
  if (!isTimeToSend(contest, now)) return;
  if ((await deps.appraisals.assignments()).list.length === 0) return;
  const [units, told] = await Promise.all([readAppraisals(deps), deps.appraisals.told()]);
  const due = new Map<number, DueSeat[]>();
  for (const { finalist, seats } of units) {
    for (const seat of seats.filter(owesSheet)) {
      const pair = { finalistId: finalist.id, userId: seat.userId };
      const word = dueWord(contest, seat, told.get(pairField(pair)), now);
      if (!word) continue;
      due.set(seat.userId, [...(due.get(seat.userId) ?? []), { ...seat, ...pair, word }]);
    }
  }
  // The message first, then the note that they were told: after a crash in between the same is due, and
  // makes the same message, which the outbox knows already.
  for (const [userId, seats] of due) {
    const kind = seats.some(({ word }) => word === 'ask') ? 'appraisal-ask' : 'appraisal-nudge';
    const facts = seats.map((seat) => {
      const before = told.get(pairField(seat))?.at ?? 0;
      return `${pairField(seat)} ${seat.version} ${seat.assignedAt} ${before}`;
    });
    const digest = createHash('sha256').update(facts.sort().join('\n')).digest('hex');
    const id = `${kind}.${digest.slice(0, 32)}`;
    await deps.outbox.post({ id, kind, subject: 'all', to: [userId] });
    await deps.appraisals.tell(seats.map((seat) => ({ ...seat, at: now })));
  }
}
