import type { InlineKeyboardButton } from 'grammy/types';
import type { Agency } from '../contest/contest.js';
import type { Finalist } from '../finalists/finalist.js';
import { agencyName } from '../people/agency-views.js';
import { pageOf, pageOfLines, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import {
  makeCoordinatorButton,
  openAgencies,
  openAgency,
  removeCoordinatorButton,
} from './buttons.js';
import { progressButton } from './overview-view.js';
import { unitText } from './unit-lines.js';

/** Agencies on a page. */
const PAGE = 8;
/** Characters of a name on a button, and of a person in a line. */
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

export function agenciesView(
  agencies: readonly { agency: Agency; count: number }[],
  asked: number,
  t: Translator,
): View {
  const { items, page, pages } = pageOf(agencies, PAGE, asked);
  return {
    text: t.html('progress-agencies', { count: agencies.length }),
    buttons: [
      ...items.map(({ agency, count }) => [
        openAgency.make(
          t.plain('progress-agency-button', {
            agency: shorten(agencyName(agency, t), ON_BUTTON),
            count,
          }),
          agency.id,
        ),
      ]),
      ...turnRow({ page, pages }, (text, to) => openAgencies.make(text, to)),
      [progressButton(t)],
    ],
  };
}

export interface AgencyFacts {
  agency: Agency;
  people: readonly Coordinator[];
  /** Its units in the final round. */
  units: readonly Finalist[];
  openLinks: number;
  t: Translator;
}

/** An agency's coordinators, and its units that they are told of. */
export function agencyView({ agency, people, units, openLinks, t }: AgencyFacts): View {
  const shown = people.slice(0, MOST_PEOPLE);
  const lines = units.map((finalist) =>
    t.html('progress-report-unit', { unit: unitText({ finalist }) }),
  );
  return {
    text: [
      t.html('progress-agency', { agency: agencyName(agency, t), count: people.length }),
      ...shown.map(({ name, unit }) =>
        t.html('progress-coordinator', {
          person: shorten([name, unit].filter(Boolean).join(', '), IN_LINE),
        }),
      ),
      ...(openLinks > 0 ? [t.html('progress-open-links', { count: openLinks })] : []),
      '',
      t.html('progress-agency-units', { count: units.length }),
      ...pageOfLines(lines, 0, UNITS_ROOM).items,
    ].join('\n'),
    buttons: [
      [makeCoordinatorButton.make(t.plain('progress-coordinator-link'), agency.id)],
      ...shown.map(({ userId, name }) => [
        removeCoordinatorButton.make(
          t.plain('progress-remove', { name: shorten(name, ON_BUTTON) }),
          agency.id,
          String(userId),
          'ask',
        ),
      ]),
      [openAgencies.make(t.plain('progress-agencies-back'), '0')],
    ],
  };
}

export function removeCoordinatorView(
  agency: Agency,
  { userId, name }: Coordinator,
  t: Translator,
): View {
  return {
    text: t.html('progress-coordinator-remove-ask', { agency: agencyName(agency, t), name }),
    buttons: [
      [
        removeCoordinatorButton.make(
          t.plain('progress-remove-yes'),
          agency.id,
          String(userId),
          'yes',
        ),
      ],
      [agencyButton(agency.id, t)],
    ],
  };
}

export function agencyButton(agencyId: string, t: Translator): InlineKeyboardButton {
  return openAgency.make(t.plain('progress-agency-back'), agencyId);
}
