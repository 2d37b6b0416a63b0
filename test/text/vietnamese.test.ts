import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accentKey,
  countCharacters,
  fold,
  formatNumber,
  normalizeText,
} from '../../src/text/vietnamese.js';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

/** Every code point, surrogates included, in texts of 64. */
function everyCodePoint(): string[] {
  const texts: string[] = [];
  for (let first = 0; first < 0x110000; first += 64) {
    texts.push(String.fromCodePoint(...Array.from({ length: 64 }, (_, step) => first + step)));
  }
  return texts;
}

describe('fold', () => {
  it.each([
    ['Sở Nội vụ tỉnh Khánh Hòa', 'so noi vu tinh khanh hoa'],
    ['ĐẶNG Đình Đức', 'dang dinh duc'],
    ['hòa', 'hoa'],
    ['hoà', 'hoa'],
    ['thủy'.normalize('NFD'), 'thuy'],
    ['Ưu, ươn, Ỗ, ẵ', 'uu, uon, o, a'],
  ])('makes %j into %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is the same for composed and decomposed text, and folding again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
    for (const text of everyCodePoint()) expect(fold(fold(text))).toBe(fold(text));
  });
});

describe('accentKey', () => {
  it('does not mind where in the word the tone stands, only which it is', () => {
    expect(accentKey('hòa')).toBe(accentKey('Hoà'));
    expect(accentKey('thuỷ')).toBe(accentKey('THỦY'));
    expect(new Set(['hoa', 'hòa', 'hóa', 'họa', 'đoa', 'doa'].map(accentKey)).size).toBe(6);
  });

  it('of a word without diacritics is the folded word', () => {
    expect(accentKey('UBND')).toBe(fold('UBND'));
    expect(accentKey('đ')).not.toBe(fold('đ'));
  });
});

describe('normalizeText', () => {
  it.each([
    ['composes what macOS sends decomposed', 'Nội vụ'.normalize('NFD'), 'Nội vụ'],
    ['ends lines with LF', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['trims the text and the ends of lines', '  a \t\n  b  \n', 'a\n  b'],
    ['keeps tabs and blank lines within', 'a\tb\n\nc', 'a\tb\n\nc'],
    ['makes a no-break space a space', 'a\u00A0b', 'a b'],
    [
      'drops zero-width and bidi characters',
      '\uFEFFa\u200Bb\u200C\u202Ec\u2066d\u2069\u00AD',
      'abcd',
    ],
    ['composes across a dropped character', 'e\u200B\u0301', 'é'],
    ['drops control characters', 'a\u0000b\u0007c\u001B', 'abc'],
    ['drops a lone surrogate', 'a\uD83Db', 'ab'],
    ['drops a joiner between letters', 'a\u200Db\u200D', 'ab'],
    ['keeps a joined emoji whole', '👩🏽‍💻 👨‍👩‍👧 🏳️‍🌈 ❤️', '👩🏽‍💻 👨‍👩‍👧 🏳️‍🌈 ❤️'],
    ['leaves nothing of a text nobody can see', '\u200B\u3164 \u200D\n\uFEFF', ''],
  ])('%s', (_, input, expected) => {
    expect(normalizeText(input)).toBe(expected);
  });

  it('done again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalizeText(normalizeText(text))).toBe(normalizeText(text));
      }),
    );
    for (const text of everyCodePoint()) {
      expect(normalizeText(normalizeText(text))).toBe(normalizeText(text));
    }
  });

  it('never makes NFC text longer, nor any text more than threefold', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const composed = text.normalize('NFC');
        expect(normalizeText(composed).length).toBeLessThanOrEqual(composed.length);
        expect(normalizeText(text).length).toBeLessThanOrEqual(text.length * 3);
      }),
    );
  });

  it('leaves only text that survives UTF-8, in NFC, without controls', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
    fc.assert(
      fc.property(units, (codes) => {
        const text = normalizeText(String.fromCharCode(...codes));
        expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
        expect(text.normalize('NFC')).toBe(text);
        expect(text).not.toMatch(/[^\P{Cc}\n\t]/u);
      }),
    );
  });
});

describe('countCharacters', () => {
  it('counts code points of the normalised text', () => {
    expect(countCharacters('Nội vụ'.normalize('NFD'))).toBe(6);
    expect(countCharacters(' 🙂\u200B ')).toBe(1);
    expect(countCharacters('👩🏽‍💻')).toBe(4);
    expect(countCharacters('\u200B')).toBe(0);
  });
});

describe('formatNumber', () => {
  it.each([
    [1_000_000, '1.000.000', '1,000,000'],
    [1000, '1.000', '1,000'],
    [77.8, '77,8', '77.8'],
    [0, '0', '0'],
    [-1234.5, '-1.234,5', '-1,234.5'],
  ])('writes %d as %s and %s', (value, vi, en) => {
    expect([formatNumber(value, 'vi'), formatNumber(value, 'en')]).toEqual([vi, en]);
  });
});
