import { z } from 'zod';
import type { DeliveryState, UnreachedState } from '../outbox/delivery.js';
import type { Mailing, MailingKind } from '../outbox/mailing.js';
import type { RegistrationMailDeps } from './deps.js';
import type { Entry } from './entry.js';
import { allSentView, type Receipt, receiptView, unreachedView } from './receipts.js';
import { translatorFor } from './recipient.js';

const RECEIPT = 'entry-receipt';
const OUTCOME = 'receipt-outcome';

/** Not `dropped`: who took their consent back is not written to, and not waited for. */
const UNREACHED: readonly UnreachedState[] = ['blocked', 'failed', 'uncertain'];

const parts = z.tuple([z.string(), z.coerce.number(), z.coerce.number().default(0)]);

/** "<entry>.<version>", and for what came of it "<entry>.<version>.<round>". */
function readSubject({ subject }: Mailing) {
  const [entryId, version, round] = parts.parse(subject.split('.'));
  return { entryId, version, round };
}

function receiptsId(entryId: string, version: number): string {
  return `receipt.${entryId}.${version}`;
}

const SENT_AS = { lane: 'urgent', repeatsUncertain: true } satisfies Partial<MailingKind>;

/** Receipts to co-authors, and to the owner what came of them where not all arrived at once. */
export function defineReceipts(deps: RegistrationMailDeps): void {
  const { outbox } = deps;

  outbox.define(RECEIPT, {
    ...SENT_AS,
    async compose(mailing, recipient) {
      const receipt = await receiptOf(mailing, deps);
      const t = receipt && (await translatorFor(recipient, deps));
      return t && receiptView(deps, receipt, t, 'author');
    },
    async finished(mailing) {
      if (!hasUnreached(mailing) && mailing.round === 0) return;
      const receipt = await receiptOf(mailing, deps);
      if (!receipt) return;
      const about = `${mailing.subject}.${mailing.round}`;
      const to = [receipt.submission.content.owner.userId];
      await outbox.post({ id: `${OUTCOME}.${about}`, kind: OUTCOME, subject: about, to });
    },
  });

  outbox.define(OUTCOME, {
    ...SENT_AS,
    async compose(mailing, recipient) {
      const receipt = await receiptOf(mailing, deps);
      const t = receipt && (await translatorFor(recipient, deps));
      if (!t) return undefined;
      const id = receiptsId(receipt.entryId, receipt.version);
      // Sent again meanwhile: what comes of that is told then.
      if ((await outbox.ledger.find(id))?.round !== readSubject(mailing).round) {
        return undefined;
      }
      const copies = await outbox.ledger.deliveries(id);
      const names = receipt.submission.content.authors
        .filter(({ userId }) => userId !== undefined && isUnreached(copies.get(userId)?.state))
        .map(({ name }) => name);
      return names.length > 0 ? unreachedView(receipt, names, t) : allSentView(receipt, t);
    },
  });
}

/** Has a copy sent to every co-author who is on Telegram; done again, it sends nothing twice. */
export async function postReceipts(
  { outbox }: Pick<RegistrationMailDeps, 'outbox'>,
  { entryId, version, submission }: Receipt,
): Promise<void> {
  const to = submission.content.authors.flatMap(({ userId }) => userId ?? []);
  const about = `${entryId}.${version}`;
  if (to.length > 0) {
    await outbox.post({ id: receiptsId(entryId, version), kind: RECEIPT, subject: about, to });
  }
}

/**
 * Sends the receipt of what was last submitted again, to whom it has not reached.
 * @returns whether it is under way to anybody
 */
export async function resendReceipts(
  { outbox }: Pick<RegistrationMailDeps, 'outbox'>,
  { id: entryId, version }: Entry,
): Promise<boolean> {
  const id = receiptsId(entryId, version);
  await outbox.resend(id, UNREACHED);
  const mailing = await outbox.ledger.find(id);
  return mailing !== undefined && (mailing.pending > 0 || hasUnreached(mailing));
}

function isUnreached(state: DeliveryState | undefined): boolean {
  return UNREACHED.some((unreached) => unreached === state);
}

function hasUnreached(mailing: Mailing): boolean {
  return UNREACHED.some((state) => mailing[state] > 0);
}

/** Nothing when the entry is gone or was withdrawn: then there is nothing on record to speak of. */
async function receiptOf(
  mailing: Mailing,
  { entries }: Pick<RegistrationMailDeps, 'entries'>,
): Promise<Receipt | undefined> {
  const { entryId, version } = readSubject(mailing);
  const entry = await entries.find(entryId);
  const submission = (await entries.submissions(entryId))[version - 1];
  if (entry?.state !== 'submitted' || entry.code === undefined || !submission) return undefined;
  return { entryId, code: entry.code, version, submission };
}
