/**
 * The one place that spells Redis keys.
 *
 * Every key starts with `{skt:<contest>}`: the braces are a cluster's hash tag, so a contest's keys
 * share a slot and one script may touch several of them. Each family has a prefix of its own and
 * the id comes last, so no id, whatever is in it, can reach a key of another family.
 *
 * ioredis's `keyPrefix` is not used: scripts and BullMQ would see other names than we do.
 */
export function createKeys(contestId: string) {
  if (!/^[a-z0-9-]+$/.test(contestId)) {
    throw new RangeError(`A contest id has only a-z, 0-9 and "-": ${JSON.stringify(contestId)}`);
  }
  const tag = `{skt:${contestId}}`;
  const keys = {
    /** String: this update was handled; expires after 48 h (Telegram repeats one for up to 24 h). */
    update: (updateId: number) => `${tag}:update:${updateId}`,
    /** String: the instance that handles an update of this chat; seconds, renewed while it does. */
    chatLock: (chatId: number) => `${tag}:chat-lock:${chatId}`,
    /** String, JSON: which question is open and the like; disposable, expires. */
    session: (chatId: number) => `${tag}:session:${chatId}`,

    /** Hash: one field for each fact about a person; until erasure. */
    member: (userId: number) => `${tag}:member:${userId}`,
    /** Set of user ids: everyone with a `member` hash; lasting. */
    members: `${tag}:members`,
    /** List of JSON, oldest first: consents given and withdrawn; only appended to, until erasure. */
    consents: (userId: number) => `${tag}:consents:${userId}`,
    /** Sorted set of entry ids by time of joining (ms since 1970): what a person writes; lasting. */
    memberEntries: (userId: number) => `${tag}:member-entries:${userId}`,

    /** Hash: an entry's own facts (state, code, times); lasting. */
    entry: (entryId: string) => `${tag}:entry:${entryId}`,
    /** Hash, question → answer: each answer is one atomic field write; lasting. */
    entryAnswers: (entryId: string) => `${tag}:entry-answers:${entryId}`,
    /** Hash, file's unique id → JSON: name, size, Telegram's file id; lasting. */
    entryFiles: (entryId: string) => `${tag}:entry-files:${entryId}`,
    /** Hash, author's key → JSON: the co-authors; lasting. */
    entryAuthors: (entryId: string) => `${tag}:entry-authors:${entryId}`,
    /** List of JSON, oldest first: what was submitted, each time; only appended to. */
    entryVersions: (entryId: string) => `${tag}:entry-versions:${entryId}`,
    /** Hash, code people see → entry id; lasting, codes are never used again. */
    entryCodes: `${tag}:entry-codes`,
    /** Set of codes: those of entries that were erased, whose numbers stay away for good; lasting. */
    erasedEntryCodes: `${tag}:erased-entry-codes`,
    /** Integer: the last number given to an entry; lasting. */
    entryCounter: `${tag}:entry-counter`,

    /** Hash: an invitation to co-author (entry, inviter, expiry); expires. */
    invitation: (token: string) => `${tag}:invitation:${token}`,
    /** Set of tokens: invitations an entry has open, so that they can be withdrawn; as the entry. */
    entryInvitations: (entryId: string) => `${tag}:entry-invitations:${entryId}`,

    /** Hash: a one-time link of an administrator (purpose, subject, expiry, who used it); expires. */
    oneTimeLink: (token: string) => `${tag}:one-time-link:${token}`,
    /** Set of tokens: links about one thing (purpose and subject) that nobody has used; expires. */
    openLinks: (about: string) => `${tag}:open-links:${about}`,

    /** Hash, role and user id → JSON: the roles that were given by a link; until withdrawn. */
    roles: `${tag}:roles`,
    /** Set of user ids: an agency's coordinators; lasting. */
    coordinators: (agencyId: string) => `${tag}:coordinators:${agencyId}`,
    /** Set of agency ids: those somebody coordinates; lasting. */
    memberAgencies: (userId: number) => `${tag}:member-agencies:${userId}`,
    /** Hash, update id → JSON: who asked to be an agency's coordinator, and the answer; until erasure. */
    coordinatorRequests: `${tag}:coordinator-requests`,
    /** Hash, agency and user → id of the request that waits for an answer; until it has one. */
    openCoordinatorRequests: `${tag}:open-coordinator-requests`,

    /** List of JSON, oldest first: what administrators did, people by pseudonyms; only appended to. */
    auditLog: `${tag}:audit-log`,
    /** Hash, user id → pseudonym: whom the log means; until erasure. */
    auditPeople: `${tag}:audit-people`,
    /** Set of pseudonyms: everybody who has done something that is in the log; lasting. */
    auditActors: `${tag}:audit-actors`,
    /** String, JSON: what an administrator looks for in the log; expires. */
    auditFilter: (id: string) => `${tag}:audit-filter:${id}`,
    /** Set: what of one update is in the audit log; expires after 48 h, as `update`. */
    auditedUpdate: (updateId: number) => `${tag}:audited-update:${updateId}`,

    /** Hash, finalist id → JSON: units promoted from an entry; those of the contest file aren't here; lasting. */
    promotedFinalists: `${tag}:promoted-finalists`,
    /** Integer: the last number given to a promoted finalist; lasting. */
    finalistCounter: `${tag}:finalist-counter`,
    /** Hash, finalist id → JSON: its entry and since when; lasting. */
    finalistEntries: `${tag}:finalist-entries`,
    /** Hash, entry id → finalist id: the same the other way round; lasting. */
    entryFinalists: `${tag}:entry-finalists`,
    /** Hash, finalist id → JSON: whom to call, as administrators recorded it; lasting. */
    finalistContacts: `${tag}:finalist-contacts`,
    /** Hash, user id → since when, ms since 1970: who came to a finalist by a link; lasting. */
    finalistPeople: (finalistId: string) => `${tag}:finalist-people:${finalistId}`,
    /** Set of user ids: who left a finalist, and is not brought back by its entry; as the finalist. */
    finalistLeavers: (finalistId: string) => `${tag}:finalist-leavers:${finalistId}`,
    /** Set of finalist ids: those somebody came to by a link; lasting. */
    memberFinalists: (userId: number) => `${tag}:member-finalists:${userId}`,

    /** Hash: a finalist's plan: its own facts (state, kind, code, paper); lasting. */
    plan: (finalistId: string) => `${tag}:plan:${finalistId}`,
    /** Hash, part and message → JSON: what was written in chat, a field for each message; lasting. */
    planTexts: (finalistId: string) => `${tag}:plan-texts:${finalistId}`,
    /** Hash, part and file's unique id → JSON: name, size, Telegram's file id; lasting. */
    planFiles: (finalistId: string) => `${tag}:plan-files:${finalistId}`,
    /** Hash, budget line and column → JSON: each answer is one atomic field write; lasting. */
    planLines: (finalistId: string) => `${tag}:plan-lines:${finalistId}`,
    /** List of JSON, oldest first: what was sent, each time; only appended to. */
    planVersions: (finalistId: string) => `${tag}:plan-versions:${finalistId}`,
    /** Hash, code people see → finalist id; lasting, codes are never used again. */
    planCodes: `${tag}:plan-codes`,
    /** Integer: the last number given to a plan; lasting. */
    planCounter: `${tag}:plan-counter`,
    /** Hash, file's unique id → its SHA-256 and size; lasting. */
    fileDigests: `${tag}:file-digests`,
    /** String, JSON: the deadline as an administrator moved it; absent until then. */
    deadline: `${tag}:deadline`,
    /** String: when the bot was first started for this contest, ms since 1970; lasting. */
    startedAt: `${tag}:started-at`,
    /** Hash, user id → when they were last told how things stand, ms since 1970; as the finalist. */
    told: (finalistId: string) => `${tag}:told:${finalistId}`,
    /** Hash, user id → id of the last reminder that was made for them; as the finalist. */
    reminders: (finalistId: string) => `${tag}:reminders:${finalistId}`,
    /** Hash, user id → when they asked to be reminded, ms since 1970; as the finalist. */
    snoozes: (finalistId: string) => `${tag}:snoozes:${finalistId}`,
    /** List of JSON, oldest first: that a plan was given back to be revised, or that taken back; only appended to. */
    planReturns: (finalistId: string) => `${tag}:plan-returns:${finalistId}`,
    /** List of JSON, oldest first: what was decided about a unit's plan, each time; only appended to. */
    planDecisions: (finalistId: string) => `${tag}:plan-decisions:${finalistId}`,
    /** List of JSON, oldest first: funding agreed, changed or taken back, source by source; only appended to. */
    planFunding: (finalistId: string) => `${tag}:plan-funding:${finalistId}`,
    /** Set of finalist ids: those with anything of the three above; lasting. */
    decidedUnits: `${tag}:decided-units`,
    /** Hash, act and unit and question → answer: what an administrator is about to record; until erasure. */
    decisionDrafts: (userId: number) => `${tag}:decision-drafts:${userId}`,

    /** Set of chat ids: groups and channels that an administrator brought the bot into; lasting. */
    chats: `${tag}:chats`,
    /** Hash: one of them (title, type, agency, times); lasting. */
    chat: (chatId: number) => `${tag}:chat:${chatId}`,

    /** Sorted set of announcement ids by the time of their beginning (ms since 1970); lasting. */
    announcements: `${tag}:announcements`,
    /** Hash: an announcement's own facts (state, category, times); lasting, a draft until it is discarded. */
    announcement: (id: string) => `${tag}:announcement:${id}`,
    /** Hash, slot and message → JSON: what it says, a field for each part of an album; as the announcement. */
    announcementContent: (id: string) => `${tag}:announcement-content:${id}`,
    /** List of JSON, oldest first: what it said before each correction; only appended to. */
    announcementVersions: (id: string) => `${tag}:announcement-versions:${id}`,
    /** Set: whom it is for, a member for each choice; as the announcement. */
    announcementAudience: (id: string) => `${tag}:announcement-audience:${id}`,
    /** Set of chat ids: the frozen audience, until all of it stands in the ledger. */
    announcementRecipients: (id: string) => `${tag}:announcement-recipients:${id}`,
    /** Sorted set of announcement ids by the time at which they are to be sent (ms since 1970). */
    scheduledAnnouncements: `${tag}:scheduled-announcements`,
    /** Set of announcement ids: those whose progress is shown while it changes. */
    liveAnnouncements: `${tag}:live-announcements`,
    /** String: an announcement's progress was shown just now; milliseconds. */
    announcementShown: (id: string) => `${tag}:announcement-shown:${id}`,
    /** Hash, user id → when they acknowledged it, ms since 1970; as the announcement, until erasure. */
    acknowledgements: (id: string) => `${tag}:acknowledgements:${id}`,
    /** Hash: the results being entered: their own facts (state, revision, last verdict); lasting. */
    resultDraft: `${tag}:result-draft`,
    /** Hash, row and column → value: each answer is one atomic field write; lasting. */
    resultRows: `${tag}:result-rows`,
    /** String, JSON: results that wait for approval, as they were submitted; absent at other times. */
    resultSubmission: `${tag}:result-submission`,
    /** List of JSON, oldest first: results that were published, each time; only appended to. */
    resultVersions: `${tag}:result-versions`,
    /** Hash, version and stage → when it was begun, ms since 1970: who has been told; lasting. */
    resultStages: `${tag}:result-stages`,
    /** Hash, submission → Telegram's file id of its picture card; lasting. */
    resultCards: `${tag}:result-cards`,
    /** String, JSON: a spreadsheet that was read and is to be confirmed; expires. */
    resultImport: (updateId: number) => `${tag}:result-import:${updateId}`,

    /** Hash: a model of the catalogue (draft, proposal, publication); lasting. */
    model: (modelId: string) => `${tag}:model:${modelId}`,
    /** Sorted set of model ids by their last change (a count, not a time): what an index reads anew; lasting. */
    modelChanges: `${tag}:model-changes`,
    /** Set of model ids: those proposed, which wait for an administrator. */
    modelProposals: `${tag}:model-proposals`,
    /** Hash, user id → JSON: who agreed to publish it, to be named, and when; until erasure. */
    modelConsents: (modelId: string) => `${tag}:model-consents:${modelId}`,
    /** Set of model ids: those somebody agreed to publish; until erasure. */
    memberModels: (userId: number) => `${tag}:member-models:${userId}`,
    /** Hash, agency id → when its coordinators fetched the kit of a version of the results, ms since 1970; lasting. */
    disseminationKits: (version: number) => `${tag}:dissemination-kits:${version}`,
    /** Hash, user id → agency id: who has acknowledged a version, and for which agency they count; until erasure. */
    disseminationReaders: (version: number) => `${tag}:dissemination-readers:${version}`,
    /** Set of user ids: those who count for one agency, the same the other way round; until erasure. */
    disseminationReadersOf: (agencyId: string, version: number) =>
      `${tag}:dissemination-readers-of:${version}:${agencyId}`,
    /** Hash, user id → version and ms since 1970: what an agency's coordinators were last told; until erasure. */
    disseminationTold: (agencyId: string) => `${tag}:dissemination-told:${agencyId}`,
    /** Hash: an agency's report on dissemination: its own facts (state, revision, last submission); lasting. */
    disseminationReport: (agencyId: string) => `${tag}:dissemination-report:${agencyId}`,
    /** Hash, question → answer: each answer is one atomic write; lasting. */
    disseminationAnswers: (agencyId: string) => `${tag}:dissemination-answers:${agencyId}`,
    /** Hash, file's unique id → JSON: evidence: name, size, Telegram's file id; lasting. */
    disseminationFiles: (agencyId: string) => `${tag}:dissemination-files:${agencyId}`,
    /** List of JSON, oldest first: what was reported, each time; only appended to. */
    disseminationVersions: (agencyId: string) => `${tag}:dissemination-versions:${agencyId}`,
    /** Hash, model and agency → replication id: each agency takes up a model once; lasting. */
    replications: `${tag}:replications`,
    /** Hash: a replication's own facts (state, plan, who registered it, times); lasting. */
    replication: (id: string) => `${tag}:replication:${id}`,
    /** Hash, update id → JSON: milestones and other news of a replication; only added to. */
    replicationNews: (id: string) => `${tag}:replication-news:${id}`,
    /** Hash, when it was due → when it was made (ms since 1970): questions of how it goes; lasting. */
    replicationAsks: (id: string) => `${tag}:replication-asks:${id}`,
    /** Hash, user id → JSON: who agreed to be introduced, and how they may be reached; until erasure. */
    replicationAgreements: (id: string) => `${tag}:replication-agreements:${id}`,
    /** Hash, model and question → answer: replications being registered by somebody; until erasure. */
    replicationDrafts: (userId: number) => `${tag}:replication-drafts:${userId}`,
    /** Hash, question or file → answer: a milestone being reported by somebody; until it is recorded. */
    replicationReport: (userId: number, id: string) => `${tag}:replication-report:${id}:${userId}`,
    /** Hash, model id → thread id: what somebody asks authors about; until erasure. */
    askerThreads: (userId: number) => `${tag}:asker-threads:${userId}`,
    /** Set of thread ids: those that somebody was sent a question of, as an author; until erasure. */
    authorThreads: (userId: number) => `${tag}:author-threads:${userId}`,
    /** Hash: a thread's own facts (model, asker, who stopped it); until its asker's erasure. */
    questionThread: (threadId: string) => `${tag}:question-thread:${threadId}`,
    /** Hash, update id → JSON: what was asked and answered, a field for each message; as the thread. */
    questionMessages: (threadId: string) => `${tag}:question-messages:${threadId}`,
    /** Hash, update id → JSON: texts that wait to be sent to the other side; expires. */
    questionDrafts: (userId: number) => `${tag}:question-drafts:${userId}`,
    /** Hash: how many threads somebody began and messages they wrote on their last day; expires. */
    questionCounts: (userId: number) => `${tag}:question-counts:${userId}`,
    /** Hash, update id → JSON: threads that somebody found improper; as the thread. */
    questionReports: `${tag}:question-reports`,
    /** Hash, user id → JSON: people who may not ask, since when; until it is lifted. */
    barredAskers: `${tag}:barred-askers`,
    /** Set of model ids: those whose authors take no questions; until they do. */
    questionsOff: `${tag}:questions-off`,

    /** Hash, commendation id → agency id: what agencies recorded, also what was withdrawn; lasting. */
    commendations: `${tag}:commendations`,
    /** List of JSON, oldest first: what was recorded of a commendation, each time; only appended to. */
    commendation: (id: string) => `${tag}:commendation:${id}`,
    /** Hash, agency or commendation and question → answer: what somebody is about to record; until erasure. */
    commendationDrafts: (userId: number) => `${tag}:commendation-drafts:${userId}`,

    /**
     * Hash, unit and user id → when they were assigned, ms since 1970, and `rev`, which counts the
     * changes: who appraises which plan; until taken back or erasure.
     */
    appraisalAssignments: `${tag}:appraisal-assignments`,
    /** Hash, unit and user id → JSON: what appraisers were last told of a plan; as the assignment. */
    appraisalTold: `${tag}:appraisal-told`,
    /** Hash, unit and question → answer: sheets being filled in; until they are sent, or erasure. */
    appraisalDrafts: (userId: number) => `${tag}:appraisal-drafts:${userId}`,
    /** Hash, version and appraiser → JSON: sheets that were sent; lasting, after erasure without the person. */
    appraisalSheets: (finalistId: string) => `${tag}:appraisal-sheets:${finalistId}`,
    /** Set of finalist ids: those of whose plans a sheet was sent; lasting. */
    appraisedUnits: `${tag}:appraised-units`,
    /** Hash: when people were invited to the survey and when it was closed, ms since 1970; lasting. */
    survey: `${tag}:survey`,
    /** Hash: what somebody is about to answer; until they send it; expires when the survey closes. */
    surveyDraft: (userId: number) => `${tag}:survey-draft:${userId}`,
    /** Set of user ids: who has answered; until the survey closes, or erasure. */
    surveyAnswered: `${tag}:survey-answered`,
    /** Sorted set, all scores 0, of a random key and JSON: answers until there are enough to be shown. */
    surveyWaiting: `${tag}:survey-waiting`,
    /** Sorted set, as above: answers that are shown. They stand in the order of their keys, which says nothing; lasting. */
    surveyAnswers: `${tag}:survey-answers`,
    /** Hash, report id → JSON: the last time that somebody had it made; until erasure. */
    reportRuns: (userId: number) => `${tag}:report-runs:${userId}`,

    /** Hash: one message to one or more recipients (kind, subject, counts of what became of it); lasting. */
    mailing: (mailingId: string) => `${tag}:mailing:${mailingId}`,
    /** Hash, recipient → what became of their copy: a part of a mailing's ledger; lasting. */
    mailingRows: (mailingId: string, chunk: number) => `${tag}:mailing-rows:${chunk}:${mailingId}`,
    /** Sorted set of mailing ids by the time of their beginning: those with a copy still to be sent. */
    openMailings: `${tag}:open-mailings`,
    /** String: when the next message in bulk may be sent, over all instances, in microseconds; seconds. */
    pace: `${tag}:pace`,
    /** String: a group or channel was written to, and waits until this expires; seconds. */
    groupPace: (chatId: number) => `${tag}:group-pace:${chatId}`,

    /** Hash, number → JSON: what people asked about their data, and what was done; lasting, without the person once they are erased. */
    privacyRequests: `${tag}:privacy-requests`,
    /** Integer: the last number given to such a request; lasting. */
    privacyRequestCounter: `${tag}:privacy-request-counter`,
    /** String: the update by which somebody was last given their data; seconds, so that it isn't asked for without end. */
    dataExport: (userId: number) => `${tag}:data-export:${userId}`,
    /** Hash, user id → when they were told that their data will go, ms since 1970; until then, or until they stay. */
    retentionWarnings: `${tag}:retention-warnings`,
    /** String: the day on which what is over its time was last erased; lasting. */
    retentionSwept: `${tag}:retention-swept`,

    /** BullMQ's `prefix`, not a key: its keys are `<prefix>:<queue>:…`, in the same slot. */
    queuePrefix: `${tag}:queue`,

    /** Hash: when the last backup was made (ms since 1970), how many keys and bytes; lasting. */
    lastBackup: `${tag}:last-backup`,
    /** String: a restore is under way, and no bot starts meanwhile; seconds, renewed while it is. */
    restoreUnderWay: `${tag}:restore-under-way`,
    /** What a backup brings, by the rest of its key, until all of it is there; a restore's leftovers. */
    restored: (rest: string) => `${tag}:restored:${rest}`,
  } as const;
  return keys;
}

export type Keys = ReturnType<typeof createKeys>;
