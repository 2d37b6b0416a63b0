import { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import { oneTimeLinkView } from '../admin/one-time-link-view.js';
import { findAgency } from '../contest/agency-list.js';
import { formatDateTime } from '../contest/calendar.js';
import type { BotContext } from '../people/context.js';
import { requireJoined } from '../people/joining.js';
import { sendObstacle, takeUp, usableLink } from '../people/link-opening.js';
import { unitName } from '../people/member.js';
import { LINK_PREFIX, type OneTimeLink, oneTimeLink } from '../people/one-time-links.js';
import { type GrantedRole, grantedRoles } from '../people/role-store.js';
import { onButton } from '../telegram/buttons.js';
import { onCommand } from '../telegram/commands.js';
import { menuButton } from '../telegram/menu-button.js';
import { refuse } from '../telegram/refuse.js';
import { closeScreen, send, show, withHeading } from '../telegram/screen.js';
import {
  answerRoleLink,
  cancelAppraiserLinks,
  cancelOfficeLinks,
  giving,
  holdersButton,
  leaveRole,
  makeAppraiserLink,
  makeOfficeLink,
  openHolders,
  openRoles,
  withdrawAppraiser,
  withdrawOffice,
} from './buttons.js';
import type { RoleDeps } from './deps.js';
import {
  cancelRoleLinks,
  giveUpRole,
  makeRoleLink,
  mayGive,
  openRoleLinks,
  roleOfPurpose,
  stillGives,
  takeRole,
  withdrawRole,
} from './give-role.js';
import { defineRoleMailings } from './mailings.js';
import {
  type Holder,
  type Holding,
  holdersView,
  leaveRoleView,
  roleLinkView,
  rolesView,
  roleTakenView,
  withdrawRoleView,
} from './role-views.js';

const OUTCOMES = {
  withdrawn: 'roles-withdrawn',
  none: 'roles-none-left',
  last: 'roles-last',
} as const;

/** `/vaitro`: what one is to the bot; for administrators who else is what, and by whom it is changed. */
export function createRolePages(deps: RoleDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  defineRoleMailings(deps);
  onCommand(composer, 'roles', (ctx) => showRoles(ctx, deps));
  onButton(composer, openRoles, (ctx) => showRoles(ctx, deps));
  onButton(composer, openHolders, (ctx, role) => showHolders(ctx, deps, role));
  installGiving(composer, deps);
  installTaking(composer, deps);
  return composer;
}

function installGiving(composer: Composer<BotContext>, deps: RoleDeps): void {
  const make = async (ctx: BotContext, role: GrantedRole) => {
    const token = await makeRoleLink(deps, role, actorOf(ctx));
    const { expiresAt = 0 } = (await deps.links.find(token)) ?? {};
    const facts = {
      purpose: 'role',
      name: ctx.t.plain('role-name', { role }),
      link: oneTimeLink(ctx.me.username, token),
      until: formatDateTime(deps.contest, expiresAt, ctx.t.language),
      cancel: giving.cancel(role, ctx.t.plain('progress-links-cancel')),
      back: holdersButton(role, ctx.t),
    } as const;
    await show(ctx, oneTimeLinkView(facts, ctx.t));
  };
  const cancel = async (ctx: BotContext, role: GrantedRole) => {
    const count = await cancelRoleLinks(deps, role, actorOf(ctx));
    await showHolders(ctx, deps, role, ctx.t.html('progress-links-cancelled', { count }));
  };
  const withdraw = async (
    ctx: BotContext,
    role: GrantedRole,
    user: string,
    answer: 'ask' | 'yes',
  ) => {
    const userId = Number(user);
    const name = (await deps.members.find(userId)).name ?? ctx.t.plain('someone');
    if (answer === 'ask') return show(ctx, withdrawRoleView(role, { userId, name }, ctx.t));
    const outcome = await withdrawRole(deps, role, userId, actorOf(ctx));
    await showHolders(ctx, deps, role, ctx.t.html(OUTCOMES[outcome], { role, name }));
  };

  onButton(composer, makeAppraiserLink, (ctx) => make(ctx, 'appraiser'));
  onButton(composer, cancelAppraiserLinks, (ctx) => cancel(ctx, 'appraiser'));
  onButton(composer, withdrawAppraiser, (ctx, user, answer) =>
    withdraw(ctx, 'appraiser', user, answer),
  );
  onButton(composer, makeOfficeLink, make);
  onButton(composer, cancelOfficeLinks, cancel);
  onButton(composer, withdrawOffice, withdraw);
}

/** Opened from a link: what the role is, before anything is asked of the person. */
export async function openRoleLink(
  ctx: BotContext,
  deps: RoleDeps,
  link: OneTimeLink,
): Promise<void> {
  const role = roleOfPurpose(link.purpose);
  if (!role) return sendObstacle(ctx, 'unknown');
  if (holds(deps, ctx.member.id, role)) {
    return send(ctx, roleTakenView(role, ctx.t));
  }
  if (link.state !== 'open') return sendObstacle(ctx, 'used');
  if (!stillGives(deps, role, link)) return sendObstacle(ctx, 'cancelled');
  await send(ctx, roleLinkView(role, link.token, ctx.t));
}

function installTaking(composer: Composer<BotContext>, deps: RoleDeps): void {
  onButton(composer, answerRoleLink, async (ctx, token, answer) => {
    const found = await deps.links.find(token);
    const role = found && roleOfPurpose(found.purpose);
    if (!found || !role) return refuse(ctx, 'link-unknown');
    const link = await usableLink(ctx, deps, token, found.purpose);
    if (!link) return;
    if (answer === 'decline') return decline(ctx, link);
    if (!holds(deps, ctx.member.id, role) && !(await take(ctx, deps, link, role))) return;
    await closeScreen(ctx);
    await send(ctx, roleTakenView(role, ctx.t));
  });

  onButton(composer, leaveRole, async (ctx, role, answer) => {
    const isTheirs = holdingsOf(deps, ctx.member.id).some(
      (one) => one.role === role && one.since !== undefined,
    );
    if (isTheirs && answer === 'ask') return show(ctx, leaveRoleView(role, ctx.t));
    const outcome = isTheirs ? await giveUpRole(deps, role, actorOf(ctx)) : 'none';
    await showRoles(
      ctx,
      deps,
      ctx.t.html(outcome === 'last' ? 'roles-last' : 'roles-left', { role }),
    );
  });
}

/** @returns whether they have the role now; where not, they have been told what is missing */
async function take(
  ctx: BotContext,
  deps: RoleDeps,
  link: OneTimeLink,
  role: GrantedRole,
): Promise<boolean> {
  if (!stillGives(deps, role, link)) {
    await refuse(ctx, 'link-cancelled');
    return false;
  }
  if (!(await requireJoined(ctx, deps, `${LINK_PREFIX}${link.token}`))) return false;
  return takeUp(ctx, deps, link, () => takeRole(deps, role, link.by, actorOf(ctx)));
}

/** The link stays good: it came to the wrong person, and the right one may still get it. */
async function decline(ctx: BotContext, { state }: OneTimeLink): Promise<void> {
  if (state !== 'open') return refuse(ctx, 'link-used');
  await closeScreen(ctx);
  await send(ctx, { text: ctx.t.html('link-declined'), buttons: [[menuButton(ctx.t)]] });
}

/** What was given to somebody, and that the settings make them an owner. */
function holdingsOf({ roles }: RoleDeps, userId: number): Holding[] {
  const given = roles.grants().filter((grant) => grant.userId === userId);
  const configured = roles.configuredOwners().includes(userId);
  return [
    ...(configured ? [{ role: 'owner', since: undefined } as const] : []),
    ...given.filter(({ role }) => !(configured && role === 'owner')),
  ];
}

function holds(deps: RoleDeps, userId: number, role: GrantedRole): boolean {
  return holdingsOf(deps, userId).some((one) => one.role === role);
}

async function showRoles(ctx: BotContext, deps: RoleDeps, heading?: string): Promise<void> {
  const { contest, coordinators, roles } = deps;
  const userId = ctx.member.id;
  const agencies = (await coordinators.agenciesOf(userId))
    .map((id) => findAgency(contest, id))
    .filter((agency) => agency !== undefined);
  const counts = roles.isAdministrator(userId)
    ? (Object.fromEntries(
        grantedRoles.map((role) => [role, holdersOf(deps, role).length]),
      ) as Record<GrantedRole, number>)
    : undefined;
  const own = holdingsOf(deps, userId);
  const view = withHeading(heading, rolesView({ contest, own, agencies, counts, t: ctx.t }));
  await (ctx.callbackQuery ? show(ctx, view) : send(ctx, view));
}

/** Everybody who has a role, owners by the settings first. */
function holdersOf({ roles }: RoleDeps, role: GrantedRole): { userId: number; since?: number }[] {
  const configured = role === 'owner' ? roles.configuredOwners() : [];
  const given = roles.grants().filter((grant) => grant.role === role);
  return [
    ...configured.map((userId) => ({ userId })),
    ...given.filter(({ userId }) => !configured.includes(userId)),
  ];
}

async function showHolders(
  ctx: BotContext,
  deps: RoleDeps,
  role: GrantedRole,
  heading?: string,
): Promise<void> {
  const { contest, members, roles } = deps;
  const people = await Promise.all(
    holdersOf(deps, role).map(async ({ userId, since }): Promise<Holder> => {
      const member = await members.find(userId);
      const name = member.name ?? ctx.t.plain('roles-unnamed', { id: String(userId) });
      return { role, userId, since, name, unit: unitName(member, contest) };
    }),
  );
  const facts = {
    contest,
    role,
    people,
    openLinks: await openRoleLinks(deps, role),
    mayGive: mayGive(roles, role, ctx.member.id),
    t: ctx.t,
  };
  await show(ctx, withHeading(heading, holdersView(facts)));
}
