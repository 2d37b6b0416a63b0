import { avatar } from './avatar.js';
import { byId, el } from './dom.js';
import { dateOf, t, timeOf } from './i18n.js';
import { icon } from './icons.js';
import { isOwn, nameOf, senderOf, summaryOf } from './names.js';
import { openChannelDialog, openGroupDialog, openPersonDialog } from './person-dialog.js';
import { refreshRoving, rove } from './roving.js';
import { addPerson, unusedSamples } from './sample-people.js';
import { goTo } from './screens.js';
import { chatOf, choose, now, state, subscribe } from './store.js';

/** @typedef {{ id: number, name: string, language?: string, blocked?: boolean }} Entry */

export function mountPeople() {
  const nav = byId('people');
  const list = el('div', { class: 'people-list' });
  const quick = el('button', { type: 'button', class: 'quick' });
  const add = el('button', {
    type: 'button',
    class: 'button primary wide',
    on: { click: openPersonDialog },
  });
  const addGroup = el('button', {
    type: 'button',
    class: 'button wide',
    on: { click: openGroupDialog },
  });
  const addChannel = el('button', {
    type: 'button',
    class: 'button wide',
    on: { click: openChannelDialog },
  });
  nav.append(list, el('div', { class: 'people-foot' }, quick, add, addGroup, addChannel));
  rove(list, '.entry');
  quick.addEventListener('click', async () => {
    const [sample] = unusedSamples();
    if (sample && (await addPerson(sample))) goTo('chat');
  });

  subscribe(['people', 'choice'], () => {
    const people = [...state.users.values()].map((user) => ({
      id: user.id,
      name: nameOf(user),
      language: user.language_code,
      blocked: user.blocked,
    }));
    const shared = [...state.chats.values()].filter((chat) => chat.type !== 'private');
    const groups = shared.filter((chat) => chat.type !== 'channel').map(entryOf);
    const channels = shared.filter((chat) => chat.type === 'channel').map(entryOf);
    const [sample] = unusedSamples();
    nav.setAttribute('aria-label', t('people'));
    add.replaceChildren(icon('add'), t('addPerson'));
    addGroup.replaceChildren(icon('group'), t('addGroup'));
    quick.hidden = !sample;
    quick.replaceChildren(t('addQuickly'), ': ', el('strong', {}, sample?.first_name ?? ''));
    addChannel.replaceChildren(icon('channel'), t('addChannel'));
    redraw(list, [
      section(t('people'), people),
      groups.length > 0 && section(t('groups'), groups),
      channels.length > 0 && section(t('channels'), channels),
    ]);
  });
}

/** @param {import('./types.js').Chat} chat @returns {Entry} */
const entryOf = (chat) => ({ id: chat.id, name: chat.title ?? '' });

/** The list is drawn anew, so the focus is put back on the same person. @param {HTMLElement} list @param {(Node | false)[]} sections */
function redraw(list, sections) {
  const active = document.activeElement;
  const held =
    list.contains(active) && active instanceof HTMLElement ? active.dataset.chat : undefined;
  list.replaceChildren(...sections.filter((each) => each !== false));
  const current = list.querySelector(held ? `[data-chat="${held}"]` : '[aria-current=true]');
  refreshRoving(list, '.entry', current instanceof HTMLElement ? current : undefined);
  if (held && current instanceof HTMLElement) current.focus({ preventScroll: true });
}

/** @param {string} title @param {Entry[]} entries */
function section(title, entries) {
  return el(
    'section',
    {},
    el('h2', { class: 'section-title' }, title),
    el('ul', {}, ...entries.map((each) => el('li', {}, entry(each)))),
  );
}

/** @param {Entry} shown */
function entry({ id, name, language, blocked }) {
  const last = chatOf(id).messages.at(-1);
  const unread = state.unread.get(id) ?? 0;
  const click = () => {
    choose(id);
    goTo('chat');
  };
  return el(
    'button',
    {
      type: 'button',
      class: 'entry',
      'aria-current': id === state.chatId ? 'true' : undefined,
      data: { chat: String(id) },
      on: { click },
    },
    avatar(id, name),
    el(
      'span',
      { class: 'entry-text' },
      el(
        'span',
        { class: 'entry-top' },
        el('span', { class: 'entry-name' }, name),
        language &&
          el('span', { class: 'language', title: t('clientLanguage') }, language.toUpperCase()),
        el('span', { class: 'entry-time' }, last ? when(last.date) : ''),
      ),
      el(
        'span',
        { class: 'entry-bottom' },
        el('span', { class: 'preview' }, blocked ? '' : preview(last)),
        blocked && blockedMark(),
        unread > 0 && unreadMark(unread),
      ),
    ),
  );
}

/** @param {import('./types.js').Message | undefined} message */
function preview(message) {
  if (!message) return t('noMessages');
  const speaker = isOwn(message) ? '' : `${senderOf(message)}: `;
  return `${speaker}${summaryOf(message)}`.slice(0, 80);
}

/** @param {number} seconds */
function when(seconds) {
  return dateOf(seconds) === dateOf(now() / 1000) ? timeOf(seconds) : dateOf(seconds);
}

function blockedMark() {
  return el('span', { class: 'blocked-mark' }, icon('block'), t('blocked'));
}

/** @param {number} count */
function unreadMark(count) {
  return el('span', { class: 'count', 'aria-label': t('unread', { n: count }) }, String(count));
}
