import { formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { fileName } from '../telegram/attachment-views.js';
import type { Translator } from '../telegram/translations.js';
import { authorLine } from './author-views.js';
import { answerText } from './card-view.js';
import type { Entry, Submission } from './entry.js';
import { isFilled, stepsOf } from './form.js';

/** Every answer in full, as plain text; what was passed over is left out. */
export function entryText(contest: Contest, entry: Entry, t: Translator): string {
  return stepsOf(contest, entry)
    .filter((step) => step.required || isFilled(entry, step))
    .map((step) => {
      const label = step.label[t.language].toUpperCase();
      if (step.type === 'authors' && entry.authors.length > 0) {
        return `${label}\n${entry.authors
          .map(authorLine)
          .map((line) => `• ${line}`)
          .join('\n')}`;
      }
      if (step.type === 'files' && entry.files.length > 0) {
        return `${label}\n${entry.files.map((file) => `• ${fileName(file, t)}`).join('\n')}`;
      }
      return `${label}\n${answerText(contest, entry, step, t)}`;
    })
    .join('\n\n');
}

/** A submission as it was, under its own head. */
export function submissionText(
  contest: Contest,
  entry: Entry,
  version: number,
  { at, sha256, content }: Submission,
  t: Translator,
): string {
  const then: Entry = {
    ...entry,
    answers: Object.fromEntries(
      Object.entries(content.answers).map(([step, value]) => [step, { value }]),
    ),
    authors: content.authors.map((author) => ({ ...author, key: '', addedAt: at })),
    files: content.files.map((file) => ({ ...file, addedAt: at })),
  };
  const head = t.plain('version-head', {
    code: entry.code ?? '',
    version,
    at: formatDateTime(contest, at, t.language),
    owner: content.owner.name || t.plain('someone'),
  });
  return `${head}\n\n${entryText(contest, then, t)}\n\nSHA-256: ${sha256}`;
}
