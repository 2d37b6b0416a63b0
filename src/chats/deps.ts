import type { AuditLog } from '../admin/audit-log.js';
import type { Clock } from '../clock.js';
import type { AgencySearch } from '../contest/agency-search.js';
import type { Contest } from '../contest/contest.js';
import type { Outbox } from '../outbox/outbox.js';
import type { MemberStore } from '../people/member-store.js';
import type { Translators } from '../telegram/translations.js';
import type { ChatStore } from './chat-store.js';

/** What groups and channels need from `createApp`. */
export interface ChatDeps {
  contest: Contest;
  clock: Clock;
  members: MemberStore;
  chats: ChatStore;
  agencySearch: AgencySearch;
  outbox: Outbox;
  audit: AuditLog;
  translators: Translators;
  isAdministrator: (userId: number) => boolean;
}
