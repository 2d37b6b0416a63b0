# Commendation (item 1 of the dispatch): recorded by coordinators, told to whom it is about; evidence for the PAR score.

commend-open = 🎖 Commendation
commend-form =
    { $form ->
        [certificate] Certificate of commendation
        [merit] Certificate of merit
        [notice] Notice of commendation
        [meeting] Praised at a meeting
       *[other] Another form
    }
commend-no-number = no document
commend-no-file = No file
commend-today = Today
commend-in-words = { $form }, { $number }, { $date }
commend-gone = (no longer on the list)
commend-not-yet = no commendation recorded yet
commend-head =
    <b>🎖 Commendation · { $agency }</b>
    { $count ->
        [0] The agency has no entrants in the bot.
       *[other] { $open ->
            [0] All { $count } entrants have a commendation on record.
           *[other] { $open } of { $count } entrants have no commendation on record. Choose one or several, then press “Go on”.
        }
    }{ $correcting ->
        [true] { "\u000A" }<i>You are correcting one that is on record.</i>
       *[other] { "" }
    }
commend-entrant =
    { $mark } <b>{ $name }</b>
    { $how }
commend-choose-open =
    { $count ->
       *[other] ☑ Choose all without one ({ $count })
    }
commend-go-on =
    { $count ->
       *[other] ➡️ Go on ({ $count })
    }
commend-discard = ✖ Discard
commend-discarded = Discarded. Nothing was recorded.
commend-list =
    { $count ->
       *[other] 📄 On record ({ $count })
    }
commend-list-head = <b>🎖 On record · { $agency }</b> ({ $count })
commend-list-line =
    { $what } · { $count ->
        [one] { $count } entrant
       *[other] { $count } entrants
    }{ $withdrawn ->
        [true] { " " }(withdrawn)
       *[other] { "" }
    }
commend-one =
    <b>🎖 { $what }</b>
    { $agency }{ $withdrawn ->
        [true] { "\u000A" }<i>This was withdrawn.</i>
       *[other] { "" }
    }
commend-bullet = • { $name }
commend-file-open = 📎 Open the file
commend-correct = ✏️ Correct
commend-withdraw = 🗑 Withdraw
commend-withdraw-ask = Withdraw this commendation from the record? Those who were told will hear that it no longer stands.
commend-withdraw-yes = 🗑 Yes, withdraw
commend-withdrawn = ✅ Withdrawn.
commend-is-withdrawn = This was withdrawn before.
commend-back = ◀ Commendation
commend-back-to-list = ◀ List
commend-ask =
    { $step ->
        [form] How were they commended?
        [otherForm] What is the other form called? At most { $max } characters.
        [number] What is the document’s number? (say: 125/QĐ-STP) At most { $max } characters.
        [day] On which day? (say: 20/11/2019)
       *[file] Send a file or a picture of the document, if there is one ({ $extensions }).
    }
commend-day-wrong = That is not a day that fits. Write it like 20/11/{ $year }, in { $year } or later, and not after today ({ $today }).
commend-label =
    { $step ->
        [form] Form
        [number] Document
        [day] Day
       *[file] File
    }
commend-change =
    { $step ->
        [form] ✏️ Form
        [number] ✏️ Document
        [day] ✏️ Day
       *[file] ✏️ File
    }
commend-summary-head =
    { $correcting ->
        [true] <b>Correct a commendation</b>
       *[other] <b>Record a commendation</b>
    }
commend-summary-more =
    { $count ->
       *[other] (and { $count } more)
    }
commend-summary-line = { $label }: { $value }
commend-summary-told =
    { $people ->
        [0] None of them uses the bot, so nobody is told.
        [one] The bot will tell { $people } person: agency, form, document, day.
       *[other] The bot will tell { $people } people: agency, form, document, day.
    }
commend-record = ✅ Record
commend-recorded =
    ✅ Recorded: { $what }.
    { $count ->
        [one] For { $count } entrant. Who has an account is told.
       *[other] For { $count } entrants. Who has an account is told.
    }
commend-incomplete = Something is not answered yet. Press “Commendation” to go on.
commend-nobody-chosen = Choose at least one first.
commend-board =
    { $open ->
        [0] ✅ All { $count } entrants have a commendation on record
       *[other] 🎖 { $open } of { $count } entrants have no commendation on record
    }
commend-told =
    { $kind ->
        [recorded]
            🎖 <b>{ $agency }</b> recorded a commendation:
            { $what }
            For: { $names }
        [corrected]
            🎖 <b>Correction</b>: <b>{ $agency }</b> recorded a commendation:
            { $what }
            For: { $names }
       *[withdrawn]
            <b>Correction</b>: <b>{ $agency }</b> withdrew or changed the commendation that you were told of. Please ask your agency to know more.
    }

evidence-open = 🎖 Evidence of commendations
evidence-head =
    <b>🎖 Evidence of commendations</b>
    <i>As recorded by the agencies’ coordinators, for reference in PAR scoring.</i>
    Entrants · commended · with a numbered document
evidence-total = Whole province
evidence-line = <b>{ $name }</b>: { $entrants } · { $commended } · { $documented }
evidence-agency-button = { $agency } ({ $commended }/{ $entrants })
evidence-agency-head =
    <b>🎖 { $agency }</b>
    <i>As recorded by its coordinators.</i>
evidence-back = ◀ Evidence
evidence-sheet = 📊 Spreadsheet
evidence-sheet-name = Commendations
evidence-sheet-caption = Evidence of commendations as recorded by the agencies’ coordinators; each row is an entrant with one commendation.
evidence-column =
    { $column ->
        [group] Group
        [agency] Agency
        [code] Entry
        [title] Initiative or unit
        [form] Form
        [number] Document
       *[day] Day
    }
