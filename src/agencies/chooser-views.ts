import type { InlineKeyboardButton } from 'grammy/types';
import type { Agency, AgencyGroup } from '../contest/contest.js';
import { agencyName } from '../people/agency-views.js';
import { defineForm } from '../telegram/forms.js';
import { pageOf, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import {
  askToCoordinate,
  openAgency,
  openBoard,
  openGroup,
  openGroups,
  type Purpose,
  turnFound,
} from './buttons.js';

const PAGE = 8;
const ON_BUTTON = 45;
/** `form` of the session's question while an agency is looked for; its step is the purpose. */
export const CHOOSER_FORM = defineForm('agency-search');

/** How many coordinators each agency has; nothing for whom it is no business of. */
export type Counts = ReadonlyMap<string, number> | undefined;

export interface ChooserFacts {
  purpose: Purpose;
  counts: Counts;
  t: Translator;
  /** Below the agencies: the ways back, and on. */
  ways: InlineKeyboardButton[][];
}

/** All groups, and the invitation to type. */
export function groupsView(facts: ChooserFacts, groups: readonly AgencyGroup[]): View {
  const { purpose, counts, t, ways } = facts;
  return {
    text: t.html(`agency-choose-${purpose}`, totals(groups, counts)),
    buttons: [...groups.map((group) => [groupButton(facts, group)]), ...ways],
    question: { form: CHOOSER_FORM, step: purpose },
  };
}

function totals(groups: readonly AgencyGroup[], counts: Counts) {
  const all = groups.flatMap(({ agencies }) => agencies);
  const covered = all.filter(({ id }) => (counts?.get(id) ?? 0) > 0).length;
  return { count: all.length, covered, without: all.length - covered };
}

function groupButton({ purpose, counts, t }: ChooserFacts, group: AgencyGroup) {
  const name = group.name[t.language];
  const { count, covered } = totals([group], counts);
  return openGroup.make(
    counts ? t.plain('agency-group-button', { name, covered, count }) : name,
    purpose,
    group.id,
    '0',
  );
}

export function groupView(facts: ChooserFacts, group: AgencyGroup, asked: number): View {
  const { purpose, counts, t } = facts;
  const list = pageOf(group.agencies, PAGE, asked);
  return {
    text: t.html('agency-choose-group', {
      group: group.name[t.language],
      marked: String(counts !== undefined),
      ...totals([group], counts),
    }),
    buttons: [
      ...list.items.map((agency) => [agencyButton(facts, agency)]),
      ...turnRow(list, (text, page) => openGroup.make(text, purpose, group.id, page)),
      [openGroups.make(t.plain('agency-other-group'), purpose)],
    ],
    question: { form: CHOOSER_FORM, step: purpose },
  };
}

/** What fits what was typed, the best first. */
export function foundView(
  facts: ChooserFacts,
  query: string,
  found: readonly Agency[],
  asked: number,
): View {
  const { purpose, t } = facts;
  const list = pageOf(found, PAGE, asked);
  return {
    text: t.html('agency-search-found', { query: shorten(query, ON_BUTTON), count: found.length }),
    buttons: [
      ...list.items.map((agency) => [agencyButton(facts, agency)]),
      ...turnRow(list, (text, page) => turnFound.make(text, purpose, page)),
      [openGroups.make(t.plain('agency-browse'), purpose)],
    ],
    question: { form: CHOOSER_FORM, step: purpose },
  };
}

const LEADS_TO = { board: openBoard, ask: askToCoordinate, staff: openAgency } as const;

/** "⚠️ Sở Nội vụ" for one without a coordinator, and else "Sở Nội vụ (2)". */
export function agencyButton(
  { purpose, counts, t }: Omit<ChooserFacts, 'ways'>,
  agency: Agency,
): InlineKeyboardButton {
  const name = shorten(agencyName(agency, t), ON_BUTTON);
  const count = counts?.get(agency.id) ?? 0;
  const text = counts ? t.plain('agency-button', { agency: name, count }) : name;
  return LEADS_TO[purpose].make(text, agency.id);
}
