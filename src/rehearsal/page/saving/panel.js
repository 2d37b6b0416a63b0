import { el } from '../../../emulator/page/dom.js';
import { subscribe } from '../../../emulator/page/store.js';
import { toast } from '../../../emulator/page/toast.js';
import { onPart, stateOf } from '../feed.js';
import { keptCard, load } from './kept.js';
import { download, request } from './requests.js';
import { st } from './strings.js';

/** @typedef {{ doing?: 'save' | 'load', kept: import('./kept.js').Kept[] }} SavingState */

/** @type {import('../panels.js').Panel} */
export const savingPanel = { id: 'saving', label: () => st('tab'), mount };

/** @param {HTMLElement} root */
function mount(root) {
  const intro = el('p', { class: 'saving-intro' });
  const label = el('span');
  const name = el('input', { maxlength: '80', autocomplete: 'off' });
  const save = el('button', { class: 'button primary' });
  const add = el('button', {
    type: 'button',
    class: 'button',
    on: { click: () => void addFile() },
  });
  const status = el('p', { class: 'saving-status', role: 'status' });
  const heading = el('h2', { class: 'saving-heading', id: 'saving-list' });
  const list = el('ul', { class: 'saving-list', 'aria-labelledby': 'saving-list' });
  const none = el('p', { class: 'faint' });
  const form = el(
    'form',
    { class: 'saving-form', on: { submit } },
    el('label', { class: 'labelled' }, label, name),
    el('div', { class: 'saving-buttons' }, save, add),
    status,
  );
  root.append(el('div', { class: 'saving' }, intro, form, heading, none, list));

  /** @param {SubmitEvent} event */
  async function submit(event) {
    event.preventDefault();
    const saved = await request('save', { name: name.value });
    if (!saved) return;
    name.value = '';
    download(saved.id);
    toast(st('saved'));
  }

  const draw = () => {
    /** @type {SavingState} */
    const { doing, kept } = stateOf('saving') ?? { kept: [] };
    const isBusy = doing !== undefined;
    intro.textContent = st('intro');
    label.textContent = st('name');
    name.placeholder = st('namePlaceholder');
    save.textContent = st('save');
    add.textContent = st('add');
    for (const button of [save, add]) button.disabled = isBusy;
    status.textContent = isBusy ? st(doing === 'save' ? 'saving' : 'loading') : '';
    heading.textContent = st('list');
    none.textContent = st('none');
    none.hidden = kept.length > 0;
    list.hidden = kept.length === 0;
    list.replaceChildren(...kept.map((one) => keptCard(one, isBusy)));
  };
  subscribe([], draw);
  onPart(['saving'], draw);
  draw();
}

/** A file from elsewhere: into the list, and then, if that is wanted, onto the stage. */
function addFile() {
  const input = el('input', { type: 'file', accept: '.gz,application/gzip' });
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    const added = file && (await request('add', file));
    if (!added) return;
    /** @type {SavingState} */
    const { kept } = stateOf('saving') ?? { kept: [] };
    const one = kept.find(({ id }) => id === added.id);
    if (one) await load(one);
  });
  input.click();
}
