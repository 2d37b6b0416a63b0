import { z } from 'zod';
import { auditFilter } from '../../admin/audit/filter.js';
import { isPseudonym, storedRecord } from '../../admin/audit/stored-record.js';
import { requestRecord } from '../../agencies/request.js';
import { announcementRecord, readContent } from '../../announcements/announcement.js';
import { parsePair, readAssignments, readTold } from '../../appraisal/appraisal-store.js';
import { decisionRecord } from '../../appraisal/decision/decision.js';
import { draftSubject, parseDraft as parseDecision } from '../../appraisal/decision/draft.js';
import { fundingRecord } from '../../appraisal/decision/funding.js';
import { parseDraft as parseSheet } from '../../appraisal/draft.js';
import { keptSheet } from '../../appraisal/sheet-record.js';
import { modelConsent, modelRecord } from '../../catalogue/publication.js';
import { chatRecord } from '../../chats/chat-store.js';
import { versionRecord } from '../../commendation/commendation.js';
import { isoDate, slug } from '../../contest/contest-values.js';
import { toldRecord } from '../../dissemination/dissemination-store.js';
import { reportRecord } from '../../dissemination/report.js';
import { parseDraft } from '../../dissemination/report-fields.js';
import { attachmentRecord, contactRecord, promotedRecord } from '../../finalists/finalist.js';
import { parseDelivery } from '../../outbox/delivery.js';
import { mailingRecord } from '../../outbox/mailing.js';
import { consentChoices, memberRecord } from '../../people/member.js';
import { linkRecord } from '../../people/one-time-links.js';
import { readGrant } from '../../people/role-store.js';
import { requestRecord as privacyRequest } from '../../personal-data/request.js';
import { moveRecord } from '../../plans/deadline-store.js';
import { digestRecord } from '../../plans/file-digests.js';
import { planFileRecord, planRecord, planTextRecord, planVersionRecord } from '../../plans/plan.js';
import { columnRecord } from '../../plans/plan-store.js';
import { returnRecord } from '../../plans/revision.js';
import { draftRecord as questionDraft } from '../../questions/draft-store.js';
import { reportRecord as abuseRecord, bar } from '../../questions/moderation-store.js';
import { messageRecord, threadRecord } from '../../questions/thread.js';
import type { Keys } from '../../redis/keys.js';
import {
  answerRecord,
  authorRecord,
  entryRecord,
  submissionRecord,
} from '../../registration/entry.js';
import { invitationRecord } from '../../registration/invitation-store.js';
import { reportFields } from '../../replication/draft-store.js';
import { agreementRecord } from '../../replication/introduction.js';
import { newsRecord } from '../../replication/milestones.js';
import { replicationRecord } from '../../replication/replication.js';
import { runRecord } from '../../reports/run-store.js';
import { draftRecord as resultDraft, rowsFrom } from '../../results/draft.js';
import { publishedRecord, submission } from '../../results/result.js';
import { pendingImport } from '../../results/result-store.js';
import { readAnswers, factsRecord as surveyFacts } from '../../survey/survey-store.js';
import { attachedFileRecord } from '../../telegram/attachment.js';

type Hash = Record<string, string>;
type Read<T> = (value: T) => unknown;

/** Reads a value as the code does, and throws where that can't. */
export type Parser =
  | { of: 'hash'; read: Read<Hash> }
  | { of: 'list' | 'zset'; read: Read<string> }
  | { of: 'string'; read: Read<string> };

const json = (schema: z.ZodType) => (text: string) => schema.parse(JSON.parse(text));
const hash = (read: Read<Hash>): Parser => ({ of: 'hash', read });
/** Every field by itself. */
const fields = (read: Read<string>): Parser => ({
  of: 'hash',
  read: (value) => Object.values(value).map(read),
});
/** What the name of a field says, too. */
const named = (read: (field: string, value: string) => unknown): Parser => ({
  of: 'hash',
  read: (value) => Object.entries(value).map(([field, text]) => read(field, text)),
});
const record = (schema: z.ZodType): Parser => hash((value) => schema.parse(value));
const list = (schema: z.ZodType): Parser => ({ of: 'list', read: json(schema) });
const zset = (read: Read<string>): Parser => ({ of: 'zset', read });
const string = (read: Read<string>): Parser => ({ of: 'string', read });

const number = z.string().regex(/^\d+$/);
const eachNumber = (value: Hash) => Object.values(value).map((text) => number.parse(text));
const numbers = hash(eachNumber);
const files = fields(json(attachedFileRecord));
const consent = z.object({ choice: z.enum(consentChoices), version: z.string(), at: z.number() });
const movedChat = z.object({ movedTo: z.string().regex(/^-\d+$/) });
const oldContent = z.object({ at: z.number(), vi: z.unknown(), en: z.unknown() });
const sheet = z.string().regex(/^[1-9]\d* (?:\d+|x\.\S+)$/);
const surveyDraft = z.object({ rev: number });
const pseudonym = z.string().refine(isPseudonym);

/** Several drafts in one hash: what each is of stands before the first space of its fields. */
const drafts = (subject: z.ZodType, read: Read<Hash>): Parser =>
  hash((value) => {
    const all = new Map<string, Hash>();
    for (const [field, text] of Object.entries(value)) {
      const [of = '', ...name] = field.split(' ');
      all.set(of, { ...all.get(of), [name.join(' ')]: text });
    }
    for (const [of, draft] of all) {
      subject.parse(of);
      read(draft);
    }
  });

const counts = z.object({
  day: z.string(),
  threads: number.optional(),
  messages: number.optional(),
});

/** How each family's values are read; of those that are absent there is nothing to be read. */
export const parsers: { [Family in keyof Keys]?: Parser } = {
  member: record(memberRecord),
  consents: list(consent),
  entry: record(entryRecord),
  entryAnswers: fields(json(answerRecord)),
  entryFiles: files,
  entryAuthors: fields(json(authorRecord)),
  entryVersions: list(submissionRecord),
  entryCounter: string((text) => number.parse(text)),
  invitation: record(invitationRecord),
  oneTimeLink: record(linkRecord),
  roles: named(readGrant),
  coordinatorRequests: fields(json(requestRecord)),
  auditLog: list(storedRecord),
  promotedFinalists: fields(json(promotedRecord)),
  finalistCounter: string((text) => number.parse(text)),
  finalistEntries: fields(json(attachmentRecord)),
  finalistContacts: fields(json(contactRecord)),
  finalistPeople: numbers,
  plan: record(planRecord),
  planTexts: fields(json(planTextRecord)),
  planFiles: fields(json(planFileRecord)),
  planLines: fields(json(columnRecord)),
  planVersions: list(planVersionRecord),
  planCounter: string((text) => number.parse(text)),
  fileDigests: fields(json(digestRecord)),
  deadline: string(json(moveRecord)),
  startedAt: string((text) => number.parse(text)),
  told: numbers,
  snoozes: numbers,
  chat: record(z.union([chatRecord, movedChat])),
  announcement: record(announcementRecord),
  announcementContent: hash(readContent),
  announcementVersions: list(oldContent),
  acknowledgements: numbers,
  resultDraft: record(resultDraft),
  resultRows: hash(rowsFrom),
  resultSubmission: string(json(submission)),
  resultVersions: list(publishedRecord),
  resultStages: numbers,
  resultImport: string(json(pendingImport)),
  model: record(modelRecord),
  modelConsents: fields(json(modelConsent)),
  disseminationKits: numbers,
  disseminationTold: fields((text) => toldRecord.parse(text)),
  disseminationReport: hash((value) => parseDraft(value, {}, [])),
  disseminationAnswers: hash((value) => parseDraft({}, value, [])),
  disseminationFiles: files,
  disseminationVersions: list(reportRecord),
  replication: record(replicationRecord),
  replicationNews: fields(json(newsRecord)),
  replicationAsks: numbers,
  replicationAgreements: fields(json(agreementRecord)),
  replicationReport: record(reportFields),
  questionThread: record(threadRecord),
  questionMessages: fields(json(messageRecord)),
  questionDrafts: fields(json(questionDraft)),
  questionCounts: record(counts),
  questionReports: fields(json(abuseRecord)),
  barredAskers: fields(json(bar)),
  commendation: list(versionRecord),
  planReturns: list(returnRecord),
  planDecisions: list(decisionRecord),
  planFunding: list(fundingRecord),
  auditPeople: fields((text) => pseudonym.parse(text)),
  auditFilter: string(json(auditFilter)),
  decisionDrafts: drafts(draftSubject, parseDecision),
  appraisalAssignments: hash((value) => [eachNumber(value), readAssignments(value)]),
  appraisalTold: named((field, text) => [parsePair(field), readTold(text)]),
  appraisalDrafts: drafts(slug, parseSheet),
  appraisalSheets: named((field, text) => [sheet.parse(field), json(keptSheet)(text)]),
  survey: record(surveyFacts),
  surveyDraft: record(surveyDraft),
  surveyWaiting: zset(readAnswers),
  surveyAnswers: zset(readAnswers),
  reportRuns: fields(json(runRecord)),
  privacyRequests: fields(json(privacyRequest)),
  privacyRequestCounter: string((text) => number.parse(text)),
  retentionWarnings: numbers,
  retentionSwept: string((text) => isoDate.parse(text)),
  mailing: record(mailingRecord),
  mailingRows: fields(parseDelivery),
  lastBackup: numbers,
};
