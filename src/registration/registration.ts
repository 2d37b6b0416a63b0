import { Composer } from 'grammy';
import { formatDate, registrationState } from '../contest/calendar.js';
import type { BotContext } from '../people/context.js';
import { requireJoined } from '../people/joining.js';
import { onButton } from '../telegram/buttons.js';
import { onCommand } from '../telegram/commands.js';
import { menuButton } from '../telegram/menu-button.js';
import { refuse } from '../telegram/refuse.js';
import { send, show } from '../telegram/screen.js';
import { installAuthors } from './author-handlers.js';
import { browseEntries, startEntry } from './buttons.js';
import { installCard } from './card-handlers.js';
import type { RegistrationDeps } from './deps.js';
import { installEdits } from './edit-handlers.js';
import { isOwner } from './entry.js';
import { installFiles } from './file-handlers.js';
import { advance } from './filling.js';
import { installForm } from './form-handlers.js';
import { installInvitations } from './invitation-handlers.js';
import { beginView, draftsView, entriesView } from './list-views.js';
import { defineNotices } from './notices.js';
import { defineReceipts } from './receipt-mailing.js';

/** Drafts that one person may have open: more than anyone needs, too few to fill the store. */
const MAX_DRAFTS = 20;

/** Registering ideas: the form, its card, co-authors, files, and one's own entries. */
export function createRegistration(deps: RegistrationDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  defineReceipts(deps);
  defineNotices(deps);

  onCommand(composer, 'register', (ctx) => register(ctx, deps));
  onCommand(composer, 'entries', (ctx) => listEntries(ctx, deps));

  onButton(composer, startEntry, async (ctx) => {
    if (!(await requireOpen(ctx, deps)) || !(await requireJoined(ctx, deps, 'register'))) return;
    const drafts = await draftsOf(ctx, deps);
    if (drafts.length >= MAX_DRAFTS) return refuse(ctx, 'drafts-full');
    // Pressed twice, or handled twice, it is still one new draft.
    const empty = drafts.find((draft) => draft.revision === 0);
    const entry = empty ?? (await deps.entries.create(ctx.member.id, deps.clock.now()));
    await advance(ctx, deps, entry, undefined);
  });

  onButton(composer, browseEntries, (ctx, page) => listEntries(ctx, deps, Number(page)));

  installCard(composer, deps);
  installAuthors(composer, deps);
  installInvitations(composer, deps);
  installFiles(composer, deps);
  installEdits(composer, deps);
  // Last: it takes every message while a question is open.
  installForm(composer, deps);
  return composer;
}

/** `/dangky`: go on with a draft, or begin. */
export async function register(ctx: BotContext, deps: RegistrationDeps): Promise<void> {
  if (!(await requireOpen(ctx, deps)) || !(await requireJoined(ctx, deps, 'register'))) return;
  const drafts = (await draftsOf(ctx, deps)).filter((draft) => draft.revision > 0);
  const { contest } = deps;
  await show(
    ctx,
    drafts.length > 0 ? draftsView(contest, drafts, ctx.t) : beginView(contest, ctx.t),
  );
}

/** `/hoso`: what one has written. */
export async function listEntries(
  ctx: BotContext,
  deps: RegistrationDeps,
  page = 0,
): Promise<void> {
  const entries = (await deps.entries.listFor(ctx.member.id)).filter(
    (entry) => entry.state !== 'draft' || entry.revision > 0,
  );
  await show(ctx, entriesView(entries, ctx.member.id, page, ctx.t));
}

/**
 * For somebody who takes their consent back: deletes their drafts, and takes their name out of what
 * others are writing or will submit again. What was submitted stays in the register as it was.
 */
export async function forgetPerson(
  userId: number,
  { entries }: Pick<RegistrationDeps, 'entries'>,
): Promise<void> {
  for (const entry of await entries.listFor(userId)) {
    if (!isOwner(entry, userId)) await entries.leave(entry.id, userId);
    else if (entry.state === 'draft') await entries.discard(entry);
  }
}

async function draftsOf(ctx: BotContext, { entries }: RegistrationDeps) {
  const all = await entries.listFor(ctx.member.id);
  return all.filter((entry) => entry.state === 'draft' && isOwner(entry, ctx.member.id));
}

async function requireOpen(
  ctx: BotContext,
  { contest, clock }: RegistrationDeps,
): Promise<boolean> {
  const state = registrationState(contest, clock.now());
  if (state === 'open') return true;
  const { opensOn, closesOn = opensOn } = contest.calendar.registration;
  const date = formatDate(contest, state === 'closed' ? closesOn : opensOn);
  await send(ctx, {
    text: ctx.t.html(`registration-${state}`, { date }),
    buttons: [[menuButton(ctx.t)]],
  });
  return false;
}
