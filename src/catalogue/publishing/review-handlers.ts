import type { Composer } from 'grammy';
import { actorOf, recordAct } from '../../admin/administrator.js';
import type { Actor } from '../../admin/audit-log.js';
import type { BotContext } from '../../people/context.js';
import { onButton } from '../../telegram/buttons.js';
import { readOut } from '../../telegram/long-text.js';
import { refuse } from '../../telegram/refuse.js';
import { place, placeOfAnswer, show, withHeading } from '../../telegram/screen.js';
import { onAnswer, readAnswer } from '../../telegram/text-answer.js';
import { modelText } from '../browsing/card-view.js';
import { askReturn, listWaiting, openProposal, publishProposal } from '../buttons.js';
import type { PublicModel } from '../model.js';
import { MODEL_LIMITS } from '../model-limits.js';
import type { Proposal } from '../publication.js';
import { compose, readSpeakers } from '../read-model.js';
import type { PublishDeps } from './deps.js';
import { previewView } from './preview-view.js';
import { proposalSubject } from './propose.js';
import {
  askReturnView,
  proposalRows,
  publishProposalView,
  RETURN_FORM,
  waitingView,
} from './review-views.js';
import { readWaiting } from './waiting.js';

/** Administrators answer for what the catalogue says: nothing of an author's comes into it without them. */
export function installReview(composer: Composer<BotContext>, deps: PublishDeps): void {
  const { models, clock } = deps;

  onButton(composer, listWaiting, async (ctx, page) =>
    show(ctx, waitingView(await readWaiting(deps, ctx.t), Number(page), ctx.t)),
  );

  onButton(composer, openProposal, (ctx, id, about) => showProposal(ctx, deps, id, Number(about)));

  onButton(composer, publishProposal, async (ctx, id, about, answer) => {
    if (await decidedBefore(ctx, deps, id)) {
      return tellDecision(ctx, deps, id, Number(about), 'proposal-published');
    }
    const found = await askedProposal(ctx, deps, id, Number(about));
    if (!found) return;
    const { proposal, model } = found;
    if (answer === 'ask') return show(ctx, publishProposalView(id, proposal, model.title, ctx.t));
    const actor = actorOf(ctx);
    await recordAct(deps, 'publish-model', id, actor);
    const publication = { content: proposal.content, at: clock.now(), by: actor.userId };
    const outcome = await models.publishProposal(
      id,
      proposal.updateId,
      publication,
      orderOf(actor),
    );
    if (outcome === 'changed') return refuse(ctx, 'proposal-changed');
    await tellDecision(ctx, deps, id, proposal.updateId, 'proposal-published');
  });

  onButton(composer, askReturn, async (ctx, id, about) => {
    const found = await askedProposal(ctx, deps, id, Number(about));
    if (found) await show(ctx, askReturnView(id, found.proposal, ctx.t));
  });

  onAnswer(composer, RETURN_FORM, async (ctx, { step, subject: id = '' }) => {
    if (await decidedBefore(ctx, deps, id)) {
      return tellDecision(ctx, deps, id, Number(step), 'proposal-returned');
    }
    const found = await askedProposal(ctx, deps, id, Number(step));
    if (!found) return;
    const text = await readAnswer(ctx, { min: 5, max: MODEL_LIMITS.remark });
    if (text === undefined) return;
    const actor = actorOf(ctx);
    await recordAct(deps, 'return-model', id, actor);
    const remark = { text, at: clock.now(), about: found.proposal.updateId };
    const outcome = await models.returnProposal(id, remark, orderOf(actor));
    if (outcome === 'changed') return refuse(ctx, 'proposal-changed');
    await tellDecision(ctx, deps, id, found.proposal.updateId, 'proposal-returned');
  });
}

const orderOf = ({ updateId }: Actor): string => String(updateId);

/** Whether this very update decided it, and was cut off before everybody was told. */
async function decidedBefore(
  ctx: BotContext,
  { models }: PublishDeps,
  id: string,
): Promise<boolean> {
  return (await models.find(id))?.order === orderOf(actorOf(ctx));
}

async function tellDecision(
  ctx: BotContext,
  deps: PublishDeps,
  id: string,
  updateId: number,
  messageId: string,
): Promise<void> {
  const subject = proposalSubject(id, updateId);
  const { ids } = await readSpeakers(deps, id);
  if (ids.length > 0) {
    await deps.outbox.post({
      id: `model-decided.${subject}`,
      kind: 'model-decided',
      subject,
      to: ids,
    });
  }
  const view = waitingView(await readWaiting(deps, ctx.t), 0, ctx.t);
  await place(ctx, placeOfAnswer(ctx), withHeading(ctx.t.html(messageId), view));
}

async function showProposal(
  ctx: BotContext,
  deps: PublishDeps,
  id: string,
  about: number,
): Promise<void> {
  const found = await askedProposal(ctx, deps, id, about);
  if (!found) return;
  const { proposal, model } = found;
  const waiting = (await deps.models.proposed()).length;
  const rows = proposalRows(id, proposal, waiting, ctx.t);
  const facts = { contest: deps.contest, model, t: ctx.t };
  // All of it is read before it is decided about: a card shows only the beginnings.
  await readOut(ctx, modelText(model, ctx.t), []);
  await place(ctx, 'new', previewView(facts, rows));
}

/** A proposal as it was made, while it waits; whoever presses too late is told so. */
async function askedProposal(
  ctx: BotContext,
  deps: PublishDeps,
  id: string,
  about: number,
): Promise<{ proposal: Proposal; model: PublicModel } | undefined> {
  const record = await deps.models.find(id);
  const proposal = record?.proposal;
  const speakers = await readSpeakers(deps, id);
  const model =
    record && proposal?.updateId === about && speakers.missing === 0
      ? await compose(deps, record, proposal.content, speakers, deps.clock.now())
      : undefined;
  if (proposal && model) return { proposal, model };
  await refuse(ctx, 'proposal-changed');
  return undefined;
}
