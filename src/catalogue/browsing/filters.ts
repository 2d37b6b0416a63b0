import { findAgency } from '../../contest/agency-list.js';
import type { Contest } from '../../contest/contest.js';
import type { Translator } from '../../telegram/translations.js';
import { type FilterKind, NO_VALUE } from '../buttons.js';
import type { PublicModel } from '../model.js';

export interface Filter {
  kind: FilterKind;
  value: string;
}

export const EVERYTHING: Filter = { kind: 'all', value: NO_VALUE };

/** The value by which a model is found under a kind of filter; nothing where it has none. */
export function filterValueOf(model: PublicModel, kind: FilterKind): string | undefined {
  switch (kind) {
    case 'all':
      return NO_VALUE;
    case 'field':
      return model.field;
    case 'agency':
      return model.agencyId;
    case 'year':
      return String(model.year);
    case 'prize':
      return model.prize;
  }
}

export function matching(models: readonly PublicModel[], { kind, value }: Filter): PublicModel[] {
  return models.filter((model) => filterValueOf(model, kind) === value);
}

/** A value as people read it. */
export function valueName(contest: Contest, { kind, value }: Filter, t: Translator): string {
  switch (kind) {
    case 'field':
      return contest.fields.find(({ id }) => id === value)?.label[t.language] ?? value;
    case 'agency':
      return findAgency(contest, value)?.name ?? value;
    case 'prize':
      return contest.results.prizes.find(({ id }) => id === value)?.label[t.language] ?? value;
    default:
      return value;
  }
}

/** The values that there are models of, with how many; in the order of the contest file, years from the newest. */
export function valuesOf(
  contest: Contest,
  models: readonly PublicModel[],
  kind: FilterKind,
): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const model of models) {
    const value = filterValueOf(model, kind);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const order: Record<FilterKind, string[]> = {
    all: [NO_VALUE],
    field: contest.fields.map(({ id }) => id),
    agency: contest.agencyGroups.flatMap(({ agencies }) => agencies.map(({ id }) => id)),
    year: [...counts.keys()].sort().reverse(),
    prize: contest.results.prizes.map(({ id }) => id),
  };
  return order[kind].flatMap((value) => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ value, count }];
  });
}
