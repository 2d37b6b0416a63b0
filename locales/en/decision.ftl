# Appraisal (item 5 of the dispatch): return for revision, decision, funding agreed with the finance department. What is recorded here replaces no document.

decision-source-note = <i>Recorded in the system; the document of the competent authority is what counts.</i>
decision-outcome =
    { $outcome ->
        [apply] Apply
        [replicate] Replicate
        [supplement] Needs more
       *[reject] Not to be applied
    }
decision-version =
    { $version ->
        [0] the paper version
       *[other] version { $version }
    }
decision-amount = { $amount } đồng
decision-document =
    { $known ->
        [none] no document yet
        [number] No. { $number }
       *[both] No. { $number } of { $date }
    }
decision-plan =
    { $state ->
        [sent] Plan: <b>{ $code }</b>, version { $version }, sent at { $at }.
        [paper] Plan: on paper, No. { $number }.
       *[none] The unit has sent no plan.
    }
decision-scores-none = Nobody was asked to score this version.
decision-scores =
    { $sheets ->
        [0] No sheet for this version is in.
        [1] 1 sheet is in: { $mean } points.
       *[other] { $sheets } sheets are in: { $mean } points on average, lowest { $lowest }, highest { $highest }.
    }
decision-scores-missing = ⚠️ Sheets for this version still missing: { $missing }.
decision-awaits-revision = ⚠️ The unit's revision is awaited.
decision-nothing-sent = The unit has sent no plan, so nothing can be recorded yet.

decision-page-head =
    { $act ->
        [r] <b>↩️ Return for revision · { $unit }</b>
        [d] <b>⚖️ Decision · { $unit }</b>
       *[f] <b>💰 Funding agreed · { $unit }</b>
    }
decision-open =
    { $act ->
        [r] ↩️ Return for revision
        [d] ⚖️ Decision
       *[f] 💰 Funding
    }
decision-back =
    { $act ->
        [r] ◀ Return for revision
        [d] ◀ Decision
       *[f] ◀ Funding
    }
decision-appraisal-back = ◀ The unit’s appraisal
decision-begin =
    { $act ->
        [r] ↩️ Ask for a revision
       *[d] ⚖️ Record a decision
    }
decision-correct = ✏️ Correct
decision-withdraw =
    { $act ->
        [r] ✖ Withdraw request
       *[d] ✖ Withdraw decision
    }
decision-withdraw-ask =
    { $act ->
        [r] <b>Withdraw the request for revision sent to { $unit }?</b>
       *[d] <b>Withdraw the decision about the plan of { $unit }?</b>
    }
    Those who were told will hear of it. The history is kept.
decision-withdraw-yes = ✖ Withdraw
decision-withdrawal-done =
    { $result ->
        [recorded] { $act ->
            [r] ✅ The request for revision is withdrawn.
           *[d] ✅ The decision is withdrawn.
        }
       *[changed] It changed meanwhile, so nothing was withdrawn. This is how it stands now.
    }
decision-changed = It changed meanwhile, so nothing was recorded. This is how it stands now.
decision-renewed = ⚠️ The plan or what is on record has changed since you began. Please look through it again before you confirm.

decision-return-none = No revision is asked for at present.
decision-return-answered = ✅ The unit has sent a new version since it was asked (now version { $version }).
decision-return-change =
    { $change ->
        [returned] Revision asked for
        [again] Revision asked for (changed, or once more)
       *[withdrawn] Request withdrawn
    }
decision-history = – { $what }: { $at }, { $by }
decision-history-older = … { $count } earlier
decision-by-unknown = an administrator

decision-none = No decision yet.
decision-current = <b>{ $outcome }</b> (about { $version })
decision-reasons = Reasons: { $reasons }
decision-document-line = Document: { $document }
decision-newer = ⚠️ The unit has sent a newer version (version { $version }), which this decision does not consider.
decision-change =
    { $change ->
        [recorded] “{ $outcome }” recorded about { $version }
        [corrected] Corrected to “{ $outcome }” about { $version }
        [renewed] New decision “{ $outcome }” about { $version }
       *[withdrawn] Decision withdrawn
    }

decision-budget-unknown = The unit's budget has no lines that the system can read (it may have come as a file), so there is no amount to compare with.
decision-funding-none = No funding is recorded.
decision-funding-line =
    { $known ->
        [true] { $has ->
            [true] – { $source }: asked { $asked }; <b>agreed { $agreed }</b>, { $document }
           *[false] – { $source }: asked { $asked }; not agreed yet
        }
       *[false] – { $source }: <b>agreed { $agreed }</b>, { $document }
    }
decision-funding-total =
    { $known ->
        [true] Total: asked { $asked }; agreed { $agreed }.
       *[false] Total: agreed { $agreed }.
    }
decision-funding-newer = ⚠️ Some of it was agreed before the unit sent version { $version }; please check it against the new budget.
decision-funding-change =
    { $change ->
        [agreed] { $source }, { $amount }
        [changed] { $source }, changed to { $amount }
       *[removed] { $source } taken out ({ $amount })
    }
decision-funding-edit =
    { $has ->
        [true] ✏️ { $source }
       *[false] ➕ { $source }
    }
decision-funding-remove = ✖ Take out
decision-funding-remove-ask =
    <b>Take out { $amount } from “{ $source }”?</b>
    { $unit }
    The history is kept.
decision-funding-remove-yes = ✖ Take it out
decision-removal-done =
    { $result ->
        [recorded] ✅ It is taken out.
       *[changed] It changed meanwhile, so nothing was taken out. This is how it stands now.
    }

decision-draft-head =
    { $act ->
        [r] { $correction ->
            [true] <b>✏️ Correct the request for revision · { $unit }</b>
           *[false] <b>↩️ Return for revision · { $unit }</b>
        }
        [d] { $correction ->
            [true] <b>✏️ Correct the decision · { $unit }</b>
           *[false] <b>⚖️ Decision · { $unit }</b>
        }
       *[f] { $correction ->
            [true] <b>✏️ Correct the funding agreed · { $unit }</b>
           *[false] <b>💰 Funding agreed · { $unit }</b>
        }
    }
decision-step =
    { $step ->
        [until] Time limit
        [outcome] Decision
        [reasons] Reasons
        [source] Source
        [amount] Amount
        [number] Number of the document
       *[day] Date of the document
    }
decision-ask-part = <b>What is to be mended in “{ $label }”?</b> Write it in one message, { $max } characters at most. If nothing is to be changed there, press the button below.
decision-ask =
    { $step ->
        [until] <b>By which day should the revision be sent?</b> Press a button or type a day, for instance 14/02/2020.
        [outcome] <b>What is the decision about this plan?</b>
        [reasons] <b>What are the reasons?</b> They are sent to the unit. { $max } characters at most.
        [source] <b>Where does the money come from?</b>
        [amount] <b>How much was agreed?</b> Type the amount, for instance 150.000.000 or 150 triệu.
        [number] <b>What is the number of the document?</b> As it stands on it, for instance 125/SNV-CCHC ({ $max } characters at most).
       *[day] <b>What is the date of the document?</b> Press a button or type a day, for instance 14/02/2020.
    }
decision-answer-none =
    { $step ->
        [part] Nothing to change in this part
        [until] No time limit
       *[number] No document yet
    }
decision-until-in = { $count } working days ({ $date })
decision-day =
    { $name ->
        [today] Today
       *[yesterday] Yesterday
    }
decision-now = At present: { $value }
decision-answer = { $label }: <b>{ $value }</b>
decision-edit = ✏️ { $label }
decision-saved = ✅ “{ $label }” is saved.
decision-summary = 👁 Look through
decision-amount-wrong = The system could not read this amount. Please type an amount in đồng above 0 and up to { $most }, for instance 150.000.000 or 150 triệu.
decision-day-wrong =
    { $problem ->
        [unreadable] The system could not read this day. Please type day, month and year, for instance 14/02/2020.
        [no-such-day] There is no such day. Please type it again, for instance 14/02/2020.
        [until] The time limit must be later than today ({ $today }) and within a year. Please type it again.
       *[day] The date must be from 01/01/{ $year } to today ({ $today }). Please type it again.
    }
decision-mend-nothing = ⚠️ At least one part must have something to be mended.
decision-unchanged = Nothing has changed against what is on record.
decision-asked =
    { $known ->
        [amount] The unit's budget asks this source for { $amount }.
        [none] The unit's budget asks nothing of this source.
       *[no] The unit's budget has no lines that the system can read, to compare with.
    }
decision-will-tell =
    { $people ->
        [0] Nobody of the unit uses the system, so nobody can be told; please tell them in another way.
       *[other] When you confirm, the system tells the unit's people ({ $people }). It sends nothing at night.
    }
decision-not-told = The system sends no message about funding; the unit sees it at /kehoach.
decision-confirm =
    { $act ->
        [r] { $correction ->
            [true] ✅ Send the corrected request
           *[false] ✅ Send the request
        }
       *[other] { $correction ->
            [true] ✅ Record the correction
           *[false] ✅ Record
        }
    }
decision-done =
    { $act ->
        [r] { $correction ->
            [true] ✅ The request for revision is corrected.
           *[false] ✅ The request for revision is recorded.
        }
        [d] { $correction ->
            [true] ✅ The decision is corrected.
           *[false] ✅ The decision is recorded.
        }
       *[f] { $correction ->
            [true] ✅ The funding is corrected.
           *[false] ✅ The funding is recorded.
        }
    }
decision-discard = 🗑 Discard draft
decision-discard-ask = <b>Discard what you are writing?</b> What was recorded before stays as it is.
decision-discard-yes = 🗑 Discard
decision-discarded = The draft is discarded.
decision-go-on = ◀ Go on

decision-page-return =
    { $state ->
        [none] ↩️ A revision of { $version } is awaited, without a time limit.
        [over] ⚠️ A revision of { $version } is awaited; its time ended on { $until }.
       *[open] ↩️ A revision of { $version } is awaited, on { $until } at the latest.
    }
decision-page-decision = ⚖️ Decision: <b>{ $outcome }</b> (about { $version }), { $document }.
decision-agreed-total = 💰 Funding agreed: { $amount }.
decision-card-outcome = ⚖️ Decision of the appraisal: <b>{ $outcome }</b> (about { $version }), { $document }.

decision-letter-return =
    { $again ->
        [true] <b>✏️ { $organiser } has changed its request for revision</b>
       *[false] <b>↩️ { $organiser } asks you to revise your plan</b>
    }
    { $unit }, { $version }
decision-letter-how = Open the overview, change the parts above, then press “Send new version”.
decision-letter-return-withdrawn =
    <b>{ $organiser } has withdrawn its request for revision</b>
    { $unit }
    You need not send a new version on account of it.
decision-letter-outcome =
    { $change ->
        [recorded] <b>⚖️ Decision of the appraisal</b>
        [corrected] <b>✏️ The decision of the appraisal was corrected</b>
        [renewed] <b>⚖️ Decision about your new version</b>
       *[withdrawn] <b>✖ The decision of the appraisal was withdrawn</b>
    }
    { $unit }, { $version }
    { $change ->
        [withdrawn] { $organiser } has withdrawn the decision recorded before. If there is another one, the system will tell you.
       *[recorded] Appraised by: { $organiser }
    }
decision-letter-outcome-line = Decision: <b>{ $outcome }</b>
decision-letter-reminder =
    <b>⏰ The revision is awaited on { $until } at the latest</b>
    { $unit }
    Your unit has not sent a new version since it was asked for one.
decision-notice-revision =
    <b>📥 A revision has come in</b>
    { $unit }, { $version }, sent at { $at }{ $late ->
        [true] , { $by } after the time limit for it.
       *[false] .
    }
decision-notice-overdue =
    <b>⚠️ A revision is overdue</b>
    { $unit }
    It was awaited on { $until } at the latest.
