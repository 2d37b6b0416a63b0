import type { Coming, Span } from '../../forecast.js';
import type { AnnouncementDeps } from '../deps.js';
import { reachNow } from './sweep.js';

/** The announcements that were put on the calendar. */
export async function forecastAnnouncements(
  deps: AnnouncementDeps,
  { after, until }: Span,
): Promise<Coming[]> {
  const { announcements } = deps;
  return (await announcements.scheduled(after, until)).map(({ id, sendAt }) => ({
    at: sendAt,
    kind: 'announcement',
    recipients: async () => {
      const { category } = (await announcements.find(id)) ?? {};
      const { people, chats } = await reachNow(deps, id, category);
      return people.length + chats.length;
    },
  }));
}
