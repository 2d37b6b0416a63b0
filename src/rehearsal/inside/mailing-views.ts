import type { Delivery, DeliveryState } from '../../outbox/delivery.js';
import { messageIdsOf } from '../../outbox/delivery.js';
import type { Mailing } from '../../outbox/mailing.js';
import type { Subject } from './subjects.js';

/** A mailing as the ledger has it at this moment. */
export interface MailingView {
  id: string;
  kind: string;
  /** As it stands in the ledger: ids and codes. */
  subject: string;
  about?: Subject;
  /** When it was begun, on the rehearsal's clock. */
  createdAt: number;
  total: number;
  counts: Record<Exclude<DeliveryState, 'sending'>, number>;
  held?: 'by-hand' | 'failures';
  cancelled?: true;
  /** Its time is over: who got it is no longer known. */
  erased?: true;
}

export interface CopyView {
  recipient: number;
  /** Missing where nobody of that id is known. */
  name?: string;
  state: DeliveryState;
  /** Of a copy that failed or was dropped: a code, as in the ledger. */
  reason?: string;
  tries: number;
  repeated: boolean;
  /** When it was settled, on the rehearsal's clock; nothing of one that isn't. */
  settledAt?: number;
  /** Milliseconds until it may be tried again, of a pending copy that waits for that. */
  waitsFor?: number;
  messageIds: number[];
}

export function mailingView(mailing: Mailing, about: Subject | undefined): MailingView {
  const { id, kind, subject, createdAt, total, held, cancelled, erased } = mailing;
  const { pending, sent, failed, blocked, uncertain, dropped } = mailing;
  return {
    ...{ id, kind, subject, createdAt, total },
    counts: { pending, sent, failed, blocked, uncertain, dropped },
    ...(about && { about }),
    ...(held && { held }),
    ...(cancelled && { cancelled }),
    ...(erased && { erased }),
  };
}

/** @param now by the store's clock, epoch milliseconds: until when a copy waits is kept by that */
export function copyView(
  recipient: number,
  delivery: Delivery,
  name: string | undefined,
  now: number,
): CopyView {
  const { state, at, detail, tries, repeated } = delivery;
  const isSettled = state !== 'pending' && state !== 'sending';
  return {
    ...{ recipient, state, tries, repeated, messageIds: messageIdsOf(delivery) },
    ...(name !== undefined && { name }),
    ...((state === 'failed' || state === 'dropped') && detail !== '' && { reason: detail }),
    ...(isSettled && { settledAt: at }),
    ...(state === 'pending' && at > now && { waitsFor: at - now }),
  };
}
