/** A piece of text that is already Telegram HTML and must not be escaped again. */
export class Html {
  constructor(readonly source: string) {}
}

/** Escapes what Telegram's HTML mode treats as markup, in text and in attribute values. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
