import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { show } from '../telegram/screen.js';
import { ownSeat } from './access.js';
import { totalOf } from './appraisal.js';
import { submitSheet } from './buttons.js';
import type { AppraisalDeps } from './deps.js';
import { wholeSheet } from './draft.js';
import { createFilling } from './filling.js';
import { readAppraisal } from './read-appraisal.js';
import { submitView } from './sheet-views.js';
import { showAppraisal, showOutcome } from './show-appraisal.js';
import { submitSheet as submit } from './submit-sheet.js';

/** "Gửi phiếu chấm": asked once more, for a sheet that is in can't be changed. */
export function installSubmitting(composer: Composer<BotContext>, deps: AppraisalDeps): void {
  const filling = createFilling(deps);

  onButton(composer, submitSheet, async (ctx, finalistId, version, revision, answer) => {
    if (answer === 'ask') return ask(ctx, finalistId);
    await send(ctx, finalistId, { version: Number(version), revision: Number(revision) });
  });

  const ask = async (ctx: BotContext, finalistId: string): Promise<void> => {
    const at = await filling.fill(ctx, finalistId);
    if (!at) return;
    const whole = wholeSheet(deps.contest, at.draft);
    if (!whole || at.isRenewed) return filling.show(ctx, at);
    const facts = { contest: deps.contest, unit: at.unit, draft: at.draft, t: ctx.t };
    await show(ctx, submitView(facts, totalOf(whole)));
  };

  const send = async (
    ctx: BotContext,
    finalistId: string,
    shown: { version: number; revision: number },
  ): Promise<void> => {
    const own = await ownSeat(ctx, deps, finalistId);
    if (!own) return;
    const result = await submit(deps, own.unit, shown, actorOf(ctx));
    if (result === 'changed') {
      const at = await filling.fill(ctx, finalistId);
      if (at) await filling.show(ctx, at, { heading: ctx.t.html('appraisal-changed') });
      return;
    }
    const unit = await readAppraisal(deps, finalistId);
    if (!unit) return showAppraisal(ctx, deps, finalistId);
    const heading = ctx.t.html('appraisal-submit-done', { result });
    await showOutcome(ctx, deps, unit, { version: own.unit.version, heading });
  };
}
