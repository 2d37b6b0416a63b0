import { findAgency } from '../../contest/agency-list.js';
import type { Contest } from '../../contest/contest.js';

export function hasAgencies(contest: Contest, ids: readonly string[]): boolean {
  return ids.every((id) => findAgency(contest, id) !== undefined);
}
