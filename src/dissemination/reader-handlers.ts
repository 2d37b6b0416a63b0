import type { Composer } from 'grammy';
import { findAgency } from '../contest/agency-list.js';
import type { Agency, Contest } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { requireJoined } from '../people/joining.js';
import type { Member } from '../people/member.js';
import { unpublishedView } from '../results/unpublished-view.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { send, show, withHeading } from '../telegram/screen.js';
import { hasDuty } from './access.js';
import { acknowledgeResults, turnKitPage } from './buttons.js';
import type { DisseminationDeps } from './deps.js';
import { kitPayload } from './kit-link.js';
import { readPublication } from './publication.js';
import { readerView } from './reader-views.js';

/**
 * Opens the results by a link of a kit. Anybody may read them, and nothing is kept of that; whoever
 * opens it sees what everyone sees, also an administrator who could see more.
 */
export async function openKitLink(
  ctx: BotContext,
  deps: DisseminationDeps,
  agencyId: string,
  { page = 0, heading }: { page?: number; heading?: string } = {},
): Promise<void> {
  const { contest, dissemination } = deps;
  const place = ctx.callbackQuery ? show : send;
  const published = (await readPublication(deps))?.published;
  if (!published) {
    return place(ctx, unpublishedView(contest, await deps.finalists.all(), ctx.t));
  }
  const agency = agencyWithDuty(contest, agencyId);
  const counted = await dissemination.countsFor(published.version, ctx.member.id);
  const isCounted = counted !== undefined;
  const counting = isCounted
    ? findAgency(contest, counted)
    : agency && countingAgency(contest, ctx.member, agency);
  const facts = { contest, published, agency, counting, isCounted };
  await place(ctx, withHeading(heading, readerView(facts, page, ctx.t)));
}

/** The one press that counts. */
export function installReaders(composer: Composer<BotContext>, deps: DisseminationDeps): void {
  const { contest, dissemination } = deps;

  onButton(composer, turnKitPage, (ctx, agencyId, page) =>
    openKitLink(ctx, deps, agencyId, { page: Number(page) }),
  );

  onButton(composer, acknowledgeResults, async (ctx, agencyId, version) => {
    const agency = agencyWithDuty(contest, agencyId);
    if (!agency) return refuse(ctx, 'button-outdated');
    const published = (await readPublication(deps))?.published;
    if (!published) return openKitLink(ctx, deps, agency.id);
    if (published.version !== Number(version)) {
      // What they read is no longer so: they are shown what is.
      return openKitLink(ctx, deps, agency.id, { heading: ctx.t.html('pb-link-corrected') });
    }
    if (!(await requireJoined(ctx, deps, kitPayload(agency.id)))) return;
    const counting = countingAgency(contest, ctx.member, agency);
    await dissemination.acknowledge(published.version, ctx.member.id, counting.id);
    ctx.notify(ctx.t.plain('pb-acknowledged'));
    await openKitLink(ctx, deps, agency.id);
  });
}

function agencyWithDuty(contest: Contest, agencyId: string): Agency | undefined {
  const agency = findAgency(contest, agencyId);
  return agency && hasDuty(contest, agency) ? agency : undefined;
}

/** Somebody counts for their own agency, whoever sent them the link: it is where they work. */
function countingAgency(contest: Contest, { agencyId }: Member, ofLink: Agency): Agency {
  return (agencyId === undefined ? undefined : agencyWithDuty(contest, agencyId)) ?? ofLink;
}
