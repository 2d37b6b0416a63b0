import type { InlineKeyboardButton } from 'grammy/types';
import type { Contest } from '../../contest/contest.js';
import { inRows } from '../../telegram/buttons.js';
import { defineForm } from '../../telegram/forms.js';
import { menuButton } from '../../telegram/menu-button.js';
import { type Page, pageOf, turnRow } from '../../telegram/pages.js';
import type { View } from '../../telegram/screen.js';
import type { Translator } from '../../telegram/translations.js';
import { shorten } from '../../text/vietnamese.js';
import {
  chooseFilter,
  type FilterKind,
  listModels,
  openCatalogue,
  openModel,
  turnSearch,
} from '../buttons.js';
import type { PublicModel } from '../model.js';
import { type Filter, valueName, valuesOf } from './filters.js';

/** Of the question that a typed text answers: words to look for. */
export const CATALOGUE_FORM = defineForm('catalogue');
export const SEARCH_QUESTION = { form: CATALOGUE_FORM, step: 'search' } as const;

/** Models on a page: as many as a small phone shows with their buttons. */
export const ON_PAGE = 6;
const VALUES_ON_PAGE = 10;
const BUTTON = 48;

interface ListFacts {
  contest: Contest;
  t: Translator;
}

export function catalogueButton(t: Translator): InlineKeyboardButton {
  return openCatalogue.make(t.plain('catalogue-open'));
}

/** `/mohinh`: how many there are, the newest, and every way to find one. */
export function catalogueView(
  { contest, t }: ListFacts,
  list: Page<PublicModel>,
  count: number,
  more: InlineKeyboardButton[][],
): View {
  const filters = (['field', 'agency', 'year', 'prize'] as const).map((kind) =>
    chooseFilter.make(t.plain('catalogue-filter', { kind }), kind, '0'),
  );
  const organiser = contest.organiser[t.language];
  return {
    text: [
      t.html(count === 0 ? 'catalogue-empty' : 'catalogue-head', { count, organiser }),
      ...linesOf({ contest, t }, list),
    ].join('\n'),
    buttons: [
      ...modelButtons(list),
      ...turnRow(list, (text, page) => listModels.make(text, 'all', '-', page)),
      ...(count === 0 ? [] : inRows(filters, 2)),
      ...(count === 0 ? [] : [[inlineButton(t)]]),
      ...more,
      [menuButton(t)],
    ],
    question: SEARCH_QUESTION,
  };
}

/** Opens the inline search in this chat: results come while one types. */
function inlineButton(t: Translator): InlineKeyboardButton {
  return { text: t.plain('catalogue-inline'), switch_inline_query_current_chat: '' };
}

/** What one filter leaves. */
export function filteredView(
  { contest, t }: ListFacts,
  filter: Filter,
  list: Page<PublicModel>,
  count: number,
): View {
  const { kind, value } = filter;
  const name = valueName(contest, filter, t);
  return {
    text: [
      t.html('catalogue-filtered', { kind, value: name, count }),
      ...linesOf({ contest, t }, list),
    ].join('\n'),
    buttons: [
      ...modelButtons(list),
      ...turnRow(list, (text, page) => listModels.make(text, kind, value, page)),
      [chooseFilter.make(t.plain('catalogue-other', { kind }), kind, '0')],
      [catalogueButton(t)],
    ],
    question: SEARCH_QUESTION,
  };
}

/** The values of a filter that there are models of. */
export function filterView(
  { contest, t }: ListFacts,
  models: readonly PublicModel[],
  kind: FilterKind,
  asked: number,
): View {
  const values = valuesOf(contest, models, kind);
  const list = pageOf(values, VALUES_ON_PAGE, asked);
  return {
    text: t.html(values.length === 0 ? 'catalogue-no-values' : 'catalogue-choose', { kind }),
    buttons: [
      ...list.items.map(({ value, count }) => [
        listModels.make(
          `${shorten(valueName(contest, { kind, value }, t), BUTTON)} (${count})`,
          kind,
          value,
          '0',
        ),
      ]),
      ...turnRow(list, (text, page) => chooseFilter.make(text, kind, page)),
      [catalogueButton(t)],
    ],
    question: SEARCH_QUESTION,
  };
}

/** What was found for some words. The next words look again. */
export function foundView(
  { contest, t }: ListFacts,
  query: string,
  list: Page<PublicModel>,
  count: number,
): View {
  const head = t.html(count === 0 ? 'catalogue-not-found' : 'catalogue-found', {
    query: shorten(query, 80),
    count,
  });
  return {
    text: [head, ...linesOf({ contest, t }, list)].join('\n'),
    buttons: [
      ...modelButtons(list),
      ...turnRow(list, (text, page) => turnSearch.make(text, page)),
      [catalogueButton(t)],
      [menuButton(t)],
    ],
    question: SEARCH_QUESTION,
  };
}

function linesOf({ contest, t }: ListFacts, { items, page }: Page<PublicModel>): string[] {
  return items.map((model, at) =>
    t.html('catalogue-line', {
      number: page * ON_PAGE + at + 1,
      title: shorten(model.title, 110),
      facts: factsOf(contest, model, t),
    }),
  );
}

/** "UBND huyện Cam Lâm · 2019 · 🏅 Giải Nhì". */
export function factsOf(contest: Contest, model: PublicModel, t: Translator): string {
  const { unitName, year, prize } = model;
  return [
    shorten(unitName, 80),
    String(year),
    ...(prize === undefined
      ? []
      : [`🏅 ${valueName(contest, { kind: 'prize', value: prize }, t)}`]),
  ].join(' · ');
}

function modelButtons({ items, page }: Page<PublicModel>): InlineKeyboardButton[][] {
  return items.map(({ id, title }, at) => [
    openModel.make(`${page * ON_PAGE + at + 1}. ${shorten(title, BUTTON)}`, id),
  ]);
}
