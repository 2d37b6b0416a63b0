import {
  dayOf,
  deadlineInstant,
  formatDate,
  formatDateTime,
  lastDay,
} from '../../contest/calendar.js';
import type { Contest } from '../../contest/contest.js';
import { pageOfLines } from '../../telegram/pages.js';
import type { Translator } from '../../telegram/translations.js';
import type { ChartText } from './frame.js';
import { CAPTION, type ChartPicture, chartCaption } from './picture.js';
import { atDeadline, atEnd, type PlanDay, type PlanDays } from './plan-days.js';
import { type Series, stepChartSvg } from './step-chart.js';

export interface PlanFacts {
  /** With the deadline in force. */
  contest: Contest;
  days: PlanDays;
  now: number;
  t: Translator;
}

/** Nothing while no unit is in the final round. Its pages turn what is said under the picture. */
export function plansPicture(facts: PlanFacts, asked: number): ChartPicture | undefined {
  const { days, t } = facts;
  if (days.units === 0) return undefined;
  const text = chartText(facts);
  const standing = standingLines(facts);
  const room = CAPTION - chartCaption(text, standing, t).length - 1;
  // The newest days first: they are what somebody looks for.
  const lines = days.changes.map((change) => dayLine(facts, change)).reverse();
  const { items, page, pages } = pageOfLines(lines, asked, room);
  const said = [...standing, ...(items.length > 0 ? ['', ...items] : [])];
  return { svg: plansSvg(facts), caption: chartCaption(text, said, t), page, pages };
}

/** The chart alone, as documents show it. */
export function plansSvg(facts: PlanFacts): string {
  const { contest, days, t } = facts;
  const { first, last, known, before, units, changes } = days;
  const offset = (day: string) => daysBetween(first, day);
  const date = (day: string) => ({ day: offset(day), label: formatDate(contest, day) });
  const now = atEnd(days);
  const series = (style: Series['style'], countOf: (day: PlanDay) => number): Series => ({
    style,
    name: t.plain(`charts-plans-${style}`, { count: String(countOf(now)), units: String(units) }),
    steps: changes.map((change) => ({ day: offset(change.day), value: countOf(change) })),
  });
  const complete = series('solid', (day) => day.complete);
  const isLacking = changes.some(({ incomplete }) => incomplete > 0);
  return stepChartSvg({
    ...chartText(facts),
    series: isLacking
      ? [complete, series('dashed', (day) => day.complete + day.incomplete)]
      : [complete],
    max: units,
    days: offset(last) + 1,
    // To the end of the last day of which something is known.
    known: offset(known) + 1,
    mark: {
      day: offset(before),
      label: t.plain('charts-plans-mark', { day: formatDate(contest, before) }),
    },
    // What the line stands for is written above it.
    dates: [date(known), date(first), date(last)],
    end: t.plain('charts-of', { count: String(now.complete), units: String(units) }),
  });
}

function chartText({ contest, now, t }: PlanFacts): ChartText {
  return {
    heading: t.plain('charts-plans'),
    subtitle: t.plain('charts-plans-subtitle', { at: formatDateTime(contest, now, t.language) }),
    notes: [t.plain('charts-plans-source')],
  };
}

/** How it stood at the deadline, and how it stands now. */
function standingLines({ contest, days, now, t }: PlanFacts): string[] {
  const countsOf = ({ complete, incomplete }: PlanDay) => ({
    complete: String(complete),
    incomplete: String(incomplete),
    lacking: String(incomplete > 0),
    units: String(days.units),
  });
  const isOver = now >= deadlineInstant(contest);
  return [
    t.html('charts-plans-deadline', { before: formatDate(contest, days.before) }),
    ...(isOver
      ? [
          t.html('charts-plans-at-deadline', {
            day: formatDate(contest, lastDay(contest)),
            ...countsOf(atDeadline(contest, days)),
          }),
        ]
      : []),
    t.html('charts-plans-now', {
      day: formatDate(contest, dayOf(contest, now)),
      ...countsOf(atEnd(days)),
    }),
  ];
}

function dayLine({ contest, days, t }: PlanFacts, { day, complete, incomplete }: PlanDay): string {
  return t.html('charts-plans-day', {
    day: formatDate(contest, day),
    complete: String(complete),
    incomplete: String(incomplete),
    lacking: String(incomplete > 0),
    units: String(days.units),
  });
}

const DAY = 24 * 60 * 60 * 1000;

/** Dates without a zone are whole days apart. */
function daysBetween(first: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(first)) / DAY);
}
