import type { Contest } from '../contest/contest.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { consentTo, withdrawConsent } from './buttons.js';

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

export function withdrawView(t: Translator): View {
  return {
    text: t.html('consent-withdraw-ask'),
    buttons: [[withdrawConsent.make(t.plain('consent-withdraw-yes'), 'yes')], [menuButton(t)]],
  };
}

export function withdrawnView(t: Translator): View {
  return { text: t.html('consent-withdrawn'), buttons: [[menuButton(t)]] };
}
