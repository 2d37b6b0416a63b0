import { z } from 'zod';
import { choice, localText, refuseRepeatedIds } from './contest-values.js';

/** In the place of a prize's id: it is known that there is none. */
export const NO_PRIZE = 'none';

const prize = choice.extend({
  label: localText(40),
  /** How many of it there are at most; absent where nothing is laid down. */
  most: z.int().min(1).max(1000).exactOptional(),
});

export type Prize = z.output<typeof prize>;

/** How the contest's results are entered, checked and made known. */
export const results = z.strictObject({
  /** True: the prizes are our proposal and must be labelled so wherever they are offered. */
  proposed: z.boolean(),
  note: localText(300),
  /** From the highest. */
  prizes: z
    .array(prize)
    .min(1)
    .max(20)
    .superRefine((prizes, context) => {
      const report = (message: string, path: PropertyKey[]) =>
        context.addIssue({ code: 'custom', message, path });
      refuseRepeatedIds(prizes, report);
      for (const [index, { id }] of prizes.entries()) {
        if (id === NO_PRIZE) report(`"${NO_PRIZE}" stands for no prize`, [index, 'id']);
      }
    }),
  points: z.strictObject({ max: z.number().positive().max(100_000) }),
  /** From the authors to everyone, unless another delay is chosen when the results are submitted. */
  publicDelayMinutes: z
    .int()
    .min(0)
    .max(7 * 24 * 60),
});
