import { mustBeAdministrator } from '../../admin/administrator.js';
import type { Actor } from '../../admin/audit-log.js';
import { messageIdsOf } from '../../outbox/delivery.js';
import type { Letter } from '../../outbox/letter.js';
import type { Mailing } from '../../outbox/mailing.js';
import type { Member } from '../../people/member.js';
import { wantsNews } from '../../people/news.js';
import type { Translator } from '../../telegram/translations.js';
import { type Announcement, contentFor, mailingIds } from '../announcement.js';
import type { AnnouncementDeps } from '../deps.js';
import { albumButtonsView, copyButtons } from './copy-view.js';
import { reportSent } from './reports.js';

/** Copies in a row that fail or are uncertain, after which something is wrong and the rest waits. */
export const HOLDS_AFTER = 10;

/** Says how the copies of an announcement are made, all of them from the state at their sending. */
export function defineCopies(deps: AnnouncementDeps): void {
  const { outbox } = deps;
  // Two copies of an announcement to thousands are for the administrator to decide.
  const bulk = { lane: 'bulk', repeatsUncertain: false } as const;
  outbox.define('announcement', {
    ...bulk,
    compose: ({ subject }, recipient) => composeCopy(deps, subject, recipient),
    async finished(mailing) {
      await postAlbumButtons(deps, mailing);
      await reportSent(deps, mailing);
    },
  });
  outbox.define('announcement-buttons', {
    ...bulk,
    compose: ({ subject }, recipient) => composeAlbumButtons(deps, subject, recipient),
  });
  outbox.define('announcement-test', {
    lane: 'urgent',
    repeatsUncertain: true,
    compose: ({ subject }, recipient) => composeTest(deps, subject, recipient),
  });
}

export interface Reader {
  announcement: Announcement;
  member: Member;
  t: Translator;
}

/** Somebody who still gets an announcement; nothing when it was recalled, or they don't want it. */
export async function readReader(
  { announcements, members, translators }: AnnouncementDeps,
  id: string,
  userId: number,
): Promise<Reader | undefined> {
  const [announcement, member] = await Promise.all([announcements.find(id), members.find(userId)]);
  if (!announcement || announcement.recalledAt !== undefined) return undefined;
  if (member.consent !== 'given') return undefined;
  const { category } = announcement;
  if (category !== 'service' && !wantsNews(member, category)) return undefined;
  return { announcement, member, t: translators[member.language ?? 'vi'] };
}

async function composeCopy(
  deps: AnnouncementDeps,
  id: string,
  recipient: number,
): Promise<Letter | undefined> {
  // A group or channel has no language and nobody who could acknowledge for it.
  if (recipient < 0) return composeForChat(deps, id, recipient);
  const reader = await readReader(deps, id, recipient);
  const content = reader && contentFor(reader.announcement, reader.t.language);
  if (!content) return undefined;
  const acknowledgedAt = await deps.announcements.acknowledgedAt(id, recipient);
  const buttons = copyButtons(reader.announcement, { kind: 'person', acknowledgedAt }, reader.t);
  return { content, buttons };
}

async function composeForChat(
  { announcements, chats }: AnnouncementDeps,
  id: string,
  chatId: number,
): Promise<Letter | undefined> {
  const [announcement, chat] = await Promise.all([announcements.find(id), chats.find(chatId)]);
  const content = announcement?.content.vi;
  if (!content || announcement.recalledAt !== undefined) return undefined;
  // Taken off the register meanwhile: an announcement has no place there any more.
  return chat?.registeredAt === undefined ? undefined : { content };
}

/** Everybody who got an album for certain gets its buttons, in a message under it. */
async function postAlbumButtons(deps: AnnouncementDeps, { id, subject }: Mailing): Promise<void> {
  const announcement = await deps.announcements.find(subject);
  const { vi, en } = announcement?.content ?? {};
  if (vi?.type !== 'album' && en?.type !== 'album') return;
  const rows = await deps.outbox.ledger.deliveries(id);
  const to = [...rows]
    .filter(([one, { state }]) => one > 0 && state === 'sent')
    .map(([one]) => one);
  if (to.length === 0) return;
  const buttons = mailingIds.albumButtons(subject);
  await deps.outbox.post({ id: buttons, kind: 'announcement-buttons', subject, to });
}

async function composeAlbumButtons(
  deps: AnnouncementDeps,
  id: string,
  recipient: number,
): Promise<Letter | undefined> {
  const reader = await readReader(deps, id, recipient);
  const row = await deps.outbox.ledger.delivery(mailingIds.copies(id), recipient);
  const [replyTo] = row ? messageIdsOf(row) : [];
  if (!reader || replyTo === undefined) return undefined;
  if (contentFor(reader.announcement, reader.t.language)?.type !== 'album') return undefined;
  const acknowledgedAt = await deps.announcements.acknowledgedAt(id, recipient);
  const buttons = copyButtons(reader.announcement, { kind: 'person', acknowledgedAt }, reader.t);
  return { ...albumButtonsView(buttons, reader.t), replyTo };
}

/** A draft to its composer, by the way that all copies go. */
async function composeTest(
  { announcements, members, translators, isAdministrator }: AnnouncementDeps,
  id: string,
  recipient: number,
): Promise<Letter | undefined> {
  const [announcement, { language = 'vi' }] = await Promise.all([
    announcements.find(id),
    members.find(recipient),
  ]);
  const content = announcement && contentFor(announcement, language);
  if (!content || !isAdministrator(recipient)) return undefined;
  const buttons = copyButtons(announcement, { kind: 'preview' }, translators[language]);
  return { content, buttons };
}

export async function testDraft(deps: AnnouncementDeps, id: string, actor: Actor): Promise<void> {
  mustBeAdministrator(deps, actor);
  await deps.outbox.post({
    id: `ann.${id}.test.${actor.updateId}`,
    kind: 'announcement-test',
    subject: id,
    to: [actor.userId],
  });
}
