import { Bot } from 'grammy';
import type { Redis } from 'ioredis';
import { createChatStore } from '../../src/chats/chat-store.js';
import {
  createFeatureDeps,
  createPersonalDataDeps,
  type FeatureOptions,
} from '../../src/feature-deps.js';
import { createLogger } from '../../src/logger.js';
import { forgetJobs } from '../../src/outbox/forget-jobs.js';
import { createLedger } from '../../src/outbox/ledger.js';
import type { BotContext } from '../../src/people/context.js';
import { createCoordinatorStore } from '../../src/people/coordinators.js';
import { createMemberStore } from '../../src/people/member-store.js';
import { createRoleStore } from '../../src/people/role-store.js';
import { createRoles } from '../../src/people/roles.js';
import type { PersonalDataDeps } from '../../src/personal-data/deps.js';
import { SessionExchange } from '../../src/telegram/session.js';
import { loadTranslations } from '../../src/telegram/translations.js';
import { TOKEN } from './app.js';
import { ADMIN, OTHER_ADMIN } from './progress.js';
import type { Scene } from './registration.js';

const translators = loadTranslations(new URL('../../locales/', import.meta.url), (problem) => {
  throw problem;
});

/** The dependencies of personal data on a scene's store, as the app has them, over this client; nothing is sent. */
export function directPersonalData(scene: Scene, redis: Redis): PersonalDataDeps {
  const { keys, contest, clock } = scene;
  const ledger = createLedger(redis, keys);
  const roleStore = createRoleStore(redis, keys);
  const coordinators = createCoordinatorStore(redis, keys);
  const configuredOwners = [ADMIN, OTHER_ADMIN];
  const options: FeatureOptions = {
    ...{ redis, keys, contest, clock, translators },
    outbox: {
      ledger,
      post: async (mailing: Parameters<typeof ledger.open>[0]) =>
        void (await ledger.open(mailing, clock.now())),
      keptOf: ledger.keptOf,
      eraseSettled: ledger.eraseRows,
      async forget(recipient: number) {
        await ledger.forget(recipient);
        await forgetJobs(redis, keys, recipient);
      },
    } as unknown as FeatureOptions['outbox'],
    files: undefined as unknown as FeatureOptions['files'],
    members: createMemberStore(redis, keys),
    chats: createChatStore(redis, keys),
    logger: createLogger('fatal', TOKEN, { write: () => undefined }),
    exchange: new SessionExchange(),
    ...{
      roles: createRoles({ store: roleStore, coordinators, configuredOwners }),
      roleStore,
      coordinators,
    },
    sendRate: 25,
  };
  return createPersonalDataDeps(createFeatureDeps(new Bot<BotContext>(TOKEN), options), options);
}
