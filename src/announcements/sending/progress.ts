import type { Mailing } from '../../outbox/mailing.js';
import type { Announcement } from '../announcement.js';

/**
 * How far the copies of an announcement are:
 * - `preparing`: the audience is being written into the ledger;
 * - `held` by somebody, or by failures in a row; `cancelling`: the rest is being dropped;
 * - `finished`: every copy is settled. It is never said while one is not.
 */
export type Phase = 'preparing' | 'sending' | 'held' | 'failing' | 'cancelling' | 'finished';

export interface Progress {
  phase: Phase;
  total: number;
  /** Settled, whatever became of them. */
  done: number;
  pending: number;
  sent: number;
  failed: number;
  blocked: number;
  uncertain: number;
  dropped: number;
}

/**
 * @param handedOver whether the whole audience is in the ledger. From then on the ledger's own total
 *   counts: whoever withdraws consent later is taken out of it.
 */
export function progressOf(
  { people, chats }: Pick<Announcement, 'people' | 'chats'>,
  mailing: Mailing | undefined,
  handedOver: boolean,
): Progress {
  const total = handedOver ? (mailing?.total ?? 0) : people + chats;
  const { sent = 0, failed = 0, blocked = 0, uncertain = 0, dropped = 0 } = mailing ?? {};
  const done = sent + failed + blocked + uncertain + dropped;
  const counts = { total, done, pending: Math.max(0, total - done) };
  return {
    ...counts,
    sent,
    failed,
    blocked,
    uncertain,
    dropped,
    phase: phaseOf(mailing, handedOver),
  };
}

function phaseOf(mailing: Mailing | undefined, handedOver: boolean): Phase {
  if (!handedOver) return 'preparing';
  // Everybody of it has withdrawn consent since.
  if (!mailing || mailing.pending === 0) return 'finished';
  if (mailing.cancelled) return 'cancelling';
  if (mailing.held === 'failures') return 'failing';
  return mailing.held ? 'held' : 'sending';
}

const BAR = 12;

/** "▓▓▓▓▓▓░░░░░░ 52 %"; full only when all is done. */
export function progressBar({ done, total }: Pick<Progress, 'done' | 'total'>): string {
  const share = total === 0 ? 1 : done / total;
  const full = Math.floor(share * BAR);
  return `${'▓'.repeat(full)}${'░'.repeat(BAR - full)} ${Math.floor(share * 100)} %`;
}

/** Minutes still to go at so many in a second, rounded up. */
export function minutesLeft({ pending }: Pick<Progress, 'pending'>, perSecond: number): number {
  return Math.ceil(pending / Math.max(perSecond, 0.1) / 60);
}
