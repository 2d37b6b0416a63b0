import { changeUser, setBlocked, setBotMember } from './api.js';
import { avatar } from './avatar.js';
import { byId, el } from './dom.js';
import { applyEvent } from './events.js';
import { t } from './i18n.js';
import { icon } from './icons.js';
import { openPasted } from './links.js';
import { nameOf } from './names.js';
import { closePanel } from './screens.js';
import { chatOf, chosenUser, speakAs, state, subscribe } from './store.js';

/** @typedef {import('./types.js').User} User */

/** Who is being played and what can be done as them. */
export function mountPanel() {
  const panel = byId('panel');
  panel.tabIndex = -1;
  const who = el('div', { class: 'panel-who' });
  const link = linkForm();
  const tips = el('div', { class: 'tips' });
  const close = el(
    'button',
    { type: 'button', class: 'icon-button close-panel', on: { click: closePanel } },
    icon('close'),
  );
  panel.append(close, who, link.form, tips);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closePanel();
  });
  // A press beside the open panel puts it away; its own toggle decides for itself.
  byId('stage').addEventListener('pointerdown', (event) => {
    const on = /** @type {Element} */ (event.target);
    if (!on.closest('#panel, .details')) closePanel();
  });
  let drawn = '';
  subscribe(['choice', 'people'], () => {
    const user = chosenUser();
    panel.setAttribute('aria-label', t('person'));
    close.setAttribute('aria-label', t('ok'));
    link.form.hidden = !user;
    link.label();
    tips.replaceChildren(...tipsOf());
    // The panel holds controls that may have the focus: it is drawn again only when it differs.
    const key = JSON.stringify([
      user,
      chatOf().id,
      chatOf().title,
      chatOf().bot_member,
      chatOf().bot_can_post,
      document.documentElement.lang,
      [...state.users.keys()],
    ]);
    if (drawn === key) return;
    drawn = key;
    who.replaceChildren(...(user ? whoOf(user) : []));
  });
}

/** @param {User} user @returns {Node[]} */
function whoOf(user) {
  const chat = chatOf();
  const handle = [user.username && `@${user.username}`, `ID ${user.id}`]
    .filter(Boolean)
    .join(' · ');
  const face = el(
    'div',
    { class: 'panel-face' },
    avatar(user.id, nameOf(user), 'large'),
    el('strong', {}, nameOf(user)),
    el('span', { class: 'faint' }, handle),
  );
  const heading = el('h2', { class: 'section-title' }, t('person'));
  if (chat.type === 'private') return [heading, face, languageChoice(user), blockButton(user)];
  return [heading, face, actingAs(), ...botButtons(chat)];
}

/** @param {User} user */
function languageChoice(user) {
  const choices = /** @type {const} */ ([
    ['vi', t('vietnamese')],
    ['en', t('english')],
  ]).map(([code, label]) => {
    const change = () => void changeUser(user.id, { language_code: code });
    return el(
      'label',
      {},
      el('input', {
        type: 'radio',
        name: 'client-language',
        value: code,
        checked: user.language_code === code,
        on: { change },
      }),
      el('span', { lang: code }, label),
    );
  });
  return el('fieldset', { class: 'segments' }, el('legend', {}, t('clientLanguage')), ...choices);
}

/** @param {User} user */
function blockButton(user) {
  const click = () => void setBlocked(user.id, !user.blocked);
  const label = t(user.blocked ? 'unblock' : 'block');
  return el(
    'button',
    { type: 'button', class: `button wide ${user.blocked ? '' : 'danger'}`, on: { click } },
    icon(user.blocked ? 'check' : 'block'),
    label,
  );
}

function actingAs() {
  const select = el('select', {
    class: 'select',
    on: { change: () => speakAs(Number(select.value)) },
  });
  for (const user of state.users.values()) {
    select.append(
      el('option', { value: String(user.id), selected: user.id === state.userId }, nameOf(user)),
    );
  }
  return el('label', { class: 'labelled' }, t('actingAs'), select);
}

/** @param {import('./types.js').Chat} chat */
function botButtons(chat) {
  const isIn = chat.bot_member === true;
  if (chat.type !== 'channel') {
    return [botButton(chat, t(isIn ? 'botOut' : 'botIn'), { member: !isIn })];
  }
  const member = botButton(chat, t(isIn ? 'botOutChannel' : 'botInChannel'), { member: !isIn });
  if (!isIn) return [member];
  const can = chat.bot_can_post === true;
  const post = botButton(chat, t(can ? 'botMute' : 'botUnmute'), { member: true, can_post: !can });
  return [member, post];
}

/**
 * @param {import('./types.js').Chat} chat
 * @param {string} label
 * @param {{ member: boolean, can_post?: boolean }} fields
 */
function botButton(chat, label, fields) {
  const click = async () => {
    const changed = await setBotMember(chat.id, state.userId, fields);
    if (changed) applyEvent({ type: 'chat', chat: { ...chatOf(chat.id), ...changed } });
  };
  return el('button', { type: 'button', class: 'button wide', on: { click } }, label);
}

function linkForm() {
  const title = el('span');
  const input = el('input', {
    class: 'text-input',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
  });
  const open = el('button', { class: 'button' });
  const form = el(
    'form',
    { class: 'link-form' },
    el('label', { class: 'labelled' }, title, input),
    open,
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (!input.value.trim() || !(await openPasted(input.value))) return;
    input.value = '';
    closePanel();
  });
  const label = () => {
    title.textContent = t('openLink');
    input.placeholder = t('openLinkHint');
    open.textContent = t('open');
  };
  return { form, label };
}

function tipsOf() {
  const keys = /** @type {const} */ ([
    ['/', 'tipCommands'],
    ['@', 'tipInline'],
    ['↑', 'tipEdit'],
    ['Shift Enter', 'tipNewline'],
    ['Shift Tab', 'tipMessages'],
  ]);
  return [
    el('h2', { class: 'section-title' }, t('tips')),
    el(
      'dl',
      {},
      ...keys.flatMap(([key, text]) => [
        el('dt', {}, ...key.split(' ').map((each) => el('kbd', {}, each))),
        el('dd', {}, t(text)),
      ]),
    ),
    el('p', { class: 'hint' }, t('tipFiles')),
  ];
}
