import type { Api } from 'grammy';
import { GrammyError } from 'grammy';
import { formatDateTime } from '../contest/calendar.js';
import { describeError } from '../telegram/errors.js';
import { roomForEach } from '../telegram/long-text.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import { authorLine } from './author-views.js';
import { sendReceipts, showCard } from './buttons.js';
import type { RegistrationDeps } from './deps.js';
import { type Entry, type Submission, TITLE_STEP } from './entry.js';

/** Characters of the title, of all authors and of each: a receipt is one message. */
const TITLE = 300;
const AUTHORS = 2_600;
const AUTHOR = 260;

export interface Receipt {
  entryId: string;
  code: string;
  version: number;
  submission: Submission;
}

/** What proves a submission: code, version, time in Vietnam, every author, and the seal of the content. */
export function receiptView(
  { contest }: Pick<RegistrationDeps, 'contest'>,
  receipt: Receipt,
  t: Translator,
  audience: 'owner' | 'author',
): View {
  const { code, version, submission, entryId } = receipt;
  const { owner, authors, answers, files } = submission.content;
  const room = roomForEach(1 + authors.length, AUTHORS, AUTHOR);
  const lines = [owner.name, ...authors.map(authorLine)].map((line) => `• ${shorten(line, room)}`);
  return {
    text: t.html('receipt', {
      audience,
      code,
      version,
      title: shorten(answers[TITLE_STEP] ?? '', TITLE),
      at: formatDateTime(contest, submission.at, t.language),
      authors: lines.join('\n'),
      files: files.length,
      sha256: submission.sha256,
    }),
    buttons: [[showCard.make(t.plain('entry-open'), entryId)], [menuButton(t)]],
  };
}

/**
 * Sends a copy to every co-author who is on Telegram. A copy that was sent is not sent again,
 * however often this runs; one that a crash left uncertain is, because two receipts do less harm
 * than none.
 * @returns the names of those it did not reach
 */
export async function deliverReceipts(
  api: Api,
  deps: RegistrationDeps,
  receipt: Receipt,
): Promise<string[]> {
  const unreached: string[] = [];
  for (const author of receipt.submission.content.authors) {
    const { userId } = author;
    if (userId === undefined) continue;
    if (!(await deliver(api, deps, receipt, userId))) unreached.push(author.name);
  }
  return unreached;
}

async function deliver(
  api: Api,
  deps: RegistrationDeps,
  receipt: Receipt,
  userId: number,
): Promise<boolean> {
  const { receipts, members, translators, logger } = deps;
  const { entryId, version } = receipt;
  if ((await receipts.find(entryId, version, userId)) === 'sent') return true;
  const member = await members.find(userId);
  // Their name stands in what was submitted; to write to them takes their consent.
  if (member.consent === 'withdrawn') return true;
  const view = receiptView(deps, receipt, translators[member.language ?? 'vi'], 'author');
  await receipts.mark(entryId, version, userId, 'sending');
  try {
    await api.sendMessage(userId, view.text, {
      reply_markup: { inline_keyboard: view.buttons ?? [] },
    });
  } catch (error) {
    const blocked = error instanceof GrammyError && error.error_code === 403;
    await receipts.mark(entryId, version, userId, blocked ? 'blocked' : 'failed');
    logger.warn({ error: describeError(error), entry: entryId }, 'A receipt did not arrive');
    return false;
  }
  await receipts.mark(entryId, version, userId, 'sent');
  return true;
}

/** Told to the owner when a co-author could not be reached, with a way to try again. */
export function unreachedView(receipt: Receipt, names: string[], t: Translator): View {
  return {
    text: t.html('receipts-unreached', {
      code: receipt.code,
      names: shorten(names.join('; '), AUTHORS),
    }),
    buttons: [
      [sendReceipts.make(t.plain('receipts-send-again'), receipt.entryId)],
      [menuButton(t)],
    ],
  };
}

/** The receipt of what was last submitted. */
export async function lastReceipt(
  { entries }: Pick<RegistrationDeps, 'entries'>,
  { id, code, version }: Entry,
): Promise<Receipt | undefined> {
  const submission = (await entries.submissions(id)).at(-1);
  return code === undefined || !submission ? undefined : { entryId: id, code, version, submission };
}
