import type { AuditLog } from '../admin/audit-log.js';
import type { Catalogue } from '../catalogue/model.js';
import type { Clock } from '../clock.js';
import type { Contest } from '../contest/contest.js';
import type { Outbox } from '../outbox/outbox.js';
import type { MemberStore } from '../people/member-store.js';
import type { EntryStore } from '../registration/entry-store.js';
import type { Translators } from '../telegram/translations.js';
import type { DraftStore } from './draft-store.js';
import type { ModerationStore } from './moderation-store.js';
import type { QuestionStore } from './question-store.js';

/** What questions to authors need from `createApp`. */
export interface QuestionDeps {
  contest: Contest;
  clock: Clock;
  members: MemberStore;
  catalogue: Pick<Catalogue, 'find' | 'authorsOf'>;
  entries: Pick<EntryStore, 'find'>;
  questions: QuestionStore;
  drafts: DraftStore;
  moderation: ModerationStore;
  outbox: Pick<Outbox, 'define' | 'post' | 'ledger'>;
  audit: AuditLog;
  translators: Translators;
  administrators: () => number[];
  isAdministrator: (userId: number) => boolean;
}
