import {
  changeUser,
  deactivate,
  openBotLink,
  setBlocked,
  setBotMember,
} from '../../../emulator/page/api.js';
import { showDialog } from '../../../emulator/page/dialogs.js';
import { el } from '../../../emulator/page/dom.js';
import { t } from '../../../emulator/page/i18n.js';
import { payloadOf } from '../../../emulator/page/links.js';
import { nameOf } from '../../../emulator/page/names.js';
import { toast } from '../../../emulator/page/toast.js';
import { say } from './strings.js';

/** @typedef {import('./hub.js').Phone} Phone */
/** @typedef {import('../../../emulator/page/types.js').User} User */

/** What can be done to the person, or to the group, of a phone. @param {Phone} phone */
export function openSettings(phone) {
  const { user, chat } = phone;
  if (!user) return;
  const shared = chat !== undefined && chat.type !== 'private';
  const title = say('settings', { name: shared ? (chat.title ?? '') : nameOf(user) });
  const close = () => dialog.close();
  const dialog = el(
    'dialog',
    { class: 'dialog settings', 'aria-labelledby': 'settings-title' },
    el('h2', { id: 'settings-title' }, title),
    ...(shared
      ? botButtons(phone, close)
      : [profileForm(user), linkForm(user, close), actsOf(user, close)]),
    el(
      'div',
      { class: 'dialog-buttons' },
      el(
        'a',
        { class: 'button', href: phone.frame.src, target: '_blank', rel: 'noopener' },
        say('ownTab'),
      ),
      el('button', { type: 'button', class: 'button primary', on: { click: close } }, say('done')),
    ),
  );
  showDialog(dialog);
}

/** @param {User} user */
function profileForm(user) {
  const name = el('input', {
    name: 'name',
    required: true,
    maxlength: '64',
    autocomplete: 'off',
    value: nameOf(user),
  });
  const username = el('input', {
    name: 'username',
    pattern: '[A-Za-z][A-Za-z0-9_]{4,31}',
    title: t('usernameHint'),
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: false,
    value: user.username ?? '',
  });
  const form = el(
    'form',
    { class: 'settings-profile' },
    el('label', { class: 'labelled' }, say('name'), name),
    el(
      'div',
      { class: 'settings-line' },
      el('label', { class: 'labelled' }, say('username'), username),
      el('button', { class: 'button' }, say('save')),
    ),
    languageChoice(user),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const changed = await changeUser(user.id, {
      first_name: name.value.trim(),
      last_name: '',
      username: username.value.trim(),
    });
    if (changed) toast(t('saved'));
  });
  return form;
}

/** @param {User} user */
function languageChoice(user) {
  const choices = /** @type {const} */ ([
    ['vi', t('vietnamese')],
    ['en', t('english')],
  ]).map(([code, label]) =>
    el(
      'label',
      {},
      el('input', {
        type: 'radio',
        name: 'client-language',
        value: code,
        checked: user.language_code === code,
        on: { change: () => void changeUser(user.id, { language_code: code }) },
      }),
      el('span', { lang: code }, label),
    ),
  );
  return el('fieldset', { class: 'segments' }, el('legend', {}, say('language')), ...choices);
}

/** @param {User} user @param {() => void} close */
function linkForm(user, close) {
  const field = el('input', { placeholder: say('linkHint'), autocomplete: 'off', required: true });
  const form = el(
    'form',
    {},
    el(
      'div',
      { class: 'settings-line' },
      el('label', { class: 'labelled' }, say('link'), field),
      el('button', { class: 'button' }, say('open')),
    ),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const payload = payloadOf(field.value);
    if (payload === undefined) return toast(say('badLink'), 'error');
    if (await openBotLink({ from: user.id, payload })) close();
  });
  return form;
}

/** @param {User} user @param {() => void} close */
function actsOf(user, close) {
  const block = el(
    'button',
    {
      type: 'button',
      class: `button wide ${user.blocked ? '' : 'danger'}`,
      disabled: user.deactivated,
      on: {
        click: async () => {
          if (await setBlocked(user.id, !user.blocked)) close();
        },
      },
    },
    say(user.blocked ? 'unblock' : 'block'),
  );
  let sure = false;
  const remove = el(
    'button',
    { type: 'button', class: 'button wide danger', disabled: user.deactivated },
    say('deactivate'),
  );
  remove.addEventListener('click', async () => {
    if (sure && (await deactivate(user.id))) return close();
    sure = true;
    remove.textContent = say('deactivateSure');
  });
  return el('div', { class: 'settings-acts' }, block, remove);
}

/** @param {Phone} phone @param {() => void} close */
function botButtons({ chat, userId }, close) {
  if (!chat) return [];
  /** @param {string} text @param {{ member: boolean, can_post?: boolean }} fields */
  const button = (text, fields) => {
    const click = async () => {
      if (await setBotMember(chat.id, userId, fields)) close();
    };
    return el('button', { type: 'button', class: 'button wide', on: { click } }, text);
  };
  const isIn = chat.bot_member === true;
  if (chat.type !== 'channel') return [button(say(isIn ? 'botOut' : 'botIn'), { member: !isIn })];
  const member = button(say(isIn ? 'botOutChannel' : 'botInChannel'), { member: !isIn });
  if (!isIn) return [member];
  const can = chat.bot_can_post === true;
  return [member, button(say(can ? 'botMute' : 'botUnmute'), { member: true, can_post: !can })];
}
