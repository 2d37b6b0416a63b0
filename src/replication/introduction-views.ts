import type { InlineKeyboardButton } from 'grammy/types';
import { defineForm } from '../telegram/forms.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { answerIntroduction, chooseContact } from './buttons.js';
import { type Agreement, contacts } from './introduction.js';
import { REPLICATION_LIMITS, type Replication } from './replication.js';
import { modelPageButton, replicationButton } from './words.js';

/** `form` of the session's question while a phone number is left. */
export const CONTACT_FORM = defineForm('replication-contact');

/** To both sides, wherever they are told of each other. */
export function introductionRow(id: string, t: Translator): InlineKeyboardButton[] {
  return [
    answerIntroduction.make(t.plain('replication-introduce'), id, 'yes'),
    answerIntroduction.make(t.plain('replication-introduce-later'), id, 'later'),
  ];
}

/** How they may be reached: nothing is given away that they don't choose here. */
export function contactView(
  replication: Pick<Replication, 'id' | 'modelId'>,
  side: Agreement['side'],
  t: Translator,
): View {
  return {
    text: t.html('replication-contact-ask', { side }),
    buttons: [
      ...contacts.map((contact) => [
        chooseContact.make(t.plain('replication-contact', { contact }), replication.id, contact),
      ]),
      [answerIntroduction.make(t.plain('replication-introduce-later'), replication.id, 'later')],
    ],
  };
}

export function phoneQuestion({ id }: Pick<Replication, 'id'>, t: Translator): View {
  return {
    text: t.html('replication-phone-ask', { max: REPLICATION_LIMITS.phone }),
    buttons: [[answerIntroduction.make(t.plain('replication-contact-other'), id, 'yes')]],
    question: { form: CONTACT_FORM, step: 'phone', subject: id },
  };
}

/** Where each side goes on, and how they take their word back or give it after all. */
export function waysBack(
  { id, modelId }: Pick<Replication, 'id' | 'modelId'>,
  side: Agreement['side'],
  state: 'open' | 'agreed' | 'introduced',
  t: Translator,
): InlineKeyboardButton[][] {
  const answer = {
    open: [answerIntroduction.make(t.plain('replication-introduce'), id, 'yes')],
    agreed: [answerIntroduction.make(t.plain('replication-introduce-withdraw'), id, 'withdraw')],
    introduced: [],
  }[state];
  const on = side === 'agency' ? replicationButton(id, t) : modelPageButton(modelId, t);
  return [answer, [on]].filter((row) => row.length > 0);
}
