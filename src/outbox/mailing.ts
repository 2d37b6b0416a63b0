import { z } from 'zod';
import type { Letter } from './letter.js';

/** What a mailing's id may look like: it is part of keys and of a job's id, where ":" has a meaning. */
export const mailingId = z.string().regex(/^[A-Za-z0-9_.-]{1,100}$/);

const count = z.coerce.number().default(0);

export const mailingRecord = z.object({
  /** What it is, by which its text is made when it is sent. */
  kind: z.string(),
  /** What it is about: ids and codes, never text. */
  subject: z.string(),
  /** Epoch milliseconds, by the app's clock. */
  createdAt: z.coerce.number(),
  /** Into how many parts its ledger is cut; a recipient's part follows from their id. */
  chunks: z.coerce.number().int().min(1),
  total: count,
  /** Not settled yet: pending or in flight. */
  pending: count,
  sent: count,
  failed: count,
  blocked: count,
  uncertain: count,
  dropped: count,
  /** Grows each time that copies are made pending again, after they were settled. */
  round: count,
  /** The store's clock, epoch milliseconds: when a copy was last settled. */
  progressAt: count,
  /** Nothing more is handed to Telegram until it is released: somebody held it, or failures did. */
  held: z.enum(['by-hand', 'failures']).exactOptional(),
  /** Grows with each hold, cancellation and release: what was composed before it is composed again. */
  holds: count,
  /** What is still to be sent is dropped instead. */
  cancelled: z.coerce.boolean().default(false),
  /** So many copies that failed or are uncertain in a row hold it; 0: never. */
  holdsAfter: count,
  failuresInARow: count,
  /** Its time is over: who got it is no longer known, and nobody gets it any more. */
  erased: z.coerce.boolean().default(false),
});

/** One message to one or more recipients, and how far it is. */
export type Mailing = z.infer<typeof mailingRecord> & { id: string };

/** Who goes first: reminders and receipts, before announcements. */
export const lanes = ['urgent', 'bulk'] as const;
export type Lane = (typeof lanes)[number];

/** The text can't be made yet; the copy waits, and others go on. */
export class NotYetError extends Error {
  override readonly name = 'NotYetError';

  /** The hour it waits for, by the app's clock, epoch milliseconds; nothing where it waits for no hour. */
  readonly until: number | undefined;

  /** @param waitMs real time, after which it is tried again */
  constructor(
    readonly waitMs: number,
    { until, ...options }: ErrorOptions & { until?: number | undefined } = {},
  ) {
    super('The message cannot be composed yet', options);
    this.until = until;
  }
}

/** How one kind of mailing is made and sent. */
export interface MailingKind {
  lane: Lane;
  /**
   * Whether a copy of which nobody knows if it arrived is sent once more. Two reminders do less harm
   * than none; two announcements to thousands are for the administrator to decide.
   */
  repeatsUncertain: boolean;
  /**
   * What goes to one recipient, from the state of things now; nothing when there is nothing left to
   * say.
   * @throws NotYetError
   */
  compose(mailing: Mailing, recipient: number): Promise<Letter | undefined>;
  /** Called when every copy is settled, at least once: it must do no harm when called again. */
  finished?(mailing: Mailing): Promise<void>;
}
