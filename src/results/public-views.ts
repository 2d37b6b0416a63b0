import type { InlineKeyboardButton } from 'grammy/types';
import { formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { NO_PRIZE } from '../contest/results-data.js';
import { inRows } from '../telegram/buttons.js';
import { menuButton } from '../telegram/menu-button.js';
import { pageOf, pageOfTexts, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import {
  chooseFilter,
  type FilterKind,
  listResults,
  openResult,
  openResults,
  showPicture,
  UNKNOWN,
} from './buttons.js';
import { inOrder, isCorrection, type Published, type ResultRow } from './result.js';
import {
  agencyName,
  columnText,
  fieldName,
  knownFigures,
  prizeName,
  rowLines,
  unknownFigures,
} from './row-lines.js';

/** Results that stand on one page, with a button for each. */
const MOST_ON_PAGE = 10;
const BUTTON = 40;

export function resultsButton(t: Translator): InlineKeyboardButton {
  return openResults.make(t.plain('results-open'));
}

export interface Filter {
  kind: FilterKind;
  value: string;
}

export const EVERYTHING: Filter = { kind: 'all', value: UNKNOWN };

/** What results look like to people: in a list by prize, whole or of one prize, field or agency. */
export interface PublicFacts {
  contest: Contest;
  rows: readonly ResultRow[];
  t: Translator;
}

export function matching({ contest, rows }: Omit<PublicFacts, 't'>, filter: Filter): ResultRow[] {
  return inOrder(rows, contest).filter(
    (row) => filter.kind === 'all' || filterValue(row, filter.kind) === filter.value,
  );
}

function filterValue(row: ResultRow, kind: Exclude<FilterKind, 'all'>): string {
  const value = { prize: row.prize, field: row.field, agency: row.agencyId }[kind];
  return value ?? UNKNOWN;
}

function valueName(
  contest: Contest,
  kind: Exclude<FilterKind, 'all'>,
  value: string,
  t: Translator,
): string {
  const known = value === UNKNOWN ? undefined : value;
  const name = { prize: prizeName, field: fieldName, agency: agencyName }[kind];
  return name(contest, known, t);
}

/** The lines of a list, each prize above its rows. */
function linesOf(
  { contest, rows: all, t }: PublicFacts,
  rows: readonly ResultRow[],
  first: number,
): string {
  const known = knownFigures(all);
  return rows
    .map((row, index) => {
      const heads = index === 0 || rows[index - 1]?.prize !== row.prize;
      const line = rowLines(row, first + index, known, t);
      return heads ? `\n${prizeHead(contest, row.prize, t)}\n${line}` : line;
    })
    .join('\n');
}

function prizeHead(contest: Contest, prize: string | undefined, t: Translator): string {
  if (prize === undefined) return t.html('results-head-unknown');
  return t.html(prize === NO_PRIZE ? 'results-head-none' : 'results-head-prize', {
    prize: prizeName(contest, prize, t),
  });
}

/** One page of results. The heading comes from whoever shows it: published, or still to be approved. */
export function resultsPage(
  facts: PublicFacts,
  rows: readonly ResultRow[],
  asked: number,
  room = 3_000,
): { text: string; rows: readonly ResultRow[]; first: number; page: number; pages: number } {
  const known = knownFigures(facts.rows);
  const textOf = (row: ResultRow) =>
    `${prizeHead(facts.contest, row.prize, facts.t)}${rowLines(row, 100, known, facts.t)}`;
  const { items, page, pages } = pageOfTexts(rows, textOf, asked, {
    room,
    most: MOST_ON_PAGE,
  });
  const first = items[0] === undefined ? 0 : rows.indexOf(items[0]) + 1;
  const what = unknownFigures(known);
  const note = what === 'none' ? [] : [facts.t.html('results-all-unknown', { what })];
  const text = [...note, linesOf(facts, items, first)].join('\n');
  return { text, rows: items, first, page, pages };
}

/** `/ketqua`. */
export function publishedView(
  facts: PublicFacts & { published: Published; extra?: InlineKeyboardButton[][] },
  filter: Filter,
  asked: number,
): View {
  const { contest, published, t } = facts;
  const rows = matching(facts, filter);
  const list = resultsPage(facts, rows, asked);
  const narrow =
    filter.kind === 'all'
      ? []
      : [
          t.html('results-filtered', {
            kind: filter.kind,
            value: valueName(contest, filter.kind, filter.value, t),
            count: rows.length,
          }),
        ];
  return {
    text: [publishedHead(contest, published, t), ...narrow, list.text].join('\n'),
    buttons: [
      ...inRows(
        list.rows.map((row, index) =>
          openResult.make(
            `${list.first + index}. ${shorten(row.unitName, BUTTON)}`,
            row.id,
            String(list.page),
          ),
        ),
        2,
      ),
      ...turnRow(list, (text, page) => listResults.make(text, filter.kind, filter.value, page)),
      (['prize', 'field', 'agency'] as const).map((kind) =>
        chooseFilter.make(t.plain('results-filter', { kind }), kind, '0'),
      ),
      ...(filter.kind === 'all'
        ? []
        : [[listResults.make(t.plain('results-all'), 'all', UNKNOWN, '0')]]),
      [showPicture.make(t.plain('results-picture'))],
      ...(facts.extra ?? []),
      [menuButton(t)],
    ],
  };
}

/** The contest, and when the results were published or corrected. */
export function publishedHead(contest: Contest, published: Published, t: Translator): string {
  const at = formatDateTime(contest, published.publishedAt, t.language);
  return t.html(isCorrection(published) ? 'results-corrected' : 'results-published', {
    contest: contest.shortName[t.language],
    at,
    number: published.version - 1,
  });
}

/** The prizes, fields or agencies that there are results of, with how many. */
export function filterView(
  facts: PublicFacts,
  kind: Exclude<FilterKind, 'all'>,
  asked: number,
): View {
  const { contest, t } = facts;
  const counts = new Map<string, number>();
  for (const row of inOrder(facts.rows, contest)) {
    const value = filterValue(row, kind);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const list = pageOf([...counts], MOST_ON_PAGE, asked);
  return {
    text: t.html('results-choose-filter', { kind }),
    buttons: [
      ...list.items.map(([value, count]) => [
        listResults.make(
          `${shorten(valueName(contest, kind, value, t), BUTTON)} (${count})`,
          kind,
          value,
          '0',
        ),
      ]),
      ...turnRow(list, (text, page) => chooseFilter.make(text, kind, page)),
      [resultsButton(t)],
    ],
  };
}

const DETAILS = ['prize', 'points', 'rank', 'field', 'agencyId'] as const;

/** All that is public of one result. No names: nobody has agreed to have theirs published. */
export function resultView({ contest, t }: PublicFacts, row: ResultRow, page: string): View {
  const details = DETAILS.map((column) =>
    t.html('results-detail', {
      label: t.plain('results-column', { column }),
      value: columnText(contest, row, column, t),
    }),
  );
  return {
    text: [
      t.html('results-detail-unit', { unit: row.unitName }),
      t.html('results-detail-title', { title: row.title ?? t.plain('results-unknown') }),
      '',
      ...details,
    ].join('\n'),
    buttons: [
      [listResults.make(t.plain('results-back-to-list'), 'all', UNKNOWN, page)],
      [menuButton(t)],
    ],
  };
}
