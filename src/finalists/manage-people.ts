import type { Actor, AuditAct, AuditLog } from '../admin/audit-log.js';
import type { Clock } from '../clock.js';
import type { OneTimeLinkStore } from '../people/one-time-links.js';
import type { Contact } from './finalist.js';
import type { FinalistStore } from './finalist-store.js';

export interface ManageDeps {
  clock: Clock;
  finalists: FinalistStore;
  links: OneTimeLinkStore;
  audit: AuditLog;
}

/** @returns the token of a new link by which one person comes to the unit */
export async function makeClaimLink(
  deps: ManageDeps,
  finalistId: string,
  actor: Actor,
): Promise<string> {
  const link = { purpose: 'claim-finalist', subject: finalistId, by: actor.userId } as const;
  const token = await deps.links.create(link, deps.clock.now());
  await record(deps, 'make-claim-link', finalistId, actor);
  return token;
}

/** @returns how many links were open */
export async function cancelClaimLinks(
  deps: ManageDeps,
  finalistId: string,
  actor: Actor,
): Promise<number> {
  const count = await deps.links.cancelOpen('claim-finalist', finalistId, deps.clock.now());
  await record(deps, 'cancel-claim-links', finalistId, actor);
  return count;
}

/** Whom to call at the unit; `undefined` goes back to what the contest file says. */
export async function recordContact(
  deps: ManageDeps,
  finalistId: string,
  contact: Contact | undefined,
  actor: Actor,
): Promise<void> {
  await deps.finalists.setContact(finalistId, contact);
  // Which parts were given, and not what they are: the log outlives the contact.
  const given = Object.keys(contact ?? {}).sort();
  await record(deps, 'set-contact', finalistId, actor, { given: given.join(' ') });
}

/** Takes somebody out of a unit, as when the link went to the wrong person. */
export async function removePerson(
  deps: ManageDeps,
  finalistId: string,
  userId: number,
  actor: Actor,
): Promise<void> {
  await deps.finalists.leave(finalistId, userId);
  await record(deps, 'remove-person', finalistId, actor, { user: String(userId) });
}

function record(
  { audit, clock }: ManageDeps,
  act: AuditAct,
  subject: string,
  { userId: by, updateId }: Actor,
  facts?: Record<string, string>,
): Promise<void> {
  return audit.record({ updateId, at: clock.now(), by, act, subject, ...(facts && { facts }) });
}
