import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withDeadline } from '../../src/contest/calendar.js';
import type { Contest } from '../../src/contest/contest.js';
import { deadlineCalendarFile } from '../../src/reminders/calendar-file.js';
import { loadTranslations } from '../../src/telegram/translations.js';
import type { Language } from '../../src/text/language.js';
import { at, contest } from './any-contest.js';

const translators = loadTranslations(new URL('../../locales/', import.meta.url), (problem) => {
  throw problem;
});

const NINH_HAI = {
  id: 'phuong-ninh-hai',
  unitName: 'UBND phường Ninh Hải, thị xã Ninh Hòa',
};

interface Options {
  of?: Contest;
  unit?: { id: string; unitName: string };
  now?: number;
  movedAt?: number;
  language?: Language;
}

function fileOf({ of = contest, unit = NINH_HAI, language = 'vi', ...options }: Options = {}) {
  const { now = at('2019-11-12 09:00'), movedAt } = options;
  return deadlineCalendarFile(of, unit, {
    now,
    ...(movedAt !== undefined && { movedAt }),
    t: translators[language],
  });
}

/** The lines of content, unfolded. */
function linesOf(file: string): string[] {
  expect(file.endsWith('\r\n')).toBe(true);
  return file.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
}

function propertyOf(file: string, name: string): string | undefined {
  return linesOf(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
}

/** A text as it was before it was escaped (RFC 5545, 3.3.11). */
function readText(text = ''): string {
  expect(text.replace(/\\[\\;,n]/g, '')).not.toMatch(/[\\;,]/);
  return text.replace(/\\([\\;,n])/g, (_, character) => (character === 'n' ? '\n' : character));
}

function alarmsOf(file: string): string[] {
  return linesOf(file).filter((line) => line.startsWith('TRIGGER'));
}

describe('the calendar file', () => {
  it('is an event on the whole of the last day, with an alarm on the last days of the ladder', () => {
    const alarm = (time: string) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Gửi phương án\\, đề án\\, kế hoạch (UBND phường Ninh Hải\\, thị xã Ninh Hòa): chậm nhất hết ngày 30/01/2020.',
      `TRIGGER;VALUE=DATE-TIME:${time}`,
      'END:VALARM',
    ];
    expect(linesOf(fileOf())).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'CALSCALE:GREGORIAN',
      'PRODID:-//Sang Kien Tre//Deadline//VI',
      'METHOD:PUBLISH',
      'X-PUBLISHED-TTL:PT1H',
      'BEGIN:VEVENT',
      'UID:khanh-hoa-2019.phuong-ninh-hai@sang-kien-tre',
      'SUMMARY:Hạn gửi phương án\\, đề án\\, kế hoạch (UBND phường Ninh Hải\\, thị xã Ninh Hòa)',
      'DTSTAMP:20191112T020000Z',
      'DTSTART;VALUE=DATE:20200130',
      'DTEND;VALUE=DATE:20200131',
      'SEQUENCE:0',
      'DESCRIPTION:Gửi Sở Nội vụ tỉnh Khánh Hòa trước ngày 31/01/2020 (chậm nhất hết ngày 30/01/2020). Lịch này không tự cập nhật: khi thời hạn thay đổi\\, hệ thống sẽ báo và anh/chị mở tệp lịch mới.',
      'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
      'TRANSP:TRANSPARENT',
      ...alarm('20200109T010000Z'),
      ...alarm('20200116T010000Z'),
      ...alarm('20200120T010000Z'),
      ...alarm('20200121T010000Z'),
      ...alarm('20200122T010000Z'),
      ...alarm('20200130T003000Z'),
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('is in English for who reads English', () => {
    const file = fileOf({ language: 'en' });
    expect(readText(propertyOf(file, 'SUMMARY'))).toBe(
      'Last day to send the plan (UBND phường Ninh Hải, thị xã Ninh Hòa)',
    );
  });

  it('has no alarm for what is over', () => {
    expect(alarmsOf(fileOf({ now: at('2020-01-21 08:00') }))).toEqual([
      'TRIGGER;VALUE=DATE-TIME:20200122T010000Z',
      'TRIGGER;VALUE=DATE-TIME:20200130T003000Z',
    ]);
    expect(alarmsOf(fileOf({ now: at('2020-01-30 09:00') }))).toEqual([
      'TRIGGER;VALUE=DATE-TIME:20200130T070000Z',
    ]);
    expect(alarmsOf(fileOf({ now: at('2020-02-03 09:00') }))).toEqual([]);
  });

  it('made again after the deadline moved takes the place of the earlier one', () => {
    const first = fileOf();
    const movedAt = at('2020-01-17 10:00');
    const now = movedAt + 60_000;
    const later = fileOf({ of: withDeadline(contest, '2020-02-29'), movedAt, now });
    const again = at('2020-01-18 10:00');
    const earlier = fileOf({
      of: withDeadline(contest, '2020-02-15'),
      movedAt: again,
      now: again,
    });
    const uids = [first, later, earlier].map((file) => propertyOf(file, 'UID'));
    expect(new Set(uids).size).toBe(1);
    const sequences = [first, later, earlier].map((file) => Number(propertyOf(file, 'SEQUENCE')));
    expect(sequences).toEqual([...new Set(sequences)].sort((one, other) => one - other));
    expect(Math.max(...sequences)).toBeLessThan(2 ** 31);
    const dates = [first, later, earlier].map((file) => propertyOf(file, 'DTSTART;VALUE=DATE'));
    expect(dates).toEqual(['20200130', '20200228', '20200214']);
    expect(propertyOf(later, 'DTSTAMP')).toBe('20200117T030100Z');
  });

  it('is another event for another unit', () => {
    const other = fileOf({ unit: { id: 'cam-lam', unitName: 'UBND huyện Cam Lâm' } });
    expect(propertyOf(other, 'UID')).not.toBe(propertyOf(fileOf(), 'UID'));
  });

  it('goes over into the next month and year', () => {
    const newYear = fileOf({ of: withDeadline(contest, '2020-01-01') });
    expect(propertyOf(newYear, 'DTSTART;VALUE=DATE')).toBe('20191231');
    expect(propertyOf(newYear, 'DTEND;VALUE=DATE')).toBe('20200101');
  });

  it('holds any name of a unit as it is, in lines of at most 75 bytes that break no letter', () => {
    const characters = fc.constantFrom(
      ',',
      ';',
      '\\',
      '\n',
      ':',
      '"',
      'Ữ',
      'ế',
      'n',
      '🏢',
      ' ',
      'N',
    );
    const names = fc
      .tuple(characters, fc.array(characters, { maxLength: 120 }))
      .map(([first, rest]) => `Sở${first}${rest.join('')}.`.replace(/ +\n/g, '\n'));
    fc.assert(
      fc.property(names, (unitName) => {
        const file = fileOf({ unit: { id: 'so', unitName } });
        for (const line of file.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n\uFFFD]/);
        }
        const title = translators.vi.plain('calendar-file-title', { unit: unitName });
        expect(readText(propertyOf(file, 'SUMMARY'))).toBe(title);
        const alarm = linesOf(file).findLast((line) => line.startsWith('DESCRIPTION:'));
        expect(readText(alarm?.slice('DESCRIPTION:'.length))).toContain(unitName);
      }),
    );
  });
});
