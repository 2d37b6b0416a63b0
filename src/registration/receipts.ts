import { formatDateTime } from '../contest/calendar.js';
import { roomForEach } from '../telegram/long-text.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import { authorLine } from './author-views.js';
import { sendReceipts, showCard } from './buttons.js';
import type { RegistrationDeps } from './deps.js';
import { type Submission, TITLE_STEP } from './entry.js';

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
  const lines = [owner.name || t.plain('someone'), ...authors.map(authorLine)].map(
    (line) => `• ${shorten(line, room)}`,
  );
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

/** Told to the owner when it was sent again and nobody is left. */
export function allSentView({ code }: Receipt, t: Translator): View {
  return { text: t.html('receipts-all-sent', { code }) };
}
