import type { Composer } from 'grammy';
import type { PlanPart } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { joiningTime } from '../redis/json-hash.js';
import { attachmentOf } from '../telegram/attachment.js';
import { fileName, refusalText, takenText } from '../telegram/attachment-views.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { type Placement, show } from '../telegram/screen.js';
import { sendAttachment } from '../telegram/send-attachment.js';
import {
  isRestOfAlbum,
  isRestOfPaste,
  onAnswer,
  readAnswer,
  sayOnce,
} from '../telegram/text-answer.js';
import { countCharacters, formatNumber, normalizeText, shorten } from '../text/vietnamese.js';
import { answerBudget } from './budget-answers.js';
import { askPart, removePlanFile, removeText, sendPlanFile } from './buttons.js';
import { filesOf, textLength } from './content-views.js';
import type { PlanDeps } from './deps.js';
import { PLAN_FORM, readAgain, showPart } from './filling.js';
import { LONGEST_TEXT, removeTextView } from './part-view.js';
import type { Plan, PlanFile } from './plan.js';
import { type Desk, ownPlan } from './unit.js';

/** Writing a part: text message by message, files, and taking either out again. */
export function installParts(composer: Composer<BotContext>, deps: PlanDeps): void {
  const { plans, logger } = deps;

  onButton(composer, askPart, async (ctx, finalistId, partId) => {
    const at = await atPart(ctx, deps, finalistId, partId);
    if (at) await showPart(ctx, at.desk, at.part);
  });

  onButton(composer, removeText, async (ctx, finalistId, partId, answer) => {
    const at = await atPart(ctx, deps, finalistId, partId);
    if (!at) return;
    const { desk, part } = at;
    if (textLength(desk.plan, part.id) === 0) {
      ctx.notify(ctx.t.plain('plan-text-none'));
      return showPart(ctx, desk, part);
    }
    if (answer === 'ask') return show(ctx, removeTextView(desk.plan, part, ctx.t));
    await plans.removeTexts(finalistId, part.id);
    ctx.notify(ctx.t.plain('plan-text-removed'));
    await showPart(ctx, await readAgain(deps, desk), part);
  });

  onButton(composer, sendPlanFile, async (ctx, finalistId, place, key) => {
    const desk = await ownPlan(ctx, deps, finalistId);
    const file = desk && fileAt(desk, place, key);
    if (!desk) return;
    if (!file) return refuse(ctx, 'file-gone');
    await sendAttachment(ctx, file, logger.child({ finalist: finalistId }));
  });

  onButton(composer, removePlanFile, async (ctx, finalistId, place, key) => {
    const desk = await ownPlan(ctx, deps, finalistId);
    const file = desk && fileAt(desk, place, key);
    const part = desk?.contest.plan.parts[Number(place)];
    if (!desk) return;
    if (!file || !part) return refuse(ctx, 'file-gone');
    await plans.removeFile(finalistId, file);
    ctx.notify(ctx.t.plain('file-removed', { name: shorten(fileName(file, ctx.t), 100) }));
    await showPart(ctx, await readAgain(deps, desk), part);
  });

  onAnswer(composer, PLAN_FORM, async (ctx, question) => {
    const desk = await ownPlan(ctx, deps, question.subject ?? '');
    if (!desk) {
      // Why not was said; the question can't be answered any more, so it is closed.
      if (ctx.session.question === question) delete ctx.session.question;
      return;
    }
    const part = desk.contest.plan.parts.find(({ id }) => id === question.step);
    if (!part) {
      delete ctx.session.question;
      return refuse(ctx, 'button-outdated');
    }
    if (ctx.message?.text === undefined) {
      const taken = await takeFile(ctx, deps, desk, part);
      if (taken) await showPart(ctx, taken.desk, part, taken);
      return;
    }
    if (part.type === 'budget') return answerBudget(ctx, deps, desk, part);
    await answerText(ctx, deps, desk, part);
  });
}

/** The plan and the part that a press is about, or nothing when the person was told why not. */
async function atPart(
  ctx: BotContext,
  deps: PlanDeps,
  finalistId: string,
  partId: string,
): Promise<{ desk: Desk; part: PlanPart } | undefined> {
  const desk = await ownPlan(ctx, deps, finalistId);
  const part = desk?.contest.plan.parts.find(({ id }) => id === partId);
  if (desk && part) return { desk, part };
  if (desk) await refuse(ctx, 'button-outdated');
  return undefined;
}

function fileAt({ contest, plan }: Desk, place: string, key: string): PlanFile | undefined {
  const part = contest.plan.parts[Number(place)];
  return part && filesOf<PlanFile>(plan, part.id).find((file) => file.key === key);
}

/** The key under which what a message said is kept: written again, it replaces itself. */
export function textKey(part: string, userId: number, messageId: number): string {
  return `${part}.${userId}.${messageId}`;
}

/** Whether a text still fits beside what was written in other messages for the same part. */
export function roomLeft(plan: Plan, part: string, key: string): number {
  const texts = plan.texts.filter((text) => text.key !== key);
  return LONGEST_TEXT - textLength({ texts }, part);
}

async function answerText(
  ctx: BotContext,
  deps: PlanDeps,
  desk: Desk,
  part: PlanPart,
): Promise<void> {
  const text = await readAnswer(ctx, { max: LONGEST_TEXT, appended: true });
  const saved = text === undefined ? undefined : await keepText(ctx, deps, desk, part, text);
  if (saved === undefined) return;
  await showPart(ctx, await readAgain(deps, desk), part, {
    heading: saved,
    placement: isRestOfPaste(ctx) ? 'refreshed' : 'new',
  });
}

/**
 * Keeps what a message says as text of a part.
 * @returns that it was saved, or nothing when it was said why not
 */
async function keepText(
  ctx: BotContext,
  deps: PlanDeps,
  { plan, unit }: Desk,
  part: PlanPart,
  text: string,
): Promise<string | undefined> {
  if (!ctx.message) return undefined;
  const key = textKey(part.id, ctx.member.id, ctx.message.message_id);
  const room = roomLeft(plan, part.id, key);
  if (countCharacters(text) > room) {
    await ctx.reply(noRoomText(ctx, text, room));
    return undefined;
  }
  // Handled again, a message keeps its place among the others.
  const known = plan.texts.find((one) => one.key === key);
  const addedAt = known?.addedAt ?? joiningTime(plan.texts, deps.clock.now());
  const outcome = await deps.plans.writeText(unit.id, { key, part: part.id, text, addedAt });
  if (outcome === 'full') {
    await ctx.reply(ctx.t.html('plan-text-too-many'));
    return undefined;
  }
  return ctx.t.html('plan-text-saved', {
    label: part.label[ctx.t.language],
    count: formatNumber(countCharacters(text), ctx.t.language),
  });
}

/**
 * What stands under a file is text, too: kept where text is, and else it is said that it is not. Under
 * a photo it is the photo's name, if it is short enough for one.
 *
 * @param name of the file as it is kept
 */
async function keepCaption(
  ctx: BotContext,
  deps: PlanDeps,
  desk: Desk,
  part: PlanPart,
  name: string | undefined,
): Promise<string | undefined> {
  const caption = normalizeText(ctx.message?.caption ?? '');
  const isName = caption.replace(/\s+/g, ' ') === name;
  if (caption === '' || isName) return undefined;
  if (part.type === 'budget') return ctx.t.html('plan-caption-left');
  return keepText(ctx, deps, desk, part, caption);
}

export function noRoomText(ctx: BotContext, text: string, room: number): string {
  const { language } = ctx.t;
  return ctx.t.html('plan-text-full', {
    length: formatNumber(countCharacters(text), language),
    room: formatNumber(Math.max(0, room), language),
    max: formatNumber(LONGEST_TEXT, language),
  });
}

/**
 * Attaches the document or photo in a message to a part, with what is written under it.
 * @returns what to say, or nothing when it was said why there is none
 */
export async function takeFile(
  ctx: BotContext,
  deps: PlanDeps,
  desk: Desk,
  part: PlanPart,
): Promise<{ desk: Desk; heading: string | undefined; placement: Placement } | undefined> {
  const { files: limits } = desk.contest.plan;
  const file = attachmentOf(ctx.message, joiningTime(desk.plan.files, deps.clock.now()));
  if (!file) {
    const extensions = limits.extensions.join(', ');
    await sayOnce(ctx, ctx.t.html('plan-part-wanted', { extensions }));
    return undefined;
  }
  const refusal = refusalText(file, limits, ctx.t);
  if (refusal) {
    await ctx.reply(refusal);
    return undefined;
  }
  const planFile = { ...file, part: part.id };
  const outcome = await deps.plans.addFile(desk.unit.id, planFile, limits.maxFiles);
  const after = await readAgain(deps, desk);
  const kept = filesOf<PlanFile>(after.plan, part.id).find(({ key }) => key === file.key);
  const caption = await keepCaption(ctx, deps, after, part, kept?.name);
  const said = [takenText(outcome, file, limits, ctx.t), caption].filter((line) => line);
  return {
    desk: await readAgain(deps, desk),
    heading: said.length > 0 ? said.join('\n') : undefined,
    placement: isRestOfAlbum(ctx) ? 'refreshed' : 'new',
  };
}
