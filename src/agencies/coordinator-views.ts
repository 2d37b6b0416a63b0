import type { InlineKeyboardButton } from 'grammy/types';
import type { Agency } from '../contest/contest.js';
import type { Finalist } from '../finalists/finalist.js';
import { agencyName } from '../people/agency-views.js';
import { progressButton } from '../progress/overview-view.js';
import { unitText } from '../progress/unit-lines.js';
import { pageOf, pageOfLines, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import {
  boardButton,
  homeButton,
  makeCoordinatorButton,
  openAgency,
  openCoordinators,
  openRequests,
  openUncoordinated,
  removeCoordinatorButton,
} from './buttons.js';
import { agencyButton, type Counts } from './chooser-views.js';

/** Agencies on a page. */
const PAGE = 8;
/** Characters of a person on a button and in a line. */
const ON_BUTTON = 45;
const IN_LINE = 200;
/** Coordinators that are shown: an agency has one or two. */
const MOST_PEOPLE = 6;
/** Characters of the list of an agency's units. */
const UNITS_ROOM = 1_600;

export interface Coordinator {
  userId: number;
  name: string;
  unit?: string | undefined;
}

/** Below the agencies and their counts: what is to be done, and the ways back. */
export function staffWays(requests: number, t: Translator): InlineKeyboardButton[][] {
  return [
    ...requestRows(requests, t),
    [openUncoordinated.make(t.plain('agency-uncoordinated-button'), '0')],
    [progressButton(t), homeButton(t)],
  ];
}

/** The way to those who ask to be a coordinator, while there are any. */
export function requestRows(requests: number, t: Translator): InlineKeyboardButton[][] {
  if (requests === 0) return [];
  return [[openRequests.make(t.plain('agency-requests-button', { count: requests }), '0')]];
}

/** Every agency that nobody coordinates. */
export function uncoordinatedView(
  agencies: readonly Agency[],
  counts: NonNullable<Counts>,
  asked: number,
  t: Translator,
): View {
  const list = pageOf(agencies, PAGE, asked);
  return {
    text: t.html('agency-uncoordinated', { count: agencies.length }),
    buttons: [
      ...list.items.map((agency) => [agencyButton({ purpose: 'staff', counts, t }, agency)]),
      ...turnRow(list, (text, page) => openUncoordinated.make(text, page)),
      [coordinatorsButton(t)],
    ],
  };
}

export interface StaffFacts {
  agency: Agency;
  people: readonly Coordinator[];
  /** Its units in the final round. */
  units: readonly Finalist[];
  openLinks: number;
  t: Translator;
}

/** An agency's coordinators, and its units that they are told of. */
export function staffView({ agency, people, units, openLinks, t }: StaffFacts): View {
  const shown = people.slice(0, MOST_PEOPLE);
  const lines = units.map((finalist) =>
    t.html('progress-report-unit', { unit: unitText({ finalist }) }),
  );
  return {
    text: [
      t.html('agency-staff', { agency: agencyName(agency, t), count: people.length }),
      ...shown.map(({ name, unit }) =>
        t.html('agency-coordinator', {
          person: shorten([name, unit].filter(Boolean).join(', '), IN_LINE),
        }),
      ),
      ...(openLinks > 0 ? [t.html('progress-open-links', { count: openLinks })] : []),
      ...(units.length > 0 ? ['', t.html('agency-units', { count: units.length })] : []),
      ...pageOfLines(lines, 0, UNITS_ROOM).items,
    ].join('\n'),
    buttons: [
      [makeCoordinatorButton.make(t.plain('agency-coordinator-link'), agency.id)],
      ...shown.map(({ userId, name }) => [
        removeCoordinatorButton.make(
          t.plain('progress-remove', { name: shorten(name, ON_BUTTON) }),
          agency.id,
          String(userId),
          'ask',
        ),
      ]),
      [boardButton(agency.id, t)],
      [coordinatorsButton(t)],
    ],
  };
}

export function removeCoordinatorView(
  agency: Agency,
  { userId, name }: Coordinator,
  t: Translator,
): View {
  return {
    text: t.html('agency-coordinator-remove-ask', { agency: agencyName(agency, t), name }),
    buttons: [
      [
        removeCoordinatorButton.make(
          t.plain('progress-remove-yes'),
          agency.id,
          String(userId),
          'yes',
        ),
      ],
      [staffButton(agency.id, t)],
    ],
  };
}

export function staffButton(agencyId: string, t: Translator): InlineKeyboardButton {
  return openAgency.make(t.plain('agency-staff-back'), agencyId);
}

export function coordinatorsButton(t: Translator): InlineKeyboardButton {
  return openCoordinators.make(t.plain('agency-coordinators-back'), '0');
}
