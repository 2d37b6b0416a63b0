import type { Keys } from '../redis/keys.js';
import type { Family, Section } from './family.js';

const nobody = (because: string): Family => ({ about: 'nobody', because });
const own = (section: Section): Family => ({ about: 'people', section, key: 'own' });

const COUNTER = 'a number that was given last';
const UNIT_TEXT =
  'the text of an agency or a unit, which belongs to it; it says of nobody that they wrote it';

/**
 * Every family of keys, and what it says of people. Erasure, the copy of one's data and their tests
 * follow this table: a family that isn't in it does not compile, and what stays is written here.
 */
export const families = {
  update: nobody('an update’s number, for 48 hours'),
  chatLock: own('technical'),
  session: own('technical'),

  member: own('profile'),
  members: { about: 'people', section: 'profile', members: true },
  consents: own('consents'),
  memberEntries: own('entries'),

  entry: {
    about: 'people',
    section: 'entries',
    people: ['owner'],
    stays: 'of a submitted entry, where the organiser keeps entries: its code and its times',
  },
  entryAnswers: {
    about: 'people',
    section: 'entries',
    stays: 'of a submitted entry, where the organiser keeps entries: its text, without the name',
  },
  entryFiles: {
    about: 'people',
    section: 'entries',
    stays: 'of a submitted entry, where the organiser keeps entries: its files, without the name',
  },
  entryAuthors: { about: 'people', section: 'entries', fields: true, people: ['userId'] },
  entryVersions: {
    about: 'people',
    section: 'entries',
    people: ['userId'],
    stays:
      'of a submitted entry, where the organiser keeps entries: its text, its files, the agency and its seal, without the name',
  },
  entryCodes: nobody('codes of entries'),
  erasedEntryCodes: nobody('codes that lead to nothing any more'),
  entryCounter: nobody(COUNTER),

  invitation: { about: 'people', section: 'entries', people: ['userId'] },
  entryInvitations: nobody('random tokens of open invitations'),

  oneTimeLink: { about: 'people', section: 'roles', people: ['by', 'usedBy'] },
  openLinks: nobody('random tokens of open links'),

  coordinators: { about: 'people', section: 'roles', members: true },
  memberAgencies: own('roles'),
  roles: { about: 'people', section: 'roles', fields: true, people: ['by'] },
  coordinatorRequests: { about: 'people', section: 'roles', people: ['userId', 'decidedBy'] },
  openCoordinatorRequests: { about: 'people', section: 'roles', fields: true },

  auditLog: {
    about: 'people',
    section: 'technical',
    people: ['by'],
    stays:
      'what was done from a role, under a pseudonym of which nobody can tell any more whose it was, for the office to account for it',
  },
  auditPeople: { about: 'people', section: 'technical', fields: true },
  auditActors: nobody('pseudonyms'),
  auditFilter: nobody('what is looked for in the log, for hours; people stand in it by pseudonyms'),
  auditedUpdate: nobody('codes of acts, for 48 hours'),

  promotedFinalists: nobody('names of units and titles of models'),
  finalistCounter: nobody(COUNTER),
  finalistEntries: nobody('which entry belongs to which unit'),
  entryFinalists: nobody('which unit an entry belongs to'),
  finalistContacts: { about: 'people', section: 'plans' },
  finalistPeople: { about: 'people', section: 'plans', fields: true },
  finalistLeavers: { about: 'people', section: 'plans', members: true },
  memberFinalists: own('plans'),

  plan: { about: 'people', section: 'plans', people: ['by'] },
  planTexts: nobody(UNIT_TEXT),
  planFiles: nobody(UNIT_TEXT),
  planLines: nobody(UNIT_TEXT),
  planVersions: {
    about: 'people',
    section: 'plans',
    people: ['userId'],
    stays: 'the unit’s plan as it was sent, without the name of who sent it',
  },
  planCodes: nobody('codes of plans'),
  planCounter: nobody(COUNTER),
  fileDigests: nobody('digests of files of plans, which belong to units'),
  deadline: { about: 'people', section: 'technical', people: ['by'] },
  startedAt: nobody('when the bot was first started'),
  told: { about: 'people', section: 'reminders', fields: true },
  reminders: { about: 'people', section: 'reminders', fields: true },
  snoozes: { about: 'people', section: 'reminders', fields: true },

  chats: nobody('groups and channels'),
  chat: { about: 'people', section: 'chats', people: ['addedBy'] },

  announcements: nobody('ids of announcements'),
  announcement: {
    about: 'people',
    section: 'announcements',
    people: ['createdBy', 'launchedBy', 'screenChat'],
  },
  announcementContent: nobody('what the organiser announces'),
  announcementVersions: nobody('what the organiser announced'),
  announcementAudience: nobody('groups of readers, by agency and the like'),
  announcementRecipients: { about: 'people', section: 'announcements', members: true },
  scheduledAnnouncements: nobody('ids of announcements'),
  liveAnnouncements: nobody('ids of announcements'),
  announcementShown: nobody('when progress was shown, for milliseconds'),
  acknowledgements: { about: 'people', section: 'acknowledgements', fields: true },

  resultDraft: { about: 'people', section: 'results', people: ['by', 'submittedBy'] },
  resultRows: nobody('results of units'),
  resultSubmission: { about: 'people', section: 'results', people: ['by'] },
  resultVersions: { about: 'people', section: 'results', people: ['by', 'approvedBy'] },
  resultStages: nobody('when results were announced'),
  resultCards: nobody('pictures of results'),
  resultImport: nobody('results of units, until they are confirmed'),

  model: {
    about: 'people',
    section: 'catalogue',
    people: ['by'],
    stays:
      'what was written for the catalogue of a unit’s or an outside model, without who wrote it',
  },
  modelChanges: nobody('ids of models'),
  modelProposals: nobody('ids of models'),
  modelConsents: { about: 'people', section: 'catalogue', fields: true },
  memberModels: own('catalogue'),
  disseminationKits: nobody('when an agency fetched its kit'),
  disseminationReaders: { about: 'people', section: 'dissemination', fields: true },
  disseminationReadersOf: { about: 'people', section: 'dissemination', members: true },
  disseminationTold: { about: 'people', section: 'dissemination', fields: true },
  disseminationReport: nobody('the report of an agency'),
  disseminationAnswers: nobody('the report of an agency'),
  disseminationFiles: nobody('the report of an agency'),
  disseminationVersions: nobody('the report of an agency'),
  replications: nobody('which agency takes up which model'),
  replication: {
    about: 'people',
    section: 'replications',
    people: ['registrant'],
    stays: 'what the agency has registered, without who registered it or is in charge',
  },
  replicationNews: {
    about: 'people',
    section: 'replications',
    people: ['by'],
    stays: 'what the agency has reported, without who reported it',
  },
  replicationAsks: nobody('when an agency was asked'),
  replicationAgreements: { about: 'people', section: 'replications', fields: true },
  replicationDrafts: own('replications'),
  replicationReport: own('replications'),
  askerThreads: own('questions'),
  authorThreads: own('questions'),
  questionThread: { about: 'people', section: 'questions', people: ['asker'] },
  questionMessages: {
    about: 'people',
    section: 'questions',
    people: ['userId'],
    stays: 'that an answer was given to somebody else, and when; without its text and its author',
  },
  questionDrafts: own('questions'),
  questionCounts: own('questions'),
  questionReports: { about: 'people', section: 'questions', people: ['by'] },
  barredAskers: {
    about: 'people',
    section: 'questions',
    fields: true,
    stays:
      'that an account may not ask authors, and since when, until an administrator lifts it: whoever is barred would only have to join again',
  },
  questionsOff: nobody('ids of models'),

  commendations: nobody('which agency recorded what'),
  commendation: {
    about: 'people',
    section: 'commendations',
    people: ['by'],
    stays: 'what the agency recorded, without who recorded it',
  },
  commendationDrafts: own('commendations'),

  appraisalAssignments: { about: 'people', section: 'appraisal', fields: true },
  appraisalTold: { about: 'people', section: 'appraisal', fields: true },
  appraisalDrafts: own('appraisal'),
  appraisalSheets: {
    about: 'people',
    section: 'appraisal',
    fields: true,
    stays: 'points that were given to a plan, without who gave them and what they remarked',
  },
  appraisedUnits: nobody('ids of units whose plan was appraised'),

  mailing: { about: 'people', section: 'messages', joined: ['subject'] },
  mailingRows: { about: 'people', section: 'messages', fields: true },
  openMailings: nobody('ids of messages that are being sent'),
  pace: nobody('when the next message may go out'),
  groupPace: nobody('a group that was just written to'),
  queuePrefix: { about: 'people', section: 'technical' },

  privacyRequests: {
    about: 'people',
    section: 'requests',
    people: ['userId', 'answeredBy'],
    stays:
      'what was asked for and done, with its number and times; without who asked and what they wrote',
  },
  privacyRequestCounter: nobody(COUNTER),
  dataExport: own('technical'),
  retentionWarnings: { about: 'people', section: 'technical', fields: true },
  retentionSwept: nobody('the day of the last sweep'),

  planReturns: {
    about: 'people',
    section: 'appraisal',
    people: ['by'],
    stays: 'that a plan was given back and what is to be mended, without who recorded it',
  },
  planDecisions: {
    about: 'people',
    section: 'appraisal',
    people: ['by'],
    stays: 'what was decided about a plan, without who recorded it',
  },
  planFunding: {
    about: 'people',
    section: 'appraisal',
    people: ['by'],
    stays: 'the funding that was agreed for a plan, without who recorded it',
  },
  decidedUnits: nobody('ids of units'),
  decisionDrafts: own('appraisal'),

  survey: nobody('when the survey was opened and closed'),
  surveyDraft: own('survey'),
  surveyAnswered: { about: 'people', section: 'survey', members: true },
  surveyWaiting: nobody('answers of which nobody can tell whose they are'),
  surveyAnswers: nobody('answers of which nobody can tell whose they are'),

  reportRuns: own('technical'),

  lastBackup: nobody('when the last backup was made'),
  restoreUnderWay: nobody('that a restore is under way'),
  restored: nobody('what a restore is bringing in, until it is moved to its place'),
} as const satisfies Record<keyof Keys, Family>;
