import { el } from '../../../emulator/page/dom.js';
import { ask, stateOf } from '../feed.js';
import { ct } from './strings.js';

/** The way to another crowd: the rehearsal begins anew, asked twice. */
export function mountEnding() {
  const root = el('section', { class: 'crowd-ending' });
  let asking = false;
  let drawn = '';

  const draw = () => {
    root.hidden = stateOf('crowd')?.phase !== 'there';
    if (root.hidden) asking = false;
    const wanted = `${asking} ${document.documentElement.lang}`;
    // Drawn anew several times a second, a button would lose its focus.
    if (wanted === drawn) return;
    drawn = wanted;
    root.replaceChildren(...(asking ? question() : offer()));
  };
  /** @param {boolean} wanted */
  const turn = (wanted) => {
    asking = wanted;
    draw();
    root.querySelector('button')?.focus();
  };
  const button = (/** @type {'again' | 'yes' | 'no'} */ key, /** @type {() => void} */ click) =>
    el(
      'button',
      { class: key === 'yes' ? 'button danger' : 'button', type: 'button', on: { click } },
      ct(key),
    );
  const offer = () => [
    el('p', { class: 'crowd-hint' }, ct('again_hint')),
    button('again', () => turn(true)),
  ];
  const question = () => [
    el('p', { role: 'alert' }, ct('again_ask')),
    el(
      'div',
      { class: 'crowd-buttons' },
      button('no', () => turn(false)),
      button('yes', () => void ask('begin', { at: Math.round(stateOf('time').now) })),
    ),
  ];
  return { root, draw };
}
