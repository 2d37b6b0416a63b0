import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import {
  cancelCoordinatorLinks,
  makeCoordinatorLink,
  removeCoordinator,
} from '../admin/coordinator-links.js';
import { oneTimeLinkView } from '../admin/one-time-link-view.js';
import { agenciesAt, findAgency } from '../contest/agency-list.js';
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
  openAgency,
  openCoordinators,
  openUncoordinated,
  removeCoordinatorButton,
} from './buttons.js';
import { chooseAgency, countCoordinators } from './chooser-handlers.js';
import {
  removeCoordinatorView,
  staffButton,
  staffView,
  uncoordinatedView,
} from './coordinator-views.js';
import type { AgencyDeps } from './deps.js';

/** Who coordinates the agencies: for administrators. */
export function installCoordinators(composer: Composer<BotContext>, deps: AgencyDeps): void {
  const { contest, coordinators, links } = deps;

  onButton(composer, openCoordinators, (ctx) => chooseAgency(ctx, deps, 'staff'));

  onButton(composer, openUncoordinated, async (ctx, page) => {
    const counts = await countCoordinators(deps);
    const agencies = agenciesAt(contest).filter(({ id }) => (counts.get(id) ?? 0) === 0);
    await show(ctx, uncoordinatedView(agencies, counts, Number(page), ctx.t));
  });

  onButton(composer, openAgency, (ctx, agencyId) => showStaff(ctx, deps, agencyId));

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
      back: staffButton(agencyId, ctx.t),
    } as const;
    await show(ctx, oneTimeLinkView(facts, ctx.t));
  });

  onButton(composer, cancelCoordinatorButton, async (ctx, agencyId) => {
    if (!(await askedAgency(ctx, deps, agencyId))) return;
    const count = await cancelCoordinatorLinks(deps, agencyId, actorOf(ctx));
    await showStaff(ctx, deps, agencyId, ctx.t.html('progress-links-cancelled', { count }));
  });

  onButton(composer, removeCoordinatorButton, async (ctx, agencyId, user, answer) => {
    const agency = await askedAgency(ctx, deps, agencyId);
    if (!agency) return;
    const userId = Number(user);
    const name = (await deps.members.find(userId)).name ?? ctx.t.plain('someone');
    if (!(await coordinators.isCoordinator(agencyId, userId))) {
      ctx.notify(ctx.t.plain('progress-removed-already'), { alert: true });
      return showStaff(ctx, deps, agencyId);
    }
    if (answer === 'ask') return show(ctx, removeCoordinatorView(agency, { userId, name }, ctx.t));
    await removeCoordinator(deps, agencyId, userId, actorOf(ctx));
    await showStaff(ctx, deps, agencyId, ctx.t.html('agency-coordinator-removed', { name }));
  });
}

async function askedAgency(
  ctx: BotContext,
  { contest }: AgencyDeps,
  agencyId: string,
): Promise<Agency | undefined> {
  const agency = findAgency(contest, agencyId);
  if (!agency) await refuse(ctx, 'button-outdated');
  return agency;
}

async function showStaff(
  ctx: BotContext,
  deps: AgencyDeps,
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
  const view = staffView({ agency, people, units, openLinks, t: ctx.t });
  await show(ctx, withHeading(heading, view));
}
