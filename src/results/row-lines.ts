import { findAgency } from '../contest/agency-list.js';
import type { Contest } from '../contest/contest.js';
import { NO_PRIZE } from '../contest/results-data.js';
import { Html } from '../telegram/html.js';
import type { Translator } from '../telegram/translations.js';
import { formatNumber, shorten } from '../text/vietnamese.js';
import type { Column, ResultRow } from './result.js';

/** Characters of a unit and of a title within a list. */
const UNIT = 110;
const TITLE = 120;

export function prizeName(contest: Contest, prize: string | undefined, t: Translator): string {
  if (prize === undefined) return t.plain('results-unknown');
  if (prize === NO_PRIZE) return t.plain('results-prize-none');
  return contest.results.prizes.find(({ id }) => id === prize)?.label[t.language] ?? prize;
}

export function fieldName(contest: Contest, field: string | undefined, t: Translator): string {
  const known = contest.fields.find(({ id }) => id === field);
  return known?.label[t.language] ?? t.plain('results-unknown');
}

export function agencyName(contest: Contest, agencyId: string | undefined, t: Translator): string {
  const agency = agencyId === undefined ? undefined : findAgency(contest, agencyId);
  if (!agency) return t.plain('results-unknown');
  return t.language === 'en' ? (agency.nameEn ?? agency.name) : agency.name;
}

export function pointsText(points: number | undefined, t: Translator): string {
  return points === undefined
    ? t.plain('results-unknown')
    : t.plain('results-points', { points: formatNumber(points, t.language) });
}

export function rankText(rank: number | undefined, t: Translator): string {
  return rank === undefined ? t.plain('results-unknown') : String(rank);
}

/** What a column of a row says, in words. */
export function columnText(
  contest: Contest,
  row: ResultRow,
  column: Column,
  t: Translator,
): string {
  switch (column) {
    case 'prize':
      return prizeName(contest, row.prize, t);
    case 'field':
      return fieldName(contest, row.field, t);
    case 'agencyId':
      return agencyName(contest, row.agencyId, t);
    case 'points':
      return pointsText(row.points, t);
    case 'rank':
      return rankText(row.rank, t);
    default:
      return row[column] ?? t.plain('results-unknown');
  }
}

/** Of what something is known in at least one row. Of the others that is said once, not in every row. */
export interface KnownFigures {
  points: boolean;
  rank: boolean;
}

export function knownFigures(rows: readonly ResultRow[]): KnownFigures {
  return {
    points: rows.some(({ points }) => points !== undefined),
    rank: rows.some(({ rank }) => rank !== undefined),
  };
}

/** Which figures are not known of any row, for one sentence about them. */
export function unknownFigures({
  points,
  rank,
}: KnownFigures): 'points' | 'rank' | 'both' | 'none' {
  if (points) return rank ? 'none' : 'rank';
  return rank ? 'points' : 'both';
}

/** A row in a list under its prize: unit, title, points and rank. */
export function rowLines(
  row: ResultRow,
  number: number,
  known: KnownFigures,
  t: Translator,
): string {
  const { unitName, title, points, rank } = row;
  const neither = known.points && known.rank && points === undefined && rank === undefined;
  const facts = neither
    ? [t.html('results-line-unknown')]
    : [
        ...(known.points ? [t.html('results-line-points', figure(points, t))] : []),
        ...(known.rank ? [t.html('results-line-rank', figure(rank, t))] : []),
      ];
  return [
    t.html('results-line', { number: String(number), unit: shorten(unitName, UNIT) }),
    ...(title === undefined
      ? []
      : [t.html('results-line-title', { title: shorten(title, TITLE) })]),
    ...(facts.length === 0
      ? []
      : [t.html('results-line-facts', { facts: new Html(facts.join(' · ')) })]),
  ].join('\n');
}

function figure(value: number | undefined, t: Translator) {
  return { known: String(value !== undefined), value: formatNumber(value ?? 0, t.language) };
}
