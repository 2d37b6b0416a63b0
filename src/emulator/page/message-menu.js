import { beginEdit, beginReply } from './compose-mode.js';
import { t } from './i18n.js';
import { icon } from './icons.js';
import { copy } from './inline-keyboard.js';
import { isOwn } from './names.js';
import { openMenu } from './popover.js';
import { sendText } from './sending.js';

/** @param {import('./types.js').Message} message @param {DOMRect} beside @param {HTMLElement} opener */
export function openMessageMenu(message, beside, opener) {
  const { text } = message;
  const choices = [{ label: t('reply'), icon: icon('reply'), act: () => beginReply(message) }];
  if (text !== undefined) {
    if (isOwn(message) && !message.forward_origin && !message.via_bot) {
      choices.push({ label: t('edit'), icon: icon('edit'), act: () => beginEdit(message) });
    }
    choices.push(
      {
        label: t('forward'),
        icon: icon('forward'),
        act: () => void sendText(text, { forwarded: true }),
      },
      { label: t('copy'), icon: icon('copy'), act: () => void copy(text) },
    );
  }
  openMenu(t('actions'), choices, beside, opener);
}
