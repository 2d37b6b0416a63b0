import type { Redis } from 'ioredis';
import { createAuditLog } from '../../src/admin/audit-log.js';
import { createAgencySearch } from '../../src/contest/agency-search.js';
import { createLogger } from '../../src/logger.js';
import { createLedger, type Ledger, type NewMailing } from '../../src/outbox/ledger.js';
import type { MailingKind } from '../../src/outbox/mailing.js';
import type { ResultDeps } from '../../src/results/deps.js';
import { loadTranslations } from '../../src/telegram/translations.js';
import { TOKEN } from './app.js';
import { ADMIN, OTHER_ADMIN } from './progress.js';
import type { ResultScene } from './results.js';
import { administratorsOnly } from './roles.js';

const translators = loadTranslations(new URL('../../locales/', import.meta.url), (problem) => {
  throw problem;
});

export interface DirectDeps extends ResultDeps {
  /** What was posted: "id: recipients". */
  posted: string[];
  kinds: Map<string, MailingKind>;
  ledger: Ledger;
  /** Settles every copy of a mailing as sent. */
  deliver(id: string): Promise<void>;
}

/** The results' own dependencies on a scene's store, with an outbox that keeps what is posted and sends nothing. */
export function directDeps(scene: ResultScene, client: Redis): DirectDeps {
  const ledger = createLedger(client, scene.keys);
  const posted: string[] = [];
  const kinds = new Map<string, MailingKind>();
  const outbox = {
    ledger,
    define: (kind: string, how: MailingKind) => void kinds.set(kind, how),
    post: async (mailing: NewMailing) => {
      await ledger.open(mailing, scene.clock.now());
      posted.push(`${mailing.id}: ${[...mailing.to].sort().join(', ')}`);
    },
  };
  return {
    ...scene,
    posted,
    kinds,
    ledger,
    audit: createAuditLog(client, scene.keys, administratorsOnly(ADMIN, OTHER_ADMIN)),
    agencySearch: createAgencySearch(scene.contest),
    outbox: outbox as unknown as ResultDeps['outbox'],
    api: {
      sendPhoto: async () => ({ photo: [{ file_id: 'card' }] }),
    } as unknown as ResultDeps['api'],
    files: undefined as unknown as ResultDeps['files'],
    botUsername: () => 'sang_kien_bot',
    chats: async () => [],
    ways: () => [],
    translators,
    logger: createLogger('fatal', TOKEN, { write: () => undefined }),
    administrators: () => [ADMIN, OTHER_ADMIN],
    isAdministrator: (id) => id === ADMIN || id === OTHER_ADMIN,
    async deliver(id) {
      const mailing = await ledger.find(id);
      if (!mailing) throw new Error(`There is no mailing ${id}`);
      for (const recipient of (await ledger.deliveries(id)).keys()) {
        const claimed = await ledger.claim(mailing, recipient, 'test');
        if (!claimed || claimed === 'held') throw new Error('Somebody else has the copy');
        const sent = { state: 'sent', at: scene.clock.now(), detail: '1' } as const;
        await ledger.settle(mailing, recipient, 'test', { ...claimed, ...sent });
      }
    },
  };
}
