import { byId, el } from '../../../emulator/page/dom.js';
import { language } from '../../../emulator/page/i18n.js';
import { icon } from '../../../emulator/page/icons.js';
import { refreshRoving, rove } from '../../../emulator/page/roving.js';
import { subscribe } from '../../../emulator/page/store.js';
import { calendar, onCalendar, touch } from '../calendar/data.js';
import { onPart, stateOf } from '../feed.js';
import { now } from './clock.js';
import { dateText, timeText, weekdayText } from './moments.js';
import { askWhere, setPace, toNext, whenText } from './move.js';
import { createSlider } from './slider.js';
import { say } from './strings.js';

/** @typedef {'stand' | 'real' | 'minute' | 'hour' | 'day'} Pace */

/** @type {Pace[]} */
const PACES = ['stand', 'real', 'minute', 'hour', 'day'];
const REMEMBERED = 'rehearsal.pace';

/** The line above the phones: what time it is, how fast it goes, and where it may go. */
export function mountTime() {
  const root = byId('time');
  const hour = el('span', { class: 'time-hour' });
  const weekday = el('span', { class: 'time-weekday' });
  const date = el('span', { class: 'time-date' });
  const clock = el(
    'div',
    { class: 'time-clock', role: 'timer', 'aria-live': 'off' },
    hour,
    el('span', { class: 'time-day' }, weekday, date),
  );
  const slider = createSlider();
  const paces = PACES.map((pace) =>
    el('button', {
      type: 'button',
      class: 'pace',
      data: { pace },
      on: { click: () => choose(pace) },
    }),
  );
  const group = el('div', { class: 'paces', role: 'group' }, ...paces);
  const nextWhole = el('span', { class: 'time-whole' });
  const nextShort = el('span', { class: 'time-short' });
  const next = el(
    'button',
    { type: 'button', class: 'button time-next', on: { click: toNext } },
    nextWhole,
    nextShort,
  );
  const jump = el('button', { type: 'button', class: 'button', on: { click: askWhere } });
  const play = el('button', {
    type: 'button',
    class: 'button primary time-play',
    on: { click: () => choose(isMoving() ? 'stand' : lastRun()) },
  });
  const more = el(
    'button',
    {
      type: 'button',
      class: 'icon-button time-more',
      'aria-controls': 'time-rest',
      'aria-expanded': 'false',
      on: { click: () => fold(root.dataset.open !== 'true') },
    },
    icon('more'),
  );
  const upNext = el('p', { class: 'time-up-next faint' });
  const status = el('p', { class: 'time-status', role: 'status' });
  const rest = el(
    'div',
    { class: 'time-rest', id: 'time-rest' },
    el(
      'div',
      { class: 'time-track' },
      slider.root,
      el('div', { class: 'time-words' }, upNext, status),
    ),
    group,
    jump,
  );
  root.append(clock, rest, play, next, more);
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || root.dataset.open !== 'true') return;
    fold(false);
    more.focus();
  });
  rove(group, '.pace');

  /** @param {boolean} isOpen */
  function fold(isOpen) {
    root.dataset.open = String(isOpen);
    more.setAttribute('aria-expanded', String(isOpen));
  }

  function drawClock() {
    const at = now();
    if (at === 0) return;
    hour.textContent = timeText(at);
    weekday.textContent = weekdayText(at);
    date.textContent = dateText(at);
    slider.follow(at);
    drawNext();
  }

  function drawState() {
    drawClock();
    const pace = isMoving() || !stateOf('time') ? stateOf('time')?.pace : 'stand';
    for (const button of paces) {
      const isThis = button.dataset.pace === pace && (pace !== 'stand' || !isMoving());
      button.setAttribute('aria-pressed', String(isThis));
    }
    play.textContent = isMoving() ? say('stand') : say('play');
    const words = statusText();
    // What is said again would be read out again.
    if (status.textContent !== words) status.textContent = words;
    root.dataset.running = String(isMoving());
  }

  function drawCalendar() {
    slider.draw();
    drawNext();
  }

  /** What was next when the calendar was read may be over by now. */
  function drawNext() {
    const view = calendar();
    const coming = view?.coming.find(({ at }) => at > now());
    const nothing = view ? say(isDown() ? 'down' : 'nothingNext') : '';
    const words = coming
      ? say('nextWhat', { what: coming.text[language()], when: whenText(coming.at) })
      : nothing;
    if (upNext.textContent !== words) upNext.textContent = words;
  }

  function drawWords() {
    root.setAttribute('aria-label', say('time'));
    group.setAttribute('aria-label', say('paces'));
    for (const button of paces) button.textContent = say(/** @type {Pace} */ (button.dataset.pace));
    nextWhole.textContent = say('next');
    nextShort.textContent = say('nextShort');
    next.setAttribute('aria-label', say('next'));
    jump.textContent = say('jump');
    more.setAttribute('aria-label', say('more'));
    refreshRoving(group, '.pace');
    drawState();
    drawCalendar();
  }

  onPart(['time'], drawState);
  onCalendar(drawCalendar);
  onPart(['bot'], () => {
    drawCalendar();
    touch();
  });
  subscribe([], drawWords);
  window.setInterval(drawClock, 1_000);
  drawWords();
  touch();
}

/** @param {Pace} pace */
function choose(pace) {
  if (pace !== 'stand') localStorage.setItem(REMEMBERED, pace);
  return setPace(pace);
}

/** The pace at which it ran last. @returns {Pace} */
function lastRun() {
  const remembered = localStorage.getItem(REMEMBERED);
  return PACES.slice(1).find((pace) => pace === remembered) ?? 'hour';
}

/** Whether the clock goes by itself: at a pace, or through to a time. */
function isMoving() {
  const { pace, until } = stateOf('time') ?? { pace: 'stand' };
  return pace !== 'stand' || until !== undefined;
}

/** The bot alone knows what comes next. */
function isDown() {
  const { state } = stateOf('bot') ?? { state: 'running' };
  return state !== 'running';
}

function statusText() {
  const { until, waitsFor, trouble, late } = stateOf('time') ?? {};
  if (trouble !== undefined) return say('trouble', { why: trouble });
  if (waitsFor !== undefined) return say(waitsFor === 'letters' ? 'waitsLetters' : 'waitsAnswers');
  if (late !== undefined) return say(late === 'letters' ? 'lateLetters' : 'lateAnswers');
  return until === undefined ? '' : say('running', { when: whenText(until) });
}
