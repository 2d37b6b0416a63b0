import { escapeHtml } from './html.js';

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
