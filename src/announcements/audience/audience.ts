import type { Contest } from '../../contest/contest.js';
import type { Member } from '../../people/member.js';

/** Kinds of people that an announcement can be for. */
export const roles = [
  'everyone',
  'entrants',
  'finalists',
  'owing',
  'coordinators',
  'administrators',
] as const;
export type Role = (typeof roles)[number];

/**
 * Whom an announcement is for: people who are in one of the roles, and where agencies are chosen, of
 * one of these; where an earlier announcement is chosen, only those who got it and have not
 * acknowledged it. Groups and channels follow the agencies, too.
 */
export interface Audience {
  roles: ReadonlySet<Role>;
  agencies: ReadonlySet<string>;
  agencyGroups: ReadonlySet<string>;
  silentOf?: string;
  chats: boolean;
}

/** A choice as it is stored: "role:everyone", "agency:snv", "group:districts", "silent:<id>", "chats". */
export const choice = {
  role: (role: Role) => `role:${role}`,
  agency: (id: string) => `agency:${id}`,
  agencyGroup: (id: string) => `group:${id}`,
  silentOf: (announcementId: string) => `silent:${announcementId}`,
  chats: 'chats',
};

export function audienceOf(choices: ReadonlySet<string>): Audience {
  const of = (kind: string) =>
    new Set(
      [...choices].filter((one) => one.startsWith(kind)).map((one) => one.slice(kind.length)),
    );
  const [silentOf] = of('silent:');
  return {
    roles: of('role:') as Set<Role>,
    agencies: of('agency:'),
    agencyGroups: of('group:'),
    ...(silentOf !== undefined && { silentOf }),
    chats: choices.has(choice.chats),
  };
}

/** Whether people are meant at all, and not groups and channels alone. */
export function isForPeople({
  roles: chosen,
  agencies,
  agencyGroups,
  silentOf,
}: Audience): boolean {
  if (chosen.size > 0 || silentOf !== undefined) return true;
  return agencies.size + agencyGroups.size > 0;
}

/** Ids of the agencies that it is for; nothing when it is for all, and for those without one, too. */
export function agenciesIn(contest: Contest, audience: Audience): Set<string> | undefined {
  const { agencies, agencyGroups } = audience;
  if (agencies.size + agencyGroups.size === 0) return undefined;
  const inGroups = contest.agencyGroups
    .filter(({ id }) => agencyGroups.has(id))
    .flatMap((group) => group.agencies.map(({ id }) => id));
  return new Set([...agencies, ...inGroups]);
}

/** The people that the roles stand for, by user id; who is everyone need not be told. */
export interface RolePeople {
  byRole: ReadonlyMap<Role, ReadonlySet<number>>;
  /** Of the announcement whose silent are chosen. */
  silent?: ReadonlySet<number>;
}

/** Whether somebody is meant. What they want to hear, and whether they agreed to, is another question. */
export function isMeant(
  member: Pick<Member, 'id' | 'agencyId'>,
  audience: Audience,
  agencies: ReadonlySet<string> | undefined,
  { byRole, silent }: RolePeople,
): boolean {
  if (!isForPeople(audience)) return false;
  if (agencies && !agencies.has(member.agencyId ?? '')) return false;
  if (audience.silentOf !== undefined && !silent?.has(member.id)) return false;
  const { roles: chosen } = audience;
  if (chosen.size === 0 || chosen.has('everyone')) return true;
  return [...chosen].some((role) => byRole.get(role)?.has(member.id));
}
