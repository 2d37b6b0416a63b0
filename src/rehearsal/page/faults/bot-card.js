import { el } from '../../../emulator/page/dom.js';
import { ask, stateOf } from '../feed.js';
import { say } from './strings.js';

/** The bot itself: killed as by a machine that goes down, and started again. */
export function botCard() {
  const title = el('h4', {});
  const says = el('p', { class: 'hint' });
  const status = el('span', { class: 'bot-state', role: 'status' });
  const button = el('button', { type: 'button', class: 'button', on: { click: () => void act() } });
  const problem = el('p', { class: 'hint' });
  const node = el(
    'li',
    { class: 'fault', data: { fault: 'killed' } },
    el('div', { class: 'fault-head' }, title, status),
    says,
    problem,
    button,
  );
  const act = async () => {
    button.disabled = true;
    await ask(stateOf('bot')?.state === 'down' ? 'bot/start' : 'bot/kill');
    button.disabled = false;
    draw();
    button.focus();
  };
  const draw = () => {
    const { state } = stateOf('bot') ?? { state: 'starting' };
    const isDown = state === 'down';
    const waits = isDown && stateOf('faults')?.faults.store.on;
    title.textContent = say('killed');
    says.textContent = say('killedSays');
    const words = say(state);
    if (status.textContent !== words) status.textContent = words;
    status.dataset.state = state;
    problem.textContent = waits ? say('startNeedsStore') : '';
    problem.hidden = !waits;
    button.textContent = say(isDown ? 'start' : 'kill');
    button.className = `button ${isDown ? 'primary' : 'danger'}`;
    button.disabled = Boolean(waits);
    node.classList.toggle('on', isDown);
  };
  return { node, draw };
}
