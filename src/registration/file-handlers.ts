import { createHash } from 'node:crypto';
import type { Composer } from 'grammy';
import type { FilesStep } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { joiningTime } from '../redis/json-hash.js';
import type { WriteOutcome } from '../redis/record-fields.js';
import { onButton } from '../telegram/buttons.js';
import { describeError } from '../telegram/errors.js';
import { refuse } from '../telegram/refuse.js';
import { isRestOfAlbum, sayOnce } from '../telegram/text-answer.js';
import { countCharacters, normalizeText, shorten } from '../text/vietnamese.js';
import { editableEntry, readableEntry } from './access.js';
import { removeFile, sendFile } from './buttons.js';
import type { RegistrationDeps } from './deps.js';
import type { Entry, EntryFile } from './entry.js';
import { fileName, fileSize } from './file-views.js';
import { ask, readAgain } from './filling.js';

/** Characters of a file's name as it is kept. */
const LONGEST_NAME = 120;

/** Attachments: taken in, listed, sent back, taken out. Telegram keeps the bytes, we keep its name for them. */
export function installFiles(composer: Composer<BotContext>, deps: RegistrationDeps): void {
  const { contest, entries, logger } = deps;

  onButton(composer, sendFile, async (ctx, entryId, key) => {
    const entry = await readableEntry(ctx, deps, entryId);
    if (!entry) return;
    const file = entry.files.find((candidate) => candidate.key === key);
    if (!file) return refuse(ctx, 'file-gone');
    try {
      if (file.kind === 'photo') await ctx.replyWithPhoto(file.fileId);
      else await ctx.replyWithDocument(file.fileId);
    } catch (error) {
      logger.warn(
        { error: describeError(error), entry: entry.id },
        'A file could not be sent back',
      );
      await refuse(ctx, 'file-unavailable');
    }
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

/** What is said above the question after a file came. */
const HEADINGS: Record<WriteOutcome, string> = {
  saved: 'saved-file',
  same: 'file-known',
  full: 'files-full',
  gone: 'entry-not-found',
  withdrawn: 'entry-is-withdrawn',
};

/** A message while the files are asked for: a document or a photo, alone or as part of an album. */
export async function answerFiles(
  ctx: BotContext,
  deps: RegistrationDeps,
  entry: Entry,
  step: FilesStep,
): Promise<void> {
  const file = fileOf(ctx, joiningTime(entry.files, deps.clock.now()));
  if (!file)
    return sayOnce(ctx, ctx.t.html('files-wanted', { extensions: step.extensions.join(', ') }));
  const refusal = refusalOf(ctx, file, step);
  if (refusal) return void (await ctx.reply(refusal));

  const outcome = await deps.entries.addFile(entry.id, file, step.maxFiles);
  const changed = await readAgain(ctx, deps, entry, outcome);
  if (!changed) return;
  const heading = ctx.t.html(HEADINGS[outcome], {
    name: fileName(file, ctx.t),
    max: step.maxFiles,
  });
  const placement = isRestOfAlbum(ctx) ? 'refreshed' : 'new';
  await ask(ctx, deps, changed, step, { heading, placement });
}

/** The file in a message. A photo has no name of its own: its caption serves as one. */
function fileOf({ message }: BotContext, addedAt: number): EntryFile | undefined {
  const photo = message?.photo?.at(-1);
  const sent = message?.document ?? photo;
  if (!sent) return undefined;
  return {
    key: keyOf(sent.file_unique_id),
    kind: message?.document ? 'document' : 'photo',
    fileId: sent.file_id,
    name: nameOf(message?.document ? message.document.file_name : message?.caption),
    size: sent.file_size ?? 0,
    addedAt,
  };
}

/** A name on one line. What is too long is cut before the ending, which tells the type of the file. */
function nameOf(given = ''): string {
  const name = normalizeText(given).replace(/\s+/g, ' ');
  const ending = /\.\w{1,8}$/.exec(name)?.[0] ?? '';
  return countCharacters(name) <= LONGEST_NAME
    ? name
    : shorten(name.slice(0, name.length - ending.length), LONGEST_NAME - ending.length) + ending;
}

/** Telegram's stable key is short and safe in a button; should it ever not be, its digest is. */
function keyOf(uniqueId: string): string {
  return /^[A-Za-z0-9_-]{1,32}$/.test(uniqueId)
    ? uniqueId
    : createHash('sha256').update(uniqueId).digest('hex').slice(0, 32);
}

function refusalOf(ctx: BotContext, file: EntryFile, step: FilesStep): string | undefined {
  if (file.size > step.maxBytes) {
    return ctx.t.html('file-too-big', {
      name: fileName(file, ctx.t),
      size: fileSize(file.size, ctx.t),
      max: fileSize(step.maxBytes, ctx.t),
    });
  }
  const extension = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
  if (file.kind === 'document' && !step.extensions.includes(extension)) {
    return ctx.t.html('file-wrong-type', {
      name: fileName(file, ctx.t),
      extensions: step.extensions.join(', '),
    });
  }
  return undefined;
}
