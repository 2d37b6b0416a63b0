import { el } from '../../../emulator/page/dom.js';
import { language } from '../../../emulator/page/i18n.js';
import { calendar } from '../calendar/data.js';
import { now } from './clock.js';
import {
  dateText,
  dayAfter,
  dayOf,
  daysBetween,
  instantOf,
  timeText,
  weekdayText,
} from './moments.js';
import { moveTo } from './move.js';
import { say } from './strings.js';

const WEEK = 7;
/** Until a day that was chosen with the keyboard is gone to: whoever holds a key down is still choosing. */
const CHOOSING = 500;

/**
 * A day a step, over the contest's calendar. Nothing moves while a day is being chosen; what is chosen
 * is said, and gone to at its end.
 */
export function createSlider() {
  const input = el('input', { type: 'range', min: '0', max: '1', step: '1', class: 'time-slider' });
  const marks = el('div', { class: 'time-marks', 'aria-hidden': 'true' });
  const bubble = el('output', { class: 'time-bubble', hidden: true });
  const root = el('div', { class: 'time-slide' }, marks, input, bubble);
  let isChoosing = false;
  /** @type {number | undefined} */
  let timer;

  const first = () => calendar()?.first ?? 0;
  const chosenDay = () => dayAfter(dayOf(first()), Number(input.value));

  function describe() {
    const at = instantOf(chosenDay(), '12:00') ?? now();
    const words = say('sliderValue', { weekday: weekdayText(at), date: dateText(at) });
    input.setAttribute('aria-valuetext', words);
    bubble.textContent = words;
    bubble.style.setProperty('--at', String(Number(input.value) / Math.max(1, Number(input.max))));
  }

  function choosing() {
    isChoosing = true;
    bubble.hidden = false;
    describe();
  }

  async function chosen() {
    window.clearTimeout(timer);
    bubble.hidden = true;
    const at = instantOf(chosenDay(), timeText(now()));
    if (at !== undefined && chosenDay() !== dayOf(now())) await moveTo(at);
    isChoosing = false;
    follow(now());
  }

  /** @param {number} at */
  function follow(at) {
    if (isChoosing || !calendar()) return;
    input.value = String(daysBetween(first(), at));
    describe();
  }

  input.addEventListener('input', choosing);
  input.addEventListener('change', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(chosen, CHOOSING);
  });
  input.addEventListener('keydown', (event) => {
    const days = event.key === 'PageUp' ? WEEK : event.key === 'PageDown' ? -WEEK : 0;
    if (event.key === 'Enter' && isChoosing) chosen();
    if (days === 0) return;
    event.preventDefault();
    input.value = String(Number(input.value) + days);
    choosing();
    input.dispatchEvent(new Event('change'));
  });

  return {
    root,
    follow,
    draw() {
      const view = calendar();
      if (!view) return;
      input.max = String(daysBetween(view.first, view.last));
      input.setAttribute('aria-label', say('slider'));
      marks.replaceChildren(...markNodes(view));
      if (isChoosing) describe();
      else follow(now());
    },
  };
}

/** One mark a day and kind. @param {import('../calendar/data.js').Calendar} view */
function markNodes(view) {
  const span = Math.max(1, daysBetween(view.first, view.last));
  /** @type {Map<string, string[]>} */
  const found = new Map();
  /** @param {number} at @param {string} kind @param {string} title */
  const add = (at, kind, title) => {
    if (at > view.last) return;
    const key = `${daysBetween(view.first, at)} ${kind}`;
    found.set(key, [...(found.get(key) ?? []), title]);
  };
  const speak = language();
  for (const { at, text } of view.sent) add(at, 'sent', text[speak]);
  for (const { at, text } of view.days) add(at, 'day', text[speak]);
  for (const { at, kind, text } of view.coming) {
    add(at, kind === 'day' ? 'day' : 'coming', text[speak]);
  }
  return [...found].map(([key, titles]) => {
    const [day = '0', kind = ''] = key.split(' ');
    const mark = el('span', { class: `time-mark time-mark-${kind}`, title: titles.join('\n') });
    mark.style.setProperty('--at', String(Number(day) / span));
    return mark;
  });
}
