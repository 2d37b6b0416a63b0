import fc from 'fast-check';
import type { MessageEntity } from 'grammy/types';
import { expect, test } from 'vitest';
import { formatText } from '../../src/emulator/api/formatted-text.js';
import { trimFormatted } from '../../src/emulator/formatting/clean-text.js';
import { parseHtml } from '../../src/emulator/formatting/html.js';
import { ApiError } from '../../src/emulator/refusals/api-error.js';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const html = (source: string) => formatText(source, { parse_mode: 'HTML' });

function refused(source: string): string {
  try {
    html(source);
    return 'accepted';
  } catch (error) {
    return error instanceof ApiError
      ? error.message.replace("Bad Request: can't parse entities: ", '')
      : 'bug';
  }
}

test.each<[string, string, MessageEntity[]]>([
  [
    '<b>a</b><i>-</i><strong>b</strong>',
    'a-b',
    [
      { type: 'bold', offset: 0, length: 1 },
      { type: 'italic', offset: 1, length: 1 },
      { type: 'bold', offset: 2, length: 1 },
    ],
  ],
  [
    '<i>a</i> <em>b</em>',
    'a b',
    [
      { type: 'italic', offset: 0, length: 1 },
      { type: 'italic', offset: 2, length: 1 },
    ],
  ],
  ['<u>a</u><ins>b</ins>', 'ab', [{ type: 'underline', offset: 0, length: 2 }]],
  [
    '<s>a</s>-<strike>b</strike>-<del>c</del>',
    'a-b-c',
    [
      { type: 'strikethrough', offset: 0, length: 1 },
      { type: 'strikethrough', offset: 2, length: 1 },
      { type: 'strikethrough', offset: 4, length: 1 },
    ],
  ],
  [
    '<b>a<code>b</code>c</b>',
    'abc',
    [
      { type: 'bold', offset: 0, length: 1 },
      { type: 'code', offset: 1, length: 1 },
      { type: 'bold', offset: 2, length: 1 },
    ],
  ],
  [
    '<tg-spoiler>a</tg-spoiler>-<span class="tg-spoiler">b</span>',
    'a-b',
    [
      { type: 'spoiler', offset: 0, length: 1 },
      { type: 'spoiler', offset: 2, length: 1 },
    ],
  ],
  ['<code>a.vn</code>', 'a.vn', [{ type: 'code', offset: 0, length: 4 }]],
  ['<pre>a</pre>', 'a', [{ type: 'pre', offset: 0, length: 1 }]],
  [
    '<pre><code class="language-ts">a</code></pre>',
    'a',
    [{ type: 'pre', language: 'ts', offset: 0, length: 1 }],
  ],
  [
    '<blockquote>a</blockquote><blockquote expandable>b</blockquote>',
    'ab',
    [
      { type: 'blockquote', offset: 0, length: 1 },
      { type: 'expandable_blockquote', offset: 1, length: 1 },
    ],
  ],
  [
    "<a href='https://a.vn/?x=1&amp;y=2'>xem</a>",
    'xem',
    [{ type: 'text_link', url: 'https://a.vn/?x=1&y=2', offset: 0, length: 3 }],
  ],
  ['<a href="nonsense">xem</a>', 'xem', []],
  ['<B>Ý</B>', 'Ý', [{ type: 'bold', offset: 0, length: 1 }]],
  ['&lt;b&gt; &amp; &quot;x&quot; &#39;&#x1F600;', '<b> & "x" \'😀', []],
  ['&nbsp;&foo; a&b', '&nbsp;&foo; a&b', []],
])('%s', (source, text, entities) => {
  expect(html(source)).toEqual({ text, entities });
});

test('offsets count UTF-16 units', () => {
  expect(html('😀<b>Đ😀</b>').entities).toEqual([{ type: 'bold', offset: 2, length: 3 }]);
});

test('spaces and line breaks go from both ends, at the beginning only up to the first entity', () => {
  expect(html('\n  a <b>b  </b>\n ')).toEqual({
    text: 'a b',
    entities: [{ type: 'bold', offset: 2, length: 1 }],
  });
  expect(html(' <b> a</b>')).toEqual({
    text: ' a',
    entities: [{ type: 'bold', offset: 0, length: 2 }],
  });
  expect(html('a<b> </b>b').entities).toEqual([]);
});

test.each([
  ['<b>x', `Can't find end tag corresponding to start tag "b"`],
  ['<foo>x</foo>', 'Unsupported start tag "foo" at byte offset 0'],
  ['Đ <foo>', 'Unsupported start tag "foo" at byte offset 3'],
  ['x</b>', 'Unexpected end tag at byte offset 1'],
  ['<b>x</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
  ['a < b', 'Unsupported start tag "" at byte offset 2'],
  ['<b', 'Unclosed start tag at byte offset 0'],
  ['<a href="x', 'Unclosed start tag "a" at byte offset 0'],
  ['<a href=x!>y</a>', 'Unexpected end of name token at byte offset 0'],
  ['<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
  ['<b>x</b', 'Unclosed end tag at byte offset 4'],
  ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
])('%s is refused', (source, reason) => {
  expect(refused(source)).toBe(reason);
});

test('escaped text comes back as it was, but for what Telegram trims', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom(' ', '\n', '<', '>', '&', ';', '/', 'b', 'đ', '😀', 'lt', '#6'),
    }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const clean = text.replace(/[^\P{C}\n]|\u0333|\u033f|\u030a|[\u2028\u2029]/gu, '');
      const { text: parsed } = trimFormatted(parseHtml(escaped(clean)));
      expect(parsed).toBe(clean.replace(/^[ \n]+|[ \n]+$/g, ''));
    }),
  );
});

test('entities lie within the text, in order, and never cover blanks alone', () => {
  const piece = fc.constantFrom(' ', '\n', 'chữ', '😀', '&amp;', '<br');
  const tag = fc.constantFrom('b', 'i', 'code', 'pre', 'blockquote', 'u');
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      piece.map((text) => (text === '<br' ? '&lt;br' : text)),
      fc
        .tuple(tag, fc.array(tie('tree'), { maxLength: 3 }))
        .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
    ),
  }));
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (pieces) => {
      const { text, entities } = trimFormatted(parseHtml(pieces.join('')));
      let before = 0;
      for (const { offset, length } of entities) {
        expect(offset).toBeGreaterThanOrEqual(before);
        expect(offset + length).toBeLessThanOrEqual(text.length);
        expect(text.slice(offset, offset + length).trim()).not.toBe('');
        before = offset;
      }
    }),
  );
});

test("anything at all is either parsed or refused in Telegram's words", () => {
  const source = fc.string({
    unit: fc.constantFrom('<', '>', '/', 'a', 'b', ' ', '"', "'", '=', 'href', '&', ';', '#', 'x'),
  });
  fc.assert(
    fc.property(source, (text) => {
      expect(refused(`x${text}`)).not.toBe('bug');
    }),
    { numRuns: 500 },
  );
});
