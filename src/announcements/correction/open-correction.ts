import type { BotContext } from '../../people/context.js';
import { type Placement, place, placeOfAnswer } from '../../telegram/screen.js';
import type { Question } from '../../telegram/session.js';
import type { Translator } from '../../telegram/translations.js';
import { type Announcement, mailingIds } from '../announcement.js';
import type { AnnouncementDeps } from '../deps.js';
import { type CorrectionFacts, correctionView } from './correction-views.js';

export async function readCorrectionFacts(
  { outbox }: Pick<AnnouncementDeps, 'outbox'>,
  announcement: Announcement,
  again: boolean,
  t: Translator,
): Promise<CorrectionFacts> {
  const mailing = await outbox.ledger.find(mailingIds.copies(announcement.id));
  return { announcement, copies: mailing?.sent ?? 0, again: again && announcement.acknowledge, t };
}

/** Shows what is to stand in the place of what was sent. */
export async function showCorrection(
  ctx: BotContext,
  deps: Pick<AnnouncementDeps, 'outbox'>,
  announcement: Announcement,
  {
    again = true,
    placement = placeOfAnswer(ctx),
    question,
  }: { again?: boolean; placement?: Placement; question?: Question } = {},
): Promise<void> {
  const view = correctionView(await readCorrectionFacts(deps, announcement, again, ctx.t));
  await place(ctx, placement, { ...view, question });
}
