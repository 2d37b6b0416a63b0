import type { InlineKeyboardButton } from 'grammy/types';
import type { AuditLog } from '../admin/audit-log.js';
import type { AnnouncementStore } from '../announcements/announcement-store.js';
import type { Clock } from '../clock.js';
import type { AgencySearch } from '../contest/agency-search.js';
import type { Contest } from '../contest/contest.js';
import type { FinalistStore } from '../finalists/finalist-store.js';
import type { Outbox } from '../outbox/outbox.js';
import type { CoordinatorStore } from '../people/coordinators.js';
import type { MemberStore } from '../people/member-store.js';
import type { OneTimeLinkStore } from '../people/one-time-links.js';
import type { DeadlineStore } from '../plans/deadline-store.js';
import type { PlanStore } from '../plans/plan-store.js';
import type { EntryStore } from '../registration/entry-store.js';
import type { Translator, Translators } from '../telegram/translations.js';
import type { BoardSection } from './board.js';
import type { RequestStore } from './request-store.js';

/** What the agencies' side needs from `createApp`. */
export interface AgencyDeps {
  /** As the file has it; the deadline in force is `deadlines`' to say. */
  contest: Contest;
  clock: Clock;
  members: MemberStore;
  entries: EntryStore;
  finalists: FinalistStore;
  plans: PlanStore;
  deadlines: DeadlineStore;
  announcements: AnnouncementStore;
  coordinators: CoordinatorStore;
  requests: RequestStore;
  links: OneTimeLinkStore;
  agencySearch: AgencySearch;
  outbox: Outbox;
  audit: AuditLog;
  translators: Translators;
  administrators: () => number[];
  isAdministrator: (userId: number) => boolean;
  /** What the features say of an agency, in the order in which it stands on the board. */
  sections: readonly BoardSection[];
  /** Where the features show administrators all agencies at once, each below the list of them. */
  overviews: readonly ((t: Translator) => InlineKeyboardButton)[];
}
