import type { Keys } from './keys.js';

export interface KeyFamily {
  type: 'string' | 'hash' | 'set' | 'zset' | 'list' | 'any';
  /**
   * - `lasting`: never expires, or it would be lost without anybody having said so;
   * - `expires`: always does, or it would stay for ever;
   * - `either`: both are right.
   */
  lifetime: 'lasting' | 'expires' | 'either';
}

const lasting = <T extends KeyFamily['type']>(type: T) => ({ type, lifetime: 'lasting' }) as const;
const expires = <T extends KeyFamily['type']>(type: T) => ({ type, lifetime: 'expires' }) as const;

/** What the comments in keys.ts say, for the check of the data. A new family stands in both. */
export const keyFamilies: Record<keyof Keys, KeyFamily> = {
  update: expires('string'),
  chatLock: expires('string'),
  session: expires('string'),
  member: lasting('hash'),
  members: lasting('set'),
  consents: lasting('list'),
  memberEntries: lasting('zset'),
  entry: lasting('hash'),
  entryAnswers: lasting('hash'),
  entryFiles: lasting('hash'),
  entryAuthors: lasting('hash'),
  entryVersions: lasting('list'),
  entryCodes: lasting('hash'),
  erasedEntryCodes: lasting('set'),
  entryCounter: lasting('string'),
  invitation: expires('hash'),
  entryInvitations: lasting('set'),
  oneTimeLink: expires('hash'),
  openLinks: expires('set'),
  roles: lasting('hash'),
  coordinators: lasting('set'),
  memberAgencies: lasting('set'),
  coordinatorRequests: lasting('hash'),
  openCoordinatorRequests: lasting('hash'),
  auditLog: lasting('list'),
  auditedUpdate: expires('set'),
  promotedFinalists: lasting('hash'),
  finalistCounter: lasting('string'),
  finalistEntries: lasting('hash'),
  entryFinalists: lasting('hash'),
  finalistContacts: lasting('hash'),
  finalistPeople: lasting('hash'),
  finalistLeavers: lasting('set'),
  memberFinalists: lasting('set'),
  plan: lasting('hash'),
  planTexts: lasting('hash'),
  planFiles: lasting('hash'),
  planLines: lasting('hash'),
  planVersions: lasting('list'),
  planCodes: lasting('hash'),
  planCounter: lasting('string'),
  fileDigests: lasting('hash'),
  deadline: lasting('string'),
  startedAt: lasting('string'),
  told: lasting('hash'),
  reminders: lasting('hash'),
  snoozes: lasting('hash'),
  chats: lasting('set'),
  chat: lasting('hash'),
  announcements: lasting('zset'),
  announcement: lasting('hash'),
  announcementContent: lasting('hash'),
  announcementVersions: lasting('list'),
  announcementAudience: lasting('set'),
  // An attempt to launch expires; the audience that was launched doesn't.
  announcementRecipients: { type: 'set', lifetime: 'either' },
  scheduledAnnouncements: lasting('zset'),
  liveAnnouncements: lasting('set'),
  announcementShown: expires('string'),
  acknowledgements: lasting('hash'),
  resultDraft: lasting('hash'),
  resultRows: lasting('hash'),
  resultSubmission: lasting('string'),
  resultVersions: lasting('list'),
  resultStages: lasting('hash'),
  resultCards: lasting('hash'),
  resultImport: expires('string'),
  model: lasting('hash'),
  modelChanges: lasting('zset'),
  modelProposals: lasting('set'),
  modelConsents: lasting('hash'),
  memberModels: lasting('set'),
  disseminationKits: lasting('hash'),
  disseminationReaders: lasting('hash'),
  disseminationReadersOf: lasting('set'),
  disseminationTold: lasting('hash'),
  disseminationReport: lasting('hash'),
  disseminationAnswers: lasting('hash'),
  disseminationFiles: lasting('hash'),
  disseminationVersions: lasting('list'),
  replications: lasting('hash'),
  replication: lasting('hash'),
  replicationNews: lasting('hash'),
  replicationAsks: lasting('hash'),
  replicationAgreements: lasting('hash'),
  replicationDrafts: lasting('hash'),
  replicationReport: lasting('hash'),
  askerThreads: lasting('hash'),
  authorThreads: lasting('set'),
  questionThread: lasting('hash'),
  questionMessages: lasting('hash'),
  questionDrafts: expires('hash'),
  questionCounts: expires('hash'),
  questionReports: lasting('hash'),
  barredAskers: lasting('hash'),
  questionsOff: lasting('set'),
  commendations: lasting('hash'),
  commendation: lasting('list'),
  commendationDrafts: lasting('hash'),
  mailing: lasting('hash'),
  mailingRows: lasting('hash'),
  openMailings: lasting('zset'),
  pace: expires('string'),
  groupPace: expires('string'),
  // BullMQ's own business.
  queuePrefix: { type: 'any', lifetime: 'either' },
  auditPeople: lasting('hash'),
  auditActors: lasting('set'),
  auditFilter: expires('string'),
  planReturns: lasting('list'),
  planDecisions: lasting('list'),
  planFunding: lasting('list'),
  decidedUnits: lasting('set'),
  decisionDrafts: lasting('hash'),
  appraisalAssignments: lasting('hash'),
  appraisalTold: lasting('hash'),
  appraisalDrafts: lasting('hash'),
  appraisalSheets: lasting('hash'),
  appraisedUnits: lasting('set'),
  survey: lasting('hash'),
  surveyDraft: expires('hash'),
  surveyAnswered: lasting('set'),
  surveyWaiting: lasting('zset'),
  surveyAnswers: lasting('zset'),
  reportRuns: lasting('hash'),
  privacyRequests: lasting('hash'),
  privacyRequestCounter: lasting('string'),
  dataExport: expires('string'),
  retentionWarnings: lasting('hash'),
  retentionSwept: lasting('string'),
  lastBackup: lasting('hash'),
  restoreUnderWay: expires('string'),
  restored: { type: 'any', lifetime: 'either' },
};

/** A key taken apart: whose it is, and what comes after that: the id or ids. */
export interface KeyParts {
  family: keyof Keys;
  id: string;
}

/** Tells of any key of this contest to which family it belongs; nothing for a stranger. */
export function keyReader(keys: Keys): (key: string) => KeyParts | undefined {
  const start = prefixOf(keys).length;
  const families = new Map<string, keyof Keys>();
  for (const [family, made] of Object.entries(keys)) {
    const sample = typeof made === 'string' ? made : (made as (...ids: string[]) => string)('', '');
    families.set(sample.slice(start).split(':', 1)[0] ?? '', family as keyof Keys);
  }
  return (key) => {
    const [name = ''] = key.slice(start).split(':', 1);
    const family = families.get(name);
    return family && { family, id: key.slice(start + name.length + 1) };
  };
}

/** What every key of a contest begins with: `{skt:<contest>}:`. */
export function prefixOf(keys: Keys): string {
  return keys.members.slice(0, -'members'.length);
}

/** The same as a pattern for SCAN, in which braces and the rest have no meaning. */
export function patternOf(keys: Keys): string {
  return `${prefixOf(keys)}*`;
}
