import { compactFiles } from '../redis/compact.js';
import { isOwner } from '../registration/entry.js';
import type { EraseDeps } from './deps.js';
import type { FamilyName } from './families.js';
import { fateOf } from './fate.js';
import { namesBeside } from './json-people.js';
import { recordsNaming } from './named-records.js';
import type { PrivacyRequest } from './request.js';
import { type Described, describe, eraseTypedNames, redact } from './typed-names.js';
import { unlink } from './unlink.js';

/**
 * What `unlink` leaves alone: what stays as the table of families says, what has a way of its own, and
 * what the update that is being handled still holds.
 */
const EXCEPT: readonly FamilyName[] = [
  'auditLog',
  'barredAskers',
  'privacyRequests',
  'member',
  'members',
  'consents',
  'chatLock',
  'session',
];

/** Records in which a name stands beside an account. */
const WITH_NAMES: readonly FamilyName[] = ['entryAuthors', 'entryVersions', 'planVersions'];
/** What anybody leaves who writes to the bot, and what stays of those who were erased. */
const NOT_KNOWN_BY: readonly FamilyName[] = ['chatLock', 'session', 'barredAskers', 'auditLog'];

/**
 * Erases a person everywhere. Every step may be done again: after a crash in the middle, the request
 * is still running, and is carried on from the beginning. Their own record goes last, as it says by
 * which name others may have written of them.
 */
export async function eraseEverything(
  deps: EraseDeps,
  userId: number,
  request: Pick<PrivacyRequest, 'number'>,
): Promise<void> {
  const { redis, keys, members, requests, outbox, clock } = deps;
  const who = await describePerson(deps, userId);
  await eraseTypedNames(deps, who);
  await eraseEntries(deps, userId, who);
  await deps.forget(userId);
  // Once more: what was on its way while the features forgot them.
  await outbox.forget(userId);
  await unlink(redis, keys, userId, EXCEPT);
  await requests.forget(userId, clock.now());
  await members.erase(userId);
  await requests.finish(request.number, clock.now());
  await compactFiles(redis);
}

/** Whether anything is kept of somebody but that they are writing now. */
export async function isKnown({ redis, keys }: EraseDeps, userId: number): Promise<boolean> {
  // Most who ask are on record as themselves; only of others the whole store is looked through.
  if ((await redis.sismember(keys.members, String(userId))) === 1) return true;
  const wanted = (family: FamilyName) => !NOT_KNOWN_BY.includes(family);
  for await (const _ of recordsNaming(redis, keys, userId, wanted)) return true;
  return false;
}

/** By their profile, and by every name beside their account: a profile may have been erased before. */
async function describePerson(deps: EraseDeps, userId: number): Promise<Described> {
  const { redis, keys, members, contest } = deps;
  const member = await members.find(userId);
  const names = new Set(member.name === undefined ? [] : [member.name]);
  const wanted = (family: FamilyName) => WITH_NAMES.includes(family);
  for await (const { place } of recordsNaming(redis, keys, userId, wanted)) {
    if (!('value' in place)) continue;
    for (const name of namesBeside(place.value, userId)) names.add(name);
  }
  return describe(member, names, contest);
}

/** Their own entries: what doesn't stay goes, and in what stays their name is taken out of the text. */
async function eraseEntries(deps: EraseDeps, userId: number, who: Described): Promise<void> {
  const { entries, contest } = deps;
  for (const entry of await entries.listFor(userId)) {
    if (!isOwner(entry, userId)) continue;
    if (fateOf(entry, userId, contest) === 'goes') await entries.erase(entry);
    else await entries.rewrite(entry.id, (text) => redact(text, who.names));
  }
}
