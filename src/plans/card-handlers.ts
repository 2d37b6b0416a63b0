import type { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { readOut } from '../telegram/long-text.js';
import { refuse } from '../telegram/refuse.js';
import { closeScreen, send, show } from '../telegram/screen.js';
import { sendAttachment } from '../telegram/send-attachment.js';
import {
  askKind,
  chooseKind,
  openPlanButton,
  readPlan,
  readPlanVersion,
  readReturn,
  sendPlan,
  sendVersionFile,
  showDigests,
  showPlanVersions,
} from './buttons.js';
import { cardButton, incompleteView } from './card-view.js';
import { kindLabel } from './content-views.js';
import type { PlanDeps } from './deps.js';
import { openPlan, readAgain, showKinds, showPlanCard } from './filling.js';
import { sealText, sentView } from './receipt-view.js';
import { findVersion, postReceipts } from './receipts.js';
import { returnText } from './return-view.js';
import { openReturn } from './revision.js';
import { type SentPlan, submitPlan } from './submit-plan.js';
import { type Desk, ownPlan } from './unit.js';
import { planVersionsView, versionRows } from './version-views.js';
import { planText, versionText } from './whole-text.js';

/** The card and what is done from it: kind, sending, reading, versions. */
export function installPlanCard(composer: Composer<BotContext>, deps: PlanDeps): void {
  const { plans, logger } = deps;

  onButton(composer, openPlanButton, (ctx, finalistId) => openPlan(ctx, deps, finalistId));

  onButton(composer, askKind, async (ctx, finalistId) => {
    const desk = await ownPlan(ctx, deps, finalistId);
    if (desk) await showKinds(ctx, deps, desk);
  });

  onButton(composer, chooseKind, async (ctx, finalistId, kind) => {
    const desk = await ownPlan(ctx, deps, finalistId);
    if (!desk) return;
    if (!desk.contest.plan.kinds.some(({ id }) => id === kind)) {
      return refuse(ctx, 'button-outdated');
    }
    await plans.setKind(finalistId, kind);
    const value = kindLabel(desk.contest, kind, ctx.t);
    const saved = ctx.t.html('saved-choice', { label: ctx.t.plain('plan-kind-label'), value });
    const heading = (await closeScreen(ctx, saved)) ? undefined : saved;
    await showPlanCard(ctx, deps, await readAgain(deps, desk), { heading, placement: 'new' });
  });

  onButton(composer, sendPlan, async (ctx, finalistId, answer) => {
    const desk = await ownPlan(ctx, deps, finalistId);
    if (!desk) return;
    const by = { userId: ctx.member.id, name: ctx.member.name ?? '' };
    const evenIncomplete = answer === 'yes';
    const { update_id: updateId } = ctx.update;
    const result = await submitPlan(deps, finalistId, by, { evenIncomplete, updateId });
    switch (result.state) {
      case 'empty':
        ctx.notify(ctx.t.plain('plan-empty'), { alert: true });
        return showPlanCard(ctx, deps, desk);
      case 'no-kind':
        return showKinds(ctx, deps, desk);
      case 'missing': {
        const missing = result.parts.map(({ id }) => id);
        return show(ctx, incompleteView(desk.contest, finalistId, missing, ctx.t));
      }
      case 'submitted':
        return confirm(ctx, deps, desk, result);
    }
  });

  onButton(composer, readPlan, async (ctx, finalistId) => {
    const desk = await ownPlan(ctx, deps, finalistId);
    if (!desk) return;
    const text = planText(desk.contest, desk.plan, ctx.t);
    await readOut(ctx, text, [[cardButton(finalistId, ctx.t)]]);
  });

  onButton(composer, readReturn, async (ctx, finalistId) => {
    const desk = await ownPlan(ctx, deps, finalistId);
    if (!desk) return;
    const returned = openReturn(desk.plan);
    if (!returned) return refuse(ctx, 'plan-return-none');
    const text = returnText(desk.contest, returned, ctx.t);
    await readOut(ctx, text, [[cardButton(finalistId, ctx.t)]]);
  });

  onButton(composer, showPlanVersions, async (ctx, finalistId) => {
    const desk = await ownPlan(ctx, deps, finalistId);
    if (!desk) return;
    const { code } = desk.plan;
    if (code === undefined) return refuse(ctx, 'plan-no-version');
    const versions = await plans.versions(finalistId);
    await show(ctx, planVersionsView(desk.contest, finalistId, code, versions, ctx.t));
  });

  onButton(composer, readPlanVersion, async (ctx, finalistId, number) => {
    const at = await atVersion(ctx, deps, finalistId, number);
    if (!at) return;
    const text = versionText(at.desk.contest, at.desk.unit, at.sent, ctx.t);
    await readOut(ctx, text, versionRows(at.sent, ctx.t));
  });

  onButton(composer, sendVersionFile, async (ctx, finalistId, number, index) => {
    const at = await atVersion(ctx, deps, finalistId, number);
    const file = at?.sent.sent.files[Number(index) - 1];
    if (!at) return;
    if (!file) return refuse(ctx, 'file-gone');
    const attached = { ...file, addedAt: at.sent.sent.at };
    await sendAttachment(ctx, attached, logger.child({ finalist: finalistId }));
  });

  onButton(composer, showDigests, async (ctx, finalistId, number) => {
    const at = await atVersion(ctx, deps, finalistId, number);
    if (!at) return;
    const { files } = at.sent.sent;
    const seals = await Promise.all(
      files.map(async (file, index) => {
        const known = await deps.digests.find(file);
        const seal = { file, ...(known && { sha256: known.sha256 }) };
        return sealText(seal, index, LONGEST_NAME, ctx.t, 'plain');
      }),
    );
    const head = ctx.t.plain('plan-digests-head', { code: at.sent.code, version: number });
    await readOut(ctx, [head, ...seals].join('\n'), [[cardButton(finalistId, ctx.t)]]);
  });
}

/** Characters of a file's name where there is room for it. */
const LONGEST_NAME = 120;

/**
 * Says at once that the plan is taken; the receipts follow by the outbox. They are on their way even
 * when this reply can't be delivered.
 */
async function confirm(
  ctx: BotContext,
  deps: PlanDeps,
  { contest, unit }: Desk,
  { again, ...sent }: SentPlan & { again: boolean },
): Promise<void> {
  try {
    await closeScreen(ctx);
    await send(ctx, sentView({ contest, unit, sent, t: ctx.t }, deps.clock.now(), again));
  } finally {
    await postReceipts(deps, sent);
  }
}

async function atVersion(
  ctx: BotContext,
  deps: PlanDeps,
  finalistId: string,
  number: string,
): Promise<{ desk: Desk; sent: SentPlan } | undefined> {
  const desk = await ownPlan(ctx, deps, finalistId);
  const sent = desk && (await findVersion(deps, finalistId, Number(number)));
  if (desk && sent) return { desk, sent };
  if (desk) await refuse(ctx, 'plan-no-version');
  return undefined;
}
