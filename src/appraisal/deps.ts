import type { InlineKeyboardButton } from 'grammy/types';
import type { Logger } from 'pino';
import type { AuditLog } from '../admin/audit-log.js';
import type { Clock } from '../clock.js';
import type { Contest } from '../contest/contest.js';
import type { FinalistStore } from '../finalists/finalist-store.js';
import type { Outbox } from '../outbox/outbox.js';
import type { CoordinatorStore } from '../people/coordinators.js';
import type { MemberStore } from '../people/member-store.js';
import type { DeadlineStore } from '../plans/deadline-store.js';
import type { PlanStore } from '../plans/plan-store.js';
import type { EntryStore } from '../registration/entry-store.js';
import type { Html } from '../telegram/html.js';
import type { Translator, Translators } from '../telegram/translations.js';
import type { AppraisalStore } from './appraisal-store.js';

/** What appraisal needs from `createApp`. */
export interface AppraisalDeps {
  /** As the file has it; the deadline in force is `deadlines`' to say. */
  contest: Contest;
  clock: Clock;
  members: Pick<MemberStore, 'find'>;
  entries: Pick<EntryStore, 'find'>;
  finalists: Pick<FinalistStore, 'all' | 'find' | 'people'>;
  coordinators: Pick<CoordinatorStore, 'agenciesOf'>;
  plans: Pick<PlanStore, 'find' | 'versions'>;
  deadlines: Pick<DeadlineStore, 'contest'>;
  appraisals: AppraisalStore;
  outbox: Pick<Outbox, 'define' | 'post'> & { ledger: Pick<Outbox['ledger'], 'find'> };
  audit: Pick<AuditLog, 'record'>;
  translators: Translators;
  logger: Logger;
  isAdministrator: (userId: number) => boolean;
  isAppraiser: (userId: number) => boolean;
  /** Telegram ids of everybody who has that role. */
  appraisers: () => number[];
  /** What was decided about a unit's plan, below its scores on the page for administrators. */
  decisionLines: (finalistId: string, t: Translator) => Promise<Html[]>;
  /** What can be decided: rows of that page. */
  decisionActions: (finalistId: string, t: Translator) => Promise<InlineKeyboardButton[][]>;
}
