import type { Composer } from 'grammy';
import { actorOf } from '../../admin/administrator.js';
import type { BotContext } from '../../people/context.js';
import { isTimeToSend } from '../../reminders/ladder.js';
import { onButton } from '../../telegram/buttons.js';
import { refuse } from '../../telegram/refuse.js';
import { show, withHeading } from '../../telegram/screen.js';
import { nudgeSilent, openAcknowledgements, openSilent, tellCoordinators } from '../buttons.js';
import type { AnnouncementDeps } from '../deps.js';
import { askedInState } from '../find-announcement.js';
import {
  type AcknowledgementFacts,
  acknowledgementsView,
  nudgeView,
  silentView,
  tellCoordinatorsView,
  totalsOf,
} from './acknowledgement-views.js';
import { coordinatorsOf, nudge, sendSilentLists } from './follow-up.js';
import { readAcknowledgements } from './read-acknowledgements.js';

/** Who has acknowledged it, by agency, and what can be done about those who have not. */
export function installAcknowledgements(
  composer: Composer<BotContext>,
  deps: AnnouncementDeps,
): void {
  const { contest, clock } = deps;

  const readFacts = async (
    ctx: BotContext,
    id: string,
  ): Promise<AcknowledgementFacts | undefined> => {
    const announcement = await askedInState(ctx, deps, id, 'launched');
    if (!announcement) return undefined;
    const counts = await readAcknowledgements(deps, announcement);
    return { contest, announcement, counts, t: ctx.t };
  };

  const showAll = async (ctx: BotContext, id: string, page: number, heading?: string) => {
    const facts = await readFacts(ctx, id);
    if (facts) await show(ctx, withHeading(heading, acknowledgementsView(facts, page)));
  };

  onButton(composer, openAcknowledgements, (ctx, id, page) => showAll(ctx, id, Number(page)));

  onButton(composer, nudgeSilent, async (ctx, id, step, count) => {
    if (step === 'ask') {
      const facts = await readFacts(ctx, id);
      if (!facts) return;
      return show(ctx, nudgeView(facts.announcement, totalsOf(facts.counts).silent, ctx.t));
    }
    const told = await nudge(deps, id, Number(count), actorOf(ctx));
    const waits = !isTimeToSend(await deps.deadlines.contest(), clock.now());
    const heading =
      told === undefined
        ? ctx.t.html('ann-nudge-changed')
        : ctx.t.html('ann-nudged', { count: told, waits: String(waits) });
    await showAll(ctx, id, 0, heading);
  });

  onButton(composer, tellCoordinators, async (ctx, id, step) => {
    if (step === 'yes') {
      const coordinators = await sendSilentLists(deps, id, actorOf(ctx));
      return showAll(ctx, id, 0, ctx.t.html('ann-told', { coordinators }));
    }
    const facts = await readFacts(ctx, id);
    if (!facts) return;
    const { to, without } = await coordinatorsOf(deps, facts.counts);
    const told = {
      coordinators: new Set([...to.values()].flat()).size,
      agencies: to.size,
      without,
    };
    await show(ctx, tellCoordinatorsView(facts.announcement, told, contest, ctx.t));
  });
}

/** The list of an agency's silent people is also its coordinators' to see. */
export function installSilentLists(composer: Composer<BotContext>, deps: AnnouncementDeps): void {
  onButton(composer, openSilent, async (ctx, id, agencyId, page) => {
    const { id: userId } = ctx.member;
    const isAdministrator = deps.isAdministrator(userId);
    const isOwn = await deps.coordinators.isCoordinator(agencyId, userId);
    if (!isAdministrator && !isOwn) return refuse(ctx, 'button-outdated');
    const announcement = await askedInState(ctx, deps, id, 'launched');
    if (!announcement) return;
    const counts = await readAcknowledgements(deps, announcement);
    const { contest } = deps;
    const facts = { contest, announcement, counts, agencyId, forCoordinator: !isAdministrator };
    await show(ctx, silentView({ ...facts, t: ctx.t }, Number(page)));
  });
}
