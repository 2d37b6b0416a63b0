const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** `&lt;`, `&#60;`, `&#x3c;`; the closing semicolon may be missing, as Telegram allows. */
const REFERENCE = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));?/iy;

/**
 * Reads the character reference at `index`. Anything else that begins with `&` stays as written:
 * Telegram does not refuse unknown references.
 */
export function readReference(
  source: string,
  index: number,
): { text: string; length: number } | undefined {
  REFERENCE.lastIndex = index;
  const found = REFERENCE.exec(source);
  if (!found) return undefined;
  const [whole, hex, decimal, name] = found;
  const text = name === undefined ? numeric(hex, decimal) : NAMED[name];
  return text === undefined ? undefined : { text, length: whole.length };
}

function numeric(hex: string | undefined, decimal: string | undefined): string | undefined {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code > 0 && code < 0x10ffff && !isSurrogate ? String.fromCodePoint(code) : undefined;
}
