import { mustBeAdministrator, recordAct } from '../../admin/administrator.js';
import type { Actor } from '../../admin/audit-log.js';
import { mailingIds } from '../announcement.js';
import type { AnnouncementDeps } from '../deps.js';
import { handOver } from './launch.js';

/** Holds the copies of an announcement, lets them go on, or has the rest of them dropped. */
export async function steerCopies(
  deps: AnnouncementDeps,
  id: string,
  act: 'hold' | 'release' | 'cancel',
  actor: Actor,
): Promise<void> {
  mustBeAdministrator(deps, actor);
  await recordAct(deps, `${act}-announcement`, id, actor);
  // An audience that is not in the ledger yet would be put there afterwards, and go out all the same.
  await handOver(deps, id);
  await deps.outbox.steer(mailingIds.copies(id), act);
  await deps.announcements.setLive(id, true);
}

/**
 * Sends it again to those whose copy is in one state, and to nobody else.
 * @param count of them, as it was said when that was confirmed
 * @returns to how many; nothing when it is another number by now, and nothing was sent
 */
export async function resendCopies(
  deps: AnnouncementDeps,
  id: string,
  state: 'failed' | 'uncertain' | 'dropped',
  count: number,
  actor: Actor,
): Promise<number | undefined> {
  mustBeAdministrator(deps, actor);
  const copies = mailingIds.copies(id);
  const before = await deps.announcements.resentBy(id, actor.updateId);
  if (before !== undefined) return before;
  const mailing = await deps.outbox.ledger.find(copies);
  const announcement = await deps.announcements.find(id);
  if (!mailing || mailing.pending > 0 || announcement?.recalledAt !== undefined) return undefined;
  if (mailing[state] !== count || count === 0) return undefined;
  await recordAct(deps, 'resend-announcement', id, actor, { state, count: String(count) });
  await deps.announcements.setLive(id, true);
  const again = await deps.outbox.resend(copies, [state]);
  await deps.announcements.setResent(id, actor.updateId, again);
  return again;
}
