import { agenciesAt } from '../../contest/agency-list.js';
import { type Contest, fieldStepId } from '../../contest/contest.js';
import type { EntryOnRecord } from '../../registration/entries-on-record.js';

/** How many entries there are of one agency or in one field. */
export interface EntryCount {
  /** Nothing for entries of units that belong to no agency of the contest, or that name no field. */
  id: string | undefined;
  name: string;
  count: number;
}

export interface EntryCounts {
  total: number;
  /** Those with entries, the most first; within a number as the contest file has them. */
  agencies: EntryCount[];
  /** Agencies of the contest. */
  allAgencies: number;
  /** Every field, in the order of the contest file. */
  fields: EntryCount[];
}

type Counted = Pick<EntryOnRecord, 'agencyId' | 'submission'>;

/** @param names of what belongs to no agency, and of what names no field */
export function countEntries(
  contest: Contest,
  entries: readonly Counted[],
  names: { agencyName: (id: string) => string; otherAgency: string; otherField: string },
  language: 'vi' | 'en',
): EntryCounts {
  const known = agenciesAt(contest).map(({ id }) => id);
  const fieldStep = fieldStepId(contest) ?? '';
  const byAgency = count(entries.map(({ agencyId }) => agencyId));
  const byField = count(entries.map(({ submission }) => submission.content.answers[fieldStep]));
  const agencies = known
    .map((id) => ({ id, name: names.agencyName(id), count: byAgency.get(id) ?? 0 }))
    .filter((one) => one.count > 0)
    .sort((one, other) => other.count - one.count);
  const fields = contest.fields.map(({ id, label }) => ({
    id,
    name: label[language],
    count: byField.get(id) ?? 0,
  }));
  return {
    total: entries.length,
    agencies: withRest(agencies, entries.length, names.otherAgency),
    allAgencies: known.length,
    fields: withRest(fields, entries.length, names.otherField),
  };
}

function count(ids: readonly (string | undefined)[]): Map<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** So that the parts always add up to the whole. */
function withRest(counts: EntryCount[], total: number, name: string): EntryCount[] {
  const rest = total - counts.reduce((sum, one) => sum + one.count, 0);
  return rest > 0 ? [...counts, { id: undefined, name, count: rest }] : counts;
}
