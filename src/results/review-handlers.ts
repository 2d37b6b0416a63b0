import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import { formatDateTime } from '../contest/calendar.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { send, show } from '../telegram/screen.js';
import { onAnswer, readAnswer } from '../telegram/text-answer.js';
import { newsAudience, ownAudience } from './audience.js';
import { askReturn, openReview, publishButton } from './buttons.js';
import { sendCard } from './card-upload.js';
import { publishResults, returnResults } from './decide-results.js';
import type { ResultDeps } from './deps.js';
import { newsTime } from './publication.js';
import { showDraft } from './read-draft.js';
import type { Published, Submission } from './result.js';
import {
  askReturnView,
  confirmPublishView,
  REMARK_FORM,
  type Reach,
  type ReviewFacts,
  reviewView,
  total,
} from './review-views.js';

/** Characters. */
const REMARK = { min: 3, max: 500 } as const;

/** The second administrator: looks, publishes, or sends back. */
export function installReview(composer: Composer<BotContext>, deps: ResultDeps): void {
  onButton(composer, openReview, async (ctx, id, page) => {
    const facts = await askedReview(ctx, deps, id);
    if (!facts) return;
    if (page !== 'card') return show(ctx, reviewView(facts, Number(page)));
    // Above what is read and pressed, so that the buttons stay at the end of the chat.
    await showCard(ctx, deps, facts.waiting);
    await send(ctx, reviewView(facts, 0));
  });

  onButton(composer, publishButton, async (ctx, id, step, count) => {
    if (step === 'yes') return publish(ctx, deps, id);
    const facts = await askedReview(ctx, deps, id);
    if (!facts) return;
    if (facts.isOwn) return showDraft(ctx, deps, { heading: ctx.t.html('results-own') });
    // Others than were said would be told: the count is said anew.
    const isSame = total(facts.reach) === count;
    await show(ctx, confirmPublishView(step === 'again' && isSame ? 'yes' : 'again', facts));
  });

  onButton(composer, askReturn, async (ctx, id) => {
    const facts = await askedReview(ctx, deps, id);
    if (!facts) return;
    if (facts.isOwn) return showDraft(ctx, deps, { heading: ctx.t.html('results-own') });
    await show(ctx, askReturnView(id, ctx.t));
  });

  onAnswer(composer, REMARK_FORM, async (ctx, { subject = '' }) => {
    const remark = await readAnswer(ctx, REMARK);
    if (remark === undefined) return;
    const { state } = await returnResults(deps, subject, remark, actorOf(ctx));
    const heading = ctx.t.html(
      { reopened: 'results-returned', own: 'results-own', changed: 'results-decided' }[state],
    );
    await showDraft(ctx, deps, { heading });
  });
}

/** What waits for approval, if it is still what the button speaks of. */
async function askedReview(
  ctx: BotContext,
  deps: ResultDeps,
  id: string,
): Promise<ReviewFacts | undefined> {
  const waiting = await deps.results.waiting();
  if (waiting?.id !== id) {
    await showDraft(ctx, deps, { heading: ctx.t.html('results-decided') });
    return undefined;
  }
  return {
    contest: deps.contest,
    waiting,
    reach: await reachOf(deps, waiting),
    isOwn: waiting.by === ctx.member.id,
    t: ctx.t,
  };
}

/** Who would be told if it were published now. */
async function reachOf(deps: ResultDeps, waiting: Submission): Promise<Reach> {
  const version = await nextVersion(deps);
  const would: Published = {
    ...waiting,
    version,
    approvedBy: 0,
    publishedAt: deps.clock.now(),
    updateId: 0,
  };
  const own = await ownAudience(deps, would);
  const news = await newsAudience(deps, new Set(own));
  return { own: own.length, news: news.length, chats: (await deps.chats()).length };
}

async function nextVersion({ results }: ResultDeps): Promise<number> {
  return ((await results.newest())?.version ?? 0) + 1;
}

/** The card as everyone will get it; by looking at it, it is uploaded. */
async function showCard(
  ctx: BotContext,
  deps: ResultDeps,
  { id, rows }: Submission,
): Promise<void> {
  const source = { id, rows, version: await nextVersion(deps) };
  await sendCard(deps, source, (photo) =>
    ctx.replyWithPhoto(photo, { caption: ctx.t.html('results-card-caption') }),
  );
}

async function publish(ctx: BotContext, deps: ResultDeps, id: string): Promise<void> {
  const result = await publishResults(deps, id, actorOf(ctx));
  if (result.state !== 'published') {
    const heading = ctx.t.html(result.state === 'own' ? 'results-own' : 'results-decided');
    return showDraft(ctx, deps, { heading });
  }
  const { published } = result;
  const contest = await deps.deadlines.contest();
  await showDraft(ctx, deps, {
    heading: ctx.t.html('results-approved', {
      at: formatDateTime(contest, published.publishedAt, ctx.t.language),
      news: formatDateTime(contest, newsTime(contest, published), ctx.t.language),
    }),
  });
  // Whoever confirmed an old button may never have looked at it.
  if ((await deps.results.card(published.id)) !== undefined) return;
  await sendCard(deps, published, (photo) =>
    ctx.replyWithPhoto(photo, { caption: ctx.t.html('results-card-caption') }),
  );
}
