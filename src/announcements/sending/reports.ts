import { z } from 'zod';
import type { Mailing } from '../../outbox/mailing.js';
import type { View } from '../../telegram/screen.js';
import { type Announcement, announcementId, mailingIds } from '../announcement.js';
import { openAnnouncement } from '../buttons.js';
import type { AnnouncementDeps } from '../deps.js';
import { momentText, titleText } from '../words.js';

/** What the sender of an announcement is told unasked, each as a message of its own. */
const reports = ['sent', 'stopped', 'missed', 'corrected', 'recalled'] as const;
type Report = (typeof reports)[number];

const KIND = 'announcement-report';

/** "<announcement> <report> <number>" */
const subject = z.tuple([announcementId, z.enum(reports), z.coerce.number()]);

export function defineReports(deps: AnnouncementDeps): void {
  deps.outbox.define(KIND, {
    lane: 'urgent',
    repeatsUncertain: true,
    async compose(mailing, recipient) {
      const [id, report, number] = subject.parse(mailing.subject.split(' '));
      const announcement = await deps.announcements.find(id);
      if (!announcement || !deps.isAdministrator(recipient)) return undefined;
      return reportView(deps, announcement, report, number, recipient);
    },
  });
}

async function reportView(
  { contest, outbox, members, translators }: AnnouncementDeps,
  announcement: Announcement,
  report: Report,
  number: number,
  recipient: number,
): Promise<View | undefined> {
  const { id } = announcement;
  const { language = 'vi' } = await members.find(recipient);
  const t = translators[language];
  const about: Record<Report, string> = {
    sent: mailingIds.copies(id),
    stopped: mailingIds.copies(id),
    missed: mailingIds.copies(id),
    corrected: mailingIds.correction(id, number),
    recalled: mailingIds.recall(id),
  };
  const mailing = await outbox.ledger.find(about[report]);
  // Let go on meanwhile: that it stopped is no longer so.
  if (report === 'stopped' && mailing?.held !== 'failures') return undefined;
  const {
    total = 0,
    sent = 0,
    failed = 0,
    blocked = 0,
    uncertain = 0,
    dropped = 0,
  } = mailing ?? {};
  const at = report === 'missed' ? momentText(contest, number, t) : '';
  const counts = { total, sent, failed, blocked, uncertain, dropped };
  return {
    text: t.html('ann-report', { report, title: titleText(announcement, t), at, ...counts }),
    buttons: [[openAnnouncement.make(t.plain('ann-open'), id)]],
  };
}

async function post(
  { outbox, announcements, administrators }: AnnouncementDeps,
  id: string,
  report: Report,
  number: number,
): Promise<void> {
  const { launchedBy } = (await announcements.find(id)) ?? {};
  // Who sent it may be no administrator any more; then the others are told.
  const all = administrators();
  const to = launchedBy !== undefined && all.includes(launchedBy) ? [launchedBy] : all;
  if (to.length === 0) return;
  await outbox.post({
    id: `ann.${id}.${report}.${number}`,
    kind: KIND,
    subject: [id, report, number].join(' '),
    to,
  });
}

/** Every copy is settled: once for each round of sending. */
export function reportSent(deps: AnnouncementDeps, { subject: id, round }: Mailing): Promise<void> {
  return post(deps, id, 'sent', round);
}

/** Failures in a row have stopped it. */
export function reportStopped(
  deps: AnnouncementDeps,
  { subject: id, holds }: Mailing,
): Promise<void> {
  return post(deps, id, 'stopped', holds);
}

export function reportMissed(
  deps: AnnouncementDeps,
  { id, sendAt = 0 }: Announcement,
): Promise<void> {
  return post(deps, id, 'missed', sendAt);
}

export function reportCorrected(deps: AnnouncementDeps, id: string, number: number): Promise<void> {
  return post(deps, id, 'corrected', number);
}

export function reportRecalled(deps: AnnouncementDeps, id: string, round: number): Promise<void> {
  return post(deps, id, 'recalled', round);
}
