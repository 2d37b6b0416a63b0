import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Contest, FormStep } from '../../src/contest/contest.js';
import type { Entry } from '../../src/registration/entry.js';
import {
  findStep,
  isSettled,
  missingSteps,
  nextStep,
  placeOf,
  previousStep,
  SKIPPED,
  stepsOf,
} from '../../src/registration/form.js';
import { entryWith, file } from './entry-sample.js';

/** A form of any steps, some of which depend on an earlier choice, and the pledge last. */
const forms: fc.Arbitrary<FormStep[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom('text', 'choice', 'authors', 'files'),
      required: fc.boolean(),
      onlyWhen: fc.option(fc.tuple(fc.nat(), fc.constantFrom('a', 'b')), { nil: undefined }),
    }),
    { maxLength: 12 },
  )
  .map((drawn) => {
    const steps: Record<string, unknown>[] = [{ id: 'title', type: 'text', required: true }];
    for (const { type, required, onlyWhen } of drawn) {
      if (['authors', 'files'].includes(type) && steps.some((step) => step.type === type)) continue;
      const choices = steps.filter((step) => step.type === 'choice');
      const on = onlyWhen && choices[onlyWhen[0] % Math.max(1, choices.length)];
      steps.push({
        id: `s${steps.length}`,
        type,
        required,
        ...(on && { onlyWhen: { step: on.id, equals: onlyWhen?.[1] } }),
      });
    }
    return [...steps, { id: 'pledge', type: 'pledge', required: true }] as unknown as FormStep[];
  });

/** A contest with such a form, and an entry that may hold anything that can be answered there. */
const filled: fc.Arbitrary<{ contest: Contest; entry: Entry }> = forms.chain((steps) =>
  fc
    .record({
      answers: fc.dictionary(
        fc.constantFrom(...steps.map(({ id }) => id)),
        fc.constantFrom(SKIPPED, 'a', 'b', 'yes').map((value) => ({ value })),
      ),
      hasAuthor: fc.boolean(),
      hasFile: fc.boolean(),
    })
    .map(({ answers, hasAuthor, hasFile }) => ({
      contest: { form: { steps } } as unknown as Contest,
      entry: entryWith({
        answers,
        authors: hasAuthor ? [{ key: 'n0', name: 'A', addedAt: 0 }] : [],
        files: hasFile ? [file('f')] : [],
      }),
    })),
);

/** The entry after a step was answered in the simplest way there is. */
function settle(entry: Entry, step: FormStep): Entry {
  if (step.type === 'authors' && step.required) {
    return { ...entry, authors: [{ key: 'n0', name: 'A', addedAt: 0 }] };
  }
  if (step.type === 'files' && step.required) return { ...entry, files: [file('f')] };
  const value = step.required ? 'a' : SKIPPED;
  return { ...entry, answers: { ...entry.answers, [step.id]: { value } } };
}

test('whatever was answered, the next question is one that the entry has and that is open', () => {
  fc.assert(
    fc.property(filled, fc.nat(), ({ contest, entry }, from) => {
      const steps = contest.form.steps;
      const after = steps[from % (steps.length + 1)]?.id;
      const next = nextStep(contest, entry, after);
      if (!next) {
        expect(missingSteps(contest, entry)).toEqual([]);
        return;
      }
      expect(stepsOf(contest, entry)).toContain(next);
      expect(isSettled(entry, next)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('answering question after question comes to an end, and then nothing is missing', () => {
  fc.assert(
    fc.property(filled, ({ contest, entry: first }) => {
      let entry = first;
      let step = nextStep(contest, entry);
      // A choice may bring steps in, so there are more turns than steps at first, but never without end.
      for (let turn = 0; step && turn < 2 * contest.form.steps.length; turn += 1) {
        entry = settle(entry, step);
        step = nextStep(contest, entry, step.id);
      }
      expect(step).toBeUndefined();
      expect(missingSteps(contest, entry)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('going back reaches the first question, one place at a time', () => {
  fc.assert(
    fc.property(filled, ({ contest, entry }) => {
      const steps = stepsOf(contest, entry);
      let step: FormStep | undefined = steps.at(-1);
      for (let place = steps.length; place >= 1; place -= 1) {
        if (!step) throw new Error('The way back ended early');
        expect(placeOf(contest, entry, step.id)).toEqual({ step: place, total: steps.length });
        expect(findStep(contest, entry, step.id)).toBe(step);
        step = previousStep(contest, entry, step.id);
      }
      expect(step).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});
