import type { Message } from 'grammy/types';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { openDraft, openReview, publishButton, submitButton } from '../../src/results/buttons.js';
import { finalistRowId, type ResultRow } from '../../src/results/result.js';
import { createResultStore, type ResultStore } from '../../src/results/result-store.js';
import type { StageOptions, Store } from './app.js';
import { type ProgressScene, useProgressScenes } from './progress.js';

export interface ResultScene extends ProgressScene {
  results: ResultStore;
  /** Results of finalists, put straight into the draft. */
  enter(rows: Record<string, Partial<ResultRow>>): Promise<void>;
  /** Submitted by the administrator; `delay` as in the button. */
  submit(delay?: string): Promise<string>;
  /** Submitted, and approved by the other administrator. */
  publish(rows?: Record<string, Partial<ResultRow>>, delay?: string): Promise<void>;
}

/** Three prizes, one of them without points, as an organising committee would give them. */
export const PRIZES: Record<string, Partial<ResultRow>> = {
  'so-thong-tin': { prize: 'first', points: 83, rank: 1 },
  'so-khoa-hoc': { prize: 'second', points: 77.8 },
  'cam-lam': { prize: 'third' },
};

/** A Redis for the file, and for each test a scene with two administrators. */
export function useResultScenes(start?: () => Promise<Store>) {
  const scenes = useProgressScenes(start);
  return {
    get client() {
      return scenes.client;
    },
    async begin(options: Partial<StageOptions> = {}): Promise<ResultScene> {
      const scene = await scenes.begin(options);
      const results = createResultStore(scenes.client, scene.keys);
      const { admin, other, clock, finalists } = scene;

      const enter = async (rows: Record<string, Partial<ResultRow>>) => {
        for (const [finalistId, entered] of Object.entries(rows)) {
          const finalist = await finalists.find(finalistId);
          if (!finalist) throw new Error(`There is no finalist ${finalistId}`);
          const { unitName, agencyId, title } = finalist;
          const unit = {
            unitName,
            ...(agencyId !== undefined && { agencyId }),
            ...(title !== undefined && { title }),
            addedAt: clock.now(),
          };
          const { revision } = await results.draft();
          const row = { id: finalistRowId(finalistId), unit, entered };
          await results.writeRows([row], revision, `test ${finalistId} ${revision}`);
        }
      };
      const submit = async (delay = 'm60') => {
        const { revision } = await results.draft();
        await pressFresh(admin, submitButton.data(String(revision), delay, 'yes'));
        const waiting = await results.waiting();
        if (!waiting) throw new Error(`The results were not submitted: ${admin.last.text}`);
        return waiting.id;
      };
      return {
        ...scene,
        results,
        enter,
        submit,
        async publish(rows = PRIZES, delay) {
          await enter(rows);
          const id = await submit(delay);
          await pressFresh(other, openReview.data(id, 'card'));
          await pressFresh(other, publishButton.data(id, 'yes', '0'));
          if (await results.waiting()) throw new Error(`Not published: ${other.last.text}`);
        },
      };
    },
  };
}

/** Presses a button that needs not stand in the chat, and gives what came of it. */
export async function pressFresh(user: EmulatedUser, data: string): Promise<Message[]> {
  return (await user.press({ data })).messages;
}

/** Opens the entering of results as an administrator. */
export async function openEntering(user: EmulatedUser): Promise<string> {
  await pressFresh(user, openDraft.data('0'));
  return user.last.text ?? '';
}

/** Texts and captions that came to somebody from the bot since there were so many messages. */
export function wordsSince(user: EmulatedUser, count: number): string[] {
  return user.messages.slice(count).map(({ text, caption }) => caption ?? text ?? '');
}
