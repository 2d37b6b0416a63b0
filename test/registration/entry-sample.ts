import type { Entry } from '../../src/registration/entry.js';

export const ID = 'A'.repeat(12);

/** A draft of nobody's in particular, but for these parts. */
export function entryWith(parts: Partial<Entry>): Entry {
  return {
    id: ID,
    owner: 1,
    state: 'draft',
    createdAt: 0,
    revision: 1,
    version: 0,
    answers: {},
    files: [],
    authors: [],
    ...parts,
  };
}

export const file = (key: string, name = 'a.pdf') =>
  ({ key, name, kind: 'document', fileId: 'x', size: 1_400_000, addedAt: 0 }) as const;
