import { createHash } from 'node:crypto';
import type { Composer } from 'grammy';
import type { AuthorsStep } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { send, show } from '../telegram/screen.js';
import { readAnswer } from '../telegram/text-answer.js';
import { fold } from '../text/vietnamese.js';
import { editableEntry, readableEntry, refuse } from './access.js';
import { invitationLinkView, leaveEntryView } from './author-views.js';
import { inviteAuthor, leaveEntry, removeAuthor } from './buttons.js';
import type { RegistrationDeps } from './deps.js';
import { type Author, type Entry, isOwner, titleOf } from './entry.js';
import { ask, openStep, readAgain, showEntryCard } from './filling.js';
import { invitationLink } from './invitation-handlers.js';
import { INVITATION_DAYS } from './invitation-store.js';
import { leftEntryView } from './list-views.js';

/** Links that nobody has answered, for each entry: enough for any team, too few to fill the store. */
const MAX_OPEN_INVITATIONS = 20;
/** One line of the answer: a name, a position, a unit. */
const LINE = { min: 2, max: 200 };

/** Co-authors: typed names, links to pass on, and taking a name out again. */
export function installAuthors(composer: Composer<BotContext>, deps: RegistrationDeps): void {
  const { contest, entries, invitations } = deps;
  const authorsStep = () => contest.form.steps.find((step) => step.type === 'authors');

  onButton(composer, inviteAuthor, async (ctx, entryId) => {
    const entry = await editableEntry(ctx, deps, entryId);
    const step = authorsStep();
    if (!entry || !step) return;
    if (entry.authors.length >= step.maxAuthors) return refuse(ctx, 'authors-full');
    if ((await invitations.openCount(entry)) >= MAX_OPEN_INVITATIONS) {
      return refuse(ctx, 'invitations-full');
    }
    const token = await invitations.create(entry.id);
    const facts = {
      link: invitationLink(ctx.me.username, token),
      title: titleOf(entry) ?? ctx.t.plain('untitled'),
      days: INVITATION_DAYS,
      entryId: entry.id,
    };
    await send(ctx, invitationLinkView(facts, ctx.t));
  });

  onButton(composer, removeAuthor, async (ctx, entryId, key) => {
    const entry = await editableEntry(ctx, deps, entryId);
    if (!entry) return;
    const author = entry.authors.find((candidate) => candidate.key === key);
    if (!author) return refuse(ctx, 'author-gone');
    const changed = await readAgain(ctx, deps, entry, await entries.removeAuthor(entry.id, author));
    if (!changed) return;
    ctx.notify(ctx.t.plain('author-removed', { name: author.name }));
    const step = openStep(ctx, deps, changed) ?? authorsStep();
    if (step) await ask(ctx, deps, changed, step, { placement: 'in-place' });
  });

  onButton(composer, leaveEntry, async (ctx, entryId, answer) => {
    const entry = await readableEntry(ctx, deps, entryId);
    if (!entry) return;
    if (isOwner(entry, ctx.member.id)) return showEntryCard(ctx, deps, entry);
    const title = titleOf(entry) ?? ctx.t.plain('untitled');
    if (answer === 'ask') return show(ctx, leaveEntryView(entry.id, title, ctx.t));
    const own = entry.authors.find(({ userId }) => userId === ctx.member.id);
    if (own) await entries.removeAuthor(entry.id, own);
    await show(ctx, leftEntryView(title, ctx.t));
  });
}

/** Names typed for people without Telegram, one on a line: "name, position, unit". */
export async function answerAuthors(
  ctx: BotContext,
  deps: RegistrationDeps,
  entry: Entry,
  step: AuthorsStep,
): Promise<void> {
  const text = await readAnswer(ctx, { min: LINE.min, max: step.maxAuthors * LINE.max });
  if (text === undefined) return;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const wrong = lines.find((line) => line.length < LINE.min || line.length > LINE.max);
  if (wrong !== undefined) {
    return void (await ctx.reply(
      ctx.t.html('author-line-wrong', { line: wrong.slice(0, 60), max: LINE.max }),
    ));
  }
  const now = deps.clock.now();
  const typed = lines.map((line, index) => typedAuthor(line, now + index));
  const known = new Set(entry.authors.map(({ key }) => key));
  const room = step.maxAuthors - entry.authors.length;
  const added = new Set(typed.map(({ key }) => key).filter((key) => !known.has(key))).size;
  if (added > room) {
    return void (await ctx.reply(
      ctx.t.html('authors-too-many', { count: added, room, max: step.maxAuthors }),
    ));
  }
  for (const author of typed) {
    const outcome = await deps.entries.addAuthor(entry.id, author, step.maxAuthors);
    if (outcome !== 'saved' && outcome !== 'same') return refuse(ctx, 'authors-full');
  }
  const changed = await deps.entries.find(entry.id);
  if (!changed) return refuse(ctx, 'entry-not-found');
  await ask(ctx, deps, changed, step, {
    heading: ctx.t.html('saved-authors', { count: typed.length }),
  });
}

/** The key is made from what was typed: the same person typed twice is one. */
function typedAuthor(line: string, addedAt: number): Author {
  const [name = line, position, ...unit] = line.split(',').map((part) => part.trim());
  return {
    key: `n${createHash('sha256').update(fold(line)).digest('hex').slice(0, 12)}`,
    name: name || line,
    ...(position && { position }),
    ...(unit.length > 0 && { unit: unit.join(', ') }),
    addedAt,
  };
}
