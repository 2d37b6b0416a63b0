import { createAuditLog } from '../../src/admin/audit-log.js';
import { createCatalogue } from '../../src/catalogue/catalogue.js';
import { createModelStore, type ModelStore } from '../../src/catalogue/model-store.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { createLogger } from '../../src/logger.js';
import type { Letter } from '../../src/outbox/letter.js';
import type { Mailing, MailingKind } from '../../src/outbox/mailing.js';
import { type CoordinatorStore, createCoordinatorStore } from '../../src/people/coordinators.js';
import { confirmReplication, startReplication } from '../../src/replication/buttons.js';
import type { ReplicationDeps } from '../../src/replication/deps.js';
import { createReplicationDraftStore } from '../../src/replication/draft-store.js';
import { defineReplicationMailings } from '../../src/replication/mailings.js';
import type { Replication } from '../../src/replication/replication.js';
import {
  createReplicationStore,
  type ReplicationStore,
} from '../../src/replication/replication-store.js';
import { loadTranslations } from '../../src/telegram/translations.js';
import { type StageOptions, type Store, TOKEN } from './app.js';
import { ADMIN, OTHER_ADMIN, type ProgressScene, useProgressScenes } from './progress.js';
import { pressFresh } from './results.js';
import { administratorsOnly } from './roles.js';

const LOCALES = new URL('../../locales/', import.meta.url);

/** A unit of the final round, whose model the tests take up: of the district of Cam Lâm. */
export const MODEL = 'f.cam-lam';
export const TITLE = 'Hẹn giờ trả kết quả qua Zalo';
/** One that an administrator found elsewhere. */
export const ELSEWHERE = 'x.77';

export interface ReplicationScene extends ProgressScene {
  models: ModelStore;
  coordinators: CoordinatorStore;
  replications: ReplicationStore;
  /** The model of Cam Lâm is in the catalogue; its authors have agreed. */
  author: EmulatedUser;
  /** Somebody who has joined, of an agency. */
  official(
    name: string,
    agencyId: string,
    profile?: { languageCode?: string },
  ): Promise<EmulatedUser>;
  coordinator(name: string, agencyId: string): Promise<EmulatedUser>;
  publishElsewhere(): Promise<void>;
  withdrawModel(id?: string): Promise<void>;
  /** Through every question; gives what came of it. */
  register(user: EmulatedUser, modelId?: string): Promise<Replication>;
  /** What a message would say if it were sent now; what holds it up is thrown. */
  compose(kind: string, subject: string, recipient: number): Promise<Letter | undefined>;
  /** For use cases without the bot, as when an update is handled again. */
  deps: ReplicationDeps;
  /** What these have posted: recipients by the mailing's id. */
  posted: Map<string, number[]>;
  /** As it stands now. */
  replication(id: string): Promise<Replication>;
}

/** A Redis for the file, and for each test a scene in which a model may be taken up. */
export function useReplicationScenes(start?: () => Promise<Store>) {
  const scenes = useProgressScenes(start);
  return {
    get client() {
      return scenes.client;
    },
    async begin(options: Partial<StageOptions> = {}): Promise<ReplicationScene> {
      const scene = await scenes.begin(options);
      const models = createModelStore(scenes.client, scene.keys);
      const coordinators = createCoordinatorStore(scenes.client, scene.keys);
      const replications = createReplicationStore(scenes.client, scene.keys);
      const { admin, clock } = scene;

      const publish = async (id: string, more: object) => {
        const content = {
          kind: 'typed' as const,
          title: TITLE,
          unitName: 'UBND huyện Cam Lâm',
          year: 2019,
          summary: 'Người dân chọn giờ đến nhận kết quả.',
          ...more,
        };
        await models.write(id, {}, clock.now());
        await models.publish(id, { content, at: clock.now(), by: admin.id }, `test ${id}`);
      };
      const official: ReplicationScene['official'] = async (name, agencyId, profile) => {
        const user = await scene.member(name, profile);
        await scene.members.update(user.id, { agencyId });
        return user;
      };
      const author = await scene.colleague('Lý Thị Tác', {}, 'cam-lam');
      await scene.members.update(author.id, { agencyId: 'cam-lam' });
      const consent = { agreed: true, named: false, at: clock.now(), text: '1' };
      await models.setConsent(MODEL, author.id, consent);
      await publish(MODEL, { agencyId: 'cam-lam' });

      const replication = async (id: string): Promise<Replication> => {
        const found = await replications.find(id);
        if (!found) throw new Error(`There is no replication ${id}`);
        return found;
      };
      const translators = loadTranslations(LOCALES, (problem) => {
        throw problem;
      });
      const kinds = new Map<string, MailingKind>();
      const posted = new Map<string, number[]>();
      const logger = createLogger('fatal', TOKEN, { write: () => undefined });
      const base = { ...scene, models, logger, publicRows: async () => [] };
      const deps: ReplicationDeps = {
        ...scene,
        coordinators,
        replications,
        catalogue: createCatalogue(base),
        drafts: createReplicationDraftStore(scenes.client, scene.keys),
        outbox: {
          define: (kind, how) => void kinds.set(kind, how),
          post: async (mailing) => void posted.set(mailing.id, [...mailing.to]),
        },
        audit: createAuditLog(scenes.client, scene.keys, administratorsOnly(ADMIN, OTHER_ADMIN)),
        translators,
        logger,
        administrators: () => [ADMIN, OTHER_ADMIN],
        isAdministrator: (userId) => [ADMIN, OTHER_ADMIN].includes(userId),
      };
      defineReplicationMailings(deps);
      return {
        ...scene,
        deps,
        posted,
        async compose(kind, subject, recipient) {
          const mailing = { id: 'test', kind, subject } as Mailing;
          return kinds.get(kind)?.compose(mailing, recipient);
        },
        models,
        coordinators,
        replications,
        author,
        official,
        replication,
        async coordinator(name, agencyId) {
          const user = await official(name, agencyId);
          await coordinators.add(agencyId, user.id);
          return user;
        },
        publishElsewhere: () =>
          publish(ELSEWHERE, {
            title: 'Một cửa lưu động',
            source: { name: 'Cổng thông tin CCHC', url: 'https://example.org/mot-cua' },
          }),
        withdrawModel: (id = MODEL) => models.takeOut(id),
        async register(user, modelId = MODEL) {
          const known = new Set((await replications.all()).map(({ id }) => id));
          await pressFresh(user, startReplication.data(modelId));
          await user.say('Trần Văn Phụ Trách, Trưởng phòng');
          await user.say('Làm thử ở bộ phận một cửa, rồi mở rộng.');
          await user.say('03/2020');
          await pressFresh(user, confirmReplication.data(modelId));
          const made = (await replications.all()).find(({ id }) => !known.has(id));
          if (!made) throw new Error(`Nothing was registered: ${user.last.text}`);
          return made;
        },
      };
    },
  };
}

/** What came to somebody from the bot, newest last. */
export function textsOf(user: EmulatedUser): string[] {
  return user.messages
    .filter(({ from }) => from?.id !== user.id)
    .map(({ text, caption }) => text ?? caption ?? '');
}
