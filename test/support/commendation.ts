import { createAuditLog } from '../../src/admin/audit-log.js';
import { continueDraft, openEntrants } from '../../src/commendation/buttons.js';
import type { Commendation } from '../../src/commendation/commendation.js';
import {
  type CommendationStore,
  createCommendationStore,
} from '../../src/commendation/commendation-store.js';
import type { CommendationDeps } from '../../src/commendation/deps.js';
import { createCommendationDraftStore } from '../../src/commendation/draft-store.js';
import { defineCommendationMailings } from '../../src/commendation/mailings.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { createLogger } from '../../src/logger.js';
import type { Delivery } from '../../src/outbox/delivery.js';
import type { Letter } from '../../src/outbox/letter.js';
import type { Mailing, MailingKind } from '../../src/outbox/mailing.js';
import { type CoordinatorStore, createCoordinatorStore } from '../../src/people/coordinators.js';
import type { Entry } from '../../src/registration/entry.js';
import { loadTranslations } from '../../src/telegram/translations.js';
import { type StageOptions, type Store, TOKEN } from './app.js';
import { type CatalogueScene, useCatalogueScenes } from './catalogue.js';
import { ADMIN, OTHER_ADMIN } from './progress.js';
import { pressFresh } from './results.js';
import { administratorsOnly } from './roles.js';

const LOCALES = new URL('../../locales/', import.meta.url);

/** It has one unit of the final round, without an entry of its own. */
export const AGENCY = 'cam-lam';
export const UNIT = 'f.cam-lam';

export interface CommendationScene extends CatalogueScene {
  coordinators: CoordinatorStore;
  commendations: CommendationStore;
  coordinator(name?: string, agencyId?: string): Promise<EmulatedUser>;
  /** Somebody of the agency, and their entry on record. */
  entrant(
    name: string,
    title?: string,
    coAuthor?: EmulatedUser,
  ): Promise<{ user: EmulatedUser; entry: Entry; id: string; code: string }>;
  /** Through every question, for what is picked; gives what came of it. */
  record(user: EmulatedUser, number?: string): Promise<Commendation>;
  /** For use cases without the bot, as when an update is handled again. */
  deps: CommendationDeps;
  /** What these have posted: recipients by the mailing's id. */
  posted: Map<string, readonly number[]>;
  /** What these find in the ledger of what they posted. */
  delivered: Map<string, Map<number, Delivery>>;
  /** What a message would say if it were sent now; what holds it up is thrown. */
  compose(kind: string, subject: string, recipient: number): Promise<Letter | undefined>;
}

export function useCommendationScenes(start?: () => Promise<Store>) {
  const scenes = useCatalogueScenes(start);
  return {
    get client() {
      return scenes.client;
    },
    async begin(options: Partial<StageOptions> = {}): Promise<CommendationScene> {
      const scene = await scenes.begin(options);
      const coordinators = createCoordinatorStore(scenes.client, scene.keys);
      const commendations = createCommendationStore(scenes.client, scene.keys);
      const kinds = new Map<string, MailingKind>();
      const posted = new Map<string, readonly number[]>();
      const delivered = new Map<string, Map<number, Delivery>>();
      const deps: CommendationDeps = {
        ...scene,
        coordinators,
        commendations,
        drafts: createCommendationDraftStore(scenes.client, scene.keys),
        outbox: {
          define: (kind, how) => void kinds.set(kind, how),
          post: async (mailing) => void posted.set(mailing.id, [...mailing.to]),
          ledger: {
            find: async () => undefined,
            rows: async () => new Map(),
            deliveries: async (id) => delivered.get(id) ?? new Map(),
            delivery: async (id, to) => delivered.get(id)?.get(to),
          },
        },
        audit: createAuditLog(scenes.client, scene.keys, administratorsOnly(ADMIN, OTHER_ADMIN)),
        translators: loadTranslations(LOCALES, (problem) => {
          throw problem;
        }),
        logger: createLogger('fatal', TOKEN, { write: () => undefined }),
        isAdministrator: (userId) => [ADMIN, OTHER_ADMIN].includes(userId),
      };
      defineCommendationMailings(deps);
      return {
        ...scene,
        coordinators,
        commendations,
        deps,
        posted,
        delivered,
        async coordinator(name = 'Trần Thị Đầu Mối', agencyId = AGENCY) {
          const user = await scene.member(name);
          await scene.members.update(user.id, { agencyId });
          await coordinators.add(agencyId, user.id);
          return user;
        },
        async entrant(name, title = 'Hẹn giờ trả kết quả', coAuthor) {
          const user = await scene.member(name);
          await scene.members.update(user.id, { agencyId: AGENCY });
          const entry = await scene.submitted(user, { title }, coAuthor);
          return { user, entry, id: `e.${entry.id}`, code: entry.code ?? '' };
        },
        async record(user, number = '12/QĐ-UBND') {
          const known = new Set((await commendations.all()).map(({ id }) => id));
          await pressFresh(user, continueDraft.data(AGENCY));
          await user.press('Giấy khen');
          await user.say(number);
          await user.press('Hôm nay');
          await user.press('Không gửi tệp');
          await user.press('✅ Ghi nhận');
          const made = (await commendations.all()).find(({ id }) => !known.has(id));
          if (!made) throw new Error(`Nothing was recorded: ${user.last.text}`);
          return made;
        },
        async compose(kind, subject, recipient) {
          const mailing = { id: 'test', kind, subject } as Mailing;
          return kinds.get(kind)?.compose(mailing, recipient);
        },
      };
    },
  };
}

/** Opens the page of the agency's entrants. */
export async function openPage(user: EmulatedUser, agencyId = AGENCY): Promise<string> {
  await pressFresh(user, openEntrants.data(agencyId, '0'));
  return user.last.text ?? '';
}

/** What came to somebody from the bot, oldest first. */
export function textsOf(user: EmulatedUser): string[] {
  return user.messages
    .filter(({ from }) => from?.id !== user.id)
    .map(({ text, caption }) => text ?? caption ?? '');
}
