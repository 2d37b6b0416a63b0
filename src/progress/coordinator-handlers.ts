import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import {
  cancelCoordinatorLinks,
  makeCoordinatorLink,
  removeCoordinator,
} from '../admin/coordinator-links.js';
import { findAgency } from '../contest/agency-list.js';
import { formatDateTime } from '../contest/calendar.js';
import type { Agency } from '../contest/contest.js';
import { agencyName } from '../people/agency-views.js';
import type { BotContext } from '../people/context.js';
import { unitName } from '../people/member.js';
import { oneTimeLink } from '../people/one-time-links.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { show, withHeading } from '../telegram/screen.js';
import {
  cancelCoordinatorButton,
  makeCoordinatorButton,
  openAgencies,
  openAgency,
  removeCoordinatorButton,
} from './buttons.js';
import {
  agenciesView,
  agencyButton,
  agencyView,
  removeCoordinatorView,
} from './coordinator-list-views.js';
import type { ProgressDeps } from './deps.js';
import { oneTimeLinkView } from './link-view.js';

/** Who coordinates the agencies that have units in the final round. */
export function installCoordinators(composer: Composer<BotContext>, deps: ProgressDeps): void {
  const { contest, coordinators, finalists, links } = deps;

  onButton(composer, openAgencies, async (ctx, page) => {
    const ids = new Set((await finalists.all()).flatMap(({ agencyId }) => agencyId ?? []));
    const agencies = [...ids].flatMap((id) => findAgency(contest, id) ?? []);
    const counted = await Promise.all(
      agencies.map(async (agency) => ({
        agency,
        count: (await coordinators.of(agency.id)).length,
      })),
    );
    await show(ctx, agenciesView(counted, Number(page), ctx.t));
  });

  onButton(composer, openAgency, (ctx, agencyId) => showAgency(ctx, deps, agencyId));

  onButton(composer, makeCoordinatorButton, async (ctx, agencyId) => {
    const agency = await askedAgency(ctx, deps, agencyId);
    if (!agency) return;
    const token = await makeCoordinatorLink(deps, agencyId, actorOf(ctx));
    const { expiresAt = 0 } = (await links.find(token)) ?? {};
    const facts = {
      purpose: 'coordinator',
      name: agencyName(agency, ctx.t),
      link: oneTimeLink(ctx.me.username, token),
      until: formatDateTime(contest, expiresAt, ctx.t.language),
      cancel: cancelCoordinatorButton.make(ctx.t.plain('progress-links-cancel'), agencyId),
      back: agencyButton(agencyId, ctx.t),
    } as const;
    await show(ctx, oneTimeLinkView(facts, ctx.t));
  });

  onButton(composer, cancelCoordinatorButton, async (ctx, agencyId) => {
    if (!(await askedAgency(ctx, deps, agencyId))) return;
    const count = await cancelCoordinatorLinks(deps, agencyId, actorOf(ctx));
    await showAgency(ctx, deps, agencyId, ctx.t.html('progress-links-cancelled', { count }));
  });

  onButton(composer, removeCoordinatorButton, async (ctx, agencyId, user, answer) => {
    const agency = await askedAgency(ctx, deps, agencyId);
    if (!agency) return;
    const userId = Number(user);
    const name = (await deps.members.find(userId)).name ?? ctx.t.plain('someone');
    if (!(await coordinators.isCoordinator(agencyId, userId))) {
      ctx.notify(ctx.t.plain('progress-removed-already'), { alert: true });
      return showAgency(ctx, deps, agencyId);
    }
    if (answer === 'ask') return show(ctx, removeCoordinatorView(agency, { userId, name }, ctx.t));
    await removeCoordinator(deps, agencyId, userId, actorOf(ctx));
    await showAgency(ctx, deps, agencyId, ctx.t.html('progress-coordinator-removed', { name }));
  });
}

async function askedAgency(
  ctx: BotContext,
  { contest }: ProgressDeps,
  agencyId: string,
): Promise<Agency | undefined> {
  const agency = findAgency(contest, agencyId);
  if (!agency) await refuse(ctx, 'button-outdated');
  return agency;
}

async function showAgency(
  ctx: BotContext,
  deps: ProgressDeps,
  agencyId: string,
  heading?: string,
): Promise<void> {
  const agency = await askedAgency(ctx, deps, agencyId);
  if (!agency) return;
  const { contest, coordinators, finalists, links, members, clock } = deps;
  const [ids, all, openLinks] = await Promise.all([
    coordinators.of(agencyId),
    finalists.all(),
    links.openCount('be-coordinator', agencyId, clock.now()),
  ]);
  const people = await Promise.all(
    ids.map(async (userId) => {
      const member = await members.find(userId);
      return {
        userId,
        name: member.name ?? ctx.t.plain('someone'),
        unit: unitName(member, contest),
      };
    }),
  );
  const units = all.filter((unit) => unit.agencyId === agencyId);
  const view = agencyView({ agency, people, units, openLinks, t: ctx.t });
  await show(ctx, withHeading(heading, view));
}
