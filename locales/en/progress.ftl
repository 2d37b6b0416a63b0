# Progress of the plans: for administrators. Never "reminded" for a unit that can't be reached.

progress-head = <b>📊 Progress of the plans</b>
progress-deadline =
    Deadline: before { $before } (at the latest by the end of { $weekday }, { $last }).
    <b>{ $left }</b>
progress-left =
    { $left ->
        [over] The deadline is past.
        [last-day] Today is the last day.
        [no-working-day] No working day is left after today.
       *[days] Working days left: { $days }.
    }
progress-count-units = Units: { $count }
progress-count-complete = ✅ Complete: { $count } (in time { $inTime }, late { $late })
progress-count-paper = 📄 On paper: { $count }
progress-count-incomplete = 🟡 Incomplete: { $count }
progress-count-none = ⬜ Not sent: { $count }
progress-count-unreachable = 📞 Can’t be reached, to be called: { $count }
progress-count-reminded = 🔔 Reminder sent: { $count }
progress-group-button =
    { $group ->
        [none] ⬜ Not sent ({ $count })
        [incomplete] 🟡 Incomplete ({ $count })
        [sent] ✅ Sent ({ $count })
       *[unreachable] 📞 To call ({ $count })
    }
progress-group-head =
    { $group ->
        [none] <b>⬜ Units that have sent nothing</b>: { $count }
        [incomplete] <b>🟡 Units whose plan lacks something</b>: { $count }
        [sent] <b>✅ Units that have sent everything, or on paper</b>: { $count }
       *[unreachable] <b>📞 Units that can’t be reached in chat, to be called</b>: { $count }
    }
progress-preview = 🗓 Preview
progress-remind-all = 🔔 Remind all
progress-move = 📅 Move the deadline
progress-add = ➕ Add a unit
progress-coordinators = 👤 Coordinators
progress-back = ◀ Progress
progress-unit-back = ◀ Unit

progress-list-unit = <b>{ $number }. { $unit }</b>
progress-standing-none = ⬜ nothing sent
progress-standing-incomplete = 🟡 missing: { $parts } (sent at { $at })
progress-standing-in-time = ✅ complete, sent at { $at }
progress-standing-late = ✅ complete, sent at { $at }, late by { $late }
progress-standing-paper = 📄 on paper, no. { $number } of { $date }
progress-unreachable =
    📞 { $why ->
        [unclaimed] Nobody has come to this unit yet
        [blocked] Everyone of the unit has blocked the bot
       *[undelivered] The last reminder did not arrive, or may not have
    }
progress-contact = Contact: { $contact }
progress-no-contact = none known

progress-unit-head = <b>{ $unit }</b>
progress-unit-entry = Entry: { $code }
progress-paper-claim = The unit says it sent no. { $number } of { $date } on paper; not confirmed.
progress-versions = Versions sent, code { $code }: { $count }
progress-version =
    • Version { $version }, { $at }{ $late ->
        [none] {""}
       *[other] , late by { $late }
    }{ $missing ->
        [0] {""}
        [one] , 1 part missing
       *[other] , { $missing } parts missing
    }
progress-versions-older = … and { $count } before these
progress-people = People of the unit: { $count }
progress-people-more = … and { $count } more
progress-person =
    • { $person }: { $reminder }{ $blocked ->
        [true] . Blocks the bot now
       *[false] {""}
    }
progress-reminded-never = no reminder yet
progress-reminded = reminder of { $at }: { $outcome }
progress-outcome =
    { $state ->
        [sent] sent
        [blocked] blocked
        [uncertain] not certain to have arrived
        [dropped] no longer needed
       *[pending] waiting to be sent
    }
progress-outcome-failed =
    could not be sent: { $reason ->
        [chat-not-found] no such account, or they have not opened the bot
        [bot-can-t-initiate-conversation-with-a-u] they have not opened the bot
        [not-composed] the text could not be made
       *[other] refused by Telegram ({ $reason })
    }
progress-read = 📖 Read what was sent
progress-read-version = 📖 Version { $version }
progress-open-links = Links not used yet: { $count }
progress-remind-one = 🔔 Remind now
progress-preview-text = 👁 See the message
progress-make-link = 🔗 Link to join the unit
progress-people-button = 👥 People ({ $count })
progress-contact-button = ☎️ Contact
progress-paper-button = 📄 Record paper
progress-paper-back-button = ↩️ Undo paper record
progress-attach-button = 📎 Attach an entry
progress-remove = ✖ { $name }
progress-remove-ask =
    <b>Take this person out of the unit?</b>
    { $person }
    Unit: { $unit }

    They will no longer see or send the unit’s plan, nor get its reminders.
progress-remove-yes = Take out
progress-removed = { $name } is no longer of the unit.
progress-removed-already = This person is not in the list any more.

progress-link =
    { $purpose ->
        [claim] <b>Link to join the unit</b>
        [role] <b>Link that gives a role</b>
       *[coordinator] <b>Link to become a coordinator</b>
    }
    { $name }

    { $link }

    Works once, until { $until }. Send it to the right person only; for another person make another link.
progress-link-share =
    { $purpose ->
        [role] Please take up the role of { $name }
        [claim] Please take on { $name } to send its plan
       *[coordinator] Please be the coordinator of { $name }
    }
progress-link-send = Pass the link on
progress-links-cancel = Cancel the unused links
progress-links-cancelled = Unused links cancelled: { $count }.

progress-contact-ask =
    <b>Contact of { $unit }</b>
    Now: { $contact }

    Type: full name, phone number (at most { $max } characters).
    <i>Example: Nguyễn Thị Mai, 0912 345 678</i>
progress-contact-remove = Remove the recorded contact
progress-contact-unreadable = Not saved: there is neither a name nor a phone number in it. Please type it again, like: Nguyễn Thị Mai, 0912 345 678.
progress-contact-saved = ✅ The contact is saved.
progress-contact-removed = The recorded contact is removed.

progress-paper-number =
    <b>Record the paper of { $unit }</b>
    Type the number of the document.
    <i>Example: 125/SKHCN-VP</i>
progress-paper-date =
    No. { $number }. Of which date is the document?
    <i>Example: 15/01/2020</i>
progress-paper-confirm =
    <b>Record that the paper has come?</b>
    Unit: { $unit }
    Document no. { $number } of { $date }

    The unit is told, and is no longer reminded.
progress-paper-yes = Record the paper
progress-paper-other = Type it again
progress-paper-lost = Not recorded: what was typed is no longer there. Please type it again.
progress-paper-known = The unit’s paper is on record already.
progress-paper-recorded = ✅ The paper is on record.
progress-paper-none = The unit has no paper on record.
progress-paper-back-ask =
    <b>Take the recorded paper back?</b>
    Unit: { $unit }
    Document no. { $number } of { $date }

    The unit is told; if something is missing, it is reminded again.
progress-paper-back-yes = Take it back
progress-paper-taken-back = The record of the paper is taken back.

progress-ladder-head = <b>🗓 Reminders to come</b>
progress-ladder-step =
    • { $at } ({ $weekday }){ $what ->
        [last-word] , last word after the deadline
       *[step] {""}
    }: units { $units }, people { $people }
progress-ladder-coordinators = • { $at } ({ $weekday }), note to the agencies’ coordinators: { $count }
progress-ladder-note = Units and people as things stand now; whoever has sent everything is not reminded.
progress-ladder-people = Who is reminded:
progress-ladder-unit =
    • { $unit }: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
progress-ladder-over = No reminder is left.
progress-ladder-silent = The deadline was past when the bot was first set up, so it reminds nobody.
progress-ladder-unreached = 📞 Units that still owe and get no message, to be called: { $count }.
progress-sample-head =
    <b>👁 The message to { $unit }</b>
    { $due ->
        [yes] Next: { $at }
        [nobody] Nobody of the unit can get this message yet.
        [none] No reminder is left to come by itself; this is the one by hand.
       *[sent] The unit has sent everything and will not get this message.
    }
progress-sample =
    <blockquote>{ $text }</blockquote>
    Buttons: { $buttons }

progress-remind-unit-ask =
    <b>Remind { $unit } now?</b>
    People who get it: { $people }
progress-remind-send = Send reminders: { $messages }
progress-remind-all-ask =
    <b>Remind all units that still owe their plan?</b>
    Messages: { $messages }, units: { $units }. Units that can’t be reached are not among them.
progress-remind-all-next = Go on
progress-remind-all-again =
    <b>Second confirmation</b>
    Sent at once: messages { $messages }, units { $units }.
progress-remind-made = ✅ Reminders made: { $messages }, units: { $units }. What becomes of them stands with each unit.
progress-remind-before = Reminders for these people ({ $messages }) were made before; no more are made.
progress-remind-later = It is no time to send anything (night or day off). You can remind from { $at }.
progress-remind-not-now = It is no time to send anything. Nobody was reminded; please try again during a working day.
progress-remind-nobody = There is nobody to remind: the units have sent everything, or can’t be reached.
progress-remind-outdated = This button is too old. Nobody was reminded; please begin again.
progress-remind-changed = The number of people has changed. Nobody was reminded; please begin again.

progress-move-ask =
    <b>📅 Move the deadline</b>
    Now: before { $before } (the last day is { $weekday }, { $last }).

    Type the new date in the sense of “before”: that day is already late, the last day is the one before it.
    <i>Example: 07/02/2020 means that the last day is 06/02/2020.</i>
progress-move-problem =
    { $problem ->
        [unreadable] This is not a date that the bot can read. Please type it like 07/02/2020.
        [no-such-day] There is no such day. Please type it again.
        [past] The last day must be today or later. Please type another date.
        [too-soon] There is no time to tell anybody before that deadline. Please type another date.
        [same] The deadline is already before { $before } (last day { $last }). Nothing changes.
       *[too-far] This day is more than two years ahead. Please check it.
    }
progress-move-confirm =
    <b>Move the deadline?</b>
    Now: before { $from } (last day { $oldLast })
    New: <b>before { $to }</b>. The last day is <b>{ $last }, { $weekday }</b>.
    People who are told: { $people }
progress-move-confirm-again =
    <b>Second confirmation</b>
    From before { $from } (last day { $oldLast }) to <b>before { $to }</b>: the last day is <b>{ $last }, { $weekday }</b>.
    People who are told: { $people }. The reminders are worked out anew.
progress-move-day-off = ⚠️ The last day { $last } is a day off.
progress-move-unreached = 📞 Units that can’t be reached and have to be called: { $count }.
progress-move-next = Go on
progress-move-yes = Move to before { $before }
progress-move-other = Type another date
progress-moved =
    ✅ New deadline: <b>before { $before }</b> (at the latest by the end of { $weekday }, { $last }).
    Everyone of the units who can be reached, the agencies’ coordinators and the other administrators are told at a time to send; the reminders are worked out anew.
progress-moved-note =
    📅 <b>The deadline for the plans has changed</b>
    New deadline: before { $before } (at the latest by the end of { $weekday }, { $last }).
    The bot tells the people of the units in the final round, as far as they can be reached.
progress-move-changed = This button no longer works, because the deadline was moved. The deadline now: before { $before } (at the latest by the end of { $weekday }, { $last }). Nothing changed.

progress-entry-ask =
    <b>➕ Add a unit to the final round</b>
    Type the code of the entry.
    <i>Example: { $code }</i>
progress-entry-ask-of =
    <b>📎 Attach an entry to { $unit }</b>
    Its authors become people of the unit. Type the code of the entry.
    <i>Example: { $code }</i>
progress-entry =
    <b>{ $code }</b>
    { $title }
    Registered by: { $owner }, { $unit }
progress-entry-is-withdrawn = This entry was withdrawn and can’t be added.
progress-entry-is-of = This entry belongs to a unit already: { $unit }
progress-entry-new-unit = A new unit
progress-entry-existing = To a unit that is there
progress-entry-pick = To which unit does this entry belong?
progress-entry-attach-ask =
    Attach this entry to <b>{ $unit }</b>?{ $replaces ->
        [true] {" "}It takes the place of the one that is attached.
       *[false] {""}
    }
progress-entry-attach = Attach the entry
progress-entry-unit-ask = Whoever registered { $code } has given no unit. Type the name of the unit.
progress-entry-unknown = There is no entry { $code }. Please check it and type it again.
progress-entry-withdrawn = Entry { $code } was withdrawn and can’t be added.
progress-entry-taken = Entry { $code } belongs to this unit already.
progress-entry-promoted = ✅ A unit was added from entry { $code }.
progress-entry-attached = ✅ Entry { $code } is attached to the unit.

progress-report-head =
    { $kind ->
        [digest] <b>📋 How it stands on the morning of { $day }</b>
        [organiser-list] <b>📋 List after the deadline</b>
       *[report] <b>📋 { $past ->
            [true] List after the deadline
           *[false] List
        }, { $day }</b>
    }
progress-report-page = Page { $page }/{ $pages }
progress-report-section =
    <b>{ $section ->
        [in-time] ✅ Complete, in time
        [late] 🕘 Complete, late
        [paper] 📄 On paper
        [incomplete] 🟡 Incomplete
        [none] ⬜ Not sent
       *[unreachable] 📞 To be called
    } ({ $count })</b>
progress-report-unit = • { $unit }
progress-report-standing = • { $unit }: { $state }
progress-report-call =
    • { $unit }: { $why ->
        [unclaimed] nobody has come to it
        [blocked] everyone has blocked the bot
       *[undelivered] the last reminder did not arrive, or may not have
    }. Contact: { $contact }

progress-note =
    🔔 <b>{ $agency }: units that still owe their plan: { $count }</b>
    { $left } Please see that they send it to the { $organiser } before { $before } (at the latest by the end of { $weekday }, { $last }).
progress-note-more = … and { $count } more units

command-progress = Progress of the plans
