import { openChats } from '../chats/buttons.js';
import type { Mailing } from '../outbox/mailing.js';
import { menuButton } from '../telegram/menu-button.js';
import { turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import type { Announcement } from './announcement.js';
import { composeAnnouncement, openAnnouncement, openAnnouncements } from './buttons.js';
import { progressOf } from './sending/progress.js';
import { titleText } from './words.js';

export interface ListedAnnouncement {
  announcement: Announcement;
  mailing: Mailing | undefined;
  handedOver: boolean;
}

/** `/thongbao`: a new one, and those there are, the newest first. */
export function listView(
  listed: readonly ListedAnnouncement[],
  { page, pages, count }: { page: number; pages: number; count: number },
  t: Translator,
): View {
  return {
    text: t.html('ann-list-head', { count }),
    buttons: [
      [composeAnnouncement.make(t.plain('ann-compose'))],
      ...listed.map(({ announcement, mailing, handedOver }) => [
        openAnnouncement.make(
          t.plain('ann-list-button', {
            state: stateOf(announcement, mailing, handedOver),
            title: titleText(announcement, t),
          }),
          announcement.id,
        ),
      ]),
      ...turnRow({ page, pages }, (text, to) => openAnnouncements.make(text, to)),
      [openChats.make(t.plain('ann-chats'), '0')],
      [menuButton(t)],
    ],
  };
}

function stateOf(
  announcement: Announcement,
  mailing: Mailing | undefined,
  handedOver: boolean,
): string {
  if (announcement.state !== 'launched') return announcement.state;
  if (announcement.recalledAt !== undefined) return 'recalled';
  return progressOf(announcement, mailing, handedOver).phase;
}
