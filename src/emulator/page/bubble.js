import { el } from './dom.js';
import { formatted } from './entities.js';
import { dateOf, t, timeOf } from './i18n.js';
import { icon } from './icons.js';
import { inlineKeyboard } from './inline-keyboard.js';
import { albumOf, mediaOf } from './media.js';
import { openMessageMenu } from './message-menu.js';
import { hueOf, isOwn, nameOf, senderIdOf, senderOf, summaryOf } from './names.js';
import { sendText } from './sending.js';
import { chatOf } from './store.js';
import { beginTyping } from './typing.js';

/** @typedef {import('./types.js').Message} Message */
/** @typedef {{ messages: Message[], first: boolean, last: boolean }} Run */

/**
 * A message, or an album of several, with its keyboard. `first` and `last` say where it stands
 * among the neighbouring messages of the same sender: the last one has the tail.
 *
 * @param {Run} run
 * @returns {HTMLElement}
 */
export function bubbleOf({ messages, first, last }) {
  const message = /** @type {Message} */ (messages[0]);
  const captioned = messages.find((each) => each.text ?? each.caption) ?? message;
  const own = isOwn(message);
  const media = messages.length > 1 ? albumOf(messages) : mediaOf(message);
  const text = textOf(captioned);
  const bubble = el(
    'div',
    { class: bubbleClass(captioned, media, text) },
    first && !own && chatOf(message.chat.id).type !== 'private' && senderName(message),
    message.via_bot && viaMark(message.via_bot),
    message.forward_origin && forwardedMark(message.forward_origin),
    message.reply_to_message && quoteOf(message.reply_to_message),
    ...(captioned.show_caption_above_media ? [text, media] : [media, text]),
    !media && !text && el('p', { class: 'text faint' }, t('otherMessage')),
    stamp(messages, own),
  );
  const rows = messages.find((each) => each.reply_markup?.inline_keyboard)?.reply_markup
    ?.inline_keyboard;
  const body = el(
    'div',
    { class: 'message-body' },
    bubble,
    rows?.length ? inlineKeyboard(message, rows) : null,
  );
  const row = el(
    'li',
    {
      class: ['message', own ? 'own' : 'other', first && 'first', last && 'last']
        .filter(Boolean)
        .join(' '),
      tabindex: '-1',
      data: { message: String(message.message_id) },
      'aria-label': `${senderOf(message)}, ${timeOf(message.date)}: ${summaryOf(captioned)}`,
    },
    body,
    moreButton(captioned),
  );
  listenForMenu(row, captioned);
  return row;
}

/** @param {Message} message @param {HTMLElement | undefined} media @param {HTMLElement | null} text */
function bubbleClass(message, media, text) {
  if (message.sticker) return 'bubble bare';
  const framed = media && (message.photo || media.classList.contains('photos'));
  const endsWithText = text && !message.show_caption_above_media;
  return `bubble${framed ? ' with-photo' : ''}${endsWithText ? '' : ' without-text'}`;
}

/** @param {Message} message */
function textOf(message) {
  const text = message.text ?? message.caption;
  if (!text) return null;
  const entities = message.text === undefined ? message.caption_entities : message.entities;
  return el('div', { class: 'text', dir: 'auto' }, formatted(text, entities, sendText));
}

/** @param {Message} message */
function senderName(message) {
  const hue = hueOf(senderIdOf(message));
  return el('div', { class: 'sender', data: { hue } }, senderOf(message));
}

/** By its name one may look for something of one's own. @param {import('./types.js').Sender} bot */
function viaMark({ username = '' }) {
  const click = () => beginTyping(`@${username} `);
  return el(
    'button',
    { type: 'button', class: 'via', tabindex: '-1', on: { click } },
    t('via', { name: `@${username}` }),
  );
}

/** @param {import('./types.js').ForwardOrigin} origin */
function forwardedMark(origin) {
  const chat = origin.sender_chat ?? origin.chat;
  const name = nameOf(origin.sender_user) || origin.sender_user_name || chat?.title || '?';
  return el('div', { class: 'forwarded' }, icon('forward'), t('forwardedFrom', { name }));
}

/** @param {Message} quoted */
function quoteOf(quoted) {
  const click = () => {
    const target = document.querySelector(`[data-message="${quoted.message_id}"]`);
    if (!(target instanceof HTMLElement)) return;
    target.scrollIntoView({ block: 'center' });
    target.focus();
    target.classList.add('flash');
    target.addEventListener('animationend', () => target.classList.remove('flash'), { once: true });
  };
  return el(
    'button',
    { type: 'button', class: 'quote', on: { click } },
    el('span', { class: 'quote-name' }, senderOf(quoted)),
    el('span', { class: 'quote-text' }, summaryOf(quoted)),
  );
}

/** @param {Message[]} messages @param {boolean} own */
function stamp(messages, own) {
  const [message] = /** @type {[Message]} */ (messages);
  const edited = messages.some((each) => each.edit_date);
  return el(
    'span',
    { class: 'stamp', title: `${dateOf(message.date)} ${timeOf(message.date)}` },
    edited && el('span', { class: 'edited' }, t('edited')),
    timeOf(message.date),
    // One tick: the emulator has taken it. Whether the bot read it isn't known.
    own && icon('check'),
  );
}

/** For the pointer; with the keyboard, Enter on the message opens the same menu. @param {Message} message */
function moreButton(message) {
  const button = el(
    'button',
    { type: 'button', class: 'more', tabindex: '-1', 'aria-label': t('actions') },
    icon('more'),
  );
  button.addEventListener('click', () =>
    openMessageMenu(message, button.getBoundingClientRect(), button),
  );
  return button;
}

/** @param {HTMLElement} row @param {Message} message */
function listenForMenu(row, message) {
  row.addEventListener('contextmenu', (event) => {
    const on = /** @type {Element} */ (event.target);
    if (on.closest('a, .photo') || !on.closest('.bubble')) return;
    event.preventDefault();
    openMessageMenu(message, new DOMRect(event.clientX, event.clientY, 0, 0), row);
  });
  row.addEventListener('keydown', (event) => {
    const asked =
      event.key === 'Enter' ||
      event.key === 'ContextMenu' ||
      (event.shiftKey && event.key === 'F10');
    if (event.target !== row || !asked) return;
    event.preventDefault();
    openMessageMenu(
      message,
      row.querySelector('.bubble')?.getBoundingClientRect() ?? row.getBoundingClientRect(),
      row,
    );
  });
}
