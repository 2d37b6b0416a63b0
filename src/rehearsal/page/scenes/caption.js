import { el } from '../../../emulator/page/dom.js';
import { language } from '../../../emulator/page/i18n.js';
import { facts } from '../feed.js';

/** @param {import('./panel.js').Caption} caption @param {boolean} isCurrent */
export function captionItem(caption, isCurrent) {
  return el(
    'li',
    { 'aria-current': isCurrent ? 'step' : undefined },
    el('time', { datetime: new Date(caption.at).toISOString() }, when(caption.at)),
    el('span', {}, caption[language()]),
  );
}

/** "29/11/2019 08:01", in the contest's zone. @param {number} at epoch milliseconds */
function when(at) {
  const options = /** @type {const} */ ({ timeZone: facts.contest?.zone, hourCycle: 'h23' });
  const day = new Intl.DateTimeFormat('en-GB', { ...options, dateStyle: 'short' }).format(at);
  const time = new Intl.DateTimeFormat('en-GB', { ...options, timeStyle: 'short' }).format(at);
  return `${day} ${time}`;
}
