import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import { findAgency } from '../contest/agency-list.js';
import type { BotContext } from '../people/context.js';
import { requireJoined } from '../people/joining.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { show, withHeading } from '../telegram/screen.js';
import { confirmElsewhereView, requestsView, requestView } from './answer-views.js';
import { answerToRequest, requestToCoordinate, takeRequestBack } from './ask-to-coordinate.js';
import {
  AGENCY_PAYLOAD,
  answerRequest,
  askToCoordinate,
  openRequest,
  openRequests,
  sendRequest,
  takeBackRequest,
} from './buttons.js';
import type { AgencyDeps } from './deps.js';
import { findRequest, isOfAnotherAgency } from './find-request.js';
import { showHome } from './home.js';
import { MOST_A_DAY, MOST_OPEN } from './request.js';
import { alreadyView, confirmRequestView, requestSentView } from './request-views.js';

/** "Tôi là đầu mối": asked for, sent, taken back. */
export function installAsking(composer: Composer<BotContext>, deps: AgencyDeps): void {
  const { contest, coordinators } = deps;

  /** The agency, if this person may ask for it; where not, they have been answered. */
  const askedFor = async (ctx: BotContext, agencyId: string) => {
    if (!(await requireJoined(ctx, deps, AGENCY_PAYLOAD))) return undefined;
    const agency = findAgency(contest, agencyId);
    if (!agency) {
      await refuse(ctx, 'button-outdated');
      return undefined;
    }
    if (!(await coordinators.isCoordinator(agency.id, ctx.member.id))) return agency;
    await show(ctx, alreadyView(agency, ctx.t));
    return undefined;
  };

  onButton(composer, askToCoordinate, async (ctx, agencyId) => {
    const agency = await askedFor(ctx, agencyId);
    if (!agency) return;
    const open = await deps.requests.openOf(ctx.member.id);
    const sent = open.find((one) => one.agencyId === agency.id);
    const view = sent
      ? requestSentView(agency, sent.id, ctx.t)
      : confirmRequestView(contest, agency, ctx.member, ctx.t);
    await show(ctx, view);
  });

  onButton(composer, sendRequest, async (ctx, agencyId) => {
    const agency = await askedFor(ctx, agencyId);
    if (!agency) return;
    const request = await requestToCoordinate(deps, agency.id, actorOf(ctx));
    if (typeof request !== 'string') return show(ctx, requestSentView(agency, request.id, ctx.t));
    const most = request === 'full' ? MOST_OPEN : MOST_A_DAY;
    await showHome(ctx, deps, ctx.t.html(`agency-ask-${request}`, { most }));
  });

  onButton(composer, takeBackRequest, async (ctx, id) => {
    const isBack = await takeRequestBack(deps, id, actorOf(ctx));
    await showHome(ctx, deps, ctx.t.html(isBack ? 'agency-taken-back' : 'agency-not-open'));
  });
}

/** What administrators answer. */
export function installAnswering(composer: Composer<BotContext>, deps: AgencyDeps): void {
  const { contest } = deps;

  onButton(composer, openRequests, async (ctx, page) => {
    const open = await deps.requests.open();
    const all = await Promise.all(open.map(({ id }) => findRequest(deps, id)));
    const known = all.filter((one) => one !== undefined);
    await show(ctx, requestsView(known, contest, Number(page), ctx.t));
  });

  onButton(composer, openRequest, (ctx, id) => showRequest(ctx, deps, id));

  onButton(composer, answerRequest, async (ctx, id, answer) => {
    if (answer === 'yes') {
      // Read anew: the profile may have changed since the message that was pressed.
      const facts = await findRequest(deps, id);
      if (facts?.request.state === 'open' && isOfAnotherAgency(facts)) {
        return show(ctx, confirmElsewhereView(contest, facts, ctx.t));
      }
    }
    const decision = answer === 'no' ? 'refused' : 'accepted';
    const result = await answerToRequest(deps, id, decision, actorOf(ctx));
    if (result.state === 'gone') return refuse(ctx, 'agency-request-gone');
    const heading = result.state === 'too-late' ? ctx.t.html('agency-request-too-late') : undefined;
    await showRequest(ctx, deps, id, heading);
  });
}

async function showRequest(
  ctx: BotContext,
  deps: AgencyDeps,
  id: string,
  heading?: string,
): Promise<void> {
  const facts = await findRequest(deps, id);
  if (!facts) return refuse(ctx, 'agency-request-gone');
  await show(ctx, withHeading(heading, requestView(deps.contest, facts, ctx.t)));
}
