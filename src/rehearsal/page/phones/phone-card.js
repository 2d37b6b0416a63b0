import { avatar } from '../../../emulator/page/avatar.js';
import { el } from '../../../emulator/page/dom.js';
import { language } from '../../../emulator/page/i18n.js';
import { icon } from '../../../emulator/page/icons.js';
import { nameOf } from '../../../emulator/page/names.js';
import { say } from './strings.js';

/** @typedef {import('./hub.js').Phone} Phone */

/** @param {Phone} phone */
const isShared = ({ chat }) => chat !== undefined && chat.type !== 'private';

/** What a phone is called among the others: by its person, or by the group that is open on it. @param {Phone} phone */
export function titleOf(phone) {
  const title = isShared(phone) ? phone.chat?.title : nameOf(phone.user);
  return title || say('loading');
}

/** @param {Phone} phone */
export function labelOf(phone) {
  const name = nameOf(phone.user) || '…';
  return isShared(phone)
    ? say('inChat', { name, chat: phone.chat?.title ?? '' })
    : say('phoneOf', { name });
}

/** A line under the name: what the person is here, and what else is to be known. @param {Phone} phone */
export function subtitleOf({ role, user }) {
  const parts = [
    role?.[language()],
    user?.blocked && say('blocked'),
    user?.deactivated && say('deactivated'),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** @param {number} unread */
export function unreadMark(unread) {
  if (unread === 0) return null;
  return el(
    'span',
    { class: 'count', role: 'img', 'aria-label': say('unread', { n: unread }) },
    unread > 99 ? '99+' : String(unread),
  );
}

/**
 * One phone on the stage: a header in this document, and the chat in its frame.
 *
 * @param {Phone} phone
 * @param {{ settings: (phone: Phone) => void, speaker: (phone: Phone) => void, close: (phone: Phone) => void }} acts
 */
export function phoneCard(phone, acts) {
  const face = el('span', { class: 'slot-face' });
  const name = el('h2', { class: 'slot-name' });
  const subtitle = el('span', { class: 'slot-role' });
  const speaker = el('button', {
    type: 'button',
    class: 'slot-speaker',
    hidden: true,
    on: { click: () => acts.speaker(phone) },
  });
  const badge = el('span', { class: 'slot-unread' });
  const settings = iconButton('more', () => acts.settings(phone));
  const close = iconButton('close', () => acts.close(phone));
  const node = el(
    'section',
    {
      class: 'slot',
      id: `slot-${phone.key}`,
      'aria-labelledby': name.id,
      data: { phone: phone.key },
    },
    el(
      'header',
      { class: 'slot-head' },
      face,
      el('div', { class: 'slot-who' }, name, el('div', { class: 'slot-line' }, subtitle, speaker)),
      badge,
      settings,
      close,
    ),
    phone.frame,
  );

  let drawn = '';
  const draw = () => {
    const { user, chat, unread, role } = phone;
    const now = JSON.stringify([user, chat, unread, role, language()]);
    if (now === drawn) return;
    drawn = now;
    const owner = nameOf(user) || say('loading');
    const title = titleOf(phone);
    face.replaceChildren(avatar(phone.userId, owner));
    name.textContent = owner;
    subtitle.textContent = subtitleOf(phone);
    speaker.hidden = !isShared(phone);
    node.classList.toggle('shared', isShared(phone));
    speaker.textContent = say('changeSpeaker');
    badge.replaceChildren(unreadMark(unread) ?? '');
    node.setAttribute('aria-label', labelOf(phone));
    phone.frame.title = labelOf(phone);
    label(settings, say('settings', { name: title }));
    label(close, say('close', { name: title }));
  };
  draw();
  return { node, draw, close };
}

/** @param {Parameters<typeof icon>[0]} shape @param {() => void} click */
function iconButton(shape, click) {
  return el(
    'button',
    { type: 'button', class: 'icon-button slot-button', on: { click } },
    icon(shape),
  );
}

/** @param {HTMLElement} button @param {string} text */
function label(button, text) {
  button.setAttribute('aria-label', text);
  button.title = text;
}
