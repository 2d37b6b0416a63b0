import type { BotContext } from '../people/context.js';
import { refuse } from '../telegram/refuse.js';
import { place, placeOfAnswer, type View, withHeading } from '../telegram/screen.js';
import { NEWEST } from './buttons.js';
import type { QuestionDeps } from './deps.js';
import { type OwnThread, ownThread, ownThreads, readThread } from './take-part.js';
import { threadsView, threadView } from './thread-views.js';
import { askerName } from './words.js';

/** A thread as this person sees it now. */
export async function threadScreen(
  ctx: BotContext,
  deps: QuestionDeps,
  own: OwnThread,
  page = NEWEST,
): Promise<View> {
  const { contest, members, moderation } = deps;
  const { thread } = own;
  const facts = {
    ...own,
    contest,
    messages: await readThread(deps, thread, ctx.member.id),
    asker: askerName(await members.find(thread.asker), thread, contest, ctx.t),
    off: await moderation.isOff(thread.model),
    t: ctx.t,
  };
  return threadView(facts, Number(page));
}

/** Opens a thread for who takes part in it; for anyone else it does not exist. */
export async function openThreadOf(
  ctx: BotContext,
  deps: QuestionDeps,
  id: string,
  { page = NEWEST, heading }: { page?: string; heading?: string } = {},
): Promise<void> {
  const own = await ownThread(deps, id, ctx.member.id);
  if (!own) return refuse(ctx, 'question-gone');
  const view = withHeading(heading, await threadScreen(ctx, deps, own, page));
  await place(ctx, placeOfAnswer(ctx), view);
}

/** `/hoidap`. */
export async function showThreads(
  ctx: BotContext,
  deps: QuestionDeps,
  { page = '0', heading }: { page?: string; heading?: string } = {},
): Promise<void> {
  const isAdministrator = deps.isAdministrator(ctx.member.id);
  const reports = isAdministrator ? await deps.moderation.reports() : [];
  const view = threadsView(await ownThreads(deps, ctx.member.id), {
    asked: Number(page),
    isAdministrator,
    openReports: reports.filter(({ closedAt }) => closedAt === undefined).length,
    t: ctx.t,
  });
  await place(ctx, placeOfAnswer(ctx), withHeading(heading, view));
}
