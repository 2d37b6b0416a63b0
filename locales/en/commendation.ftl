# Commending those who entered: coordinators record it, the people concerned are told, a table of evidence for the PAR score.

commendation-source = <i>Figures as recorded by coordinators.</i>
commendation-form =
    { $form ->
        [certificate] Certificate of commendation
        [diploma] Certificate of merit
        [notice] Notice of commendation
        [meeting] Praise at a meeting
       *[other] Another form
    }
commendation-form-button =
    { $form ->
        [certificate] Certificate of commendation
        [diploma] Certificate of merit
        [notice] Notice of commendation
        [meeting] Praise at a meeting
       *[other] Other (type it)
    }
commendation-details =
    { $numbered ->
        [true] { $form }, document no. { $number }, { $date }
       *[false] { $form }, { $date } (no document)
    }
commendation-gone = An entry that is no longer among the agency’s
commendation-more = … and { $count } more

commendation-entrants-head =
    <b>🏅 Commendation · { $agency }</b>
    { $count ->
        [0] The agency has no entries yet.
       *[other] Entries: { $count }. Commended: { $commended }. Not yet: { $open }.
    }
commendation-entrants-hint = Choose one or more entries, then press “Record a commendation”.
commendation-entrant-line =
    { $name } – { $count ->
        [0] not yet commended
        [1] <b>commended</b>
       *[other] <b>commended</b> ({ $count } times)
    }
commendation-entrant-open = 📄 Open { $number }
commendation-entrant-gone = This entry is no longer among the agency’s.
commendation-entrants-back = ◀ List of entries
commendation-pick-open = ☑️ Choose all not yet commended ({ $open })
commendation-pick-none = Choose none
commendation-pick-one = ☑️ Choose this entry
commendation-continue = ▶ Record a commendation ({ $picked } chosen)
commendation-list = 📜 What was recorded ({ $count })
commendation-list-back = ◀ What was recorded
commendation-list-head =
    <b>📜 What was recorded · { $agency }</b>
    In all: { $count }, the newest first.
commendation-list-line =
    { $withdrawn ->
        [true] <s>{ $details }</s> – entries: { $count } (withdrawn)
       *[false] { $details } – entries: { $count }
    }
commendation-entrant-head =
    <b>{ $name }</b>
    Agency: { $agency }
commendation-entrant-commended =
    { $count ->
        [0] No commendation was recorded yet.
       *[other] <b>Commendations recorded: { $count }</b>
    }
commendation-open = 📜 No. { $number }
commendation-concerned =
    { $known ->
        [true] { $others ->
            [0] People: { $names }
           *[other] People: { $names }, and others: { $others }
        }
       *[false] { $others ->
            [0] None of its people uses the system yet
           *[other] People: { $others } (not agreed to be named, or not using the system)
        }
    }

commendation-draft-head =
    { $correction ->
        [true] <b>✏️ Correct a commendation · { $agency }</b>
       *[false] <b>🏅 Record a commendation · { $agency }</b>
    }
    Entries: { $count }
commendation-ask =
    { $step ->
        [form] <b>In which form did the agency commend them?</b>
        [otherForm] <b>What is the form called?</b> Please type it (at most { $max } characters).
        [number] <b>What is the number of the document?</b> Please type it as it stands there, such as 125/QĐ-UBND (at most { $max } characters).
        [day] <b>On which day?</b> Press a button or type a date, such as 20/11/2019.
       *[file] <b>Would you like to send the document or a photo as evidence?</b> One file is taken; you may go on without.
    }
commendation-file-limits = Types: { $extensions }, or a photo; at most { $size }.
commendation-now = Now: { $value }
commendation-forms = ◀ Forms
commendation-no-number = no document
commendation-no-file = none
commendation-answer-none =
    { $of ->
        [number] No document
       *[file] No file
    }
commendation-day =
    { $name ->
        [today] Today
       *[yesterday] Yesterday
    }
commendation-file-open = 📎 Open the file
commendation-saved =
    ✅ { $step ->
        [form] The form is saved.
        [number] The number is saved.
        [day] The date is saved.
       *[file] The file is saved.
    }
commendation-day-wrong =
    { $problem ->
        [unreadable] This date could not be read. Please type day, month and year, such as 20/11/2019.
        [no-such-day] There is no such day. Please type it again, such as 20/11/2019.
       *[out-of-time] The date must be from 01/01/{ $year } to today ({ $today }). Please type it again.
    }
commendation-one-file = ✅ The first file is saved; there is only one to each commendation. To replace it, press “✏️ File” and send another.
commendation-label =
    { $step ->
        [form] Form
        [number] Document number
        [day] Date
       *[file] File
    }
commendation-edit =
    ✏️ { $step ->
        [entrants] Entries
        [form] Form
        [number] Document number
        [day] Date
       *[file] File
    }
commendation-answer = { $label }: <b>{ $value }</b>
commendation-summary = ◀ Summary
commendation-summary-entrant = • { $name }
commendation-will-tell =
    { $named ->
        [true] When you press “Record”, those named above are told which agency commended them, the form, the document number and the date. The file is not sent to them. Nothing is sent at night.
       *[false] None of the people concerned gets messages of the system yet, so nobody is told. It counts as evidence all the same.
    }
commendation-will-correct =
    { $told ->
        [0] Nobody has been told of this commendation yet, so nobody is told of the correction.
       *[other] When you press “Record the correction”, those who were told before ({ $told }) are told the form, document number and date as corrected, and nobody else.
    }
commendation-only-file = Only the file changes, so nobody is told.
commendation-unchanged = Nothing has changed yet. Press what you want to correct.
commendation-confirm =
    { $correction ->
        [true] ✅ Record the correction
       *[false] ✅ Record
    }
commendation-changed = ⚠️ Something changed after the summary was shown, so nothing was recorded. Please look at it again below.
commendation-renewed = ⚠️ The agency’s data changed in the meantime. Please look at it again below.
commendation-done =
    { $kind ->
        [corrected] ✅ The correction is recorded.
       *[recorded] ✅ The commendation is recorded.
    }
commendation-discard = ✖ Discard the draft
commendation-discard-ask =
    { $correction ->
        [true] Discard this correction? What was recorded stays as it is.
       *[false] Discard this draft? The chosen entries and the answers are deleted.
    }
commendation-discard-yes = ✖ Discard
commendation-go-on = ◀ Go on
commendation-discarded = The draft is discarded.

commendation-view-head =
    <b>🏅 Commendation · { $agency }</b>
    { $withdrawn ->
        [true] <s>{ $details }</s>
            ⚠️ This was withdrawn.
       *[false] { $details }
    }
commendation-view-file = File: { $name }
commendation-view-no-file = File: none
commendation-view-entrants = Entries commended ({ $count }):
commendation-view-entrant = • { $name }
commendation-version =
    { $kind ->
        [recorded] Recorded
        [corrected] Corrected
        [taken-out] Withdrawn for one entry
       *[withdrawn] Withdrawn
    } at { $at }, { $by }
commendation-by-unknown = by somebody no longer named in the system
commendation-back = ◀ Back
commendation-correct = ✏️ Correct
commendation-withdraw = ✖ Withdraw
commendation-withdraw-choose =
    <b>Withdraw a commendation · { $agency }</b>
    { $details }

    For all of its entries, or for one?
commendation-withdraw-all = ✖ All (entries: { $count })
commendation-withdraw-one = ✖ Only { $name }
commendation-withdraw-ask =
    <b>Withdraw a commendation · { $agency }</b>
    { $details }
    { $of ->
        [one] Entry: { $name }
       *[all] Entries: { $count }
    }

    { $told ->
        [0] Nobody has been told of this commendation yet, so nobody is told.
       *[other] Those concerned who were told before are told that the agency withdrew it, and nobody else.
    }
    Are you sure?
commendation-withdraw-yes = ✖ Withdraw
commendation-withdrawal-done =
    { $state ->
        [recorded] ✅ It is withdrawn. Its history is kept.
       *[changed] ⚠️ Something changed just now, so nothing was withdrawn. Please look at it again below.
    }
commendation-withdrawn-already = This was withdrawn before.

commendation-letter =
    🏅 <b>Your agency has commended you</b>
    Agency: { $agency }
    Form: { $details }
commendation-letter-change =
    { $kind ->
        [corrected] ✏️ <b>The agency corrected a commendation</b>
       *[withdrawn] ⚠️ <b>The agency withdrew a commendation</b>
    }
    Agency: { $agency }
    { $kind ->
        [corrected] What is right: { $details }
       *[withdrawn] What was withdrawn: { $details }
    }
commendation-letter-entrant = Entry: { $name }
commendation-letter-source = <i>As recorded by the agency’s coordinator. If anything is wrong, please ask the agency.</i>

commendation-evidence-open = 🏅 Evidence of commendation
commendation-evidence-head = <b>🏅 Evidence of commendation (PAR score)</b>
commendation-figures = Entries: { $entrants } · commended: { $commended } · with a document number: { $documented }
commendation-figure =
    { $figure ->
        [entrants] Entries ({ $count })
        [commended] Commended ({ $count })
       *[documented] With document ({ $count })
    }
commendation-evidence-outside = Entries of units that belong to no listed agency: { $count }; they are in none of these figures.
commendation-evidence-name = <b>{ $name }</b>
commendation-evidence-none = Agencies without an entry: { $count }.
commendation-evidence-everyone = all agencies
commendation-evidence-list =
    { $figure ->
        [entrants] <b>Entries</b>
        [commended] <b>Entries commended</b>
       *[documented] <b>Entries commended with a document number</b>
    } · { $name }: { $count }
commendation-evidence-row = { $name } ({ $agency })
commendation-evidence-not-yet = – not yet commended
commendation-evidence-details =
    – { $details }{ $file ->
        [true] {" "}📎
       *[false] {""}
    }
commendation-evidence-back = ◀ Evidence of commendation
commendation-evidence-sheet = 📊 Download the spreadsheet
commendation-sheet-name = Commendation
commendation-sheet-column =
    { $column ->
        [agency] Agency
        [code] Entry code
        [unit] Unit
        [title] Title
        [state] Commended
        [commendation] Commendation (as recorded by coordinators)
       *[document] With document number
    }
commendation-sheet-yes =
    { $is ->
        [true] yes
       *[false] not yet
    }
commendation-sheet-caption = Evidence of commendation: a row for each entry. Figures as recorded by coordinators.

commendation-board-open = Commendation: entries without one: { $open } (of { $count })
commendation-board-done = Commendation: recorded for all entries ({ $count })
commendation-board-button = 🏅 Record a commendation
