import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/text/language.js';
import { formatMoment, readMoment } from '../../src/text/vietnamese-moment.js';

const ZONE = 'Asia/Ho_Chi_Minh';
/** A Wednesday, 10:15. */
const NOW = Date.parse('2026-11-25T03:15:00Z');

const read = (text: string, now = NOW) => {
  const result = readMoment(text, now, ZONE);
  return 'at' in result ? formatMoment(result.at, ZONE, 'vi') : result.problem;
};

describe('a moment is read as people type it', () => {
  test.each([
    ['26/11 8h', '08:00 thứ Năm, 26/11/2026'],
    ['25/11 14h', '14:00 thứ Tư, 25/11/2026'],
    ['24/11 8h', '08:00 thứ Tư, 24/11/2027'],
    ['25/11 8h', 'past'],
    ['26/11/2026 08:00', '08:00 thứ Năm, 26/11/2026'],
    ['26-11-26 8h05', '08:05 thứ Năm, 26/11/2026'],
    ['8h 26/11', '08:00 thứ Năm, 26/11/2026'],
    ['8h30 ngày 26/11', '08:30 thứ Năm, 26/11/2026'],
    ['lúc 8 giờ ngày 26 tháng 11 năm 2026', '08:00 thứ Năm, 26/11/2026'],
    ['8 giờ 30 sáng mai', '08:30 thứ Năm, 26/11/2026'],
    ['ngày mai 14:30', '14:30 thứ Năm, 26/11/2026'],
    ['NGAY MAI  14:30', '14:30 thứ Năm, 26/11/2026'],
    ['mai 14h', '14:00 thứ Năm, 26/11/2026'],
    ['sáng mai lúc 9h rưỡi', '09:30 thứ Năm, 26/11/2026'],
    ['mốt 9h', '09:00 thứ Sáu, 27/11/2026'],
    ['ngày kia 9h', '09:00 thứ Sáu, 27/11/2026'],
    ['hôm nay 16h', '16:00 thứ Tư, 25/11/2026'],
    ['14h30', '14:30 thứ Tư, 25/11/2026'],
    ['8h', '08:00 thứ Năm, 26/11/2026'],
    ['2 giờ chiều', '14:00 thứ Tư, 25/11/2026'],
    ['2 giờ 15 phút chiều', '14:15 thứ Tư, 25/11/2026'],
    ['8h tối thứ Sáu', '20:00 thứ Sáu, 27/11/2026'],
    ['thứ hai 8h', '08:00 thứ Hai, 30/11/2026'],
    ['thứ 2 tuần sau 8h', '08:00 thứ Hai, 30/11/2026'],
    ['thứ tư 8h', '08:00 thứ Tư, 02/12/2026'],
    ['thứ năm tuần này 8h', '08:00 thứ Năm, 26/11/2026'],
    ['chủ nhật 7h', '07:00 Chủ nhật, 29/11/2026'],
    ['cn 7:00', '07:00 Chủ nhật, 29/11/2026'],
    ['thứ hai tới 8h', '08:00 thứ Hai, 30/11/2026'],
    ['8h THỨ HAI TỚI', '08:00 thứ Hai, 30/11/2026'],
    ['8h sáng thứ hai tới'.normalize('NFD'), '08:00 thứ Hai, 30/11/2026'],
    ['8h tối thứ hai tới', '20:00 thứ Hai, 30/11/2026'],
    ['8h thứ hai tối', '20:00 thứ Hai, 30/11/2026'],
    ['8h toi thu hai', '20:00 thứ Hai, 30/11/2026'],
    ['8h toi mai', '20:00 thứ Năm, 26/11/2026'],
    ['thứ hai tuần tới 8h', '08:00 thứ Hai, 30/11/2026'],
    ['thu sau tuan toi 8h', '08:00 thứ Sáu, 04/12/2026'],
    ['8h chủ nhật tới', '08:00 Chủ nhật, 29/11/2026'],
    ['08:00 Thursday, 26/11/2026', '08:00 thứ Năm, 26/11/2026'],
    ['8h30 - 26/11', '08:30 thứ Năm, 26/11/2026'],
    ['26/11/2026 – 8h30p', '08:30 thứ Năm, 26/11/2026'],
    ['sau 30 phút', '10:45 thứ Tư, 25/11/2026'],
    ['30 phút nữa', '10:45 thứ Tư, 25/11/2026'],
    ['2 tiếng nữa', '12:15 thứ Tư, 25/11/2026'],
    ['3 ngày nữa 8h', '08:00 thứ Bảy, 28/11/2026'],
    ['thứ sáu 8 giờ', '08:00 thứ Sáu, 27/11/2026'],
    ['thu sau 8 gio', '08:00 thứ Sáu, 27/11/2026'],
    ['thứ 2 tuần sau 8 giờ', '08:00 thứ Hai, 30/11/2026'],
    ['sau 3 ngày 8h', '08:00 thứ Bảy, 28/11/2026'],
    ['tối nay 8h', '20:00 thứ Tư, 25/11/2026'],
    ['08:00 thứ Năm, 26/11/2026', '08:00 thứ Năm, 26/11/2026'],
    ['Chủ nhật 29/11 8h', '08:00 Chủ nhật, 29/11/2026'],
    ['12h trưa', '12:00 thứ Tư, 25/11/2026'],
    ['1h trưa mai', '13:00 thứ Năm, 26/11/2026'],
    ['29/2 8h', 'no-such-day'],
    ['29/2/2028 8h', 'too-far'],
  ])('%s', (text, meant) => {
    expect(read(text)).toBe(meant);
  });
});

describe('what can’t be meant is not guessed', () => {
  test.each([
    ['', 'unreadable'],
    ['8', 'unreadable'],
    ['ngày mai', 'unreadable'],
    ['8h hay 9h', 'unreadable'],
    ['8h 26/11 thứ Hai', 'unreadable'],
    ['8h mai và mốt', 'unreadable'],
    // "Thứ Hai tới" or "tối thứ Hai": twelve hours apart.
    ['8h thu hai toi', 'unreadable'],
    ['8h cn toi', 'unreadable'],
    ['8h 29/11 cn toi', 'unreadable'],
    ['08:00 Friday, 26/11/2026', 'unreadable'],
    ['8-9h mai', 'unreadable'],
    ['8h - 9h mai', 'unreadable'],
    ['8h mai 26/11', 'unreadable'],
    ['8h thứ năm tuần này 26/11', 'unreadable'],
    ['0 phút nữa', 'past'],
    ['sớm nhé', 'unreadable'],
    ['31/11 8h', 'no-such-day'],
    ['32/1/2027 8h', 'no-such-day'],
    ['10/13 8h', 'no-such-day'],
    ['25h mai', 'no-such-time'],
    ['8h75 mai', 'no-such-time'],
    ['14h sáng mai', 'no-such-time'],
    ['3h tối mai', 'no-such-time'],
    ['24/11/2026 8h', 'past'],
    ['hôm nay 8h', 'past'],
    ['thứ hai tuần này 8h', 'past'],
    ['1/1/2029 8h', 'too-far'],
  ])('%s', (text, problem) => {
    expect(read(text)).toBe(problem);
  });
});

test('what is printed is read back as the same minute, in any of the next 365 days', () => {
  const now = fc.integer({ min: NOW, max: NOW + 5 * 365 * 24 * 3_600_000 });
  const minutes = fc.integer({ min: 1, max: 365 * 24 * 60 });
  fc.assert(
    fc.property(now, minutes, fc.constantFrom(...LANGUAGES), (from, ahead, language) => {
      const at = Math.floor(from / 60_000) * 60_000 + ahead * 60_000;
      expect(readMoment(formatMoment(at, ZONE, language), from, ZONE)).toEqual({ at });
    }),
    { numRuns: 1_000 },
  );
});

test('a time from now is a whole minute', () => {
  expect(readMoment('sau 30 phút', NOW + 37_500, ZONE)).toEqual({ at: NOW + 30 * 60_000 });
});

test('no text whatever breaks it, and what it gives is still to come', () => {
  const words = fc.constantFrom(
    '8h',
    'mai',
    '25/11',
    'thứ',
    '2',
    'tuần sau',
    'sáng',
    ':',
    '30',
    'nữa',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 6 }).map((some) => some.join(' ')),
  );
  const moment = fc.integer({ min: 0, max: 4_000_000_000_000 });
  fc.assert(
    fc.property(texts, moment, (text, now) => {
      const result = readMoment(text, now, ZONE);
      if (!('at' in result)) return;
      expect(result.at).toBeGreaterThan(now);
      expect(result.at % 60_000).toBe(0);
    }),
    { numRuns: 2_000 },
  );
});

test('in English the day is named in English', () => {
  expect(formatMoment(NOW, ZONE, 'en')).toBe('10:15 Wednesday, 25/11/2026');
});
