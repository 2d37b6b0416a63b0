import { el } from '../../../emulator/page/dom.js';
import { icon } from '../../../emulator/page/icons.js';
import { toast } from '../../../emulator/page/toast.js';
import { ask } from '../feed.js';
import { say } from './strings.js';

/** Puts somebody's phone, or a group's chat, on the page. @param {number} chatId @param {string} name */
export function phoneButton(chatId, name) {
  return actionButton('open', say('showPhone', { name }), async () => {
    if (await ask('inside/phone', { chatId })) toast(say('phoneShown', { name }));
  });
}

/** @param {'open' | 'info' | 'more' | 'send' | 'close'} image @param {string} label @param {() => void} act */
export function actionButton(image, label, act) {
  const props = { type: 'button', class: 'icon-button small', 'aria-label': label, title: label };
  return el('button', { ...props, on: { click: act } }, icon(image));
}
