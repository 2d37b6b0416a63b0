import type { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { findVersion } from '../plans/receipts.js';
import { versionText } from '../plans/whole-text.js';
import { onButton } from '../telegram/buttons.js';
import { readOut } from '../telegram/long-text.js';
import { refuse } from '../telegram/refuse.js';
import { show } from '../telegram/screen.js';
import { sendAttachment } from '../telegram/send-attachment.js';
import { readVersion, readVersionFile, turnVersions } from './buttons.js';
import type { ProgressDeps } from './deps.js';
import { askedUnit } from './unit-handlers.js';
import { versionRows, versionsView } from './version-views.js';

/** What a unit has sent, as administrators read it. */
export function installVersions(composer: Composer<BotContext>, deps: ProgressDeps): void {
  const { deadlines, plans, logger } = deps;

  onButton(composer, turnVersions, async (ctx, finalistId, page) => {
    const unit = await askedUnit(ctx, deps, finalistId);
    if (!unit) return;
    const contest = await deadlines.contest();
    const versions = await plans.versions(finalistId);
    await show(ctx, versionsView({ contest, unit, versions, page: Number(page), t: ctx.t }));
  });

  onButton(composer, readVersion, async (ctx, finalistId, number) => {
    const unit = await askedUnit(ctx, deps, finalistId);
    if (!unit) return;
    const version = await findVersion(deps, finalistId, Number(number));
    if (!version) return refuse(ctx, 'plan-no-version');
    const text = versionText(await deadlines.contest(), unit.finalist, version, ctx.t);
    await readOut(ctx, text, versionRows(version, ctx.t));
  });

  onButton(composer, readVersionFile, async (ctx, finalistId, number, index) => {
    const unit = await askedUnit(ctx, deps, finalistId);
    if (!unit) return;
    const version = await findVersion(deps, finalistId, Number(number));
    const file = version?.sent.files[Number(index) - 1];
    if (!version || !file) return refuse(ctx, 'file-gone');
    const attached = { ...file, addedAt: version.sent.at };
    await sendAttachment(ctx, attached, logger.child({ finalist: finalistId }));
  });
}
