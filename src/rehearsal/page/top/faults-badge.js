import { el } from '../../../emulator/page/dom.js';
import { stateOf } from '../feed.js';
import { openPanel } from './panels-toggle.js';
import { say } from './strings.js';

/** While something is made to go wrong, the top line says so: else one would look for a fault that isn't there. */
export function faultsBadge() {
  const click = () => openPanel('faults');
  const node = el('button', { type: 'button', class: 'faults-badge', hidden: true, on: { click } });
  return {
    node,
    draw() {
      const active = stateOf('faults')?.active ?? 0;
      node.hidden = active === 0;
      node.textContent = say('faults', { n: active });
    },
  };
}
