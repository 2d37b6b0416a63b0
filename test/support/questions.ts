import { createAuditLog } from '../../src/admin/audit-log.js';
import { createCatalogue } from '../../src/catalogue/catalogue.js';
import { createModelStore, type ModelStore } from '../../src/catalogue/model-store.js';
import { PUBLICATION_TEXT } from '../../src/catalogue/publication.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { createLogger } from '../../src/logger.js';
import { createLedger } from '../../src/outbox/ledger.js';
import type { Letter } from '../../src/outbox/letter.js';
import type { Mailing, MailingKind } from '../../src/outbox/mailing.js';
import { askAuthors, sendDraft } from '../../src/questions/buttons.js';
import type { QuestionDeps } from '../../src/questions/deps.js';
import { createDraftStore } from '../../src/questions/draft-store.js';
import { defineQuestionMailings } from '../../src/questions/mailings.js';
import {
  createModerationStore,
  type ModerationStore,
} from '../../src/questions/moderation-store.js';
import { createQuestionStore, type QuestionStore } from '../../src/questions/question-store.js';
import { loadTranslations } from '../../src/telegram/translations.js';
import { type StageOptions, TOKEN } from './app.js';
import { UNIT } from './plans.js';
import { ADMIN, OTHER_ADMIN, type ProgressScene, useProgressScenes } from './progress.js';
import { administratorsOnly } from './roles.js';

const LOCALES = new URL('../../locales/', import.meta.url);

export const MODEL = `f.${UNIT}`;
export const TITLE = 'Trả kết quả <một cửa> qua bưu điện';
export const QUESTION = 'Mô hình cần bao nhiêu người làm ở bộ phận một cửa?';
export const ANSWER = 'Ba người, làm theo ca.';

export interface QuestionScene extends ProgressScene {
  models: ModelStore;
  questions: QuestionStore;
  moderation: ModerationStore;
  /** For use cases without the bot, as when an update is handled again; they only note what they post. */
  deps: QuestionDeps;
  /** "id: recipients", in order. */
  posted: string[];
  /** Somebody who has joined; with a unit they speak for its model. */
  person(name: string, options?: { unitId?: string; agencyId?: string }): Promise<EmulatedUser>;
  /** Puts the model of a unit into the catalogue, as its author agreed to it. */
  publish(author: EmulatedUser, unitId?: string): Promise<string>;
  /** Asks as from the card, and has it carried. */
  ask(asker: EmulatedUser, text?: string, model?: string): Promise<void>;
  /** Answers the newest question in somebody's chat, and has it carried. */
  answer(author: EmulatedUser, text?: string): Promise<void>;
  /** The id of somebody's thread. */
  thread(asker: EmulatedUser, model?: string): Promise<string>;
  /** What a message would say if it were sent now; what holds it up is thrown. */
  compose(kind: string, subject: string, recipient: number): Promise<Letter | undefined>;
  /** Two authors of a published model, and somebody of another unit. */
  people(): Promise<{ mai: EmulatedUser; binh: EmulatedUser; lan: EmulatedUser }>;
}

/** A Redis for the file, and for each test a scene with two administrators and no model. */
export function useQuestionScenes() {
  const scenes = useProgressScenes();
  return {
    get client() {
      return scenes.client;
    },
    async begin(options: Partial<StageOptions> = {}): Promise<QuestionScene> {
      const scene = await scenes.begin(options);
      const { keys, clock, members, finalists, emulator, contest } = scene;
      const models = createModelStore(scenes.client, keys);
      const questions = createQuestionStore(scenes.client, keys);
      const moderation = createModerationStore(scenes.client, keys);
      const kinds = new Map<string, MailingKind>();
      const isAdministrator = (userId: number) => [ADMIN, OTHER_ADMIN].includes(userId);
      const logger = createLogger('fatal', TOKEN, { write: () => undefined });
      const posted: string[] = [];
      const deps: QuestionDeps = {
        ...scene,
        questions,
        moderation,
        catalogue: createCatalogue({ ...scene, models, logger, publicRows: async () => [] }),
        drafts: createDraftStore(scenes.client, keys),
        audit: createAuditLog(scenes.client, keys, administratorsOnly(ADMIN, OTHER_ADMIN)),
        translators: loadTranslations(LOCALES, (problem) => {
          throw problem;
        }),
        outbox: {
          define: (kind, how) => void kinds.set(kind, how),
          post: async ({ id, to }) => void posted.push(`${id}: ${[...to].sort().join()}`),
          ledger: createLedger(scenes.client, keys),
        },
        administrators: () => [ADMIN, OTHER_ADMIN],
        isAdministrator,
      };
      defineQuestionMailings(deps);
      let accounts = 0;

      const person: QuestionScene['person'] = async (name, { unitId, agencyId } = {}) => {
        accounts += 1;
        const user = emulator.user({ firstName: `${name} riêng`, username: `account_${accounts}` });
        await members.recordConsent(user.id, 'given', contest.privacy.version, clock.now());
        await members.update(user.id, {
          name,
          agencyId: agencyId ?? 'so-noi-vu',
          kind: 'civil-servant',
          position: 'Chuyên viên',
          language: 'vi',
        });
        await user.open();
        if (unitId !== undefined) await finalists.claim(unitId, user.id, clock.now());
        return user;
      };
      const publish: QuestionScene['publish'] = async (author, unitId = UNIT) => {
        const id = `f.${unitId}`;
        const at = clock.now();
        await models.setConsent(id, author.id, {
          agreed: true,
          named: false,
          at,
          text: PUBLICATION_TEXT,
        });
        const content = {
          kind: 'typed' as const,
          title: TITLE,
          unitName: 'Sở Khoa học và Công nghệ',
          year: 2019,
          summary: 'Hồ sơ được trả tận nhà.',
        };
        await models.write(id, { title: TITLE }, at, author.id);
        await models.publish(id, { content, at, by: scene.admin.id }, `test ${id}`);
        return id;
      };
      return {
        ...scene,
        models,
        questions,
        moderation,
        deps,
        posted,
        person,
        publish,
        async ask(asker, text = QUESTION, model = MODEL) {
          await asker.press({ data: askAuthors.data(model) });
          await asker.say(text);
          await asker.press('✅');
          await scene.app.allSent();
        },
        async answer(author, text = ANSWER) {
          await author.press('Trả lời');
          await author.say(text);
          await author.press('✅');
          await scene.app.allSent();
        },
        compose: async (kind, subject, recipient) =>
          kinds.get(kind)?.compose({ id: 'test', kind, subject } as Mailing, recipient),
        thread: (asker, model = MODEL) => questions.idFor(asker.id, model),
        async people() {
          const mai = await person('Nguyễn Thị Mai', { unitId: UNIT, agencyId: 'so-khoa-hoc' });
          const binh = await person('Lê Văn Bình', { unitId: UNIT, agencyId: 'so-khoa-hoc' });
          const lan = await person('Trần Ngọc Lan');
          await publish(mai);
          return { mai, binh, lan };
        },
      };
    },
  };
}

/** What the bot wrote to somebody since there were so many messages. */
export function heard(user: EmulatedUser, since: number): string[] {
  return user.messages
    .slice(since)
    .filter(({ from }) => from?.id !== user.id)
    .map(({ text = '' }) => text);
}

/** By which the text that somebody is looking at is sent. */
export function sendKey(user: EmulatedUser): string {
  const [send] = user.last.reply_markup?.inline_keyboard.flat() ?? [];
  const data = send && 'callback_data' in send ? send.callback_data : '';
  const [key] = sendDraft.parse(data) ?? [];
  if (key === undefined) throw new Error(`Nothing waits to be sent: ${user.last.text}`);
  return key;
}
