import { formatDate, formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { roomForEach } from '../telegram/long-text.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import type { Plan } from './plan.js';
import { isOverdue, openReturn, type PlanReturn } from './revision.js';

/** Characters on the card for all that is to be mended, and for each part of it. */
const CARD_ROOM = 900;
const CARD_TEXT = 300;

/** On the card: that a revision is awaited, until when, and in short what is to be mended. */
export function returnLines(
  contest: Contest,
  plan: Pick<Plan, 'returned' | 'version' | 'paper'>,
  now: number,
  t: Translator,
): string[] {
  const returned = openReturn(plan);
  if (!returned) return [];
  const most = roomForEach(returned.mend.length, CARD_ROOM, CARD_TEXT);
  return [
    returnHead(contest, returned, t),
    untilLine(contest, returned, now, t),
    ...mendLines(contest, returned, most, t),
    t.html('plan-return-fair'),
    t.html('plan-return-how'),
    '',
  ];
}

export function returnHead(contest: Contest, { version, at }: PlanReturn, t: Translator): string {
  return t.html('plan-return-line', {
    organiser: contest.organiser[t.language],
    version,
    at: formatDateTime(contest, at, t.language),
  });
}

export function untilLine(
  contest: Contest,
  returned: PlanReturn,
  now: number,
  t: Translator,
): string {
  return t.html('plan-return-until', untilFacts(contest, returned, now));
}

/** Until when it is awaited, and whether that is over. */
export function untilFacts(contest: Contest, returned: PlanReturn, now: number) {
  const { until } = returned;
  if (until === undefined) return { state: 'none', until: '' };
  const state = isOverdue(contest, returned, now) ? 'over' : 'open';
  return { state, until: formatDate(contest, until) };
}

/** @param most characters for each part */
export function mendLines(
  contest: Contest,
  { mend }: Pick<PlanReturn, 'mend'>,
  most: number,
  t: Translator,
): string[] {
  return mend.map(({ part, text }) =>
    t.html('plan-return-part', { label: partLabel(contest, part, t), text: shorten(text, most) }),
  );
}

/** What was asked for, in full, as plain text. */
export function returnText(contest: Contest, returned: PlanReturn, t: Translator): string {
  const parts = returned.mend.map(({ part, text }) => `${partLabel(contest, part, t)}\n${text}`);
  return parts.join('\n\n');
}

export function partLabel(contest: Contest, id: string, t: Translator): string {
  return contest.plan.parts.find((part) => part.id === id)?.label[t.language] ?? id;
}
