import type { Contest } from '../contest/contest.js';
import type { Finalist } from '../finalists/finalist.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { answerPaperClaim } from './buttons.js';
import { cardButton } from './card-view.js';
import { paperFacts } from './content-views.js';
import type { Paper } from './plan.js';

export function paperNumberView(finalistId: string, t: Translator): View {
  return { text: t.html('paper-ask-number'), buttons: [[cardButton(finalistId, t)]] };
}

export function paperDateView(finalistId: string, number: string, t: Translator): View {
  return { text: t.html('paper-ask-date', { number }), buttons: [[cardButton(finalistId, t)]] };
}

/** For administrators: what a unit says it has sent, to be confirmed or not. */
export function paperClaimView(
  contest: Contest,
  unit: Finalist,
  claim: Paper,
  name: string,
  t: Translator,
): View {
  const time = String(claim.at);
  return {
    text: t.html('paper-claim', { unit: unit.unitName, name, ...paperFacts(contest, claim) }),
    buttons: [
      [
        answerPaperClaim.make(t.plain('paper-confirm'), unit.id, time, 'yes'),
        answerPaperClaim.make(t.plain('paper-refuse'), unit.id, time, 'no'),
      ],
      [menuButton(t)],
    ],
  };
}

/** For the administrator who has just answered. */
export function claimAnsweredView(
  contest: Contest,
  unit: Finalist,
  claim: Paper,
  answer: 'yes' | 'no',
  t: Translator,
): View {
  const facts = { unit: unit.unitName, ...paperFacts(contest, claim) };
  return {
    text: t.html(answer === 'yes' ? 'paper-claim-confirmed' : 'paper-claim-refused', facts),
    buttons: [[menuButton(t)]],
  };
}
