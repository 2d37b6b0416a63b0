import { el } from '../../../emulator/page/dom.js';
import { subscribe } from '../../../emulator/page/store.js';
import { ask, onPart } from '../feed.js';
import { followActs } from './follow.js';
import { mountNow } from './now.js';
import { mountPace } from './pace.js';
import { mountList } from './scene-list.js';
import { st } from './strings.js';

/**
 * @typedef {{ vi: string, en: string }} Local
 * @typedef {{ id: string, title: Local, about: Local, minutes: number, next: Local, fits: boolean }} SceneFacts
 * @typedef {{ act: Local, expected: Local, stood: Local }} Trouble
 * @typedef {Local & { at: number }} Caption
 * @typedef {{ scene?: string, status: 'none' | 'playing' | 'paused' | 'ended' | 'over' | 'trouble', pace: 'people' | 'quick' | 'at-once', captions: Caption[], act?: Local & { userId?: number }, trouble?: Trouble }} ScenesState
 */

/** @type {import('../panels.js').Panel} */
export const scenesPanel = { id: 'scenes', label: () => st('scenes'), mount };

/** @param {HTMLElement} root */
function mount(root) {
  /** @type {SceneFacts[]} */
  let scenes = [];
  const intro = el('p', { class: 'scene-intro' });
  const now = mountNow(() => scenes);
  const list = mountList(() => scenes, now.focus);
  const pace = mountPace();
  root.append(el('div', { class: 'scenes' }, intro, now.root, pace.root, list.root));

  const draw = () => {
    intro.textContent = st('intro');
    for (const part of [now, pace, list]) part.draw();
  };
  const fetchScenes = async () => {
    scenes = (await ask('scenes', {}, 'GET')) ?? [];
    draw();
  };
  subscribe([], draw);
  onPart(['scenes'], () => {
    now.draw();
    pace.draw();
  });
  // Another contest may lack what a scene needs.
  onPart(['begun'], () => void fetchScenes());
  followActs();
  void fetchScenes();
}
