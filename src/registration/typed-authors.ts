import { createHash } from 'node:crypto';
import type { AuthorsStep } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { joiningTime } from '../redis/json-hash.js';
import { readAnswer } from '../telegram/text-answer.js';
import { countCharacters, shorten } from '../text/vietnamese.js';
import type { RegistrationDeps } from './deps.js';
import type { Author, Entry } from './entry.js';
import { ask, readAgain } from './filling.js';

/** Characters of a name, and of a whole line: a name, a position, a unit. */
const SHORTEST_NAME = 2;
const LONGEST_LINE = 200;

type Typed = Omit<Author, 'addedAt' | 'userId'>;

/**
 * Reads one line, "name, position, unit"; nothing when it is none. The key is made from what was
 * typed, so the same line twice is one person. Diacritics count: Lê Hoa and Lê Hòa are two people.
 */
export function parseAuthor(line: string): Typed | undefined {
  const [name = '', position, ...unit] = line.split(',').map((part) => part.trim());
  if (countCharacters(name) < SHORTEST_NAME || countCharacters(line) > LONGEST_LINE) {
    return undefined;
  }
  return {
    key: `n${createHash('sha256').update(line.toLowerCase()).digest('hex').slice(0, 12)}`,
    name,
    ...(position && { position }),
    ...(unit.some(Boolean) && { unit: unit.filter(Boolean).join(', ') }),
  };
}

/** Names typed for people without Telegram, one on a line. All lines are taken, or none. */
export async function answerAuthors(
  ctx: BotContext,
  deps: RegistrationDeps,
  entry: Entry,
  step: AuthorsStep,
): Promise<void> {
  const text = await readAnswer(ctx, { max: step.maxAuthors * (LONGEST_LINE + 1) });
  if (text === undefined) return;
  const typed = new Map<string, Typed>();
  for (const line of text.split(/\s*\n\s*/)) {
    const author = parseAuthor(line);
    if (!author) {
      const facts = { line: shorten(line, 60), min: SHORTEST_NAME, max: LONGEST_LINE };
      return void (await ctx.reply(ctx.t.html('author-line-wrong', facts)));
    }
    typed.set(author.key, author);
  }
  for (const { key } of entry.authors) typed.delete(key);
  const room = step.maxAuthors - entry.authors.length;
  if (typed.size > room) {
    const facts = { count: typed.size, room, max: step.maxAuthors };
    return void (await ctx.reply(ctx.t.html('authors-too-many', facts)));
  }
  let heading = ctx.t.html('saved-authors', { count: typed.size });
  let changed: Entry | undefined = entry;
  for (const author of typed.values()) {
    const addedAt = joiningTime(changed.authors, deps.clock.now());
    const outcome = await deps.entries.addAuthor(entry.id, { ...author, addedAt }, step.maxAuthors);
    // Somebody accepted an invitation at this very moment; the list below shows who is in.
    if (outcome === 'full') heading = ctx.t.html('authors-full');
    changed = await readAgain(ctx, deps, entry, outcome);
    if (!changed) return;
  }
  await ask(ctx, deps, changed, step, { heading });
}
