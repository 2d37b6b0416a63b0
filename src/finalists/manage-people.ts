import { type ActDeps, mustBeAdministrator, recordAct } from '../admin/administrator.js';
import type { Actor } from '../admin/audit-log.js';
import type { OneTimeLinkStore } from '../people/one-time-links.js';
import type { Contact } from './finalist.js';
import type { FinalistStore } from './finalist-store.js';

export interface ManageDeps extends ActDeps {
  finalists: FinalistStore;
  links: OneTimeLinkStore;
}

/** @returns the token of a new link by which one person comes to the unit */
export async function makeClaimLink(
  deps: ManageDeps,
  finalistId: string,
  actor: Actor,
): Promise<string> {
  mustBeAdministrator(deps, actor);
  const link = { purpose: 'claim-finalist', subject: finalistId, by: actor.userId } as const;
  const token = await deps.links.create(link, deps.clock.now());
  await recordAct(deps, 'make-claim-link', finalistId, actor);
  return token;
}

/** @returns how many links were open */
export async function cancelClaimLinks(
  deps: ManageDeps,
  finalistId: string,
  actor: Actor,
): Promise<number> {
  mustBeAdministrator(deps, actor);
  const count = await deps.links.cancelOpen('claim-finalist', finalistId, deps.clock.now());
  await recordAct(deps, 'cancel-claim-links', finalistId, actor);
  return count;
}

/** Whom to call at the unit; `undefined` goes back to what the contest file says. */
export async function recordContact(
  deps: ManageDeps,
  finalistId: string,
  contact: Contact | undefined,
  actor: Actor,
): Promise<void> {
  mustBeAdministrator(deps, actor);
  await deps.finalists.setContact(finalistId, contact);
  // Which parts were given, and not what they are: the log outlives the contact.
  const given = Object.keys(contact ?? {}).sort();
  await recordAct(deps, 'set-contact', finalistId, actor, { given: given.join(' ') });
}

/** Takes somebody out of a unit, as when the link went to the wrong person. */
export async function removePerson(
  deps: ManageDeps,
  finalistId: string,
  userId: number,
  actor: Actor,
): Promise<void> {
  mustBeAdministrator(deps, actor);
  // Recorded first: handled again after it was done, the press finds nobody left to take out.
  await recordAct(deps, 'remove-person', finalistId, actor, { user: String(userId) });
  await deps.finalists.leave(finalistId, userId);
}
