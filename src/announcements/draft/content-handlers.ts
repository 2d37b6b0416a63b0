import type { Composer } from 'grammy';
import type { BotContext } from '../../people/context.js';
import { onButton } from '../../telegram/buttons.js';
import {
  charactersOver,
  contentOf,
  LONGEST_CAPTION,
  LONGEST_TEXT,
  withLineAbove,
  withWords,
} from '../../telegram/content.js';
import { send, show } from '../../telegram/screen.js';
import type { Question } from '../../telegram/session.js';
import { isRestOfAlbum, onAnswer, sayOnce } from '../../telegram/text-answer.js';
import { type Slot, slots } from '../announcement.js';
import type { Part } from '../announcement-store.js';
import { audienceView } from '../audience/audience-views.js';
import { askContent, composeAnnouncement, dropContent, openAnnouncements } from '../buttons.js';
import { isSameKind } from '../correction/correct.js';
import { showCorrection } from '../correction/open-correction.js';
import type { AnnouncementDeps } from '../deps.js';
import { askedInState } from '../find-announcement.js';
import { draftButton } from '../words.js';
import { CONTENT_FORM, contentQuestion, MORE, NEW } from './content-question.js';
import { askContentView } from './draft-view.js';
import { readAudienceFacts, showDraft } from './open-draft.js';

/** As long as the line that marks a correction. */
const MARK_ROOM = 'x'.repeat(60);

/** What it says: composed as one composes any message. */
export function installContent(composer: Composer<BotContext>, deps: AnnouncementDeps): void {
  const { announcements } = deps;

  onButton(composer, composeAnnouncement, (ctx) => {
    const back = openAnnouncements.make(ctx.t.plain('ann-list'), '0');
    return show(ctx, { ...askContentView(NEW, back, ctx.t), question: contentQuestion(NEW, '') });
  });

  onButton(composer, askContent, async (ctx, id, slot) => {
    if (!(await askedInState(ctx, deps, id, 'draft'))) return;
    const view = askContentView(slot, draftButton(id, ctx.t), ctx.t);
    await show(ctx, { ...view, question: contentQuestion(slot, id) });
  });

  onButton(composer, dropContent, async (ctx, id) => {
    if (!(await askedInState(ctx, deps, id, 'draft'))) return;
    await announcements.dropContent(id, 'en');
    const draft = await askedInState(ctx, deps, id, 'draft');
    if (draft) await showDraft(ctx, deps, draft);
  });

  onAnswer(composer, CONTENT_FORM, (ctx, question) => takeContent(ctx, deps, question));
}

async function takeContent(
  ctx: BotContext,
  deps: AnnouncementDeps,
  { step, subject = '' }: Question,
): Promise<void> {
  const { message, t } = ctx;
  const isMore = step.startsWith(MORE);
  const slot = slots.find((one) => one === (isMore ? step.slice(MORE.length) : step)) ?? 'vi';
  if (!message) return;
  if (isMore && !(await belongsToAlbum(ctx, deps, subject, slot))) {
    return sayOnce(ctx, t.html('ann-not-replaced'));
  }
  const content = contentOf(message);
  if (!content) return sayOnce(ctx, t.html('ann-content-unknown'));
  const tooLong = tooLongText(content, slot, t);
  if (tooLong !== undefined) return sayOnce(ctx, tooLong);
  const id = step === NEW ? newId(ctx) : subject;
  if (step === NEW) await deps.announcements.create(id, ctx.member.id, deps.clock.now());
  const { message_id: messageId, media_group_id: album } = message;
  const part: Part = { messageId, content, album };
  const parts = slot.startsWith('fix-') ? await fittingParts(deps, id, slot, part) : [part];
  if (!parts) return sayOnce(ctx, t.html('ann-correction-problem', { problem: 'other-kind' }));
  for (const one of parts) {
    if (!(await deps.announcements.keepPart(id, slot, one))) {
      return sayOnce(ctx, t.html('ann-gone'));
    }
  }
  await showNext(ctx, deps, id, { slot, isNew: step === NEW, isMore });
}

/** A correction needs room for the line that marks it. */
function tooLongText(content: Part['content'], slot: Slot, t: BotContext['t']): string | undefined {
  const isCorrection = slot.startsWith('fix-');
  const over = charactersOver(isCorrection ? withLineAbove(content, MARK_ROOM) : content);
  if (over === 0) return undefined;
  const most = content.type === 'text' ? LONGEST_TEXT : LONGEST_CAPTION;
  return t.html('ann-too-long', { over, max: isCorrection ? most - MARK_ROOM.length : most });
}

/**
 * A correction must be of the kind that was sent. A text for a file or an album is its new words.
 * @returns nothing when Telegram can't turn the one into the other
 */
async function fittingParts(
  { announcements }: AnnouncementDeps,
  id: string,
  slot: Slot,
  part: Part,
): Promise<Part[] | undefined> {
  const sent = (await announcements.find(id))?.content[slot === 'fix-en' ? 'en' : 'vi'];
  const { content, album, messageId } = part;
  if (sent && sent.type !== 'text' && content.type === 'text') {
    const changed = withWords(sent, content);
    // Of several captions only one could be changed.
    const captions = sent.type === 'album' ? sent.items.filter(({ text }) => text).length : 1;
    if (charactersOver(changed) > 0 || captions > 1) return undefined;
    if (changed.type !== 'album') return [{ messageId, content: changed }];
    return changed.items.map((item, index) => ({
      messageId: index,
      content: item,
      album: `words-${messageId}`,
    }));
  }
  if (album !== undefined || sent?.type === 'album') return undefined;
  return isSameKind(sent, content) ? [part] : undefined;
}

/** The next part of the album that is there already; anything else does not take its place unasked. */
async function belongsToAlbum(
  { message }: BotContext,
  { announcements }: AnnouncementDeps,
  id: string,
  slot: Slot,
): Promise<boolean> {
  const album = message?.media_group_id;
  return album !== undefined && (await announcements.albumOf(id, slot)) === album;
}

async function showNext(
  ctx: BotContext,
  deps: AnnouncementDeps,
  id: string,
  { slot, isNew, isMore }: { slot: Slot; isNew: boolean; isMore: boolean },
): Promise<void> {
  const announcement = await deps.announcements.find(id);
  if (!announcement) return;
  const question: Question = { form: CONTENT_FORM, step: `${MORE}${slot}`, subject: id };
  const placement = isMore && isRestOfAlbum(ctx) ? 'refreshed' : 'new';
  // Remembers the album, so that its other parts bring the same screen up to date.
  if (!isMore) isRestOfAlbum(ctx);
  if (slot === 'fix-vi' || slot === 'fix-en') {
    return showCorrection(ctx, deps, announcement, { placement, question });
  }
  const heading = ctx.t.html('ann-content-saved');
  const audience = await readAudienceFacts(deps, announcement);
  const isFirst = isNew || (isMore && (await deps.announcements.choices(id)).size === 0);
  if (!isFirst) return showDraft(ctx, deps, announcement, { heading, placement, question });
  // One thing after the other: what, and then to whom.
  const view = audienceView(id, audience, ctx.t);
  const text = `${heading}\n\n${view.text}`;
  if (placement === 'new') await send(ctx, { ...view, text, question });
}

/** The same for the same message, so that an update handled again makes no second draft. */
function newId({ message, member }: BotContext): string {
  const { date = 0, message_id: messageId = 0 } = message ?? {};
  return [date, messageId, member.id].map((part) => part.toString(36)).join('');
}
