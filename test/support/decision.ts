import { createAuditLog } from '../../src/admin/audit-log.js';
import { type AppraisalStore, createAppraisalStore } from '../../src/appraisal/appraisal-store.js';
import { confirmDraft, continueDraft, openRecords } from '../../src/appraisal/decision/buttons.js';
import {
  createDecisionStore,
  type DecisionStore,
} from '../../src/appraisal/decision/decision-store.js';
import type { DecisionDeps } from '../../src/appraisal/decision/deps.js';
import { type Act, subjectOf } from '../../src/appraisal/decision/draft.js';
import { createDecisionDraftStore } from '../../src/appraisal/decision/draft-store.js';
import { defineDecisionMailings } from '../../src/appraisal/decision/mailings.js';
import { type DecidedUnit, readDecidedUnit } from '../../src/appraisal/decision/unit.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { createLogger } from '../../src/logger.js';
import type { Letter } from '../../src/outbox/letter.js';
import type { Mailing, MailingKind } from '../../src/outbox/mailing.js';
import { sendPlan } from '../../src/plans/buttons.js';
import { loadTranslations } from '../../src/telegram/translations.js';
import { type StageOptions, type Store, TOKEN } from './app.js';
import { UNIT } from './plans.js';
import { ADMIN, OTHER_ADMIN, type ProgressScene, useProgressScenes } from './progress.js';
import { pressFresh } from './results.js';
import { administratorsOnly } from './roles.js';

export { UNIT } from './plans.js';

export interface DecisionScene extends ProgressScene {
  records: DecisionStore;
  appraisals: AppraisalStore;
  /** For use cases without the bot, as when an update is handled again. */
  deps: DecisionDeps;
  /** What a message would say if it were sent now; what holds it up is thrown. */
  compose(kind: string, subject: string, recipient: number): Promise<Letter | undefined>;
  /** What these have posted: recipients by the mailing's id. */
  posted: Map<string, readonly number[]>;
  state(unitId?: string): Promise<DecidedUnit>;
  /** Opens what is on record of the unit. */
  page(user: EmulatedUser, act: Act): Promise<string>;
  begin(user: EmulatedUser, act: Act): Promise<string>;
  /** A unit whose plan is sent, with one of its people. */
  sentPlan(name?: string): Promise<EmulatedUser>;
  /** The administrator asks for more in the plan's solution. */
  giveBack(until?: string, text?: string): Promise<void>;
  /** The administrator decides, without a document. */
  decide(outcome?: string, reasons?: string): Promise<void>;
  /** Somebody of the unit writes more for a part, and sends the plan again. */
  revise(user: EmulatedUser, text?: string): Promise<void>;
}

export function useDecisionScenes(start?: () => Promise<Store>) {
  const scenes = useProgressScenes(start);
  return {
    get client() {
      return scenes.client;
    },
    async begin(options: Partial<StageOptions> = {}): Promise<DecisionScene> {
      const scene = await scenes.begin(options);
      const { client } = scenes;
      const records = createDecisionStore(client, scene.keys);
      const appraisals = createAppraisalStore(client, scene.keys);
      const kinds = new Map<string, MailingKind>();
      const posted = new Map<string, readonly number[]>();
      const roles = administratorsOnly(ADMIN, OTHER_ADMIN);
      const deps: DecisionDeps = {
        ...scene,
        ...roles,
        records,
        appraisals,
        decisionDrafts: createDecisionDraftStore(client, scene.keys),
        outbox: {
          define: (kind, how) => void kinds.set(kind, how),
          post: async (mailing) => void posted.set(mailing.id, [...mailing.to]),
          ledger: {
            find: async () => undefined,
            rows: async () => new Map(),
            deliveries: async () => new Map(),
            delivery: async () => undefined,
          },
        },
        audit: createAuditLog(client, scene.keys, roles),
        translators: loadTranslations(new URL('../../locales/', import.meta.url), (problem) => {
          throw problem;
        }),
        logger: createLogger('fatal', TOKEN, { write: () => undefined }),
      };
      defineDecisionMailings(deps);
      const { admin } = scene;
      const begin = async (user: EmulatedUser, act: Act): Promise<string> => {
        await pressFresh(user, continueDraft.data(subjectOf(act, UNIT)));
        return user.last.text ?? '';
      };
      return {
        ...scene,
        records,
        appraisals,
        deps,
        posted,
        async compose(kind, subject, recipient) {
          const mailing = { id: 'test', kind, subject } as Mailing;
          return kinds.get(kind)?.compose(mailing, recipient);
        },
        async state(unitId = UNIT) {
          const state = await readDecidedUnit(deps, unitId);
          if (!state) throw new Error(`There is no unit ${unitId}`);
          return state;
        },
        async page(user, act) {
          await pressFresh(user, openRecords.data(act, UNIT));
          return user.last.text ?? '';
        },
        begin,
        async sentPlan(name = 'Nguyễn Thị Mai') {
          const user = await scene.colleague(name);
          await scene.sendPlan(user, UNIT);
          return user;
        },
        async giveBack(until, text = 'Nêu rõ phạm vi áp dụng.') {
          await begin(admin, 'r');
          await admin.say(text);
          await admin.press('Phần này không cần sửa');
          await admin.press('Phần này không cần sửa');
          await (until === undefined ? admin.press('Không đặt thời hạn') : admin.say(until));
          await admin.press('✅ Gửi yêu cầu hoàn thiện');
        },
        async decide(outcome = 'Áp dụng', reasons = 'Giải pháp khả thi.') {
          await begin(admin, 'd');
          await admin.press(outcome);
          await admin.say(reasons);
          await admin.press('Chưa có văn bản');
          await admin.press('✅ Ghi nhận');
        },
        async revise(user, text = 'Phạm vi: toàn tỉnh.') {
          const key = `solution.${user.id}.${text.length}`;
          const addedAt = scene.clock.now();
          await scene.plans.writeText(UNIT, { key, part: 'solution', text, addedAt });
          await pressFresh(user, sendPlan.data(UNIT, 'ask'));
        },
      };
    },
  };
}

/** The callback data of a draft's confirmation that stands under somebody's newest message. */
export function confirmation(user: EmulatedUser): string {
  const rows = user.last.reply_markup?.inline_keyboard ?? [];
  const found = rows.flat().find((button) => {
    const data = 'callback_data' in button ? button.callback_data : '';
    return confirmDraft.parse(data) !== undefined;
  });
  if (!found || !('callback_data' in found)) throw new Error(`No confirmation: ${user.last.text}`);
  return found.callback_data;
}

/** What came to somebody from the bot, oldest first. */
export function textsOf(user: EmulatedUser): string[] {
  return user.messages
    .filter(({ from }) => from?.id !== user.id)
    .map(({ text, caption }) => text ?? caption ?? '');
}

/** What somebody was told unasked of returns and decisions: the first line of each message. */
export function heard(user: EmulatedUser): string[] {
  return textsOf(user)
    .map((text) => text.split('\n')[0] ?? '')
    .filter((line) =>
      /^(?:↩️ Sở Nội vụ|✏️ Sở Nội vụ|Sở Nội vụ|⚖️ Kết luận thẩm định|✏️ Kết luận|✖ Kết luận|⏰ Đề nghị gửi bản hoàn|📥|⚠️ Chưa có bản)/u.test(
        line,
      ),
    )
    .filter((line) => !line.includes(' · '));
}
