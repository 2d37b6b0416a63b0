import { el } from '../../../emulator/page/dom.js';
import { chatPicker } from './chat-picker.js';
import { say } from './strings.js';

/** Whom one wants to know about. @param {import('./nav.js').Nav} nav @returns {import('./nav.js').View} */
export function personView(nav) {
  const node = el('div', { class: 'inside-body' });
  return {
    node,
    title: () => say('person'),
    draw() {
      const picker = chatPicker(say('findPerson'), nav.person);
      node.replaceChildren(el('p', { class: 'hint' }, say('personHint')), picker.node);
    },
  };
}
