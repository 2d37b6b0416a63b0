import type { InlineKeyboardButton } from 'grammy/types';
import { boardButton } from '../../agencies/buttons.js';
import { findAgency } from '../../contest/agency-list.js';
import type { Contest } from '../../contest/contest.js';
import { agencyName } from '../../people/agency-views.js';
import { type Member, unitName } from '../../people/member.js';
import { menuButton } from '../../telegram/menu-button.js';
import { pageOf, pageOfLines, turnRow } from '../../telegram/pages.js';
import type { View } from '../../telegram/screen.js';
import type { Translator } from '../../telegram/translations.js';
import { shorten } from '../../text/vietnamese.js';
import type { Announcement } from '../announcement.js';
import {
  nudgeSilent,
  openAcknowledgements,
  openAnnouncement,
  openSilent,
  tellCoordinators,
} from '../buttons.js';
import { titleText } from '../words.js';
import { type AgencyCount, NO_AGENCY } from './roll-up.js';

/** Agencies on a page. */
const PAGE = 8;
const ON_BUTTON = 34;
const IN_LINE = 160;

export interface AcknowledgementFacts {
  contest: Contest;
  announcement: Announcement;
  counts: readonly AgencyCount[];
  t: Translator;
}

const sum = (counts: readonly AgencyCount[], of: (one: AgencyCount) => number): number =>
  counts.reduce((total, one) => total + of(one), 0);

export function totalsOf(counts: readonly AgencyCount[]) {
  const got = sum(counts, (one) => one.got);
  const acknowledged = sum(counts, (one) => one.acknowledged);
  return { got, acknowledged, silent: got - acknowledged };
}

export function agencyText(contest: Contest, agencyId: string, t: Translator): string {
  const agency = findAgency(contest, agencyId);
  return agency ? agencyName(agency, t) : t.plain('ann-no-agency');
}

/** By agency: a press is counted, and nothing is said of who has read it. */
export function acknowledgementsView(facts: AcknowledgementFacts, asked: number): View {
  const { contest, announcement, counts, t } = facts;
  const { id, recalledAt } = announcement;
  const { items, page, pages } = pageOf(counts, PAGE, asked);
  const totals = totalsOf(counts);
  return {
    text: t.html('ann-ack-head', { title: titleText(announcement, t), ...totals }),
    buttons: [
      ...items.map(({ agencyId, got, acknowledged }) => [
        openSilent.make(
          t.plain('ann-ack-agency', {
            agency: shorten(agencyText(contest, agencyId, t), ON_BUTTON),
            got,
            acknowledged,
          }),
          id,
          agencyId,
          '0',
        ),
      ]),
      ...turnRow({ page, pages }, (text, to) => openAcknowledgements.make(text, id, to)),
      ...(totals.silent > 0 && recalledAt === undefined ? actRows(id, totals.silent, t) : []),
      [openAnnouncement.make(t.plain('ann-back'), id)],
    ],
  };
}

function actRows(id: string, silent: number, t: Translator): InlineKeyboardButton[][] {
  return [
    [nudgeSilent.make(t.plain('ann-nudge', { count: silent }), id, 'ask', String(silent))],
    [tellCoordinators.make(t.plain('ann-tell-coordinators'), id, 'ask')],
  ];
}

/** An agency's people who have not acknowledged it: for administrators, and for its coordinators. */
export function silentView(
  facts: AcknowledgementFacts & { agencyId: string; forCoordinator: boolean },
  asked: number,
): View {
  const { contest, announcement, counts, agencyId, forCoordinator, t } = facts;
  const { id } = announcement;
  const count = counts.find((one) => one.agencyId === agencyId);
  const silent = count?.silent ?? [];
  const lines = silent.map((member) =>
    t.html('ann-silent-person', { person: personText(member, contest, t) }),
  );
  const { items, page, pages } = pageOfLines(lines, asked);
  return {
    text: [
      t.html('ann-silent-head', {
        title: titleText(announcement, t),
        agency: agencyText(contest, agencyId, t),
        got: count?.got ?? 0,
        acknowledged: count?.acknowledged ?? 0,
        silent: silent.length,
      }),
      ...items,
    ].join('\n'),
    buttons: [
      ...turnRow({ page, pages }, (text, to) => openSilent.make(text, id, agencyId, to)),
      forCoordinator
        ? [boardButton(agencyId, t), menuButton(t)]
        : [openAcknowledgements.make(t.plain('ann-acknowledgements-back'), id, '0')],
    ],
  };
}

function personText(member: Member, contest: Contest, t: Translator): string {
  const { name, agencyId } = member;
  const unit = agencyId === undefined ? unitName(member, contest) : member.unit;
  const person = [name ?? t.plain('someone'), member.position, unit].filter(Boolean).join(', ');
  return shorten(person, IN_LINE);
}

export function nudgeView(announcement: Announcement, count: number, t: Translator): View {
  const { id } = announcement;
  return {
    text: t.html('ann-nudge-ask', { title: titleText(announcement, t), count }),
    buttons: [
      [nudgeSilent.make(t.plain('ann-nudge-yes', { count }), id, 'yes', String(count))],
      [openAcknowledgements.make(t.plain('ann-back'), id, '0')],
    ],
  };
}

export function tellCoordinatorsView(
  announcement: Announcement,
  facts: { coordinators: number; agencies: number; without: readonly string[] },
  contest: Contest,
  t: Translator,
): View {
  const { id } = announcement;
  const { coordinators, agencies, without } = facts;
  const names = without.map((agencyId) => agencyText(contest, agencyId, t)).join('; ');
  return {
    text: t.html('ann-tell-ask', {
      coordinators,
      agencies,
      without: without.filter((one) => one !== NO_AGENCY).length,
      names: shorten(names, 800),
    }),
    buttons: [
      ...(coordinators > 0
        ? [[tellCoordinators.make(t.plain('ann-tell-yes', { coordinators }), id, 'yes')]]
        : []),
      [openAcknowledgements.make(t.plain('ann-back'), id, '0')],
    ],
  };
}
