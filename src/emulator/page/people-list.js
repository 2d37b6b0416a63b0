import { avatar } from './avatar.js';
import { byId, el } from './dom.js';
import { peopleFinder } from './found-people.js';
import { dateOf, t, timeOf } from './i18n.js';
import { icon } from './icons.js';
import { isOwn, nameOf, senderOf, summaryOf } from './names.js';
import { fetchMorePeople } from './people-pages.js';
import { openChannelDialog, openGroupDialog, openPersonDialog } from './person-dialog.js';
import { refreshRoving, rove } from './roving.js';
import { addPerson, openNew, unusedSamples } from './sample-people.js';
import { goTo } from './screens.js';
import { chatOf, choose, now, state, subscribe, touch } from './store.js';

/** @typedef {{ id: number, name: string, language?: string, blocked?: boolean }} Entry */

/** A short list is read faster than searched. */
const SEARCHED_FROM = 13;

export function mountPeople() {
  const nav = byId('people');
  const finder = peopleFinder(() => touch('people'));
  const search = el('input', {
    type: 'search',
    class: 'people-search',
    autocomplete: 'off',
    on: { input: () => finder.search(search.value) },
  });
  const more = el('button', {
    type: 'button',
    class: 'button wide',
    on: { click: () => void fetchMorePeople() },
  });
  const list = el('div', { class: 'people-list' });
  const quick = el('button', { type: 'button', class: 'quick' });
  const add = el('button', {
    type: 'button',
    class: 'button primary wide',
    on: {
      click: () =>
        openPersonDialog(unusedSamples(state.users.values()), (user) => {
          openNew(user);
          goTo('chat');
        }),
    },
  });
  const addGroup = el('button', {
    type: 'button',
    class: 'button wide',
    on: { click: () => openGroupDialog(openShared) },
  });
  const addChannel = el('button', {
    type: 'button',
    class: 'button wide',
    on: { click: () => openChannelDialog(openShared) },
  });
  nav.append(search, list, el('div', { class: 'people-foot' }, quick, add, addGroup, addChannel));
  rove(list, '.entry');
  quick.addEventListener('click', async () => {
    const [sample] = unusedSamples(state.users.values());
    if (sample && (await addPerson(sample))) goTo('chat');
  });

  subscribe(['people', 'choice'], () => {
    const shown = finder.found ?? [...state.users.keys()];
    const people = shown.flatMap((id) => state.users.get(id) ?? []).map(personEntry);
    const shared = [...state.chats.values()].filter((chat) => chat.type !== 'private');
    const groups = shared.filter((chat) => chat.type !== 'channel').map(entryOf);
    const channels = shared.filter((chat) => chat.type === 'channel').map(entryOf);
    const [sample] = unusedSamples(state.users.values());
    nav.setAttribute('aria-label', t('people'));
    add.replaceChildren(icon('add'), t('addPerson'));
    addGroup.replaceChildren(icon('group'), t('addGroup'));
    quick.hidden = !sample;
    quick.replaceChildren(t('addQuickly'), ': ', el('strong', {}, sample?.first_name ?? ''));
    addChannel.replaceChildren(icon('channel'), t('addChannel'));
    search.hidden = state.people.total < SEARCHED_FROM;
    search.placeholder = t('searchPeople');
    search.setAttribute('aria-label', t('searchPeople'));
    more.hidden = finder.found !== undefined || !state.people.more;
    more.textContent = t('morePeople', { n: state.people.total - state.users.size });
    redraw(list, [
      section(t('people'), people),
      finder.found?.length === 0 && el('p', { class: 'hint' }, t('nobodyFound')),
      !more.hidden && more,
      groups.length > 0 && section(t('groups'), groups),
      channels.length > 0 && section(t('channels'), channels),
    ]);
  });
}

/** @param {number} chatId */
function openShared(chatId) {
  choose(chatId);
  goTo('chat');
}

/** @param {import('./types.js').User} user @returns {Entry} */
const personEntry = (user) => ({
  id: user.id,
  name: nameOf(user),
  language: user.language_code,
  blocked: user.blocked,
});

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
  const chat = chatOf(id);
  const last = chat.messages.at(-1) ?? chat.last;
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
