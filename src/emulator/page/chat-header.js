import { avatar } from './avatar.js';
import { el } from './dom.js';
import { dateOf, describeAction, t, timeOf } from './i18n.js';
import { icon } from './icons.js';
import { nameOf } from './names.js';
import { goTo, togglePanel } from './screens.js';
import { chatOf, chosenUser, now, state, subscribe } from './store.js';

/** @param {import('./types.js').Chat} chat */
function kindOf({ type }) {
  if (type === 'private') return 'bot';
  return type === 'channel' ? 'channel' : 'group';
}

/** A phone's own top line (the rehearsal's clock, whose phone it is), then who one talks to. */
export function chatHeader() {
  const clock = el('span', { class: 'phone-clock' });
  const owner = el('span', { class: 'phone-owner' });
  const back = el(
    'button',
    { type: 'button', class: 'icon-button back', on: { click: () => goTo('list') } },
    icon('back'),
  );
  const face = el('span', { class: 'face' });
  const name = el('h1', { class: 'chat-name' });
  const status = el('span', { class: 'chat-status', 'aria-live': 'polite' });
  const details = el(
    'button',
    {
      type: 'button',
      class: 'icon-button details',
      'aria-controls': 'panel',
      on: { click: togglePanel },
    },
    icon('more'),
  );
  const tick = () => {
    const seconds = now() / 1000;
    clock.textContent = `${timeOf(seconds)} · ${dateOf(seconds)}`;
  };
  window.setInterval(tick, 5_000);

  subscribe(['choice', 'status', 'messages'], () => {
    const chat = chatOf();
    const group = chat.type !== 'private';
    const title = group ? (chat.title ?? '') : state.bot.first_name;
    const action = state.actions.get(state.chatId)?.action;
    tick();
    owner.textContent = t('phoneOf', { name: nameOf(chosenUser()) });
    back.setAttribute('aria-label', t('back'));
    details.setAttribute('aria-label', t('details'));
    face.replaceChildren(avatar(group ? chat.id : state.bot.id, title || '?'));
    name.textContent = title;
    status.textContent = action ? describeAction(action) : t(kindOf(chat));
    status.classList.toggle('busy', action !== undefined);
  });
  return el(
    'header',
    { class: 'chat-header' },
    el('div', { class: 'phone-bar' }, clock, owner),
    el(
      'div',
      { class: 'chat-title' },
      back,
      face,
      el('div', { class: 'chat-who' }, name, status),
      details,
    ),
  );
}
