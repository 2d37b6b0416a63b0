import type { EntryStore } from '../registration/entry-store.js';
import { entryModelId } from './model.js';
import type { ModelStore } from './model-store.js';

/** What changes who must agree, or whether there is an entry at all. */
const CHANGES = ['withdraw', 'restore', 'leave', 'addAuthor', 'removeAuthor'] as const;

/** An entry store that tells the catalogue of every change on which the entry's publication rests. */
export function watchEntries(entries: EntryStore, models: Pick<ModelStore, 'touch'>): EntryStore {
  const watched = CHANGES.map((name) => {
    const change = entries[name] as (id: string, ...rest: unknown[]) => Promise<unknown>;
    const andTell: typeof change = async (id, ...rest) => {
      const outcome = await change(id, ...rest);
      await models.touch(entryModelId(id));
      return outcome;
    };
    return [name, andTell];
  });
  return { ...entries, ...Object.fromEntries(watched) };
}
