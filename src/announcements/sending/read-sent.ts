import type { Mailing } from '../../outbox/mailing.js';
import { type Announcement, mailingIds } from '../announcement.js';
import type { AnnouncementDeps } from '../deps.js';

/** What became of an announcement: its copies, and what was done to them afterwards. */
export interface Sent {
  mailing: Mailing | undefined;
  /** Whether the whole audience is in the ledger. */
  handedOver: boolean;
  /** How many failed, by reason; the most frequent first. Only when all is settled. */
  reasons: [reason: string, count: number][];
  acknowledged: number;
  correction: Mailing | undefined;
  recall: Mailing | undefined;
}

export async function readSent(
  { outbox, announcements }: Pick<AnnouncementDeps, 'outbox' | 'announcements'>,
  { id, corrections, recalledAt }: Announcement,
): Promise<Sent> {
  const { ledger } = outbox;
  // Asked first: what is handed over meanwhile is then in the ledger, too.
  const handedOver = await announcements.isHandedOver(id);
  const [mailing, acknowledged, correction, recall] = await Promise.all([
    ledger.find(mailingIds.copies(id)),
    announcements.acknowledgedCount(id),
    corrections > 0 ? ledger.find(mailingIds.correction(id, corrections)) : undefined,
    recalledAt === undefined ? undefined : ledger.find(mailingIds.recall(id)),
  ]);
  const hasFailed = mailing?.pending === 0 && mailing.failed > 0;
  const reasons = hasFailed ? await countReasons(ledger, mailing) : [];
  return { mailing, handedOver, reasons, acknowledged, correction, recall };
}

/** Part by part: an announcement may have a hundred thousand rows. */
export async function countReasons(
  ledger: AnnouncementDeps['outbox']['ledger'],
  { id, chunks }: Mailing,
): Promise<[string, number][]> {
  const counts = new Map<string, number>();
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    for (const { state, detail } of (await ledger.rows(id, chunk)).values()) {
      if (state === 'failed') counts.set(detail, (counts.get(detail) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}
