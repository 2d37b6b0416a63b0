import { z } from 'zod';
import { mustBeAdministrator, recordAct } from '../../admin/administrator.js';
import type { Actor } from '../../admin/audit-log.js';
import { messageIdsOf } from '../../outbox/delivery.js';
import type { Letter } from '../../outbox/letter.js';
import { mustBeTimeToSend } from '../../reminders/time-to-send.js';
import { announcementId, mailingIds } from '../announcement.js';
import { readSilent } from '../audience/read-audience.js';
import type { AnnouncementDeps } from '../deps.js';
import { copyButtons } from '../sending/copy-view.js';
import { readReader } from '../sending/mailings.js';
import { titleText } from '../words.js';
import { silentView } from './acknowledgement-views.js';
import { readAcknowledgements } from './read-acknowledgements.js';
import { type AgencyCount, NO_AGENCY } from './roll-up.js';

/** "<announcement> <agency>" */
const silentSubject = z.tuple([announcementId, z.string()]);

export function defineFollowUps(deps: AnnouncementDeps): void {
  const { outbox } = deps;
  outbox.define('announcement-nudge', {
    lane: 'bulk',
    repeatsUncertain: false,
    compose: ({ subject }, recipient) => composeNudge(deps, subject, recipient),
  });
  outbox.define('announcement-silent', {
    lane: 'urgent',
    repeatsUncertain: true,
    async compose({ subject }, recipient) {
      const [id, agencyId] = silentSubject.parse(subject.split(' '));
      return composeSilent(deps, id, agencyId, recipient);
    },
  });
}

async function composeNudge(
  deps: AnnouncementDeps,
  id: string,
  recipient: number,
): Promise<Letter | undefined> {
  const [reader, row, acknowledgedAt] = await Promise.all([
    readReader(deps, id, recipient),
    deps.outbox.ledger.delivery(mailingIds.copies(id), recipient),
    deps.announcements.acknowledgedAt(id, recipient),
  ]);
  // Pressed meanwhile: there is nothing left to remind of.
  if (!reader || !row || acknowledgedAt !== undefined) return undefined;
  const contest = await deps.deadlines.contest();
  mustBeTimeToSend(contest, deps.clock.now());
  const { announcement, t } = reader;
  return {
    text: t.html('ann-nudge-text', { title: titleText(announcement, t) }),
    buttons: copyButtons(announcement, { kind: 'person' }, t),
    replyTo: messageIdsOf(row)[0],
  };
}

async function composeSilent(
  deps: AnnouncementDeps,
  id: string,
  agencyId: string,
  recipient: number,
): Promise<Letter | undefined> {
  const announcement = await deps.announcements.find(id);
  if (!announcement || announcement.recalledAt !== undefined) return undefined;
  if (!(await deps.coordinators.isCoordinator(agencyId, recipient))) return undefined;
  const counts = await readAcknowledgements(deps, announcement);
  if (!counts.some((one) => one.agencyId === agencyId && one.silent.length > 0)) return undefined;
  const { language = 'vi' } = await deps.members.find(recipient);
  const { contest, translators } = deps;
  const facts = { contest, announcement, counts, agencyId, forCoordinator: true };
  return silentView({ ...facts, t: translators[language] }, 0);
}

/**
 * Reminds those who got it and have not acknowledged it.
 * @param count of them, as it was said when that was confirmed
 * @returns to how many; nothing when it is another number by now, and nobody was reminded
 */
export async function nudge(
  deps: AnnouncementDeps,
  id: string,
  count: number,
  actor: Actor,
): Promise<number | undefined> {
  mustBeAdministrator(deps, actor);
  const announcement = await deps.announcements.find(id);
  if (announcement?.state !== 'launched' || announcement.recalledAt !== undefined) return undefined;
  const to = [...(await readSilent(deps, id))];
  const isAgain = (await deps.announcements.nudgeOf(id, actor.updateId)) !== undefined;
  if (!isAgain && (to.length !== count || count === 0)) return undefined;
  await recordAct(deps, 'nudge-silent', id, actor, { count: String(count) });
  const number = await deps.announcements.countNudge(id, actor.updateId);
  // Also when it was begun before: whoever was missed is added, and nobody twice.
  await deps.outbox.post({
    id: mailingIds.nudge(id, number),
    kind: 'announcement-nudge',
    subject: id,
    to,
  });
  return count;
}

/** Which coordinators get a list, and which agencies with silent people have none. */
export async function coordinatorsOf(
  { coordinators }: Pick<AnnouncementDeps, 'coordinators'>,
  counts: readonly AgencyCount[],
): Promise<{ to: Map<string, number[]>; without: string[] }> {
  const silent = counts.filter((one) => one.silent.length > 0).map(({ agencyId }) => agencyId);
  const to = new Map<string, number[]>();
  const without: string[] = [];
  for (const agencyId of silent) {
    const people = agencyId === NO_AGENCY ? [] : await coordinators.of(agencyId);
    if (people.length > 0) to.set(agencyId, people);
    else without.push(agencyId);
  }
  return { to, without };
}

/** Sends each agency's coordinators the list of its own silent people. @returns to how many of them */
export async function sendSilentLists(
  deps: AnnouncementDeps,
  id: string,
  actor: Actor,
): Promise<number> {
  mustBeAdministrator(deps, actor);
  const announcement = await deps.announcements.find(id);
  if (!announcement) return 0;
  const { to } = await coordinatorsOf(deps, await readAcknowledgements(deps, announcement));
  await recordAct(deps, 'send-silent-lists', id, actor, { agencies: String(to.size) });
  for (const [agencyId, people] of to) {
    await deps.outbox.post({
      id: `ann.${id}.silent.${agencyId}.${actor.updateId}`,
      kind: 'announcement-silent',
      subject: `${id} ${agencyId}`,
      to: people,
    });
  }
  return new Set([...to.values()].flat()).size;
}
