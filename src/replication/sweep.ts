import { isRedisUnavailable } from '../redis/client.js';
import { isTimeToSend } from '../reminders/ladder.js';
import { describeError } from '../telegram/errors.js';
import { nextAsk } from './asking.js';
import type { ReplicationDeps } from './deps.js';
import { isRegistered, type Registered } from './replication.js';

/** Finds which agencies are to be asked how it goes, and asks them. Run twice at once, it asks nobody twice. */
export async function sweepReplications(deps: ReplicationDeps): Promise<void> {
  const now = deps.clock.now();
  const contest = await deps.deadlines.contest();
  if (!isTimeToSend(contest, now)) return;
  for (const replication of (await deps.replications.all()).filter(isRegistered)) {
    const dueAt = nextAsk(contest, replication);
    if (dueAt === undefined || dueAt > now) continue;
    try {
      await ask(deps, replication, dueAt, now);
    } catch (error) {
      if (isRedisUnavailable(error)) throw error;
      // What is wrong with one must not keep the others from being asked.
      const facts = { error: describeError(error), replication: replication.id };
      deps.logger.error(facts, 'An agency could not be asked how a replication goes');
    }
  }
}

/**
 * The message first, then the note that it was asked: after a crash in between, the same time makes
 * the same message, which the outbox knows already.
 */
async function ask(
  deps: ReplicationDeps,
  replication: Registered,
  dueAt: number,
  now: number,
): Promise<void> {
  const to = await whomToAsk(deps, replication);
  // Asking nobody is no question: it is asked when there is somebody.
  if (to.length === 0) return;
  const { id } = replication;
  await deps.outbox.post({
    id: `replication-ask.${id}.${dueAt}`,
    kind: 'replication-ask',
    subject: `${id} ${dueAt}`,
    to,
  });
  await deps.replications.asked(id, dueAt, now);
}

/** Who registered it; where they can't be reached, the agency's coordinators. */
export async function whomToAsk(
  { members, coordinators }: ReplicationDeps,
  { registrant, agencyId }: Registered,
): Promise<number[]> {
  const canBeAsked = async (userId: number, ofAgency: boolean): Promise<boolean> => {
    const { consent, blockedAt, agencyId: own } = await members.find(userId);
    return consent === 'given' && blockedAt === undefined && (!ofAgency || own === agencyId);
  };
  const all = await coordinators.of(agencyId);
  if (registrant !== undefined && (await canBeAsked(registrant, !all.includes(registrant)))) {
    return [registrant];
  }
  const found: number[] = [];
  for (const userId of all) if (await canBeAsked(userId, false)) found.push(userId);
  return found;
}
