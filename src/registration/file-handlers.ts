import type { Composer } from 'grammy';
import type { FilesStep } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { joiningTime } from '../redis/json-hash.js';
import { attachmentOf } from '../telegram/attachment.js';
import { fileName, refusalText, takenText } from '../telegram/attachment-views.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { sendAttachment } from '../telegram/send-attachment.js';
import { isRestOfAlbum, sayOnce } from '../telegram/text-answer.js';
import { shorten } from '../text/vietnamese.js';
import { editableEntry, readableEntry } from './access.js';
import { removeFile, sendFile } from './buttons.js';
import type { RegistrationDeps } from './deps.js';
import type { Entry } from './entry.js';
import { ask, readAgain } from './filling.js';

/** Attachments of an entry: taken in, listed, sent back, taken out. */
export function installFiles(composer: Composer<BotContext>, deps: RegistrationDeps): void {
  const { contest, entries, logger } = deps;

  onButton(composer, sendFile, async (ctx, entryId, key) => {
    const entry = await readableEntry(ctx, deps, entryId);
    if (!entry) return;
    const file = entry.files.find((candidate) => candidate.key === key);
    if (!file) return refuse(ctx, 'file-gone');
    await sendAttachment(ctx, file, logger.child({ entry: entry.id }));
  });

  onButton(composer, removeFile, async (ctx, entryId, key) => {
    const entry = await editableEntry(ctx, deps, entryId);
    if (!entry) return;
    const file = entry.files.find((candidate) => candidate.key === key);
    if (!file) return refuse(ctx, 'file-gone');
    const changed = await readAgain(ctx, deps, entry, await entries.removeFile(entry.id, key));
    const step = contest.form.steps.find(({ type }) => type === 'files');
    if (!changed || !step) return;
    ctx.notify(ctx.t.plain('file-removed', { name: shorten(fileName(file, ctx.t), 100) }));
    await ask(ctx, deps, changed, step, { placement: 'in-place' });
  });
}

/** A message while the files are asked for: a document or a photo, alone or as part of an album. */
export async function answerFiles(
  ctx: BotContext,
  deps: RegistrationDeps,
  entry: Entry,
  step: FilesStep,
): Promise<void> {
  const file = attachmentOf(ctx.message, joiningTime(entry.files, deps.clock.now()));
  if (!file)
    return sayOnce(ctx, ctx.t.html('files-wanted', { extensions: step.extensions.join(', ') }));
  const refusal = refusalText(file, step, ctx.t);
  if (refusal) return void (await ctx.reply(refusal));

  const outcome = await deps.entries.addFile(entry.id, file, step.maxFiles);
  const changed = await readAgain(ctx, deps, entry, outcome);
  if (!changed) return;
  const heading = takenText(outcome, file, step, ctx.t);
  const placement = isRestOfAlbum(ctx) ? 'refreshed' : 'new';
  await ask(ctx, deps, changed, step, { heading, placement });
}
