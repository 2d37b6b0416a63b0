import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { type CoordinatorStore, createCoordinatorStore } from '../../src/people/coordinators.js';
import type { Entry } from '../../src/registration/entry.js';
import { submitEntry } from '../../src/registration/submit-entry.js';
import type { StageOptions, Store } from './app.js';
import { type ProgressScene, useProgressScenes } from './progress.js';

export interface AgencyScene extends ProgressScene {
  coordinators: CoordinatorStore;
  /** Somebody of an agency, who has joined. */
  official(name: string, agencyId?: string): Promise<EmulatedUser>;
  /** Somebody who coordinates these agencies. */
  coordinator(name: string, ...agencyIds: string[]): Promise<EmulatedUser>;
  /** An entry that is on record for its owner's agency. */
  submitted(owner: EmulatedUser, title?: string): Promise<Entry & { code: string }>;
}

/** A Redis for the file, and for each test a scene with two administrators and the agencies of 2019. */
export function useAgencyScenes(start?: () => Promise<Store>) {
  const scenes = useProgressScenes(start);
  return {
    get client() {
      return scenes.client;
    },
    async begin(options: Partial<StageOptions> = {}): Promise<AgencyScene> {
      const scene = await scenes.begin(options);
      const { members, entries, contest, clock } = scene;
      const coordinators = createCoordinatorStore(scenes.client, scene.keys);
      const official = async (name: string, agencyId = 'so-y-te') => {
        const user = await scene.member(name);
        await members.update(user.id, { agencyId });
        return user;
      };
      return {
        ...scene,
        coordinators,
        official,
        async coordinator(name, ...agencyIds) {
          const user = await official(name, agencyIds[0]);
          for (const id of agencyIds) await coordinators.add(id, user.id);
          return user;
        },
        async submitted(owner, title) {
          const draft = await scene.completeDraft(owner);
          if (title !== undefined) await entries.saveAnswer(draft.id, 'title', { value: title });
          await submitEntry({ entries, contest, clock }, draft.id, await members.find(owner.id));
          const entry = await scene.entry(draft.id);
          const { code } = entry;
          if (code === undefined) throw new Error('The entry was not taken');
          return { ...entry, code };
        },
      };
    },
  };
}
