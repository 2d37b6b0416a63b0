import { z } from 'zod';
import { storedRecord } from '../../admin/audit/stored-record.js';
import { requestRecord } from '../../agencies/request.js';
import { announcementRecord, readContent } from '../../announcements/announcement.js';
import { decisionRecord } from '../../appraisal/decision/decision.js';
import { fundingRecord } from '../../appraisal/decision/funding.js';
import { modelConsent, modelRecord } from '../../catalogue/publication.js';
import { chatRecord } from '../../chats/chat-store.js';
import { versionRecord } from '../../commendation/commendation.js';
import { toldRecord } from '../../dissemination/dissemination-store.js';
import { reportRecord } from '../../dissemination/report.js';
import { parseDraft } from '../../dissemination/report-fields.js';
import { attachmentRecord, contactRecord, promotedRecord } from '../../finalists/finalist.js';
import { parseDelivery } from '../../outbox/delivery.js';
import { mailingRecord } from '../../outbox/mailing.js';
import { consentChoices, memberRecord } from '../../people/member.js';
import { linkRecord } from '../../people/one-time-links.js';
import { grantRecord } from '../../people/role-store.js';
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
import { draftRecord as resultDraft, rowsFrom } from '../../results/draft.js';
import { publishedRecord, submission } from '../../results/result.js';
import { pendingImport } from '../../results/result-store.js';
import { attachedFileRecord } from '../../telegram/attachment.js';

type Hash = Record<string, string>;
type Read<T> = (value: T) => unknown;

/** Reads a value as the code does, and throws where that can't. */
export type Parser =
  | { of: 'hash'; read: Read<Hash> }
  | { of: 'list'; read: Read<string> }
  | { of: 'string'; read: Read<string> };

const json = (schema: z.ZodType) => (text: string) => schema.parse(JSON.parse(text));
const hash = (read: Read<Hash>): Parser => ({ of: 'hash', read });
/** Every field by itself. */
const fields = (read: Read<string>): Parser => ({
  of: 'hash',
  read: (value) => Object.values(value).map(read),
});
const record = (schema: z.ZodType): Parser => hash((value) => schema.parse(value));
const list = (schema: z.ZodType): Parser => ({ of: 'list', read: json(schema) });
const string = (read: Read<string>): Parser => ({ of: 'string', read });

const number = z.string().regex(/^\d+$/);
const numbers = fields((text) => number.parse(text));
const files = fields(json(attachedFileRecord));
const consent = z.object({ choice: z.enum(consentChoices), version: z.string(), at: z.number() });
const movedChat = z.object({ movedTo: z.string().regex(/^-\d+$/) });
const oldContent = z.object({ at: z.number(), vi: z.unknown(), en: z.unknown() });
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
  roles: fields(json(grantRecord)),
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
  mailing: record(mailingRecord),
  mailingRows: fields(parseDelivery),
  lastBackup: numbers,
};
