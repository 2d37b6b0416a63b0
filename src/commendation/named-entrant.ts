import { TITLE_STEP } from '../registration/entry.js';
import { type EntrantDeps, sourceOf } from './entrants.js';

/**
 * What an entrant is called, for its own people: also when it is no longer on record, by what was
 * last submitted.
 */
export async function entrantName(
  { entries, finalists }: Pick<EntrantDeps, 'entries' | 'finalists'>,
  id: string,
): Promise<string> {
  const source = sourceOf(id);
  if ('finalistId' in source) {
    const unit = (await finalists.all()).find((one) => one.id === source.finalistId);
    return [unit?.title, unit?.unitName].filter(Boolean).join(' – ') || source.finalistId;
  }
  const entry = await entries.find(source.entryId);
  const submission = (await entries.submissions(source.entryId)).at(-1);
  const title = submission?.content.answers[TITLE_STEP];
  return [entry?.code, title].filter(Boolean).join(' – ') || source.entryId;
}
