import { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { onCommand } from '../telegram/commands.js';
import { openAppraisals, turnOwn } from './buttons.js';
import type { AppraisalDeps } from './deps.js';
import { defineAppraisalMailings } from './mailings.js';
import { installOrganiser } from './organiser-handlers.js';
import { installReading } from './reading-handlers.js';
import { installSheets } from './sheet-handlers.js';
import { showAppraisals } from './show-appraisal.js';
import { installSubmitting } from './submit-handlers.js';

/** Sở Nội vụ appraises the plans that were sent (item 5 of the dispatch). */
export function createAppraisals(deps: AppraisalDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  defineAppraisalMailings(deps);

  onCommand(composer, 'appraisal', (ctx) => showAppraisals(ctx, deps));
  onButton(composer, openAppraisals, (ctx) => showAppraisals(ctx, deps));
  onButton(composer, turnOwn, (ctx, page) => showAppraisals(ctx, deps, { page: Number(page) }));

  installReading(composer, deps);
  installSheets(composer, deps);
  installSubmitting(composer, deps);
  installOrganiser(composer, deps);
  return composer;
}
