import { Composer } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import { formatDateTime } from '../contest/calendar.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { onCommand } from '../telegram/commands.js';
import { refuse } from '../telegram/refuse.js';
import { send, show, type View } from '../telegram/screen.js';
import {
  chooseFilter,
  listResults,
  openDelivery,
  openDraft,
  openResult,
  openResults,
  showPicture,
} from './buttons.js';
import { sendCard } from './card-upload.js';
import { installColumns } from './column-handlers.js';
import { installDelivery } from './delivery-handlers.js';
import type { ResultDeps } from './deps.js';
import { installDraft } from './draft-handlers.js';
import { defineResultMailings } from './mailings.js';
import { EVERYTHING, type Filter, filterView, publishedView, resultView } from './public-views.js';
import { isPublic, newsTime } from './publication.js';
import type { Published } from './result.js';
import { installReview } from './review-handlers.js';
import { installSheets } from './sheet-handlers.js';
import { installSubmitting } from './submit-handlers.js';
import { unpublishedView } from './unpublished-view.js';
import { visibleResults } from './visible-results.js';

/**
 * `/ketqua` for anyone, and for administrators all that leads there. For anyone else neither the
 * entering of results nor its buttons nor its questions exist.
 */
export function createResults(deps: ResultDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  defineResultMailings(deps);
  installPublic(composer, deps);
  installDraft(composer, deps);
  installColumns(composer, deps);
  installSheets(composer, deps);
  installSubmitting(composer, deps);
  installReview(composer, deps);
  installDelivery(composer, deps);
  return composer;
}

/** Opens the results, as from the menu or by a link. */
export async function showResults(ctx: BotContext, deps: ResultDeps): Promise<void> {
  const view = await resultsView(ctx, deps, EVERYTHING, 0);
  await (ctx.callbackQuery ? show(ctx, view) : send(ctx, view));
}

function installPublic(composer: Composer<BotContext>, deps: ResultDeps): void {
  const { contest } = deps;

  onCommand(composer, 'results', (ctx) => showResults(ctx, deps));
  onButton(composer, openResults, (ctx) => showResults(ctx, deps));

  onButton(composer, listResults, async (ctx, kind, value, page) =>
    show(ctx, await resultsView(ctx, deps, { kind, value }, Number(page))),
  );

  onButton(composer, chooseFilter, async (ctx, kind, page) => {
    const published = await visibleResults(deps, ctx.member.id);
    if (!published || kind === 'all') return showResults(ctx, deps);
    await show(ctx, filterView({ contest, rows: published.rows, t: ctx.t }, kind, Number(page)));
  });

  onButton(composer, openResult, async (ctx, id, page) => {
    const published = await visibleResults(deps, ctx.member.id);
    const row = published?.rows.find((one) => one.id === id);
    if (!published || !row) return refuse(ctx, 'results-row-gone');
    await show(ctx, resultView({ contest, rows: published.rows, t: ctx.t }, row, page));
  });

  onButton(composer, showPicture, async (ctx) => {
    const published = await visibleResults(deps, ctx.member.id);
    if (!published) return showResults(ctx, deps);
    const isSent = await sendCard(deps, published, (photo) => ctx.replyWithPhoto(photo));
    if (!isSent) await refuse(ctx, 'file-unavailable');
  });
}

async function resultsView(
  ctx: BotContext,
  deps: ResultDeps,
  filter: Filter,
  page: number,
): Promise<View> {
  const { contest } = deps;
  const published = await visibleResults(deps, ctx.member.id);
  const extra: InlineKeyboardButton[][] = deps.isAdministrator(ctx.member.id)
    ? [
        [
          openDraft.make(ctx.t.plain('results-enter'), '0'),
          ...(published ? [openDelivery.make(ctx.t.plain('results-delivery'))] : []),
        ],
        ...(published ? deps.ways(ctx.t) : []),
      ]
    : [];
  if (!published) {
    const view = unpublishedView(contest, await deps.finalists.all(), ctx.t);
    return { ...view, buttons: [...extra, ...(view.buttons ?? [])] };
  }
  const facts = { contest, rows: published.rows, published, t: ctx.t, extra };
  const view = publishedView(facts, filter, page);
  const early = await earlyNote(ctx, deps, published);
  return early === undefined ? view : { ...view, text: `${early}\n\n${view.text}` };
}

/** Said to whoever may read what is not for everyone yet. */
async function earlyNote(
  ctx: BotContext,
  deps: ResultDeps,
  published: Published,
): Promise<string | undefined> {
  const contest = await deps.deadlines.contest();
  const begun = await deps.results.begun(published.version);
  if (isPublic(contest, published, begun, deps.clock.now())) return undefined;
  const at = formatDateTime(contest, newsTime(contest, published), ctx.t.language);
  return ctx.t.html('results-early', { at });
}
