import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deadlineInstant, lastDay, withDeadline } from '../../src/contest/calendar.js';
import { isWithin } from '../../src/contest/calendar-data.js';
import type { Contest } from '../../src/contest/contest.js';
import {
  type Due,
  type DueFacts,
  dueMessage,
  isTimeToSend,
  ladderTimes,
  lastWordTime,
  snoozeTime,
} from '../../src/reminders/ladder.js';
import { anyContest, anyDay, at, DAY, daysFrom, isDayOff, wall } from './any-contest.js';

const HOUR = 3_600_000;

/** The stretch of time in which everything happens, and a while after any deadline. */
const BEGIN = at('2019-11-29');
const END = at('2020-02-05');

const anyInstant = fc.integer({ min: 0, max: (END - BEGIN) / 60_000 - 1 }).map(toInstant);

function toInstant(minute: number): number {
  return BEGIN + minute * 60_000;
}

/** From when to when the bot is down. */
const anyGap = fc
  .tuple(anyInstant, fc.oneof(fc.nat(12), fc.nat(24 * 40)))
  .map(([from, hours]) => ({ from, to: from + hours * HOUR }));

const anyStory = fc.record({
  contest: anyContest,
  startedAt: anyInstant,
  since: anyInstant,
  everyMinutes: fc.integer({ min: 180, max: 800 }),
  gaps: fc.array(anyGap, { maxLength: 3 }),
  moves: fc.array(fc.record({ at: anyInstant, before: anyDay }), { maxLength: 2 }),
  completeAt: fc.option(anyInstant, { nil: Number.POSITIVE_INFINITY }),
  /** Whether they press "remind me tomorrow" under the first message, the second, … */
  snoozes: fc.array(fc.boolean(), { maxLength: 6 }),
});

type Story = typeof anyStory extends fc.Arbitrary<infer Value> ? Value : never;

interface Sweep extends Pick<DueFacts, 'contest' | 'now' | 'movedAt'> {
  owes: boolean;
  told: number;
  message: Due | undefined;
}

/** Sweeps through a story as the bot does, and tells what is due. */
function tell(story: Story): Sweep[] {
  const person: DueFacts['person'] = { since: story.since };
  const snoozes = [...story.snoozes];
  const inForce = deadlinesOf(story);
  return sweepTimes(story).map((now) => {
    const facts = { ...inForce(now), now, startedAt: story.startedAt, person };
    const owes = now < story.completeAt;
    const told = Math.max(person.since, person.toldAt ?? 0);
    const message = dueMessage({ ...facts, unit: { owes } });
    if (message) {
      person.toldAt = now;
      // Another instance that sweeps at the same time finds nothing more.
      expect(dueMessage({ ...facts, unit: { owes } })).toBeUndefined();
      const until = snoozes.shift() ? snoozeTime(facts.contest, now) : undefined;
      if (until !== undefined) person.snoozedUntil = until;
    }
    return { ...facts, owes, told, message };
  });
}

type InForce = Pick<Sweep, 'contest' | 'movedAt'>;

/** The contest with the deadline that holds, at any time. */
function deadlinesOf({ contest, moves }: Story): (now: number) => InForce {
  const states = moves
    .toSorted((one, other) => one.at - other.at)
    .map(({ at: movedAt, before }) => ({ contest: withDeadline(contest, before), movedAt }));
  return (now) => states.findLast(({ movedAt }) => movedAt <= now) ?? { contest };
}

/** Every so many minutes, and at the ladder's own times: the bot that is up misses none, however short the day. */
function sweepTimes({ contest, everyMinutes, startedAt, since, gaps }: Story): number[] {
  const times = new Set([...ladderTimes(contest).map((time) => time.at), lastWordTime(contest)]);
  for (let now = BEGIN; now < END; now += everyMinutes * 60_000) times.add(now);
  return [...times]
    .filter((now) => now >= startedAt && now >= since)
    .filter((now) => !gaps.some(({ from, to }) => from <= now && now < to))
    .sort((one, other) => one - other);
}

function sent(sweeps: readonly Sweep[]): (Sweep & { message: Due })[] {
  return sweeps.flatMap((sweep) => (sweep.message ? [{ ...sweep, message: sweep.message }] : []));
}

function describeAll(sweeps: readonly Sweep[]): string[] {
  return sent(sweeps).map(({ now, message }) => `${wall(now)} ${message.kind} ${wall(message.at)}`);
}

function isDisturbing(contest: Contest, now: number): boolean {
  const [today = '', time = ''] = wall(now).split(' ');
  if (isWithin(time, contest.calendar.quietHours)) return true;
  if (!isDayOff(contest, today)) return false;
  for (let day = today; day <= lastDay(contest); day = daysFrom(day, 1)) {
    if (!isDayOff(contest, day)) return true;
  }
  return now >= deadlineInstant(contest);
}

it('nothing is sent twice, whatever happens', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const causes = sent(tell(story)).map(({ message }) => `${message.kind} ${message.at}`);
      expect(causes).toEqual([...new Set(causes)]);
    }),
  );
});

it('every message is for something new since the one before, and comes after its time', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      for (const { message, told, now } of sent(tell(story))) {
        expect(message.at).toBeGreaterThan(told);
        expect(message.at).toBeLessThanOrEqual(now);
      }
    }),
  );
});

it('nothing is sent in quiet hours, nor on a day off while a working day is left', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      for (const { contest, now } of sent(tell(story))) {
        expect([wall(now), isDisturbing(contest, now)]).toEqual([wall(now), false]);
      }
    }),
  );
});

it('who owes nothing hears of a moved deadline only', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      for (const { owes, message } of sent(tell(story))) {
        if (!owes) expect(message.kind).toBe('deadline-moved');
      }
    }),
  );
});

it('steps come before the deadline, and after it one last word for each deadline at most', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const words: number[] = [];
      for (const { contest, now, message } of sent(tell(story))) {
        const deadline = deadlineInstant(contest);
        if (message.kind === 'step' || message.kind === 'snoozed') {
          expect(now).toBeLessThan(deadline);
        }
        if (message.kind !== 'last-word') continue;
        expect(message.at).toBe(deadline);
        expect(wall(now) >= `${wall(deadline).slice(0, 10)} ${contest.reminders.at}`).toBe(true);
        words.push(deadline);
      }
      expect(words).toEqual([...new Set(words)]);
    }),
  );
});

it('after a gap of any length the newest thing is said, and nothing of what was missed', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      for (const { contest, now, told, message } of sent(tell(story))) {
        if (message.kind !== 'step') continue;
        const missed = ladderTimes(contest).filter((time) => time.at > told && time.at <= now);
        expect(missed.at(-1)).toEqual({ step: message.step, at: message.at });
      }
    }),
  );
});

it('nothing that is due is forgotten: it is said as soon as it is time to send', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      for (const { contest, now, told, owes, message, movedAt = 0 } of tell(story)) {
        if (message || !isTimeToSend(contest, now)) continue;
        if (deadlineInstant(contest) <= story.startedAt) continue;
        expect(movedAt).toBeLessThanOrEqual(told);
        if (!owes || now >= deadlineInstant(contest)) continue;
        const open = ladderTimes(contest).filter(
          (time) => time.at > told && time.at <= now && time.at >= story.startedAt,
        );
        expect(open).toEqual([]);
      }
    }),
  );
});

it('who owes to the end, with a bot that is never down, gets exactly the ladder and the last word', () => {
  const steady = anyStory.map((story) => ({
    ...story,
    gaps: [],
    moves: [],
    snoozes: [],
    completeAt: Number.POSITIVE_INFINITY,
  }));
  fc.assert(
    fc.property(steady, (story) => {
      const { contest, since, startedAt } = story;
      const deadline = deadlineInstant(contest);
      const steps = ladderTimes(contest)
        .filter((time) => time.at > since && time.at >= startedAt)
        .map((time) => `${wall(time.at)} step ${wall(time.at)}`);
      const told = describeAll(tell(story));
      const words = told.filter((line) => line.includes('last-word'));
      expect(told.filter((line) => !line.includes('last-word'))).toEqual(
        deadline > startedAt ? steps : [],
      );
      // However the holidays lie, forty-five days hold a working day.
      const isOwed = deadline > startedAt && deadline > since;
      if (!isOwed || END - deadline > 45 * DAY) expect(words).toHaveLength(isOwed ? 1 : 0);
    }),
  );
});

it('everyone is told of each moved deadline exactly once, unless it moves again before they can be', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const sweeps = tell(story);
      const notices = sent(sweeps).flatMap(({ message }) =>
        message.kind === 'deadline-moved' ? [message.at] : [],
      );
      const expected = sweeps.flatMap(({ contest, now, movedAt }) =>
        movedAt !== undefined &&
        movedAt > story.since &&
        deadlineInstant(contest) > story.startedAt &&
        isTimeToSend(contest, now)
          ? [movedAt]
          : [],
      );
      expect(notices).toEqual([...new Set(expected)]);
    }),
  );
});

it('what is due stays due, or gives way to something newer, until it is said', () => {
  fc.assert(
    fc.property(anyStory, anyInstant, fc.nat(14 * 24), (story, now, hours) => {
      const { contest, startedAt, since } = story;
      const facts = { contest, startedAt, unit: { owes: true }, person: { since } };
      const first = dueMessage({ ...facts, now });
      const later = now + hours * HOUR;
      fc.pre(first !== undefined && isTimeToSend(contest, later));
      const then = dueMessage({ ...facts, now: later });
      const isBetween = later >= deadlineInstant(contest) && first?.kind === 'step';
      // Between the deadline and the last word's morning the steps are over, and nothing is due yet.
      if (isBetween && !then) return;
      expect(then?.at).toBeGreaterThanOrEqual(first?.at ?? 0);
    }),
  );
});

it('to be told something counts as it does to come to the unit then', () => {
  fc.assert(
    fc.property(anyStory, anyInstant, anyInstant, anyInstant, (story, now, one, other) => {
      const { contest, startedAt } = story;
      const facts = { contest, now, startedAt, movedAt: one, unit: { owes: true } };
      expect(dueMessage({ ...facts, person: { since: one, toldAt: other } })).toEqual(
        dueMessage({ ...facts, person: { since: other, toldAt: one } }),
      );
    }),
  );
});
