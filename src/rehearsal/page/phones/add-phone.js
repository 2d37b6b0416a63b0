import { fetchState } from '../../../emulator/page/api.js';
import { avatar } from '../../../emulator/page/avatar.js';
import { showDialog } from '../../../emulator/page/dialogs.js';
import { el } from '../../../emulator/page/dom.js';
import { t } from '../../../emulator/page/i18n.js';
import { icon } from '../../../emulator/page/icons.js';
import {
  openChannelDialog,
  openGroupDialog,
  openPersonDialog,
} from '../../../emulator/page/person-dialog.js';
import { unusedSamples } from '../../../emulator/page/sample-people.js';
import { facts } from '../feed.js';
import { shownPhones } from './hub.js';
import { peopleFinder } from './people-finder.js';
import { say } from './strings.js';

/** @typedef {import('../../../emulator/page/types.js').Listed} Listed */
/** @typedef {{ userId: number, chatId: number }} Place */

/** Whose phone, or which group, comes onto the stage. @param {(place: Place) => void} chosen */
export function openAddPhone(chosen) {
  /** @param {Place} place */
  const choose = (place) => {
    dialog.close();
    chosen(place);
  };
  const finder = peopleFinder(
    ({ id }) => choose({ userId: id, chatId: id }),
    (id) => (shownPhones().some(({ chatId }) => chatId === id) ? say('isShown') : ''),
  );
  const shared = el('div', { class: 'finder-shared' });
  const dialog = frameOf(
    say('add'),
    newButtons(choose, () => dialog.close()),
    shared,
    finder,
  );
  showDialog(dialog);
  void fetchState().then(
    ({ shared: chats }) => shared.replaceChildren(...sharedOf(chats, choose)),
    () => undefined,
  );
}

/** Who takes the word in a group or a channel. @param {(userId: number) => void} choose */
export function openSpeaker(choose) {
  const finder = peopleFinder(
    ({ id }) => {
      dialog.close();
      choose(id);
    },
    () => '',
  );
  const dialog = frameOf(say('chooseSpeaker'), finder);
  showDialog(dialog);
}

/** @param {string} heading @param {...Node} content */
function frameOf(heading, ...content) {
  const close = el(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      'aria-label': t('ok'),
      on: { click: () => dialog.close() },
    },
    icon('close'),
  );
  const dialog = el(
    'dialog',
    { class: 'dialog finder-dialog', 'aria-labelledby': 'finder-title' },
    el('div', { class: 'finder-head' }, el('h2', { id: 'finder-title' }, heading), close),
    ...content,
  );
  return dialog;
}

/** Who speaks first in a group: somebody whose phone is on the stage. */
function firstSpeaker() {
  return shownPhones()[0]?.userId ?? facts.cast?.member ?? 0;
}

/** @param {(place: Place) => void} choose @param {() => void} close */
function newButtons(choose, close) {
  /** @param {number} chatId */
  const shared = (chatId) => choose({ userId: firstSpeaker(), chatId });
  const users = shownPhones().flatMap(({ user }) => user ?? []);
  return el(
    'div',
    { class: 'finder-new' },
    newButton('add', say('newPerson'), close, () =>
      openPersonDialog(unusedSamples(users), ({ id }) => choose({ userId: id, chatId: id })),
    ),
    newButton('group', say('newGroup'), close, () => openGroupDialog(shared)),
    newButton('channel', say('newChannel'), close, () => openChannelDialog(shared)),
  );
}

/** @param {'add' | 'group' | 'channel'} shape @param {string} text @param {() => void} close @param {() => void} open */
function newButton(shape, text, close, open) {
  const click = () => {
    close();
    open();
  };
  return el('button', { type: 'button', class: 'button', on: { click } }, icon(shape), text);
}

/** @param {Listed[]} chats @param {(place: Place) => void} choose */
function sharedOf(chats, choose) {
  if (chats.length === 0) return [];
  const entries = chats.map(({ id, chat }) => {
    const title = chat?.title ?? '';
    const kind = say(chat?.type === 'channel' ? 'channel' : 'group');
    const click = () => choose({ userId: firstSpeaker(), chatId: id });
    return el(
      'li',
      {},
      el(
        'button',
        { type: 'button', class: 'finder-entry', on: { click } },
        avatar(id, title),
        el('span', { class: 'finder-name' }, title),
        el('span', { class: 'finder-note' }, kind),
      ),
    );
  });
  return [
    el('h3', { class: 'finder-title' }, say('shared')),
    el('ul', { 'aria-label': say('shared') }, ...entries),
    el('h3', { class: 'finder-title' }, say('people')),
  ];
}
