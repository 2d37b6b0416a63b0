import type { Composer } from 'grammy';
import { actorOf } from '../../admin/administrator.js';
import type { BotContext } from '../../people/context.js';
import { onButton } from '../../telegram/buttons.js';
import { show, withHeading } from '../../telegram/screen.js';
import type { Announcement } from '../announcement.js';
import {
  askCorrection,
  correctAnnouncement,
  dropCorrection,
  previewCorrection,
  recallAnnouncement,
  sendCorrection,
  setAcknowledgeAgain,
} from '../buttons.js';
import type { AnnouncementDeps } from '../deps.js';
import { contentQuestion } from '../draft/content-question.js';
import { showPreview } from '../draft/preview.js';
import { askedInState } from '../find-announcement.js';
import { showSent } from '../sending/open-sent.js';
import { progressOf } from '../sending/progress.js';
import { readSent } from '../sending/read-sent.js';
import { correct, correctionProblem } from './correct.js';
import {
  askCorrectionView,
  confirmCorrectionView,
  correctionProblemView,
  recallView,
} from './correction-views.js';
import { readCorrectionFacts, showCorrection } from './open-correction.js';
import { countRecallable, recall } from './recall.js';

/** What can be done when something wrong went out: put it right in every copy, or take all copies away. */
export function installCorrections(composer: Composer<BotContext>, deps: AnnouncementDeps): void {
  const { announcements } = deps;

  /** The announcement, or nothing when it was shown why it can't be corrected. */
  const correctable = async (ctx: BotContext, id: string): Promise<Announcement | undefined> => {
    const announcement = await askedInState(ctx, deps, id, 'launched');
    if (!announcement) return undefined;
    const problem = await correctionProblem(deps, announcement);
    if (!problem || problem === 'other-kind') return announcement;
    await show(ctx, correctionProblemView(announcement, problem, ctx.t));
    return undefined;
  };

  onButton(composer, correctAnnouncement, async (ctx, id) => {
    const announcement = await correctable(ctx, id);
    if (announcement) await showCorrection(ctx, deps, announcement);
  });

  onButton(composer, askCorrection, async (ctx, id, language) => {
    const announcement = await correctable(ctx, id);
    if (!announcement) return;
    const question = contentQuestion(`fix-${language}`, id);
    await show(ctx, { ...askCorrectionView(announcement, language, ctx.t), question });
  });

  onButton(composer, setAcknowledgeAgain, async (ctx, id, on) => {
    const announcement = await correctable(ctx, id);
    if (announcement) await showCorrection(ctx, deps, announcement, { again: on === 'on' });
  });

  onButton(composer, previewCorrection, async (ctx, id, on) => {
    const announcement = await correctable(ctx, id);
    if (!announcement) return;
    await showPreview(ctx, announcement, ['fix-vi', 'fix-en']);
    await showCorrection(ctx, deps, announcement, { again: on === 'on', placement: 'new' });
  });

  onButton(composer, dropCorrection, async (ctx, id) => {
    await announcements.dropContent(id, 'fix-vi');
    await announcements.dropContent(id, 'fix-en');
    const announcement = await askedInState(ctx, deps, id, 'launched');
    if (announcement) await showSent(ctx, deps, announcement);
  });

  onButton(composer, sendCorrection, async (ctx, id, step, revision, on) => {
    const again = on === 'on';
    const announcement = await askedInState(ctx, deps, id, 'launched');
    if (!announcement) return;
    if (step === 'ask') {
      const problem = await correctionProblem(deps, announcement);
      if (problem) return show(ctx, correctionProblemView(announcement, problem, ctx.t));
      return show(
        ctx,
        confirmCorrectionView(await readCorrectionFacts(deps, announcement, again, ctx.t)),
      );
    }
    const how = { revision: Number(revision), acknowledgeAgain: again };
    const result = await correct(deps, id, how, actorOf(ctx));
    const now = await askedInState(ctx, deps, id, 'launched');
    if (!now) return;
    if (result === 'corrected') {
      const heading = ctx.t.html('ann-correction-done');
      return showSent(ctx, deps, now, { heading, isScreen: true });
    }
    if (result === 'changed') return showSent(ctx, deps, now);
    await show(ctx, correctionProblemView(now, result, ctx.t));
  });

  onButton(composer, recallAnnouncement, async (ctx, id, step) => {
    const announcement = await askedInState(ctx, deps, id, 'launched');
    if (!announcement) return;
    if (step === 'yes') {
      await recall(deps, id, actorOf(ctx));
      const now = await askedInState(ctx, deps, id, 'launched');
      if (now) await showSent(ctx, deps, now, { isScreen: true });
      return;
    }
    const { mailing, handedOver } = await readSent(deps, announcement);
    const { pending } = progressOf(announcement, mailing, handedOver);
    const counts = { ...(await countRecallable(deps, id)), pending };
    const view = recallView(announcement, step === 'ask' ? 'again' : 'yes', counts, ctx.t);
    await show(ctx, withHeading(undefined, view));
  });
}
