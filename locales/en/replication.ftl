# Replication of models. How far an agency is, is what the agency reported.

replication-start = 🌱 Take up this model
replication-open = 🌱 Open the replication
replication-model = 📄 Open the model
replication-who = 🌱 Who applies it
replication-profile = See my details
replication-card-applied =
    🌱 { $count ->
        [one] { $count } agency applies it
       *[other] { $count } agencies apply it
    }
replication-card-others =
    🌱 { $count ->
        [one] { $count } agency has taken it up and is at work on it
       *[other] { $count } agencies have taken it up and are at work on it
    }
replication-model-withdrawn = a model that is no longer in the catalogue (taken up on { $date })

replication-stage =
    { $stage ->
        [proposed] to be confirmed by the agency
        [registered] registered
        [studying] being studied
        [piloting] being piloted
        [applied] applied
        [adapted] applied with changes
       *[dropped] dropped
    }
replication-milestone =
    { $kind ->
        [studying] Studying it
        [piloting] Piloting it
        [applied] Applied
        [adapted] With changes
       *[dropped] Dropped
    }

replication-not-yours = Only the agency’s coordinators, whoever registered it and administrators can open this.
replication-unconfirmed = This proposal waits for the agency’s word. Progress can be reported once it is confirmed.
replication-model-gone = This model is no longer in the catalogue.
replication-no-agency =
    A model is taken up by an agency, and your details name none of the list.
    Please choose your agency in your details, then open the model again.

replication-draft-head = <b>Take up: { $title }</b>
replication-draft-agency = Agency: { $agency }
replication-ask-step =
    { $step ->
        [agency] For which agency do you register it?
        [unit] This model is your own agency’s. If another unit of the agency will apply it, type that unit’s name (at most { $max } characters); if not, press “Give up”.
        [person] Who is in charge? Type their name and position (at most { $max } characters). Only the agency’s coordinators, whoever registers it and administrators see this, and the authors once both sides have agreed to be introduced.
        [plan] How does the agency mean to take it up? A few sentences (at most { $max } characters). The model’s authors will read them; please name nobody.
       *[start] When is it to begin? Type a month or a day, such as 03/2020 or 02/03/2020.
    }
replication-me = I am in charge
replication-no-start = Not settled yet
replication-start-open = not settled yet
replication-start-wrong =
    { $problem ->
        [no-such-day] There is no such day or month. Please type it again, such as 03/2020 or 02/03/2020.
       *[unreadable] The system could not read this. Please type a month or a day, such as 03/2020 or 02/03/2020.
    }
replication-saved =
    ✅ { $step ->
        [unit] The unit is saved.
        [person] The person in charge is saved.
        [plan] The plan is saved.
       *[start] The beginning is saved.
    }
replication-summary =
    <b>Take up: { $title }</b>
    Agency: { $agency }
    In charge: { $person }
    Plan: { $plan }
    Begins: { $start }

    { $way ->
        [word] Once confirmed, the agency stands among those that apply the model, and its authors are told. The person in charge is not named.
       *[proposal] You are not a coordinator, so this is a proposal: the agency’s coordinator (an administrator where there is none) will confirm it.
    }
replication-confirm =
    { $way ->
        [word] ✅ Register
       *[proposal] ✅ Send the proposal
    }
replication-edit =
    ✏️ { $step ->
        [agency] Agency
        [unit] Unit
        [person] In charge
        [plan] Plan
       *[start] Begins
    }
replication-discard = ✖ Give up
replication-discard-ask = Give up what you have drafted for “{ $title }”? Your answers will be deleted.
replication-discard-yes = ✖ Delete the draft
replication-go-on = ◀ Go on
replication-discarded = The draft was deleted.
replication-done =
    { $state ->
        [registered] ✅ The replication is registered. The system will ask each month how it goes.
       *[proposed] ✅ The proposal was sent. You will be told what the agency answers.
    }
replication-known = The agency has registered this model already.
replication-known-others = Your agency has registered or proposed to take up this model already. Please turn to its coordinator to work on it together.

replication-head =
    <b>Replication: { $title }</b>
    Agency: { $agency }
    In charge: { $person }
    Plan: { $plan }
    Begins: { $start }
replication-person-unknown = nobody yet
replication-source = Source: <a href="{ $url }">{ $name }</a>
replication-stage-line =
    Progress: <b>{ $stage }</b> ({ $date }){ $silent ->
        [true] {"\u000A"}⚠️ No answer for many months; the system no longer asks.
       *[false] {""}
    }
replication-history = <b>What was reported</b>
replication-news = • { $date }: <b>{ $stage }</b> <i>(recorded by { $by } on { $recorded }{ $files ->
        [0] {""}
        [one] , { $files } file
       *[other] , { $files } files
    })</i>
replication-news-nothing = • { $date }: nothing new <i>({ $by })</i>
replication-by-unknown = somebody who took their details back
replication-note = “{ $note }”
replication-evidence = 📎 { $date } – { $number }

replication-proposal-yes = ✅ Confirm
replication-proposal-no = ✖ Turn down
replication-proposal-no-ask = Turn down this proposal for { $agency }? It will be deleted, and whoever proposed it is told.
replication-proposal-no-yes = ✖ Turn down
replication-proposal-gone = This proposal is gone: it was answered, or whoever proposed it took their details back.
replication-proposal-confirmed = ✅ The agency’s replication is confirmed.
replication-proposal-known = This proposal was confirmed already.
replication-proposal-refused = Recorded: the agency turns this proposal down. Whoever proposed it will be told.

replication-introduce = 🤝 Agree to be introduced
replication-introduce-later = Later
replication-introduce-withdraw = Take my agreement back
replication-later = All right. Whenever you like, press the button below.
replication-withdrawn = Taken back. Your name and how to reach you will not be passed on.
replication-no-introduction = There is nobody to be introduced to: this is for the authors of a published model and whoever registered it.
replication-contact-ask =
    { $side ->
        [author] Once whoever registered it for the agency agrees too, both sides get each other’s name and unit, and the way to be reached that each of you chooses.
       *[agency] Once one of the authors agrees too, both sides get each other’s name and unit, and the way to be reached that each of you chooses; the author also learns who is in charge.
    }
    How may you be reached?
replication-contact =
    { $contact ->
        [telegram] Show my Telegram account
        [phone] Leave a phone number
       *[system] Through the system only
    }
replication-contact-other = ◀ Another way
replication-phone-ask = Type the phone number (at most { $max } characters). It is passed on only once both sides have agreed.
replication-phone-wrong = This is not a phone number yet. Please type it again, such as 0258 3822 027.
replication-agreed =
    { $state ->
        [introduced] ✅ Both sides have agreed. The system introduces you to each other (not at night).
       *[waiting] { $side ->
            [author] ✅ Noted. Once whoever registered it for the agency agrees too, the system introduces you.
           *[agency] ✅ Noted. Once one of the authors agrees too, the system introduces you.
        }
    }

replication-report-head =
    <b>Report: { $stage }</b>
    Agency: { $agency }
replication-report-facts =
    Day: { $date }
    Note: { $note }
    Evidence: { $files }/{ $max } files
replication-report-public = Progress and note stand on the model’s page, marked as the agency’s report. Evidence is seen only by the agency’s coordinators, whoever registered it and administrators. To put something right, report it again: the last report counts.
replication-report-confirm = ✅ Record it
replication-report-edit =
    { $step ->
        [day] ✏️ Day
        [note] ✏️ Note
       *[files] 📎 Evidence
    }
replication-report-ask =
    { $step ->
        [day] Since which day? Type day/month/year, such as 02/03/2020.
        [reason] Why does the agency drop it? In short (at most { $max } characters); others will learn from it.
        [note] Write a note (at most { $max } characters). Everybody can read it; please name nobody.
       *[files] Send files or photos as evidence.
    }
replication-report-today = Today
replication-report-back = ◀ Done
replication-report-saved =
    { $field ->
        [day] ✅ The day is saved.
       *[note] ✅ The note is saved.
    }
replication-report-discarded = The report was given up.
replication-report-gone = This report is gone: it was recorded or given up.
replication-day-wrong =
    { $problem ->
        [future] This day is still to come. Please type today or a day gone by.
        [too-old] This day is too long ago. Please check the year.
        [no-such-day] There is no such day. Please type it again, such as 02/03/2020.
       *[unreadable] The system could not read this day. Please type day/month/year, such as 02/03/2020.
    }
replication-file-wanted = Please send a file or photo here ({ $extensions }), or press “Done”.
replication-recorded = ✅ Recorded: { $stage }.
replication-nothing = Nothing new yet
replication-nothing-saved = ✅ Recorded: nothing new. The system will ask again in a month.
replication-over = The progress on record is “{ $stage }”, so the system no longer asks. If it has changed, choose a milestone below.

replication-page-head = <b>Who applies: { $title }</b>
replication-page-none = No agency has taken up this model yet.
replication-page-stage = <b>{ $stage }</b>
replication-page-line = • { $agency } ({ $month })
replication-page-notes = <i>Notes in quotation marks are as the agencies reported them.</i>

replication-table = 🌱 Table of replication
replication-table-head =
    <b>Replication of models</b>
    All: { $count }. Shown: { $filter } ({ $found }).
replication-table-line = <b>{ $agency }</b> – { $title }: { $stage }, last news { $date }{ $silent ->
        [true] {" "}⚠️ silent
       *[false] {""}
    }
replication-filter =
    { $filter ->
        [silent] silent
       *[all] all
    }
replication-filter-button = { $name } ({ $count })
replication-table-sheet = 📊 Get the spreadsheet
replication-sheet-name = Replication
replication-sheet-caption = Replication of models as the agencies report it. Nobody in charge is named.
replication-sheet-column =
    { $column ->
        [model] Model
        [agency] Applied by
        [stage] Progress
        [day] Day of the milestone
        [heard] Last news
        [silent] Silent
        [registered] Registered on
        [start] To begin
        [plan] Plan
       *[note] The agency’s note
    }

replication-board = 🌱 { $title }: { $stage } ({ $date }){ $duty ->
        [confirm] {" "}– a proposal to confirm
        [report] {" "}– progress to report
       *[none] {""}
    }
replication-board-button = 🌱 { $title }

replication-letter-proposal =
    🌱 <b>A proposal to take up a model, for the agency to confirm</b>
    Agency: { $agency }
    Model: { $title }
    Plan: { $plan }
    Begins: { $start }
replication-letter-confirmed =
    ✅ The agency has confirmed your proposal.
    Agency: { $agency }
    Model: { $title }
    { $introduction ->
        [true] The model’s authors are told as well. Do you agree to be introduced to them? Names and ways to be reached are passed on only once both sides have agreed.
       *[false] The system will ask each month how it goes.
    }
replication-letter-refused =
    The agency has turned your proposal to take up a model down.
    Agency: { $agency }{ $known ->
        [true] {"\u000A"}Model: { $title }
       *[false] {""}
    }
    You may talk with the agency’s coordinator and propose it again.
replication-letter-author =
    🌱 <b>An agency takes up your model</b>
    Model: { $title }
    Agency: { $agency }
    Its plan: { $plan }
    Begins: { $start }

    Do you agree to be introduced to this agency? Names and ways to be reached are passed on only once both sides have agreed.
replication-letter-news =
    { $kind ->
        [dropped] 🌱 { $agency } has dropped the replication of your model.
        [adapted] 🌱 <b>Your model is being applied</b>, with changes, at { $agency }.
       *[applied] 🌱 <b>Your model is being applied</b> at { $agency }.
    }
    Model: { $title }
    Since: { $date }
replication-letter-note = As the agency reported it: “{ $note }”
replication-letter-introduction =
    { $side ->
        [agency] 🤝 <b>Somebody of the agency that takes up your model</b>
       *[author] 🤝 <b>An author of the model that your agency takes up</b>
    }
    Model: { $title }
    Taken up by: { $agency }
replication-introduced-name =
    Name: { $name }
    Unit: { $unit }
replication-introduced-person = In charge of the replication: { $person }
replication-introduced-phone = Phone: { $phone }
replication-introduced-telegram = Telegram: { $link }
replication-introduced-chat = open a chat
replication-introduced-system = To be reached through the system only.
replication-letter-ask =
    🌱 <b>How does the replication go?</b>
    Agency: { $agency }
    Model: { $title }
    Registered on: { $date }
    Progress on record: { $stage }

    One press is enough; “nothing new yet” is an answer as well.
