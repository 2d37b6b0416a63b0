import type { InlineKeyboardButton } from 'grammy/types';
import { formatDate, formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import type { Finalist } from '../finalists/finalist.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import type { SubmittedSheet } from './appraisal.js';
import { openAppraisal, openAppraisals } from './buttons.js';
import { formatFigure, formatPoints } from './points.js';
import type { Seat, UnitAppraisal } from './read-appraisal.js';
import type { Spread } from './spread.js';
import type { Obstacle } from './ties.js';

/** Characters of a unit or a person on a button. */
const ON_BUTTON = 40;

/** Where the scale is ours and not the organiser's, it says so wherever a score shows. */
export function scaleNote({ scoring }: Contest, t: Translator): string[] {
  return scoring.illustrative
    ? ['', t.html('appraisal-scale', { note: scoring.note[t.language] })]
    : [];
}

export function mostPoints({ scoring }: Contest): number {
  return scoring.criteria.reduce((sum, { weight }) => sum + weight, 0);
}

/** "78,5/100". */
export function ofMost(points: number, most: number, t: Translator): string {
  return `${formatPoints(points, t.language)}/${formatPoints(most, t.language)}`;
}

/** The unit, and its model where that has a title. */
export function unitHead({ unitName, title }: Finalist, t: Translator): string {
  return t.html('appraisal-unit', { unit: unitName, titled: String(!!title), title: title ?? '' });
}

/** "hạn: hết ngày 10/01/2020". */
export function deadlineText(
  contest: Contest,
  { dueOn, isOverdue }: Pick<Seat, 'dueOn' | 'isOverdue'>,
  t: Translator,
): string {
  return t.plain('appraisal-due', { due: formatDate(contest, dueOn), overdue: String(isOverdue) });
}

/** Why somebody can't be given a plan. */
export function obstacleText(obstacle: Obstacle, t: Translator): string {
  return t.plain('appraisal-obstacle', { obstacle });
}

/** "🟡 đang chấm, hạn: hết ngày 10/01/2020". */
export function seatText(contest: Contest, seat: Seat, t: Translator): string {
  const { obstacle, state } = seat;
  return t.plain('appraisal-seat', {
    state: obstacle !== undefined && state !== 'submitted' ? 'barred' : state,
    obstacle: obstacle === undefined ? '' : obstacleText(obstacle, t),
    deadline: deadlineText(contest, seat, t),
  });
}

/** "trung bình 78,33 (thấp nhất 70, cao nhất 85, độ lệch chuẩn 6,24)". */
export function spreadText(
  { count, mean, lowest, highest, deviation }: Spread,
  t: Translator,
): string {
  return t.plain('appraisal-spread', {
    single: String(count === 1),
    mean: formatFigure(mean, t.language),
    lowest: formatPoints(lowest, t.language),
    highest: formatPoints(highest, t.language),
    deviation: formatFigure(deviation, t.language),
  });
}

export function sentAt(
  contest: Contest,
  { at }: Pick<SubmittedSheet, 'at'>,
  t: Translator,
): string {
  return formatDateTime(contest, at, t.language);
}

export function onButton(text: string): string {
  return shorten(text, ON_BUTTON);
}

export function homeButton(t: Translator): InlineKeyboardButton {
  return openAppraisals.make(t.plain('appraisal-home'));
}

export function unitButton({ finalist }: Pick<UnitAppraisal, 'finalist'>, t: Translator) {
  return openAppraisal.make(t.plain('appraisal-unit-back'), finalist.id);
}
