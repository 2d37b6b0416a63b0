import {
  dayOf,
  deadlineInstant,
  formatDate,
  lastDay,
  weekdayName,
  workingDaysLeft,
} from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { urgedDay } from './ladder.js';

/** `/lich`: the contest's calendar, for anyone. */
export function calendarView(contest: Contest, now: number, t: Translator): View {
  const { language } = t;
  const { calendar, dispatch } = contest;
  const { before } = calendar.deadlines.plan;
  const urgedOn = urgedDay(contest, now);
  const date = (day: string) => formatDate(contest, day);
  const past = now >= deadlineInstant(contest);
  const { opensOn, closesOn } = calendar.registration;
  return {
    text: [
      t.html('calendar-head', { contest: contest.shortName[language] }),
      t.html('calendar-dispatch', { number: dispatch.number, date: date(dispatch.date) }),
      closesOn === undefined
        ? t.html('calendar-registration', { from: date(opensOn) })
        : t.html('calendar-registration-until', { from: date(opensOn), to: date(closesOn) }),
      t.html('calendar-deadline', {
        organiser: contest.organiser[language],
        before: date(before),
        lastDay: date(lastDay(contest)),
        weekday: weekdayName(contest, lastDay(contest), language),
      }),
      past
        ? t.html('calendar-past')
        : dayOf(contest, now) === lastDay(contest)
          ? t.html('calendar-left-today')
          : t.html('calendar-left', { days: workingDaysLeft(contest, now) }),
      ...(urgedOn === undefined ? [] : [t.html('calendar-urged', { day: date(urgedOn) })]),
      ...holidayLines(contest, t),
    ].join('\n'),
    buttons: [[menuButton(t)]],
  };
}

function holidayLines(contest: Contest, t: Translator): string[] {
  const lines = contest.calendar.holidays.map((holiday) => {
    const name = holiday.name[t.language];
    return 'date' in holiday
      ? t.html('calendar-holiday', { name, day: formatDate(contest, holiday.date) })
      : t.html('calendar-holidays', {
          name,
          from: formatDate(contest, holiday.from),
          to: formatDate(contest, holiday.to),
        });
  });
  return lines.length > 0 ? ['', t.html('calendar-days-off'), ...lines] : [];
}
