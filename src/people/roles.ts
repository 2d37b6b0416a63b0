import type { Audience } from '../telegram/audience.js';
import type { CoordinatorStore } from './coordinators.js';
import type { Grant, GrantedRole, RoleStore } from './role-store.js';

/** What somebody is to the bot, the farthest-reaching first. */
export const roles = ['owner', 'administrator', 'appraiser', 'coordinator', 'member'] as const;
export type Role = (typeof roles)[number];

const audiencesOf = {
  owner: ['everyone', 'coordinator', 'appraisal', 'administrator', 'owner'],
  administrator: ['everyone', 'coordinator', 'appraisal', 'administrator'],
  appraiser: ['everyone', 'appraiser', 'appraisal'],
  coordinator: ['everyone', 'coordinator'],
  member: ['everyone'],
} as const satisfies Record<Role, readonly Audience[]>;

/** Whether what is for an audience is for a role: the table of permissions, and what is asked at each press. */
export function isFor(audience: Audience, role: Role): boolean {
  return (audiencesOf[role] as readonly Audience[]).includes(audience);
}

/**
 * Who has which role. What is said without waiting is said from the newest reading, which is made
 * anew before each update is handled and each sweep: a role that was withdrawn is gone at the next
 * press, in every instance.
 */
export interface Roles {
  refresh(): Promise<void>;
  isOwner(userId: number): boolean;
  /** Owners are administrators, too. */
  isAdministrator(userId: number): boolean;
  /** Only who was made one: administrators are not appraisers by themselves. */
  isAppraiser(userId: number): boolean;
  /** User ids, owners first. */
  administrators(): number[];
  appraisers(): number[];
  /** Owners by the settings: they have no grant, and are withdrawn in the settings only. */
  configuredOwners(): readonly number[];
  grants(): readonly Grant[];
  rolesOf(userId: number): Promise<Role[]>;
  mayUse(userId: number, audience: Audience): Promise<boolean>;
}

export interface RoleOptions {
  store: RoleStore;
  coordinators: Pick<CoordinatorStore, 'agenciesOf'>;
  /** Telegram ids in `ADMIN_IDS`. */
  configuredOwners: readonly number[];
}

export function createRoles({ store, coordinators, configuredOwners }: RoleOptions): Roles {
  const settled = [...new Set(configuredOwners)];
  let grants: readonly Grant[] = [];
  const holders = (role: GrantedRole): number[] =>
    grants.filter((grant) => grant.role === role).map(({ userId }) => userId);
  const owners = () => [...new Set([...settled, ...holders('owner')])];
  /** All but whether somebody coordinates an agency, which has to be read. */
  const given = (userId: number): Role[] => [
    'member',
    ...(those.isOwner(userId) ? (['owner'] as const) : []),
    ...(those.isAdministrator(userId) ? (['administrator'] as const) : []),
    ...(those.isAppraiser(userId) ? (['appraiser'] as const) : []),
  ];

  const those: Roles = {
    async refresh() {
      grants = await store.all();
    },
    isOwner: (userId) => owners().includes(userId),
    isAdministrator: (userId) => those.administrators().includes(userId),
    isAppraiser: (userId) => holders('appraiser').includes(userId),
    administrators: () => [...new Set([...owners(), ...holders('administrator')])],
    appraisers: () => holders('appraiser'),
    configuredOwners: () => settled,
    grants: () => grants,
    async rolesOf(userId) {
      const isCoordinator = (await coordinators.agenciesOf(userId)).length > 0;
      return [...given(userId), ...(isCoordinator ? (['coordinator'] as const) : [])];
    },
    async mayUse(userId, audience) {
      if (given(userId).some((role) => isFor(audience, role))) return true;
      return (
        isFor(audience, 'coordinator') && (await those.rolesOf(userId)).includes('coordinator')
      );
    },
  };
  return those;
}
