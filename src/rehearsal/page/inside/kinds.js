import { language } from '../../../emulator/page/i18n.js';
import { kindText } from '../kinds.js';

/** A kind of mailing in words, in the page's language. @param {string} kind */
export function kindInWords(kind) {
  return kindText(kind)[language() === 'vi' ? 'vi' : 'en'];
}
