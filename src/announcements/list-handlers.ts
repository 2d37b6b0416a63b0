import type { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { onCommand } from '../telegram/commands.js';
import { send, show, withHeading } from '../telegram/screen.js';
import { mailingIds } from './announcement.js';
import { openAnnouncement, openAnnouncements } from './buttons.js';
import type { AnnouncementDeps } from './deps.js';
import { showDraft } from './draft/open-draft.js';
import { askedAnnouncement } from './find-announcement.js';
import { listView } from './list-views.js';
import { showScheduled, showSent } from './sending/open-sent.js';

const PAGE = 6;

/** `/thongbao` and the way into each announcement. */
export function installList(composer: Composer<BotContext>, deps: AnnouncementDeps): void {
  onCommand(composer, 'announce', (ctx) => showList(ctx, deps, 0));
  onButton(composer, openAnnouncements, (ctx, page) => showList(ctx, deps, Number(page)));

  onButton(composer, openAnnouncement, async (ctx, id) => {
    const announcement = await askedAnnouncement(ctx, deps, id);
    if (!announcement) return;
    switch (announcement.state) {
      case 'draft':
        return showDraft(ctx, deps, announcement);
      case 'scheduled':
        return showScheduled(ctx, deps, announcement);
      case 'launched':
        return showSent(ctx, deps, announcement);
    }
  });
}

export async function showList(
  ctx: BotContext,
  { announcements, outbox }: AnnouncementDeps,
  asked: number,
  heading?: string,
): Promise<void> {
  const count = await announcements.count();
  const pages = Math.max(1, Math.ceil(count / PAGE));
  const page = Math.min(asked, pages - 1);
  const listed = await Promise.all(
    (await announcements.newest(page * PAGE, PAGE)).map(async (announcement) => ({
      announcement,
      handedOver: await announcements.isHandedOver(announcement.id),
      mailing: await outbox.ledger.find(mailingIds.copies(announcement.id)),
    })),
  );
  const view = withHeading(heading, listView(listed, { page, pages, count }, ctx.t));
  await (ctx.callbackQuery ? show(ctx, view) : send(ctx, view));
}
