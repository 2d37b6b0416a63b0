import { findAgency } from '../contest/agency-list.js';
import type { Agency } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { requireJoined } from '../people/joining.js';
import { place, placeOfAnswer, withHeading } from '../telegram/screen.js';
import { AGENCY_PAYLOAD } from './buttons.js';
import { chooseAgency } from './chooser-handlers.js';
import type { AgencyDeps } from './deps.js';
import { ownAgenciesView } from './home-view.js';
import { introductionView } from './request-views.js';
import { showBoard } from './show-board.js';

/** `/donvi`: the one agency that somebody coordinates, or where they begin who have none or several. */
export async function openOwnAgency(ctx: BotContext, deps: AgencyDeps): Promise<void> {
  const own = await ownAgencies(ctx, deps);
  const [only] = own;
  if (only && own.length === 1 && !deps.isAdministrator(ctx.member.id)) {
    return showBoard(ctx, deps, only);
  }
  await showHome(ctx, deps);
}

/** All that somebody has here: every agency, those they coordinate, or how to become a coordinator. */
export async function showHome(ctx: BotContext, deps: AgencyDeps, heading?: string): Promise<void> {
  if (deps.isAdministrator(ctx.member.id)) return chooseAgency(ctx, deps, 'board', heading);
  const own = await ownAgencies(ctx, deps);
  if (own.length === 0 && !(await requireJoined(ctx, deps, AGENCY_PAYLOAD))) return;
  const open = await askedFor(ctx, deps);
  const view =
    own.length > 0
      ? ownAgenciesView(own, open, ctx.t)
      : introductionView(profileAgency(ctx, deps), open, ctx.t);
  await place(ctx, placeOfAnswer(ctx), withHeading(heading, view));
}

async function ownAgencies(
  ctx: BotContext,
  { coordinators, contest }: AgencyDeps,
): Promise<Agency[]> {
  const ids = await coordinators.agenciesOf(ctx.member.id);
  return ids.flatMap((id) => findAgency(contest, id) ?? []);
}

function profileAgency({ member }: BotContext, { contest }: AgencyDeps): Agency | undefined {
  return member.agencyId === undefined ? undefined : findAgency(contest, member.agencyId);
}

async function askedFor(ctx: BotContext, { requests, contest }: AgencyDeps) {
  return (await requests.openOf(ctx.member.id)).flatMap(({ id, agencyId }) => {
    const agency = findAgency(contest, agencyId);
    return agency ? [{ id, agency }] : [];
  });
}
