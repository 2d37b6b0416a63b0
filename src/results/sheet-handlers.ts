import { type Composer, InputFile } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import type { BotContext } from '../people/context.js';
import { type AttachedFile, attachmentOf } from '../telegram/attachment.js';
import { refusalText } from '../telegram/attachment-views.js';
import { onButton } from '../telegram/buttons.js';
import { describeError } from '../telegram/errors.js';
import { bytesOfFile, FileDownloadError } from '../telegram/file-download.js';
import { send, show } from '../telegram/screen.js';
import { onAnswer } from '../telegram/text-answer.js';
import { askSheet, confirmImport, sendTemplate } from './buttons.js';
import type { ResultDeps } from './deps.js';
import { importResults, readSpreadsheet } from './import-results.js';
import { unitOfFinalist } from './linked-rows.js';
import { readDraft, showDraft } from './read-draft.js';
import { finalistRowId, inOrder, linkOf } from './result.js';
import { LARGEST_SHEET, SheetError } from './sheet/archive.js';
import { resultsTemplate, type TemplateRow } from './sheet/template.js';
import { askSheetView, previewView, problemsView, SHEET_FORM } from './sheet-views.js';

const LIMITS = { maxBytes: LARGEST_SHEET, extensions: ['xlsx'] } as const;
/** In plain letters: some programs show a file's name. */
const TEMPLATE = 'ket-qua.xlsx';
const PROBLEMS = 'dong-can-sua.txt';

/** Results from a spreadsheet: a template, the file, what it changes, and a press. */
export function installSheets(composer: Composer<BotContext>, deps: ResultDeps): void {
  const { contest } = deps;

  onButton(composer, sendTemplate, async (ctx) => {
    const file = await resultsTemplate(contest, await templateRows(ctx, deps), ctx.t);
    await ctx.replyWithDocument(new InputFile(file, TEMPLATE), {
      caption: ctx.t.html('results-template-caption'),
    });
    await send(ctx, askSheetView(ctx.t));
  });

  onButton(composer, askSheet, (ctx) => show(ctx, askSheetView(ctx.t)));

  onAnswer(composer, SHEET_FORM, (ctx) => takeSheet(ctx, deps));

  // An administrator who fills the template in the next day sends it back without a press before.
  composer.on('message:document', async (ctx, next) => {
    const isSheet = /\.xlsx$/i.test(ctx.message.document.file_name ?? '');
    if (ctx.session.question || !isSheet || !deps.isAdministrator(ctx.member.id)) return next();
    await takeSheet(ctx, deps);
  });

  onButton(composer, confirmImport, async (ctx, importId, answer) => {
    if (answer === 'no') {
      return showDraft(ctx, deps, { heading: ctx.t.html('results-import-dropped') });
    }
    const outcome = await importResults(deps, Number(importId), actorOf(ctx));
    const count = 'rows' in outcome ? outcome.rows : 0;
    const heading = ctx.t.html('results-import-outcome', { state: outcome.state, count });
    await showDraft(ctx, deps, { heading });
  });
}

/** What is entered, and under it the finalists of whom nothing is. */
async function templateRows(ctx: BotContext, deps: ResultDeps): Promise<TemplateRow[]> {
  const { rows, left } = await readDraft(deps, ctx);
  const entered = inOrder(rows, deps.contest).map(async (row): Promise<TemplateRow> => {
    const entry = linkOf(row.id, 'entry');
    const code = entry === undefined ? undefined : (await deps.entries.find(entry))?.code;
    return { ...row, ...(code !== undefined && { code }) };
  });
  const open = left.map(async (finalist): Promise<TemplateRow> => {
    const { addedAt: _, ...unit } = await unitOfFinalist(deps, finalist, 0);
    return { id: finalistRowId(finalist.id), ...unit };
  });
  return Promise.all([...entered, ...open]);
}

async function takeSheet(ctx: BotContext, deps: ResultDeps): Promise<void> {
  const { contest, clock } = deps;
  const file = ctx.message?.document && attachmentOf(ctx.message, clock.now());
  if (!file) return void (await ctx.reply(ctx.t.html('results-sheet-wanted')));
  const refusal = refusalText(file, LIMITS, ctx.t);
  if (refusal !== undefined) return void (await ctx.reply(refusal));
  if (await deps.results.waiting()) {
    return showDraft(ctx, deps, { heading: ctx.t.html('results-frozen') });
  }
  const read = await readFile(ctx, deps, file);
  if (!read) return;
  if (read.state === 'read') {
    return send(ctx, previewView(contest, read, actorOf(ctx).updateId, ctx.t));
  }
  const { view, file: list } = problemsView(contest, read.problems, ctx.t);
  if (list !== undefined) {
    await ctx.replyWithDocument(new InputFile(Buffer.from(`\uFEFF${list}`), PROBLEMS));
  }
  await send(ctx, view);
}

/** Says why, when it can't be read; the question stays open for another file. */
async function readFile(ctx: BotContext, deps: ResultDeps, { fileId }: AttachedFile) {
  try {
    const bytes = await bytesOfFile(deps.files, fileId, LARGEST_SHEET);
    return await readSpreadsheet(deps, bytes, actorOf(ctx));
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    deps.logger.info({ error: describeError(error) }, 'A spreadsheet could not be read');
    await ctx.reply(ctx.t.html('results-sheet-unreadable', { reason }));
    return undefined;
  }
}

function reasonOf(error: unknown): string | undefined {
  if (error instanceof SheetError) return error.reason;
  if (!(error instanceof FileDownloadError)) return undefined;
  return error.reason === 'too-big' ? 'too-large' : 'not-downloaded';
}
