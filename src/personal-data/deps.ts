import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { AuditLog } from '../admin/audit-log.js';
import type { Clock } from '../clock.js';
import type { Contest } from '../contest/contest.js';
import type { FinalistStore } from '../finalists/finalist-store.js';
import type { Outbox } from '../outbox/outbox.js';
import type { MemberStore } from '../people/member-store.js';
import type { Keys } from '../redis/keys.js';
import type { EntryStore } from '../registration/entry-store.js';
import type { Translators } from '../telegram/translations.js';
import type { KeptSource } from './kept.js';
import type { PrivacyRequestStore } from './request-store.js';

/** What the erasing of a person needs. */
export interface EraseDeps {
  contest: Contest;
  clock: Clock;
  redis: Redis;
  keys: Keys;
  members: MemberStore;
  entries: EntryStore;
  finalists: FinalistStore;
  outbox: Outbox;
  requests: PrivacyRequestStore;
  /** Has every feature forget somebody, as when they take their consent back. */
  forget: (userId: number) => Promise<void>;
}

/** What personal data need from `createApp`. */
export interface PersonalDataDeps extends EraseDeps {
  audit: AuditLog;
  translators: Translators;
  logger: Logger;
  /** What the features keep, feature by feature. */
  kept: readonly KeptSource[];
  administrators: () => number[];
  isAdministrator: (userId: number) => boolean;
}
