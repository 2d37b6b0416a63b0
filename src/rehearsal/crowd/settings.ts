import { z } from 'zod';
import { habitNames } from './habits.js';

export const SMALLEST = 10;
export const LARGEST = 10_000;

const share = z.int().min(0).max(100);

/** Of which people a crowd consists. The same settings make the same people for the same contest. */
export const crowdSettings = z.strictObject({
  size: z.int().min(SMALLEST).max(LARGEST),
  seed: z.string().trim().min(1).max(40),
  /** In parts of their sum. */
  habits: z
    .strictObject({ quick: share, slow: share, silent: share, blocking: share })
    .refine((shares) => habitNames.some((name) => shares[name] > 0), 'nobody has a habit'),
  /** Per cent of the agencies that have a coordinator among their people. */
  coordinators: share,
});
export type CrowdSettings = z.infer<typeof crowdSettings>;

export const USUAL: CrowdSettings = {
  size: 300,
  seed: '2019',
  habits: { quick: 50, slow: 30, silent: 15, blocking: 5 },
  coordinators: 70,
};
