import type { Logger } from 'pino';
import type { AuditLog } from '../admin/audit-log.js';
import type { Clock } from '../clock.js';
import type { Contest } from '../contest/contest.js';
import type { FinalistStore } from '../finalists/finalist-store.js';
import type { Outbox } from '../outbox/outbox.js';
import type { MemberStore } from '../people/member-store.js';
import type { EntryStore } from '../registration/entry-store.js';
import type { ResultRow } from '../results/result.js';
import type { Translators } from '../telegram/translations.js';
import type { ModelStore } from './model-store.js';

/** What reading a model takes. */
export interface ModelDeps {
  contest: Contest;
  members: MemberStore;
  entries: EntryStore;
  finalists: FinalistStore;
  models: ModelStore;
  /** The results that anybody may read now. */
  publicRows: () => Promise<readonly ResultRow[]>;
  logger: Logger;
}

/** What the catalogue needs from `createApp`. */
export interface CatalogueDeps extends ModelDeps {
  clock: Clock;
  outbox: Outbox;
  audit: AuditLog;
  translators: Translators;
  administrators: () => number[];
  isAdministrator: (userId: number) => boolean;
}
