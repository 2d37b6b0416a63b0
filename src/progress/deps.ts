import type { Logger } from 'pino';
import type { AuditLog } from '../admin/audit-log.js';
import type { Clock } from '../clock.js';
import type { Contest } from '../contest/contest.js';
import type { FinalistStore } from '../finalists/finalist-store.js';
import type { Outbox } from '../outbox/outbox.js';
import type { CoordinatorStore } from '../people/coordinators.js';
import type { MemberStore } from '../people/member-store.js';
import type { OneTimeLinkStore } from '../people/one-time-links.js';
import type { DeadlineStore } from '../plans/deadline-store.js';
import type { PlanStore } from '../plans/plan-store.js';
import type { EntryStore } from '../registration/entry-store.js';
import type { ReminderStore } from '../reminders/reminder-store.js';
import type { Translators } from '../telegram/translations.js';

/** What the administrators' side needs from `createApp`. */
export interface ProgressDeps {
  /** As the file has it; the deadline in force is `deadlines`' to say. */
  contest: Contest;
  clock: Clock;
  members: MemberStore;
  entries: EntryStore;
  finalists: FinalistStore;
  links: OneTimeLinkStore;
  coordinators: CoordinatorStore;
  plans: PlanStore;
  deadlines: DeadlineStore;
  reminders: ReminderStore;
  outbox: Outbox;
  audit: AuditLog;
  translators: Translators;
  logger: Logger;
  administrators: () => number[];
  isAdministrator: (userId: number) => boolean;
}
