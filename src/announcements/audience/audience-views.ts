import type { InlineKeyboardButton } from 'grammy/types';
import { findAgency } from '../../contest/agency-list.js';
import type { AgencyGroup, Contest } from '../../contest/contest.js';
import { agencyName } from '../../people/agency-views.js';
import { inRows } from '../../telegram/buttons.js';
import { pageOf, turnRow } from '../../telegram/pages.js';
import type { View } from '../../telegram/screen.js';
import type { Translator } from '../../telegram/translations.js';
import { capitalized, shorten } from '../../text/vietnamese.js';
import type { Announcement } from '../announcement.js';
import {
  chooseAgency,
  chooseAgencyGroup,
  chooseChats,
  chooseRole,
  chooseSilentOf,
  openAgencyGroup,
  openAgencyGroups,
  openAnnouncement,
  openAudience,
  openSilentChoices,
} from '../buttons.js';
import { titleText } from '../words.js';
import { type Audience, isForPeople, roles } from './audience.js';
import type { Reach } from './read-audience.js';

/** Agencies and announcements on a page. */
const PAGE = 8;
const ON_BUTTON = 45;
/** Agencies that are named; more of them are counted. */
const NAMED = 4;

export interface AudienceFacts {
  contest: Contest;
  audience: Audience;
  reach: Reach;
  /** Whose silent are chosen. */
  silentOf?: Announcement | undefined;
}

/** "Người nhận: tác giả hồ sơ thuộc Sở Y tế: 35 người (2 người đang chặn hệ thống). Nhóm, kênh: 3." */
export function audienceText(
  { contest, audience, reach, silentOf }: AudienceFacts,
  t: Translator,
): string {
  if (!isForPeople(audience) && !audience.chats) return t.html('ann-audience-none');
  const { people, blocked, unwilling, chats } = reach;
  const lines: string[] = [];
  if (isForPeople(audience)) {
    const chosen = roles.filter((role) => audience.roles.has(role));
    const who = (chosen.length > 0 ? chosen : (['everyone'] as const)).map((role) =>
      t.plain(`ann-role-${role}`),
    );
    lines.push(
      t.html('ann-audience-people', { who: who.join(', '), count: people.length, blocked }),
    );
    const where = placesText(contest, audience, t);
    if (where) lines.push(t.html('ann-audience-places', { where }));
    if (silentOf) lines.push(t.html('ann-audience-silent', { title: titleText(silentOf, t) }));
    if (unwilling > 0) lines.push(t.html('ann-audience-unwilling', { count: unwilling }));
  }
  if (audience.chats) lines.push(t.html('ann-audience-chats', { count: chats.length }));
  return lines.join('\n');
}

function placesText(contest: Contest, audience: Audience, t: Translator): string {
  const groups = contest.agencyGroups
    .filter(({ id }) => audience.agencyGroups.has(id))
    .map(({ name }) => name[t.language]);
  const agencies = [...audience.agencies].flatMap((id) => {
    const agency = findAgency(contest, id);
    return agency ? [agencyName(agency, t)] : [];
  });
  const named = [...groups, ...agencies];
  const rest = named.length - NAMED;
  return rest > 0
    ? t.plain('ann-places-more', { names: named.slice(0, NAMED).join(', '), count: rest })
    : named.join(', ');
}

const mark = (on: boolean, text: string): string => `${on ? '☑️' : '⬜'} ${text}`;
const turned = (on: boolean): 'on' | 'off' => (on ? 'off' : 'on');

export function audienceView(id: string, facts: AudienceFacts, t: Translator): View {
  const { audience } = facts;
  const roleButtons = roles.map((role) => {
    const on = audience.roles.has(role);
    return chooseRole.make(
      mark(on, capitalized(t.plain(`ann-role-${role}`))),
      id,
      role,
      turned(on),
    );
  });
  const places = audience.agencies.size + audience.agencyGroups.size;
  return {
    text: [t.html('ann-audience-ask'), '', audienceText(facts, t)].join('\n'),
    buttons: [
      ...inRows(roleButtons, 2),
      [openAgencyGroups.make(t.plain('ann-choose-agencies', { count: places }), id)],
      [
        openSilentChoices.make(
          mark(audience.silentOf !== undefined, t.plain('ann-choose-silent')),
          id,
          '0',
        ),
      ],
      [
        chooseChats.make(
          mark(audience.chats, t.plain('ann-choose-chats')),
          id,
          turned(audience.chats),
        ),
      ],
      [openAnnouncement.make(t.plain('ann-audience-done'), id)],
    ],
  };
}

export function agencyGroupsView(
  id: string,
  groups: readonly AgencyGroup[],
  facts: AudienceFacts,
  t: Translator,
): View {
  const { audience } = facts;
  return {
    text: [t.html('ann-agencies-ask'), '', audienceText(facts, t)].join('\n'),
    buttons: [
      ...groups.map((group) => {
        const chosen = group.agencies.filter((agency) => audience.agencies.has(agency.id)).length;
        const on = audience.agencyGroups.has(group.id);
        const text = t.plain('ann-agency-group', {
          group: shorten(group.name[t.language], ON_BUTTON),
          count: chosen,
        });
        return [openAgencyGroup.make(mark(on, text), id, group.id, '0')];
      }),
      [openAudience.make(t.plain('ann-audience-back'), id)],
    ],
  };
}

export function agencyGroupView(
  id: string,
  group: AgencyGroup,
  asked: number,
  facts: AudienceFacts,
  t: Translator,
): View {
  const { audience } = facts;
  const whole = audience.agencyGroups.has(group.id);
  const { items, page, pages } = pageOf(group.agencies, PAGE, asked);
  return {
    text: [
      t.html('ann-agency-ask', { group: group.name[t.language] }),
      '',
      audienceText(facts, t),
    ].join('\n'),
    buttons: [
      [chooseAgencyGroup.make(mark(whole, t.plain('ann-agency-all')), id, group.id, turned(whole))],
      ...items.map((agency) => {
        const on = audience.agencies.has(agency.id);
        const text = mark(whole || on, shorten(agencyName(agency, t), ON_BUTTON));
        return [chooseAgency.make(text, id, agency.id, turned(on), String(page))];
      }),
      ...turnRow({ page, pages }, (text, to) => openAgencyGroup.make(text, id, group.id, to)),
      [openAgencyGroups.make(t.plain('ann-agencies-back'), id)],
    ],
  };
}

export function silentChoicesView(
  id: string,
  earlier: readonly Announcement[],
  asked: number,
  facts: AudienceFacts,
  t: Translator,
): View {
  const { silentOf } = facts.audience;
  const { items, page, pages } = pageOf(earlier, PAGE, asked);
  const none: InlineKeyboardButton[][] =
    silentOf === undefined ? [] : [[chooseSilentOf.make(t.plain('ann-silent-none'), id, '-')]];
  return {
    text: t.html('ann-silent-ask', { count: earlier.length }),
    buttons: [
      ...items.map((one) => [
        chooseSilentOf.make(mark(one.id === silentOf, titleText(one, t)), id, one.id),
      ]),
      ...turnRow({ page, pages }, (text, to) => openSilentChoices.make(text, id, to)),
      ...none,
      [openAudience.make(t.plain('ann-audience-back'), id)],
    ],
  };
}
