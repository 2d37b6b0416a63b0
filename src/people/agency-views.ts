import type { InlineKeyboardButton } from 'grammy/types';
import type { Agency, AgencyGroup } from '../contest/contest.js';
import { menuButton } from '../telegram/menu-button.js';
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
    buttons: [
      [browseGroups.make(t.plain('agency-browse'), purpose)],
      elsewhere(purpose, t),
      [menuButton(t)],
    ],
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

export function groupView(group: AgencyGroup, purpose: Purpose, page: number, t: Translator): View {
  return {
    text: t.html('agency-group', { group: group.name[t.language] }),
    buttons: [
      ...agencyRows(group.agencies, purpose, page, t, (to, text) =>
        browseGroup.make(text, purpose, group.id, String(to)),
      ),
      [browseGroups.make(t.plain('agency-other-group'), purpose)],
      elsewhere(purpose, t),
    ],
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
      ...agencyRows(found, purpose, page, t, (to, text) =>
        searchPage.make(text, purpose, String(to)),
      ),
      [browseGroups.make(t.plain('agency-browse'), purpose)],
      elsewhere(purpose, t),
    ],
  };
}

/** One page of agencies, and below them the ways to the pages before and after. */
function agencyRows(
  agencies: readonly Agency[],
  purpose: Purpose,
  askedPage: number,
  t: Translator,
  turnTo: (page: number, text: string) => InlineKeyboardButton,
): InlineKeyboardButton[][] {
  const last = Math.max(0, Math.ceil(agencies.length / PAGE_SIZE) - 1);
  // The number came back from a client: the list may have been longer then, or never so long.
  const page = Math.min(askedPage, last);
  const rows = agencies
    .slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)
    .map((agency) => [pickAgency.make(agencyName(agency, t), purpose, agency.id)]);
  const turns = [
    ...(page > 0 ? [turnTo(page - 1, `◀ ${page}/${last + 1}`)] : []),
    ...(page < last ? [turnTo(page + 1, `${page + 2}/${last + 1} ▶`)] : []),
  ];
  return turns.length > 0 ? [...rows, turns] : rows;
}

/** The agency in the reader's language, where it has a name in it. */
export function agencyName(
  { name, nameEn }: Pick<Agency, 'name' | 'nameEn'>,
  t: Translator,
): string {
  return t.language === 'en' ? (nameEn ?? name) : name;
}

/** For somebody whose unit is in no list. */
function elsewhere(purpose: Purpose, t: Translator): InlineKeyboardButton[] {
  return purpose === 'own'
    ? [unlistedUnit.make(t.plain('agency-unlisted'))]
    : [noParentAgency.make(t.plain('agency-no-parent'))];
}
