# Registering initiatives: the form, the summary card, receipts, one’s own entries, co-authors, invitations, edited messages.

register-begin =
    <b>Register an initiative</b>
    { $note }

    { $form }
    { $age }

    There are at most { $steps } questions, one at a time. Each answer is saved at once. You can take a break and continue later.
    Please send no documents or information classified as Confidential (Mật), Secret (Tối mật) or Top Secret (Tuyệt mật).
register-start = Begin
register-first = 📝 Register an initiative
register-another = ➕ Register another initiative
register-drafts =
    { $count ->
        [one]
        <b>You have { $count } draft.</b>
        Would you like to continue it, or register another initiative?
       *[other]
        <b>You have { $count } drafts.</b>
        Would you like to continue one, or register another initiative?
    }
draft-resume = ✏️ { $title } ({ $done }/{ $total })
drafts-full = You already have 20 drafts. Please submit or delete some in “My entries”.
registration-not-open = Registration has not opened yet. It opens on { $date }.
registration-closed = Registration is closed. The last day was { $date }. Your entries and drafts are kept. You can read them in /entries.
registration-closed-now = Registration is not open now, so entries cannot be changed, submitted, withdrawn, restored or deleted. Your entry is kept; you can read it in /entries.

question-head = <b>Question { $step }/{ $total } · { $label }</b>
question-body =
    { $question }

    <i>{ $hint }</i>
question-example = Example: <i>{ $example }</i>
question-limit = { $min } to { $max } characters.
question-current = Your answer now: “{ $value }”
question-pledge = <blockquote>{ $statement }</blockquote>
way-back = ◀ Back
way-skip = Skip ▶
way-none = None ▶
way-keep = Keep ▶
way-done = Done ▶
way-card = 📋 Summary
way-leave = 💾 Save and pause
step-required = This question needs an answer. You can press “Save and pause” and answer later.
form-left = 💾 All your answers are saved. When it suits you, press the button below or send /register to continue.
pledge-make = ✍️ I pledge
pledge-made = pledged
saved-pledge = ✅ You have made the pledge.

card-head = <b>{ $title }</b>
card-state-draft = Draft – not submitted
card-state-submitted = Code <b>{ $code }</b> · version { $version }, submitted at { $at }
card-state-changed =
    Code <b>{ $code }</b> · version { $version }, submitted at { $at }
    ⚠️ Some changes are not submitted. The submitted version stands until you submit a new one.
card-state-withdrawn = Code <b>{ $code }</b> · withdrawn
card-line = { $mark } { $label }: { $value }
card-missing =
    { $count ->
        [one] { $count } required answer is still missing (⬜).
       *[other] { $count } required answers are still missing (⬜).
    }
card-edit = ✏️ Change an answer
steps-ask = Which answer would you like to give or change?
steps-line = { $mark } { $label }
card-resume = ▶ Continue
card-submit = 📨 Submit entry
card-submit-changes = 📨 Submit new version
submit-missing = Not submitted yet. Still missing: { $labels }.
card-read = Read in full
card-versions = Submitted versions
card-withdraw = Withdraw entry
card-restore = Restore entry
card-discard = 🗑 Delete draft

withdraw-ask =
    <b>Withdraw entry { $code }?</b>
    “{ $title }” will be marked as withdrawn. Its content is kept. You can restore it while registration is open.
withdraw-yes = Withdraw entry
discard-ask =
    <b>Delete this draft?</b>
    “{ $title }” will be deleted with all its answers and files. This cannot be undone.
discard-yes = Delete for good
ask-twice-no = No, go back
discarded = The draft “{ $title }” is deleted.
entry-open = Open entry
entry-not-found = This entry is not among yours. Please open /entries.
entry-owner-only = Only the person who registered this entry can change it.
entry-is-withdrawn = This entry is withdrawn. To change it, please restore it in /entries first.

receipt =
    { $audience ->
        [owner] ✅ <b>Your entry is on record.</b>
       *[author] ✅ <b>An entry that you co-author is on record.</b>
    }

    Entry code: <b>{ $code }</b> (version { $version })
    Initiative: { $title }
    Time (in Vietnam): { $at }
    Authors:
    { $authors }
    Files attached: { $files }

    SHA-256 of the content:
    <code>{ $sha256 }</code>

    This is the bot’s own confirmation. It is not a document of a competent agency.
receipts-unreached = ⚠️ Entry { $code } is on record, but the receipt may not have reached: { $names }.
receipts-send-again = Send the receipt again
receipts-sending = The receipt is being sent again. You will be told the result.
receipts-all-sent = ✅ The receipt for { $code } has reached every co-author on Telegram.

entries-list =
    { $count ->
        [0] You have no entries yet.
       *[other]
        <b>Your entries: { $count }</b>
        Press one to open it.
    }
entries-draft = Draft
entries-line =
    { $state ->
        [draft] 📝 { $title }
        [withdrawn] ↩ { $code } · { $title } (withdrawn)
        [co-author] 👥 { $code } · { $title }
       *[submitted] ✅ { $code } · { $title }
    }
versions =
    { $count ->
        [one] <b>{ $code }</b>: { $count } version submitted.
       *[other] <b>{ $code }</b>: { $count } versions submitted.
    }
    { $older ->
        [0] Press one to read it.
       *[other] Showing the newest { $shown }. Press one to read it.
    }
version-line = Version { $version } – { $at }
version-head =
    { $code } – VERSION { $version }, submitted at { $at }
    Registered by: { $owner }

authors-count = Co-authors: { $count }/{ $max }
author-typed = { $number }. { $author }
author-confirmed = { $number }. { $author } ✓
author-invite = 🔗 Invite on Telegram
author-remove = ✖ { $number }. { $name }
author-removed = { $name } is no longer in the entry.
author-gone = This person is no longer in the entry.
author-line-wrong = The line “{ $line }” cannot be used. Each line is one person and begins with their name (at least { $min } characters). A line has at most { $max } characters. No line was saved. Please send the list again.
authors-too-many =
    { $count ->
        [one] You have added { $count } person, but there is room for { $room } (at most { $max }). Nothing was saved. Please send the list again.
       *[other] You have added { $count } people, but there is room for { $room } (at most { $max }). Nothing was saved. Please send the list again.
    }
authors-full = There is no room for more co-authors. To add one, please remove another first.
authors-first = The entry has co-authors. To enter as an individual, please remove them first.
saved-authors =
    { $count ->
        [0] These people are already in the entry.
        [one] ✅ { $count } person added.
       *[other] ✅ { $count } people added.
    }
author-leave = Take my name out of this entry
author-leave-ask =
    <b>Take your name out of “{ $title }”?</b>
    To join again, you will need a new invitation. Versions already submitted keep your name.
author-leave-yes = Take my name out
author-left = Your name has been taken out of “{ $title }”.

invitation-link =
    <b>A link to invite one co-author</b>
    Initiative: { $title }

    { $link }

    The link works once, within { $days } days. Please send it only to the person you invite. To invite someone else, create another link.
invitation-share = You are invited to co-author the initiative “{ $title }”
invitations-cancel = Cancel unused links
invitations-cancelled = Unused links cancelled: { $count }. Whoever opens one is told that it has expired.
invitation-share-button = Pass the link on
invitation-back = ◀ { $label }
invitation =
    <b>An invitation to be a co-author</b>
    Initiative: <b>{ $title }</b>
    Invited by: { $owner }, { $unit }

    { $register }

    If you accept, your name, position and unit are written in the entry. You can read the entry and you will get receipts. You can take your name out later.
invitation-accept = Accept
invitation-decline = Decline
invitation-accepted =
    ✅ You are now a co-author of “{ $title }”.
    { $state ->
        [submitted] The version submitted earlier does not name you. You will get a receipt when a new version is submitted.
       *[draft] You will get a receipt when the entry is submitted.
    }
invitation-declined = You have declined the invitation. Nothing about you was written in the entry. The person who invited you is told.
invitation-expired = This invitation link does not exist or has expired. Please ask the person who invited you for a new one.
invitation-own = This is your own invitation link. Please send it to your co-author.
invitation-joined = You are already a co-author of this entry. Open /entries to read it.
invitation-used = This invitation link has been used. Please ask the person who invited you for a new one.
invitation-gone = This entry takes no more co-authors. Please ask the person who invited you.
invitation-full = This entry has all the co-authors it can have. Please ask the person who invited you.
invitations-full = No more links for now: many are still unused. Please use those, or type the co-author’s name.
owner-told-accepted =
    👥 { $name } is now a co-author of “{ $title }”.
    { $state ->
        [submitted] The submitted version does not name this person. Please open the entry and press “Submit new version”.
       *[draft] Their name is now in the entry.
    }
owner-told-declined = { $name } has declined to be a co-author of “{ $title }”.
owner-told-left = { $name } is no longer a co-author of “{ $title }”.
author-told-removed = The person who registered “{ $title }” has taken your name out of it. Versions already submitted keep your name.

edit-saved-draft = Your answer now follows the message that you have just edited.
edit-saved-submitted = Your answer now follows the message that you have just edited. The submitted version has not changed. To send the change, press “Submit new version” in the summary.
edit-without-answer = The message that you have just edited is not the source of a saved answer, so nothing has changed. To answer the open question, please send a new message. To change a saved answer, please open /entries.
