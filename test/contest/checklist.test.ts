import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agenciesAt } from '../../src/contest/agency-list.js';
import { isWorkingDay } from '../../src/contest/calendar.js';
import { type CheckFacts, checklist } from '../../src/contest/checklist/checklist.js';
import { type Contest, contestSchema } from '../../src/contest/contest.js';
import { shipped } from './contest-files.js';

type Change = (file: Contest) => void;

/** The shipped contest, changed, as its file is read. */
function contestWith(change: Change = () => {}): Contest {
  const file = JSON.parse(shipped);
  change(file);
  return contestSchema.parse(file);
}

const TODAY = '2019-12-02';

/** The states of a check, with its places. */
function said(id: string, change?: Change, facts: Partial<CheckFacts> = {}): string[] {
  return checklist(contestWith(change), { today: TODAY, ...facts })
    .filter((item) => item.id === id)
    .map(({ state, path }) => [state, ...(path ? [path.join('.')] : [])].join(' '));
}

const SETTINGS = { owners: 2, webhook: false, redis: 'private', redisKeeps: true } as const;

describe('before a contest goes live', () => {
  test('what is past must be mended, each at its place', () => {
    expect(said('dates-past')).toEqual(['ok']);
    expect(said('dates-past', undefined, { today: '2020-01-31' })).toEqual([
      'mend calendar.deadlines.plan.urgedOn',
      'mend calendar.deadlines.plan.before',
    ]);
    const closes: Change = ({ calendar }) => {
      calendar.registration.closesOn = '2019-12-01';
    };
    expect(said('dates-past', closes)).toEqual(['mend calendar.registration.closesOn']);
  });

  test('whatever the days, what is called a day off is one, and nothing else is', () => {
    const days = fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
      .map(([before, urged]) => [iso(before + urged), iso(before)] as const);
    fc.assert(
      fc.property(days, ([before, urgedOn]) => {
        const contest = contestWith(({ calendar }) => {
          Object.assign(calendar.deadlines.plan, { before, urgedOn });
        });
        const last = new Date(Date.parse(before) - 86_400_000).toISOString().slice(0, 10);
        const off = checklist(contest, { today: TODAY }).filter(
          ({ id, state }) => id === 'days-off' && state === 'look',
        );
        const expected = [last, urgedOn].filter((day) => !isWorkingDay(contest, day));
        expect(off).toHaveLength(expected.length);
      }),
      { numRuns: 30 },
    );
  });

  test('deadlines out of order, missing holidays and short nights are found', () => {
    expect(said('dates-order')).toEqual(['ok']);
    const early: Change = ({ privacy }) => {
      privacy.periods.contestEndsOn = '2020-01-30';
    };
    expect(said('dates-order', early)).toEqual(['mend privacy.periods.contestEndsOn']);
    const later: Change = ({ dispatch }) => {
      dispatch.date = '2019-11-13';
    };
    expect(said('dates-order', later)).toEqual(['look dispatch.date']);
    expect(said('holidays')).toEqual(['ok']);
    const none: Change = ({ calendar }) => {
      calendar.holidays = [];
    };
    expect(said('holidays', none)).toEqual(['mend calendar.holidays']);
    const short: Change = ({ calendar }) => {
      calendar.quietHours = { from: '23:00', to: '05:00' };
    };
    expect(said('quiet-hours')).toEqual(['ok']);
    expect(said('quiet-hours', short)).toEqual(['look calendar.quietHours.from']);
  });

  test('agencies of finalists without a coordinator come before the others; without a store nobody knows', () => {
    expect(said('coordinators')).toEqual(['elsewhere']);
    expect(said('coordinators', undefined, { coordinated: new Set() })).toEqual(['mend', 'look']);
    const all = new Set(agenciesAt(contestWith()).map(({ id }) => id));
    expect(said('coordinators', undefined, { coordinated: all })).toEqual(['ok']);
    all.delete('ban-dan-toc');
    expect(said('coordinators', undefined, { coordinated: all })).toEqual(['look']);
  });

  test('finalists without a phone, a notice without a contact, and texts that are not translated are found', () => {
    expect(said('finalist-contacts')).toEqual(['look finalists.units.0']);
    const called: Change = ({ finalists }) => {
      for (const unit of finalists.units) unit.contact = { phone: '0258 3822 000' };
    };
    expect(said('finalist-contacts', called)).toEqual(['ok']);
    expect(said('privacy-contact')).toEqual(['mend controller.contact.vi']);
    const reached: Change = ({ controller }) => {
      controller.contact.vi = 'Sở Nội vụ, điện thoại 0258.3822.000';
    };
    expect(said('privacy-contact', reached)).toEqual(['ok']);
    expect(said('translations')).toEqual(['ok']);
    const same: Change = ({ organiser }) => {
      organiser.en = organiser.vi;
    };
    expect(said('translations', same)).toEqual(['look organiser']);
    expect(said('messages', undefined, { missingTexts: ['en: plan-sent'] })).toEqual(['mend']);
    expect(said('messages', undefined, { missingTexts: [] })).toEqual(['ok']);
  });

  test('examples and the id of the template are told', () => {
    expect(said('examples')).toEqual([
      'look scoring.illustrative',
      'look results.proposed',
      'look survey.proposed',
    ]);
    const nextYear: Change = ({ edition }) => {
      edition.year = 2027;
    };
    expect(said('own-id')).toEqual([]);
    expect(said('own-id', nextYear)).toEqual(['mend id']);
    const other: Change = ({ dispatch, calendar }) => {
      dispatch.number = '12/UBND';
      calendar.registration.opensOn = '2021-01-01';
    };
    expect(said('template-words', nextYear)).toEqual([]);
    expect(said('template-words', other)).toEqual([
      'mend standingRegister',
      'mend dissemination.duty',
    ]);
    expect(said('reference-date', nextYear)).toEqual([]);
    expect(said('reference-date', other)).toEqual(['mend referenceDate']);
  });

  test('of the settings only the machine that runs the bot can tell', () => {
    const states = (facts: Partial<CheckFacts>) =>
      checklist(undefined, { today: TODAY, ...facts }).map(({ id, state }) => `${id} ${state}`);
    expect(states({})).toEqual([
      'token elsewhere',
      'owners elsewhere',
      'webhook elsewhere',
      'redis elsewhere',
    ]);
    const good = ['token ok', 'owners ok', 'webhook ok', 'redis ok'];
    expect(states({ settings: SETTINGS })).toEqual(good);
    expect(
      states({ settings: { ...SETTINGS, webhook: true, telegram: { username: 'b' } } }),
    ).toEqual(good);
    expect(
      states({ settings: { ...SETTINGS, owners: 1, redisKeeps: false, telegram: 'refused' } }),
    ).toEqual(['token mend', 'owners mend', 'redis mend', 'webhook ok']);
  });

  test('every place that is named is in the file, and every sentence is there in both languages', () => {
    const contest = contestWith();
    for (const today of [TODAY, '2030-01-01']) {
      for (const { path = [], text } of checklist(contest, { today })) {
        const found = path.reduce(
          (value: unknown, key) => Reflect.get(Object(value), key),
          contest,
        );
        expect(found, path.join('.')).toBeDefined();
        expect(text.vi).not.toBe(text.en);
        expect(text.vi).toMatch(/\.$/);
      }
    }
  });
});

function iso(days: number): string {
  return new Date(Date.parse('2019-12-01') + days * 86_400_000).toISOString().slice(0, 10);
}
