import type { Composer } from 'grammy';
import { actorOf } from '../../admin/administrator.js';
import type { BotContext } from '../../people/context.js';
import { onButton } from '../../telegram/buttons.js';
import { show, withHeading } from '../../telegram/screen.js';
import type { Announcement } from '../announcement.js';
import { callOff as callOffButton, resend, send, steer } from '../buttons.js';
import type { AnnouncementDeps } from '../deps.js';
import { readAudienceFacts, showDraft } from '../draft/open-draft.js';
import { askedAnnouncement, askedInState } from '../find-announcement.js';
import { callOff, launch, launchProblem } from './launch.js';
import { showScheduled, showSent } from './open-sent.js';
import { progressOf } from './progress.js';
import { readSent } from './read-sent.js';
import {
  callOffView,
  cancelView,
  confirmView,
  problemView,
  resendView,
  type SendFacts,
  summaryView,
} from './send-views.js';
import { resendCopies, steerCopies } from './steer-copies.js';

/** From the draft to the report: asked twice, sent, held, gone on with, cut short, sent again. */
export function installSending(composer: Composer<BotContext>, deps: AnnouncementDeps): void {
  const { announcements, contest, clock, sendRate } = deps;

  const readFacts = async (ctx: BotContext, announcement: Announcement): Promise<SendFacts> => {
    const audience = await readAudienceFacts(deps, announcement);
    return { contest, announcement, audience, now: clock.now(), sendRate, t: ctx.t };
  };

  onButton(composer, send, async (ctx, id, step, revision, count) => {
    if (step === 'yes') {
      return doLaunch(ctx, id, { revision: Number(revision), count: Number(count) });
    }
    const draft = await askedInState(ctx, deps, id, 'draft');
    if (!draft) return;
    const facts = await readFacts(ctx, draft);
    const choices = await announcements.choices(id);
    const problem = launchProblem(draft, choices, facts.audience.reach, facts.now);
    if (problem) return show(ctx, problemView(draft, problem, ctx.t));
    await show(ctx, step === 'again' ? confirmView(facts) : summaryView(facts));
  });

  const doLaunch = async (
    ctx: BotContext,
    id: string,
    confirmed: { revision: number; count: number },
  ): Promise<void> => {
    const result = await launch(deps, id, confirmed, actorOf(ctx));
    const announcement = await askedAnnouncement(ctx, deps, id);
    if (!announcement) return;
    switch (result.state) {
      case 'launched':
        return showSent(ctx, deps, announcement, { isScreen: true });
      case 'scheduled':
        return showScheduled(ctx, deps, announcement, ctx.t.html('ann-scheduled-done'));
      case 'refused':
        return show(ctx, problemView(announcement, result.problem, ctx.t));
      case 'changed': {
        // Asked again with what is so now, rather than sent to others than was said.
        const facts = await readFacts(ctx, announcement);
        return show(ctx, withHeading(ctx.t.html('ann-changed'), summaryView(facts)));
      }
      case 'gone':
        return showCurrent(ctx, announcement);
    }
  };

  /** A button of an earlier state leads to what it is now. */
  const showCurrent = (ctx: BotContext, announcement: Announcement): Promise<void> => {
    if (announcement.state === 'launched') return showSent(ctx, deps, announcement);
    if (announcement.state === 'scheduled') return showScheduled(ctx, deps, announcement);
    return showDraft(ctx, deps, announcement);
  };

  onButton(composer, callOffButton, async (ctx, id, step) => {
    const announcement = await askedAnnouncement(ctx, deps, id);
    if (!announcement) return;
    if (step === 'ask' && announcement.state === 'scheduled') {
      return show(ctx, callOffView(contest, announcement, ctx.t));
    }
    const calledOff = await callOff(deps, id, actorOf(ctx));
    const now = await askedAnnouncement(ctx, deps, id);
    if (!now) return;
    if (!calledOff) return showCurrent(ctx, now);
    await showDraft(ctx, deps, now, { heading: ctx.t.html('ann-called-off') });
  });

  onButton(composer, steer, async (ctx, id, act) => {
    const announcement = await askedInState(ctx, deps, id, 'launched');
    if (!announcement) return;
    if (act === 'cancel-ask') {
      const { mailing, handedOver } = await readSent(deps, announcement);
      const { pending } = progressOf(announcement, mailing, handedOver);
      return show(ctx, cancelView(announcement, pending, ctx.t));
    }
    await steerCopies(deps, id, act, actorOf(ctx));
    await showSent(ctx, deps, announcement, { isScreen: true });
  });

  onButton(composer, resend, async (ctx, id, state, step, count) => {
    const announcement = await askedInState(ctx, deps, id, 'launched');
    if (!announcement) return;
    if (step === 'ask') {
      const { mailing } = await readSent(deps, announcement);
      return show(ctx, resendView(announcement, state, mailing?.[state] ?? 0, ctx.t));
    }
    const again = await resendCopies(deps, id, state, Number(count), actorOf(ctx));
    const heading = ctx.t.html(again === undefined ? 'ann-resend-changed' : 'ann-resent', {
      count: again ?? 0,
    });
    await showSent(ctx, deps, announcement, { heading, isScreen: true });
  });
}
