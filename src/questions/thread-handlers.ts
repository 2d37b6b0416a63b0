import type { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { onCommand } from '../telegram/commands.js';
import { refuse } from '../telegram/refuse.js';
import { show } from '../telegram/screen.js';
import { listThreads, openThread, reopenThread, stopThread } from './buttons.js';
import { reopenThread as reopen, stopThread as stop } from './carry.js';
import type { QuestionDeps } from './deps.js';
import { openThreadOf, showThreads } from './open-thread.js';
import { ownThread } from './take-part.js';
import { confirmView } from './thread-views.js';

/** One's threads: looked at, stopped, opened again. */
export function installThreads(composer: Composer<BotContext>, deps: QuestionDeps): void {
  onCommand(composer, 'questions', (ctx) => showThreads(ctx, deps));
  onButton(composer, listThreads, (ctx, page) => showThreads(ctx, deps, { page }));
  onButton(composer, openThread, (ctx, id, page) => openThreadOf(ctx, deps, id, { page }));

  onButton(composer, stopThread, async (ctx, id, answer) => {
    const own = await ownThread(deps, id, ctx.member.id);
    if (!own) return refuse(ctx, 'question-gone');
    if (answer === 'ask') return show(ctx, confirmView('stop', own, ctx.t));
    const outcome = await stop(deps, own, String(ctx.update.update_id));
    const heading = ctx.t.html('question-step', { what: 'stop', outcome });
    await openThreadOf(ctx, deps, id, { heading });
  });

  onButton(composer, reopenThread, async (ctx, id, answer) => {
    const own = await ownThread(deps, id, ctx.member.id);
    if (own?.side !== 'authors') return refuse(ctx, 'question-gone');
    if (answer === 'ask') return show(ctx, confirmView('reopen', own, ctx.t));
    const outcome = await reopen(deps, own, String(ctx.update.update_id));
    const heading = ctx.t.html('question-step', { what: 'reopen', outcome });
    await openThreadOf(ctx, deps, id, { heading });
  });
}
