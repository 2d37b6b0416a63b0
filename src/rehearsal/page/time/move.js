import { showDialog } from '../../../emulator/page/dialogs.js';
import { el } from '../../../emulator/page/dom.js';
import { toast } from '../../../emulator/page/toast.js';
import { calendar } from '../calendar/data.js';
import { ask } from '../feed.js';
import { now } from './clock.js';
import { dateText, dayOf, instantOf, timeText, weekdayText } from './moments.js';
import { say } from './strings.js';

/** @param {number} at */
export function whenText(at) {
  return `${timeText(at)} ${weekdayText(at)}, ${dateText(at)}`;
}

/** @param {'stand' | 'real' | 'minute' | 'hour' | 'day'} pace */
export function setPace(pace) {
  const isRun = pace !== 'stand' && pace !== 'real';
  return ask('time', isRun ? { do: 'run', pace } : { do: 'stop', pace });
}

/** To the next thing that is due; said where there is none. */
export async function toNext() {
  const until = calendar()?.until;
  if (until === undefined || until <= now()) return toast(say('nothingNext'));
  await ask('time', { do: 'next', within: until });
}

/**
 * Forward through all that lies between; back only by beginning anew, which is asked first.
 *
 * @param {number} at
 * @returns {Promise<boolean>} whether time moves
 */
export async function moveTo(at) {
  if (at > now()) return Boolean(await ask('time', { do: 'advance', to: Math.round(at) }));
  if (!(await confirmBack(at))) return false;
  return Boolean(await ask('begin', { at: Math.round(at) }));
}

/** @param {number} at @returns {Promise<boolean>} */
function confirmBack(at) {
  return new Promise((resolve) => {
    const dialog = el(
      'dialog',
      {
        class: 'dialog alert',
        role: 'alertdialog',
        'aria-labelledby': 'back-title',
        'aria-describedby': 'back-text',
        on: { close: () => resolve(dialog.returnValue === 'begin') },
      },
      el(
        'form',
        { method: 'dialog' },
        el('h2', { id: 'back-title' }, say('backTitle')),
        el('p', { id: 'back-text' }, say('backText', { when: whenText(at) })),
        el(
          'div',
          { class: 'dialog-buttons' },
          el('button', { class: 'button', value: 'stay', autofocus: true }, say('stay')),
          el('button', { class: 'button danger', value: 'begin' }, say('begin')),
        ),
      ),
    );
    showDialog(dialog);
  });
}

/** Asks for a date and a time, and moves there. */
export function askWhere() {
  const at = now();
  const date = el('input', { type: 'date', required: true, value: dayOf(at), autofocus: true });
  const time = el('input', { type: 'time', required: true, value: timeText(at) });
  const dialog = el(
    'dialog',
    { class: 'dialog', 'aria-labelledby': 'jump-title' },
    el(
      'form',
      {
        method: 'dialog',
        on: {
          submit: (/** @type {SubmitEvent} */ event) => {
            if (/** @type {HTMLButtonElement | null} */ (event.submitter)?.value !== 'go') return;
            const to = instantOf(date.value, time.value);
            if (to === undefined) toast(say('badDate'), 'error');
            else void moveTo(to);
          },
        },
      },
      el('h2', { id: 'jump-title' }, say('jumpTitle')),
      el(
        'div',
        { class: 'jump-fields' },
        el('label', { class: 'labelled' }, say('date'), date),
        el('label', { class: 'labelled' }, say('hourField'), time),
      ),
      el(
        'div',
        { class: 'dialog-buttons' },
        el('button', { class: 'button', value: 'cancel', formnovalidate: true }, say('cancel')),
        el('button', { class: 'button primary', value: 'go' }, say('go')),
      ),
    ),
  );
  showDialog(dialog);
}
