import type { BotContext } from '../people/context.js';
import { refuse } from '../telegram/refuse.js';
import { send, show, withHeading } from '../telegram/screen.js';
import type { ResultDeps } from './deps.js';
import { type DraftFacts, draftView, rowView } from './draft-views.js';
import { draftRows, finalistsLeft } from './linked-rows.js';
import type { ResultRow } from './result.js';

export async function readDraft(deps: ResultDeps, ctx: BotContext): Promise<DraftFacts> {
  const { contest, results } = deps;
  const draft = await results.draft();
  const [rows, left, waiting, newest] = await Promise.all([
    draftRows(deps, draft),
    finalistsLeft(deps, draft),
    results.waiting(),
    results.newest(),
  ]);
  return { contest, draft, rows, left, waiting, newest, userId: ctx.member.id, t: ctx.t };
}

/** Shows what is entered, after a press in its place, else as a new message. */
export async function showDraft(
  ctx: BotContext,
  deps: ResultDeps,
  { heading, page = 0 }: { heading?: string; page?: number } = {},
): Promise<void> {
  const view = withHeading(heading, draftView(await readDraft(deps, ctx), page));
  await (ctx.callbackQuery ? show(ctx, view) : send(ctx, view));
}

/** The row that a button speaks of. While the results wait for approval, or when it is gone, that is said instead. */
export async function askedRow(
  ctx: BotContext,
  deps: ResultDeps,
  id: string,
): Promise<ResultRow | undefined> {
  const { rows, waiting } = await readDraft(deps, ctx);
  if (waiting) {
    await showDraft(ctx, deps, { heading: ctx.t.html('results-frozen') });
    return undefined;
  }
  const row = rows.find((one) => one.id === id);
  if (!row) await refuse(ctx, 'results-row-gone');
  return row;
}

export async function showRow(
  ctx: BotContext,
  deps: ResultDeps,
  id: string,
  heading?: string,
): Promise<void> {
  const row = await askedRow(ctx, deps, id);
  if (!row) return;
  const view = withHeading(heading, rowView({ contest: deps.contest, t: ctx.t }, row));
  await (ctx.callbackQuery ? show(ctx, view) : send(ctx, view));
}
