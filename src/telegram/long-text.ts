import type { InlineKeyboardButton } from 'grammy/types';
import type { ChatContext } from './context.js';
import { escapeHtml } from './html.js';
import { send } from './screen.js';

/** Telegram's limit for a message is 4096; the rest is left for a heading. */
const PAGE = 3_800;

/**
 * Cuts plain text into escaped pages that each fit a message, at a line's or a word's end where
 * there is one. Nothing is dropped but the white space at the cuts.
 */
export function pagesOf(text: string): string[] {
  const pages: string[] = [];
  let rest = text.trim();
  while (rest.length > PAGE) {
    const head = rest.slice(0, PAGE);
    const cut = [head.lastIndexOf('\n'), head.lastIndexOf(' ')].find((at) => at > PAGE / 2);
    // A cut in the middle of a surrogate pair would break a character.
    const hard = /[\uD800-\uDBFF]$/.test(head) ? PAGE - 1 : PAGE;
    pages.push(escapeHtml(rest.slice(0, cut ?? hard)));
    rest = rest.slice(cut ?? hard).trimStart();
  }
  if (rest) pages.push(escapeHtml(rest));
  return pages;
}

/** Sends a plain text over as many messages as it needs, the buttons under the last. */
export async function readOut(
  ctx: ChatContext,
  text: string,
  buttons: InlineKeyboardButton[][],
): Promise<void> {
  const pages = pagesOf(text);
  for (const [index, page] of pages.entries()) {
    const last = index === pages.length - 1;
    await send(ctx, { text: page, ...(last && { buttons }) });
  }
}

/**
 * Characters for each item of a list, so that all of them fit a message of 4096 together: as many
 * as an item may have at most, or an equal part of the room for the list.
 */
export function roomForEach(count: number, room: number, most: number): number {
  return Math.min(most, Math.floor(room / Math.max(1, count)));
}
