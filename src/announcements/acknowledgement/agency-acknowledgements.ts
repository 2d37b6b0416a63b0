import type { Announcement } from '../announcement.js';
import { mailingIds } from '../announcement.js';
import type { AnnouncementDeps } from '../deps.js';
import { type AgencyCount, rollUp } from './roll-up.js';

type ReadingDeps = Pick<AnnouncementDeps, 'contest' | 'members' | 'outbox' | 'announcements'>;

/** Announcements that are looked through for those that asked for an acknowledgement. */
const LOOKED_THROUGH = 20;

export interface AgencyAcknowledgement {
  announcement: Announcement;
  count: AgencyCount;
}

/** The newest announcements that asked an agency's people to acknowledge them, and how many have. */
export async function agencyAcknowledgements(
  { contest, members, outbox, announcements }: ReadingDeps,
  agencyId: string,
  most: number,
): Promise<AgencyAcknowledgement[]> {
  const [newest, all] = await Promise.all([announcements.newest(0, LOOKED_THROUGH), members.all()]);
  const people = all.filter((member) => member.agencyId === agencyId);
  const asking = newest.filter(
    ({ state, acknowledge, recalledAt }) =>
      state === 'launched' && acknowledge && recalledAt === undefined,
  );
  const found: AgencyAcknowledgement[] = [];
  for (const announcement of asking) {
    if (found.length === most) break;
    const { id } = announcement;
    const [copies, acknowledged] = await Promise.all([
      outbox.ledger.deliveries(mailingIds.copies(id)),
      announcements.acknowledgements(id),
    ]);
    const readers = people.filter((member) => copies.get(member.id)?.state === 'sent');
    const [count] = rollUp(contest, readers, acknowledged);
    if (count) found.push({ announcement, count });
  }
  return found;
}
