# Results of the contest. What is not known is called not known; no winner is ever made up.

command-results = Results of the contest
menu-results = 🏆 Results

results-unknown = no official data
results-prize-none = No prize

results-sheet-name = Results
results-sheet-help-name = How to
results-sheet-help-head = How to fill in the results
results-sheet-help-prizes = Prizes (write one of these names)
results-sheet-help-fields = Fields (write one of these names)
results-sheet-help =
    One row for each model or initiative. Keep the column “Code”; the columns may be in any order.
    A blank cell means that there is no official data. A row without points, prize and rank counts as not entered.
    Points: from 0 to { $max }, like 77.8. Rank: a whole number from 1; the bot derives no ranks from points.
    Equal points have the same rank, and the next is skipped: 1, 2, 2, 4.
    To add a unit, fill in a new row: with the entry’s code (like SK-2019-0001) under “Code”, or with no code and the unit’s name.
    At most { $rows } rows. When you are done, send this .xlsx file into the chat with the bot.
results-sheet-column =
    { $column ->
        [code] Code
        [unit] Unit
        [agency] Agency
        [title] Title
        [field] Field
        [points] Points
        [prize] Prize
       *[rank] Rank
    }

results-all-unknown =
    { $what ->
        [points] Points
        [rank] Ranks
       *[both] Points and ranks
    }: no official data.
results-points = { $points } points
results-open = 🏆 See the results
results-none =
    <b>Results · { $contest }</b>
    No results have been published yet.
results-preliminary = Units of the final round, and their points in the preliminary round as far as published:
results-preliminary-line = • { $unit }: { $points }
results-preliminary-more = … and { $count } more units
results-source = <i>{ $source }</i>
results-published =
    <b>Results · { $contest }</b>
    Published at { $at }.
results-corrected =
    <b>Results · { $contest }</b>
    <b>Correction</b> { $number }, at { $at }.
results-early = 🔒 These results are not public yet (at the earliest at { $at }). Please don’t pass them on.
results-head-prize = <b>🏅 { $prize }</b>
results-head-none = <b>{ $prize }</b>
results-head-unknown = <b>Prize: no official data</b>
results-prize-unknown = Prize: no official data
results-line = { $number }. <b>{ $unit }</b>
results-line-title = { $title }
results-line-facts = <i>{ $facts }</i>
results-line-unknown = Points and rank: no official data
results-line-points =
    { $known ->
        [true] { $value } points
       *[false] Points: no official data
    }
results-line-rank =
    { $known ->
        [true] Rank { $value }
       *[false] Rank: no official data
    }
results-filter =
    { $kind ->
        [prize] By prize
        [field] By field
       *[agency] By agency
    }
results-choose-filter =
    { $kind ->
        [prize] Which prize would you like to see?
        [field] Which field would you like to see?
       *[agency] Which agency would you like to see?
    }
results-filtered =
    { $kind ->
        [prize] Prize
        [field] Field
       *[agency] Agency
    }: <b>{ $value }</b> ({ $count ->
        [one] 1 result
       *[other] { $count } results
    })
results-all = All results
results-picture = 🖼 Picture
results-back-to-list = ◀ List of results
results-detail-unit = <b>{ $unit }</b>
results-detail-title = Model or initiative: { $title }
results-detail = { $label }: <b>{ $value }</b>
results-column =
    { $column ->
        [unitName] Unit
        [agencyId] Agency
        [title] Title
        [field] Field
        [points] Points
        [prize] Prize
       *[rank] Rank
    }
results-row-gone = This result is no longer in the list. Please open /results to see it again.

results-card-heading = RESULTS
results-card-correction = Correction { $number }
results-card-rank = Rank { $rank }
results-card-more = and { $count } more – see the bot
results-card-dash = “{ $dash }”: no official data.
results-card-caption = The picture that everyone will get.

results-own-head =
    { $correction ->
        [true] <b>Correction of the results · { $contest }</b>
       *[false] { $prize ->
            [true] 🎉 <b>Congratulations!</b>
           *[false] <b>Your result</b>
        }
    }
    { $correction ->
        [true] Your result is:
       *[false] Your result in { $contest }, before it is made public:
    }
results-own-row =
    <b>{ $unit }</b>
    Model or initiative: { $title }
    Prize: <b>{ $prize }</b>
    Points: { $points }
    Rank: { $rank }
results-own-removed = <b>{ $unit }</b>: no longer in the corrected results.
results-news-prize = <b>🏅 { $prize }</b>
results-news-line = • { $unit }
results-news-line-points = • { $unit }: { $points }
results-news-line-unknown = • { $unit } (points: no official data)
results-news-more = … For all of it press “🏆 See the results”.

results-enter = ✍️ Enter results
results-draft-back = ◀ Enter results
results-draft-head = <b>✍️ Enter results</b>
results-draft-count = Entered: { $rows }. Finalists not entered yet: { $left }.
results-draft-secret = Only administrators see this until another administrator approves and publishes it.
results-draft-published = Published now: the version of { $at }. What you change from here on is a correction, and shows only when approved.
results-draft-returned =
    ↩️ The results were sent back to be mended:
    <blockquote>{ $remark }</blockquote>
results-nothing-entered = not entered
results-add-finalist = ➕ Finalists not entered ({ $count })
results-add-entry = ➕ By entry code
results-add-unit = ➕ Another unit
results-template = 📥 Template
results-send-sheet = 📤 Send a spreadsheet
results-preview = 👁 Preview
results-preview-head = <b>👁 The results as everyone will read them</b>
results-check = ✅ Check and submit
results-pick-finalist = Choose the unit whose result you enter (not entered: { $count }).
results-ask-code = What is the code of the entry? For example: { $code }
results-ask-name = What is the unit called?
results-ask-unit-of = The unit of the entry { $code } is not known. What is the unit called?
results-entry-unknown = There is no entry with the code “{ $code }”. Please check it and send it again.
results-entry-withdrawn = The entry “{ $code }” was withdrawn by its author. Send another code, or choose “Another unit” and type the unit’s name.
results-edit = ✏️ { $column }
results-remove = ✖ Remove this result
results-remove-ask = Remove the result of <b>{ $unit }</b> from the draft?
results-remove-yes = Remove
results-removed = The result of <b>{ $unit }</b> was removed.
results-row-back = ◀ This result
results-ask-unit = <b>{ $unit }</b>
results-now = Now: { $value }
results-note = <i>{ $note }</i>
results-ask =
    { $column ->
        [unitName] What is the unit called?
        [agencyId] Which agency does the unit belong to? Type the agency’s name or its abbreviation.
        [title] What is the model or initiative called?
        [field] Which field does it belong to?
        [points] How many points? From 0 to { $max }, for example 77.8
        [prize] Which prize did it win?
       *[rank] Which rank? The bot derives no ranks from points.
    }
results-wrong =
    { $column ->
        [points] Not saved: points are a number from 0 to { $max }, like 83 or 77.8. Please type it again.
       *[other] Not saved: a rank is a whole number from 1, like 2. Please type it again.
    }
results-unknown-new = Not known, next question
results-unknown-edit = No official data
results-agency-pick = Choose the agency, or type another name.
results-agency-none = No such agency was found. Type its name again, or leave it out.

results-template-caption = A template with what the bot knows filled in. How to go on is on the sheet “How to”.
results-sheet-ask = Send the .xlsx file here when it is filled in. The bot checks it first, and saves it only when you confirm.
results-sheet-wanted = The bot is waiting for a spreadsheet (.xlsx). Send the file, or press a button to go back.
results-sheet-unreadable =
    { $reason ->
        [old-excel] Not read: this is an old Excel file (.xls), or it has a password. Save it as .xlsx without a password and send it again.
        [too-large] Not read: the file is too large for a list of results. Copy the list into the template and send that.
        [not-downloaded] The file could not be fetched from Telegram. Please send it again in a few minutes.
       *[not-a-sheet] Not read: the file is broken, or no .xlsx spreadsheet. Please check it and send it again.
    }
results-sheet-bad = ⚠️ <b>Nothing was taken.</b> There are { $count } things to mend in the list:
results-sheet-line = • { $line }
results-sheet-more = … and { $count } more, all of them in the file above.
results-sheet-again = Mend them and send the whole file again.
results-sheet-row = Row { $row }: { $sentence }
results-sheet-problem =
    { $kind ->
        [no-header] no row with the names of the columns was found. There must be “Unit” or “Code”, and one more column of the template.
        [repeated-column] the column “{ $column }” is there twice.
        [too-many-rows] the list has more than { $rows } rows.
        [no-rows] no row has points, a prize or a rank.
        [unknown-code] there is no finalist or entry with the code “{ $value }”.
        [entry-withdrawn] the entry “{ $value }” was withdrawn by its author.
        [unit-missing] the unit’s name is missing.
        [unit-mismatch] code and unit do not go together; the code is that of “{ $value }”.
        [unknown-agency] there is no agency “{ $value }”.
        [unknown-field] there is no field “{ $value }”.
        [unknown-prize] there is no prize “{ $value }”.
        [bad-points] the points “{ $value }” are not a number from 0 to { $max }.
        [bad-rank] the rank “{ $value }” is not a whole number from 1.
        [too-long] the column “{ $column }” has more than 200 characters: “{ $value }”.
       *[repeated-row] the same as row { $other }.
    }
results-import-head =
    <b>The list was read and is not saved yet.</b>
    New: { $added } · changed: { $changed } · as before: { $same }
    Here, and not in the list (they stay): { $missing }
    Rows without a result (left out): { $blank }
results-import-added = ➕ { $unit }
results-import-changed = ✏️ { $unit }: { $changes }
results-import-change = { $label }: { $from } → { $to }
results-import-missing = ▫️ { $unit } (stays)
results-import-more = … and { $count } more
results-import-yes = Save all
results-import-no = Don’t save
results-import-dropped = Nothing of that list was saved.
results-import-outcome =
    { $state ->
        [saved] ✅ { $count } rows of the list are saved.
        [same] ✅ { $count } rows of the list are saved.
        [frozen] Not saved: the results wait for approval.
        [changed] Not saved: the results were changed after the list was read. Please send the list again to see what it changes.
       *[forgotten] This list was sent long ago. Please send it again.
    }

results-summary =
    <b>Check of { $rows } results</b>
    { $state ->
        [errors] Some of it can’t be true (⛔) and has to be mended before you submit:
        [warnings] There are no errors. Some of it is unusual (⚠️), please look again:
       *[fine] Nothing contradicts itself.
    }
results-finding-error = ⛔ { $sentence } <i>{ $units }</i>
results-finding-warning = ⚠️ { $sentence } <i>{ $units }</i>
results-finding-more = { $units }; and { $count } more
results-findings-more = … and { $count } more remarks
results-finding =
    { $kind ->
        [no-rows] There are no results.
        [points-out-of-range] Points outside the scale:
        [unknown-prize] A prize that the contest does not have:
        [unknown-field] A field that the contest does not have:
        [bad-rank] A rank that is not a whole number from 1:
        [same-unit] The same initiative twice (two of one unit need different titles):
        [rank-without-tie] The same rank with different points:
        [rank-against-points] A better rank with fewer points:
        [nothing-known] Neither points nor prize nor rank:
        [tie-ranks] The same points with different ranks:
        [tie-prizes] The same points with different prizes:
        [rank-gap] Ranks do not follow on each other, here it should be { $number }:
        [prize-against-points] A higher prize with fewer points:
        [prize-against-rank] A higher prize with a worse rank:
       *[too-many-prizes] More prizes than there are ({ $number }):
    }
results-alone = It takes a second administrator to approve, so this can’t be submitted yet. Whoever runs the bot adds their Telegram id to ADMIN_IDS and restarts it. What was entered is kept.
results-submit = Submit for approval
results-submit-anyway = I have looked, submit
results-delay-ask =
    After publication the authors and co-authors hear first. How long after that does everyone hear?
    Usually: { $usual }. Nothing is sent in quiet hours or on days off.
results-delay-now = right after the authors
results-delay-hours = { $hours } h later
results-delay-minutes = { $minutes } min later
results-delay-morning = { $at } on the next morning
results-delay-typed = Type the minutes
results-delay-type = After how many minutes? From 0 to { $max }.
results-delay-wrong = Not taken: that has to be minutes from 0 to { $max }, like 90. Please type it again.
results-submit-confirm =
    <b>Submit { $rows } results for approval?</b>
    Everyone hears: { $delay }.
    While they wait nothing can be changed; you can take them back. Another administrator approves and publishes them.
results-submit-yes = Submit
results-submitted = ✅ { $rows } results were submitted at { $at }. The other administrators are told.
results-frozen = The results wait for approval and can’t be changed. To change them, take them back first.
results-changed = The results have changed since this button was shown. Please check them again, then submit.
results-waiting =
    <b>⏳ The results wait for approval</b>
    { $rows } results, submitted at { $at }.
    { $own ->
        [true] You submitted them, so another administrator approves them.
       *[false] Please look at them and decide.
    }
results-look = 👁 Look at what was submitted
results-review = 👁 Look and decide
results-withdraw = ↩️ Take back to change
results-withdraw-ask = Take the results back to change them? After that they have to be submitted again.
results-withdraw-yes = Take back
results-withdrawn = They are taken back. Change them, then submit again.
results-decided = These no longer wait for approval: they were published, sent back or taken back.
results-own = What you submitted has to be approved by another administrator.

results-review-wanted =
    <b>Results of the contest wait for your approval</b>
    { $rows } results, submitted at { $at }.
results-review-head =
    <b>Approve the results</b>
    { $rows } results, submitted at { $at }.
    On publication the { $own } people whom they are about hear first; then { $news } people and { $chats } groups and channels ({ $delay }).
results-review-fine = Nothing contradicts itself.
results-review-back = ◀ Look again
results-publish = ✅ Approve and publish
results-return = ↩️ Send back
results-return-ask = What is to be mended? Write it briefly; whoever submitted them gets it word for word.
results-returned = They are sent back to be mended. Whoever submitted them is told.
results-publish-confirm =
    { $step ->
        [again] <b>Publish { $rows } results?</b>
       *[yes] <b>For the last time: publish to { $count } people?</b>
    }
    The { $own } people whom they are about hear at once; { $news } others and { $chats } groups and channels: { $delay }.
    What was sent can’t be taken back.
results-publish-yes =
    { $step ->
        [again] Publish
       *[yes] Yes, publish
    }
results-approved =
    ✅ Published at { $at }.
    The authors hear first; everyone at { $news } at the earliest.
results-was-approved = ✅ The results that you submitted were approved.
results-was-returned =
    ↩️ <b>The results that you submitted were sent back to be mended:</b>
    <blockquote>{ $remark }</blockquote>
results-taken-back = The results that you submitted were taken back by another administrator to change them.

results-delivery = 📬 Who got it
results-delivery-head = <b>📬 Whom the news of the results has reached</b>
results-delivery-none =
    <b>{ $stage ->
        [own] Those with a result
        [news] Everyone
       *[chats] Groups and channels
    }</b>: not told yet, or nobody is there.
results-delivery-line =
    <b>{ $stage ->
        [own] Those with a result
        [news] Everyone
       *[chats] Groups and channels
    }</b>: sent { $sent } of { $total }{ $pending ->
        [0] {""}
       *[other] , waiting { $pending }
    }{ $blocked ->
        [0] {""}
       *[other] , blocked { $blocked }
    }{ $failed ->
        [0] {""}
       *[other] , failed { $failed }
    }{ $uncertain ->
        [0] {""}
       *[other] , uncertain { $uncertain }
    }{ $dropped ->
        [0] {""}
       *[other] , no longer to be sent { $dropped }
    }
results-delivery-refresh = 🔄 Refresh
results-delivery-back = ◀ Back
results-delivery-resend =
    { $stage ->
        [own] 🔁 Those with a result
        [news] 🔁 Everyone
       *[chats] 🔁 Groups and channels
    }: { $state ->
        [failed] send { $count } failed again
       *[uncertain] send { $count } uncertain again
    }
results-delivery-resend-ask =
    { $state ->
        [failed] Send it again where it failed: { $count } ({ $stage ->
            [own] those with a result
            [news] everyone
           *[chats] groups and channels
        })? Whoever got it does not get it again.
       *[uncertain] Send it again where it may not have arrived: { $count } ({ $stage ->
            [own] those with a result
            [news] everyone
           *[chats] groups and channels
        })? Some may get it twice.
    }
results-delivery-resend-yes = 🔁 Send { $count }
results-delivery-resent = ✅ Being sent again: { $count }
results-delivery-changed = ⚠️ Not sent again: the figures have changed. This is how it is now.
