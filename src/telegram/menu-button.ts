import type { InlineKeyboardButton } from 'grammy/types';
import { defineButton } from './buttons.js';
import type { Translator } from './translations.js';

/** The way back from everywhere: no view is a dead end. */
export const openMenu = defineButton('mm', []);

/** Like the menu, offered by views that know nothing of it. */
export const openLanguage = defineButton('mg', []);

export function menuButton(t: Translator): InlineKeyboardButton {
  return openMenu.make(t.plain('menu-open'));
}

export function languageButton(t: Translator): InlineKeyboardButton {
  return openLanguage.make(t.plain('menu-language'));
}
