import fc from 'fast-check';
import type { Button } from '../../src/telegram/buttons.js';

export const LONE_SURROGATE = /\p{Surrogate}/u;

/** What people paste, and what nobody would: any code unit, marks without letters, markup, controls. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'ặ',
          'a\u0323\u0306',
          '\u0301',
          '\u200B',
          '\u202E',
          '\uD800',
          '\uDC00',
          '👨‍👩‍👧',
          'đ',
          'Đ',
        ],
        ...['<b>', '</b>', '&lt;', '&', '"', '\0', '\n', '\r', '\t', ' ', '/start', ':', ',', '-'],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

/** The kinds of buttons that modules define. */
export function buttonsOf(...modules: object[]): Button[] {
  return modules
    .flatMap((module): unknown[] => Object.values(module))
    .filter((one): one is Button => typeof one === 'object' && one !== null && 'parse' in one);
}

/** A client sends no message without a visible character. */
export function canBeSent(text: string): boolean {
  return !LONE_SURROGATE.test(text) && /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}
