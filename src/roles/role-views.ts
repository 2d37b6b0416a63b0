import { openCoordinators, openHome } from '../agencies/buttons.js';
import { openAppraisals } from '../appraisal/buttons.js';
import { formatDate } from '../contest/calendar.js';
import type { Agency, Contest } from '../contest/contest.js';
import { agencyName } from '../people/agency-views.js';
import { type GrantedRole, grantedRoles } from '../people/role-store.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import {
  answerRoleLink,
  giving,
  holdersButton,
  leaveRole,
  openHolders,
  rolesButton,
} from './buttons.js';

/** Characters of a person on a button and in a line. */
const ON_BUTTON = 45;
const IN_LINE = 200;
/** People that are shown: a message and its keyboard hold no more than some dozens. */
const MOST_PEOPLE = 30;

/** One role of one person. */
export interface Holding {
  role: GrantedRole;
  /** Epoch milliseconds; undefined for an owner by the settings. */
  since: number | undefined;
}

export interface OwnRolesFacts {
  contest: Contest;
  own: readonly Holding[];
  /** Of which the person is a coordinator. */
  agencies: readonly Agency[];
  /** How many have each role, for administrators. */
  counts: Record<GrantedRole, number> | undefined;
  t: Translator;
}

/** `/vaitro` */
export function rolesView({ contest, own, agencies, counts, t }: OwnRolesFacts): View {
  const lines = [
    ...own.map(({ role, since }) =>
      t.html('roles-own', { role, since: sinceText(contest, since) }),
    ),
    ...agencies.map((agency) => t.html('roles-own-agency', { agency: agencyName(agency, t) })),
  ];
  const leaving = own.filter(({ since }) => since !== undefined);
  return {
    text: [
      t.html('roles-head'),
      ...(lines.length > 0 ? lines : [t.html('roles-none')]),
      ...(counts ? ['', t.html('roles-everybody')] : []),
    ].join('\n'),
    buttons: [
      ...(counts
        ? [
            ...grantedRoles.map((role) => [
              openHolders.make(
                t.plain('roles-holders-button', { role, count: counts[role] }),
                role,
              ),
            ]),
            [openCoordinators.make(t.plain('roles-coordinators-button'), '0')],
          ]
        : [[openHome.make(t.plain('roles-agency-button'))]]),
      ...leaving.map(({ role }) => [leaveRole.make(t.plain('roles-leave', { role }), role, 'ask')]),
      [menuButton(t)],
    ],
  };
}

export interface Holder extends Holding {
  userId: number;
  name: string;
  unit: string | undefined;
}

export interface HoldersFacts {
  contest: Contest;
  role: GrantedRole;
  people: readonly Holder[];
  openLinks: number;
  /** Whether the reader may give and withdraw this role. */
  mayGive: boolean;
  t: Translator;
}

/** Who has a role, since when, and how it is given and withdrawn. */
export function holdersView({ contest, role, people, openLinks, mayGive, t }: HoldersFacts): View {
  const shown = people.slice(0, MOST_PEOPLE);
  return {
    text: [
      t.html('roles-holders', { role, count: people.length }),
      ...shown.map(({ name, unit, since }) =>
        t.html('roles-holder', {
          person: shorten([name, unit].filter(Boolean).join(', '), IN_LINE),
          since: sinceText(contest, since),
        }),
      ),
      ...(people.length > shown.length
        ? [t.html('roles-more', { count: people.length - shown.length })]
        : []),
      '',
      ...(mayGive ? [] : [t.html('roles-owners-give')]),
      ...(mayGive && openLinks > 0 ? [t.html('roles-open-links', { count: openLinks })] : []),
    ]
      .join('\n')
      .trimEnd(),
    buttons: [
      ...(mayGive
        ? [
            [giving.make(role, t.plain('roles-make-link'))],
            ...(openLinks > 0 ? [[giving.cancel(role, t.plain('progress-links-cancel'))]] : []),
            ...shown
              .filter(({ since }) => since !== undefined)
              .map(({ userId, name }) => [
                giving.withdraw(
                  role,
                  userId,
                  'ask',
                  t.plain('roles-withdraw', { name: shorten(name, ON_BUTTON) }),
                ),
              ]),
          ]
        : []),
      [rolesButton(t)],
    ],
  };
}

export function withdrawRoleView(
  role: GrantedRole,
  { userId, name }: { userId: number; name: string },
  t: Translator,
): View {
  return {
    text: t.html('roles-withdraw-ask', { role, name }),
    buttons: [
      [giving.withdraw(role, userId, 'yes', t.plain('roles-withdraw-yes'))],
      [holdersButton(role, t)],
    ],
  };
}

/** What somebody sees before they take up a role by a link. */
export function roleLinkView(role: GrantedRole, token: string, t: Translator): View {
  return {
    text: t.html('roles-link-opened', { role }),
    buttons: [
      [
        answerRoleLink.make(t.plain('roles-accept'), token, 'accept'),
        answerRoleLink.make(t.plain('coordinator-decline'), token, 'decline'),
      ],
    ],
  };
}

export function roleTakenView(role: GrantedRole, t: Translator): View {
  return {
    text: t.html('roles-taken', { role }),
    buttons: [
      ...(role === 'appraiser' ? [[openAppraisals.make(t.plain('menu-appraisal'))]] : []),
      [rolesButton(t)],
      [menuButton(t)],
    ],
  };
}

export function leaveRoleView(role: GrantedRole, t: Translator): View {
  return {
    text: t.html('roles-leave-ask', { role }),
    buttons: [[leaveRole.make(t.plain('roles-leave-yes'), role, 'yes')], [rolesButton(t)]],
  };
}

/** "none": an owner by the settings. */
function sinceText(contest: Contest, at: number | undefined): string {
  return at === undefined ? 'none' : formatDate(contest, at);
}
