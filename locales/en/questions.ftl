# Questions to authors. The bot carries question and answer; neither side sees the other's account.

command-questions = Questions to authors
menu-questions = 💬 Questions
cancelled-questions = Stopped; nothing was sent. Your conversations are in /questions.

questions-ask = 💬 Ask the authors
questions-list = 💬 My questions
questions-switch = ⚙️ Questions about the model
question-answer = ✍️ Answer
question-ask-on = ✍️ Ask on
question-open = Open the conversation
question-back = ◀ Back
question-model = See the model
question-stop =
    { $side ->
        [authors] 🔕 Answer no more
       *[asker] 🔕 Stop
    }
question-report = 🚩 Report

question-about = Model: <b>{ $title }</b>
question-hidden = This model is not in the catalogue now.
question-title-hidden = a model no longer in the catalogue
question-unit-unknown = unit not known
question-text-erased = <i>(erased at the wish of whoever wrote it)</i>
question-quote = <blockquote>{ $text }</blockquote>

question-write =
    { $side ->
        [authors] <b>What is your answer?</b>
       *[asker] <b>What would you like to ask the authors?</b>
    }
question-write-limits = Text only, { $min } to { $max } characters. You can look at it again before it is sent.
question-answered-by-other = ℹ️ The authors have answered this question; you can add to it.
question-before = What you wrote (tap to copy): <code>{ $text }</code>
question-preview =
    <b>Please check before sending</b>
    { $text }
question-seen-by-authors =
    { $how ->
        [named] The authors will see: the question, your name and unit ({ $unit }); not your account.
       *[unnamed] The authors will see: the question and your unit ({ $unit }); neither your name nor your account.
    }
question-seen-by-asker = Whoever asked will see: the answer of the model’s authors; neither your name nor your account.
question-contact-warning = ⚠️ The text has contact details: send it all the same?
question-send =
    { $warned ->
        [true] ✅ Send all the same
       *[false] ✅ Send
    }
question-rewrite = ✏️ Change
question-show-name =
    { $how ->
        [named] ☑️ Let the authors know my name
       *[unnamed] ⬜ Let the authors know my name
    }
question-taken =
    { $night ->
        [true] ✅ Noted. The bot sends nothing at night; { $side ->
            [authors] whoever asked gets it
           *[asker] the authors get it
        } in the morning.
       *[false] ✅ Noted. It is on its way to { $side ->
            [authors] whoever asked
           *[asker] the authors
        }.
    }
question-sent-already = This was noted before, and is not sent again.
question-draft-gone = This text is no longer waiting. Please open /questions and write it again.
question-gone = This conversation is gone, or you are not part of it. Open /questions to see yours.
question-edit-sent = What was sent can’t be changed: the other side still reads the old text. To correct it, open the conversation and write a new message.
question-refused =
    { $why ->
        [hidden] Not sent: this model is not in the catalogue now, so nothing can be carried.
        [elsewhere] This model comes from elsewhere; please ask where it was published, as its card says.
        [own] This is your own model.
        [nobody] Not sent: none of this model’s authors uses the bot now to receive questions.
        [barred] Not sent: an administrator has suspended your right to ask questions. To talk about this, contact: { $contact }
        [off] Not sent: the authors take no questions about this model now.
        [many-threads] Not sent: you can begin to ask about at most { $threads } models a day. Please come back tomorrow.
        [many-messages] Not sent: you can send at most { $messages } messages a day. Please come back tomorrow.
        [stopped] { $side ->
            [authors] Not sent: whoever asked has stopped this conversation.
           *[asker] Not sent: the authors have stopped this conversation, so you can’t ask more about this model.
        }
        [own-stop] Not sent: the authors have stopped this conversation. To answer, open it again first.
        [ended] Not sent: this conversation has ended.
       *[gone] Not sent: this conversation is gone, or you are not part of it.
    }

question-letter =
    💬 <b>A question to the authors</b>
    Model: <b>{ $title }</b>
    Asked by: { $asker }
    { $text }
    You can answer right here; whoever asked sees neither your name nor your account.
question-answer-letter =
    💬 <b>The authors answer</b>
    Model: <b>{ $title }</b>
    { $text }
question-notice =
    { $what ->
        [stopped] The conversation about “{ $title }” was stopped at the wish of { $side ->
            [authors] whoever asked
           *[asker] the authors
        }. Nothing more is carried.
        [reopened] The authors have opened the conversation about “{ $title }” again. You can ask on.
       *[ended] The conversation about “{ $title }” has ended. Nothing more is carried.
    }
question-unreached =
    ⚠️ <b>Your message could not be carried</b>
    { $side ->
        [authors] The bot can’t reach whoever asked about “{ $title }” now. This did not arrive:
       *[asker] The bot can’t reach any author of “{ $title }” now. This did not arrive:
    }
    { $text }
question-bar-notice =
    { $what ->
        [barred] An administrator has suspended your right to ask authors questions. Everything else works as before. To talk about this, contact: { $contact }
       *[lifted] You can ask authors questions again. If you need help, contact: { $contact }
    }

question-asker = Asked by: { $asker }
question-standing =
    { $standing ->
        [hidden] 🔒 The model is no longer in the catalogue: the conversation can only be read, and nothing more is carried.
        [ended] 🔒 The conversation has ended.
        [no-author] 🔒 The conversation has ended: no author receives questions through the bot any more.
        [stopped] 🔕 The other side has stopped the conversation.
        [own-stop-asker] 🔕 You have stopped the conversation. Asking on opens it again.
        [own-stop] 🔕 The authors have stopped the conversation.
        [off] 🔕 The authors take no more questions about this model now.
        [waiting] ⏳ Waiting for the authors’ answer.
        [unanswered] ❗ The question is waiting for an answer.
       *[open] Answered.
    }
question-said =
    { $by ->
        [own] <b>You</b>
        [asker] <b>Whoever asks</b>
        [colleague] <b>Another author</b>
       *[author] <b>The authors answer</b>
    } · { $at }
    { $text }
question-fate =
    { $fate ->
        [carried] <i>✓ carried</i>
        [waiting] <i>⏳ waiting to be carried</i>
        [uncertain] <i>❔ not known whether it arrived</i>
       *[unreached] <i>⚠️ not carried</i>
    }
question-confirm =
    { $what ->
        [reopen] <b>Open the conversation again?</b>
            Whoever asked is told, and can ask on.
       *[stop] { $side ->
            [authors] <b>Answer this conversation no more?</b>
                Whoever asked is told that it was stopped, and can’t ask more about this model until the authors open it again.
           *[asker] <b>Stop this conversation?</b>
                The authors are told that it was stopped; nothing more is carried until you ask on.
        }
    }
question-stop-yes =
    { $side ->
        [authors] Answer no more
       *[asker] Stop
    }
question-reopen = 🔔 Open the conversation again
question-reopen-yes = Open again
question-step =
    { $outcome ->
        [done] { $what ->
            [reopen] ✅ The conversation is open again.
           *[stop] ✅ The conversation is stopped.
        }
        [same] { $what ->
            [reopen] The conversation was opened again before.
           *[stop] The conversation was stopped before.
        }
        [ended] This conversation has ended.
       *[gone] This conversation is gone.
    }

questions-head =
    <b>Questions to authors</b>
    { $count ->
        [0] You have no conversations yet. To ask, open a model in the catalogue and press “Ask the authors”.
        [one] { $count } conversation:
       *[other] { $count } conversations, unanswered first:
    }
questions-line =
    { $number }. { $title }
    <i>{ $side ->
        [authors] You were asked
       *[asker] You asked
    } · { $state ->
        [waiting] ❗ unanswered
        [answered] answered
       *[over] stopped
    }</i>
questions-reports = 🚩 Reports ({ $count } open)
questions-switch-state =
    { $state ->
        [off] <b>This model takes no questions now.</b>
            Those that came can still be answered.
       *[on] <b>This model takes questions.</b>
            Questions go to all of its authors who use the bot. Once switched off, nobody can ask until an author switches it on again.
    }
questions-switch-to =
    { $state ->
        [off] 🔔 Take questions again
       *[on] 🔕 Take no more questions
    }
question-not-author = Only the authors of a model can choose this.

question-report-ask =
    <b>Why do you report this conversation?</b>
    Administrators will read all of it, with the names and units of both sides; the other side is not told. A reason is optional, { $min } to { $max } characters.
question-report-plain = Report without a reason
question-reported =
    { $outcome ->
        [reported] ✅ Your report went to the administrators. If you want no more of it, you can stop the conversation now.
       *[same] You have reported this conversation; the administrators are not done with it yet.
    }
question-report-letter =
    🚩 <b>A conversation was reported</b>
    By { $side ->
        [authors] the authors
       *[asker] whoever asked
    } at { $at }.
question-report-reason = Reason: { $reason }
question-report-open = See the conversation
question-reports-head =
    <b>Reports about questions</b>
    { $count ->
        [0] There are none.
       *[other] Reports: { $count }. Each opening of one goes on record.
    }
question-reports-line =
    { $number }. { $at } · { $side ->
        [authors] by the authors
       *[asker] by whoever asked
    } · { $state ->
        [open] ❗ open
       *[closed] closed
    }
question-reports-open = See report { $number }
question-reports-back = ◀ Reports
questions-barred = 🚫 People who may not ask ({ $count })
question-person-unknown = somebody no longer known
question-case-head =
    🚩 <b>Report</b> · { $state ->
        [open] open
       *[closed] closed
    }
    Reported by { $side ->
        [authors] an author
       *[asker] whoever asked
    }: { $name }, at { $at }
    Asked by: { $asker }{ $barred ->
        [true] {" "}(may not ask now)
       *[false] {""}
    }
    Conversation: { $ended ->
        [true] ended by an administrator
       *[false] not ended
    }
question-case-said =
    <b>{ $side ->
        [authors] Author
       *[asker] Asked by
    }</b> · { $name } · { $at }
    { $text }
question-case-confirm =
    { $what ->
        [bar] <b>Suspend this person’s right to ask?</b>
            They are told, with whom to contact, and can ask no authors until an administrator lifts it.
       *[end] <b>End this conversation for good?</b>
            Both sides are told that it has ended. It can’t be opened again.
    }
question-case-close = ✅ Done with it
question-case-closed = ✅ The report is marked as done.
question-case-gone = This report, or its conversation, is gone.
question-end = ⛔ End the conversation
question-end-yes = End it for good
question-ended = ✅ The conversation has ended.
question-bar = 🚫 Suspend the right to ask
question-bar-yes = Suspend
question-barred = ✅ The right to ask is suspended.
question-barred-head =
    <b>People who may not ask</b>
    { $count ->
        [0] There is nobody.
       *[other] Press a name to let them ask again:
    }
question-barred-line = { $number }. { $name } · since { $at }
question-not-barred = This person may ask already.
question-lift = Let them ask again
question-lift-confirm = Let { $name } ask questions again? They will be told.
question-lift-yes = Let them ask
question-lifted = ✅ They can ask again.
