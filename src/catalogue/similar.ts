import type { FormStep } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { type Entry, TITLE_STEP, titleOf } from '../registration/entry.js';
import type { EntryStore } from '../registration/entry-store.js';
import { menuButton } from '../telegram/menu-button.js';
import { fold, shorten } from '../text/vietnamese.js';
import { openModel } from './buttons.js';
import { type Catalogue, entryModelId } from './model.js';

const MOST = 3;

/**
 * Shows, once for each entry, models that are like the idea being registered. It asks nothing and
 * closes no question: whoever writes on is not held up.
 */
export async function showSimilar(
  ctx: BotContext,
  { catalogue, entries }: { catalogue: Catalogue; entries: Pick<EntryStore, 'markOnce'> },
  entry: Entry,
  step: FormStep,
): Promise<void> {
  const title = step.id === TITLE_STEP ? titleOf(entry) : undefined;
  if (title === undefined) return;
  const own = entryModelId(entry.id);
  const candidates = (await catalogue.search(title)).filter(
    (model) => model.id !== own && isLike(title, model.title),
  );
  const similar = await catalogue.findAll(candidates.slice(0, MOST).map(({ id }) => id));
  if (similar.length === 0 || !(await entries.markOnce(entry.id, 'similar'))) return;
  await ctx.reply(ctx.t.html('similar-head', { count: similar.length }), {
    reply_markup: {
      inline_keyboard: [
        ...similar.map(({ id, title: name }) => [openModel.make(`📚 ${shorten(name, 55)}`, id)]),
        [menuButton(ctx.t)],
      ],
    },
  });
}

/** Whether two titles share so much that one would want to know of the other: a search finds far more. */
export function isLike(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= LEAST_SHARED && shared * 2 >= Math.min(words.size, others.size);
}

/** "Một cửa" is two words, and enough; "của" and the like say nothing, but hurt no comparison. */
const LEAST_SHARED = 2;

function wordsOf(title: string): Set<string> {
  return new Set(fold(title).match(/[\p{L}\p{N}]+/gu) ?? []);
}
