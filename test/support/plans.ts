import type { Message } from 'grammy/types';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { createFinalistStore, type FinalistStore } from '../../src/finalists/finalist-store.js';
import { openPlanButton, sendPlan } from '../../src/plans/buttons.js';
import type { Plan } from '../../src/plans/plan.js';
import { createPlanStore, type PlanStore } from '../../src/plans/plan-store.js';
import type { StageOptions, Store } from './app.js';
import { type Scene, useScenes } from './registration.js';

/** A unit of the final round of 2019, of which the source gives no title. */
export const UNIT = 'so-khoa-hoc';

export interface PlanScene extends Scene {
  plans: PlanStore;
  finalists: FinalistStore;
  /** Somebody who has joined and is of a unit. */
  colleague(
    name?: string,
    profile?: { languageCode?: string },
    unitId?: string,
  ): Promise<EmulatedUser>;
  /** The unit's plan as it stands now. */
  plan(unitId?: string): Promise<Plan>;
  /** A plan whose kind is chosen and which has text in both parts and one budget line. */
  writePlan(unitId?: string): Promise<void>;
  /** Waits until everything that was to be sent unasked is settled. */
  settled(): Promise<void>;
}

/** A Redis for the file, and for each test a scene in the final round. */
export function usePlanScenes(start?: () => Promise<Store>) {
  const scenes = useScenes(start);
  return {
    get client() {
      return scenes.client;
    },
    async begin(options?: Partial<StageOptions>): Promise<PlanScene> {
      const scene = await scenes.begin(options);
      return createPlanScene(scene, scenes.client);
    },
  };
}

function createPlanScene(scene: Scene, client: ReturnType<typeof useScenes>['client']): PlanScene {
  const plans = createPlanStore(client, scene.keys);
  const finalists = createFinalistStore(client, scene.keys, scene);
  return {
    ...scene,
    plans,
    finalists,
    async colleague(name = 'Nguyễn Thị Mai', profile = {}, unitId = UNIT) {
      const user = await scene.member(name, profile);
      await finalists.claim(unitId, user.id, scene.clock.now());
      return user;
    },
    plan: (unitId = UNIT) => plans.find(unitId),
    async writePlan(unitId = UNIT) {
      await plans.setKind(unitId, 'scheme');
      for (const [at, part] of ['solution', 'method'].entries()) {
        const text = `Nội dung phần ${part}.`;
        await plans.writeText(unitId, { key: `${part}.1.${at}`, part, text, addedAt: at });
      }
      const line = { id: 'line0001', addedAt: 1 };
      await plans.writeColumn(unitId, line, 'content', 'Máy quét tài liệu');
      await plans.writeColumn(unitId, line, 'unit', 'cái');
      await plans.writeColumn(unitId, line, 'quantity', '2');
      await plans.writeColumn(unitId, line, 'unitPrice', '4500000');
      await plans.writeColumn(unitId, line, 'source', 'province');
    },
    async settled() {
      await scene.app.allSent();
    },
  };
}

/** Opens the card of a plan whose kind is chosen. */
export async function openCard(user: EmulatedUser, unitId = UNIT): Promise<Message> {
  await user.press({ data: openPlanButton.data(unitId) });
  return user.last;
}

/** The receipts that stand in somebody's chat. */
export function receiptsOf(user: EmulatedUser): string[] {
  return user.messages.map(({ text = '' }) => text).filter((text) => text.startsWith('🧾'));
}

/** Presses "send", waits for the receipts too, and gives what the sender was told at once. */
export async function sendOwnPlan(
  scene: PlanScene,
  user: EmulatedUser,
  answer: 'ask' | 'yes' = 'ask',
) {
  const { messages } = await user.press({ data: sendPlan.data(UNIT, answer) });
  await scene.settled();
  return messages.findLast(({ text }) => !text?.startsWith('🧾'))?.text ?? '';
}
