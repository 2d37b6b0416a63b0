import { el } from '../../../emulator/page/dom.js';
import { clockTime } from './format.js';
import { say } from './strings.js';

/** Says that what stands below is not of now, because the data store does not answer. */
export function awayNote() {
  const node = el('p', { class: 'away', role: 'status', hidden: true });
  /** @type {number | undefined} of this machine: what was read, was read then */
  let readAt;
  let away = false;
  const draw = () => {
    node.hidden = !away;
    if (!away) node.textContent = '';
    else if (readAt === undefined) node.textContent = say('awayNothing');
    else node.textContent = say('away', { time: clockTime(readAt) });
  };
  return {
    node,
    draw,
    /** @param {{ value?: unknown, away?: true }} answer */
    hear(answer) {
      away = answer.away === true;
      if (answer.value) readAt = Date.now();
      draw();
    },
    isAway: () => away,
  };
}
