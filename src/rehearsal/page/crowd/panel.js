import { el } from '../../../emulator/page/dom.js';
import { subscribe } from '../../../emulator/page/store.js';
import { onPart } from '../feed.js';
import { mountEnding } from './ending.js';
import { mountFigures } from './figures.js';
import { mountFinder } from './finder.js';
import { mountInvitation } from './invitation.js';
import { mountPace } from './pace.js';
import { ct } from './strings.js';

/**
 * @typedef {{ size: number, seed: string, habits: Record<'quick' | 'slow' | 'silent' | 'blocking', number>, coordinators: number }} CrowdSettings
 * @typedef {{ people: number, reached: number, acknowledged: number, silent: number, blocked: number }} Figures
 * @typedef {Figures & { id: string, name: string, nameEn?: string }} AgencyFigures
 * @typedef {{ at: number, name: string, errand: string, outcome: string, text: string }} LastAct
 * @typedef {{ phase: 'none' | 'coming' | 'there', settings: CrowdSettings, pace: 'telegram' | 'fast', changing: boolean, figures?: Figures, agencies: AgencyFigures[], acts: number, actsPerSecond: number, waiting: number, last: LastAct[] }} CrowdState
 */

/** @type {import('../panels.js').Panel} */
export const crowdPanel = { id: 'crowd', label: () => ct('crowd'), mount };

/** @param {HTMLElement} root */
function mount(root) {
  const intro = el('p', { class: 'crowd-hint' });
  const invitation = mountInvitation();
  const pace = mountPace();
  const figures = mountFigures();
  const finder = mountFinder();
  const ending = mountEnding();
  const parts = [invitation, pace, figures, finder, ending];
  root.append(el('div', { class: 'crowd' }, intro, ...parts.map((part) => part.root)));

  let phase = '';
  const draw = () => {
    intro.textContent = ct('intro');
    for (const part of parts) part.draw();
    finder.language();
  };
  subscribe([], draw);
  onPart(['bot'], pace.draw);
  onPart(['crowd'], () => {
    // Several times a second; what somebody may be typing in stays as it is.
    for (const part of [pace, figures, finder, ending]) part.draw();
    const now = invitation.phase();
    if (now !== phase) invitation.draw();
    phase = now;
  });
  draw();
}
