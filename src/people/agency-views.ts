import type { InlineKeyboardButton } from 'grammy/types';
import type { Agency, AgencyGroup } from '../contest/contest.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import {
  browseGroup,
  browseGroups,
  noParentAgency,
  pickAgency,
  searchPage,
  unlistedUnit,
} from './buttons.js';

export type Purpose = 'own' | 'parent';

const PAGE_SIZE = 8;

/** The question itself: type to search, or browse. */
export function agencyQuestion(purpose: Purpose, progress: string, t: Translator): View {
  return {
    text: t.html(purpose === 'own' ? 'agency-ask' : 'agency-ask-parent', { progress }),
    buttons: [[browseGroups.make(t.plain('agency-browse'), purpose)], elsewhere(purpose, t)],
  };
}

export function groupsView(groups: readonly AgencyGroup[], purpose: Purpose, t: Translator): View {
  return {
    text: t.html('agency-groups'),
    buttons: [
      ...groups.map((group) => [browseGroup.make(group.name[t.language], purpose, group.id, '0')]),
      elsewhere(purpose, t),
    ],
  };
}

export function groupView(
  group: { id: string; name: string; agencies: readonly Agency[] },
  purpose: Purpose,
  page: number,
  t: Translator,
): View {
  return {
    text: t.html('agency-group', { group: group.name }),
    buttons: [
      ...agencyRows(group.agencies, purpose, page, t),
      turnPages(group.agencies.length, page, (to, text) =>
        browseGroup.make(text, purpose, group.id, String(to)),
      ),
      [browseGroups.make(t.plain('agency-other-group'), purpose)],
      elsewhere(purpose, t),
    ].filter((row) => row.length > 0),
  };
}

export function searchView(
  query: string,
  found: readonly Agency[],
  purpose: Purpose,
  page: number,
  t: Translator,
): View {
  return {
    text: t.html(found.length === 0 ? 'agency-not-found' : 'agency-found', {
      query,
      count: found.length,
    }),
    buttons: [
      ...agencyRows(found, purpose, page, t),
      turnPages(found.length, page, (to, text) => searchPage.make(text, purpose, String(to))),
      [browseGroups.make(t.plain('agency-browse'), purpose)],
      elsewhere(purpose, t),
    ].filter((row) => row.length > 0),
  };
}

function agencyRows(
  agencies: readonly Agency[],
  purpose: Purpose,
  page: number,
  t: Translator,
): InlineKeyboardButton[][] {
  return agencies
    .slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)
    .map((agency) => [
      pickAgency.make(
        t.language === 'en' ? (agency.nameEn ?? agency.name) : agency.name,
        purpose,
        agency.id,
      ),
    ]);
}

function turnPages(
  count: number,
  page: number,
  button: (to: number, text: string) => InlineKeyboardButton,
): InlineKeyboardButton[] {
  const last = Math.ceil(count / PAGE_SIZE) - 1;
  return [
    ...(page > 0 ? [button(page - 1, '◀')] : []),
    ...(page < last ? [button(page + 1, `${page + 1}/${last + 1} ▶`)] : []),
  ];
}

function elsewhere(purpose: Purpose, t: Translator): InlineKeyboardButton[] {
  return purpose === 'own'
    ? [unlistedUnit.make(t.plain('agency-unlisted'))]
    : [noParentAgency.make(t.plain('agency-no-parent'))];
}
