import type { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { send, show } from '../telegram/screen.js';
import { shorten } from '../text/vietnamese.js';
import { editableEntry, readableEntry } from './access.js';
import { invitationLinkView, leaveEntryView } from './author-views.js';
import { cancelInvitations, inviteAuthor, leaveEntry, removeAuthor } from './buttons.js';
import type { RegistrationDeps } from './deps.js';
import { isOwner } from './entry.js';
import { ask, readAgain, showEntryCard } from './filling.js';
import { authorsStep } from './form.js';
import { invitationLink } from './invitation-handlers.js';
import { INVITATION_DAYS } from './invitation-store.js';
import { leftEntryView } from './list-views.js';
import { tell } from './notices.js';
import { titleText } from './view-limits.js';

/** Links that nobody has answered, for each entry: enough for any team, too few to fill the store. */
const MAX_OPEN_INVITATIONS = 20;

/** Co-authors: links to pass on, taking a name out again, and taking out one's own. */
export function installAuthors(composer: Composer<BotContext>, deps: RegistrationDeps): void {
  const { contest, clock, entries, invitations } = deps;

  onButton(composer, inviteAuthor, async (ctx, entryId) => {
    const entry = await editableEntry(ctx, deps, entryId);
    if (!entry) return;
    const step = authorsStep(contest, entry);
    // An old button of an entry that is an individual's by now.
    if (!step) return refuse(ctx, 'button-outdated');
    if (entry.authors.length >= step.maxAuthors) return refuse(ctx, 'authors-full');
    const now = clock.now();
    if ((await invitations.openCount(entry.id, now)) >= MAX_OPEN_INVITATIONS) {
      return refuse(ctx, 'invitations-full');
    }
    const token = await invitations.create(entry.id, now);
    const facts = {
      link: invitationLink(ctx.me.username, token),
      title: titleText(entry, ctx.t),
      days: INVITATION_DAYS,
      entry,
      step,
    };
    // The question stays open: some are invited, others typed.
    await send(ctx, { ...invitationLinkView(facts, ctx.t), question: ctx.session.question });
  });

  onButton(composer, cancelInvitations, async (ctx, entryId) => {
    const entry = await editableEntry(ctx, deps, entryId);
    if (!entry) return;
    const count = await invitations.cancelOpen(entry.id);
    ctx.notify(ctx.t.plain('invitations-cancelled', { count }), { alert: true });
    const step = authorsStep(contest, entry);
    if (step) await ask(ctx, deps, entry, step, { placement: 'in-place' });
  });

  onButton(composer, removeAuthor, async (ctx, entryId, key) => {
    const entry = await editableEntry(ctx, deps, entryId);
    if (!entry) return;
    const author = entry.authors.find((candidate) => candidate.key === key);
    if (!author) return refuse(ctx, 'author-gone');
    // First: handled again, this would find nobody to take out and tell nobody.
    if (author.userId !== undefined) {
      const notice = { messageId: 'author-told-removed', entryId, actor: ctx.member.id } as const;
      await tell(deps, author.userId, notice, ctx.update.update_id);
    }
    const changed = await readAgain(ctx, deps, entry, await entries.removeAuthor(entry.id, author));
    if (!changed) return;
    ctx.notify(ctx.t.plain('author-removed', { name: shorten(author.name, 60) }));
    const step = authorsStep(contest, changed);
    if (step) await ask(ctx, deps, changed, step, { placement: 'in-place' });
  });

  onButton(composer, leaveEntry, async (ctx, entryId, answer) => {
    const entry = await readableEntry(ctx, deps, entryId);
    if (!entry) return;
    if (isOwner(entry, ctx.member.id)) return showEntryCard(ctx, deps, entry);
    const title = titleText(entry, ctx.t);
    if (answer === 'ask') return show(ctx, leaveEntryView(entry.id, title, ctx.t));
    const notice = { messageId: 'owner-told-left', entryId, actor: ctx.member.id } as const;
    await tell(deps, entry.owner, notice, ctx.update.update_id);
    await entries.leave(entry.id, ctx.member.id);
    await show(ctx, leftEntryView(title, ctx.t));
  });
}
