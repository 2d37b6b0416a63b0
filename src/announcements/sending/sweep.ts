import { isRedisUnavailable } from '../../redis/client.js';
import { describeError } from '../../telegram/errors.js';
import type { Category } from '../announcement.js';
import { audienceOf } from '../audience/audience.js';
import { type Reach, readReach } from '../audience/read-audience.js';
import { mendCorrection } from '../correction/correct.js';
import type { AnnouncementDeps } from '../deps.js';
import { handOver } from './launch.js';
import { reportMissed } from './reports.js';

/**
 * So late it is still sent, as after a restart. What was to be said yesterday may not be true today:
 * later than this a person decides.
 */
const LATEST_MS = 60 * 60_000;

/** Sends what was put on the calendar, and brings to its end what a crash left half done. */
export async function sweepAnnouncements(deps: AnnouncementDeps): Promise<void> {
  const { announcements, clock, logger } = deps;
  const each = async (ids: readonly string[], act: (id: string) => Promise<void>) => {
    for (const id of ids) {
      try {
        await act(id);
      } catch (error) {
        if (isRedisUnavailable(error)) throw error;
        // One that cannot be sent must not keep the others from it.
        logger.error({ error: describeError(error), announcement: id }, 'An announcement waits');
      }
    }
  };
  await each(await announcements.due(clock.now()), (id) => launchDue(deps, id));
  await each(await announcements.live(), async (id) => {
    await handOver(deps, id);
    const announcement = await announcements.find(id);
    if (announcement) await mendCorrection(deps, announcement);
  });
}

async function launchDue(deps: AnnouncementDeps, id: string): Promise<void> {
  const { announcements, clock } = deps;
  const now = clock.now();
  const announcement = await announcements.find(id);
  const { sendAt = now, launchedBy, launchUpdate, category } = announcement ?? {};
  if (!announcement || launchedBy === undefined || launchUpdate === undefined) {
    await announcements.unschedule(id);
    return;
  }
  if (now - sendAt > LATEST_MS) {
    // Told first: a draft again, it would not be found here any more.
    await reportMissed(deps, announcement);
    await announcements.unschedule(id, sendAt);
    return;
  }
  const reach = await reachNow(deps, id, category);
  const confirmation = { at: now, by: launchedBy, updateId: launchUpdate };
  await announcements.launch(id, reach, confirmation);
  await handOver(deps, id);
}

/** Whom it would go to now. */
export async function reachNow(
  deps: AnnouncementDeps,
  id: string,
  category: Category = 'contest',
): Promise<Reach> {
  return readReach(deps, audienceOf(await deps.announcements.choices(id)), category);
}
