import type { AuthorsStep, Contest, FormStep } from '../contest/contest.js';
import type { Entry } from './entry.js';

/** The value of an answer to an optional step that was passed over. */
export const SKIPPED = '';

type Filled = Pick<Entry, 'answers' | 'authors' | 'files'>;

/** The steps that this entry has, in order: some are asked only after a certain choice. */
export function stepsOf(contest: Contest, entry: Filled): FormStep[] {
  return contest.form.steps.filter(
    ({ onlyWhen }) => !onlyWhen || entry.answers[onlyWhen.step]?.value === onlyWhen.equals,
  );
}

export function findStep(contest: Contest, entry: Filled, id: string): FormStep | undefined {
  return stepsOf(contest, entry).find((step) => step.id === id);
}

/** The step for co-authors, if this entry has one now: an individual's has none. */
export function authorsStep(contest: Contest, entry: Filled): AuthorsStep | undefined {
  return stepsOf(contest, entry).find((step) => step.type === 'authors');
}

/** Whether a step holds what an entry needs. A list counts once something is in it. */
export function isFilled(entry: Filled, step: FormStep): boolean {
  if (step.type === 'authors') return entry.authors.length > 0;
  if (step.type === 'files') return entry.files.length > 0;
  return (entry.answers[step.id]?.value ?? SKIPPED) !== SKIPPED;
}

/** Whether a step was dealt with: filled, or an optional one that was passed over on purpose. */
export function isSettled(entry: Filled, step: FormStep): boolean {
  return isFilled(entry, step) || (!step.required && entry.answers[step.id] !== undefined);
}

/** The required steps that are still empty: an entry without any can be submitted. */
export function missingSteps(contest: Contest, entry: Filled): FormStep[] {
  return stepsOf(contest, entry).filter((step) => step.required && !isFilled(entry, step));
}

/** What to ask next after `after`: the nearest step that is still open; none when all are settled. */
export function nextStep(contest: Contest, entry: Filled, after?: string): FormStep | undefined {
  const steps = stepsOf(contest, entry);
  const from = steps.findIndex((step) => step.id === after) + 1;
  const open = (step: FormStep) => !isSettled(entry, step);
  return (
    steps.slice(from).find(open) ?? steps.slice(0, from).find((step) => step.required && open(step))
  );
}

export function previousStep(contest: Contest, entry: Filled, id: string): FormStep | undefined {
  const steps = stepsOf(contest, entry);
  return steps[steps.findIndex((step) => step.id === id) - 1];
}

/** "Câu 3/12": which step it is among those that this entry has. */
export function placeOf(
  contest: Contest,
  entry: Filled,
  id: string,
): { step: number; total: number } {
  const steps = stepsOf(contest, entry);
  return { step: steps.findIndex((step) => step.id === id) + 1, total: steps.length };
}
