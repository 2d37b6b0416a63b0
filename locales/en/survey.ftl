# The feedback survey after the results. Anonymous: it promises only what the bot can keep.

command-survey = Feedback survey on the contest
menu-survey = 🗳 Feedback survey
cancelled-survey = Stopped; nothing was sent. Your answers are kept as a draft; you can go on with /survey.

survey-invitation =
    <b>🗳 Feedback survey: { $contest }</b>
    The results are public. Please tell us what should be better the next time: { $questions } short questions, answered without your name.
    Open until the end of { $until }.
survey-open = 📝 See and answer
survey-intro =
    <b>🗳 Feedback survey on the contest</b>
    { $questions } short questions, most of them answered by a button; any of them can be passed over. You can stop and go on later. Open until the end of { $until }.
survey-anonymous =
    <b>What does “anonymous” mean here?</b>
    • Answers are stored without name, account or time of sending. That you have answered is noted separately, so that each person answers once.
    • Administrators see only figures of all answers, from { $fewest } answers on. What is written is shown word for word and in mixed order: please write no name, and nothing by which others would know you.
    • Until you send it, the draft belongs to your account; it is erased when you send it. What was sent can be neither changed nor withdrawn, as nobody knows any more which answers are yours.
    • Your messages stay in this chat on Telegram; technical files and backups of the server may hold traces of the draft for some time.
survey-note = <i>{ $note }</i>
survey-has-draft = Your draft: { $answered } of { $questions } questions answered, not sent.
survey-begin = ▶ Begin
survey-continue = ▶ Go on
survey-not-open =
    { $state ->
        [closed] <b>🗳 Feedback survey</b>
            The survey is over. Thank you for your interest.
       *[not-yet] <b>🗳 Feedback survey</b>
            The survey is not open yet. You will be invited once the results of the contest are public.
    }
survey-thanks =
    <b>✅ Your feedback has been received. Thank you.</b>
    Your answers are stored without your name; the draft is erased. Each person answers once.

survey-progress = <i>Question { $number } of { $count }</i>
survey-question = <b>{ $question }</b>
survey-scale-hint = { $lowest } = { $low }, { $highest } = { $high }.
survey-text-hint = Type what you think (up to { $max } characters), or pass.
survey-current = Now: { $answer }
survey-pass =
    { $type ->
        [scale] No opinion
       *[text] Pass
    }
survey-before = ◀ Back
survey-later = ⏸ Later
survey-to-summary = 📋 Summary
survey-summary = <b>📋 Your answers (not sent yet)</b>
survey-answer =
    <b>{ $label }:</b> { $type ->
        [none] <i>no opinion</i>
        [scale] { $value } of 5
       *[text] { $value }
    }
survey-before-sending = What is sent can be neither changed nor withdrawn. Please check before you press “Send”.
survey-send = 📨 Send
survey-edit = ✏️ { $label }
survey-discard = 🗑 Delete the draft
survey-discard-ask = Delete all answers that were not sent? You can answer anew as long as the survey is open.
survey-discard-yes = 🗑 Delete
survey-discard-no = ◀ Keep
survey-discarded = The draft is deleted. Nothing was sent.
survey-again = 🗳 To the survey
survey-changed = ⚠️ Not sent: the answers have changed since this summary. Please look at them again.

survey-figures-head = <b>🗳 Feedback survey: { $contest }</b>
survey-figures-no-results = The survey opens after the results are public; there are none yet.
survey-figures-period =
    { $state ->
        [not-yet] Opens at { $from }, until the end of { $until }.
        [open] Open since { $from }, until the end of { $until }.
       *[closed] Over (opened at { $from }).
    }
survey-figures-counts = Invited: { $invited } (reached: { $reached }). Answered: <b>{ $answered }</b>.
survey-figures-few =
    { $state ->
        [closed] There are fewer than { $fewest } answers, so none are shown: nobody must be able to guess who said what.
       *[open] Figures are shown from { $fewest } answers on, so that nobody can guess who said what.
    }
survey-figures-waiting = Not counted yet: { $waiting } new answers. They are added when there are { $fewest } of them, or when the survey ends.
survey-figures-scale =
    { $count ->
        [0] <b>{ $label }</b>: no marks yet
       *[other] <b>{ $label }</b>: { $mean } of { $most } on average ({ $count } marks)
    }
survey-figures-back = ◀ Figures of the survey
survey-take-part = 📝 Answer the survey
survey-texts-open = 💬 { $label } ({ $count })
survey-texts-head =
    <b>💬 { $label }</b>
    { $question }
    Written: { $count }, in mixed order.
survey-texts-none = Nothing was written yet.
