import { readReference } from './html-entities.js';

/** What a start tag asks for: its name, and the one attribute that means something for it. */
export interface StartTag {
  name: string;
  argument: string;
  /** Where the source goes on after the tag. */
  end: number;
}

const KNOWN = new Set(
  'a b strong i em u ins s strike del code pre tg-spoiler tg-emoji span blockquote'.split(' '),
);

/** Raised with Telegram's words; the caller puts between them where in the source it was. */
export class TagError extends Error {
  constructor(
    message: string,
    readonly afterPlace = '',
  ) {
    super(message);
  }
}

const NAME = /[^\s>]*/y;
const ATTRIBUTE = /\s*([^\s=>/"']+)\s*/y;
const BARE_VALUE = /[a-z\d.-]*(?=[\s>])/iy;

/** Reads the start tag that begins at `start` (the `<`). */
export function readStartTag(source: string, start: number): StartTag {
  const name = matchAt(NAME, source, start + 1)?.[0].toLowerCase() ?? '';
  let index = start + 1 + name.length;
  if (index >= source.length) throw new TagError('Unclosed start tag');
  if (!KNOWN.has(name)) throw new TagError(`Unsupported start tag "${name}"`);
  let argument = '';
  for (
    index = skipBlanks(source, index);
    source[index] !== '>';
    index = skipBlanks(source, index)
  ) {
    if (index >= source.length) throw new TagError(`Unclosed start tag "${name}"`);
    const attribute = readAttribute(source, index, name);
    argument = meaning(name, attribute.name, attribute.value) ?? argument;
    index = attribute.end;
  }
  if (name === 'span' && argument !== 'spoiler') {
    throw new TagError('Tag "span" must have class "tg-spoiler"');
  }
  return { name, argument, end: index + 1 };
}

interface Attribute {
  name: string;
  value: string | undefined;
  end: number;
}

function readAttribute(source: string, start: number, tag: string): Attribute {
  const found = matchAt(ATTRIBUTE, source, start);
  const name = found?.[1];
  if (!found || name === undefined) throw new TagError(`Empty attribute name in the tag "${tag}"`);
  let index = start + found[0].length;
  if (source[index] !== '=') return { name, value: undefined, end: index };
  index = skipBlanks(source, index + 1);
  const quote = source[index];
  if (quote === undefined) throw new TagError(`Unclosed start tag "${tag}"`);
  if (quote === '"' || quote === "'") return { name, ...readQuoted(source, index + 1, quote, tag) };
  const value = matchAt(BARE_VALUE, source, index)?.[0];
  if (value === undefined) throw new TagError('Unexpected end of name token');
  return { name, value: value.toLowerCase(), end: index + value.length };
}

function readQuoted(
  source: string,
  start: number,
  quote: string,
  tag: string,
): { value: string; end: number } {
  let value = '';
  let index = start;
  while (source[index] !== quote) {
    const character = source[index];
    if (character === undefined) throw new TagError(`Unclosed start tag "${tag}"`);
    const reference = character === '&' ? readReference(source, index) : undefined;
    value += reference?.text ?? character;
    index += reference?.length ?? 1;
  }
  return { value, end: index + 1 };
}

function meaning(tag: string, attribute: string, value: string | undefined): string | undefined {
  if (tag === 'blockquote' && attribute === 'expandable') return 'expandable';
  if (value === undefined) return undefined;
  if (tag === 'a' && attribute === 'href') return value;
  if (tag === 'tg-emoji' && attribute === 'emoji-id') return value;
  if (tag === 'code' && attribute === 'class') return after('language-', value);
  if (tag === 'span' && attribute === 'class') return after('tg-', value);
  return undefined;
}

const after = (prefix: string, value: string): string | undefined =>
  value.startsWith(prefix) ? value.slice(prefix.length) : undefined;

function matchAt(pattern: RegExp, source: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(source);
}

function skipBlanks(source: string, start: number): number {
  let index = start;
  while (index < source.length && source.charCodeAt(index) <= 0x20) index += 1;
  return index;
}
