import { byId } from './dom.js';

/**
 * On a phone's width the list and the chat are two screens; CSS shows the one that `data-screen`
 * names. Wider windows show both and don't mind.
 *
 * @param {'list' | 'chat'} screen
 */
export function goTo(screen) {
  const stage = byId('stage');
  stage.dataset.screen = screen;
  if (!matchMedia('(max-width: 720px)').matches) return;
  const target = screen === 'chat' ? '#chat .back' : '#people [aria-current=true]';
  const focus = stage.querySelector(target);
  if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
}

/** The panel is always in sight on wide windows; elsewhere it slides in. */
export function togglePanel() {
  const stage = byId('stage');
  const open = stage.dataset.panel !== 'open';
  stage.dataset.panel = open ? 'open' : '';
  if (open) byId('panel').focus();
}

export function closePanel() {
  byId('stage').dataset.panel = '';
}
