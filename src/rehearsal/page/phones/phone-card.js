import { avatar } from '../../../emulator/page/avatar.js';
import { el } from '../../../emulator/page/dom.js';
import { language } from '../../../emulator/page/i18n.js';
import { icon } from '../../../emulator/page/icons.js';
import { nameOf } from '../../../emulator/page/names.js';
import { say } from './strings.js';

/** @typedef {import('./hub.js').Phone} Phone */

/** What a phone is called: its person, or the group with who speaks there. @param {Phone} phone */
export function titleOf({ user, chat }) {
  const shared = chat && chat.type !== 'private' ? (chat.title ?? '') : '';
  return shared || nameOf(user) || say('loading');
}

/** @param {Phone} phone */
export function labelOf(phone) {
  const { user, chat } = phone;
  const shared = chat !== undefined && chat.type !== 'private';
  return shared
    ? say('inChat', { name: nameOf(user), chat: chat.title ?? '' })
    : say('phoneOf', { name: nameOf(user) || '…' });
}

/** A line under the name: what the person is here, or who speaks. @param {Phone} phone */
function subtitleOf({ role, user, chat }) {
  if (user?.deactivated) return say('deactivated');
  const parts = [role?.[language()], user?.blocked && say('blocked')];
  if (chat && chat.type !== 'private')
    parts.unshift(say(chat.type === 'channel' ? 'channel' : 'group'));
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
  const name = el('h2', { class: 'slot-name', id: `phone-${phone.key}` });
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
    const title = titleOf(phone);
    const { user, chat, unread, role } = phone;
    const now = JSON.stringify([user, chat, unread, role, language()]);
    if (now === drawn) return;
    drawn = now;
    const shared = chat !== undefined && chat.type !== 'private';
    face.replaceChildren(avatar(shared ? chat.id : phone.userId, title));
    name.textContent = title;
    subtitle.textContent = subtitleOf(phone);
    speaker.hidden = !shared;
    speaker.textContent = say('speaksAs', { name: nameOf(user) });
    badge.replaceChildren(unreadMark(unread) ?? '');
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
