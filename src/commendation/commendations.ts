import { Composer, InputFile } from 'grammy';
import { findAgency } from '../contest/agency-list.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { show } from '../telegram/screen.js';
import { openAgencyEvidence, openEvidence, sendEvidenceSheet } from './buttons.js';
import type { CommendationDeps } from './deps.js';
import { installDraft } from './draft-handlers.js';
import { installEntrants, readAgency } from './entrant-handlers.js';
import { evidenceRows, evidenceSheet } from './evidence-sheet.js';
import { agencyEvidenceView, evidenceView } from './evidence-views.js';
import { defineCommendationMailing } from './mailing.js';
import { readEvidence } from './read.js';

/** In plain letters: some programs show a file's name. */
const SHEET = 'bieu-duong.xlsx';

/** Item 1 of the dispatch: agencies commend those who entered, and say how; the evidence for the PAR score. */
export function createCommendations(deps: CommendationDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const { contest } = deps;
  defineCommendationMailing(deps);
  installEntrants(composer, deps);
  installDraft(composer, deps);

  const own = composer.filter((ctx) => deps.isAdministrator(ctx.member.id));

  onButton(own, openEvidence, async (ctx, page) => {
    const { table } = await readEvidence(deps);
    await show(ctx, evidenceView(contest, table, Number(page), ctx.t));
  });

  onButton(own, openAgencyEvidence, async (ctx, agencyId, page) => {
    const agency = findAgency(contest, agencyId);
    if (!agency) return refuse(ctx, 'button-outdated');
    await show(ctx, agencyEvidenceView(await readAgency(ctx, deps, agency), Number(page)));
  });

  onButton(own, sendEvidenceSheet, async (ctx) => {
    const { entrants, commendations } = await readEvidence(deps);
    const rows = evidenceRows(contest, entrants, commendations, ctx.t);
    await ctx.replyWithDocument(new InputFile(await evidenceSheet(rows, ctx.t), SHEET), {
      caption: ctx.t.html('evidence-sheet-caption'),
    });
  });

  return composer;
}
