# Announcements (/announce): composing, sending, acknowledging, correcting, recalling. Never "read": only "acknowledged".

command-announce = Send an announcement
ann-list-head =
    <b>📣 Announcements</b>
    { $count ->
        [0] There are no announcements yet.
       *[other] Announcements: { $count }, the newest first. Please choose one, or compose a new one.
    }
ann-compose = ✍️ Compose an announcement
ann-list = ◀ Announcements
ann-list-button =
    { $state ->
        [draft] 📝
        [scheduled] 🕗
        [preparing] 📤
        [sending] 📤
        [held] ⏸
        [failing] ⚠️
        [cancelling] 🛑
        [recalled] ↩️
       *[finished] ✅
    } { $title }
ann-chats = 💬 Groups and channels
ann-open = Open the announcement
ann-back = ◀ Back
ann-gone = This announcement is no longer there. Please open /announce for the list.
ann-not-draft = This announcement is no longer a draft, so it can’t be changed. Please open /announce.
ann-not-scheduled = This announcement is no longer scheduled. Please open /announce.
ann-not-launched = This announcement has not been sent yet. Please open /announce.

ann-ask-content =
    { $slot ->
        [en] Please send the English text, for those who chose English. Everybody else still gets the Vietnamese one.
       *[other] Please send the announcement as you would compose any message: text, a photo, a video, a file or an album.
    }
    Its formatting is kept. Nobody gets anything until you confirm.
ann-content-saved = ✅ The content is saved.
ann-content-unknown = Such a message can’t be sent as an announcement. Please send text, a photo, a video, a file, audio or an album.
ann-too-long = Not saved: the text is { $over } characters over the { $max } that there is room for. Please shorten it and send it again.
ann-not-replaced = There is a content already, so this message was not saved. To replace it, press “Change the content” and send it again. A text has at most 4,096 characters, that is, one message.
ann-no-content = none yet
ann-content-kind =
    { $kind ->
        [photo] (photo
        [video] (video
        [animation] (animation
        [document] (file
        [audio] (audio
        [album] (album of { $parts }
       *[text] (text
    }{ $count ->
        [0] )
       *[other] , { $count } characters)
    }
ann-content-over = – { $over } characters too long

ann-draft-head = <b>📝 Draft of an announcement</b>
ann-draft-missed = ⚠️ This was to be sent at { $at }, but the bot was not running then, so it was <b>not sent</b>. Please look at it again and choose another time.
ann-draft-content = <b>Content:</b> { $content }
ann-draft-english = <b>English:</b> { $content }
ann-draft-category =
    <b>Category:</b> { $category ->
        [service] service (can’t be switched off by its readers)
       *[contest] contest news (can be switched off in /settings)
    }
ann-draft-acknowledge =
    <b>Acknowledgement button:</b> { $on ->
        [true] yes
       *[false] no
    }
ann-draft-time = <b>To be sent:</b> { $when }
ann-at-once = at once
ann-edit-content = ✍️ Change the content
ann-add-english = 🇬🇧 Add an English text
ann-drop-english = 🇬🇧 Drop the English text
ann-edit-audience = 👥 Recipients
ann-edit-category = 🏷 Category
ann-edit-acknowledge =
    { $on ->
        [true] ☑️ Acknowledgement
       *[false] ⬜ Acknowledgement
    }
ann-edit-time = 🕗 Time
ann-preview = 👁 Preview
ann-test = 📨 Test send to me
ann-send = 🚀 Send…
ann-discard = 🗑 Discard
ann-discard-ask = Discard the draft “{ $title }”? Its content will be gone for good.
ann-discard-yes = 🗑 Discard
ann-discarded = ✅ The draft is discarded.

ann-ask-category =
    <b>What kind of announcement is it?</b>
    Contest news: whoever switched it off in /settings does not get it.
    Service: everybody among the recipients gets it and can’t switch it off. Only for what they need to know, such as a changed deadline.
ann-category-contest = Contest news
ann-category-service = Service

ann-preview-head =
    { $language ->
        [en] 👁 Readers of English will see:
       *[vi] 👁 Readers will see:
    }
ann-preview-refused = ⚠️ Telegram does not take this content ({ $reason }). Please compose it anew and preview it again.
ann-previewed = This is a preview: the button only works in a real copy.
ann-test-sent = The test copy will be in this chat in a moment.

ann-ask-time =
    <b>When is it to be sent?</b>
    Please choose below, or type it in Vietnamese: 25/11 8h, ngày mai 14:30, thứ Hai 8h.
ann-time-problem =
    { $problem ->
        [no-such-day] There is no such day. Please type it again.
        [no-such-time] There is no such time. Please type it again, such as 14:30.
        [past] This time is past. Please choose another one.
        [too-far] This time is more than a year ahead. Please check it.
       *[unreadable] The bot cannot read this time. Please type it like: 25/11 8h, ngày mai 14:30, thứ Hai 8h.
    }

ann-audience-ask =
    <b>👥 Whom is this announcement for?</b>
    You can choose several. With agencies chosen, it only goes to the people of these.
ann-role-everyone = everyone
ann-role-entrants = authors of entries
ann-role-finalists = finalists
ann-role-owing = finalists who owe a plan
ann-role-coordinators = coordinators
ann-role-administrators = administrators
ann-choose-agencies =
    { $count ->
        [0] 🏛 By agency: all
       *[other] 🏛 By agency: { $count } chosen
    }
ann-choose-silent = Silent on an earlier one
ann-choose-chats = Registered groups and channels
ann-audience-none = <b>Recipients:</b> none chosen yet
ann-audience-people =
    <b>Recipients:</b> { $who } – <b>people: { $count }</b>{ $blocked ->
        [0] {""}
       *[other] , of whom { $blocked } block the bot
    }
ann-audience-places = Only of: { $where }
ann-audience-silent = Only those who got “{ $title }” and have not acknowledged it
ann-audience-unwilling = Left out, having switched such news off: { $count }
ann-audience-chats =
    <b>Groups and channels:</b> { $count ->
        [0] none is registered
       *[other] { $count }
    }
ann-places-more = { $names } and { $count } more agencies
ann-audience-done = ✅ Done
ann-audience-back = ◀ Recipients
ann-agencies-ask = <b>🏛 Choose a group of agencies</b>
ann-agency-group =
    { $group }{ $count ->
        [0] {""}
       *[other] {" "}({ $count })
    }
ann-agency-ask = <b>🏛 { $group }</b>
ann-agency-all = All agencies of the group
ann-agencies-back = ◀ Groups of agencies
ann-silent-ask =
    { $count ->
        [0] No announcement with an acknowledgement button was sent yet.
       *[other] Of which announcement are the silent to get this one?
    }
ann-silent-none = Choose none

ann-summary-head = <b>A last look</b>
ann-summary-takes = Sending it takes about { $minutes } min.
ann-summary-quiet = ⚠️ That is outside the usual hours (evening or a day off) and may disturb people. Please consider another time.
ann-summary-next = Go on ▶
ann-confirm =
    { $when ->
        [now] Send “{ $title }” now
       *[later] Send “{ $title }” at { $at }
    } to <b>people: { $people }</b>{ $chats ->
        [0] {""}
       *[other] {" "}and <b>groups and channels: { $chats }</b>
    }?
    { $when ->
        [now] Afterwards you can hold it, correct it, or recall it within 48 hours.
       *[later] Recipients are counted anew at that time. Until then you can call it off.
    }
ann-confirm-yes =
    { $when ->
        [now] 🚀 Send { $count }
       *[later] 🕗 Schedule { $count }
    }
ann-changed = ⚠️ Not sent: the content or the number of recipients has changed since you looked. This is how it is now.
ann-problem-no-content = The announcement has no content yet. Please press “Change the content” and send it.
ann-problem-no-audience = No recipients are chosen. Please choose at least one kind.
ann-problem-nobody = Nobody is among the chosen recipients now. Please choose again.
ann-problem-past = The time to send it is past. Please choose another one.
ann-scheduled-head = <b>🕗 To be sent at { $at }</b>
ann-scheduled-done = ✅ Scheduled.
ann-scheduled-note = Recipients are counted anew at that time. To change anything, call it off: it becomes a draft again.
ann-call-off = 🛑 Call it off
ann-call-off-ask = Call off “{ $title }”, due at { $at }? It becomes a draft again, and nothing of it is lost.
ann-call-off-yes = 🛑 Call it off
ann-called-off = ✅ Called off. Nobody has got this announcement.

ann-sent-head = <b>📣 { $title }</b>
ann-sent-facts =
    Sending began at { $at }. { $category ->
        [service] Service.
       *[contest] Contest news.
    }
ann-phase =
    { $phase ->
        [preparing] 📤 The list of recipients is being made…
        [sending] 📤 <b>Being sent</b>
        [held] ⏸ <b>Held</b>
        [failing] ⚠️ <b>Held by the bot itself: many copies in a row failed.</b> Please look into it, then press “Go on” or cancel the rest.
        [cancelling] 🛑 The rest is being cancelled…
       *[finished] ✅ <b>Finished: the result of every copy is known.</b>
    }
ann-progress = { $bar } · { $done }/{ $total }
ann-rate = { $rate } a second, about { $minutes } min left.
ann-count =
    { $what ->
        [sent] • Sent: { $count }
        [blocked] • Blocked by the reader: { $count }
        [failed] • Failed: { $count }
        [uncertain] • May not have arrived: { $count }
        [dropped] • No longer to be sent (cancelled, switched off, or consent withdrawn): { $count }
       *[acknowledged] • Acknowledged: { $count }
    }
ann-reason =
    ◦ { $reason ->
        [chat-not-found] the chat was not found
        [bot-can-t-initiate-conversation-with-a-u] never opened the bot
        [need-administrator-rights-in-the-channel] no right to post in the group or channel
        [not-composed] it could not be composed
       *[other] { $code }
    }: { $count }
ann-reasons-more = ◦ other reasons: { $count }
ann-hold = ⏸ Hold
ann-release = ▶️ Go on
ann-cancel-ask = 🛑 Cancel the rest
ann-cancel-yes = 🛑 Cancel the rest
ann-refresh = 🔄 Refresh
ann-resend =
    { $state ->
        [failed] 🔁 Send the { $count } failed again
        [uncertain] 🔁 Send the { $count } uncertain again
       *[dropped] 🔁 Send the { $count } cancelled
    }
ann-resend-ask =
    “{ $title }”: { $state ->
        [failed] send it again where it failed ({ $count })? Whoever got it does not get it again.
        [uncertain] send it again where it may not have arrived ({ $count })? Some may get it twice.
       *[dropped] send what was cancelled ({ $count })? Whoever switched such news off still does not get it.
    }
ann-resend-yes = 🔁 Send { $count }
ann-resent = ✅ Being sent again: { $count }
ann-resend-changed = ⚠️ Not sent again: the figures have changed. This is how it is now.
ann-acknowledgements = ☑️ Who has acknowledged it
ann-correct = ✏️ Correct it
ann-recall = ↩️ Recall it

ann-report =
    { $report ->
        [sent]
            📣 <b>“{ $title }” is sent</b>
            Of { $total } copies: sent { $sent }{ $blocked ->
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
            }.
        [stopped]
            ⚠️ <b>“{ $title }” was held by the bot itself</b>
            Many copies in a row failed. Those not sent yet wait. Please open the announcement and decide.
        [missed]
            ⚠️ <b>“{ $title }” was not sent</b>
            It was due at { $at }, but the bot was not running then. It is a draft again; please see whether it still holds, and send it.
        [corrected]
            ✏️ <b>“{ $title }” is corrected</b>
            Of { $total } copies: changed { $sent }{ $failed ->
                [0] {""}
               *[other] , failed { $failed }
            }{ $blocked ->
                [0] {""}
               *[other] , blocked { $blocked }
            }{ $uncertain ->
                [0] {""}
               *[other] , uncertain { $uncertain }
            }{ $dropped ->
                [0] {""}
               *[other] , left alone { $dropped }
            }.
       *[recalled]
            ↩️ <b>“{ $title }” is recalled</b>
            Of { $total } copies: deleted { $sent }{ $failed ->
                [0] {""}
               *[other] , failed { $failed }
            }{ $blocked ->
                [0] {""}
               *[other] , blocked { $blocked }
            }{ $uncertain ->
                [0] {""}
               *[other] , uncertain { $uncertain }
            }{ $dropped ->
                [0] {""}
               *[other] , left alone { $dropped } (older than 48 hours, or perhaps never there)
            }.
    }

ann-acknowledge = ☑️ I have taken note
ann-acknowledged = ✅ Taken note of
ann-acknowledged-at = It is on record that you took note at { $at }.
ann-album-buttons = You have just got an announcement in several parts, above.
ann-not-yours = This announcement was not sent to you, so nothing is recorded.
ann-was-recalled = This announcement was recalled; you need not acknowledge it.
ann-was-corrected = This announcement was corrected. Please see the right text in the announcement itself, and acknowledge it again.

ann-ack-head =
    <b>☑️ Acknowledged: “{ $title }”</b>
    { $acknowledged } of { $got } who got it pressed “I have taken note”; silent: { $silent }.
    Choose an agency to see names.
ann-ack-agency = { $acknowledged }/{ $got } · { $agency }
ann-no-agency = Of no listed agency
ann-acknowledgements-back = ◀ Agencies
ann-silent-head =
    <b>{ $agency }</b>
    “{ $title }”: { $acknowledged } of { $got } have acknowledged it.
    { $silent ->
        [0] Everybody has.
       *[other] Not yet ({ $silent }):
    }
ann-silent-person = • { $person }
ann-nudge = 🔔 Remind the { $count } silent
ann-nudge-ask = Remind those who got “{ $title }” and have not acknowledged it ({ $count })? Whoever does so before it arrives is not reminded.
ann-nudge-yes = 🔔 Remind { $count }
ann-nudge-changed = ⚠️ Nobody was reminded: the figures have changed. This is how it is now.
ann-nudged =
    ✅ { $waits ->
        [true] Outside the usual hours now: they are reminded when these begin ({ $count }).
       *[false] Being reminded: { $count }
    }
ann-nudge-text = 🔔 You have not acknowledged “{ $title }” yet. When you have seen it, please press the button below.
ann-tell-coordinators = 📋 Send lists to coordinators
ann-tell-ask =
    { $coordinators ->
        [0] There is no coordinator to send it to.
       *[other] Send each coordinator ({ $coordinators }, of { $agencies } agencies) the list of their own silent people?
    }
    { $without ->
        [0] {""}
       *[other] Agencies without a coordinator ({ $without }): { $names }
    }
ann-tell-yes = 📋 Send to { $coordinators } coordinators
ann-told = ✅ Lists are being sent to coordinators: { $coordinators }

ann-corrected-mark = ✏️ Corrected at { $at }
ann-corrected =
    ✏️ Corrected at { $at }: changed { $done } of { $total }{ $open ->
        [true] , to go { $pending }
       *[false] {""}
    }{ $undone ->
        [0] {""}
       *[other] , failed { $undone }
    }{ $left ->
        [0] {""}
       *[other] , left alone { $left }
    }.
ann-recalled-preparing = ↩️ Recalled at { $at }: being prepared.
ann-recalled =
    ↩️ Recalled at { $at }: deleted { $done } of { $total }{ $open ->
        [true] , to go { $pending }
       *[false] {""}
    }{ $undone ->
        [0] {""}
       *[other] , failed { $undone }
    }{ $left ->
        [0] {""}
       *[other] , left alone { $left } (older than 48 hours, or perhaps never there)
    }.
ann-correction-head = <b>✏️ Correcting “{ $title }”</b> (copies sent: { $count })
ann-correction-content = <b>The right content:</b> { $content }
ann-correction-english = <b>The right English:</b> { $content }
ann-correction-again =
    { $on ->
        [true] Acknowledgements are cleared and asked for again.
       *[false] Acknowledgements stay.
    }
ann-correction-note = Every copy is changed where it stands, marked as corrected, with the time. Telegram does not notify readers of an edit; for what matters, please send a new announcement too.
ann-correction-write = ✍️ Send the right content
ann-correction-write-english = 🇬🇧 Send the right English
ann-correction-set-again =
    { $on ->
        [true] ☑️ Ask to acknowledge again
       *[false] ⬜ Ask to acknowledge again
    }
ann-correction-ask =
    { $language ->
        [en] Please send the whole right English text.
       *[vi] Please send the whole right content, not only what was wrong.
    }
    Where it has a photo or a file, send text to change its words, or another photo or file to replace it. Of an album, only the words can be changed.
ann-correction-send = ✏️ Correct { $count } copies…
ann-correction-drop = Drop the correction
ann-correction-confirm =
    Change the copies of “{ $title }” ({ $count })? { $again ->
        [true] Acknowledgements will be cleared.
       *[false] Acknowledgements stay.
    }
ann-correction-yes = ✏️ Change { $count } copies
ann-correction-done = ✅ The copies are being changed. What is not sent yet will go out corrected.
ann-correction-problem =
    { $problem ->
        [sending] It is being sent now. Please press “Hold” first, then correct it; afterwards let it go on with the right content.
        [recalled] It was recalled, so it can’t be corrected.
        [nothing-sent] No copy has arrived, so there is nothing to correct.
        [no-content] There is no right content yet. Please send it first.
       *[other-kind] Not saved: Telegram can’t turn one kind of message into another. Text only into text; a photo or file into another one or into new words (at most 1,024 characters); of an album only the words. Please send the right kind, or recall it and send a new one.
    }
ann-recall-ask =
    { $step ->
        [again] Recall “{ $title }”?
       *[yes] <b>Really recall “{ $title }”?</b> It can’t be undone.
    }
    Deleted from its readers’ phones: { $recallable }.{ $tooOld ->
        [0] {""}
       *[other] {" "}Older than 48 hours, which Telegram does not let go of: { $tooOld }.
    }{ $pending ->
        [0] {""}
       *[other] {" "}Not sent yet, and no longer to be sent: { $pending }.
    }
ann-recall-next = Go on ▶
ann-recall-yes = ↩️ Recall { $count } copies
