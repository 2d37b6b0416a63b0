import { setBlocked } from './api.js';
import { avatar } from './avatar.js';
import { chatHeader } from './chat-header.js';
import { chatView } from './chat-view.js';
import { composer } from './composer.js';
import { byId, el } from './dom.js';
import { t } from './i18n.js';
import { sendText } from './sending.js';
import { chatOf, chosenUser, draw, state, subscribe } from './store.js';

/** The phone: header, messages, and under them the input or the one button that is possible. */
export function mountChat() {
  const phone = byId('chat');
  const intro = el('div', { class: 'intro' });
  const bigButton = el('button', { type: 'button', class: 'big-button' });
  const notice = el('p', { class: 'phone-notice' });
  const view = chatView();
  const form = composer(phone);
  view.append(intro);
  phone.prepend(chatHeader(), view, form, bigButton, notice);

  bigButton.addEventListener('click', async () => {
    const user = chosenUser();
    if (!user) return;
    if (user.blocked) await setBlocked(user.id, false);
    else await sendText('/start');
    draw();
    phone.querySelector('textarea')?.focus();
  });

  subscribe(['messages', 'choice', 'people'], () => {
    const chat = chatOf();
    const user = chosenUser();
    const isPrivate = chat.type === 'private';
    const empty = chat.messages.length === 0;
    // Before it is fetched nobody knows whether there is anything.
    const unknown = empty && !chat.loaded;
    const blocked = isPrivate && user?.blocked === true;
    const closed = user?.deactivated === true;
    const single = user !== undefined && !closed && !unknown && (blocked || (isPrivate && empty));
    bigButton.hidden = !single;
    bigButton.textContent = blocked ? t('unblock') : t('start');
    bigButton.classList.toggle('danger', blocked);
    form.hidden = single || !user || closed || (isPrivate && unknown);
    notice.hidden = !closed;
    notice.textContent = t('accountDeleted');
    intro.hidden = !empty || unknown || !user;
    intro.replaceChildren(...introOf(chat.type));
    phone.setAttribute('aria-label', state.bot.first_name);
  });
}

/** @param {string} type */
function introOf(type) {
  if (type === 'channel') return [el('p', {}, t('emptyChannel'))];
  if (type !== 'private') return [el('p', {}, t('emptyGroup'))];
  const { id, first_name: name, username } = state.bot;
  return [
    avatar(id, name, 'large'),
    el('strong', {}, name),
    el('span', { class: 'faint' }, `@${username}`),
    el('p', {}, t('emptyChat', { bot: name })),
  ];
}
