import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseHtml } from '../../src/emulator/formatting/html.js';
import { defineButton } from '../../src/telegram/buttons.js';
import { pagesOf } from '../../src/telegram/long-text.js';
import { useStages } from '../support/stages.js';

const stages = useStages();

describe('buttons', () => {
  const code = z.string().regex(/^[a-z]+$/);
  const button = defineButton('xx', [code, z.enum(['on', 'off'])]);

  test('what a button carries comes back as it was', () => {
    expect(button.parse(button.data('abc', 'on'))).toEqual(['abc', 'on']);
  });

  test.each(['xx', 'xx:abc', 'xx:abc:on:off', 'xx:ABC:on', 'xx:abc:maybe', 'yy:abc:on', ''])(
    '“%s” is none of its presses',
    (data) => expect(button.parse(data)).toBeUndefined(),
  );

  test('data over 64 bytes never leaves: Telegram counts bytes, not characters', () => {
    const any = defineButton('xx', [z.string()]);
    expect(any.data('a'.repeat(61))).toHaveLength(64);
    expect(() => any.data('a'.repeat(62))).toThrow();
    expect(() => any.data('ế'.repeat(21))).toThrow();
  });

  test('no data whatever breaks the parser', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (data) => {
        const values = button.parse(data);
        return values === undefined || button.data(...values) === data;
      }),
      { numRuns: 2_000 },
    );
  });
});

test('a long text is paged within Telegram’s limit, and nothing of it is lost', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'ế', '😀', '<', '&', ' ', '\n'),
    maxLength: 15_000,
    size: 'max',
  });
  fc.assert(
    fc.property(text, (whole) => {
      const pages = pagesOf(whole).map((page) => parseHtml(page).text);
      expect(pages.join('').replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''));
      for (const page of pages) {
        expect(page.length).toBeLessThanOrEqual(4_096);
        expect(page.trim()).not.toBe('');
      }
    }),
    { numRuns: 100 },
  );
});

test('a paste that the client cut in pieces is refused as one, and its rest answers nothing', async () => {
  const { emulator, keys, clock } = await stages.set();
  const mai = emulator.user();
  await mai.say('/dangky');
  await mai.press('Đồng ý');
  const replies = await mai.after(() => {
    mai.sendText('a'.repeat(4_096));
    mai.sendText('b'.repeat(4_096));
    mai.sendText('phần còn lại');
  });
  expect(replies.map(({ text }) => text)).toEqual([
    expect.stringContaining('Câu trả lời có 4.096 ký tự'),
    expect.stringContaining('phần tiếp theo của bài dài'),
  ]);
  clock.advance(10_000);
  await mai.say('Nguyễn Thị Mai');
  expect(await stages.store.client.hget(keys.member(mai.id), 'name')).toBe('Nguyễn Thị Mai');
});
