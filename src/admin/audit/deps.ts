import type { ChatStore } from '../../chats/chat-store.js';
import type { Clock } from '../../clock.js';
import type { AgencySearch } from '../../contest/agency-search.js';
import type { Contest } from '../../contest/contest.js';
import type { FinalistStore } from '../../finalists/finalist-store.js';
import type { MemberStore } from '../../people/member-store.js';
import type { EntryStore } from '../../registration/entry-store.js';
import type { AuditLog } from '../audit-log.js';
import type { AuditReader } from './audit-reader.js';
import type { FilterStore } from './filter-store.js';
import type { Pseudonyms } from './pseudonyms.js';

/** What reading the audit log needs from `createApp`. */
export interface AuditDeps {
  contest: Contest;
  clock: Clock;
  members: Pick<MemberStore, 'find'>;
  finalists: Pick<FinalistStore, 'all'>;
  entries: Pick<EntryStore, 'find' | 'findByCode'>;
  chats: Pick<ChatStore, 'all'>;
  agencySearch: AgencySearch;
  audit: Pick<AuditLog, 'record'>;
  reader: AuditReader;
  filters: FilterStore;
  pseudonyms: Pseudonyms;
  administrators: () => number[];
  isAdministrator: (userId: number) => boolean;
}
