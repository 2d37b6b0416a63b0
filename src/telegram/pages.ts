import type { InlineKeyboardButton } from 'grammy/types';

/** Telegram's limit for a message is 4096; the rest is left for a heading. */
const ROOM = 3_400;

/** A list cut into pages; what was asked for is a client's word, and may be past the end. */
export interface Page<T> {
  items: T[];
  page: number;
  pages: number;
}

/** So many to a page, as many as there are buttons for. */
export function pageOf<T>(items: readonly T[], size: number, asked: number): Page<T> {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const page = Math.min(asked, pages - 1);
  return { items: items.slice(page * size, (page + 1) * size), page, pages };
}

/**
 * As many to a page as their texts fit a message, and no more than there may be buttons for.
 * @param textOf what stands in the message for an item
 */
export function pageOfTexts<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  asked: number,
  { room = ROOM, most = Number.POSITIVE_INFINITY }: { room?: number; most?: number } = {},
): Page<T> {
  const pages: T[][] = [[]];
  let left = room;
  for (const item of items) {
    const length = textOf(item).length + 1;
    const last = pages.at(-1) ?? [];
    if (last.length > 0 && (length > left || last.length >= most)) {
      pages.push([item]);
      left = room;
    } else last.push(item);
    left -= length;
  }
  const page = Math.min(asked, pages.length - 1);
  return { items: pages[page] ?? [], page, pages: pages.length };
}

/** As many lines to a page as fit a message. */
export function pageOfLines(lines: readonly string[], asked: number, room = ROOM): Page<string> {
  return pageOfTexts(lines, (line) => line, asked, { room });
}

/** The row of buttons to the pages before and after, if there are any. */
export function turnRow(
  { page, pages }: Pick<Page<unknown>, 'page' | 'pages'>,
  turnTo: (text: string, page: string) => InlineKeyboardButton,
): InlineKeyboardButton[][] {
  const turns = [
    ...(page > 0 ? [turnTo(`◀ ${page}/${pages}`, String(page - 1))] : []),
    ...(page < pages - 1 ? [turnTo(`${page + 2}/${pages} ▶`, String(page + 1))] : []),
  ];
  return turns.length > 0 ? [turns] : [];
}
