import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, instantOf, isWorkingDay } from '../../src/contest/calendar.js';
import { loadContest } from '../../src/contest/load-contest.js';
import {
  type Asked,
  heardAt,
  isSilent,
  MOST_UNANSWERED,
  monthAfter,
  nextAsk,
  unanswered,
} from '../../src/replication/asking.js';
import {
  currentNews,
  isUnderway,
  milestones,
  type News,
  stageOf,
} from '../../src/replication/milestones.js';
import { formatStart, readStart } from '../../src/replication/start-date.js';

const contest = await loadContest();
const at = (iso: string) => Date.parse(iso);
const DAY = 86_400_000;
const START = at('2019-11-20T02:00:00Z');

const kinds = fc.constantFrom(...milestones, 'nothing' as const);
const newsList = fc
  .array(fc.record({ kind: kinds, days: fc.nat(900) }), { maxLength: 12 })
  .map((list) =>
    list.map(
      ({ kind, days }, index): News => ({
        kind,
        at: START + days * DAY,
        day: dayOf(contest, START + days * DAY),
        files: [],
        updateId: index + 1,
      }),
    ),
  );

const reported = (kind: News['kind'], iso: string, updateId = 1): News => ({
  kind,
  at: at(iso),
  day: iso.slice(0, 10),
  files: [],
  updateId,
});

describe('which milestone is current', () => {
  test('is the last that was recorded, in whatever order they are read and whatever day they are about', () => {
    fc.assert(
      fc.property(newsList, (news) => {
        const shuffled = [...news].reverse();
        const said = news.filter(({ kind }) => kind !== 'nothing');
        const last = said.toSorted((a, b) => a.at - b.at || a.updateId - b.updateId).at(-1);
        expect(currentNews(shuffled)).toEqual(last);
        expect(stageOf(shuffled)).toBe(last?.kind ?? 'registered');
      }),
    );
  });

  test('is replaced by what puts it right, also to an earlier one', () => {
    const news = [
      reported('applied', '2020-03-02T02:00:00Z', 5),
      { ...reported('piloting', '2020-03-03T02:00:00Z', 6), day: '2020-01-06' },
    ];
    expect(stageOf(news)).toBe('piloting');
    expect(isUnderway(stageOf(news))).toBe(true);
  });
});

describe('when it is asked how it goes', () => {
  const asked = (more: Partial<Asked> = {}): Asked => ({
    registeredAt: START,
    news: [],
    asks: [],
    ...more,
  });

  test('is a calendar month later, and the last day of a shorter one', () => {
    expect(monthAfter('2020-01-31')).toBe('2020-02-29');
    expect(monthAfter('2019-01-31')).toBe('2019-02-28');
    expect(monthAfter('2020-02-29')).toBe('2020-03-29');
    expect(monthAfter('2019-12-15')).toBe('2020-01-15');
  });

  test('is in the contest’s time zone, in the morning of a working day', () => {
    // 00:30 of 1 February in Khánh Hòa is still January in UTC; 1 March 2020 is a Sunday.
    const facts = asked({ registeredAt: at('2020-01-31T17:30:00Z') });
    expect(nextAsk(contest, facts)).toBe(at('2020-03-02T01:00:00Z'));
    expect(nextAsk(contest, asked({ registeredAt: at('2020-01-31T02:00:00Z') }))).toBe(
      // 29 February 2020 is a Saturday.
      at('2020-03-02T01:00:00Z'),
    );
  });

  test('is a month after the last word, and not at all after the last milestone', () => {
    // 24 January 2020 lies in Tết, which lasts until the 29th.
    const nothing = asked({ news: [reported('nothing', '2019-12-24T02:00:00Z')] });
    expect(nextAsk(contest, nothing)).toBe(at('2020-01-30T01:00:00Z'));
    for (const kind of ['applied', 'adapted', 'dropped'] as const) {
      expect(
        nextAsk(contest, asked({ news: [reported(kind, '2019-12-24T02:00:00Z')] })),
      ).toBeUndefined();
    }
  });

  test('whatever was answered and missed: a working morning, never two within a month, six in a row at most', () => {
    fc.assert(
      fc.property(
        newsList,
        fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 1, maxLength: 14 }),
        (news, delays) => {
          const asks: number[] = [];
          const known = () => asked({ news, asks });
          for (const delay of delays) {
            const due = nextAsk(contest, known());
            if (due === undefined) break;
            const last = Math.max(heardAt(known()), ...asks);
            expect(due).toBeGreaterThan(last);
            expect(dayOf(contest, due) >= monthAfter(dayOf(contest, last))).toBe(true);
            expect(isWorkingDay(contest, due)).toBe(true);
            expect(due).toBe(instantOf(contest, dayOf(contest, due), contest.reminders.at));
            // The bot may have stood still: it is asked late, and once.
            asks.push(due + (delay > 60 ? delay * DAY : 0));
          }
          expect(unanswered(known()).length).toBeLessThanOrEqual(MOST_UNANSWERED);
          const isOver = nextAsk(contest, known()) === undefined;
          expect(isOver).toBe(!isUnderway(stageOf(news)) || isSilent(known()));
        },
      ),
    );
  });

  test('begins anew when a silent agency says something', () => {
    const asks: number[] = [];
    for (;;) {
      const due = nextAsk(contest, asked({ asks }));
      if (due === undefined) break;
      asks.push(due);
    }
    expect(asks).toHaveLength(6);
    expect(isSilent(asked({ asks }))).toBe(true);
    const news = [reported('nothing', '2020-08-03T02:00:00Z')];
    expect(isSilent(asked({ asks, news }))).toBe(false);
    expect(nextAsk(contest, asked({ asks, news }))).toBe(at('2020-09-03T01:00:00Z'));
  });
});

describe('when it begins', () => {
  test.each([
    ['03/2020', '2020-03'],
    ['3-2020', '2020-03'],
    ['Tháng 3 năm 2020', '2020-03'],
    ['thang 12/2020', '2020-12'],
    ['từ tháng 4/2020', '2020-04'],
    ['02/03/2020', '2020-03-02'],
    ['ngày 2 tháng 3 năm 2020', '2020-03-02'],
  ])('%s is read', (typed, start) => {
    expect(readStart(typed)).toEqual({ start });
  });

  test.each([
    ['13/2020', 'no-such-day'],
    ['00/2020', 'no-such-day'],
    ['30/02/2020', 'no-such-day'],
    ['sang năm', 'unreadable'],
  ])('%s is not', (typed, problem) => {
    expect(readStart(typed)).toEqual({ problem });
  });

  test('is written as people write it', () => {
    expect(formatStart('2020-03')).toBe('03/2020');
    expect(formatStart('2020-03-02')).toBe('02/03/2020');
  });
});
