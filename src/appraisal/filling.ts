import type { BotContext } from '../people/context.js';
import { place, placeOfAnswer, withHeading } from '../telegram/screen.js';
import { openSeat } from './access.js';
import type { SheetWay } from './buttons.js';
import type { AppraisalDeps } from './deps.js';
import { answerField, type DraftFields, isBegun, nextStep, type SheetDraft } from './draft.js';
import type { UnitAppraisal } from './read-appraisal.js';
import type { SheetStep } from './sheet-steps.js';
import { questionView, summaryView } from './sheet-views.js';

/** A sheet that somebody is at, found to be theirs to fill in. */
export interface Filling {
  unit: UnitAppraisal;
  draft: SheetDraft;
  /** The unit has sent another version since the sheet was last looked at. */
  isRenewed: boolean;
}

interface Showing {
  /** Without one, the sheet as a whole. */
  step?: SheetStep;
  way?: SheetWay;
  heading?: string;
}

/** A sheet being filled in: what is at hand, what is kept, and what is asked next. */
export interface SheetFilling {
  /** The sheet of a press or an answer, if it is this person's to fill in; where not, they are told. */
  fill(ctx: BotContext, finalistId: string): Promise<Filling | undefined>;
  show(ctx: BotContext, filling: Filling, showing?: Showing): Promise<void>;
  /** The first question that is open, or the first one after another. */
  goOn(ctx: BotContext, filling: Filling, after?: string, heading?: string): Promise<void>;
  /** Keeps an answer, and shows what comes after it. */
  keep(
    ctx: BotContext,
    filling: Filling,
    fields: DraftFields,
    answered: { code: string; way: SheetWay; heading?: string },
  ): Promise<void>;
}

export function createFilling(deps: AppraisalDeps): SheetFilling {
  const { contest, appraisals } = deps;

  const filling: SheetFilling = {
    async fill(ctx, finalistId) {
      const own = await openSeat(ctx, deps, finalistId);
      if (!own) return undefined;
      const { version } = own.unit;
      const draft = await appraisals.draft(ctx.member.id, finalistId);
      if (draft.version === version) return { unit: own.unit, draft, isRenewed: false };
      await appraisals.writeDraft(ctx.member.id, finalistId, answerField.version(version));
      const renewed = await appraisals.draft(ctx.member.id, finalistId);
      return { unit: own.unit, draft: renewed, isRenewed: isBegun(draft) };
    },

    async show(ctx, { unit, draft, isRenewed }, { step, way = 'n', heading } = {}) {
      const facts = { contest, unit, draft, t: ctx.t };
      const view = step ? questionView(facts, step, way) : summaryView(facts);
      const above = isRenewed
        ? ctx.t.html('appraisal-renewed', { version: unit.version })
        : heading;
      await place(ctx, placeOfAnswer(ctx), withHeading(above, view));
    },

    async goOn(ctx, at, after, heading) {
      const step = nextStep(contest, at.draft, after);
      await filling.show(ctx, at, { ...(step && { step }), ...(heading && { heading }) });
    },

    async keep(ctx, { unit, isRenewed }, fields, { code, way, heading }) {
      const { id } = unit.finalist;
      await appraisals.writeDraft(ctx.member.id, id, fields);
      const at = { unit, isRenewed, draft: await appraisals.draft(ctx.member.id, id) };
      if (way === 'n') await filling.goOn(ctx, at, code, heading);
      else await filling.show(ctx, at, heading === undefined ? {} : { heading });
    },
  };
  return filling;
}
