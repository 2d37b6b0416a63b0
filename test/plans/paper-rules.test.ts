import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { formatDate } from '../../src/contest/calendar.js';
import type { Contest } from '../../src/contest/contest.js';
import { loadContest } from '../../src/contest/load-contest.js';
import { readPaperDate, readPaperNumber } from '../../src/plans/paper-form.js';

let contest: Contest;
beforeAll(async () => {
  contest = await loadContest();
});

const NOW = Date.parse('2020-01-30T17:30:00Z');
const DAY = 86_400_000;

test('every day from the dispatch to today is read, as people write it', () => {
  const first = Date.parse('2019-11-12T12:00:00Z');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 80 }), fc.constantFrom('/', '-', '.'), (days, mark) => {
      const day = new Date(first + days * DAY).toISOString().slice(0, 10);
      const typed = formatDate(contest, day).replaceAll('/', mark);
      expect(readPaperDate(contest, typed, NOW)).toEqual({ day });
      expect(readPaperDate(contest, typed.replace(/\b0/g, ''), NOW)).toEqual({ day });
    }),
  );
});

test('today is by the contest’s own zone: the day after 17:00 in Greenwich', () => {
  expect(readPaperDate(contest, '31/01/2020', NOW)).toEqual({ day: '2020-01-31' });
  expect(readPaperDate(contest, '31/01/2020', NOW - 31 * 60_000)).toEqual({ problem: 'future' });
  expect(readPaperDate(contest, '01/02/2020', NOW)).toEqual({ problem: 'future' });
  expect(readPaperDate(contest, '11/11/2019', NOW)).toEqual({ problem: 'before' });
});

test.each([
  '29/02/2019',
  '31/04/2020',
  '00/01/2020',
  '1/13/2020',
  '1/1/20',
  '',
  '1/1',
  '2020/01/01',
])('“%s” is no day', (text) =>
  expect(readPaperDate(contest, text, NOW)).toEqual({ problem: 'form' }),
);

test('no text whatever breaks the reading, and what is read is a day within the limits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const read = readPaperDate(contest, text, NOW);
      return 'problem' in read || (read.day >= '2019-11-12' && read.day <= '2020-01-31');
    }),
  );
});

test.each([
  ['125/SKHCN-VP', '125/SKHCN-VP'],
  ['Số: 125/SKHCN-VP', '125/SKHCN-VP'],
  ['số 7', '7'],
  ['chưa rõ', undefined],
])('the number “%s” is read as %s', (text, number) => {
  expect(readPaperNumber(text)).toBe(number);
});
