import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import type { Agency } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { show } from '../telegram/screen.js';
import { sendAttachment } from '../telegram/send-attachment.js';
import { handledCommendation } from './access.js';
import {
  chooseWithdrawal,
  correctCommendation,
  openCommendation,
  openDocument,
  withdrawCommendation,
} from './buttons.js';
import { type Commendation, isLive } from './commendation.js';
import { type CommendationFacts, withdrawalChoice, withdrawalView } from './commendation-view.js';
import type { CommendationDeps } from './deps.js';
import { correctionSubject } from './draft.js';
import { agencyEntrants } from './entrants.js';
import { goOn } from './filling.js';
import { reached, withdrawCommendation as withdraw } from './record.js';
import { showCommendation } from './show-commendation.js';

/** What is on record: read, corrected, withdrawn. Every press is authorised anew. */
export function installCommendations(composer: Composer<BotContext>, deps: CommendationDeps): void {
  const { contest, logger } = deps;

  onButton(composer, openCommendation, async (ctx, id) => {
    const handled = await handledCommendation(ctx, deps, id);
    if (handled) await showCommendation(ctx, deps, handled);
  });

  onButton(composer, openDocument, async (ctx, id) => {
    const handled = await handledCommendation(ctx, deps, id);
    if (!handled) return;
    const { file } = handled.commendation.current;
    if (!file) return refuse(ctx, 'file-gone');
    await sendAttachment(ctx, file, logger.child({ commendation: id }));
  });

  onButton(composer, correctCommendation, (ctx, id) => goOn(ctx, deps, correctionSubject(id)));

  onButton(composer, chooseWithdrawal, async (ctx, id, page) => {
    const handled = await liveCommendation(ctx, deps, id);
    if (!handled) return;
    const facts = await factsOf(ctx, handled);
    const isOne = handled.commendation.current.entrants.length === 1;
    const view = isOne
      ? withdrawalView(facts, 'all', (await reached(deps, id, ['sent'])).length)
      : withdrawalChoice(facts, Number(page));
    await show(ctx, view);
  });

  onButton(composer, withdrawCommendation, async (ctx, id, of, answer) => {
    const actor = actorOf(ctx);
    const before = await deps.commendations.find(id);
    const isAgain = before?.versions.some(({ updateId }) => updateId === actor.updateId) ?? false;
    const handled = await (isAgain ? handledCommendation : liveCommendation)(ctx, deps, id);
    if (!handled) return;
    const { commendation, agency } = handled;
    if (!isAgain && of !== 'all' && !commendation.current.entrants.includes(of)) {
      const heading = ctx.t.html('commendation-withdrawn-already');
      return showCommendation(ctx, deps, handled, heading);
    }
    if (answer === 'ask') {
      const told = (await reached(deps, id, ['sent'])).length;
      return show(ctx, withdrawalView(await factsOf(ctx, handled), of, told));
    }
    const result = await withdraw(deps, { commendation, of }, actor);
    const now = result.state === 'recorded' ? result.commendation : commendation;
    const heading = ctx.t.html('commendation-withdrawal-done', { state: result.state });
    await showCommendation(ctx, deps, { commendation: now, agency }, heading);
  });

  async function factsOf(
    ctx: BotContext,
    handled: { commendation: Commendation; agency: Agency },
  ): Promise<CommendationFacts> {
    const list = await agencyEntrants(deps, handled.agency.id);
    return { contest, ...handled, list, names: new Map(), t: ctx.t };
  }
}

/** One that was not withdrawn; of another they see how it stands. */
async function liveCommendation(ctx: BotContext, deps: CommendationDeps, id: string) {
  const handled = await handledCommendation(ctx, deps, id);
  if (!handled || isLive(handled.commendation)) return handled;
  await showCommendation(ctx, deps, handled, ctx.t.html('commendation-withdrawn-already'));
  return undefined;
}
