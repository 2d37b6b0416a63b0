import { createAuditLog } from '../../src/admin/audit-log.js';
import { type AppraisalStore, createAppraisalStore } from '../../src/appraisal/appraisal-store.js';
import { openAppraisals } from '../../src/appraisal/buttons.js';
import type { AppraisalDeps } from '../../src/appraisal/deps.js';
import { defineAppraisalMailings } from '../../src/appraisal/mailings.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { createLogger } from '../../src/logger.js';
import type { Letter } from '../../src/outbox/letter.js';
import type { Mailing, MailingKind } from '../../src/outbox/mailing.js';
import { loadTranslations } from '../../src/telegram/translations.js';
import { type AgencyScene, useAgencyScenes } from './agencies.js';
import { type StageOptions, type Store, TOKEN } from './app.js';
import { ADMIN } from './progress.js';
import { pressFresh } from './results.js';
import { administratorsOnly, giveRole } from './roles.js';

const LOCALES = new URL('../../locales/', import.meta.url);

/** Units of the final round of 2019, of agencies of which no appraiser of these tests is. */
export const UNIT = 'so-khoa-hoc';
export const OTHER_UNIT = 'cam-lam';

export interface AppraisalScene extends AgencyScene {
  appraisals: AppraisalStore;
  /** Somebody who has joined and has the role. */
  appraiser(name: string, agencyId?: string): Promise<EmulatedUser>;
  /** A unit's plan is sent by somebody of it, who is given. */
  sent(unitId?: string): Promise<EmulatedUser>;
  /** The unit's people send another version. */
  sentAgain(user: EmulatedUser, unitId?: string): Promise<void>;
  /** For use cases without the bot, as when an update is handled again. */
  deps: AppraisalDeps;
  /** What these have posted: recipients by the mailing's id. */
  posted: Map<string, readonly number[]>;
  /** What a message would say if it were sent now; what holds it up is thrown. */
  compose(
    kind: 'appraisal-ask' | 'appraisal-nudge',
    recipient: number,
  ): Promise<Letter | undefined>;
  /** Has these people appraise a unit's plan. */
  assigned(unitId: string, ...users: EmulatedUser[]): Promise<void>;
}

export function useAppraisalScenes(start?: () => Promise<Store>) {
  const scenes = useAgencyScenes(start);
  return {
    get client() {
      return scenes.client;
    },
    async begin(options: Partial<StageOptions> = {}): Promise<AppraisalScene> {
      const scene = await scenes.begin(options);
      const { plans, clock } = scene;
      const appraisals = createAppraisalStore(scenes.client, scene.keys);
      let versions = 0;
      const appraisers: number[] = [];
      const kinds = new Map<string, MailingKind>();
      const posted = new Map<string, readonly number[]>();
      const roles = {
        ...administratorsOnly(ADMIN),
        isAppraiser: (id: number) => appraisers.includes(id),
      };
      const deps: AppraisalDeps = {
        ...scene,
        ...roles,
        appraisals,
        appraisers: () => [...appraisers],
        outbox: {
          define: (kind, how) => void kinds.set(kind, how),
          post: async (mailing) => void posted.set(mailing.id, [...mailing.to]),
          ledger: { find: async () => undefined },
        },
        audit: createAuditLog(scenes.client, scene.keys, roles),
        translators: loadTranslations(LOCALES, (problem) => {
          throw problem;
        }),
        logger: createLogger('fatal', TOKEN, { write: () => undefined }),
        decisionLines: async () => [],
        decisionActions: async () => [],
      };
      defineAppraisalMailings(deps);
      return {
        ...scene,
        appraisals,
        deps,
        posted,
        async compose(kind, recipient) {
          const mailing = { id: 'test', kind, subject: 'all' } as Mailing;
          return kinds.get(kind)?.compose(mailing, recipient);
        },
        async appraiser(name, agencyId = 'so-tu-phap') {
          const user = await scene.official(name, agencyId);
          appraisers.push(user.id);
          await giveRole(scenes.client, scene.keys, user.id, 'appraiser', user.id);
          await pressFresh(user, openAppraisals.data());
          return user;
        },
        async sent(unitId = UNIT) {
          const user = await scene.colleague('Phạm Thị Đơn Vị', {}, unitId);
          await scene.sendPlan(user, unitId);
          return user;
        },
        async sentAgain(user, unitId = UNIT) {
          versions += 1;
          const key = `solution.9.${versions}`;
          const text = `Bổ sung lần ${versions}.`;
          await plans.writeText(unitId, { key, part: 'solution', text, addedAt: clock.now() });
          await scene.sendPlan(user, unitId);
        },
        async assigned(unitId, ...users) {
          const pairs = users.map(({ id: userId }) => ({ finalistId: unitId, userId }));
          await appraisals.assign(pairs, clock.now());
        },
      };
    },
  };
}

/** Gives points to all criteria by typing them, without a remark, up to the sheet's summary. */
export async function score(user: EmulatedUser, points: readonly string[]): Promise<void> {
  for (const one of points) {
    await user.say(one);
    await user.press('⏭ Bỏ qua');
  }
  await user.press('⏭ Bỏ qua');
}
