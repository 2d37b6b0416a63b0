import { showDialog } from '../../../emulator/page/dialogs.js';
import { el } from '../../../emulator/page/dom.js';
import { t } from '../../../emulator/page/i18n.js';
import { ask, stateOf } from '../feed.js';
import { say } from './strings.js';

/** @typedef {{ state: 'running' | 'starting' | 'down', lastWords: string }} Bot */

const EXPLAINED = /** @type {const} */ ({
  running: 'botRunning',
  starting: 'botStarting',
  down: 'botDown',
});

/** How the system is; pressed, it says more and offers to start it again. */
export function botChip() {
  const words = el('span');
  const status = el('span', { class: 'unseen', role: 'status' });
  const node = el(
    'button',
    { type: 'button', class: 'bot-chip', on: { click: open } },
    el('span', { class: 'bot-lamp', 'aria-hidden': 'true' }),
    words,
  );
  return {
    node,
    /** Says each change to who can't see it. */
    status,
    draw() {
      /** @type {Bot} */
      const { state } = stateOf('bot') ?? { state: 'starting' };
      const text = say(state);
      node.dataset.state = state;
      node.setAttribute('aria-haspopup', 'dialog');
      const label = `${say('bot')}: ${text}`;
      if (words.textContent === label) return;
      if (words.textContent) status.textContent = label;
      words.textContent = label;
    },
  };
}

function open() {
  /** @type {Bot} */
  const { state, lastWords } = stateOf('bot') ?? { state: 'starting', lastWords: '' };
  const said = lastWords.trim();
  const close = () => dialog.close();
  /** @param {'start' | 'kill'} act */
  const act = (act) => {
    close();
    void ask(`bot/${act}`);
  };
  const dialog = el(
    'dialog',
    { class: 'dialog bot-dialog', 'aria-labelledby': 'bot-title' },
    el('h2', { id: 'bot-title' }, say('botTitle', { state: say(state) })),
    el('p', {}, say(EXPLAINED[state])),
    said && el('h3', {}, say('lastWords')),
    said && el('pre', { tabindex: '0' }, said),
    el(
      'div',
      { class: 'dialog-buttons' },
      state === 'down'
        ? el(
            'button',
            { type: 'button', class: 'button primary', on: { click: () => act('start') } },
            say('start'),
          )
        : el(
            'button',
            { type: 'button', class: 'button danger', on: { click: () => act('kill') } },
            say('stop'),
          ),
      el('button', { type: 'button', class: 'button', on: { click: close } }, t('ok')),
    ),
  );
  showDialog(dialog);
}
