import type { InlineKeyboardButton } from 'grammy/types';
import { formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import type { Finalist } from '../finalists/finalist.js';
import { inRows } from '../telegram/buttons.js';
import { pageOf, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import {
  addFinalistButton,
  askColumn,
  askEntryCode,
  askSheet,
  askUnitName,
  openDraft,
  openReview,
  openRow,
  openSummary,
  pickFinalist,
  previewDraft,
  removeRowButton,
  sendTemplate,
  withdrawButton,
} from './buttons.js';
import type { Draft } from './draft.js';
import { resultsButton } from './public-views.js';
import {
  type Column,
  inOrder,
  linkOf,
  type Published,
  type ResultRow,
  type Submission,
} from './result.js';
import { columnText, pointsText, prizeName } from './row-lines.js';

const ROWS = 8;
const BUTTON = 44;

export interface DraftFacts {
  contest: Contest;
  draft: Draft;
  rows: readonly ResultRow[];
  left: readonly Finalist[];
  waiting: Submission | undefined;
  newest: Published | undefined;
  /** Who looks. */
  userId: number;
  t: Translator;
}

export function draftButton(t: Translator): InlineKeyboardButton {
  return openDraft.make(t.plain('results-draft-back'), '0');
}

/** What is entered so far, and everything that can be done with it. */
export function draftView(facts: DraftFacts, asked: number): View {
  const { contest, draft, rows, left, newest, t } = facts;
  if (facts.waiting) return waitingView(facts, facts.waiting);
  const list = pageOf(inOrder(rows, contest), ROWS, asked);
  const { verdict } = draft;
  return {
    text: [
      t.html('results-draft-head'),
      t.html('results-draft-count', { rows: rows.length, left: left.length }),
      ...(newest
        ? [
            t.html('results-draft-published', {
              at: formatDateTime(contest, newest.publishedAt, t.language),
            }),
          ]
        : [t.html('results-draft-secret')]),
      ...(verdict?.remark === undefined
        ? []
        : ['', t.html('results-draft-returned', { remark: verdict.remark })]),
    ].join('\n'),
    buttons: [
      ...list.items.map((row) => [rowButton(contest, row, t)]),
      ...turnRow(list, (text, page) => openDraft.make(text, page)),
      ...(left.length > 0
        ? [[pickFinalist.make(t.plain('results-add-finalist', { count: left.length }), '0')]]
        : []),
      [
        askEntryCode.make(t.plain('results-add-entry')),
        askUnitName.make(t.plain('results-add-unit')),
      ],
      [
        sendTemplate.make(t.plain('results-template')),
        askSheet.make(t.plain('results-send-sheet')),
      ],
      ...(rows.length > 0
        ? [
            [
              previewDraft.make(t.plain('results-preview'), '0'),
              openSummary.make(t.plain('results-check')),
            ],
          ]
        : []),
      [resultsButton(t)],
    ],
  };
}

function rowButton(contest: Contest, row: ResultRow, t: Translator): InlineKeyboardButton {
  const facts = [
    ...(row.prize === undefined ? [] : [prizeName(contest, row.prize, t)]),
    ...(row.points === undefined ? [] : [pointsText(row.points, t)]),
  ];
  const known = facts.length > 0 ? facts.join(', ') : t.plain('results-nothing-entered');
  return openRow.make(`${shorten(row.unitName, BUTTON)} · ${known}`, row.id);
}

/** While results wait for approval nothing is changed; they can be taken back. */
function waitingView({ contest, userId, t }: DraftFacts, waiting: Submission): View {
  const isOwn = waiting.by === userId;
  return {
    text: t.html('results-waiting', {
      at: formatDateTime(contest, waiting.at, t.language),
      rows: waiting.rows.length,
      own: String(isOwn),
    }),
    buttons: [
      [openReview.make(t.plain(isOwn ? 'results-look' : 'results-review'), waiting.id, 'card')],
      [withdrawButton.make(t.plain('results-withdraw'), waiting.id, 'ask')],
      [resultsButton(t)],
    ],
  };
}

export function withdrawView(submissionId: string, t: Translator): View {
  return {
    text: t.html('results-withdraw-ask'),
    buttons: [
      [withdrawButton.make(t.plain('results-withdraw-yes'), submissionId, 'yes')],
      [draftButton(t)],
    ],
  };
}

/** The finalists of whom nothing is entered yet. */
export function pickFinalistView(left: readonly Finalist[], asked: number, t: Translator): View {
  const list = pageOf(left, ROWS, asked);
  return {
    text: t.html('results-pick-finalist', { count: left.length }),
    buttons: [
      ...list.items.map(({ id, unitName }) => [
        addFinalistButton.make(shorten(unitName, BUTTON + 10), id),
      ]),
      ...turnRow(list, (text, page) => pickFinalist.make(text, page)),
      [draftButton(t)],
    ],
  };
}

const EDITABLE: readonly Column[] = ['prize', 'points', 'rank', 'title', 'field'];

/** One row, with a button for each thing that can be changed of it. */
export function rowView({ contest, t }: { contest: Contest; t: Translator }, row: ResultRow): View {
  // A finalist's unit is the finalist's to say.
  const own: readonly Column[] =
    linkOf(row.id, 'finalist') === undefined ? ['unitName', 'agencyId'] : [];
  const shown: readonly Column[] = ['agencyId', ...EDITABLE];
  return {
    text: [
      t.html('results-detail-unit', { unit: row.unitName }),
      ...shown.map((column) =>
        t.html('results-detail', {
          label: t.plain('results-column', { column }),
          value: columnText(contest, row, column, t),
        }),
      ),
    ].join('\n'),
    buttons: [
      ...inRows(
        [...EDITABLE, ...own].map((column) =>
          askColumn.make(
            t.plain('results-edit', { column: t.plain('results-column', { column }) }),
            row.id,
            column,
            'edit',
          ),
        ),
        2,
      ),
      [removeRowButton.make(t.plain('results-remove'), row.id, 'ask')],
      [draftButton(t)],
    ],
  };
}

export function removeRowView(row: ResultRow, t: Translator): View {
  return {
    text: t.html('results-remove-ask', { unit: row.unitName }),
    buttons: [
      [removeRowButton.make(t.plain('results-remove-yes'), row.id, 'yes')],
      [openRow.make(t.plain('results-row-back'), row.id)],
    ],
  };
}
