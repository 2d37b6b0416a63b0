import { mustBeAdministrator, recordAct } from '../admin/administrator.js';
import type { Actor } from '../admin/audit-log.js';
import { nextTimeToSend } from '../reminders/time-to-send.js';
import type { AppraisalDeps } from './deps.js';
import { owesSheet, readAppraisals } from './read-appraisal.js';

/** Nobody is told again so soon after they were told. */
const PAUSE_MS = 60 * 60_000;

export interface NudgeResult {
  /** People. */
  count: number;
  /** When they will read it: now, or in the morning. Epoch milliseconds. */
  at: number | undefined;
}

/** Whom a nudge is for: `all`, those of a unit (`u.`), or one person (`p.`); see `nudgeScope`. */
function isMeant(scope: string, finalistId: string, userId: number): boolean {
  return scope === 'all' || scope === `u.${finalistId}` || scope === `p.${userId}`;
}

/** Tells those who owe a sheet that it is waited for, but for whom that was told within the hour. */
export async function nudgeAppraisers(
  deps: AppraisalDeps,
  scope: string,
  actor: Actor,
): Promise<NudgeResult> {
  mustBeAdministrator(deps, actor);
  const now = deps.clock.now();
  const at = nextTimeToSend(await deps.deadlines.contest(), now);
  const id = `appraisal-nudge.u${actor.updateId}`;
  const before = await deps.outbox.ledger.find(id);
  if (before && before.total > 0) return { count: before.total, at };
  const [units, told] = await Promise.all([readAppraisals(deps), deps.appraisals.told()]);
  const meant = units.flatMap((unit) =>
    unit.seats
      .filter((seat) => owesSheet(seat) && isMeant(scope, unit.finalist.id, seat.userId))
      .map((seat) => ({ finalistId: unit.finalist.id, ...seat })),
  );
  const lastTold = new Map<number, number>();
  for (const [field, { at: toldAt }] of told) {
    const userId = Number(field.split(' ')[1]);
    lastTold.set(userId, Math.max(toldAt, lastTold.get(userId) ?? 0));
  }
  const due = meant.filter(({ userId }) => now - (lastTold.get(userId) ?? 0) >= PAUSE_MS);
  const to = [...new Set(due.map(({ userId }) => userId))];
  if (to.length === 0) return { count: 0, at };
  await recordAct(deps, 'nudge-appraisers', scope, actor);
  await deps.outbox.post({ id, kind: 'appraisal-nudge', subject: 'all', to });
  await deps.appraisals.tell(due.map((seat) => ({ ...seat, at: now })));
  return { count: to.length, at };
}
