import type { MessageEntity } from 'grammy/types';
import { refused } from '../refusals/refused.js';
import { cleanCharacters, type FormattedText } from './clean-text.js';
import { fixEntities } from './fix-entities.js';
import { readReference } from './html-entities.js';
import { readStartTag, type StartTag, TagError } from './tag.js';
import { checkedUrl } from './url.js';

type SimpleType = Extract<
  MessageEntity['type'],
  'bold' | 'italic' | 'underline' | 'strikethrough' | 'spoiler'
>;

const SIMPLE: Record<string, SimpleType> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
};

interface OpenTag extends StartTag {
  offset: number;
}

/** Telegram's HTML: text and entities, not trimmed yet. Throws Telegram's refusals. */
export function parseHtml(source: string): FormattedText {
  if (!/[<&]/.test(source)) return { text: cleanCharacters(source), entities: [] };
  return new HtmlReader(source).read();
}

class HtmlReader {
  #text = '';
  readonly #entities: MessageEntity[] = [];
  readonly #open: OpenTag[] = [];
  #index = 0;

  constructor(readonly source: string) {}

  read(): FormattedText {
    const { source } = this;
    while (this.#index < source.length) this.#step();
    const unclosed = this.#open.at(-1);
    if (unclosed)
      throw refused.htmlUnreadable(
        `Can't find end tag corresponding to start tag "${unclosed.name}"`,
      );
    return { text: this.#text, entities: fixEntities(this.#entities) };
  }

  #step(): void {
    const { source } = this;
    const character = source[this.#index];
    if (character === '<') {
      const start = this.#index;
      try {
        if (source[start + 1] === '/') this.#closeTag(start);
        else this.#openTag(start);
      } catch (error) {
        if (!(error instanceof TagError)) throw error;
        const place = Buffer.byteLength(source.slice(0, start));
        throw refused.htmlUnreadable(`${error.message} at byte offset ${place}${error.afterPlace}`);
      }
      return;
    }
    const reference = character === '&' ? readReference(source, this.#index) : undefined;
    const end = reference ? this.#index + reference.length : this.#endOfPlainText();
    this.#text += cleanCharacters(reference?.text ?? source.slice(this.#index, end));
    this.#index = end;
  }

  #endOfPlainText(): number {
    const next = /[<&]/g;
    next.lastIndex = this.#index + 1;
    return next.exec(this.source)?.index ?? this.source.length;
  }

  #openTag(start: number): void {
    const tag = readStartTag(this.source, start);
    this.#open.push({ ...tag, offset: this.#text.length });
    this.#index = tag.end;
  }

  #closeTag(start: number): void {
    const { source } = this;
    const tag = this.#open.pop();
    if (!tag) throw new TagError('Unexpected end tag');
    const close = /<\/([^\s>]*)\s*(>?)/y;
    close.lastIndex = start;
    const [whole, name, bracket] = close.exec(source) ?? [''];
    if (!bracket) throw new TagError('Unclosed end tag');
    if (name && name.toLowerCase() !== tag.name) {
      throw new TagError('Unmatched end tag', `, expected "</${tag.name}>", found "</${name}>"`);
    }
    this.#index = start + whole.length;
    this.#addEntity(tag);
  }

  #addEntity({ name, argument, offset }: OpenTag): void {
    const length = this.#text.length - offset;
    if (length === 0) return;
    const place = { offset, length };
    const simple = SIMPLE[name];
    if (simple) this.#entities.push({ type: simple, ...place });
    else if (name === 'blockquote') {
      this.#entities.push({ type: argument ? 'expandable_blockquote' : 'blockquote', ...place });
    } else if (name === 'tg-emoji') {
      this.#entities.push({ type: 'custom_emoji', custom_emoji_id: argument, ...place });
    } else if (name === 'a') this.#addLink(argument || this.#text.slice(offset), place);
    else this.#addCode(name, argument, place);
  }

  /** A link that Telegram can't open is shown as plain text, without an error. */
  #addLink(target: string, place: { offset: number; length: number }): void {
    const url = checkedUrl(target);
    if (url !== undefined) this.#entities.push({ type: 'text_link', url, ...place });
  }

  /** `<pre><code class="language-x">` is one entity with a language. */
  #addCode(name: string, language: string, place: { offset: number; length: number }): void {
    const inner = this.#entities.at(-1);
    const same = inner?.offset === place.offset && inner.length === place.length;
    if (name === 'code') {
      const isInPre = this.#open.at(-1)?.name === 'pre';
      if (isInPre && language) this.#entities.push({ type: 'pre', language, ...place });
      else this.#entities.push({ type: 'code', ...place });
    } else if (same && inner?.type === 'pre') return;
    else {
      if (same && inner?.type === 'code') this.#entities.pop();
      this.#entities.push({ type: 'pre', ...place });
    }
  }
}
