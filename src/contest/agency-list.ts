import type { Agency, AgencyGroup, Contest } from './contest.js';

/** Whether an agency existed on a day ("2019-11-12"). */
export function existsOn(agency: Agency, day: string): boolean {
  return (
    (agency.validFrom === undefined || agency.validFrom <= day) &&
    (agency.validTo === undefined || day <= agency.validTo)
  );
}

/** Every agency of the file, whenever it existed: for showing what was picked in the past. */
export function allAgencies(contest: Contest): Agency[] {
  return contest.agencyGroups.flatMap(({ agencies }) => agencies);
}

/**
 * The groups with only the agencies that existed on a day; a group left empty is dropped.
 *
 * By default the contest's own reference date, not today: the districts ended on 01/07/2025, yet
 * people who entered in 2019 did so for a district, and must be able to pick it.
 */
export function agencyGroupsAt(
  contest: Contest,
  day: string = contest.referenceDate,
): AgencyGroup[] {
  return contest.agencyGroups
    .map((group) => ({
      ...group,
      agencies: group.agencies.filter((agency) => existsOn(agency, day)),
    }))
    .filter(({ agencies }) => agencies.length > 0);
}

export function agenciesAt(contest: Contest, day?: string): Agency[] {
  return agencyGroupsAt(contest, day).flatMap(({ agencies }) => agencies);
}

/** An agency by its id, whenever it existed; undefined for an id this contest doesn't know. */
export function findAgency(contest: Contest, id: string): Agency | undefined {
  return allAgencies(contest).find((agency) => agency.id === id);
}
