import { findAgency } from '../../contest/agency-list.js';
import type { TableContext } from '../table.js';

/** An agency's name, in the reader's language where it has one; its id where it is no longer in the file. */
export function agencyText({ contest, t }: TableContext, agencyId: string | undefined): string {
  if (agencyId === undefined) return '';
  const agency = findAgency(contest, agencyId);
  if (!agency) return agencyId;
  return t.language === 'en' ? (agency.nameEn ?? agency.name) : agency.name;
}

/** The group that an agency belongs to: departments, districts and so on. */
export function groupText({ contest, t }: TableContext, agencyId: string | undefined): string {
  const group = contest.agencyGroups.find(({ agencies }) =>
    agencies.some(({ id }) => id === agencyId),
  );
  return group?.name[t.language] ?? '';
}
