import type { Api } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Logger } from 'pino';
import type { AuditLog } from '../admin/audit-log.js';
import type { AnnouncementStore } from '../announcements/announcement-store.js';
import type { Catalogue } from '../catalogue/model.js';
import type { ChatStore } from '../chats/chat-store.js';
import type { Clock } from '../clock.js';
import type { CommendationStore } from '../commendation/commendation-store.js';
import type { Contest } from '../contest/contest.js';
import type { DisseminationStore } from '../dissemination/dissemination-store.js';
import type { ReportStore } from '../dissemination/report-store.js';
import type { FinalistStore } from '../finalists/finalist-store.js';
import type { Outbox } from '../outbox/outbox.js';
import type { CoordinatorStore } from '../people/coordinators.js';
import type { MemberStore } from '../people/member-store.js';
import type { DeadlineStore } from '../plans/deadline-store.js';
import type { PlanStore } from '../plans/plan-store.js';
import type { EntryStore } from '../registration/entry-store.js';
import type { ReminderStore } from '../reminders/reminder-store.js';
import type { ReplicationStore } from '../replication/replication-store.js';
import type { ResultStore } from '../results/result-store.js';
import type { Translator, Translators } from '../telegram/translations.js';
import type { Report } from './report-job.js';
import type { ReportRunStore } from './run-store.js';
import type { AppraisalRow } from './tables/appraisal.js';
import type { DecisionRow } from './tables/decisions.js';
import type { SurveyRow } from './tables/survey.js';

/** What having reports made needs from `createApp`, whatever is in them. */
export interface JobDeps {
  /** As the file has it; the deadline in force is `deadlines`' to say. */
  contest: Contest;
  clock: Clock;
  deadlines: Pick<DeadlineStore, 'contest'>;
  members: MemberStore;
  runs: ReportRunStore;
  outbox: Pick<Outbox, 'define' | 'post' | 'ledger'>;
  /** For the message that shows how far a report is. */
  api: Pick<Api, 'editMessageText'>;
  audit: Pick<AuditLog, 'record'>;
  translators: Translators;
  logger: Logger;
  isAdministrator: (userId: number) => boolean;
}

/** What the tables are read from. */
export interface SourceDeps {
  contest: Contest;
  clock: Clock;
  members: MemberStore;
  entries: EntryStore;
  finalists: FinalistStore;
  coordinators: CoordinatorStore;
  plans: PlanStore;
  deadlines: DeadlineStore;
  reminders: ReminderStore;
  announcements: AnnouncementStore;
  chats: ChatStore;
  results: ResultStore;
  dissemination: DisseminationStore;
  disseminationReports: ReportStore;
  commendations: CommendationStore;
  catalogue: Pick<Catalogue, 'all'>;
  replications: ReplicationStore;
  outbox: Pick<Outbox, 'ledger' | 'ids'>;
  /** Sheets of appraisers, who stand there by their Telegram ids. */
  appraisalRows?: () => Promise<
    readonly (Omit<AppraisalRow, 'appraiser'> & { appraiser?: number })[]
  >;
  decisionRows?: () => Promise<readonly DecisionRow[]>;
  surveyRows?: () => Promise<readonly SurveyRow[]>;
}

export interface ReportDeps extends SourceDeps, Omit<JobDeps, keyof SourceDeps> {
  outbox: Pick<Outbox, 'define' | 'post' | 'ledger' | 'ids'>;
  /** Reports that other features make, each with a button of its own below the tables. */
  more: readonly Report[];
  /** What else stands on the page of reports: rows of buttons. */
  extra: (t: Translator) => InlineKeyboardButton[][];
}
