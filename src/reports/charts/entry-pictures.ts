import { formatDateTime } from '../../contest/calendar.js';
import type { Contest } from '../../contest/contest.js';
import type { Translator } from '../../telegram/translations.js';
import { formatNumber } from '../../text/vietnamese.js';
import type { EntryCount, EntryCounts } from './entry-counts.js';
import { barPicture, type ChartPicture } from './picture.js';

export interface EntryFacts {
  contest: Contest;
  counts: EntryCounts;
  now: number;
  t: Translator;
}

/** Nothing while there is no entry. */
export function agenciesPicture(facts: EntryFacts, page: number): ChartPicture | undefined {
  const { counts, t } = facts;
  const subtitle = t.plain('charts-agencies-subtitle', {
    total: formatNumber(counts.total, t.language),
    with: String(counts.agencies.filter(({ id }) => id !== undefined).length),
    agencies: String(counts.allAgencies),
    at: at(facts),
  });
  return picture(facts, 'charts-agencies', subtitle, counts.agencies, page);
}

export function fieldsPicture(facts: EntryFacts, page: number): ChartPicture | undefined {
  const { counts, t } = facts;
  const total = formatNumber(counts.total, t.language);
  const subtitle = t.plain('charts-fields-subtitle', { total, at: at(facts) });
  return picture(facts, 'charts-fields', subtitle, counts.fields, page);
}

function at({ contest, now, t }: EntryFacts): string {
  return formatDateTime(contest, now, t.language);
}

function picture(
  { counts, t }: EntryFacts,
  heading: string,
  subtitle: string,
  of: readonly EntryCount[],
  page: number,
): ChartPicture | undefined {
  if (counts.total === 0) return undefined;
  return barPicture(
    {
      heading: t.plain(heading),
      subtitle,
      notes: [t.plain('charts-entries-source')],
      max: Math.max(...of.map(({ count }) => count)),
      bars: of.map(({ name, count }) => ({
        label: name,
        value: count,
        figure: formatNumber(count, t.language),
        fill: 'solid',
      })),
    },
    page,
    t,
  );
}
