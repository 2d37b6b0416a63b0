# Implementation options, schemes and plans of the units in the final round (item 3 of the dispatch).

duration-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
duration-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
duration-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
duration-moment = less than a minute

plan-no-unit =
    <b>Sending an implementation option, scheme or plan</b>
    This is for units whose model is in the final round. Your account does not belong to such a unit yet.

    If you speak for one, please ask the { $organiser } for a link. { $contact }
plan-choose-unit = Which unit’s plan would you like to work on?
plan-not-yours = You are not of this unit, or you have left it. Please open /plan to see your own unit.
plan-kind-ask =
    <b>What kind of document will your unit send?</b>
    { $unit }
    Please press a button below. You can change it later.
plan-kind-label = Kind of document
plan-deadline =
    To be sent before { $before } ({ $last } is the last day){ $left ->
        [none] . That time is over: the bot still takes it, and marks it late.
        [today] . Today is the last day.
       *[days] { $days ->
            [0] . No working day is left before it.
           *[other] . Working days left: { $days }.
        }
    }

plan-card-head = <b>Implementation option, scheme or plan – { $unit }</b>
plan-card = 📋 Summary
plan-kind-line = Kind of document: { $kind }
plan-part-line = { $mark } { $label }: { $summary }
plan-part-empty = nothing yet
plan-characters = { $count } characters
plan-lines =
    { $count ->
        [one] { $count } line
       *[other] { $count } lines
    }
plan-lines-open = { $count } incomplete
plan-lines-total = { $total } đồng in total
plan-missing =
    { $count ->
        [one] { $count } mandatory part is missing (⬜).
       *[other] { $count } mandatory parts are missing (⬜).
    }
plan-not-sent = Nothing has been sent yet.
plan-sent-line = Sent: code <b>{ $code }</b> (version { $version }), { $at }.
plan-late = ⚠️ Late by { $by } (due before { $before }).
plan-unsent = ⚠️ There are changes that have not been sent. The version sent before stays as it is until you send a new one.
plan-paper-line = 📄 Received on paper: No. { $number } of { $date }.
plan-claim-line = 📄 Your unit says that it sent No. { $number } of { $date } on paper; not confirmed yet.
plan-send = 📨 Send
plan-send-again = 📨 Send new version
plan-part-button = { $mark } { $label }
plan-kind-button = Change the kind
plan-paper-button = 📄 Sent on paper
plan-read = Read in full
plan-versions = Versions sent

plan-part-head = <b>{ $label }</b>
plan-part-how = Written so far: { $length } of { $max } characters. Please write in one message or several; each is added to those before it, and editing a message changes the text. Files and photos can be sent at any time.
plan-part-more = Written so far: { $length } of { $max } characters. Please send more text to add to it, or files and photos.
plan-part-tail = The end: “{ $tail }”
plan-part-next = { $label } ▶
plan-part-wanted = This part takes text messages, photos and files: { $extensions }.
plan-text-saved = ✅ { $count } characters added to “{ $label }”.
plan-caption-left = ⚠️ The text under the file was not taken as a budget line. If it is one, please send it as a message.
plan-text-full = Your message has { $length } characters, but this part has room for { $room } more (at most { $max }). The message was not saved; what was written before is still there. Please shorten it and send it again, or send it as a file.
plan-text-too-many = Not saved: the plan consists of too many messages already. Please send the rest as a file, or remove the text and send it in fewer messages.
plan-text-remove = 🗑 Remove the text
plan-text-remove-ask =
    <b>Remove the text of “{ $label }”?</b>
    { $length } characters will be removed, also what your colleagues wrote. This cannot be undone. Files and versions already sent stay.
plan-text-remove-yes = Remove the text
plan-text-removed = The text is removed.
plan-text-none = This part has no text.
plan-edit-saved = ✅ “{ $label }” now follows the message that you have just edited ({ $count } characters).
plan-edit-unsent = ✅ “{ $label }” now follows the message that you have just edited ({ $count } characters). The version sent before has not changed. To send the change, press “Send new version” in the summary.

budget-how = To add a line, please write what the money is for; the bot then asks for unit, quantity, unit price and source. You can also send several lines in one message, each with: item | unit | quantity | unit price. At most { $max } lines.
budget-more = To add a line, please write what the money is for, or send several: item | unit | quantity | unit price. At most { $max } lines.
budget-add = ➕ Add a line
budget-no-source = ⚠️ no source
budget-crowded = Colleagues were adding lines at the same time, so the table has no room for these. No line of this message was added; please look at the table and send it again.
budget-full = The table has its 30 lines. To add another, please remove one first, or send your table as a file.
budget-no-lines = There are no budget lines.
budget-no-content = (no content yet)
budget-line = { $number }. { $content }: { $quantity } { $unit } × { $price } = { $amount } đồng ({ $source })
budget-line-open = { $number }. { $content }: ⚠️ missing: { $columns }
budget-total =
    Total: { $total } đồng
    In Vietnamese words: { $words }.
budget-from = – { $source }: { $amount } đồng
budget-source-all = Source of { $count } lines: { $source }
budget-line-edit = ✏️ { $number }
budget-line-head = <b>Line { $number }</b> · { $content }
budget-column = { $name }: { $value }
budget-amount = Amount: { $amount } đồng
budget-line-remove = ✖ Remove this line
budget-line-removed = The line is removed.
budget-line-gone = This line is no longer in the budget; a colleague may have removed it. Please open /plan again.
budget-back = ◀ Budget
budget-name-content = Item
budget-name-unit = Unit
budget-name-quantity = Quantity
budget-name-price = Unit price
budget-name-source = Source
budget-edit-content = Change item
budget-edit-unit = Change unit
budget-edit-quantity = Change quantity
budget-edit-price = Change price
budget-edit-source = Change source
budget-ask-content =
    <b>What is the money for?</b>
    2 to 200 characters. For example: <i>Document scanner</i>
budget-ask-unit =
    <b>What is counted?</b>
    Press a button, or type another unit of at most 30 characters. For example: <i>visit</i>
budget-ask-quantity =
    <b>How many?</b>
    For example: <i>12</i> or <i>1.5</i>
budget-ask-price =
    <b>What is the price of one, in đồng?</b>
    For example: <i>4,500,000</i> or <i>4.5 triệu</i>
budget-ask-source =
    <b>Where does the money come from?</b>
    Please press a button below.
budget-common-units = piece|set|item|package|machine|person|day|month|time|m²
budget-wrong-quantity = The bot cannot read this quantity. Please write a number above 0 with at most three decimals, such as 12 or 1.5. What you entered before is still there.
budget-wrong-price = The bot cannot read this amount. Please write đồng above 0, such as 4,500,000 or 4.5 triệu. What you entered before is still there.
budget-too-large = Not saved: the total would be above { $most } đồng. Please check quantity and unit price.
budget-too-many = This message has { $count } lines, but the table has room for { $room } more (at most { $max }). No line was added. Please combine some, or send your table as a file.
budget-rows-saved =
    { $count ->
        [one] ✅ { $count } line added.
       *[other] ✅ { $count } lines added.
    }
budget-rows-wrong =
    No line was added, because the bot cannot read this one:
    “{ $line }”
    { $reason }

    Each line has: item | unit | quantity | unit price. For example:
    <i>Document scanner | piece | 2 | 4,500,000</i>
budget-row-spaces = Columns need a | between them (Telegram turns those of a spreadsheet into spaces). A ready spreadsheet can be sent as a file.
budget-row-fields = It has too few or too many columns.
budget-row-content = The item needs words, 2 to 200 characters.
budget-row-unit = The unit must be a word of at most 30 characters.
budget-row-quantity = The quantity must be a number above 0.
budget-row-price = The unit price must be an amount in đồng above 0.
budget-row-amount = The amount is not quantity times unit price, or it is too large.
budget-row-columns = The columns come in another order.
budget-row-scale = The heading gives prices in thousands or millions; please change them to đồng.

plan-empty = There is nothing to send yet: at least one part needs text, a file, or budget lines with all their columns.
plan-incomplete-ask =
    <b>Still missing: { $parts }.</b>
    Send what you have? The rest can follow in a new version, under the same code.
plan-incomplete-send = Send what we have
plan-incomplete-write = Go on writing
plan-sent =
    ✅ <b>Your unit’s document has been received.</b>
    Unit: { $unit }
    Code: <b>{ $code }</b> (version { $version })
    Time (Vietnam): { $at }
plan-sent-again =
    ✅ <b>This content was received before; nothing has changed.</b>
    Unit: { $unit }
    Code: <b>{ $code }</b> (version { $version })
    Time (Vietnam): { $at }
plan-sent-missing = Still missing: { $parts }. Please add it and send a new version.
plan-sent-receipt = A receipt with the SHA-256 of the content and of each file will go to everyone who has taken on this unit, within a few minutes.
plan-receipt =
    🧾 <b>Receipt of an implementation option, scheme or plan</b>
    Code: <b>{ $code }</b> (version { $version })
    Unit: { $unit }
    Kind of document: { $kind }
    Time (Vietnam): { $at }
    Sent by: { $sender }
plan-receipt-seal =
    SHA-256 of the content:
    <code>{ $sha256 }</code>
plan-receipt-files = SHA-256 of each file:
plan-receipt-more =
    { $count ->
        [one] … and { $count } more file; press the button below to see all.
       *[other] … and { $count } more files; press the button below to see all.
    }
plan-receipt-all = SHA-256 of all files
plan-receipt-foot = This is a confirmation by the bot. It does not replace a document sent to the competent authority.
plan-seal =
    { $number }. { $name }
    { $sha256 }
plan-seal-too-big =
    { $number }. { $name }
    (no digest: the file is larger than the 20 MB that the bot can read)
plan-seal-unknown-file =
    { $number }. { $name }
    (no digest: Telegram no longer gives this file to the bot)
plan-seal-local-files =
    { $number }. { $name }
    (no digest: the Telegram server in use does not let the bot read files)
plan-seal-unreachable =
    { $number }. { $name }
    (no digest: the bot could not download this file)
plan-digests-head = { $code } (version { $version }) – SHA-256 of each file:

plan-no-version = There is no such version. Please open /plan to see the versions that were sent.
plan-version-line =
    Version { $version } – { $at }{ $complete ->
        [yes] {""}
       *[no] {" · incomplete"}
    }{ $late ->
        [no] {""}
       *[yes] {" · late"}
    }
plan-version-head =
    { $code } – VERSION { $version }, sent at { $at }{ $late ->
        [no] {""}
       *[yes] , late by { $by }
    }
    { $unit }
    Sent by: { $sender }
plan-version-file = 📎 File { $number }
plan-whole-kind = Kind of document: { $kind }

paper-ask-number =
    <b>What is the number of the document on paper?</b>
    As it stands on the document. For example: <i>125/SKHCN-VP</i>
paper-ask-date =
    <b>What is the date of No. { $number }?</b>
    Day/month/year. For example: <i>15/01/2020</i>
paper-number-wrong = A document’s number has a figure in it, such as 125/SKHCN-VP. Please type it again.
paper-date-form = The bot cannot read this date (the dispatch that asks for the document is of { $dispatch }). Please write a day that exists as day/month/year, such as 15/01/2020.
paper-date-future = This day has not come yet (the dispatch that asks for the document is of { $dispatch }). Please write the date on the document, such as 15/01/2020.
paper-date-before = This day is before the dispatch that asks for the document ({ $dispatch }). Please write the date on the document, such as 15/01/2020.
paper-claimed = ✅ Noted: No. { $number } of { $date } on paper. An administrator is asked to confirm it. Until then the bot goes on reminding you.
paper-claimed-alone = ✅ Noted: No. { $number } of { $date } on paper. The bot has no administrator who could confirm it, so it goes on reminding you; if need be, please ask the { $organiser }.
paper-known = An administrator has confirmed that your unit’s document on paper was received.
paper-claim =
    📄 <b>A unit says that it has sent its document on paper</b>
    Unit: { $unit }
    No. { $number } of { $date }
    Said by: { $name }

    Has it arrived?
paper-confirm = Received
paper-refuse = Not received
paper-claim-done = This has been answered, or the unit has just named another document.
paper-claim-confirmed = ✅ Confirmed: No. { $number } of { $date } of { $unit } on paper. The unit is told, and is not reminded any more.
paper-claim-refused = Noted: No. { $number } of { $date } of { $unit } has not arrived. The unit is told, and is reminded as before.
paper-confirmed =
    ✅ <b>Your unit’s document on paper was received.</b>
    Unit: { $unit }
    No. { $number } of { $date }
    The bot sends no more reminders.
paper-refused =
    <b>The document on paper that your unit named was not received.</b>
    Unit: { $unit }
    Please check how it was sent, or send it here.
paper-taken-back =
    <b>The confirmation of your unit’s document on paper was taken back.</b>
    Unit: { $unit }
    Please check how it was sent. If not everything has been sent in the bot either, please send the rest here.

plan-return-line = ↩️ <b>{ $organiser } asks you to revise { $version ->
        [0] what you sent on paper
       *[other] version { $version }
    }</b> (at { $at }).
plan-return-until =
    { $state ->
        [none] No time limit was set.
        [over] The time for the revision ended on { $until }. The system still takes it.
       *[open] Please send the revision on { $until } at the latest.
    }
plan-return-fair = What you send in answer to this does not count as late against the contest's deadline.
plan-return-part = – <b>{ $label }</b>: { $text }
plan-return-how = Change the parts that need it, then press “Send new version”.
plan-return-read = ↩️ Read what to revise
plan-return-none = This request has been answered or taken back.
