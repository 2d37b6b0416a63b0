import { formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { consentTo, withdrawConsent } from './buttons.js';
import { hasConsented, type Member } from './member.js';

/** What is asked before anything of a person is kept: data, purpose, controller, rights. */
export function consentView(contest: Contest, t: Translator): View {
  return {
    text: t.html('consent-request', { controller: contest.controller.name[t.language] }),
    buttons: [
      [
        consentTo.make(t.plain('consent-give'), 'given'),
        consentTo.make(t.plain('consent-refuse'), 'refused'),
      ],
    ],
  };
}

export function consentRefusedView(t: Translator): View {
  return {
    text: t.html('consent-refused'),
    buttons: [[consentTo.make(t.plain('consent-give-after-all'), 'given')], [menuButton(t)]],
  };
}

/** The privacy notice, with what this person chose and when. */
export function privacyView(contest: Contest, member: Member, t: Translator): View {
  const { controller, privacy } = contest;
  return {
    text: t.html('privacy-notice', {
      controller: controller.name[t.language],
      contact: controller.contact[t.language],
      retention: privacy.retention[t.language],
      thirdParties: privacy.thirdParties.map((party) => party[t.language]).join(' '),
      version: privacy.version,
      choice: t.plain('privacy-choice', {
        choice: member.consent ?? 'none',
        at:
          member.consentAt === undefined
            ? ''
            : formatDateTime(contest, member.consentAt, t.language),
      }),
    }),
    buttons: [
      [
        ...(hasConsented(member, contest)
          ? []
          : [consentTo.make(t.plain('consent-give'), 'given')]),
        // Also of an earlier version of this text: what was kept under it can be taken back.
        ...(member.consent === 'given'
          ? [withdrawConsent.make(t.plain('consent-withdraw'), 'ask')]
          : []),
      ],
      [menuButton(t)],
    ],
  };
}

export function withdrawView(t: Translator): View {
  return {
    text: t.html('consent-withdraw-ask'),
    buttons: [[withdrawConsent.make(t.plain('consent-withdraw-yes'), 'yes')], [menuButton(t)]],
  };
}

export function withdrawnView(t: Translator): View {
  return { text: t.html('consent-withdrawn'), buttons: [[menuButton(t)]] };
}
