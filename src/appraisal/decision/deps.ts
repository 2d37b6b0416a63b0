import type { Logger } from 'pino';
import type { AuditLog } from '../../admin/audit-log.js';
import type { Clock } from '../../clock.js';
import type { FinalistStore } from '../../finalists/finalist-store.js';
import type { Outbox } from '../../outbox/outbox.js';
import type { MemberStore } from '../../people/member-store.js';
import type { DeadlineStore } from '../../plans/deadline-store.js';
import type { PlanStore } from '../../plans/plan-store.js';
import type { Translators } from '../../telegram/translations.js';
import type { AppraisalStore } from '../appraisal-store.js';
import type { DecisionStore } from './decision-store.js';
import type { DecisionDraftStore } from './draft-store.js';

/** What returns, decisions and funding need from `createApp`. */
export interface DecisionDeps {
  clock: Clock;
  members: MemberStore;
  finalists: Pick<FinalistStore, 'all' | 'find' | 'people'>;
  plans: Pick<PlanStore, 'find' | 'versions'>;
  deadlines: Pick<DeadlineStore, 'contest'>;
  records: DecisionStore;
  decisionDrafts: DecisionDraftStore;
  outbox: Pick<Outbox, 'define' | 'post' | 'ledger'>;
  audit: Pick<AuditLog, 'record'>;
  translators: Translators;
  logger: Logger;
  administrators: () => readonly number[];
  isAdministrator: (userId: number) => boolean;
  appraisals: Pick<AppraisalStore, 'assignedTo' | 'sheetsOf'>;
}
