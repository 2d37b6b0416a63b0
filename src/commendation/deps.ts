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

/** What commendations need from `createApp`. */
export interface CommendationDeps {
  contest: Contest;
  clock: Clock;
  members: MemberStore;
  entries: EntryStore;
  finalists: FinalistStore;
  coordinators: CoordinatorStore;
  commendations: CommendationStore;
  outbox: Outbox;
  audit: AuditLog;
  translators: Translators;
  logger: Logger;
  isAdministrator: (userId: number) => boolean;
}
