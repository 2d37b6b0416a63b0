import type { EmulatedUser } from '../../src/emulator/emulator.js';
import type { DeadlineStore } from '../../src/plans/deadline-store.js';
import { createDeadlineStore } from '../../src/plans/deadline-store.js';
import { submitPlan } from '../../src/plans/submit-plan.js';
import type { StageOptions, Store } from './app.js';
import { auditedActs } from './audit.js';
import { type PlanScene, usePlanScenes } from './plans.js';

export const ADMIN = 5_000_000_701;
export const OTHER_ADMIN = 5_000_000_702;

export interface ProgressScene extends PlanScene {
  deadlines: DeadlineStore;
  admin: EmulatedUser;
  other: EmulatedUser;
  /** Somebody of a unit who has sent its plan: whole, or without its budget. */
  sendPlan(user: EmulatedUser, unitId: string, how?: 'complete' | 'incomplete'): Promise<void>;
  /** Does what is done every minute, and waits until all of it is sent. */
  minute(): Promise<void>;
  /** Administrators' acts on record, oldest first: "act subject". */
  acts(): Promise<string[]>;
}

/** A Redis for the file, and for each test a scene with two administrators who have opened the bot. */
export function useProgressScenes(start?: () => Promise<Store>) {
  const scenes = usePlanScenes(start);
  return {
    get client() {
      return scenes.client;
    },
    async begin(options: Partial<StageOptions> = {}): Promise<ProgressScene> {
      const env = { ADMIN_IDS: `${ADMIN},${OTHER_ADMIN}`, ...options.env };
      const scene = await scenes.begin({ ...options, env });
      const { emulator, keys, contest, app, clock } = scene;
      const admin = emulator.user({ id: ADMIN, firstName: 'Quản trị' });
      const other = emulator.user({ id: OTHER_ADMIN, firstName: 'Quản trị hai' });
      await admin.open();
      await other.open();
      const deadlines = createDeadlineStore(scenes.client, keys, contest);
      // The first look, which says when the bot was set up.
      await app.sweep();
      return {
        ...scene,
        deadlines,
        admin,
        other,
        async sendPlan({ id, person }, unitId, how = 'complete') {
          await scene.writePlan(unitId);
          if (how === 'incomplete') await scene.plans.removeLine(unitId, 'line0001');
          const by = { userId: id, name: person.user.first_name };
          const deps = { clock, plans: scene.plans, deadlines };
          const { state } = await submitPlan(deps, unitId, by, { evenIncomplete: true });
          if (state !== 'submitted') throw new Error(`The plan was not taken: ${state}`);
        },
        async minute() {
          await app.sweep();
          await app.allSent();
        },
        async acts() {
          const records = await auditedActs(scenes.client, keys);
          return records.reverse().map(({ act, subject }) => `${act} ${subject}`);
        },
      };
    },
  };
}

/** The texts that came into somebody's chat from the bot since there were so many. */
export function textsSince(user: EmulatedUser, count: number): string[] {
  return user.messages.slice(count).map(({ text = '' }) => text);
}
