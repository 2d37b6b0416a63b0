import type { Logger } from 'pino';
import type { AuditLog } from '../admin/audit-log.js';
import type { Clock } from '../clock.js';
import type { Contest } from '../contest/contest.js';
import type { FinalistStore } from '../finalists/finalist-store.js';
import type { Outbox } from '../outbox/outbox.js';
import type { CoordinatorStore } from '../people/coordinators.js';
import type { MemberStore } from '../people/member-store.js';
import type { EntryStore } from '../registration/entry-store.js';
import type { Translators } from '../telegram/translations.js';
import type { CommendationStore } from './commendation-store.js';
import type { CommendationDraftStore } from './draft-store.js';

/** What commendation needs from `createApp`. */
export interface CommendationDeps {
  contest: Contest;
  clock: Clock;
  members: MemberStore;
  entries: EntryStore;
  finalists: Pick<FinalistStore, 'all' | 'people'>;
  coordinators: Pick<CoordinatorStore, 'isCoordinator'>;
  commendations: CommendationStore;
  drafts: CommendationDraftStore;
  outbox: Pick<Outbox, 'define' | 'post' | 'ledger'>;
  audit: Pick<AuditLog, 'record'>;
  translators: Translators;
  logger: Logger;
  isAdministrator: (userId: number) => boolean;
}
