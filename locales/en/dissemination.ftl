# Making the results known: the kit, the coordinators' report, the table. Claimed and counted figures always stand apart.

pb-internal = An internal report; it does not replace an official document.
pb-no-duty = This agency is not on the contest’s list, so it is not asked to make the results known.
pb-not-public = The results are not public yet. When they are, you will get the kit and can write the report.
pb-not-public-yet = The results are not public yet, so there is nothing to follow.

pb-kit-letter =
    { $what ->
        [new] 📣 <b>The results of the contest are public</b>
       *[other] 📣 <b>The results of the contest have been corrected</b>
    }
    Agency: { $agency }. Time: { $at }.

    { $duty }

    The kit holds the picture of the results, a message and your agency’s own link, ready to forward. { $what ->
        [reported] The report that your agency has sent stays valid and is marked “on the results before the correction”; you may confirm it again.
       *[other] Once the results have been made known, please write the report; it is internal and does not replace an official document.
    }
pb-kit-get = 📦 Get the kit
pb-kit-invite = 👉 Please read the results and press “Đã nắm thông tin”: { $link }
pb-kit-sent =
    <b>📦 The kit of { $agency }</b>
    { $card ->
        [true] Forward the picture and the message above to colleagues and to your agency’s chat groups.
       *[false] Forward the message above to colleagues and to your agency’s chat groups. The picture could not be sent this time.
    }
    Whoever opens the link and presses “I have read this” is counted as one person. Of those who only read, nothing is counted or kept.

pb-acknowledge = ✅ I have read this
pb-acknowledged = ✅ Noted. Thank you.
pb-link-counts =
    <i>When you press “I have read this”, you count for { $agency }{ $own ->
        [true] {" "}(the agency in your profile)
       *[false] {""}
    }.</i>
pb-link-counted =
    ✅ <i>You have pressed “I have read this” and count for { $agency }{ $own ->
        [true] , not for the agency that sent this link
       *[false] {""}
    }.</i>
pb-link-unknown = <i>This link names no agency of the contest, so it only shows the results.</i>
pb-link-corrected = ⚠️ The results have been corrected. Please read them again, then press “I have read this”.

pb-report-open = 📝 Dissemination report
pb-report-back = ◀ Dissemination report
pb-card-head = <b>📝 Dissemination report · { $agency }</b>
pb-card = ◀ The report
pb-label =
    { $step ->
        [day] Date
        [ways] How
        [officials] Officials and civil servants
        [union] Youth Union members
        [models] Models to be applied
        [obstacles] Obstacles
       *[files] Evidence
    }
pb-edit =
    ✏️ { $step ->
        [day] Date
        [ways] How
        [officials] Officials…
        [union] Youth Union
        [models] Models
        [obstacles] Obstacles
       *[files] Evidence
    }
pb-answer = <b>{ $label }:</b> { $value }
pb-none = none
pb-no-union = no Youth Union members
pb-no-models = none chosen yet
pb-more-than-all = ⚠️ { $count }: more reached than there are
pb-model-gone = (a model that is not public now)
pb-model-unknown = This model is not on the public list now. Please choose another one.
pb-list-more = … and { $count } more
pb-way =
    { $way ->
        [meeting] Meeting
        [chat] Chat group
        [portal] Website
        [board] Notice board
       *[other] Another way
    }

pb-continue =
    { $begun ->
        [true] ▶ Go on
       *[false] ▶ Begin
    }
pb-send =
    { $what ->
        [first] 📤 Send the report
        [amend] 📤 Send the changes
       *[confirm] 📤 Confirm for the corrected results
    }
pb-state-open = Still missing: { $questions }
pb-state-ready = All that is required is there. Please check it, then press “Send the report”.
pb-state-sent = ✅ Sent at { $at } (no. { $number }). To add to it, change an answer and send it again.
pb-state-changed = ⚠️ There are changes that were not sent. Last sent at { $at } (no. { $number }).
pb-state-earlier = ⚠️ The report sent at { $at } is on the results before the correction; it stays valid. If the corrected results have been made known too, please confirm it again.
pb-send-changed = Not sent: the report or the results have just changed. Please look at it again, then send it.
pb-send-incomplete = Not sent: the report still lacks something required.
pb-cancelled = Stopped. The answers of the report are kept; you can go on at any time.
pb-receipt =
    🧾 <b>The dissemination report has been received</b>
    { $agency }, no. { $number }, at { $at }.

pb-ask =
    { $step ->
        [day] <b>On which day did the agency make the results known?</b>
            Press a button, or type the day. If it was done more than once, give the first day. <i>Example: 25/11/2019</i>
        [ways] <b>How were they made known?</b>
            You may choose more than one.
        [officials] <b>How many officials, civil servants and public employees were reached?</b>
            Type a number; how many there are in all is asked next. <i>Example: 120</i>
        [union] <b>How many Youth Union members were reached?</b>
            Type a number; how many there are in all is asked next. <i>Example: 35</i>
        [models] <b>Which models or initiatives will the agency apply?</b>
            Press to choose or to take back, as many as you like; type a few letters to search.
        [obstacles] <b>Were there any obstacles?</b>
            Please be brief, { $max } characters at most.
       *[files] <b>Do you have evidence?</b>
            Send files or photos: minutes, a photo of the meeting, a picture of the web page. Send nothing classified.
    }
pb-now = So far: { $value }
pb-ask-total =
    { $group ->
        [officials] <b>{ $reached } out of how many officials, civil servants and public employees?</b>
       *[union] <b>{ $reached } out of how many Youth Union members?</b>
    }
    Type a number.
pb-keep = Keep { $total } in all
pb-today = Today
pb-yesterday = Yesterday
pb-onward = Go on ▶
pb-answer-none =
    { $of ->
        [union] No Youth Union members
        [models] None chosen yet
        [obstacles] None
       *[files] No evidence
    }
pb-models-all = All models
pb-models-found =
    { $count ->
        [0] No model was found for “{ $query }”. Type it another way, or look at all of them.
       *[other] Models found for “{ $query }”: { $count }.
    }
pb-day-problem =
    { $problem ->
        [unreadable] Not saved: this day could not be read. Please type it like 25/11/2019.
        [no-such-day] Not saved: there is no such day. Please type it again.
       *[out-of-time] Not saved: the day must be in { $year } or later, and not after today ({ $today }). Please type it again.
    }
pb-count-wrong = Not saved: this must be a whole number from { $least } to { $max }, such as 120 or 1.250. Please type it again.
pb-total-too-small = Not saved: { $total } in all is less than the { $reached } reached. Please type the total again, or open the report to change how many were reached.

pb-versions = 🗂 What was sent
pb-versions-back = ◀ What was sent
pb-versions-head = <b>Reports sent: { $count }</b>
pb-version-line =
    • No. { $number }, { $at }{ $earlier ->
        [true] , on the results before the correction
       *[false] {""}
    }
pb-version-open = 📖 No. { $number }
pb-version-head =
    <b>Dissemination report · { $agency }</b>
    No. { $number }, sent at { $at }.
pb-earlier = ⚠️ On the results before the correction.

pb-claimed = Reported by agencies: officials and civil servants { $officials }; Youth Union { $union }
pb-counted = Counted by the bot: people who pressed “I have read this”: { $count }
pb-counted-before = <i>Counted by the bot for version { $number }, before the correction: { $count }</i>

pb-coverage-open = 📣 Dissemination
pb-coverage-back = ◀ Dissemination
pb-coverage-head = <b>📣 Dissemination of the results</b>
pb-coverage-totals =
    Agencies asked: { $agencies }
    📦 Got the kit: { $withKit }
    ✅ Reported: { $reported } (on the results before the correction: { $earlier })
    ⬜ Silent: { $silent } (without a coordinator: { $unreachable })
pb-coverage-group = <b>{ $group }</b>: { $reported }/{ $agencies } agencies have reported
pb-coverage-note = <i>{ $note }</i>
pb-coverage-everyone = All agencies
pb-coverage-all = All agencies
pb-coverage-silent = ⬜ Silent ({ $count })
pb-coverage-list =
    <b>{ $group }</b>, { $filter ->
        [silent] silent
       *[all] all
    }: { $count }
pb-coverage-filter =
    { $filter ->
        [silent] Only those that are silent
       *[all] All of them
    }
pb-coverage-agency =
    { $state ->
        [silent] ⬜
        [earlier] 🕘
       *[reported] ✅
    } { $agency }
pb-row-agency = <b>{ $agency }</b>
pb-row-state =
    { $state ->
        [silent] ⬜ silent
        [earlier] 🕘 reported on { $at }, on the results before the correction
       *[reported] ✅ reported on { $at }
    } · { $kit ->
        [true] 📦 got the kit on { $kitAt }
       *[false] kit not fetched
    } · { $coordinators ->
        [0] no coordinator
       *[other] coordinators: { $coordinators }
    }

pb-board-report =
    { $state ->
        [silent] Making the results known: not reported yet
        [earlier] 🕘 Reported at { $at }, on the results before the correction; may be confirmed again
       *[reported] ✅ Dissemination reported at { $at }
    }
pb-board-kit =
    { $fetched ->
        [true] Kit: fetched at { $at }
       *[false] Kit: not fetched yet
    }

pb-nudge =
    🔔 <b>{ $agency } has not reported on dissemination yet</b>
    The results became public on { $at }. If the agency has made them known, please write the internal report; if not, the kit is ready to forward.

    <i>{ $note }</i>
pb-silent-head =
    📣 <b>Dissemination: { $silent } of { $agencies } agencies are silent</b>
pb-silent-section =
    <b>{ $what ->
        [without] Without a coordinator: there is nobody to remind
       *[with] With a coordinator
    } ({ $count })</b>
pb-silent-line = • { $agency }
pb-silent-more = … All of them: press “Silent”.
