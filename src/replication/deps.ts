import type { Logger } from 'pino';
import type { AuditLog } from '../admin/audit-log.js';
import type { Catalogue } from '../catalogue/model.js';
import type { Clock } from '../clock.js';
import type { Contest } from '../contest/contest.js';
import type { Outbox } from '../outbox/outbox.js';
import type { CoordinatorStore } from '../people/coordinators.js';
import type { MemberStore } from '../people/member-store.js';
import type { DeadlineStore } from '../plans/deadline-store.js';
import type { Translators } from '../telegram/translations.js';
import type { ReplicationDraftStore } from './draft-store.js';
import type { ReplicationStore } from './replication-store.js';

/** What replication needs from `createApp`. */
export interface ReplicationDeps {
  /** As the file has it; the deadline in force is `deadlines`' to say. */
  contest: Contest;
  deadlines: Pick<DeadlineStore, 'contest'>;
  clock: Clock;
  members: MemberStore;
  coordinators: CoordinatorStore;
  catalogue: Pick<Catalogue, 'find' | 'all' | 'authorsOf'>;
  replications: ReplicationStore;
  drafts: ReplicationDraftStore;
  outbox: Pick<Outbox, 'define' | 'post'>;
  audit: Pick<AuditLog, 'record'>;
  translators: Translators;
  logger: Logger;
  administrators: () => number[];
  isAdministrator: (userId: number) => boolean;
}
