import type { InlineKeyboardButton } from 'grammy/types';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { answerClaimLink, leaveFinalist } from './buttons.js';
import type { Finalist } from './finalist.js';

/** What somebody sees before they take a unit's plan on: which unit, and what follows from it. */
export function claimView(unit: Pick<Finalist, 'unitName'>, token: string, t: Translator): View {
  return {
    text: t.html('claim', { unit: unit.unitName }),
    buttons: [
      [
        answerClaimLink.make(t.plain('claim-accept'), token, 'accept'),
        answerClaimLink.make(t.plain('claim-decline'), token, 'decline'),
      ],
    ],
  };
}

/** For the plan's card: the way out of the unit. */
export function leaveFinalistButton(finalistId: string, t: Translator): InlineKeyboardButton {
  return leaveFinalist.make(t.plain('finalist-leave'), finalistId, 'ask');
}

export function leaveFinalistView(unit: Pick<Finalist, 'id' | 'unitName'>, t: Translator): View {
  return {
    text: t.html('finalist-leave-ask', { unit: unit.unitName }),
    buttons: [[leaveFinalist.make(t.plain('finalist-leave-yes'), unit.id, 'yes')], [menuButton(t)]],
  };
}

/** True of whoever has left, and of whoever never belonged to it. */
export function notOfFinalistView(unit: Pick<Finalist, 'unitName'>, t: Translator): View {
  return {
    text: t.html('finalist-is-not', { unit: unit.unitName }),
    buttons: [[menuButton(t)]],
  };
}
