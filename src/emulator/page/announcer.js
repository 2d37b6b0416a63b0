import { byId, el } from './dom.js';
import { onArrival } from './events.js';
import { isFramed } from './frame.js';
import { isOwn, senderOf, summaryOf } from './names.js';
import { state } from './store.js';

/** Enough to look back a little with a screen reader. */
const KEPT = 20;

/**
 * Reads new messages out. A list apart from the visible one, which is redrawn when the chat or
 * the language changes and would then be read out whole.
 */
export function mountAnnouncer() {
  const log = byId('announcer');
  onArrival((message, chatId) => {
    // Of several phones only the one in use speaks.
    if (isFramed && !document.hasFocus()) return;
    if (chatId !== state.chatId || isOwn(message)) return;
    log.append(el('p', {}, `${senderOf(message)}: ${summaryOf(message)}`));
    while (log.childElementCount > KEPT) log.firstElementChild?.remove();
  });
}
