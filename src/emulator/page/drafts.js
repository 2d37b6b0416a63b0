import { state } from './store.js';

/**
 * What was typed into a chat and not sent. A phone in a frame loads anew when another person speaks
 * on it, so it is kept for the tab, and for each phone by its own address.
 */

export function draft() {
  return sessionStorage.getItem(key()) ?? '';
}

/** @param {string} text */
export function keepDraft(text) {
  if (text === '') sessionStorage.removeItem(key());
  else sessionStorage.setItem(key(), text);
}

function key() {
  return `draft.${location.search}.${state.chatId}`;
}
