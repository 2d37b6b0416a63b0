# Reports as files, for administrators. Where a file has personal data in it, its caption says so.

report-home =
    <b>📑 Reports</b>
    Choose what to have made. The spreadsheet is sent into this chat; the figures are those of that moment.

    ⚠️ Many reports contain names and details of entrants: use them for running the contest only. Each one made is recorded in the log.
report-name =
    { $report ->
        [entries] Entries
        [authors] Authors
        [plans] Plans
        [reminders] Reminders
        [deliveries] Announcements sent
        [coverage] Dissemination
        [evidence] Commendations
        [replication] Replication
        [appraisal] Appraisal
        [survey] Survey
       *[all] Everything in one file
    }
report-asked = “{ $name }” is being made. The file will be sent here.
report-not-again =
    { $state ->
        [sent] “{ $name }” has just been sent, see the file above.
       *[making] “{ $name }” is being made. Please wait, the file will be sent here.
    }
report-begun = ⏳ Making the report “{ $name }”…
report-progress = ⏳ Making the report “{ $name }”… { $done }/{ $total }
report-end =
    { $end ->
        [sent] ✅ The report “{ $name }” was made and sent.
       *[failed] ⚠️ The report “{ $name }” could not be sent yet.
    }
report-caption = <b>{ $name }</b>
report-contest = { $contest }, edition { $ordinal }, { $year }
report-as-of = Figures on record as of { $at }.
report-personal = ⚠️ This file contains personal data: use it for running the contest only, pass it to nobody who is not in charge, delete it when it is no longer needed.
report-sheet-personal = This file contains personal data: use it for running the contest only, pass it to nobody who is not in charge, delete it when it is no longer needed.
report-failed =
    ⚠️ The report “{ $name }” could not be made or sent. The data are not affected.

    Please have it made again; if that fails, too, tell whoever runs the system.
report-again = 🔁 Make it again
report-back = ◀ Reports

report-sheet =
    { $table ->
        [entries] Entries
        [authors] Authors
        [plans] Plans
        [reminders] Reminders
        [announcements] Announcements
        [agency-deliveries] Announcements by agency
        [copies] Announcements copy by copy
        [coverage] Dissemination
        [evidence-agencies] Commendations by agency
        [evidence] Commendations by entry
        [appraisal] Score sheets
        [decisions] Decisions
        [survey] Survey
       *[replication] Replication
    }
report-title =
    { $table ->
        [entries] Entries
        [authors] Authors of entries
        [plans] Plans of the units in the final round
        [reminders] Reminders to send a plan
        [announcements] Announcements and their outcome
        [agency-deliveries] Announcements and their outcome by agency
        [copies] Announcements and their outcome by recipient
        [coverage] How far agencies made the results known
        [evidence-agencies] Commendations by agency (evidence for the PAR score)
        [evidence] Commendations by entry (evidence for the PAR score)
        [appraisal] Score sheets of plans
        [decisions] Decisions on plans and agreed funding
        [survey] Answers to the survey after the contest
       *[replication] Replication of models and initiatives
    }
report-scope =
    { $table ->
        [entries] all entries submitted, as last submitted; of those withdrawn only the code
        [authors] authors of entries on record, as last submitted
        [plans] all units in the final round, as last submitted
        [reminders] all reminders made for people of units and coordinators of agencies
        [announcements] all announcements sent, newest first
        [agency-deliveries] all announcements sent, by the recipient’s agency of today
        [copies] each copy of the announcements sent, newest first
        [coverage] all agencies of the contest
        [evidence-agencies] all agencies with entries
        [evidence] all entries and units in the final round of the agencies
        [appraisal] all sheets sent, of all versions
        [decisions] all units in the final round, by the decision in force
        [survey] the answers that may be seen
       *[replication] all models that agencies proposed or registered to apply
    }
report-scope-line = Covers: { $scope }. Rows: { $rows }.
report-total = Total
report-authors-note = Entries: { $entries }. Whoever wrote several entries counts in each.
report-plans-note = Amounts are what units ask for in their estimates (đồng), complete lines only; they are not approved funding.
report-sent-note = “Sent” means that Telegram took the message, not that it was read. “Uncertain” means that nobody knows whether it arrived.
report-copies-left = Too many copies: { $count } older announcements are not listed copy by copy, only counted in the two tables before.
report-coverage-note = People reached are what agencies report; people who pressed “Noted” are counted by the system. The two are never added up.
report-nothing-public = No results are public yet, so there is nothing on their dissemination.
report-evidence-note = As recorded by the agencies’ coordinators; for reference in scoring, not an official score.
report-evidence-outside = Besides, { $count } entries of units that belong to no agency of the list are not in the table.
report-replication-note = Progress as agencies report it. Nobody in charge is named.
report-no-agency = (of no agency of the list)
report-budget-source = Estimate: { $source } (đồng)
report-yes =
    { $is ->
        [true] yes
       *[false] no
    }
report-column =
    { $column ->
        [number] No.
        [code] Entry code
        [entry-state] State
        [title] Model or initiative
        [group] Group of agencies
        [agency] Agency
        [entry-agency] Agency of the entry
        [unit] Unit
        [owner] Submitted by
        [owner-unit] The submitter’s unit
        [authors] Authors
        [author] Name
        [author-role] Role
        [position] Position
        [joined] Has an account
        [files] Files
        [versions] Times sent
        [submitted-at] Last sent
        [unsent] Unsent changes
        [standing] State
        [missing] Missing
        [plan-kind] Kind
        [plan-code] Plan code
        [in-time] In time
        [days-late] Days late
        [paper-number] On paper: number
        [paper-day] On paper: date
        [budget] Estimate: total (đồng)
        [people] People
        [call] To be called because
        [made-at] Made at
        [reminder-kind] Kind
        [recipient] Recipient
        [recipient-sort] Sort of recipient
        [outcome] Outcome
        [outcome-at] Outcome at
        [reason] Reason
        [tries] Tries
        [repeated] May have come twice
        [announcement] Announcement
        [sent-at] Sending began
        [category] Category
        [copies] Copies
        [acknowledged] Acknowledged
        [acknowledged-at] Acknowledged at
        [corrections] Corrections
        [recalled-at] Recalled at
        [coordinators] Coordinators
        [kit-at] Kit fetched
        [coverage-state] Report
        [reported-at] Reported at
        [spread-day] Day
        [ways] Ways
        [officials-reached] Officials reached
        [officials] Officials in all
        [union-reached] Union members reached
        [union] Union members in all
        [models] Models chosen
        [obstacles] Obstacles, proposals
        [evidence-files] Files of evidence
        [counted] People who pressed “Noted”
        [entrants] Entries
        [commended] Commended
        [commended-share] Share commended
        [documented] With a document
        [documented-share] Share with a document
        [is-commended] Commended
        [is-documented] With a document
        [commendations] Commendations
        [last-commended] Last on
        [commendation] Commendations in words
        [model] Model or initiative
        [applier] Applied by
        [stage] Stage
        [milestone-day] Day of the stage
        [heard-at] Last heard
        [silent] Silent
        [registered-at] Registered at
        [start] Planned start
        [replication-plan] Plan
        [plan-version] Version
        [appraiser] Appraiser
        [points] Points in all
        [remarks] Remarks
        [scored-at] Sheet sent at
        [decision] Decision
        [reasons] Reasons
        [document-number] Document number
        [document-day] Document date
        [decided-at] Recorded at
        [funding-documents] Documents on funding
        [returns] Times returned
        [awaited-until] Revision due
        [question] Question
        [answer] Answer
        [mark] Mark
        [answers] Answers
       *[milestone-note] The agency’s note
    }
report-entry-state =
    { $state ->
        [withdrawn] withdrawn
       *[submitted] submitted
    }
report-author-role =
    { $role ->
        [owner] submitter
       *[author] co-author
    }
report-standing =
    { $standing ->
        [none] nothing sent
        [incomplete] sent, incomplete
        [complete] sent in full
       *[paper] received on paper
    }
report-unreachable =
    { $why ->
        [unclaimed] nobody has come to the unit
        [blocked] everybody of the unit blocks the bot
       *[undelivered] the last reminder did not arrive, or may not have
    }
report-reminder-kind =
    { $kind ->
        [welcome] chosen for the final round
        [step] scheduled reminder
        [snoozed] reminder that the recipient asked for
        [deadline-moved] deadline moved
        [last-word] last message after the deadline
        [by-hand] reminder by an administrator
       *[coordinator] note to coordinators
    }
report-outcome =
    { $state ->
        [pending] Pending
        [sending] Being sent
        [sent] Sent
        [failed] Failed
        [blocked] Blocked
        [uncertain] Uncertain
       *[dropped] Dropped
    }
report-reason =
    { $reason ->
        [blocked] the recipient blocks the bot
        [chat-not-found] no such account, or they never opened the bot
        [bot-can-t-initiate-conversation-with-a-u] they never opened the bot
        [not-composed] the message could not be made
        [cancelled] sending was cancelled
        [moved] the group has another id now, sent there
       *[other] Telegram says: { $reason }
    }
report-category =
    { $category ->
        [contest] news of the contest
       *[service] service message
    }
report-recipient-sort =
    { $sort ->
        [person] person
        [group] group
       *[channel] channel
    }
report-coverage-state =
    { $state ->
        [silent] no report
        [earlier] reported before a correction
       *[reported] reported
    }
report-criterion = { $criterion } (weight { $weight })
report-funding =
    { $of ->
        [asked] Asked: { $source } (đồng)
       *[agreed] Agreed: { $source } (đồng)
    }
report-decision =
    { $outcome ->
        [apply] apply
        [replicate] replicate
        [supplement] to be supplemented
        [reject] do not apply
       *[none] none yet
    }
report-appraisal-note = Points of each appraiser; they do not stand for the decision of whoever is competent.
report-decisions-note = Funding asked as in the unit’s estimate; funding agreed as recorded in the system.
report-survey-note = The survey is anonymous: nothing here says who answered. Answers are shown only once there are enough of them.
