import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import { mayActFor } from '../agencies/coordinating.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { menuButton } from '../telegram/menu-button.js';
import { refuse } from '../telegram/refuse.js';
import { show } from '../telegram/screen.js';
import { sendAttachment } from '../telegram/send-attachment.js';
import { handledReplication } from './access.js';
import { answerProposal, openReplication, sendEvidence } from './buttons.js';
import type { ReplicationDeps } from './deps.js';
import { confirmProposal, refuseProposal } from './register-replication.js';
import { isRegistered } from './replication.js';
import { refuseProposalView } from './replication-view.js';
import { showReplication } from './show-replication.js';

/** A replication as those see it who handle it, and the agency's word to a proposal. */
export function installReplication(composer: Composer<BotContext>, deps: ReplicationDeps): void {
  const { contest, replications, logger } = deps;

  onButton(composer, openReplication, async (ctx, id, page) => {
    const replication = await handledReplication(ctx, deps, id);
    if (replication) await showReplication(ctx, deps, replication, { page: Number(page) });
  });

  onButton(composer, answerProposal, async (ctx, id, answer) => {
    const replication = await replications.find(id);
    if (!replication) return refuse(ctx, 'replication-proposal-gone');
    if (!(await mayActFor(deps, replication.agencyId, ctx.member.id))) {
      return refuse(ctx, 'board-not-yours');
    }
    if (answer === 'yes') {
      await confirmProposal(deps, replication, actorOf(ctx));
      const confirmed = (await replications.find(id)) ?? replication;
      const heading = ctx.t.html('replication-proposal-confirmed');
      return showReplication(ctx, deps, confirmed, { heading });
    }
    if (isRegistered(replication)) {
      const heading = ctx.t.html('replication-proposal-known');
      return showReplication(ctx, deps, replication, { heading });
    }
    if (answer === 'ask-no') {
      return show(ctx, refuseProposalView({ contest, replication, t: ctx.t }));
    }
    await refuseProposal(deps, replication, actorOf(ctx));
    const text = ctx.t.html('replication-proposal-refused');
    await show(ctx, { text, buttons: [[menuButton(ctx.t)]] });
  });

  onButton(composer, sendEvidence, async (ctx, id, updateId, index) => {
    const replication = await handledReplication(ctx, deps, id);
    if (!replication) return;
    const news = replication.news.find((one) => String(one.updateId) === updateId);
    const file = news?.files[Number(index)];
    if (!file) return refuse(ctx, 'file-gone');
    await sendAttachment(ctx, file, logger.child({ replication: id }));
  });
}
