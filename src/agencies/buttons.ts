import type { InlineKeyboardButton } from 'grammy/types';
import { slug } from '../contest/contest-values.js';
import { defineButton } from '../telegram/buttons.js';
import type { Translator } from '../telegram/translations.js';

/** An agency's board. */
export const openBoard = defineButton('ob', [slug]);

/** The way back from what a board leads to. */
export function boardButton(agencyId: string, t: Translator): InlineKeyboardButton {
  return openBoard.make(t.plain('board-back'), agencyId);
}
