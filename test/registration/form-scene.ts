import { expect } from 'vitest';
import type { Entry } from '../../src/registration/entry.js';
import type { Scene } from '../support/registration.js';

/** The values of an entry's answers, without where they came from. */
export function valuesOf({ answers }: Entry): Record<string, string> {
  return Object.fromEntries(Object.entries(answers).map(([step, { value }]) => [step, value]));
}

/** The entry of somebody who has but one. */
export async function onlyEntry({ entries }: Scene, userId: number): Promise<Entry> {
  const [entry, ...others] = await entries.listFor(userId);
  expect(others).toEqual([]);
  if (!entry) throw new Error('There is no entry');
  return entry;
}
