import type { BotContext } from '../../people/context.js';
import {
  type Placement,
  place,
  placeOfAnswer,
  type View,
  withHeading,
} from '../../telegram/screen.js';
import type { Question } from '../../telegram/session.js';
import type { Announcement } from '../announcement.js';
import { audienceOf } from '../audience/audience.js';
import type { AudienceFacts } from '../audience/audience-views.js';
import { readReach } from '../audience/read-audience.js';
import type { AnnouncementDeps } from '../deps.js';
import { draftView } from './draft-view.js';

export async function readAudienceFacts(
  deps: AnnouncementDeps,
  { id, category }: Pick<Announcement, 'id' | 'category'>,
): Promise<AudienceFacts> {
  const audience = audienceOf(await deps.announcements.choices(id));
  const { silentOf } = audience;
  const [reach, earlier] = await Promise.all([
    readReach(deps, audience, category),
    silentOf === undefined ? undefined : deps.announcements.find(silentOf),
  ]);
  return { contest: deps.contest, audience, reach, silentOf: earlier };
}

/** Shows a draft's card. */
export async function showDraft(
  ctx: BotContext,
  deps: AnnouncementDeps,
  announcement: Announcement,
  {
    heading,
    placement = placeOfAnswer(ctx),
    question,
  }: { heading?: string | undefined; placement?: Placement; question?: Question } = {},
): Promise<void> {
  const { contest } = deps;
  const audience = await readAudienceFacts(deps, announcement);
  const view: View = draftView({ contest, announcement, audience, t: ctx.t });
  await place(ctx, placement, { ...withHeading(heading, view), question });
}
