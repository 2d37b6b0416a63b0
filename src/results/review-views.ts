import { formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { defineForm } from '../telegram/forms.js';
import { turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { askReturn, openReview, publishButton } from './buttons.js';
import { crossCheck } from './cross-check.js';
import { draftButton } from './draft-views.js';
import { findingLines } from './finding-lines.js';
import { EVERYTHING, matching, resultsPage } from './public-views.js';
import type { Submission } from './result.js';
import { delayText } from './submit-views.js';

/** `form` of the session's question while a remark is typed; `subject` is the submission. */
export const REMARK_FORM = defineForm('results-remark', { for: 'administrator' });

/** Characters; the heading has the rest of a message. */
const ROOM = { rows: 2_000, findings: 1_200 } as const;

/** How many people will be told. */
export interface Reach {
  own: number;
  news: number;
  chats: number;
}

export interface ReviewFacts {
  contest: Contest;
  waiting: Submission;
  reach: Reach;
  /** Whoever submitted them can't approve them too. */
  isOwn: boolean;
  t: Translator;
}

/** All rows, exactly as people will read them, under what was found and above what can be done. */
export function reviewView(
  { contest, waiting, reach, isOwn, t }: ReviewFacts,
  asked: number,
): View {
  const facts = { contest, rows: waiting.rows, t };
  const rows = matching(facts, EVERYTHING);
  const list = resultsPage(facts, rows, asked, ROOM.rows);
  const findings = findingLines(crossCheck(rows, contest), rows, t, ROOM.findings).join('\n');
  return {
    text: [
      t.html('results-review-head', {
        at: formatDateTime(contest, waiting.at, t.language),
        rows: rows.length,
        delay: delayText(contest, waiting.delay, t),
        own: reach.own,
        news: reach.news,
        chats: reach.chats,
      }),
      // On the first page, where there is room: further findings are the submitter's to see.
      ...(list.page === 0 ? [findings || t.html('results-review-fine')] : []),
      list.text,
    ].join('\n'),
    buttons: [
      ...turnRow(list, (text, page) => openReview.make(text, waiting.id, page)),
      ...(isOwn
        ? []
        : [
            [publishButton.make(t.plain('results-publish'), waiting.id, 'ask', total(reach))],
            [askReturn.make(t.plain('results-return'), waiting.id)],
          ]),
      [draftButton(t)],
    ],
  };
}

export function total({ own, news }: Reach): string {
  return String(own + news);
}

/** Asked twice, with how many people hear of it. */
export function confirmPublishView(
  step: 'again' | 'yes',
  { contest, waiting, reach, t }: ReviewFacts,
): View {
  return {
    text: t.html('results-publish-confirm', {
      step,
      rows: waiting.rows.length,
      count: Number(total(reach)),
      own: reach.own,
      news: reach.news,
      chats: reach.chats,
      delay: delayText(contest, waiting.delay, t),
    }),
    buttons: [
      [
        publishButton.make(
          t.plain('results-publish-yes', { step }),
          waiting.id,
          step,
          total(reach),
        ),
      ],
      [openReview.make(t.plain('results-review-back'), waiting.id, '0')],
    ],
  };
}

export function askReturnView(submissionId: string, t: Translator): View {
  return {
    text: t.html('results-return-ask'),
    buttons: [[openReview.make(t.plain('results-review-back'), submissionId, '0')]],
    question: { form: REMARK_FORM, step: 'remark', subject: submissionId },
  };
}
