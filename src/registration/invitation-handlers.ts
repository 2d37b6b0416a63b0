import type { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { requireJoined } from '../people/joining.js';
import { unitName } from '../people/member.js';
import { onButton } from '../telegram/buttons.js';
import { describeError } from '../telegram/errors.js';
import { menuButton } from '../telegram/menu-button.js';
import { closeScreen, send } from '../telegram/screen.js';
import { refuse } from './access.js';
import { invitationView } from './author-views.js';
import { answerInvitation, showCard } from './buttons.js';
import type { RegistrationDeps } from './deps.js';
import { type Entry, isOwner, titleOf } from './entry.js';
import type { Invitation } from './invitation-store.js';

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
  if (!found) return sayOutdated(ctx, 'invitation-expired');
  const { invitation, entry } = found;
  if (isOwner(entry, ctx.member.id)) return sayOutdated(ctx, 'invitation-own');
  const joined = entry.authors.some(({ userId }) => userId === ctx.member.id);
  if (joined) return sayOutdated(ctx, 'invitation-joined');
  if (invitation.state !== 'open') return sayOutdated(ctx, 'invitation-used');
  const owner = await deps.members.find(entry.owner);
  const facts = {
    token,
    title: titleOf(entry) ?? ctx.t.plain('untitled'),
    owner: owner.name ?? ctx.t.plain('someone'),
    unit: unitName(owner, deps.contest) ?? ctx.t.plain('not-filled'),
    contest: deps.contest.name[ctx.t.language],
  };
  await send(ctx, invitationView(facts, ctx.t));
}

export function installInvitations(composer: Composer<BotContext>, deps: RegistrationDeps): void {
  onButton(composer, answerInvitation, async (ctx, token, answer) => {
    const found = await findInvitation(deps, token);
    if (!found) return refuse(ctx, 'invitation-expired-short');
    if (isOwner(found.entry, ctx.member.id)) return refuse(ctx, 'invitation-own-short');
    if (answer === 'accept') await accept(ctx, deps, found.invitation, found.entry);
    else await decline(ctx, deps, found.invitation, found.entry);
  });
}

async function accept(
  ctx: BotContext,
  deps: RegistrationDeps,
  invitation: Invitation,
  entry: Entry,
): Promise<void> {
  if (!(await requireJoined(ctx, deps, `${INVITATION_PREFIX}${invitation.token}`))) return;
  const step = deps.contest.form.steps.find(({ type }) => type === 'authors');
  if (step?.type !== 'authors') return refuse(ctx, 'button-outdated');
  const { id: userId, name = '', position } = ctx.member;
  const unit = unitName(ctx.member, deps.contest);
  const author = {
    name,
    userId,
    addedAt: deps.clock.now(),
    ...(position !== undefined && { position }),
    ...(unit !== undefined && { unit }),
  };
  const outcome = await deps.invitations.accept(invitation, author, step.maxAuthors);
  if (outcome !== 'accepted' && outcome !== 'same')
    return refuse(ctx, `invitation-refused-${outcome}`);
  const title = titleOf(entry) ?? ctx.t.plain('untitled');
  await closeScreen(ctx);
  await send(ctx, {
    text: ctx.t.html('invitation-accepted', { title }),
    buttons: [[showCard.make(ctx.t.plain('entry-open'), entry.id)], [menuButton(ctx.t)]],
  });
  if (outcome === 'accepted') await tellOwner(ctx, deps, entry, 'owner-told-accepted');
}

async function decline(
  ctx: BotContext,
  deps: RegistrationDeps,
  invitation: Invitation,
  entry: Entry,
): Promise<void> {
  if (invitation.state !== 'open') return refuse(ctx, 'invitation-refused-used');
  await deps.invitations.decline(invitation, ctx.member.id);
  await closeScreen(ctx);
  await send(ctx, { text: ctx.t.html('invitation-declined'), buttons: [[menuButton(ctx.t)]] });
  await tellOwner(ctx, deps, entry, 'owner-told-declined');
}

/** A courtesy: the list of co-authors says the same, so a failure is logged and no more. */
async function tellOwner(
  ctx: BotContext,
  { members, translators, logger }: RegistrationDeps,
  entry: Entry,
  messageId: string,
): Promise<void> {
  const owner = await members.find(entry.owner);
  const t = translators[owner.language ?? 'vi'];
  const facts = {
    name: ctx.member.name ?? t.plain('someone'),
    title: titleOf(entry) ?? t.plain('untitled'),
  };
  try {
    await ctx.api.sendMessage(entry.owner, t.html(messageId, facts), {
      reply_markup: { inline_keyboard: [[showCard.make(t.plain('entry-open'), entry.id)]] },
    });
  } catch (error) {
    logger.warn({ error: describeError(error), entry: entry.id }, 'An owner could not be told');
  }
}

async function findInvitation(
  { invitations, entries }: RegistrationDeps,
  token: string,
): Promise<{ invitation: Invitation; entry: Entry } | undefined> {
  const invitation = await invitations.find(token);
  const entry = invitation && (await entries.find(invitation.entryId));
  return invitation && entry && entry.state !== 'withdrawn' ? { invitation, entry } : undefined;
}

async function sayOutdated(ctx: BotContext, messageId: string): Promise<void> {
  await send(ctx, { text: ctx.t.html(messageId), buttons: [[menuButton(ctx.t)]] });
}
