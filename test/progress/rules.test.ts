import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlineInstant, isQuiet, withDeadline } from '../../src/contest/calendar.js';
import { loadContest } from '../../src/contest/load-contest.js';
import { problemOf } from '../../src/progress/move-deadline.js';
import { type UnitPerson, unreachableBecause } from '../../src/progress/progress.js';
import { dueReports } from '../../src/progress/sweep.js';
import { readContact } from '../../src/progress/typed-contact.js';
import { isTimeToSend } from '../../src/reminders/ladder.js';
import { nextTimeToSend } from '../../src/reminders/time-to-send.js';
import { pageOf, pageOfLines, pageOfTexts } from '../../src/telegram/pages.js';
import { readTypedDay } from '../../src/text/typed-day.js';

const contest = await loadContest();
const at = (text: string) => Date.parse(`${text}+07:00`);
const LONG_AGO = at('2019-11-12T00:00:00');

describe('who is on the call list', () => {
  const person = (
    userId: number,
    state?: 'sent' | 'failed' | 'uncertain' | 'pending' | 'blocked',
    blocked = false,
  ): Pick<UnitPerson, 'userId' | 'blocked' | 'reminder'> => ({
    userId,
    blocked,
    reminder: state && { at: 1_000, state, reason: '' },
  });
  test.each([
    ['nobody has come', [], 'unclaimed'],
    ['everyone blocks the bot', [person(1, 'sent', true), person(2, 'blocked', true)], 'blocked'],
    ['all reminders failed', [person(1, 'failed'), person(2, 'uncertain')], 'undelivered'],
    [
      'one blocks, the other’s failed',
      [person(1, 'sent', true), person(2, 'failed')],
      'undelivered',
    ],
    ['one of two got it', [person(1, 'failed'), person(2, 'sent')], undefined],
    ['one of two blocks', [person(1, 'blocked', true), person(2)], undefined],
    ['nothing was sent yet', [person(1)], undefined],
    ['it is under way', [person(1, 'pending')], undefined],
    ['somebody who blocked it is back', [person(1, 'blocked')], undefined],
  ])('%s', (_, people, why) => {
    expect(unreachableBecause(people)).toBe(why);
  });

  test('whoever sends a plan after a failed reminder is plainly there', () => {
    const people = [person(1, 'failed')];
    expect(unreachableBecause(people, { at: 1_001, by: { userId: 1 } })).toBeUndefined();
    expect(unreachableBecause(people, { at: 999, by: { userId: 1 } })).toBe('undelivered');
    expect(unreachableBecause(people, { at: 1_001, by: { userId: 2 } })).toBe('undelivered');
  });
});

describe('a day as people type it', () => {
  test.each([
    ['07/02/2020', { day: '2020-02-07' }],
    ['7/2/2020', { day: '2020-02-07' }],
    ['7 - 2 - 2020', { day: '2020-02-07' }],
    ['07.02.2020.', { day: '2020-02-07' }],
    ['Trước ngày 07/02/2020', { day: '2020-02-07' }],
    ['ngày 7 tháng 2 năm 2020', { day: '2020-02-07' }],
    ['29/02/2020', { day: '2020-02-29' }],
    ['29/02/2021', { problem: 'no-such-day' }],
    ['31/04/2020', { problem: 'no-such-day' }],
    ['02/13/2020', { problem: 'no-such-day' }],
    ['07/02', { problem: 'unreadable' }],
    ['07/02/20', { problem: 'unreadable' }],
    ['2020-02-07', { problem: 'unreadable' }],
    ['tuần sau', { problem: 'unreadable' }],
    ['', { problem: 'unreadable' }],
  ])('%s', (text, day) => {
    expect(readTypedDay(text)).toEqual(day);
  });
});

test.each([
  ['2020-01-31', 'same'],
  // The last day may be today, but not yesterday, nor when nobody can be told any more.
  ['2020-01-16', 'too-soon'],
  ['2020-01-17', undefined],
  ['2020-01-15', 'past'],
  ['2022-01-16', undefined],
  ['2022-01-17', 'too-far'],
])('on 15/01/2020 the deadline moved to before %s: %s', (before, problem) => {
  expect(problemOf(contest, before, at('2020-01-15T23:59:59'))).toBe(problem);
});

test('the last day may be today while there is still time to tell people', () => {
  expect(problemOf(contest, '2020-01-16', at('2020-01-15T19:59:59'))).toBeUndefined();
  expect(problemOf(contest, '2020-01-16', at('2020-01-15T20:00:00'))).toBe('too-soon');
});

describe('a contact as people type it', () => {
  test.each([
    ['Trần Văn Bình, 0912 345 678', { name: 'Trần Văn Bình', phone: '0912 345 678' }],
    ['0912345678 - Trần Văn Bình', { name: 'Trần Văn Bình', phone: '0912345678' }],
    ['Trần Văn Bình, SĐT: 0912.345.678', { name: 'Trần Văn Bình', phone: '0912.345.678' }],
    ['chị Mai (0258) 3.822.027', { name: 'chị Mai', phone: '(0258) 3.822.027' }],
    ['+84 912-345-678', { phone: '+84 912-345-678' }],
    ['Văn phòng Sở', { name: 'Văn phòng Sở' }],
    ['Phòng 12', { name: 'Phòng 12' }],
    ['12', undefined],
    ['???', undefined],
    [`${'a'.repeat(101)}, 0912345678`, undefined],
  ])('%s', (text, contact) => {
    expect(readContact(text)).toEqual(contact);
  });
});

describe('pages', () => {
  test('hold everything once, in order, and each fits its room', () => {
    const lines = fc.array(fc.string({ maxLength: 300 }), { maxLength: 80 });
    fc.assert(
      fc.property(lines, (all) => {
        const { pages } = pageOfLines(all, 0, 1_000);
        const shown = Array.from({ length: pages }, (_, page) => pageOfLines(all, page, 1_000));
        expect(shown.flatMap(({ items }) => items)).toEqual(all);
        for (const { items } of shown) expect(items.join('\n').length).toBeLessThanOrEqual(1_000);
      }),
    );
  });

  test('hold no more than there may be buttons for, and one that is too long stands alone', () => {
    const textOf = (length: number) => 'x'.repeat(length);
    const pages = [0, 1, 2].map(
      (page) => pageOfTexts([1, 1, 1, 99, 1], textOf, page, { room: 10, most: 2 }).items,
    );
    expect(pages).toEqual([[1, 1], [1], [99]]);
    expect(pageOfTexts([1, 1, 1, 99, 1], textOf, 9, { room: 10, most: 2 })).toEqual({
      items: [1],
      page: 3,
      pages: 4,
    });
  });

  test('a page past the end is the last one', () => {
    expect(pageOf([1, 2, 3], 2, 99)).toEqual({ items: [3], page: 1, pages: 2 });
    expect(pageOf([], 2, 1)).toEqual({ items: [], page: 0, pages: 1 });
    expect(pageOfLines(['a'], 9)).toEqual({ items: ['a'], page: 0, pages: 1 });
  });
});

describe('when something may be sent again', () => {
  test.each([
    ['2020-01-15T10:00:00', '2020-01-15T10:00:00'],
    ['2020-01-15T20:00:00', '2020-01-16T07:00:00'],
    ['2020-01-16T06:59:59', '2020-01-16T07:00:00'],
    ['2020-01-17T21:00:00', '2020-01-20T07:00:00'],
    // Over Tết, to the first day back at work.
    ['2020-01-22T21:00:00', '2020-01-30T07:00:00'],
  ])('at %s: %s', (now, then) => {
    expect(nextTimeToSend(contest, at(now))).toBe(at(then));
  });

  test('is a time to send, and no earlier minute is one', () => {
    const instants = fc.integer({ min: LONG_AGO, max: at('2020-03-01T00:00:00') });
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 20_000 }), (now, minutes) => {
        const then = nextTimeToSend(contest, now) ?? Number.NaN;
        expect(isTimeToSend(contest, then)).toBe(true);
        const earlier = now + minutes * 60_000;
        if (earlier < then) expect(isTimeToSend(contest, earlier)).toBe(false);
      }),
    );
  });
});

describe('what the administrators are told by themselves', () => {
  const due = (text: string, from = contest, startedAt = LONG_AGO) =>
    dueReports(from, at(text), startedAt);

  test('a digest on each of the last ten working mornings, and on no other day', () => {
    const mornings: string[] = [];
    for (let day = at('2019-12-20T09:00:00'); day < deadlineInstant(contest); day += 86_400_000) {
      const { digest } = dueReports(contest, day, LONG_AGO);
      if (digest !== undefined) mornings.push(digest);
    }
    const expected = [10, 13, 14, 15, 16, 17, 20, 21, 22, 30].map((day) => `2020-01-${day}`);
    expect(mornings).toEqual(expected);
  });

  test.each([
    ['2020-01-16T07:29:59', {}],
    ['2020-01-16T07:30:00', { digest: '2020-01-16' }],
    ['2020-01-16T19:59:59', { digest: '2020-01-16' }],
    ['2020-01-16T20:00:00', {}],
    ['2020-01-18T09:00:00', {}],
    ['2020-01-25T09:00:00', {}],
    ['2020-01-30T19:00:00', { digest: '2020-01-30' }],
    ['2020-01-31T07:59:59', {}],
    ['2020-01-31T08:00:00', { organiserList: '2020-01-31' }],
    ['2020-01-31T20:30:00', {}],
    ['2020-02-01T09:00:00', {}],
    ['2020-02-10T09:00:00', { organiserList: '2020-01-31' }],
  ])('at %s', (now, reports) => {
    expect(due(now)).toEqual(reports);
  });

  test('a contest that was over when the bot was set up is told of to nobody', () => {
    expect(due('2020-01-31T08:00:00', contest, deadlineInstant(contest))).toEqual({});
    expect(due('2020-01-31T08:00:00', contest, deadlineInstant(contest) - 1)).not.toEqual({});
  });

  test('a digest that was due before the bot was set up is not made up for', () => {
    expect(due('2020-01-16T09:00:00', contest, at('2020-01-16T08:00:00'))).toEqual({});
    expect(due('2020-01-17T09:00:00', contest, at('2020-01-16T08:00:00'))).not.toEqual({});
  });

  test('whatever the deadline, nothing in quiet hours, a digest on a working day of its own, never both', () => {
    const days = fc.integer({ min: 1, max: 500 }).map((days) => {
      const [day = ''] = new Date(at('2020-01-01T12:00:00') + days * 86_400_000)
        .toISOString()
        .split('T');
      return day;
    });
    const nows = fc.integer({ min: LONG_AGO, max: at('2021-08-01T00:00:00') });
    fc.assert(
      fc.property(days, nows, nows, (before, now, startedAt) => {
        const moved = withDeadline(contest, before);
        const { digest, organiserList } = dueReports(moved, now, startedAt);
        if (digest === undefined && organiserList === undefined) return;
        expect(isQuiet(moved, now)).toBe(false);
        expect(startedAt).toBeLessThan(deadlineInstant(moved));
        expect(digest === undefined).toBe(now >= deadlineInstant(moved));
        expect(organiserList).toBe(digest === undefined ? before : undefined);
      }),
      { numRuns: 1_000 },
    );
  });
});
