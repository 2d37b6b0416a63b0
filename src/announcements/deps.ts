import type { Api } from 'grammy';
import type { Logger } from 'pino';
import type { AuditLog } from '../admin/audit-log.js';
import type { ChatStore } from '../chats/chat-store.js';
import type { Clock } from '../clock.js';
import type { Contest } from '../contest/contest.js';
import type { FinalistStore } from '../finalists/finalist-store.js';
import type { Outbox } from '../outbox/outbox.js';
import type { CoordinatorStore } from '../people/coordinators.js';
import type { MemberStore } from '../people/member-store.js';
import type { DeadlineStore } from '../plans/deadline-store.js';
import type { PlanStore } from '../plans/plan-store.js';
import type { EntryStore } from '../registration/entry-store.js';
import type { Translators } from '../telegram/translations.js';
import type { AnnouncementStore } from './announcement-store.js';

/** What announcements need from `createApp`. */
export interface AnnouncementDeps {
  contest: Contest;
  clock: Clock;
  api: Api;
  members: MemberStore;
  entries: EntryStore;
  finalists: FinalistStore;
  coordinators: CoordinatorStore;
  plans: PlanStore;
  deadlines: DeadlineStore;
  chats: ChatStore;
  announcements: AnnouncementStore;
  outbox: Outbox;
  audit: AuditLog;
  translators: Translators;
  logger: Logger;
  administrators: () => number[];
  isAdministrator: (userId: number) => boolean;
  /** Messages unasked in a second, over all of them: for saying how long it will take. */
  sendRate: number;
}
