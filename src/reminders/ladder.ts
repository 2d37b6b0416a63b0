import {
  type Day,
  dayOf,
  daysBefore,
  deadlineInstant,
  instantOf,
  isQuiet,
  isWorkingDay,
  lastDay,
  nextWorkingDay,
  workingDaysBefore,
  workingDaysBetween,
  workingDayUpTo,
} from '../contest/calendar.js';
import type { Contest, ReminderStep } from '../contest/contest.js';

/** A step of the ladder at its time, epoch milliseconds. */
export interface LadderTime {
  step: string;
  at: number;
}

/** What somebody is to be told now, and the instant that made it due. */
export type Due =
  /** Their entry was chosen, and nobody has told them yet. */
  | { kind: 'welcome'; at: number }
  | { kind: 'step'; step: string; at: number }
  /** They asked to be reminded then. */
  | { kind: 'snoozed'; at: number }
  | { kind: 'deadline-moved'; at: number }
  /** The deadline has passed. */
  | { kind: 'last-word'; at: number };

export interface DueFacts {
  /** With the deadline in force. */
  contest: Contest;
  now: number;
  /** When the bot was first set up. */
  startedAt: number;
  /** When the deadline was last moved. */
  movedAt?: number;
  unit: {
    owes: boolean;
    /** When it last sent something: its people were told then what is still missing. */
    sentAt?: number;
  };
  person: {
    /** When they came to the unit. */
    since: number;
    /** They don't know of that yet: an author whose entry was chosen, not one who accepted a link. */
    unaware?: boolean;
    /** When they were last told how things stand, by a reminder or the like. */
    toldAt?: number;
    snoozedUntil?: number;
  };
}

/**
 * What one person is to be told now: at most one thing, whatever was missed. Something is due to
 * them when its time came after they were last told how things stand; so nothing is said twice, and
 * after a gap only the newest. Once due it stays due until they are told, or something newer is.
 */
export function dueMessage(facts: DueFacts): Due | undefined {
  const due = newsFor(facts);
  return due && isTimeToSend(facts.contest, facts.now) ? due : undefined;
}

function newsFor(facts: DueFacts): Due | undefined {
  const { contest, now, startedAt, movedAt, unit, person } = facts;
  const deadline = deadlineInstant(contest);
  // A contest that was over when the bot was first set up reminds nobody.
  if (deadline <= startedAt) return undefined;
  // It states the deadline in force, so it comes before the news that this was moved.
  if (person.unaware && unit.owes && now < deadline) return { kind: 'welcome', at: person.since };
  const spoken = Math.max(person.since, person.toldAt ?? person.since);
  // Everyone hears of a new deadline, also who has sent everything: a receipt does not speak of it.
  if (movedAt !== undefined && movedAt > spoken) return { kind: 'deadline-moved', at: movedAt };
  const told = Math.max(spoken, unit.sentAt ?? spoken);
  if (!unit.owes) return undefined;
  if (now < deadline) return newestReminder(facts, told);
  const isDue = told < deadline && now >= lastWordTime(contest);
  return isDue ? { kind: 'last-word', at: deadline } : undefined;
}

function newestReminder(
  { contest, now, startedAt, person }: DueFacts,
  told: number,
): Due | undefined {
  const isOpen = (at: number) => told < at && at <= now;
  const step = ladderTimes(contest).findLast(({ at }) => isOpen(at) && at >= startedAt);
  const { snoozedUntil } = person;
  if (snoozedUntil !== undefined && isOpen(snoozedUntil) && snoozedUntil > (step?.at ?? 0)) {
    return { kind: 'snoozed', at: snoozedUntil };
  }
  return step && { kind: 'step', ...step };
}

/** A ladder takes longer to work out than the rest of a sweep, which asks for it once a person. */
const known = new WeakMap<Contest, { before: Day; times: readonly LadderTime[] }>();

/**
 * The steps in the order of their times. One that would come too late doesn't come; of two at the
 * same instant, the one further down in the file does.
 */
export function ladderTimes(contest: Contest): readonly LadderTime[] {
  const { before } = contest.calendar.deadlines.plan;
  const found = known.get(contest);
  if (found?.before === before) return found.times;
  const times = workOutTimes(contest);
  known.set(contest, { before, times });
  return times;
}

function workOutTimes(contest: Contest): LadderTime[] {
  const deadline = deadlineInstant(contest);
  const byTime = new Map<number, string>();
  for (const step of contest.reminders.steps) {
    const day = dayOfStep(contest, step);
    if (day === undefined) continue;
    const at = instantOf(contest, day, step.at ?? contest.reminders.at);
    if (at < deadline) byTime.set(at, step.id);
  }
  return [...byTime].map(([at, step]) => ({ step, at })).sort((one, other) => one.at - other.at);
}

/** A step is on a working day; but for the last day itself, which is what it is. */
function dayOfStep(contest: Contest, step: ReminderStep): Day | undefined {
  const last = lastDay(contest);
  if ('daysBefore' in step) return workingDayUpTo(contest, daysBefore(last, step.daysBefore));
  if ('workingDaysBefore' in step) return workingDayBeforeEnd(contest, step.workingDaysBefore);
  const { urgedOn } = contest.calendar.deadlines.plan;
  return isUrgent(contest) ? workingDayUpTo(contest, urgedOn) : undefined;
}

function workingDayBeforeEnd(contest: Contest, count: number): Day {
  const last = lastDay(contest);
  return count === 0 ? last : workingDaysBefore(contest, last, count);
}

/**
 * Whether anything may be sent unasked now: not in the quiet hours, and not on a day off, unless no
 * working day is left before the deadline. A reminder on a holiday does less harm than none.
 */
export function isTimeToSend(contest: Contest, now: number): boolean {
  if (isQuiet(contest, now)) return false;
  const today = dayOf(contest, now);
  if (isWorkingDay(contest, today)) return true;
  const last = lastDay(contest);
  return today <= last && nextWorkingDay(contest, today) > last;
}

/** From when on the last word may be said: nobody is told at the stroke of seven that it is too late. */
export function lastWordTime(contest: Contest): number {
  return instantOf(contest, nextWorkingDay(contest, lastDay(contest)), contest.reminders.at);
}

/**
 * When "remind me tomorrow" reminds: on the next working day, if the ladder reaches that far. Where it
 * has a step on that day, that is the reminder: nobody is told twice within the hour.
 */
export function snoozeTime(contest: Contest, now: number): number | undefined {
  const day = nextWorkingDay(contest, dayOf(contest, now));
  const times = ladderTimes(contest);
  const step = times.find(({ at }) => dayOf(contest, at) === day);
  const at = step?.at ?? instantOf(contest, day, contest.reminders.at);
  const end = times.at(-1);
  return end && at <= end.at ? at : undefined;
}

/** The day by which people are urged to be done, from today on. */
export function urgedDay(contest: Contest, now: number): Day | undefined {
  const { urgedOn } = contest.calendar.deadlines.plan;
  return isUrgent(contest) && dayOf(contest, now) <= urgedOn ? urgedOn : undefined;
}

/**
 * Whether people are urged to be done by a day before the last one: the eve of a holiday that ends
 * only as the time does. A deadline that was moved may leave days enough after it, or none before it.
 */
function isUrgent(contest: Contest): boolean {
  const { urgedOn } = contest.calendar.deadlines.plan;
  const last = lastDay(contest);
  return urgedOn < last && workingDaysBetween(contest, urgedOn, last) <= 1;
}

/** The steps still to come. */
export function upcoming(contest: Contest, now: number): LadderTime[] {
  return ladderTimes(contest).filter(({ at }) => at > now);
}

/** When the coordinators of agencies are told which of their units still owe. */
export function coordinatorTime(contest: Contest): number {
  const { coordinator, at } = contest.reminders;
  return instantOf(contest, workingDayBeforeEnd(contest, coordinator.workingDaysBefore), at);
}

/** The mornings on which the administrators hear how far it is: those of the last working days. */
export function digestTimes(contest: Contest): number[] {
  const { workingDays, at } = contest.reminders.digest;
  const days = [workingDayUpTo(contest, lastDay(contest))];
  for (let day = days[0]; day !== undefined && days.length < workingDays; ) {
    day = workingDaysBefore(contest, day, 1);
    days.unshift(day);
  }
  return days.map((day) => instantOf(contest, day, at));
}
