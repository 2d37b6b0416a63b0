import { z } from 'zod';
import { slug } from './contest-values.js';
import type { FormStep } from './form.js';

/** What the catalogue of models shows of an entry. */
export const catalogue = z.strictObject({
  /**
   * Text steps of the form, in the order in which they are shown. What identifies people (names,
   * positions) has no place here: a name is published by its owner's own consent.
   */
  sections: z.array(slug).min(1),
});

type Report = (message: string, path: PropertyKey[]) => void;

export function checkSections(
  { sections }: z.output<typeof catalogue>,
  steps: readonly FormStep[],
  report: Report,
): void {
  for (const [index, id] of sections.entries()) {
    const step = steps.find((one) => one.id === id);
    if (step?.type !== 'text') report(`"${id}" is not a text step of the form`, [index]);
    else if (step.prefill === 'position') report(`"${id}" is about a person`, [index]);
  }
}
