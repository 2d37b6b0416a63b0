import { el } from '../../../emulator/page/dom.js';
import { language, sizeOf } from '../../../emulator/page/i18n.js';
import { toast } from '../../../emulator/page/toast.js';
import { askFirst } from '../contest/ask-first.js';
import { download, request } from './requests.js';
import { st } from './strings.js';

/**
 * @typedef {{ id: string, name: string, at: string, now: number, people: number, messages: number,
 *   bytes: number, contest: { id: string, shortName: { vi: string, en: string }, zone: string } }} Kept
 */

/** A saved rehearsal, and what can be done with it. @param {Kept} kept @param {boolean} isBusy */
export function keptCard(kept, isBusy) {
  const { id, people, messages, bytes, contest } = kept;
  const name = nameOf(kept);
  const number = new Intl.NumberFormat(locale());
  const facts = [
    contest.shortName[language()],
    st('people', { n: number.format(people) }),
    st('messages', { n: number.format(messages) }),
    sizeOf(bytes),
    st('savedAt', { at: when(Date.parse(kept.at), contest.zone) }),
  ];
  const act = (/** @type {string} */ label, /** @type {() => unknown} */ click, kind = '') =>
    el(
      'button',
      {
        type: 'button',
        class: `button ${kind}`,
        disabled: isBusy,
        'aria-label': `${label}: ${name}`,
        on: { click: () => void click() },
      },
      label,
    );
  return el(
    'li',
    { class: 'saving-card', data: { id } },
    el('h3', {}, name),
    kept.name !== '' && el('p', {}, st('at', { now: when(kept.now, contest.zone) })),
    el('p', { class: 'faint' }, facts.join(' · ')),
    el(
      'div',
      { class: 'saving-buttons' },
      act(st('load'), () => load(kept), 'primary'),
      act(st('download'), () => download(id)),
      act(st('remove'), () => remove(kept), 'danger'),
    ),
  );
}

/** @param {Kept} kept */
export async function load(kept) {
  const name = nameOf(kept);
  if (!(await askFirst(st('loadAsk', { name }), [['yes', st('load'), 'primary']]))) return;
  if (await request('load', { id: kept.id })) toast(st('loaded', { name }));
}

/** @param {Kept} kept */
async function remove(kept) {
  const question = st('removeAsk', { name: nameOf(kept) });
  if (await askFirst(question, [['yes', st('remove'), 'danger']])) {
    await request('remove', { id: kept.id });
  }
}

/** @param {Kept} kept */
function nameOf({ name, now, contest }) {
  return name || st('untitled', { now: when(now, contest.zone) });
}

/** @param {number} ms @param {string} zone */
function when(ms, zone) {
  return new Intl.DateTimeFormat(locale(), {
    timeZone: zone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(ms);
}

function locale() {
  return language() === 'vi' ? 'vi-VN' : 'en-GB';
}
