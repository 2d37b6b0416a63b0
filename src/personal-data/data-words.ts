import { findAgency } from '../contest/agency-list.js';
import { formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import type { Translator } from '../telegram/translations.js';

/** Facts that have a name in people's language, by its last part; any other stands as it is stored. */
const FACTS: ReadonlyMap<string, string> = new Map([
  ['about', 'about'],
  ['acknowledged', 'acknowledged'],
  ['addedAt', 'added-at'],
  ['agency', 'agency'],
  ['agencyId', 'agency-id'],
  ['agreed', 'agreed'],
  ['answer', 'answer'],
  ['answers', 'answers'],
  ['as', 'as'],
  ['at', 'at'],
  ['author', 'author'],
  ['authors', 'authors'],
  ['choice', 'choice'],
  ['code', 'code'],
  ['consent', 'consent'],
  ['consentAt', 'consent-at'],
  ['consentVersion', 'consent-version'],
  ['content', 'content'],
  ['createdAt', 'created-at'],
  ['decidedAt', 'decided-at'],
  ['files', 'files'],
  ['kind', 'kind'],
  ['language', 'language'],
  ['messages', 'messages'],
  ['model', 'model'],
  ['name', 'name'],
  ['named', 'named'],
  ['phone', 'phone'],
  ['plan', 'plan'],
  ['position', 'position'],
  ['sentAt', 'sent-at'],
  ['sha256', 'seal'],
  ['side', 'side'],
  ['size', 'size'],
  ['state', 'state'],
  ['submittedAt', 'sent-at'],
  ['text', 'text'],
  ['title', 'title'],
  ['unit', 'unit'],
  ['userId', 'user-id'],
  ['value', 'value'],
  ['version', 'version'],
  ['versions', 'versions'],
  ['record', 'record'],
  ['since', 'since'],
  ['by', 'by'],
  ['number', 'number'],
  ['date', 'date'],
  ['day', 'day'],
  ['settledAt', 'settled-at'],
  ['newsContest', 'news-contest'],
  ['newsResults', 'news-results'],
  ['contact', 'contact'],
  ['publishedAt', 'published-at'],
]);

/** Codes that have a word in people's language, whatever they are said of. */
const CODES: ReadonlySet<string> = new Set([
  'true',
  'false',
  'yes',
  'off',
  'draft',
  'submitted',
  'withdrawn',
  'given',
  'refused',
  'sent',
  'pending',
  'dropped',
  'failed',
  'blocked',
  'uncertain',
  'asker',
  'authors',
  'open',
  'answered',
  'accepted',
  'individual',
  'team',
  'official',
  'civil-servant',
  'public-employee',
  'union-member',
]);

/** Records that the table of families found, and their names. */
const RECORDS: ReadonlyMap<string, string> = new Map([
  ['invitation', 'invitation'],
  ['oneTimeLink', 'one-time-link'],
  ['coordinators', 'coordinators'],
  ['memberAgencies', 'member-agencies'],
  ['roles', 'roles'],
  ['coordinatorRequests', 'coordinator-requests'],
  ['openCoordinatorRequests', 'open-coordinator-requests'],
  ['finalistLeavers', 'finalist-leavers'],
  ['plan', 'plan'],
  ['deadline', 'deadline'],
  ['told', 'told'],
  ['reminders', 'reminders'],
  ['snoozes', 'snoozes'],
  ['chat', 'chat'],
  ['announcement', 'announcement'],
  ['announcementRecipients', 'announcement-recipients'],
  ['acknowledgements', 'acknowledgements'],
  ['resultDraft', 'result-draft'],
  ['resultSubmission', 'result-submission'],
  ['resultVersions', 'result-versions'],
  ['model', 'model'],
  ['modelConsents', 'model-consents'],
  ['memberModels', 'member-models'],
  ['disseminationReaders', 'dissemination-readers'],
  ['disseminationReadersOf', 'dissemination-readers-of'],
  ['disseminationTold', 'dissemination-told'],
  ['replication', 'replication'],
  ['replicationNews', 'replication-news'],
  ['replicationAgreements', 'replication-agreements'],
  ['replicationDrafts', 'replication-drafts'],
  ['replicationReport', 'replication-report'],
  ['questionDrafts', 'question-drafts'],
  ['questionCounts', 'question-counts'],
  ['questionReports', 'question-reports'],
  ['barredAskers', 'barred-askers'],
  ['commendation', 'commendation'],
  ['commendationDrafts', 'commendation-drafts'],
  ['privacyRequests', 'privacy-requests'],
  ['dataExport', 'data-export'],
  ['retentionWarnings', 'retention-warnings'],
  ['session', 'session'],
  ['chatLock', 'chat-lock'],
  ['auditLog', 'audit-log'],
  ['auditPeople', 'audit-people'],
  ['planReturns', 'plan-returns'],
  ['planDecisions', 'plan-decisions'],
  ['planFunding', 'plan-funding'],
  ['decisionDrafts', 'decision-drafts'],
  ['surveyDraft', 'survey-draft'],
  ['surveyAnswered', 'survey-answered'],
  ['reportRuns', 'report-runs'],
  ['appraisalAssignments', 'appraisal-assignments'],
  ['appraisalTold', 'appraisal-told'],
  ['appraisalDrafts', 'appraisal-drafts'],
  ['appraisalSheets', 'appraisal-sheets'],
]);

/** What a fact is called. */
export function labelOf(fact: string, t: Translator): string {
  const name = FACTS.get(fact);
  return name === undefined ? fact : t.plain(`fact-${name}`);
}

/** What a fact says, in people's words where it has them; what they wrote themselves stays as it is. */
export function wordFor(text: string, fact: string, contest: Contest, t: Translator): string {
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) {
    return formatDateTime(contest, Date.parse(text), t.language);
  }
  const record = fact === 'record' ? RECORDS.get(text) : undefined;
  if (record !== undefined) return t.plain(`record-${record}`);
  if (CODES.has(text)) return t.plain(`code-${text}`);
  return findAgency(contest, text)?.name ?? text;
}
