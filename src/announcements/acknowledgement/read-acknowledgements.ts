import type { Member } from '../../people/member.js';
import { type Announcement, mailingIds } from '../announcement.js';
import type { AnnouncementDeps } from '../deps.js';
import { type AgencyCount, rollUp } from './roll-up.js';

export type ReadingDeps = Pick<
  AnnouncementDeps,
  'contest' | 'members' | 'outbox' | 'announcements'
>;

/** Members read together, so that others get their turn in between. */
const AT_ONCE = 500;

/** Who got it for certain, by agency, and who of them has acknowledged it. */
export async function readAcknowledgements(
  { contest, members, outbox, announcements }: ReadingDeps,
  { id }: Pick<Announcement, 'id'>,
): Promise<AgencyCount[]> {
  const [rows, acknowledged] = await Promise.all([
    outbox.ledger.deliveries(mailingIds.copies(id)),
    announcements.acknowledgements(id),
  ]);
  const got = [...rows].filter(([one, { state }]) => one > 0 && state === 'sent');
  const readers: Member[] = [];
  for (let from = 0; from < got.length; from += AT_ONCE) {
    const some = got.slice(from, from + AT_ONCE);
    readers.push(...(await Promise.all(some.map(([userId]) => members.find(userId)))));
  }
  return rollUp(contest, readers, acknowledged);
}
