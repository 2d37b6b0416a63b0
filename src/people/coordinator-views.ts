import type { InlineKeyboardButton } from 'grammy/types';
import type { Agency } from '../contest/contest.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { agencyName } from './agency-views.js';
import { answerCoordinatorLink, leaveCoordinators } from './buttons.js';

/** What somebody sees before they decide to be a coordinator. */
export function coordinatorLinkView(agency: Agency, token: string, t: Translator): View {
  return {
    text: t.html('coordinator-link', { agency: agencyName(agency, t) }),
    buttons: [
      [
        answerCoordinatorLink.make(t.plain('coordinator-accept'), token, 'accept'),
        answerCoordinatorLink.make(t.plain('coordinator-decline'), token, 'decline'),
      ],
    ],
  };
}

export function coordinatorView(agency: Agency, t: Translator): View {
  return {
    text: t.html('coordinator-is', { agency: agencyName(agency, t) }),
    buttons: [[leaveCoordinatorsButton(agency.id, t)], [menuButton(t)]],
  };
}

/** For every message to a coordinator: the way out. */
export function leaveCoordinatorsButton(agencyId: string, t: Translator): InlineKeyboardButton {
  return leaveCoordinators.make(t.plain('coordinator-leave'), agencyId, 'ask');
}

export function leaveCoordinatorsView(agency: Agency, t: Translator): View {
  return {
    text: t.html('coordinator-leave-ask', { agency: agencyName(agency, t) }),
    buttons: [
      [leaveCoordinators.make(t.plain('coordinator-leave-yes'), agency.id, 'yes')],
      [menuButton(t)],
    ],
  };
}

/** True of whoever has left, and of whoever never was one. */
export function noCoordinatorView(agency: Agency, t: Translator): View {
  return {
    text: t.html('coordinator-is-not', { agency: agencyName(agency, t) }),
    buttons: [[menuButton(t)]],
  };
}
