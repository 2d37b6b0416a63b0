import { mustBeAdministrator, recordAct } from '../../admin/administrator.js';
import type { Actor } from '../../admin/audit-log.js';
import { messageIdsOf } from '../../outbox/delivery.js';
import type { Letter } from '../../outbox/letter.js';
import { NotYetError } from '../../outbox/mailing.js';
import { mailingIds } from '../announcement.js';
import type { AnnouncementDeps } from '../deps.js';
import { reportRecalled } from '../sending/reports.js';

/** Telegram deletes a bot's message for others up to this age. */
const DELETABLE_MS = 48 * 60 * 60_000;
/** A copy in flight gets its answer soon, or is given up. */
const IN_FLIGHT_MS = 1_000;

/** How many copies can still be taken away, and how many are too old. */
export async function countRecallable(
  { outbox, clock }: Pick<AnnouncementDeps, 'outbox' | 'clock'>,
  id: string,
): Promise<{ recallable: number; tooOld: number }> {
  const rows = [...(await outbox.ledger.deliveries(mailingIds.copies(id))).values()];
  const sent = rows.filter(({ state }) => state === 'sent');
  const recallable = sent.filter(({ at }) => clock.now() - at < DELETABLE_MS).length;
  return { recallable, tooOld: sent.length - recallable };
}

/**
 * Takes every copy away that Telegram still lets go of; what is still to be sent is dropped.
 * @returns false when there is nothing to recall, or it was done before
 */
export async function recall(deps: AnnouncementDeps, id: string, actor: Actor): Promise<boolean> {
  mustBeAdministrator(deps, actor);
  const { announcements, outbox, clock } = deps;
  const announcement = await announcements.find(id);
  if (announcement?.state !== 'launched') return false;
  const isAgain = announcement.recalledAt !== undefined;
  await recordAct(deps, 'recall-announcement', id, actor);
  // From here on nothing of it is composed any more.
  await announcements.setRecalled(id, clock.now());
  await outbox.steer(mailingIds.copies(id), 'cancel');
  await handOverRecall(deps, id);
  return !isAgain;
}

/** Has the copies taken away; done again, it adds whoever was missed. */
export async function handOverRecall(
  { outbox, announcements }: Pick<AnnouncementDeps, 'outbox' | 'announcements'>,
  id: string,
): Promise<void> {
  const mailing = mailingIds.recall(id);
  const rows = await outbox.ledger.deliveries(mailingIds.copies(id));
  const to = [...rows]
    .filter(([, { state }]) => state === 'sent' || state === 'sending')
    .map(([recipient]) => recipient);
  if (to.length === 0) return;
  await outbox.post({ id: mailing, kind: 'announcement-recall', subject: id, to });
  // Once more: a look at it before there was anything to show may have let go of it.
  await announcements.setLive(id, true);
}

export function defineRecalls(deps: AnnouncementDeps): void {
  deps.outbox.define('announcement-recall', {
    lane: 'bulk',
    // A deletion that is done twice is done once.
    repeatsUncertain: true,
    compose: ({ subject }, recipient) => composeRecall(deps, subject, recipient),
    finished: ({ subject, round }) => reportRecalled(deps, subject, round),
  });
}

async function composeRecall(
  { outbox, clock, announcements }: AnnouncementDeps,
  id: string,
  recipient: number,
): Promise<Letter | undefined> {
  const { nudges = 0 } = (await announcements.find(id)) ?? {};
  const mailings = [
    mailingIds.copies(id),
    mailingIds.albumButtons(id),
    ...Array.from({ length: nudges }, (_, index) => mailingIds.nudge(id, index + 1)),
  ];
  const rows = await Promise.all(
    mailings.map((mailing) => outbox.ledger.delivery(mailing, recipient)),
  );
  if (rows.some((row) => row?.state === 'sending')) throw new NotYetError(IN_FLIGHT_MS);
  const remove = rows
    .filter((row) => row !== undefined)
    // Asked to delete one that is too old, Telegram deletes none of them.
    .filter(({ at }) => clock.now() - at < DELETABLE_MS)
    .flatMap(messageIdsOf);
  const [copy] = rows;
  const isTooOld = copy?.state === 'sent' && clock.now() - copy.at >= DELETABLE_MS;
  return remove.length > 0 && !isTooOld ? { remove } : undefined;
}
