import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { openNotice } from './buttons.js';

export function sentDataView(t: Translator): View {
  return { text: t.html('data-sent'), buttons: ways(t) };
}

/** To somebody of whom there is nothing: that is an answer, too. */
export function nothingKeptView(t: Translator): View {
  return { text: t.html('data-nothing'), buttons: ways(t) };
}

export function ways(t: Translator) {
  return [[openNotice.make(t.plain('privacy-open'))], [menuButton(t)]];
}
