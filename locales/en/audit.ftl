# The log of what administrators, appraisers and coordinators did (/audit). Each act is a phrase after the name of who did it.

command-audit = Audit log

audit-head = <b>📒 Audit log</b> (newest first)
audit-filtered = 🔎 { $filters }
audit-empty = Nothing is on record.
audit-line =
    { $known ->
        [true] <i>{ $at }</i>
            <b>{ $who }</b> ({ $role }): { $what }
       *[false] <i>{ $at }</i>
            <b>{ $who }</b>: { $what }
    }
audit-newer = ◀ Newer
audit-older = Older ▶
audit-filter = 🔎 Filter
audit-export = 📄 Spreadsheet
audit-back = ◀ Audit log
audit-nobody = The bot
audit-erased = Somebody who was erased (code { $code })
audit-account = Account { $id }
audit-code = code { $code }
audit-version = version { $number }
audit-all = everybody

audit-by = by { $who }
audit-of-act = act: { $act }
audit-about = about “{ $subject }”
audit-span =
    { $span ->
        [today] today
        [week] the last 7 days
       *[month] the last 30 days
    }
audit-from = from { $day }
audit-to = to the end of { $day }
audit-filter-head = <b>🔎 Filter the log</b>
audit-filter-none = Everything is shown. Choose what to look for; choices can be combined.
audit-filter-gone = This filter has expired. Here is the whole log; you can filter it anew.
audit-filter-back = ◀ Filters
audit-choose-who = 👤 Who
audit-choose-acts = 🗂 What
audit-choose-subject = 🔎 To what
audit-choose-period = 📅 When
audit-clear = ✖ No filter
audit-who = <b>👤 Whose acts?</b>
audit-who-all = Everybody’s
audit-acts = <b>🗂 Which acts?</b>
audit-acts-all = All acts
audit-acts-of = <b>🗂 { $group }: which acts?</b>
audit-acts-group = All of these
audit-groups-back = ◀ All sorts
audit-period = <b>📅 Which period?</b>
audit-period-typed = ⌨️ Type the days
audit-period-all = All the time
audit-ask =
    { $step ->
        [from] <b>From which day?</b> Type day, month and year, such as 20/11/2019.
        [to] <b>To the end of which day?</b> Type day, month and year, or press “Until now”.
       *[subject] <b>About which unit or entry?</b> Type the name of an agency, unit, group or channel, the code of an entry, or a code as it stands in the spreadsheet.
    }
audit-subject-all = About anything
audit-to-now = Until now
audit-day-wrong =
    { $problem ->
        [unreadable] This date could not be read. Please type day, month and year, such as 20/11/2019.
        [no-such-day] There is no such day. Please type it again, such as 20/11/2019.
       *[before-from] The last day must not be before the first. Please type it again.
    }

audit-export-ask =
    <b>📄 Make a spreadsheet?</b>
    { $filtered ->
        [true] Filtered: { $filters }.
       *[false] The whole log, without a filter.
    }
    { $cut ->
        [true] It has the newest { $count } acts ({ $most } at most in one file). For older ones, filter by period.
       *[false] Acts in it: { $count }.
    }
    The file has the names of who acted, and is for official use only. That it was made goes on record, too.
audit-export-yes = 📄 Make it
audit-export-caption =
    Audit log, acts: { $count }{ $filtered ->
        [true] {" "}({ $filters })
       *[false] {""}
    }. It has the names of who acted: for official use only.
audit-sheet-name = Audit log
audit-sheet-column =
    { $column ->
        [at] Time
        [who] Who
        [role] Role
        [group] Sort
        [what] What was done
        [act] Act (code)
        [subject] Subject (code)
       *[facts] Details (codes)
    }

audit-group =
    { $group ->
        [roles] 👤 Roles
        [coordinators] 🏢 Coordinators
        [finalists] 🏁 Units in the final round
        [plans] 📋 Plans, deadline, reminders
        [appraisal] ⚖️ Appraisal, funding
        [announcements] 📣 Announcements
        [chats] 👥 Groups and channels
        [results] 🏆 Results
        [dissemination] 📨 Dissemination
        [commendation] 🏅 Commendation
        [models] 💡 Published models
        [replication] 🔁 Replication
        [questions] 💬 Questions
       *[data] 🔒 Data, reports
    }

audit-act-unknown = something that this version has no name for (code: { $act })
audit-act-make-role-link = made a link for the role { $subject }
audit-act-cancel-role-links = cancelled links for the role { $subject }
audit-act-take-role = took the role { $subject } by a link of { $by }
audit-act-withdraw-role = withdrew the role { $subject } from { $user }
audit-act-leave-role = gave up the role { $subject }
audit-act-make-coordinator-link = made a link for a coordinator of { $subject }
audit-act-cancel-coordinator-links = cancelled links for coordinators of { $subject }
audit-act-remove-coordinator = removed { $user } as coordinator of { $subject }
audit-act-accept-coordinator = accepted { $user } as coordinator of { $subject }
audit-act-refuse-coordinator = refused { $user } as coordinator of { $subject }
audit-act-make-claim-link = made a link to claim { $subject }
audit-act-cancel-claim-links = cancelled links to claim { $subject }
audit-act-promote-entry = promoted entry { $entry } to the final round ({ $subject })
audit-act-attach-entry = attached entry { $entry } to { $subject }
audit-act-set-contact = recorded the contact of { $subject }
audit-act-remove-person = took { $user } out of { $subject }
audit-act-record-paper = recorded the paper document of { $subject }
audit-act-take-paper-back = took back the record of the paper document of { $subject }
audit-act-refuse-paper = said that the paper document of { $subject } has not come
audit-act-remind-unit = reminded { $subject } (messages: { $messages })
audit-act-remind-all = reminded all units that owe something (units: { $units }, messages: { $messages })
audit-act-move-deadline = moved the deadline of plans to before { $subject }
audit-act-assign-appraiser = assigned { $user } to appraise { $subject }
audit-act-unassign-appraiser = took the appraisal of { $subject } from { $user }
audit-act-assign-appraisers-evenly = assigned appraisals evenly
audit-act-submit-appraisal-sheet = sent an appraisal sheet for { $subject }
audit-act-nudge-appraisers = nudged appraisers ({ $subject })
audit-act-return-plan = returned the plan of { $subject } for revision
audit-act-withdraw-return = took back the return of the plan of { $subject }
audit-act-record-decision = recorded the decision on { $subject }
audit-act-correct-decision = corrected the decision on { $subject }
audit-act-withdraw-decision = withdrew the decision on { $subject }
audit-act-record-funding = recorded the funding agreed for { $subject }
audit-act-correct-funding = corrected the funding agreed for { $subject }
audit-act-remove-funding = removed the funding recorded for { $subject }
audit-act-send-announcement = sent announcement { $subject } (people: { $people }, groups and channels: { $chats })
audit-act-schedule-announcement = scheduled announcement { $subject } (people: { $people }, groups and channels: { $chats })
audit-act-call-off-announcement = called off the scheduled announcement { $subject }
audit-act-discard-announcement = discarded the draft of announcement { $subject }
audit-act-hold-announcement = held announcement { $subject }
audit-act-release-announcement = let announcement { $subject } go on
audit-act-cancel-announcement = cancelled the rest of announcement { $subject }
audit-act-resend-announcement = sent announcement { $subject } again (copies: { $count })
audit-act-nudge-silent = nudged who has not acknowledged announcement { $subject } (people: { $count })
audit-act-send-silent-lists = sent coordinators the lists of who has not acknowledged announcement { $subject } (agencies: { $agencies })
audit-act-correct-announcement = corrected announcement { $subject }
audit-act-recall-announcement = recalled announcement { $subject }
audit-act-register-chat = registered { $subject } for announcements
audit-act-unregister-chat = took { $subject } off announcements
audit-act-add-result = added the result { $subject }
audit-act-change-result = changed the result { $subject }
audit-act-remove-result = removed the result { $subject }
audit-act-import-results = imported results from a spreadsheet (rows: { $rows })
audit-act-submit-results = submitted the results (submission { $subject })
audit-act-withdraw-results = withdrew the submitted results (submission { $subject })
audit-act-return-results = returned the submitted results (submission { $subject })
audit-act-publish-results = approved and published the results (submission { $subject })
audit-act-resend-results = sent messages on the results again (copies: { $count })
audit-act-fetch-dissemination-kit = fetched the dissemination kit of { $subject }
audit-act-report-dissemination = reported the dissemination by { $subject } (report { $number })
audit-act-record-commendation = recorded a commendation by { $subject }
audit-act-correct-commendation = corrected a commendation by { $subject }
audit-act-withdraw-commendation = withdrew a commendation by { $subject }
audit-act-publish-model = published model { $subject }
audit-act-return-model = returned the proposal of model { $subject }
audit-act-take-out-model = took out model { $subject }
audit-act-register-replication = registered a replication ({ $subject })
audit-act-confirm-replication = confirmed a replication ({ $subject })
audit-act-refuse-replication = refused a replication ({ $subject })
audit-act-record-milestone = recorded news of replication { $subject }
audit-act-view-questions = read a thread that was reported as improper ({ $subject })
audit-act-end-questions = ended thread { $subject }
audit-act-bar-asker = barred { $subject } from asking
audit-act-lift-bar = let { $subject } ask again
audit-act-list-barred-askers = looked at the list of who may not ask
audit-act-close-question-report = closed report { $subject } on a thread
audit-act-export-audit-log = exported the audit log (acts: { $records })
audit-act-export-report = exported the report { $subject }
audit-act-answer-data-request = answered request { $subject } on personal data
audit-act-erase-over-time = erased data kept beyond its time ({ $subject })
