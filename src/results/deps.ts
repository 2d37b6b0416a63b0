import type { Api } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Logger } from 'pino';
import type { AuditLog } from '../admin/audit-log.js';
import type { Clock } from '../clock.js';
import type { AgencySearch } from '../contest/agency-search.js';
import type { Contest } from '../contest/contest.js';
import type { FinalistStore } from '../finalists/finalist-store.js';
import type { Outbox } from '../outbox/outbox.js';
import type { MemberStore } from '../people/member-store.js';
import type { DeadlineStore } from '../plans/deadline-store.js';
import type { EntryStore } from '../registration/entry-store.js';
import type { FileSource } from '../telegram/file-download.js';
import type { Translator, Translators } from '../telegram/translations.js';
import type { ResultStore } from './result-store.js';

/** What the results need from `createApp`. */
export interface ResultDeps {
  /** As the file has it; the deadline in force is `deadlines`' to say. */
  contest: Contest;
  clock: Clock;
  members: MemberStore;
  entries: EntryStore;
  finalists: FinalistStore;
  deadlines: DeadlineStore;
  results: ResultStore;
  outbox: Outbox;
  audit: AuditLog;
  agencySearch: AgencySearch;
  /** Where the bytes of a spreadsheet come from. */
  files: FileSource;
  /** For the picture card, when it is to be sent without anybody asking. */
  api: Pick<Api, 'sendPhoto'>;
  /** For links that lead into the bot. */
  botUsername: () => string;
  /** Ids of the groups and channels that are told of results, once they are registered. */
  chats: () => Promise<readonly number[]>;
  /** What other features offer administrators about results that are published. */
  ways: (t: Translator) => InlineKeyboardButton[][];
  translators: Translators;
  logger: Logger;
  administrators: () => number[];
  isAdministrator: (userId: number) => boolean;
}
