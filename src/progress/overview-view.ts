import type { InlineKeyboardButton } from 'grammy/types';
import { openCoordinators } from '../agencies/buttons.js';
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
import {
  askDeadline,
  askEntry,
  openGroup,
  openProgress,
  previewLadder,
  remindAll,
} from './buttons.js';
import { countUnits, type UnitGroup, type UnitProgress } from './progress.js';

/** `/tiendo`: how far it all is, and every way on. */
export function overviewView(
  contest: Contest,
  units: readonly UnitProgress[],
  now: number,
  t: Translator,
): View {
  const { none, incomplete, unreachable, inTime, late, paper } = countUnits(units);
  const group = (name: UnitGroup, count: number): InlineKeyboardButton =>
    openGroup.make(t.plain('progress-group-button', { group: name, count }), name, '0');
  return {
    text: [
      t.html('progress-head'),
      deadlineText(contest, now, t),
      '',
      ...countLines(units, t),
    ].join('\n'),
    buttons: [
      [group('none', none), group('incomplete', incomplete)],
      [group('sent', inTime + late + paper), group('unreachable', unreachable)],
      [
        previewLadder.make(t.plain('progress-preview'), '0'),
        remindAll.make(t.plain('progress-remind-all'), 'ask', '0', '0'),
      ],
      [askDeadline.make(t.plain('progress-move'))],
      [
        askEntry.make(t.plain('progress-add')),
        openCoordinators.make(t.plain('progress-coordinators'), '0'),
      ],
      [menuButton(t)],
    ],
  };
}

/** "Hạn: trước ngày 31/01/2020 (chậm nhất hết thứ Năm, ngày 30/01/2020). Còn 12 ngày làm việc." */
export function deadlineText(contest: Contest, now: number, t: Translator): string {
  return t.html('progress-deadline', {
    ...deadlineFacts(contest, t),
    left: timeLeftText(contest, now, t),
  });
}

/** "Còn 12 ngày làm việc." */
export function timeLeftText(contest: Contest, now: number, t: Translator): string {
  return t.plain('progress-left', {
    left: timeLeft(contest, now),
    days: workingDaysLeft(contest, now),
  });
}

function timeLeft(contest: Contest, now: number): string {
  if (now >= deadlineInstant(contest)) return 'over';
  if (dayOf(contest, now) === lastDay(contest)) return 'last-day';
  return workingDaysLeft(contest, now) === 0 ? 'no-working-day' : 'days';
}

export function deadlineFacts(contest: Contest, t: Translator) {
  const last = lastDay(contest);
  return {
    before: formatDate(contest, contest.calendar.deadlines.plan.before),
    last: formatDate(contest, last),
    weekday: weekdayName(contest, last, t.language),
  };
}

export function countLines(units: readonly UnitProgress[], t: Translator): string[] {
  const counts = countUnits(units);
  const { inTime, late } = counts;
  return [
    t.html('progress-count-units', { count: counts.units }),
    t.html('progress-count-complete', { count: inTime + late, inTime, late }),
    t.html('progress-count-paper', { count: counts.paper }),
    t.html('progress-count-incomplete', { count: counts.incomplete }),
    t.html('progress-count-none', { count: counts.none }),
    t.html('progress-count-unreachable', { count: counts.unreachable }),
    t.html('progress-count-reminded', { count: counts.reminded }),
  ];
}

/** The way back from every view of this feature. */
export function progressButton(t: Translator): InlineKeyboardButton {
  return openProgress.make(t.plain('progress-back'));
}
