import { el } from './dom.js';
import { t } from './i18n.js';
import { openUrl, outsideHref, startPayload } from './links.js';

/** @typedef {import('./types.js').Entity} Entity */
/** @typedef {(command: string) => void} RunCommand */

/** Quotes longer than this start folded, when the bot made them expandable. */
const FOLD_AFTER = 160;

const BLOCKS = ['pre', 'blockquote', 'expandable_blockquote'];
const BLOCK_TAGS = ['PRE', 'BLOCKQUOTE', 'DIV'];

/** @type {Record<string, keyof HTMLElementTagNameMap>} */
const TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
};

/**
 * Text with its formatting, as nodes. Offsets are UTF-16 units, which is what a JavaScript string
 * counts in. Entities may nest or overlap: one that runs over the end of its parent is cut there
 * and goes on behind it.
 *
 * @param {string} text
 * @param {Entity[]} [entities]
 * @param {RunCommand} [runCommand]
 */
export function formatted(text, entities = [], runCommand = () => {}) {
  const fragment = document.createDocumentFragment();
  const ordered = entities
    .filter((entity) => entity.length > 0)
    .map((entity) => ({ entity, from: entity.offset, to: entity.offset + entity.length }));
  fragment.append(...pieces(text, 0, text.length, ordered, runCommand));
  return fragment;
}

/** @typedef {{ entity: Entity, from: number, to: number }} Span */

/**
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @param {Span[]} spans
 * @param {RunCommand} runCommand
 * @returns {(Node | string)[]}
 */
function pieces(text, start, end, spans, runCommand) {
  /** @type {(Node | string)[]} */
  const out = [];
  let queue = spans.toSorted((a, b) => a.from - b.from || b.to - a.to);
  let at = start;
  while (queue.length > 0) {
    const [first, ...others] = queue;
    if (!first || first.from >= end) break;
    const to = Math.min(first.to, end);
    if (first.from > at) out.push(between(text, at, first.from, out.at(-1), first.entity));
    const inside = others.filter((span) => span.from < to);
    const cut = inside.map((span) => ({ ...span, to: Math.min(span.to, to) }));
    const children = pieces(text, first.from, to, cut, runCommand);
    out.push(dress(first.entity, text.slice(first.from, to), children, runCommand));
    at = to;
    queue = others
      .filter((span) => span.to > to)
      .map((span) => ({ ...span, from: Math.max(span.from, to) }));
    queue.sort((a, b) => a.from - b.from || b.to - a.to);
  }
  if (at < end) out.push(between(text, at, end, out.at(-1)));
  return out;
}

/**
 * The plain text between two entities. A quote or a code block is on lines of its own by itself,
 * so the line break beside it would leave an empty line.
 *
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @param {Node | string | undefined} before
 * @param {Entity} [after]
 */
function between(text, from, to, before, after) {
  const plain = text.slice(from, to);
  const led = before instanceof HTMLElement && BLOCK_TAGS.includes(before.tagName);
  const trimmed = led ? plain.replace(/^\n/, '') : plain;
  return after && BLOCKS.includes(after.type) ? trimmed.replace(/\n$/, '') : trimmed;
}

/**
 * @param {Entity} entity
 * @param {string} text
 * @param {(Node | string)[]} children
 * @param {RunCommand} runCommand
 * @returns {Node}
 */
function dress(entity, text, children, runCommand) {
  const tag = TAGS[entity.type];
  if (tag) return el(tag, {}, ...children);
  switch (entity.type) {
    case 'pre':
      return el('pre', { data: { language: entity.language } }, el('code', {}, ...children));
    case 'spoiler':
      return spoiler(children);
    case 'blockquote':
      return el('blockquote', {}, ...children);
    case 'expandable_blockquote':
      return foldedQuote(text, children);
    case 'url':
      return link(text, children);
    case 'text_link':
      return link(entity.url ?? '', children);
    case 'email':
      return link(`mailto:${text}`, children);
    case 'phone_number':
      return link(`tel:${text.replace(/[^+\d]/g, '')}`, children);
    case 'bot_command':
      return el(
        'button',
        { type: 'button', class: 'inline-link', on: { click: () => runCommand(text) } },
        ...children,
      );
    case 'mention':
    case 'text_mention':
    case 'hashtag':
    case 'cashtag':
      return el('span', { class: 'tinted' }, ...children);
    default:
      return el('span', {}, ...children);
  }
}

/** @param {string} url @param {(Node | string)[]} children */
function link(url, children) {
  const toBot = startPayload(url) !== undefined;
  const href = outsideHref(url);
  if (!toBot && !href) return el('span', {}, ...children);
  /** @param {Event} event */
  const click = (event) => {
    event.preventDefault();
    openUrl(url);
  };
  return el('a', { href: href ?? '#', rel: 'noopener noreferrer', on: { click } }, ...children);
}

/** @param {(Node | string)[]} children */
function spoiler(children) {
  const content = el('span', { class: 'spoiler-text', 'aria-hidden': 'true' }, ...children);
  const node = el(
    'span',
    { class: 'spoiler', role: 'button', tabindex: '0', 'aria-label': t('spoiler') },
    content,
  );
  const reveal = () => {
    node.classList.add('revealed');
    for (const name of ['role', 'tabindex', 'aria-label']) node.removeAttribute(name);
    content.removeAttribute('aria-hidden');
  };
  // In the capture phase: a link under the cover must not open with the press that lifts it.
  node.addEventListener(
    'click',
    (event) => {
      if (node.classList.contains('revealed')) return;
      event.preventDefault();
      event.stopPropagation();
      reveal();
    },
    { capture: true },
  );
  node.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if (node.classList.contains('revealed')) return;
    event.preventDefault();
    reveal();
  });
  return node;
}

/** @param {string} text @param {(Node | string)[]} children */
function foldedQuote(text, children) {
  const quote = el('blockquote', {}, ...children);
  if (text.length <= FOLD_AFTER && text.split('\n').length <= 3) return quote;
  quote.classList.add('folded');
  const toggle = el(
    'button',
    { type: 'button', class: 'inline-link fold', 'aria-expanded': 'false' },
    t('expand'),
  );
  toggle.addEventListener('click', () => {
    const folded = quote.classList.toggle('folded');
    toggle.textContent = t(folded ? 'expand' : 'collapse');
    toggle.setAttribute('aria-expanded', String(!folded));
  });
  return el('div', { class: 'quote-fold' }, quote, toggle);
}
