import type { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import type { PlanVersion } from '../plans/plan.js';
import { planText } from '../plans/whole-text.js';
import { inRows, onButton } from '../telegram/buttons.js';
import { readOut } from '../telegram/long-text.js';
import { refuse } from '../telegram/refuse.js';
import { sendAttachment } from '../telegram/send-attachment.js';
import { readableAppraisal } from './access.js';
import { continueSheet, openAppraisal, openOutcome, readPlan, sendPlanFile } from './buttons.js';
import type { AppraisalDeps } from './deps.js';
import { owesSheet, sheetsOfVersion, type UnitAppraisal } from './read-appraisal.js';
import { showAppraisal, showOutcome } from './show-appraisal.js';
import { sentAt, unitButton } from './words.js';

const FILES_IN_A_ROW = 5;

/** What a unit has sent, and what was found of it: for its appraisers and the administrators. */
export function installReading(composer: Composer<BotContext>, deps: AppraisalDeps): void {
  onButton(composer, openAppraisal, (ctx, finalistId) => showAppraisal(ctx, deps, finalistId));

  onButton(composer, openOutcome, async (ctx, finalistId, version, page) => {
    const unit = await readableAppraisal(ctx, deps, finalistId);
    if (!unit) return;
    const sheets = sheetsOfVersion(unit, Number(version));
    const isAdministrator = deps.isAdministrator(ctx.member.id);
    // Blind until one's own is in; an administrator gives no points of their own.
    if (!isAdministrator && !sheets.some(({ appraiser }) => appraiser === ctx.member.id)) {
      return refuse(ctx, 'appraisal-blind');
    }
    if (sheets.length === 0) return refuse(ctx, 'appraisal-no-sheets');
    await showOutcome(ctx, deps, unit, { version: Number(version), page: Number(page) });
  });

  onButton(composer, readPlan, async (ctx, finalistId, number) => {
    const unit = await readableAppraisal(ctx, deps, finalistId);
    if (!unit) return;
    const sent = (await deps.plans.versions(finalistId))[Number(number) - 1];
    if (!sent) return refuse(ctx, 'plan-no-version');
    const contest = await deps.deadlines.contest();
    // Without the name of whoever of the unit pressed "send": it has no part in the appraisal.
    const head = ctx.t.plain('appraisal-plan-head', {
      unit: unit.finalist.unitName,
      code: unit.code,
      version: number,
      at: sentAt(contest, sent, ctx.t),
    });
    const text = `${head}\n\n${planText(contest, sent, ctx.t)}`;
    await readOut(ctx, text, rowsUnderPlan(ctx, unit, number, sent));
  });

  onButton(composer, sendPlanFile, async (ctx, finalistId, number, index) => {
    const unit = await readableAppraisal(ctx, deps, finalistId);
    if (!unit) return;
    const sent = (await deps.plans.versions(finalistId))[Number(number) - 1];
    const file = sent?.files[Number(index) - 1];
    if (!sent || !file) return refuse(ctx, 'file-gone');
    const logger = deps.logger.child({ finalist: finalistId });
    await sendAttachment(ctx, { ...file, addedAt: sent.at }, logger);
  });
}

function rowsUnderPlan(
  { t, member }: BotContext,
  unit: UnitAppraisal,
  version: string,
  { files }: PlanVersion,
) {
  const { id } = unit.finalist;
  const seat = unit.seats.find(({ userId }) => userId === member.id);
  const buttons = files.map((_, index) =>
    sendPlanFile.make(
      t.plain('plan-version-file', { number: index + 1 }),
      id,
      version,
      String(index + 1),
    ),
  );
  return [
    ...inRows(buttons, FILES_IN_A_ROW),
    ...(seat && owesSheet(seat)
      ? [
          [
            continueSheet.make(
              t.plain('appraisal-score', { begun: String(seat.state === 'begun') }),
              id,
            ),
          ],
        ]
      : []),
    [unitButton(unit, t)],
  ];
}
