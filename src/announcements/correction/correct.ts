import { z } from 'zod';
import { mustBeAdministrator, recordAct } from '../../admin/administrator.js';
import type { Actor } from '../../admin/audit-log.js';
import { messageIdsOf } from '../../outbox/delivery.js';
import type { Letter } from '../../outbox/letter.js';
import { NotYetError } from '../../outbox/mailing.js';
import { type Content, charactersOver, withLineAbove } from '../../telegram/content.js';
import { type Announcement, announcementId, contentFor, mailingIds } from '../announcement.js';
import type { AnnouncementDeps } from '../deps.js';
import { copyButtons } from '../sending/copy-view.js';
import { reportCorrected } from '../sending/reports.js';
import { momentText } from '../words.js';

/** A copy in flight gets its answer soon, or is given up. */
const IN_FLIGHT_MS = 1_000;

/** "<announcement> <number of the correction>" */
const subject = z.tuple([announcementId, z.coerce.number()]);

export type CorrectionProblem =
  | 'sending'
  | 'recalled'
  | 'nothing-sent'
  | 'no-content'
  | 'other-kind';

/** Why an announcement can't be corrected now. */
export async function correctionProblem(
  { outbox }: Pick<AnnouncementDeps, 'outbox'>,
  { id, state, recalledAt, content }: Announcement,
): Promise<CorrectionProblem | undefined> {
  const mailing = await outbox.ledger.find(mailingIds.copies(id));
  if (state !== 'launched' || !mailing || mailing.sent === 0) return 'nothing-sent';
  if (recalledAt !== undefined) return 'recalled';
  // What goes out while it is corrected could be either text.
  if (mailing.pending > 0 && !mailing.held) return 'sending';
  const fits = (one: Content | undefined, fixed: Content | undefined) =>
    fixed === undefined || isSameKind(one, fixed);
  const ok = fits(content.vi, content['fix-vi']) && fits(content.en, content['fix-en']);
  return ok ? undefined : 'other-kind';
}

/** Telegram edits a text into a text, a file into a file, and of an album only its words. */
export function isSameKind(before: Content | undefined, fixed: Content): boolean {
  if (before?.type === 'text' || before?.type === 'album') return fixed.type === before.type;
  return before !== undefined && fixed.type !== 'text' && fixed.type !== 'album';
}

/**
 * Changes every copy that was delivered. What still waits to be sent goes out corrected.
 * @param revision of what was confirmed
 * @returns `changed` when the correction is not as it was confirmed
 */
export async function correct(
  deps: AnnouncementDeps,
  id: string,
  { revision, acknowledgeAgain }: { revision: number; acknowledgeAgain: boolean },
  actor: Actor,
): Promise<'corrected' | 'changed' | CorrectionProblem> {
  mustBeAdministrator(deps, actor);
  const { announcements, clock } = deps;
  const announcement = await announcements.find(id);
  if (!announcement) return 'changed';
  // Handled again after a crash: what it began is brought to its end.
  if (announcement.correctUpdate === actor.updateId) {
    await handOverCorrection(deps, id, announcement.corrections);
    return 'corrected';
  }
  const problem = await correctionProblem(deps, announcement);
  if (problem) return problem;
  if (announcement.revision !== revision) return 'changed';
  await recordAct(deps, 'correct-announcement', id, actor, { again: String(acknowledgeAgain) });
  const { updateId } = actor;
  const how = { at: clock.now(), acknowledgeAgain, updateId };
  const number = await announcements.correct(announcement, how);
  if (number === undefined) return 'changed';
  await handOverCorrection(deps, id, number);
  return 'corrected';
}

/** Has the copies changed; done again, it adds whoever was missed. */
export async function handOverCorrection(
  { outbox, announcements }: AnnouncementDeps,
  id: string,
  number: number,
): Promise<void> {
  const mailing = mailingIds.correction(id, number);
  const rows = await outbox.ledger.deliveries(mailingIds.copies(id));
  const to = [...rows]
    .filter(([, { state }]) => state === 'sent' || state === 'sending')
    .map(([recipient]) => recipient);
  const about = `${id} ${number}`;
  await outbox.post({ id: mailing, kind: 'announcement-correction', subject: about, to });
  const { round = 0 } = (await announcements.find(id)) ?? {};
  const buttons = await outbox.ledger.deliveries(mailingIds.albumButtons(id));
  if (buttons.size > 0 && round > 0) {
    await outbox.post({
      id: mailingIds.correctedButtons(id, number),
      kind: 'announcement-corrected-buttons',
      subject: about,
      to: [...buttons.keys()],
    });
  }
  // Once more: a look at it before there was anything to show may have let go of it.
  await announcements.setLive(id, true);
}

/** What a crash left without its mailing, when the update was not handled again either. */
export async function mendCorrection(
  deps: AnnouncementDeps,
  { id, corrections, recalledAt }: Announcement,
): Promise<void> {
  if (corrections === 0 || recalledAt !== undefined) return;
  const mailing = await deps.outbox.ledger.find(mailingIds.correction(id, corrections));
  if (!mailing || mailing.total === 0) await handOverCorrection(deps, id, corrections);
}

export function defineCorrections(deps: AnnouncementDeps): void {
  // An edit that is done twice is done once.
  const again = { lane: 'bulk', repeatsUncertain: true } as const;
  deps.outbox.define('announcement-correction', {
    ...again,
    compose: (mailing, recipient) => composeCorrection(deps, mailing.subject, recipient),
    async finished(mailing) {
      const [id, number] = subject.parse(mailing.subject.split(' '));
      await reportCorrected(deps, id, number);
    },
  });
  deps.outbox.define('announcement-corrected-buttons', {
    ...again,
    compose: (mailing, recipient) => composeButtons(deps, mailing.subject, recipient),
  });
}

async function composeCorrection(
  deps: AnnouncementDeps,
  about: string,
  recipient: number,
): Promise<Letter | undefined> {
  const [id] = subject.parse(about.split(' '));
  const [announcement, edit] = await Promise.all([
    deps.announcements.find(id),
    copyOf(deps, mailingIds.copies(id), recipient),
  ]);
  if (!announcement || announcement.recalledAt !== undefined || !edit) return undefined;
  const { language = 'vi' } = recipient < 0 ? {} : await deps.members.find(recipient);
  const t = deps.translators[language];
  const content = contentFor(announcement, language);
  const { correctedAt = 0 } = announcement;
  if (!content) return undefined;
  const at = momentText(deps.contest, correctedAt, t);
  const marked = withLineAbove(content, t.plain('ann-corrected-mark', { at }));
  // Rather the right words without the mark than the wrong ones.
  const corrected = charactersOver(marked) > 0 ? content : marked;
  if (recipient < 0) return { edit, content: corrected };
  const acknowledgedAt = await deps.announcements.acknowledgedAt(id, recipient);
  return {
    edit,
    content: corrected,
    buttons: copyButtons(announcement, { kind: 'person', acknowledgedAt }, t),
  };
}

/** The message under an album asks again. */
async function composeButtons(
  deps: AnnouncementDeps,
  about: string,
  recipient: number,
): Promise<Letter | undefined> {
  const [id] = subject.parse(about.split(' '));
  const [announcement, edit] = await Promise.all([
    deps.announcements.find(id),
    copyOf(deps, mailingIds.albumButtons(id), recipient),
  ]);
  if (!announcement || announcement.recalledAt !== undefined || !edit) return undefined;
  const { language = 'vi' } = await deps.members.find(recipient);
  const t = deps.translators[language];
  const acknowledgedAt = await deps.announcements.acknowledgedAt(id, recipient);
  return {
    edit,
    content: { type: 'text', text: t.plain('ann-album-buttons') },
    buttons: copyButtons(announcement, { kind: 'person', acknowledgedAt }, t),
  };
}

/** Message ids of a copy that arrived. @throws NotYetError while it is in flight */
async function copyOf(
  { outbox }: AnnouncementDeps,
  mailing: string,
  recipient: number,
): Promise<number[] | undefined> {
  const row = await outbox.ledger.delivery(mailing, recipient);
  if (row?.state === 'sending') throw new NotYetError(IN_FLIGHT_MS);
  const ids = row ? messageIdsOf(row) : [];
  return ids.length > 0 ? ids : undefined;
}
