import { createHash } from 'node:crypto';
import type { Clock } from '../clock.js';
import { registrationState } from '../contest/calendar.js';
import type { Contest, FormStep } from '../contest/contest.js';
import type { Member } from '../people/member.js';
import type { Entry, Submission } from './entry.js';
import type { EntryStore } from './entry-store.js';
import { authorsStep, missingSteps, SKIPPED, stepsOf } from './form.js';

export interface SubmitDeps {
  contest: Contest;
  clock: Clock;
  entries: EntryStore;
}

export type SubmitResult =
  | { state: 'submitted'; code: string; version: number; submission: Submission; again: boolean }
  | { state: 'missing'; steps: FormStep[] }
  | { state: 'closed' }
  | { state: 'gone' };

/** Of the owner's profile: what goes on record with the entry. */
export type Submitter = Pick<Member, 'name' | 'agencyId' | 'unit'>;

/** A person's change may cross the submission; after this many such changes they are asked to press again. */
const ATTEMPTS = 5;

/**
 * Submits the working copy as it stands. Submitting the same content again gives the same receipt,
 * so an update that is handled twice does no harm.
 */
export async function submitEntry(
  { contest, clock, entries }: SubmitDeps,
  entryId: string,
  owner: Submitter,
): Promise<SubmitResult> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const entry = await entries.find(entryId);
    if (!entry || entry.state === 'withdrawn') return { state: 'gone' };
    const now = clock.now();
    if (registrationState(contest, now) !== 'open') return { state: 'closed' };
    const steps = missingSteps(contest, entry);
    if (steps.length > 0) return { state: 'missing', steps };

    const submission = snapshot(contest, entry, owner, now);
    const { year } = contest.edition;
    const { prefix, digits } = contest.entryCode;
    const result = await entries.submit(entry, submission, {
      prefix: `${prefix}-${year}-`,
      digits,
    });
    if (result.outcome === 'gone') return { state: 'gone' };
    if (result.outcome === 'changed') continue;
    const again = result.outcome === 'same';
    // A repeat shows the time and the hash that are on record, not those of the second press.
    const onRecord = again ? (await entries.submissions(entryId)).at(-1) : undefined;
    return {
      state: 'submitted',
      code: result.code,
      version: result.version,
      submission: onRecord ?? submission,
      again,
    };
  }
  throw new Error('An entry kept changing while it was submitted');
}

/** The content as it is now: only the steps that this entry has, in the form's order. */
function snapshot(contest: Contest, entry: Entry, owner: Submitter, at: number): Submission {
  const answers: Record<string, string> = {};
  for (const { id } of stepsOf(contest, entry)) {
    const value = entry.answers[id]?.value ?? SKIPPED;
    if (value !== SKIPPED) answers[id] = value;
  }
  const content: Submission['content'] = {
    owner: {
      userId: entry.owner,
      name: owner.name ?? '',
      ...(owner.agencyId !== undefined && { agencyId: owner.agencyId }),
      ...(owner.unit !== undefined && { unit: owner.unit }),
    },
    answers,
    // A choice of "individual" may have crossed an acceptance: an entry without the step has none.
    authors: authorsStep(contest, entry)
      ? entry.authors.map(({ addedAt: _, ...author }) => author)
      : [],
    files: entry.files.map(({ addedAt: _, ...file }) => file),
  };
  return { at, sha256: sha256Of(content), content };
}

/**
 * The seal on a receipt: SHA-256 over the content as JSON, its keys in the order written here.
 * Files enter by Telegram's stable key, name and size; the name for sending one again may change.
 */
export function sha256Of({ owner, answers, authors, files }: Submission['content']): string {
  const sealed = {
    owner: owner.name,
    answers: Object.entries(answers),
    authors: authors.map(({ name, position, unit, userId }) => ({
      name,
      position,
      unit,
      confirmed: userId !== undefined,
    })),
    files: files.map(({ key, name, size }) => ({ key, name, size })),
  };
  return createHash('sha256').update(JSON.stringify(sealed)).digest('hex');
}
