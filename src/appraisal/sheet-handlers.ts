import type { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { onAnswer, readAnswer } from '../telegram/text-answer.js';
import {
  askSheetStep,
  clearRemark,
  continueSheet,
  givePoints,
  openSummary,
  reuseSheet,
  sheetWay,
  skipSheetStep,
} from './buttons.js';
import type { AppraisalDeps } from './deps.js';
import { answerField, type DraftFields, fieldsOfSheet, isBegun } from './draft.js';
import { createFilling } from './filling.js';
import { formatPoints, readPoints } from './points.js';
import { findStep, pointsCode, type SheetStep } from './sheet-steps.js';
import { APPRAISAL_FORM, LONGEST_REMARK } from './sheet-views.js';

/** Characters of typed points. */
const LONGEST_POINTS = 40;

/** A sheet: one question at a time, a summary from which each answer can be changed, then it is sent. */
export function installSheets(composer: Composer<BotContext>, deps: AppraisalDeps): void {
  const { contest, appraisals } = deps;
  const { fill, show, goOn, keep } = createFilling(deps);

  onButton(composer, continueSheet, async (ctx, finalistId) => {
    const filling = await fill(ctx, finalistId);
    if (filling) await goOn(ctx, filling);
  });

  onButton(composer, openSummary, async (ctx, finalistId) => {
    const filling = await fill(ctx, finalistId);
    if (filling) await show(ctx, filling);
  });

  onButton(composer, askSheetStep, async (ctx, finalistId, code) => {
    const step = findStep(contest, code);
    if (!step) return refuse(ctx, 'button-outdated');
    const filling = await fill(ctx, finalistId);
    if (filling) await show(ctx, filling, { step, way: 'b' });
  });

  onButton(composer, givePoints, async (ctx, finalistId, criterionId, tenths, way) => {
    const step = findStep(contest, pointsCode(criterionId));
    const points = Number(tenths) / 10;
    if (step?.kind !== 'points' || points > step.criterion.weight) {
      return refuse(ctx, 'button-outdated');
    }
    const filling = await fill(ctx, finalistId);
    if (!filling) return;
    const fields = answerField.points(criterionId, points);
    await keep(ctx, filling, fields, { code: step.code, way });
  });

  onButton(composer, skipSheetStep, async (ctx, finalistId, code) => {
    const filling = await fill(ctx, finalistId);
    if (filling) await goOn(ctx, filling, code);
  });

  onButton(composer, clearRemark, async (ctx, finalistId, code) => {
    const step = findStep(contest, code);
    if (!step || step.kind === 'points') return refuse(ctx, 'button-outdated');
    const filling = await fill(ctx, finalistId);
    if (!filling) return;
    await keep(ctx, filling, answerField.remark(step, undefined), { code, way: 'b' });
  });

  onButton(composer, reuseSheet, async (ctx, finalistId, version) => {
    const filling = await fill(ctx, finalistId);
    if (!filling) return;
    const before = filling.unit.sheets.find(
      (sheet) => sheet.appraiser === ctx.member.id && sheet.version === Number(version),
    );
    // What was answered anew already is not written over.
    if (!before || isBegun(filling.draft)) return show(ctx, filling);
    await appraisals.writeDraft(ctx.member.id, finalistId, fieldsOfSheet(before));
    const draft = await appraisals.draft(ctx.member.id, finalistId);
    const heading = ctx.t.html('appraisal-reused', { version });
    await show(ctx, { ...filling, draft }, { heading });
  });

  onAnswer(composer, APPRAISAL_FORM, async (ctx, question) => {
    const [finalistId = '', asked] = (question.subject ?? '').split(' ');
    const way = sheetWay.safeParse(asked).data ?? 'n';
    const step = findStep(contest, question.step);
    const filling = step && (await fill(ctx, finalistId));
    if (!step || !filling) {
      // Why not was said; the question can't be answered any more, so it is closed.
      if (ctx.session.question === question) delete ctx.session.question;
      return;
    }
    const fields = step.kind === 'points' ? await typedPoints(ctx, step) : await remark(ctx, step);
    if (!fields) return;
    await keep(ctx, filling, fields.fields, { code: step.code, way, heading: fields.heading });
  });
}

interface Typed {
  fields: DraftFields;
  heading: string;
}

async function typedPoints(
  ctx: BotContext,
  { criterion }: Extract<SheetStep, { kind: 'points' }>,
): Promise<Typed | undefined> {
  const text = await readAnswer(ctx, { max: LONGEST_POINTS, singleLine: true });
  if (text === undefined) return undefined;
  const read = readPoints(text, criterion.weight);
  if (typeof read === 'string') {
    const facts = { problem: read, most: criterion.weight };
    await ctx.reply(ctx.t.html('appraisal-points-wrong', facts));
    return undefined;
  }
  const heading = ctx.t.html('appraisal-saved-points', {
    criterion: criterion.label[ctx.t.language],
    points: formatPoints(read.points, ctx.t.language),
  });
  return { fields: answerField.points(criterion.id, read.points), heading };
}

async function remark(
  ctx: BotContext,
  step: Exclude<SheetStep, { kind: 'points' }>,
): Promise<Typed | undefined> {
  const text = await readAnswer(ctx, { max: LONGEST_REMARK });
  if (text === undefined) return undefined;
  return { fields: answerField.remark(step, text), heading: ctx.t.html('appraisal-saved-remark') };
}
