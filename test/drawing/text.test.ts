import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FONTS } from '../../src/drawing/fonts.js';
import { drawText } from '../../src/drawing/svg.js';
import { textWidth, wrapText } from '../../src/drawing/text.js';

const STYLE = { size: 40, weight: 700 } as const;
const VOWELS = 'aăâeêioôơuưy';
/** Without one, grave, hook, tilde, acute, dot below. */
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const LETTERS = [...VOWELS]
  .flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')))
  .concat('đ')
  .flatMap((letter) => [letter, letter.toUpperCase()]);

/** The letter as it is drawn, byte by byte. */
function drawn(letter: string): string {
  const text = drawText(letter, { x: 10, y: 60, size: 40, weight: 400, fill: '#000' });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="80">${text}</svg>`;
  return new Resvg(svg, { font: FONTS }).render().pixels.toString('base64');
}

describe('text in pictures', () => {
  test('draws every Vietnamese letter, each unlike every other', () => {
    const pictures = LETTERS.map(drawn);
    expect(LETTERS).toHaveLength(146);
    // A letter that the font lacks is a box or nothing: two of those would look alike.
    expect(new Set([...pictures, drawn(' '), drawn('\u{F0000}')]).size).toBe(LETTERS.length + 1);
  });

  test('a tone takes hardly any room beside its vowel', () => {
    for (const vowel of VOWELS.replace('i', '')) {
      const plain = textWidth(`n${vowel.repeat(9)}n`, STYLE);
      for (const tone of TONES) {
        const word = `n${(vowel + tone).normalize('NFC').repeat(9)}n`;
        const difference = Math.abs(textWidth(word, STYLE) - plain);
        expect([word, difference < plain / 20]).toEqual([word, true]);
      }
    }
  });

  test('lines never are wider than their room, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Sở', 'Khoa', 'học', 'Nghệ', 'x'.repeat(60), 'Ưỡn'), {
          maxLength: 12,
        }),
        fc.integer({ min: 120, max: 900 }),
        fc.integer({ min: 1, max: 3 }),
        (words, width, most) => {
          const text = words.join(' ');
          const lines = wrapText(text, STYLE, width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(textWidth(line, STYLE)).toBeLessThanOrEqual(width);
          if (!lines.at(-1)?.endsWith('…')) {
            expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
