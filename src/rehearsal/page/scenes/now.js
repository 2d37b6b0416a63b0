import { el } from '../../../emulator/page/dom.js';
import { language } from '../../../emulator/page/i18n.js';
import { ask, stateOf } from '../feed.js';
import { captionItem } from './caption.js';
import { st } from './strings.js';

/** @typedef {import('./panel.js').ScenesState} ScenesState */
/** @typedef {import('./panel.js').SceneFacts} SceneFacts */

/**
 * The scene that plays, or was played last: how far it is, and its buttons. Built once, so that
 * whoever has the focus on a button keeps it.
 *
 * @param {() => SceneFacts[]} scenes
 */
export function mountNow(scenes) {
  const title = el('h2', { tabindex: '-1' });
  const status = el('span', { class: 'scene-status' });
  const turn = el('button', { type: 'button', class: 'button primary' });
  const stop = el('button', { type: 'button', class: 'button' });
  const buttons = el('div', { class: 'scene-buttons' }, turn, stop);
  const hint = el('p', { class: 'scene-hint' });
  const act = el('p', { class: 'scene-act' });
  const captions = el('ol', { class: 'scene-captions', tabindex: '0' });
  const outcome = el('div', { class: 'scene-outcome' });
  const said = el('p', { class: 'unseen', role: 'status' });
  const root = el(
    'section',
    { class: 'scene-now', hidden: true },
    el('div', { class: 'scene-now-head' }, title, status),
    buttons,
    hint,
    captions,
    act,
    outcome,
    said,
  );
  turn.addEventListener('click', () => {
    const isPaused = stateOf('scenes')?.status === 'paused';
    void ask('scenes', { do: isPaused ? 'resume' : 'pause' });
  });
  stop.addEventListener('click', () => void ask('scenes', { do: 'stop' }));

  let drawn = '';
  /** @param {import('./panel.js').Caption[]} told @param {boolean} isOn */
  function drawCaptions(told, isOn) {
    const key = JSON.stringify([told, isOn, language()]);
    if (drawn === key) return;
    drawn = key;
    const items = told.map((each, index) => captionItem(each, isOn && index === told.length - 1));
    captions.replaceChildren(...items);
    captions.scrollTop = captions.scrollHeight;
  }

  function draw() {
    /** @type {ScenesState | undefined} */
    const state = stateOf('scenes');
    const scene = scenes().find(({ id }) => id === state?.scene);
    root.hidden = !state || !scene;
    if (!state || !scene) return;
    const isOn = state.status === 'playing' || state.status === 'paused';
    title.textContent = scene.title[language()];
    status.textContent = st(/** @type {'status_playing'} */ (`status_${state.status}`));
    status.dataset.status = state.status;
    turn.textContent = st(state.status === 'paused' ? 'resume' : 'pause');
    stop.textContent = st('stop');
    if (!isOn && buttons.contains(document.activeElement)) title.focus();
    buttons.hidden = !isOn;
    hint.textContent = hintOf(state.status);
    hint.hidden = hint.textContent === '';
    act.textContent = isOn ? (state.act?.[language()] ?? '') : '';
    act.hidden = !isOn;
    captions.setAttribute('aria-label', st('captions'));
    drawCaptions(state.captions, isOn);
    outcome.replaceChildren(...outcomeOf(state, scene));
    announce(said, state);
  }
  return { root, draw, focus: () => title.focus() };
}

/** @param {ScenesState['status']} status */
function hintOf(status) {
  if (status === 'paused') return st('pausedHint');
  return status === 'over' ? st('overHint') : '';
}

/** Read out once: the newest caption, and how it ended. @param {HTMLElement} said @param {ScenesState} state */
function announce(said, state) {
  const caption = state.captions.at(-1)?.[language()] ?? '';
  const end =
    state.status === 'playing' ? '' : st(/** @type {'status_ended'} */ (`status_${state.status}`));
  const words = [caption, end].filter(Boolean).join(' – ');
  if (said.textContent !== words) said.textContent = words;
}

/** @param {ScenesState} state @param {SceneFacts} scene @returns {HTMLElement[]} */
function outcomeOf({ status, trouble }, scene) {
  if (status === 'ended') {
    return [
      el('p', { class: 'scene-next' }, el('strong', {}, `${st('next')}: `), scene.next[language()]),
    ];
  }
  if (status !== 'trouble' || !trouble) return [];
  const facts = /** @type {const} */ ([
    ['troubleAct', trouble.act],
    ['troubleExpected', trouble.expected],
    ['troubleStood', trouble.stood],
  ]);
  return [
    el(
      'dl',
      { class: 'scene-trouble' },
      ...facts.flatMap(([key, text]) => [el('dt', {}, st(key)), el('dd', {}, text[language()])]),
    ),
    el('p', { class: 'scene-hint' }, st('overHint')),
  ];
}
