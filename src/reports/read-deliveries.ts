import { type Announcement, mailingIds } from '../announcements/announcement.js';
import type { Delivery } from '../outbox/delivery.js';
import type { SourceDeps } from './deps.js';
import type { ReportContext } from './report-job.js';
import { type Copy, type SentAnnouncement, tallyByAgency, tallyOf } from './tables/deliveries.js';

type Deps = Pick<SourceDeps, 'announcements' | 'chats' | 'members' | 'outbox'>;

/** Announcements read together. */
const AT_ONCE = 50;

/** Copies that stand one by one in a table; of older announcements only the counts do. */
const MOST_COPIES = 100_000;

/** Who a recipient is. */
type Recipient = Pick<Copy, 'name' | 'sort' | 'agencyId'>;

/** Every announcement that went out, the newest first, with what became of it. */
export async function readDeliveries(
  deps: Deps,
  progress: ReportContext['progress'],
  mostCopies = MOST_COPIES,
): Promise<SentAnnouncement[]> {
  const recipients = await readRecipients(deps);
  const count = await deps.announcements.count();
  const found: SentAnnouncement[] = [];
  let copiesSoFar = 0;
  for (let from = 0; from < count; from += AT_ONCE) {
    for (const announcement of await deps.announcements.newest(from, AT_ONCE)) {
      if (announcement.state !== 'launched') continue;
      const copies = await readCopies(deps, announcement, recipients, progress);
      copiesSoFar += copies.length;
      found.push({
        announcement,
        tally: tallyOf(copies),
        byAgency: tallyByAgency(copies),
        copies: copiesSoFar > mostCopies ? undefined : copies,
      });
      await progress(found.length, count);
    }
  }
  return found;
}

async function readRecipients({ members, chats }: Deps): Promise<Map<number, Recipient>> {
  const [people, groups] = await Promise.all([members.all(), chats.all()]);
  return new Map<number, Recipient>([
    ...people.map(({ id, name, agencyId }): [number, Recipient] => [
      id,
      { name, sort: 'person', agencyId },
    ]),
    ...groups.map(({ id, title, type, agencyId }): [number, Recipient] => [
      id,
      { name: title, sort: type === 'channel' ? 'channel' : 'group', agencyId },
    ]),
  ]);
}

/** Part by part, as the ledger has them: others have their turn in between. */
async function readCopies(
  { announcements, outbox: { ledger } }: Deps,
  { id }: Announcement,
  recipients: ReadonlyMap<number, Recipient>,
  progress: ReportContext['progress'],
): Promise<Copy[]> {
  const mailing = await ledger.find(mailingIds.copies(id));
  const acknowledged = await announcements.acknowledgements(id);
  const copies: Copy[] = [];
  const chunks = mailing?.chunks ?? 0;
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    for (const [to, delivery] of await ledger.rows(mailingIds.copies(id), chunk)) {
      copies.push(copyOf(to, delivery, recipients.get(to), acknowledged.get(to)));
    }
    await progress(chunk, chunks);
  }
  return copies;
}

function copyOf(
  to: number,
  delivery: Delivery,
  recipient: Recipient | undefined,
  acknowledgedAt: number | undefined,
): Copy {
  // A group's id is negative. Of somebody who left, only that there was a copy is still known.
  const unknown: Recipient = {
    name: undefined,
    sort: to < 0 ? 'group' : 'person',
    agencyId: undefined,
  };
  return { ...(recipient ?? unknown), delivery, acknowledgedAt };
}
