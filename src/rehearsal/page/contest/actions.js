import { el } from '../../../emulator/page/dom.js';
import { now } from '../../../emulator/page/store.js';
import { toast } from '../../../emulator/page/toast.js';
import { ask, facts } from '../feed.js';
import { askFirst } from './ask-first.js';
import { change, doc, noteDownload, reread, save } from './document.js';
import { t } from './strings.js';

/** What can be done with the text as a whole. */

export async function saveFile() {
  const name = doc.name ?? '';
  const n = doc.problems.length;
  if (n > 0 && !(await askFirst(t('savedBroken', { n }), [['yes', t('save'), 'danger']]))) return;
  let result = await save();
  if (result === 'changed') {
    const answer = await askFirst(t('changed', { name }), [
      ['reread', t('reread')],
      ['overwrite', t('overwrite'), 'danger'],
    ]);
    if (answer === 'reread') await reread();
    if (answer === 'overwrite') result = await save({ force: true });
  }
  if (result === 'saved') toast(t('saved', { name }));
}

export async function discardChanges() {
  if (await askFirst(t('discardAsk'), [['yes', t('discard'), 'danger']])) await reread();
}

export function downloadFile() {
  const url = URL.createObjectURL(new Blob([doc.text], { type: 'application/json' }));
  el('a', { href: url, download: doc.name ?? `${doc.value?.id ?? 'contest'}.json` }).click();
  URL.revokeObjectURL(url);
  noteDownload();
}

export function openFile() {
  const input = el('input', { type: 'file', accept: '.json,application/json' });
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    if (!file) return;
    const text = (await file.text()).replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
    const unsaved = doc.text !== doc.saved;
    if (unsaved && !(await askFirst(t('openAsk'), [['yes', t('open'), 'primary']]))) return;
    change(text, 'history', 'open');
  });
  input.click();
}

/** Asks when to begin: now, if the contest is going on then, else on its first day. */
export async function rehearseWith() {
  if (doc.problems.length > 0) {
    toast(t('mendFirst'), 'error');
    return;
  }
  const { registration, deadlines, zone } = doc.value.calendar;
  const [today = '', clock = ''] = new Date(now())
    .toLocaleString('sv-SE', { timeZone: zone })
    .split(' ');
  const isOn = registration.opensOn <= today && today < deadlines.plan.before;
  const day = el('input', {
    type: 'date',
    required: true,
    value: isOn ? today : registration.opensOn,
  });
  const time = el('input', {
    type: 'time',
    required: true,
    value: isOn ? clock.slice(0, 5) : '07:55',
  });
  const when = el(
    'div',
    { class: 'contest-when' },
    el('label', { class: 'labelled' }, t('beginDay'), day),
    el('label', { class: 'labelled' }, t('beginTime'), time),
  );
  if (!(await askFirst(t('rehearseAsk'), [['yes', t('begin'), 'primary']], when))) return;
  const begun = await ask('contest/rehearse', { text: doc.text, day: day.value, time: time.value });
  if (begun && facts.contest) toast(t('begun'));
}
