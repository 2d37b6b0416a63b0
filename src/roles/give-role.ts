import { recordAct } from '../admin/administrator.js';
import type { Actor } from '../admin/audit-log.js';
import type { LinkPurpose, OneTimeLink } from '../people/one-time-links.js';
import { type GrantedRole, grantedRoles } from '../people/role-store.js';
import { publishMenuFor } from '../telegram/commands.js';
import type { RoleDeps } from './deps.js';

/** Somebody gives or withdraws a role that is not theirs to give. */
export class NotYoursToGiveError extends Error {
  override readonly name = 'NotYoursToGiveError';
}

const purposes = {
  owner: 'be-owner',
  administrator: 'be-administrator',
  appraiser: 'be-appraiser',
} as const satisfies Record<GrantedRole, LinkPurpose>;

/** A role's links are about nothing but the role. */
export const ROLE_LINK_SUBJECT = 'role';

/** Who makes links on the command line: whoever keeps the machine. */
const COMMAND_LINE = 0;

/** What a link gives, if it is one that gives a role. */
export function roleOfPurpose(purpose: LinkPurpose): GrantedRole | undefined {
  return (Object.keys(purposes) as GrantedRole[]).find((role) => purposes[role] === purpose);
}

/** Owners give every role; administrators make appraisers. */
export function mayGive(
  { isOwner, isAdministrator }: RoleDeps['roles'],
  role: GrantedRole,
  userId: number,
): boolean {
  return role === 'appraiser' ? isAdministrator(userId) : isOwner(userId);
}

/** Whether whoever made a link may still give its role: what they lost, nobody gets from them, least of all they. */
export function stillGives(
  { roles }: Pick<RoleDeps, 'roles'>,
  role: GrantedRole,
  { by }: Pick<OneTimeLink, 'by'>,
): boolean {
  return by === COMMAND_LINE || mayGive(roles, role, by);
}

/**
 * For somebody who takes their consent back, before their id goes from the links: without it these would
 * pass for the command line's.
 */
export async function cancelRoleLinksOf(
  { links, clock }: Pick<RoleDeps, 'links' | 'clock'>,
  userId: number,
): Promise<void> {
  for (const role of grantedRoles) {
    await links.cancelOpen(purposes[role], ROLE_LINK_SUBJECT, clock.now(), userId);
  }
}

/** Asked inside every act, not only at the press. @throws NotYoursToGiveError */
function mustGive({ roles }: RoleDeps, role: GrantedRole, { userId }: Actor): void {
  if (!mayGive(roles, role, userId)) throw new NotYoursToGiveError(role);
}

/** @returns the token of a new link */
export async function makeRoleLink(
  deps: RoleDeps,
  role: GrantedRole,
  actor: Actor,
): Promise<string> {
  mustGive(deps, role, actor);
  await recordAct(deps, 'make-role-link', role, actor);
  const link = { purpose: purposes[role], subject: ROLE_LINK_SUBJECT, by: actor.userId };
  return deps.links.create(link, deps.clock.now());
}

/** @returns how many links were open */
export async function cancelRoleLinks(
  deps: RoleDeps,
  role: GrantedRole,
  actor: Actor,
): Promise<number> {
  mustGive(deps, role, actor);
  await recordAct(deps, 'cancel-role-links', role, actor);
  return deps.links.cancelOpen(purposes[role], ROLE_LINK_SUBJECT, deps.clock.now());
}

export function openRoleLinks(deps: RoleDeps, role: GrantedRole): Promise<number> {
  return deps.links.openCount(purposes[role], ROLE_LINK_SUBJECT, deps.clock.now());
}

/** Somebody takes up a role by a link; who made the link is told. */
export async function takeRole(
  deps: RoleDeps,
  role: GrantedRole,
  by: number,
  actor: Actor,
): Promise<void> {
  const { userId, updateId } = actor;
  await recordAct(deps, 'take-role', role, actor, { by: String(by) });
  await deps.roleStore.give({ role, userId, by, since: deps.clock.now() });
  await afterChange(deps, userId);
  // Nobody to be told.
  if (by === COMMAND_LINE) return;
  const subject = `${role} ${userId}`;
  await deps.outbox.post({ id: `role-taken.${updateId}`, kind: 'role-taken', subject, to: [by] });
}

/** @returns `last` when it is the last owner's, who stays */
export async function withdrawRole(
  deps: RoleDeps,
  role: GrantedRole,
  userId: number,
  actor: Actor,
): Promise<'withdrawn' | 'none' | 'last'> {
  mustGive(deps, role, actor);
  // By an old button, of somebody who was erased since: neither the log nor the outbox is to know them again.
  if (!isHeld(deps, role, userId) && !(await mayBeTold(deps, userId))) return 'none';
  await recordAct(deps, 'withdraw-role', role, actor, { user: String(userId) });
  const outcome = await takeBack(deps, role, userId);
  if (outcome === 'last') return outcome;
  // Also when there was nothing left to do: handled again, the person is still told.
  const id = `role-withdrawn.${actor.updateId}`;
  await deps.outbox.post({ id, kind: 'role-withdrawn', subject: role, to: [userId] });
  return outcome;
}

function isHeld({ roles }: RoleDeps, role: GrantedRole, userId: number): boolean {
  return roles.grants().some((grant) => grant.role === role && grant.userId === userId);
}

async function mayBeTold({ members }: RoleDeps, userId: number): Promise<boolean> {
  return (await members.find(userId)).consent === 'given';
}

/** Gives up one's own. @returns `last` when it is the last owner's, who stays */
export async function giveUpRole(
  deps: RoleDeps,
  role: GrantedRole,
  actor: Actor,
): Promise<'withdrawn' | 'none' | 'last'> {
  await recordAct(deps, 'leave-role', role, actor);
  return takeBack(deps, role, actor.userId);
}

async function takeBack(deps: RoleDeps, role: GrantedRole, userId: number) {
  const { roles, roleStore } = deps;
  const outcome = await roleStore.withdraw(role, userId, roles.configuredOwners().length);
  await afterChange(deps, userId);
  return outcome;
}

/** From now on in this process; the others read it before their next update. */
async function afterChange(deps: RoleDeps, userId: number): Promise<void> {
  const { roles, members, translators, api } = deps;
  await roles.refresh();
  const { language } = await members.find(userId);
  const mayUse = (audience: Parameters<typeof roles.mayUse>[1]) => roles.mayUse(userId, audience);
  await publishMenuFor(api, userId, language ?? 'vi', mayUse, translators);
}
