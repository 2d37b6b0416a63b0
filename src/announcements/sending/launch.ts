import { mustBeAdministrator, recordAct } from '../../admin/administrator.js';
import type { Actor } from '../../admin/audit-log.js';
import { type Announcement, mailingIds } from '../announcement.js';
import { audienceOf } from '../audience/audience.js';
import { type Reach, readReach } from '../audience/read-audience.js';
import type { AnnouncementDeps } from '../deps.js';
import { HOLDS_AFTER } from './mailings.js';

/** Why a draft can't be sent. */
export type LaunchProblem = 'no-content' | 'no-audience' | 'nobody' | 'past';

export type LaunchResult =
  | { state: 'launched' }
  | { state: 'scheduled'; at: number }
  | { state: 'refused'; problem: LaunchProblem }
  /** The draft, or how many get it, is not as it was when it was confirmed. */
  | { state: 'changed' }
  | { state: 'gone' };

export function launchProblem(
  { content, sendAt }: Announcement,
  choices: ReadonlySet<string>,
  { people, chats }: Reach,
  now: number,
): LaunchProblem | undefined {
  if (!content.vi) return 'no-content';
  if (choices.size === 0) return 'no-audience';
  if (people.length + chats.length === 0) return 'nobody';
  return sendAt !== undefined && sendAt <= now ? 'past' : undefined;
}

/** How many get it: what is confirmed, twice. */
export function countOf({ people, chats }: Reach): number {
  return people.length + chats.length;
}

/**
 * Sends a draft that was confirmed twice, or puts it on the calendar.
 * @param confirmed the draft's revision, and to how many it was said to go
 */
export async function launch(
  deps: AnnouncementDeps,
  id: string,
  confirmed: { revision: number; count: number },
  actor: Actor,
): Promise<LaunchResult> {
  mustBeAdministrator(deps, actor);
  const { announcements, clock } = deps;
  const announcement = await announcements.find(id);
  if (!announcement) return { state: 'gone' };
  if (announcement.launchUpdate === actor.updateId) return resume(deps, announcement);
  if (announcement.state !== 'draft') return { state: 'gone' };
  const choices = await announcements.choices(id);
  const reach = await readReach(deps, audienceOf(choices), announcement.category);
  const problem = launchProblem(announcement, choices, reach, clock.now());
  if (problem) return { state: 'refused', problem };
  const isSame = announcement.revision === confirmed.revision;
  if (!isSame || countOf(reach) !== confirmed.count) return { state: 'changed' };

  const { sendAt } = announcement;
  const { userId: by, updateId } = actor;
  const facts = { people: String(reach.people.length), chats: String(reach.chats.length) };
  if (sendAt !== undefined) {
    await recordAct(deps, 'schedule-announcement', id, actor, facts);
    const confirmation = { revision: confirmed.revision, by, updateId };
    const done = await announcements.schedule(id, sendAt, confirmation);
    return done ? { state: 'scheduled', at: sendAt } : { state: 'changed' };
  }
  await recordAct(deps, 'send-announcement', id, actor, facts);
  const confirmation = { revision: confirmed.revision, at: clock.now(), by, updateId };
  const outcome = await announcements.launch(id, reach, confirmation);
  if (outcome === 'changed') return { state: 'changed' };
  await handOver(deps, id);
  return { state: 'launched' };
}

/** The same update again, after a crash: what it began is brought to its end. */
async function resume(
  deps: AnnouncementDeps,
  { id, state, sendAt = 0 }: Announcement,
): Promise<LaunchResult> {
  if (state === 'scheduled') return { state: 'scheduled', at: sendAt };
  await handOver(deps, id);
  return { state: 'launched' };
}

/** Puts the frozen audience into the ledger; done again, it adds whoever was missed. */
export async function handOver(
  { announcements, outbox }: Pick<AnnouncementDeps, 'announcements' | 'outbox'>,
  id: string,
): Promise<void> {
  const to = await announcements.recipients(id);
  if (to.length === 0) return;
  await outbox.post({
    id: mailingIds.copies(id),
    kind: 'announcement',
    subject: id,
    to,
    holdsAfter: HOLDS_AFTER,
  });
  await announcements.settleRecipients(id);
}

/** Calls a scheduled announcement off: it is a draft again. @returns false when it went out, or is none */
export async function callOff(deps: AnnouncementDeps, id: string, actor: Actor): Promise<boolean> {
  mustBeAdministrator(deps, actor);
  if ((await deps.announcements.find(id))?.state !== 'scheduled') return false;
  await recordAct(deps, 'call-off-announcement', id, actor);
  return deps.announcements.unschedule(id);
}
