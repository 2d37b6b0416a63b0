import { el } from './dom.js';
import { t } from './i18n.js';
import { keyboardOf } from './reply-markup.js';
import { refreshRoving, rove } from './roving.js';
import { sendText } from './sending.js';
import { chatOf, state, subscribe } from './store.js';
import { toast } from './toast.js';

/** @typedef {import('./types.js').ReplyButton} ReplyButton */

/**
 * The bot's keyboard under the input. It opens when the bot sends one and folds by the toggle
 * beside the input, as on a phone.
 *
 * @param {(present: boolean, open: boolean) => void} changed
 */
export function replyKeyboard(changed) {
  const panel = el('div', { class: 'reply-keyboard', role: 'group', hidden: true });
  rove(panel, 'button');
  /** Folded or opened by hand, for the keyboard of this message only. @type {{ key: string, open: boolean } | undefined} */
  let byHand;
  let drawn = '';

  const draw = () => {
    const keyboard = keyboardOf(chatOf().messages);
    const key = `${state.chatId}:${keyboard?.messageId}`;
    const open = keyboard !== undefined && (byHand?.key === key ? byHand.open : !keyboard.used);
    panel.hidden = !open;
    panel.setAttribute('aria-label', t('replyKeyboard'));
    changed(keyboard !== undefined, open);
    if (!keyboard || drawn === key) return;
    drawn = key;
    const rows = keyboard.markup.keyboard ?? [];
    panel.replaceChildren(
      ...rows.map((row) => el('div', { class: 'reply-row' }, ...row.map(button))),
    );
    refreshRoving(panel, 'button');
  };
  /** @param {ReplyButton} shown */
  const button = (shown) => {
    const label = typeof shown === 'string' ? shown : shown.text;
    /** What the emulator has no way to send: a number, a place, a web app. */
    const special =
      typeof shown !== 'string' &&
      (shown.request_contact || shown.request_location || shown.web_app);
    const click = () => {
      if (special) toast(t('notInRehearsal'));
      else void sendText(label);
    };
    return el('button', { type: 'button', on: { click } }, label);
  };
  subscribe(['messages', 'choice'], draw);

  const toggle = () => {
    const key = `${state.chatId}:${keyboardOf(chatOf().messages)?.messageId}`;
    byHand = { key, open: Boolean(panel.hidden) };
    draw();
  };
  return {
    panel,
    toggle,
    placeholder: () =>
      panel.hidden ? undefined : keyboardOf(chatOf().messages)?.markup.input_field_placeholder,
  };
}
