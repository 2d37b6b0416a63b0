import type { InlineKeyboardButton } from 'grammy/types';
import type { Logger } from 'pino';
import type { AuditLog } from '../admin/audit-log.js';
import type { Clock } from '../clock.js';
import type { Contest } from '../contest/contest.js';
import type { Finalist } from '../finalists/finalist.js';
import type { FinalistStore } from '../finalists/finalist-store.js';
import type { Outbox } from '../outbox/outbox.js';
import type { MemberStore } from '../people/member-store.js';
import type { Translator, Translators } from '../telegram/translations.js';
import type { DeadlineStore } from './deadline-store.js';
import type { FileDigests } from './file-digests.js';
import type { PlanStore } from './plan-store.js';

/** What the plan intake needs from `createApp`. */
export interface PlanDeps {
  /** As the file has it; the deadline in force is `deadlines`' to say. */
  contest: Contest;
  clock: Clock;
  members: MemberStore;
  finalists: FinalistStore;
  plans: PlanStore;
  deadlines: DeadlineStore;
  digests: FileDigests;
  outbox: Outbox;
  audit: AuditLog;
  translators: Translators;
  logger: Logger;
  administrators: () => number[];
  isAdministrator: (userId: number) => boolean;
  /** What else the people of a unit may do: rows of its plan's card. */
  cardActions: (unit: Finalist, t: Translator) => InlineKeyboardButton[][];
  /** What else is said of the unit on its plan's card: lines of HTML. */
  cardLines: (unit: Finalist, t: Translator) => Promise<string[]>;
}
