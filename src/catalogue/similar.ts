import type { FormStep } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { type Entry, TITLE_STEP, titleOf } from '../registration/entry.js';
import type { EntryStore } from '../registration/entry-store.js';
import { menuButton } from '../telegram/menu-button.js';
import { shorten } from '../text/vietnamese.js';
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
  const candidates = (await catalogue.search(title)).filter(({ id }) => id !== own);
  const found = await Promise.all(candidates.slice(0, MOST).map(({ id }) => catalogue.find(id)));
  const similar = found.filter((model) => model !== undefined);
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
