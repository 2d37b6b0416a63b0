import { showDialog } from '../../../emulator/page/dialogs.js';
import { el } from '../../../emulator/page/dom.js';
import { language } from '../../../emulator/page/i18n.js';
import { ask } from '../feed.js';
import { st } from './strings.js';

/** @typedef {import('./panel.js').SceneFacts} SceneFacts */

/**
 * The scenes to choose from.
 *
 * @param {() => SceneFacts[]} scenes
 * @param {() => void} onPlay
 */
export function mountList(scenes, onPlay) {
  const heading = el('h2', { class: 'scene-heading' });
  const list = el('ul', { class: 'scene-list' });
  return {
    root: el('section', {}, heading, list),
    draw() {
      heading.textContent = st('all');
      list.replaceChildren(...scenes().map((scene) => el('li', {}, card(scene, onPlay))));
    },
  };
}

/** @param {SceneFacts} scene @param {() => void} onPlay */
function card(scene, onPlay) {
  const { id, fits, minutes } = scene;
  const title = scene.title[language()];
  const button = el(
    'button',
    {
      type: 'button',
      class: 'button',
      disabled: !fits,
      'aria-label': st('playNamed', { title }),
      'aria-describedby': fits ? undefined : `scene-unfit-${id}`,
      on: { click: () => confirmPlay(scene, onPlay) },
    },
    st('play'),
  );
  return el(
    'article',
    { class: 'scene-card', 'aria-labelledby': `scene-${id}` },
    el('h3', { id: `scene-${id}` }, title),
    el('p', {}, scene.about[language()]),
    !fits && el('p', { class: 'scene-unfit', id: `scene-unfit-${id}` }, st('unfit')),
    el(
      'div',
      { class: 'scene-card-foot' },
      el('span', { class: 'faint' }, st('minutes', { n: minutes })),
      button,
    ),
  );
}

/** What is on stage is lost, so it is asked first. @param {SceneFacts} scene @param {() => void} onPlay */
function confirmPlay({ id, title }, onPlay) {
  const no = el('button', { class: 'button', value: 'no' }, st('confirmNo'));
  const yes = el(
    'button',
    { class: 'button primary', value: 'yes', autofocus: true },
    st('confirmYes'),
  );
  const dialog = el(
    'dialog',
    {
      class: 'dialog',
      'aria-labelledby': 'scene-confirm',
      'aria-describedby': 'scene-confirm-text',
    },
    el(
      'form',
      { method: 'dialog' },
      el('h2', { id: 'scene-confirm' }, st('confirmTitle', { title: title[language()] })),
      el('p', { id: 'scene-confirm-text' }, st('confirmText')),
      el('div', { class: 'dialog-buttons' }, no, yes),
    ),
  );
  dialog.addEventListener('close', async () => {
    if (dialog.returnValue !== 'yes') return;
    if (await ask('scenes', { do: 'play', scene: id })) onPlay();
  });
  showDialog(dialog);
}
