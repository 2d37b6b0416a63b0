import {
  dayOf,
  deadlineInstant,
  formatDate,
  lastDay,
  workingDaysLeft,
} from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import type { Finalist } from '../finalists/finalist.js';
import { openPlanButton, reportPaperButton } from '../plans/buttons.js';
import { hasPart } from '../plans/plan.js';
import { owes, type PlanStanding } from '../plans/standing.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { calendarButton, snoozeButton } from './buttons.js';
import { snoozeTime, urgedDay } from './ladder.js';
import type { ReminderSubject } from './reminder.js';

export interface ReminderFacts {
  contest: Contest;
  finalist: Finalist;
  standing: PlanStanding;
  kind: ReminderSubject['kind'];
  now: number;
  t: Translator;
}

/** What a finalist is told: how long there is, until which day, and what exactly is missing. */
export function reminderView(facts: ReminderFacts): View {
  const { contest, finalist, standing, kind, t } = facts;
  const { before } = contest.calendar.deadlines.plan;
  const dates = {
    before: formatDate(contest, before),
    lastDay: formatDate(contest, lastDay(contest)),
  };
  return {
    text: [
      headOf(kind, dates, t),
      t.html('reminder-unit', { unit: finalist.unitName }),
      ...(kind === 'last-word' ? [] : timeLeft(facts, dates)),
      ...(owes(standing) ? ['', ...missingLines(facts)] : []),
    ].join('\n'),
    buttons: buttonsFor(facts),
  };
}

type Dates = { before: string; lastDay: string };

function headOf(kind: ReminderFacts['kind'], dates: Dates, t: Translator): string {
  switch (kind) {
    case 'welcome':
      return t.html('reminder-welcome');
    case 'deadline-moved':
      return t.html('reminder-moved', dates);
    case 'last-word':
      return t.html('reminder-last-word', dates);
    default:
      return t.html('reminder-head');
  }
}

function timeLeft({ contest, standing, now, kind, t }: ReminderFacts, dates: Dates): string[] {
  if (!owes(standing)) return [t.html('reminder-nothing-owed')];
  if (now >= deadlineInstant(contest)) return [t.html('reminder-past', dates)];
  const facts = { organiser: contest.organiser[t.language], ...dates };
  const isLastDay = dayOf(contest, now) === lastDay(contest);
  const left = isLastDay
    ? t.html('reminder-left-today', facts)
    : t.html('reminder-left', { days: workingDaysLeft(contest, now), ...facts });
  return [left, ...(kind === 'deadline-moved' ? [] : urged(contest, now, t))];
}

function urged(contest: Contest, now: number, t: Translator): string[] {
  const day = urgedDay(contest, now);
  if (day === undefined) return [];
  const id = day === dayOf(contest, now) ? 'reminder-urged-today' : 'reminder-urged';
  return [t.html(id, { day: formatDate(contest, day) })];
}

function missingLines({ contest, standing, t }: ReminderFacts): string[] {
  const lines = contest.plan.parts
    .filter(({ id }) => standing.missing.includes(id))
    .map((part) =>
      t.html(hasPart(standing.plan, part) ? 'reminder-part-unsent' : 'reminder-part-missing', {
        part: part.label[t.language],
      }),
    );
  return [t.html('reminder-missing', { sent: standing.last ? 'some' : 'none' }), ...lines];
}

function buttonsFor({
  contest,
  finalist,
  standing,
  now,
  t,
}: ReminderFacts): NonNullable<View['buttons']> {
  const calendar = calendarButton.make(t.plain('reminder-calendar'), finalist.id);
  if (!owes(standing)) return [[calendar], [menuButton(t)]];
  const send = [openPlanButton.make(t.plain('reminder-send'), finalist.id)];
  const paper = reportPaperButton.make(t.plain('reminder-paper'), finalist.id);
  // After the deadline there is neither a day to be reminded of nor one to put into a calendar.
  if (now >= deadlineInstant(contest)) return [send, [paper]];
  const snooze = snoozeTime(contest, now);
  const day = snooze === undefined ? '' : formatDate(contest, snooze);
  const later = snoozeButton.make(t.plain('reminder-snooze', { day }), finalist.id);
  return [send, ...(snooze === undefined ? [] : [[later]]), [calendar, paper]];
}
