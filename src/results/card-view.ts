import type { Contest } from '../contest/contest.js';
import type { Translator } from '../telegram/translations.js';
import type { Card, CardGroup } from './card/blocks.js';
import { inOrder, type ResultRow } from './result.js';
import {
  type KnownFigures,
  knownFigures,
  pointsText,
  prizeName,
  unknownFigures,
} from './row-lines.js';

/** In the place of points or a rank that are not known; the footnote says so. */
const DASH = '–';

/**
 * What stands on the picture card: everything that people read of the results, as far as there is
 * room. It speaks Vietnamese, as the names on it do: one picture serves everybody.
 */
export function resultsCard(
  contest: Contest,
  { rows, version }: { rows: readonly ResultRow[]; version: number },
  t: Translator,
): Card {
  const known = knownFigures(rows);
  const groups = groupsOf(contest, rows, known, t);
  const dashes = groups.some((group) =>
    group.rows.some(({ points, rank = '' }) => `${points}${rank}`.includes(DASH)),
  );
  const what = unknownFigures(known);
  return {
    heading: t.plain('results-card-heading'),
    contest: contest.shortName[t.language],
    ...(version > 1 && { mark: t.plain('results-card-correction', { number: version - 1 }) }),
    groups,
    more: (count) => t.plain('results-card-more', { count }),
    footnotes: [
      ...(what === 'none' ? [] : [t.plain('results-all-unknown', { what })]),
      ...(dashes ? [t.plain('results-card-dash', { dash: DASH })] : []),
    ],
  };
}

function groupsOf(
  contest: Contest,
  rows: readonly ResultRow[],
  known: KnownFigures,
  t: Translator,
): CardGroup[] {
  return groupByPrize(contest, rows).map(([prize, of]) => ({
    label: prize === undefined ? t.plain('results-prize-unknown') : prizeName(contest, prize, t),
    rows: of.map(({ unitName, title, points, rank }) => ({
      unit: unitName,
      ...(title !== undefined && { title }),
      points: known.points ? (points === undefined ? DASH : pointsText(points, t)) : '',
      // One dash says it of both.
      ...(known.rank &&
        !(known.points && points === undefined && rank === undefined) && {
          rank: t.plain('results-card-rank', { rank: rank === undefined ? DASH : String(rank) }),
        }),
    })),
  }));
}

/** Rows by their prize, from the highest; those whose prize is not known come last. */
export function groupByPrize(
  contest: Contest,
  rows: readonly ResultRow[],
): [prize: string | undefined, rows: ResultRow[]][] {
  const groups = new Map<string | undefined, ResultRow[]>();
  for (const row of inOrder(rows, contest)) {
    groups.set(row.prize, [...(groups.get(row.prize) ?? []), row]);
  }
  return [...groups];
}
