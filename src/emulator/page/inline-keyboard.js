import { el } from './dom.js';
import { t } from './i18n.js';
import { icon } from './icons.js';
import { openUrl, startPayload } from './links.js';
import { isPressed, press } from './presses.js';
import { refreshRoving, rove } from './roving.js';
import { state } from './store.js';
import { toast } from './toast.js';
import { beginTyping } from './typing.js';

/** @typedef {import('./types.js').InlineButton} InlineButton */

/** @param {import('./types.js').Message} message @param {InlineButton[][]} rows */
export function inlineKeyboard(message, rows) {
  const keyboard = el(
    'div',
    { class: 'inline-keyboard', role: 'group', 'aria-label': t('buttons') },
    ...rows.map((row) =>
      el('div', { class: 'inline-row' }, ...row.map((each) => button(message, each))),
    ),
  );
  rove(keyboard, '.inline-button');
  refreshRoving(keyboard, '.inline-button');
  return keyboard;
}

/** @param {import('./types.js').Message} message @param {InlineButton} shown */
function button(message, shown) {
  const chatId = message.chat.id;
  const data = shown.callback_data;
  const pressed = data !== undefined && isPressed(chatId, message.message_id, data);
  const outside = shown.url !== undefined && startPayload(shown.url) === undefined;
  const node = el(
    'button',
    {
      type: 'button',
      class: `inline-button${pressed ? ' waiting' : ''}`,
      'aria-busy': pressed ? 'true' : undefined,
      'aria-description': outside ? t('opensOutside') : undefined,
      on: { click: () => act(message, shown) },
    },
    el('span', {}, shown.text),
    outside && icon('open'),
    shown.copy_text && icon('copy'),
    pressed && el('span', { class: 'spinner', 'aria-hidden': 'true' }),
  );
  return node;
}

/** @param {import('./types.js').Message} message @param {InlineButton} shown */
function act(message, shown) {
  const url = shown.url ?? shown.web_app?.url ?? shown.login_url?.url;
  if (shown.callback_data !== undefined)
    void press(message.chat.id, message.message_id, shown.callback_data);
  else if (url) openUrl(url);
  else if (shown.copy_text) void copy(shown.copy_text.text);
  else if (shown.switch_inline_query_current_chat !== undefined)
    beginTyping(`@${state.bot.username} ${shown.switch_inline_query_current_chat}`);
  else toast(t('notInRehearsal'));
}

/** @param {string} text */
export async function copy(text) {
  await navigator.clipboard?.writeText(text).then(
    () => toast(t('copied')),
    () => toast(text),
  );
}
