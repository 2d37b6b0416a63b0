import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import { mayActFor } from '../agencies/coordinating.js';
import { modelPayload, openModel } from '../catalogue/buttons.js';
import type { PublicModel } from '../catalogue/model.js';
import { showProfile } from '../people/buttons.js';
import type { BotContext } from '../people/context.js';
import { requireJoined } from '../people/joining.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { place, placeOfAnswer, show, withHeading } from '../telegram/screen.js';
import { onAnswer, readAnswer } from '../telegram/text-answer.js';
import { agenciesFor, mayHandle } from './access.js';
import {
  askDraftStep,
  confirmReplication,
  discardDraft,
  pickReplicationAgency,
  presetDraft,
  startReplication,
} from './buttons.js';
import type { ReplicationDeps } from './deps.js';
import { type DraftStep, draftSteps, missingStep, wholeDraft } from './draft.js';
import {
  DRAFT_FORM,
  type DraftFacts,
  discardView,
  draftQuestion,
  draftSummary,
} from './draft-views.js';
import { registerReplication } from './register-replication.js';
import { REPLICATION_LIMITS, type Replication } from './replication.js';
import { showReplication } from './show-replication.js';
import { readStart } from './start-date.js';
import { modelButton, modelPageButton } from './words.js';

/** Registering that an agency takes up a model: one question at a time, then all of it to be confirmed. */
export function installDrafts(composer: Composer<BotContext>, deps: ReplicationDeps): void {
  const { drafts } = deps;

  onButton(composer, startReplication, async (ctx, modelId) => {
    const model = await draftedModel(ctx, deps, modelId);
    if (model) await showDraft(ctx, deps, model);
  });

  onButton(composer, pickReplicationAgency, async (ctx, modelId, agencyId) => {
    const model = await draftedModel(ctx, deps, modelId);
    if (!model) return;
    const agencies = await agenciesFor(deps, ctx.member);
    if (!agencies.some(({ id }) => id === agencyId)) return refuse(ctx, 'replication-not-yours');
    await drafts.answer(ctx.member.id, modelId, 'agency', agencyId);
    await showDraft(ctx, deps, model);
  });

  onButton(composer, askDraftStep, async (ctx, modelId, step) => {
    const model = await draftedModel(ctx, deps, modelId);
    if (!model) return;
    const { agencies } = await factsOf(ctx, deps, model);
    // Where there is one agency only, there is nothing to choose: the way back to what is drafted.
    const asks = step === 'agency' && agencies.length < 2 ? undefined : step;
    await showDraft(ctx, deps, model, { ...(asks && { step: asks }) });
  });

  onButton(composer, presetDraft, async (ctx, modelId, preset) => {
    const model = await draftedModel(ctx, deps, modelId);
    if (!model) return;
    const { id, name, position } = ctx.member;
    if (preset === 'no-start') await drafts.answer(id, modelId, 'start', '');
    else await drafts.answer(id, modelId, 'person', [name, position].filter(Boolean).join(', '));
    await showDraft(ctx, deps, model);
  });

  onAnswer(composer, DRAFT_FORM, async (ctx, question) => {
    const step = draftSteps.find((one) => one === question.step);
    const model = await draftedModel(ctx, deps, question.subject ?? '');
    if (!model || !step || step === 'agency') {
      // Why not was said; the question can't be answered any more, so it is closed.
      if (ctx.session.question === question) delete ctx.session.question;
      return;
    }
    await answerStep(ctx, deps, model, step);
  });

  onButton(composer, confirmReplication, (ctx, modelId) => confirm(ctx, deps, modelId));

  onButton(composer, discardDraft, async (ctx, modelId, answer) => {
    const model = await deps.catalogue.find(modelId);
    if (answer === 'ask' && model) return show(ctx, discardView(model, ctx.t));
    await drafts.clear(ctx.member.id, modelId);
    const buttons = model ? [[modelButton(modelId, ctx.t)]] : [];
    await show(ctx, { text: ctx.t.html('replication-discarded'), buttons });
  });
}

/** The model that somebody registers, if it may be seen and they may register anything. */
async function draftedModel(
  ctx: BotContext,
  deps: ReplicationDeps,
  modelId: string,
): Promise<PublicModel | undefined> {
  const model = await deps.catalogue.find(modelId);
  if (!model) {
    await refuse(ctx, 'replication-model-gone');
    return undefined;
  }
  if (!(await requireJoined(ctx, deps, modelPayload(modelId)))) return undefined;
  if ((await agenciesFor(deps, ctx.member)).length > 0) return model;
  await place(ctx, placeOfAnswer(ctx), {
    text: ctx.t.html('replication-no-agency'),
    buttons: [
      [showProfile.make(ctx.t.plain('replication-profile'))],
      [openModel.make(ctx.t.plain('replication-model'), modelId)],
    ],
  });
  return undefined;
}

async function factsOf(
  ctx: BotContext,
  deps: ReplicationDeps,
  model: PublicModel,
): Promise<DraftFacts> {
  const { drafts, contest } = deps;
  const agencies = await agenciesFor(deps, ctx.member);
  const { agency } = await drafts.draft(ctx.member.id, model.id);
  const only = agencies.length === 1 ? agencies[0] : undefined;
  const chosen = agencies.find(({ id }) => id === agency) ?? only;
  if (chosen && chosen.id !== agency) {
    await drafts.answer(ctx.member.id, model.id, 'agency', chosen.id);
  }
  return { contest, model, agencies, agencyId: chosen?.id, t: ctx.t };
}

/** What is asked next: the given question or the first open one; or all answers. */
async function showDraft(
  ctx: BotContext,
  deps: ReplicationDeps,
  model: PublicModel,
  { step, heading }: { step?: DraftStep; heading?: string } = {},
): Promise<void> {
  const facts = await factsOf(ctx, deps, model);
  const { agencyId } = facts;
  const known = agencyId && (await deps.replications.idOf(model.id, agencyId));
  const existing = known ? await deps.replications.find(known) : undefined;
  if (existing && step !== 'agency') return showExisting(ctx, deps, existing);
  const drafted = await deps.drafts.draft(ctx.member.id, model.id);
  // A choice that is no longer theirs is asked again.
  const draft = agencyId === undefined ? omitAgency(drafted) : drafted;
  const isOwnModel = agencyId !== undefined && agencyId === model.agencyId;
  const next = step ?? missingStep(draft, isOwnModel);
  const whole = wholeDraft(draft, isOwnModel);
  const view =
    next === undefined && whole
      ? draftSummary(facts, whole, await mayActFor(deps, whole.agency, ctx.member.id))
      : draftQuestion(facts, next ?? 'agency');
  await place(ctx, placeOfAnswer(ctx), withHeading(heading, view));
}

function omitAgency<T extends { agency?: string }>({ agency: _, ...rest }: T): Omit<T, 'agency'> {
  return rest;
}

/** A second attempt opens the first; somebody else's they only hear of. */
async function showExisting(
  ctx: BotContext,
  deps: ReplicationDeps,
  replication: Replication,
): Promise<void> {
  await deps.drafts.clear(ctx.member.id, replication.modelId);
  if (await mayHandle(deps, replication, ctx.member)) {
    const heading = ctx.t.html('replication-known');
    return showReplication(ctx, deps, replication, { heading });
  }
  const { modelId } = replication;
  await place(ctx, placeOfAnswer(ctx), {
    text: ctx.t.html('replication-known-others'),
    buttons: [[modelPageButton(modelId, ctx.t)], [modelButton(modelId, ctx.t)]],
  });
}

async function answerStep(
  ctx: BotContext,
  deps: ReplicationDeps,
  model: PublicModel,
  step: Exclude<DraftStep, 'agency'>,
): Promise<void> {
  const limits =
    step === 'start' ? { max: 60, singleLine: true } : { min: 2, max: REPLICATION_LIMITS[step] };
  const text = await readAnswer(ctx, { singleLine: step !== 'plan', ...limits });
  if (text === undefined) return;
  const value = step === 'start' ? readStart(text) : { start: text };
  if ('problem' in value) {
    return void (await ctx.reply(
      ctx.t.html('replication-start-wrong', { problem: value.problem }),
    ));
  }
  await deps.drafts.answer(ctx.member.id, model.id, step, value.start);
  await showDraft(ctx, deps, model, { heading: ctx.t.html('replication-saved', { step }) });
}

async function confirm(ctx: BotContext, deps: ReplicationDeps, modelId: string): Promise<void> {
  const model = await draftedModel(ctx, deps, modelId);
  if (!model) return;
  const result = await registerReplication(deps, model, ctx.member, actorOf(ctx));
  // Something was taken back in the meantime: the next question says what.
  if (result.state === 'incomplete') return showDraft(ctx, deps, model);
  if (result.state === 'there') return showExisting(ctx, deps, result.replication);
  const heading = ctx.t.html('replication-done', { state: result.state });
  await showReplication(ctx, deps, result.replication, { heading });
}
