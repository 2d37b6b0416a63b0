import type { Composer } from 'grammy';
import { registrationState } from '../contest/calendar.js';
import type { BotContext } from '../people/context.js';
import { requireJoined } from '../people/joining.js';
import { unitName } from '../people/member.js';
import { joiningTime } from '../redis/json-hash.js';
import { onButton } from '../telegram/buttons.js';
import { menuButton } from '../telegram/menu-button.js';
import { refuse } from '../telegram/refuse.js';
import { closeScreen, send } from '../telegram/screen.js';
import { acceptedView, invitationView } from './author-views.js';
import { answerInvitation } from './buttons.js';
import type { RegistrationDeps } from './deps.js';
import { type Entry, isAuthor, isOwner } from './entry.js';
import { authorsStep } from './form.js';
import type { Invitation } from './invitation-store.js';
import { type Notice, tell } from './notices.js';
import { titleText } from './view-limits.js';

/** What a payload of `/start` begins with when it is an invitation. */
export const INVITATION_PREFIX = 'i_';

export function invitationLink(botUsername: string, token: string): string {
  return `https://t.me/${botUsername}?start=${INVITATION_PREFIX}${token}`;
}

/** @returns false when the payload of a link is no invitation at all */
export async function openInvitationLink(
  ctx: BotContext,
  deps: RegistrationDeps,
  payload: string,
): Promise<boolean> {
  if (!payload.startsWith(INVITATION_PREFIX)) return false;
  await openInvitation(ctx, deps, payload.slice(INVITATION_PREFIX.length));
  return true;
}

/** Opened from a link: what it is about, before anything is asked of the person. */
async function openInvitation(
  ctx: BotContext,
  deps: RegistrationDeps,
  token: string,
): Promise<void> {
  const found = await findInvitation(deps, token);
  const obstacle = found ? obstacleTo(found, deps, ctx.member.id) : 'expired';
  if (!found || obstacle) {
    const text = ctx.t.html(`invitation-${obstacle}`);
    return send(ctx, { text, buttons: [[menuButton(ctx.t)]] });
  }
  const owner = await deps.members.find(found.entry.owner);
  const facts = {
    token,
    title: titleText(found.entry, ctx.t),
    owner: owner.name ?? ctx.t.plain('someone'),
    unit: unitName(owner, deps.contest) ?? ctx.t.plain('not-filled'),
    register: deps.contest.standingRegister[ctx.t.language],
  };
  await send(ctx, invitationView(facts, ctx.t));
}

export function installInvitations(composer: Composer<BotContext>, deps: RegistrationDeps): void {
  onButton(composer, answerInvitation, async (ctx, token, answer) => {
    const found = await findInvitation(deps, token);
    if (!found) return refuse(ctx, 'invitation-expired');
    // Handled again after a crash, a press is answered as it would have been the first time.
    const { state, userId } = found.invitation;
    const answered = answer === 'accept' ? 'accepted' : 'declined';
    const repeated = state === answered && userId === ctx.member.id;
    const obstacle = obstacleTo(found, deps, ctx.member.id);
    if (obstacle && !repeated) return refuse(ctx, `invitation-${obstacle}`);
    if (answer === 'accept') await accept(ctx, deps, found);
    else await decline(ctx, deps, found);
  });
}

async function accept(
  ctx: BotContext,
  deps: RegistrationDeps,
  { invitation, entry }: Found,
): Promise<void> {
  const { contest, clock, invitations } = deps;
  if (!(await requireJoined(ctx, deps, `${INVITATION_PREFIX}${invitation.token}`))) return;
  const step = authorsStep(contest, entry);
  if (!step) return refuse(ctx, 'invitation-gone');
  const { id: userId, name = '', position } = ctx.member;
  const unit = unitName(ctx.member, contest);
  const author = {
    name,
    userId,
    addedAt: joiningTime(entry.authors, clock.now()),
    ...(position !== undefined && { position }),
    ...(unit !== undefined && { unit }),
  };
  const outcome = await invitations.accept(invitation, author, step.maxAuthors);
  if (outcome !== 'accepted' && outcome !== 'same') return refuse(ctx, `invitation-${outcome}`);
  await tellOwner(deps, 'owner-told-accepted', { invitation, entry }, userId);
  await closeScreen(ctx);
  await send(ctx, acceptedView(entry, ctx.t));
}

async function decline(
  ctx: BotContext,
  deps: RegistrationDeps,
  { invitation, entry }: Found,
): Promise<void> {
  if (!(await deps.invitations.decline(invitation, ctx.member.id))) {
    return refuse(ctx, 'invitation-used');
  }
  await tellOwner(deps, 'owner-told-declined', { invitation, entry }, ctx.member.id);
  await closeScreen(ctx);
  await send(ctx, { text: ctx.t.html('invitation-declined'), buttons: [[menuButton(ctx.t)]] });
}

/** A link is answered once, so its token says which answer this is, however often it is handled. */
function tellOwner(
  deps: RegistrationDeps,
  messageId: Notice['messageId'],
  { invitation, entry }: Found,
  actor: number,
): Promise<void> {
  return tell(deps, entry.owner, { messageId, entryId: entry.id, actor }, invitation.token);
}

interface Found {
  invitation: Invitation;
  entry: Entry;
}

async function findInvitation(
  { invitations, entries, clock }: RegistrationDeps,
  token: string,
): Promise<Found | undefined> {
  const invitation = await invitations.find(token, clock.now());
  const entry = invitation && (await entries.find(invitation.entryId));
  return entry && { invitation, entry };
}

/** Why this person can't take the invitation up, if so: asked before they go to any trouble. */
function obstacleTo(
  { invitation, entry }: Found,
  { contest, clock }: RegistrationDeps,
  userId: number,
): 'own' | 'joined' | 'used' | 'gone' | undefined {
  if (isOwner(entry, userId)) return 'own';
  if (isAuthor(entry, userId)) return 'joined';
  if (invitation.state !== 'open') return 'used';
  const open = registrationState(contest, clock.now()) === 'open';
  const wanted = entry.state !== 'withdrawn' && authorsStep(contest, entry) !== undefined;
  return open && wanted ? undefined : 'gone';
}
