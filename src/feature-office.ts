import type { Bot } from 'grammy';
import type { Redis } from 'ioredis';
import { createAuditPeople } from './admin/audit/audit-people.js';
import { createAuditReader } from './admin/audit/audit-reader.js';
import type { AuditDeps } from './admin/audit/deps.js';
import { createFilterStore } from './admin/audit/filter-store.js';
import { createPseudonyms } from './admin/audit/pseudonyms.js';
import type { AnnouncementDeps } from './announcements/deps.js';
import { appraisalRows } from './appraisal/appraisal-rows.js';
import { createAppraisalStore } from './appraisal/appraisal-store.js';
import { createDecisionStore } from './appraisal/decision/decision-store.js';
import type { DecisionDeps } from './appraisal/decision/deps.js';
import { createDecisionDraftStore } from './appraisal/decision/draft-store.js';
import { decisionActions, decisionLines } from './appraisal/decision/on-page.js';
import { decisionRows } from './appraisal/decision/rows.js';
import type { AppraisalDeps } from './appraisal/deps.js';
import type { Catalogue } from './catalogue/model.js';
import type { ChatStore } from './chats/chat-store.js';
import type { CommendationDeps } from './commendation/deps.js';
import type { AgencySearch } from './contest/agency-search.js';
import type { DisseminationDeps } from './dissemination/deps.js';
import { createFigures } from './feature-figures.js';
import type { BotContext } from './people/context.js';
import type { CoordinatorStore } from './people/coordinators.js';
import type { PlanDeps } from './plans/deps.js';
import type { Keys } from './redis/keys.js';
import type { EntryStore } from './registration/entry-store.js';
import type { ReminderDeps } from './reminders/reminder-handlers.js';
import type { ReplicationDeps } from './replication/deps.js';
import { statisticsWay } from './reports/charts/buttons.js';
import type { ReportDeps } from './reports/deps.js';
import { createReportRunStore } from './reports/run-store.js';
import type { ResultDeps } from './results/deps.js';
import type { SurveyDeps } from './survey/deps.js';
import { surveyRows } from './survey/figures.js';
import { createSurveyStore } from './survey/survey-store.js';

/** What the office's own features are built on. */
interface Built {
  redis: Redis;
  keys: Keys;
  bot: Bot<BotContext>;
  /** What every feature needs. */
  base: Pick<AppraisalDeps, 'isAppraiser' | 'appraisers'> & { entries: EntryStore };
  plans: PlanDeps;
  chats: ChatStore;
  agencySearch: AgencySearch;
  coordinators: CoordinatorStore;
  reminders: ReminderDeps;
  announcing: AnnouncementDeps;
  results: ResultDeps;
  dissemination: DisseminationDeps;
  commending: CommendationDeps;
  replicating: ReplicationDeps;
  catalogue: Catalogue;
}

/** What the office does with all that comes in: appraisal, the survey, the log, pictures and reports. */
export function createOfficeDeps(built: Built) {
  const { redis, keys, bot, base, plans, chats, agencySearch, coordinators } = built;
  const { reminders, announcing, results, dissemination, commending, replicating, catalogue } =
    built;
  const { entries } = base;
  const { outbox } = plans;
  const deciding: DecisionDeps = {
    ...plans,
    records: createDecisionStore(redis, keys),
    decisionDrafts: createDecisionDraftStore(redis, keys),
    appraisals: createAppraisalStore(redis, keys),
  };
  const appraising: AppraisalDeps = {
    ...plans,
    ...base,
    coordinators,
    appraisals: createAppraisalStore(redis, keys),
    decisionLines: decisionLines(deciding),
    decisionActions: decisionActions(deciding),
  };
  const surveying: SurveyDeps = {
    ...plans,
    results: results.results,
    survey: createSurveyStore(redis, keys),
  };
  const auditing: AuditDeps = {
    ...plans,
    entries,
    chats,
    agencySearch,
    reader: createAuditReader(redis, keys),
    filters: createFilterStore(redis, keys),
    pseudonyms: createPseudonyms(redis, keys),
  };
  const { charting, wordReport } = createFigures({
    ...plans,
    entries,
    results: results.results,
    dissemination: dissemination.dissemination,
    announcements: announcing.announcements,
    commending,
    replicating,
    deciding,
    appraising,
    surveying,
  });
  const reporting: ReportDeps = {
    ...plans,
    entries,
    coordinators,
    chats,
    outbox,
    reminders: reminders.reminders,
    announcements: announcing.announcements,
    results: results.results,
    dissemination: dissemination.dissemination,
    disseminationReports: dissemination.reports,
    commendations: commending.commendations,
    catalogue,
    replications: replicating.replications,
    api: bot.api,
    runs: createReportRunStore(redis, keys),
    appraisalRows: () => appraisalRows(appraising),
    decisionRows: decisionRows(deciding),
    surveyRows: () => surveyRows(surveying),
    more: [wordReport],
    extra: (t) => [[statisticsWay(t)]],
  };
  return {
    deciding,
    appraising,
    surveying,
    auditing,
    auditPeople: createAuditPeople(redis, keys),
    reporting,
    charting,
  };
}
