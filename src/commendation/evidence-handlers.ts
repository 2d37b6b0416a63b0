import { type Composer, InputFile } from 'grammy';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { show } from '../telegram/screen.js';
import {
  listEvidence,
  openAgencyEvidence,
  openEvidence,
  openGroupEvidence,
  sendEvidenceSheet,
} from './buttons.js';
import type { CommendationDeps } from './deps.js';
import { evidenceSheet } from './evidence-sheet.js';
import {
  agencyEvidenceView,
  type EvidenceFacts,
  evidenceListView,
  evidenceView,
  groupEvidenceView,
} from './evidence-views.js';
import { readEvidence } from './read-evidence.js';

/** In plain letters: some programs show a file's name. */
const SHEET = 'bieu-duong.xlsx';

/** The table of evidence; the composer must be that of administrators. */
export function installEvidence(composer: Composer<BotContext>, deps: CommendationDeps): void {
  const factsOf = async (ctx: BotContext): Promise<EvidenceFacts> => ({
    contest: deps.contest,
    evidence: await readEvidence(deps),
    t: ctx.t,
  });

  onButton(composer, openEvidence, async (ctx) => show(ctx, evidenceView(await factsOf(ctx))));

  onButton(composer, openGroupEvidence, async (ctx, groupId, page) => {
    const facts = await factsOf(ctx);
    const isKnown = facts.evidence.groups.some((group) => group.groupId === groupId);
    if (!isKnown) return refuse(ctx, 'button-outdated');
    await show(ctx, groupEvidenceView(facts, groupId, Number(page)));
  });

  onButton(composer, openAgencyEvidence, async (ctx, agencyId) => {
    const facts = await factsOf(ctx);
    const agency = facts.evidence.groups
      .flatMap(({ agencies }) => agencies)
      .find((one) => one.agencyId === agencyId);
    if (!agency) return refuse(ctx, 'button-outdated');
    await show(ctx, agencyEvidenceView(facts, agency));
  });

  onButton(composer, listEvidence, async (ctx, scope, figure, page) => {
    await show(ctx, evidenceListView(await factsOf(ctx), { scope, figure, page: Number(page) }));
  });

  onButton(composer, sendEvidenceSheet, async (ctx) => {
    const file = await evidenceSheet(await factsOf(ctx));
    await ctx.replyWithDocument(new InputFile(file, SHEET), {
      caption: ctx.t.html('commendation-sheet-caption'),
    });
  });
}
