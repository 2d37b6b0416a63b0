import { addChannel, addGroup, addUser } from './api.js';
import { showDialog } from './dialogs.js';
import { el } from './dom.js';
import { t } from './i18n.js';

/** @typedef {import('./types.js').User} User */
/** @typedef {{ first_name: string, username: string, language_code: string }} Sample */

/**
 * @param {Sample[]} samples names to choose from
 * @param {(user: User) => void} added
 */
export function openPersonDialog(samples, added) {
  const name = el('input', {
    name: 'name',
    required: true,
    maxlength: '64',
    autocomplete: 'off',
    value: samples[0]?.first_name ?? '',
  });
  const username = el('input', {
    name: 'username',
    pattern: '[A-Za-z][A-Za-z0-9_]{4,31}',
    maxlength: '32',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    'aria-describedby': 'username-hint',
    value: samples[0]?.username ?? '',
  });
  const languages = el(
    'fieldset',
    { class: 'segments' },
    el('legend', {}, t('clientLanguage')),
    languageChoice('vi', t('vietnamese'), true),
    languageChoice('en', t('english'), false),
  );
  const chips = samples
    .slice(0, 5)
    .map((sample) =>
      el(
        'button',
        { type: 'button', class: 'chip', on: { click: () => fill(sample) } },
        sample.first_name,
      ),
    );
  /** @param {{ first_name: string, username: string, language_code: string }} sample */
  const fill = (sample) => {
    name.value = sample.first_name;
    username.value = sample.username;
    const choice = languages.querySelector(`input[value=${sample.language_code}]`);
    if (choice instanceof HTMLInputElement) choice.checked = true;
  };
  const fields = [
    el('label', { class: 'labelled' }, t('fullName'), name),
    chips.length > 0 &&
      el('div', { class: 'chips', role: 'group', 'aria-label': t('suggestions') }, ...chips),
    el('label', { class: 'labelled' }, t('username'), username),
    el('p', { class: 'hint', id: 'username-hint' }, t('usernameHint')),
    languages,
  ];
  openForm(t('addPerson'), fields, async (form) => {
    const typed = new FormData(form);
    const handle = String(typed.get('username')).trim();
    const user = await addUser({
      first_name: String(typed.get('name')).trim(),
      language_code: String(typed.get('language')),
      ...(handle && { username: handle }),
    });
    return user && (() => added(user));
  });
  name.select();
}

/** @param {(chatId: number) => void} added */
export const openGroupDialog = (added) =>
  openTitleDialog(added, {
    heading: t('addGroup'),
    label: t('groupTitle'),
    sample: t('groupSample'),
    add: addGroup,
  });

/** @param {(chatId: number) => void} added */
export const openChannelDialog = (added) =>
  openTitleDialog(added, {
    heading: t('addChannel'),
    label: t('channelTitle'),
    sample: t('channelSample'),
    add: addChannel,
  });

/**
 * A chat of many is asked for its title only.
 *
 * @param {(chatId: number) => void} added
 * @param {{ heading: string, label: string, sample: string, add: typeof addGroup }} words
 */
function openTitleDialog(added, { heading, label, sample, add }) {
  const title = el('input', {
    name: 'title',
    required: true,
    maxlength: '128',
    autocomplete: 'off',
    value: sample,
  });
  openForm(heading, [el('label', { class: 'labelled' }, label, title)], async () => {
    const chat = await add(title.value.trim());
    return chat && (() => added(chat.id));
  });
  title.select();
}

/** @param {string} value @param {string} label @param {boolean} checked */
function languageChoice(value, label, checked) {
  return el(
    'label',
    {},
    el('input', { type: 'radio', name: 'language', value, checked }),
    el('span', { lang: value }, label),
  );
}

/**
 * Closes when the server has taken it, and goes on with what `submit` gives; what it refuses
 * leaves the form as it was typed.
 *
 * @param {string} title
 * @param {(Node | false)[]} fields
 * @param {(form: HTMLFormElement) => Promise<(() => void) | undefined>} submit
 */
function openForm(title, fields, submit) {
  const form = el(
    'form',
    {},
    el('h2', { id: 'dialog-title' }, title),
    ...fields,
    el(
      'div',
      { class: 'dialog-buttons' },
      el(
        'button',
        { type: 'button', class: 'button', on: { click: () => dialog.close() } },
        t('cancel'),
      ),
      el('button', { class: 'button primary' }, t('add')),
    ),
  );
  const dialog = el('dialog', { class: 'dialog', 'aria-labelledby': 'dialog-title' }, form);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const goOn = await submit(form);
    if (!goOn) return;
    dialog.close();
    goOn();
  });
  showDialog(dialog);
}
