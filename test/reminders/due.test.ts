import { describe, expect, it } from 'vitest';
import { withDeadline } from '../../src/contest/calendar.js';
import { type DueFacts, dueMessage } from '../../src/reminders/ladder.js';
import { at, contest } from './any-contest.js';

type Person = DueFacts['person'];

const DEADLINE = at('2020-01-31');

/** What is due at a time to someone who joined on 12/11/2019 and still owes. */
function due(now: string, changes: Partial<DueFacts> = {}, person: Partial<Person> = {}) {
  return dueAt(at(now), changes, person);
}

function dueAt(now: number, changes: Partial<DueFacts> = {}, person: Partial<Person> = {}) {
  return dueMessage({
    contest,
    now,
    startedAt: at('2019-11-12'),
    unit: { owes: true },
    ...changes,
    person: { since: at('2019-11-12 09:00'), ...person },
  });
}

describe('before the deadline', () => {
  it('who has just sent something was told by the receipt what is missing', () => {
    const sentAt = at('2019-12-16 08:00');
    const unit = { owes: true, sentAt };
    expect(due('2019-12-16 08:00', { unit })).toBeUndefined();
    expect(due('2019-12-31 08:00', { unit })?.kind).toBe('step');
  });

  it('an author whose entry was chosen hears of it first, at the next time to send', () => {
    const person = { since: at('2019-12-07 10:00'), unaware: true };
    expect(due('2019-12-07 10:00', {}, person)).toBeUndefined();
    expect(due('2019-12-09 07:00', {}, person)).toEqual({ kind: 'welcome', at: person.since });
  });

  it('… and before the news that the deadline was moved, which it states itself', () => {
    const person = { since: at('2019-12-07 10:00'), unaware: true };
    const moved = { contest: withDeadline(contest, '2020-02-07'), movedAt: at('2019-12-08 10:00') };
    expect(due('2019-12-09 07:00', moved, person)).toEqual({ kind: 'welcome', at: person.since });
    const welcomed = { since: person.since, toldAt: at('2019-12-09 07:00') };
    expect(due('2019-12-09 07:01', moved, welcomed)).toBeUndefined();
    // Of a unit that owes nothing nobody is welcomed; they hear of the move.
    const done = { ...moved, unit: { owes: false } };
    expect(due('2019-12-09 07:00', done, person)?.kind).toBe('deadline-moved');
  });

  it('a step is due from its minute on, until the person is told', () => {
    const step = { kind: 'step', step: 'd60', at: at('2019-11-29 08:00') };
    expect(due('2019-11-29 07:59')).toBeUndefined();
    expect(due('2019-11-29 08:00')).toEqual(step);
    expect(due('2019-12-10 15:00')).toEqual(step);
    expect(due('2019-11-29 08:01', {}, { toldAt: at('2019-11-29 08:00') })).toBeUndefined();
  });

  it('after a month away only the newest step is due', () => {
    expect(due('2020-01-17 10:00')).toEqual({
      kind: 'step',
      step: 'w5',
      at: at('2020-01-16 08:00'),
    });
  });

  it('nothing is due that came before the person, or before the bot was set up', () => {
    const joined = { since: at('2020-01-16 08:00') };
    expect(due('2020-01-17 10:00', {}, joined)).toBeUndefined();
    expect(due('2020-01-17 10:00', { startedAt: at('2020-01-16 08:01') })).toBeUndefined();
    expect(due('2020-01-17 10:00', { startedAt: at('2020-01-16 08:00') })?.kind).toBe('step');
  });

  it('nothing is due to a unit that owes nothing', () => {
    expect(due('2020-01-20 08:00', { unit: { owes: false } })).toBeUndefined();
  });

  it('nothing is due at night or on a day off, and the same a minute later by day', () => {
    const step = { kind: 'step', step: 'urged', at: at('2020-01-22 08:00') };
    expect(due('2020-01-22 20:00')).toBeUndefined();
    expect(due('2020-01-25 10:00')).toBeUndefined();
    expect(due('2020-01-30 06:59')).toBeUndefined();
    expect(due('2020-01-30 07:00')).toEqual(step);
    expect(due('2020-01-30 07:30')).toMatchObject({ step: 'last-day' });
  });

  it('of a step and a wish to be reminded the newer is due; of both at once, the step', () => {
    const told = { toldAt: at('2020-01-20 08:00') };
    const snooze = (until: string) => ({ ...told, snoozedUntil: at(until) });
    expect(due('2020-01-21 10:00', {}, snooze('2020-01-21 09:00'))).toEqual({
      kind: 'snoozed',
      at: at('2020-01-21 09:00'),
    });
    expect(due('2020-01-21 10:00', {}, snooze('2020-01-21 07:30'))).toMatchObject({ step: 'w2' });
    expect(due('2020-01-21 10:00', {}, snooze('2020-01-21 08:00'))).toMatchObject({ step: 'w2' });
    expect(due('2020-01-21 07:59', {}, snooze('2020-01-21 07:59'))).toMatchObject({
      kind: 'snoozed',
    });
    expect(due('2020-01-20 10:00', {}, snooze('2020-01-21 08:00'))).toBeUndefined();
    expect(due('2020-01-20 10:00', {}, snooze('2020-01-20 08:00'))).toBeUndefined();
  });
});

describe('at the deadline and after it', () => {
  it('one last word is due, from the usual time of the next working day on', () => {
    const word = { kind: 'last-word', at: DEADLINE };
    const told = { toldAt: at('2020-01-30 14:00') };
    expect(due('2020-01-31 00:00', {}, told)).toBeUndefined();
    expect(due('2020-01-31 07:59', {}, told)).toBeUndefined();
    expect(due('2020-01-31 08:00', {}, told)).toEqual(word);
    expect(due('2020-02-01 08:00', {}, told)).toBeUndefined();
    expect(due('2020-02-03 07:00', {}, told)).toEqual(word);
    expect(due('2020-02-03 07:01', {}, { toldAt: at('2020-02-03 07:00') })).toBeUndefined();
  });

  it('no step is due at the very instant of the deadline, though midnight is no quiet hour', () => {
    const quietHours = { from: '12:00', to: '13:00' };
    const awake = { ...contest, calendar: { ...contest.calendar, quietHours } };
    const facts = { contest: awake };
    expect(dueAt(DEADLINE - 1, facts)).toMatchObject({ step: 'last-hours' });
    expect(dueAt(DEADLINE, facts)).toBeUndefined();
  });

  it('it takes the place of the steps that were missed', () => {
    expect(due('2020-01-31 08:00')).toEqual({ kind: 'last-word', at: DEADLINE });
  });

  it('it is not for those who came after the deadline, nor for those who owe nothing', () => {
    expect(due('2020-01-31 09:00', {}, { since: DEADLINE })).toBeUndefined();
    expect(due('2020-01-31 09:00', {}, { since: DEADLINE - 1 })?.kind).toBe('last-word');
    expect(due('2020-01-31 09:00', { unit: { owes: false } })).toBeUndefined();
  });

  it('a wish to be reminded that was overtaken by a moved deadline is heard no more', () => {
    const facts = {
      contest: withDeadline(contest, '2020-01-21'),
      movedAt: at('2020-01-20 09:00'),
    };
    const person = { toldAt: at('2020-01-20 09:01'), snoozedUntil: at('2020-01-21 08:00') };
    expect(due('2020-01-21 08:00', facts, person)).toEqual({
      kind: 'last-word',
      at: at('2020-01-21'),
    });
  });

  it('a bot set up at the deadline or later says nothing at all, ever', () => {
    const movedAt = at('2020-02-03 09:00');
    for (const now of ['2020-01-31 08:00', '2020-02-03 10:00', '2021-01-29 10:00']) {
      expect(due(now, { startedAt: DEADLINE })).toBeUndefined();
      expect(due(now, { startedAt: DEADLINE, movedAt })).toBeUndefined();
      expect(due(now, { startedAt: DEADLINE - 1 })?.kind).toBe('last-word');
    }
    const later = withDeadline(contest, '2020-03-01');
    expect(due('2020-02-03 10:00', { contest: later, startedAt: DEADLINE, movedAt })).toEqual({
      kind: 'deadline-moved',
      at: movedAt,
    });
  });
});

describe('a moved deadline', () => {
  const moved = { contest: withDeadline(contest, '2020-02-29'), movedAt: at('2020-01-17 21:00') };
  const notice = { kind: 'deadline-moved', at: moved.movedAt };

  it('is told also to whom a receipt came after it: a receipt does not speak of the deadline', () => {
    const sent = { owes: false, sentAt: at('2020-01-18 09:00') };
    expect(due('2020-01-20 08:00', { ...moved, unit: sent })).toEqual(notice);
  });

  it('is news for everyone, whether they owe or not, at the next time to send', () => {
    expect(due('2020-01-17 21:01', moved)).toBeUndefined();
    expect(due('2020-01-20 07:00', moved)).toEqual(notice);
    expect(due('2020-01-20 07:00', { ...moved, unit: { owes: false } })).toEqual(notice);
  });

  it('is no news for who was told of it, or came after it', () => {
    const later = at('2020-01-20 07:00');
    expect(due('2020-01-20 07:01', moved, { toldAt: later })).toBeUndefined();
    expect(due('2020-01-20 07:01', moved, { since: later })).toBeUndefined();
    expect(due('2020-01-20 07:01', moved, { since: moved.movedAt })?.kind).not.toBe(notice.kind);
  });

  it('comes before any step, and the steps before it are not sent after it', () => {
    const told = { toldAt: at('2020-01-30 09:00') };
    expect(due('2020-01-30 08:30', moved)).toEqual(notice);
    expect(due('2020-01-30 10:00', moved, told)).toBeUndefined();
    expect(due('2020-02-14 08:00', moved, told)).toMatchObject({ step: 'w10' });
  });
});
