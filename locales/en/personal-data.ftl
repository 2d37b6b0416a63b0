privacy-open = 🔒 Privacy
privacy-data = 📄 Get my data
privacy-erase = 🗑 Erase everything
privacy-requests = ✉️ My requests
privacy-history = 🕘 My choices
privacy-list = 📥 Requests about data
privacy-periods = Counted from { $end } or from when you last agreed or submitted something, whichever is later, drafts are kept for { $drafts } months, your profile for { $profiles } months (you are told 30 days before), and what became of each message for { $messages } months; after that they are erased by themselves. These periods are our own proposal.
privacy-history-title =
    <b>Your choices so far</b>
    { $count ->
        [0] You have made no choice yet. The notice in force is version { $current }.
       *[other] The notice in force is version { $current }. Newest first.
    }
privacy-history-line =
    • { $at }: { $choice ->
        [given] agreed
        [refused] did not agree
       *[withdrawn] withdrew consent
    } (version { $version })

withdraw-nothing =
    { $choice ->
        [withdrawn] You have already withdrawn your consent.
        [refused] You chose not to agree, so there is nothing to withdraw.
       *[none] You have never agreed, so there is nothing to withdraw.
    }
    To erase what is still kept: /erase

data-too-soon = Your data were sent just now. Please wait { $seconds } seconds and try again.
data-file = my-data
data-caption-page = 📄 Open this file in a browser on your phone or computer to read it.
data-caption-json = The same content as JSON, for software.
data-sent =
    ✅ The two files above are everything that is kept about you.
    They hold personal information; please do not forward them.
data-nothing =
    Nothing is kept about you.
    The messages and files in this chat are stored by Telegram; you can delete the chat yourself.
data-page-title = Your personal data
data-page-about = Telegram account: { $id }. Put together at { $at }.
data-page-note = This is everything that the bot keeps about you. Attached files are stored by Telegram; here are only their names. Nothing of other people is in it.

kept-profile = Profile
kept-consents = Choices about personal data
kept-entries = Entries
kept-plans = Units in the final round
kept-roles = Roles, links, requests to coordinate
kept-reminders = Reminders
kept-messages = Messages that the bot sent
kept-acknowledgements = Announcements acknowledged
kept-catalogue = Choices about publishing models
kept-questions = Questions and answers with authors
kept-dissemination = Results acknowledged
kept-replications = Replication of models
kept-commendations = Commendations recorded
kept-appraisal = Appraisal
kept-survey = Feedback on the contest
kept-results = Results entered or approved
kept-announcements = Announcements written or to come
kept-chats = Groups and channels the bot was brought into
kept-requests = Requests about personal data
kept-technical = Technical data

fact-about = About
fact-acknowledged = Acknowledged
fact-added-at = Added
fact-agency = Agency
fact-agency-id = Agency code
fact-agreed = Agreed
fact-answer = Answer
fact-answers = Content
fact-as = As
fact-at = Time
fact-author = Author
fact-authors = Co-authors
fact-choice = Choice
fact-code = Code
fact-consent = Consent
fact-consent-at = Chosen
fact-consent-version = Version of the notice
fact-content = Content
fact-created-at = Created
fact-decided-at = Decided
fact-files = Files
fact-kind = Kind
fact-language = Language
fact-messages = Messages
fact-model = Model
fact-name = Name
fact-named = May be named
fact-phone = Phone
fact-plan = Plan
fact-position = Position
fact-sent-at = Sent
fact-seal = Seal (SHA-256)
fact-side = Side
fact-size = Size (bytes)
fact-state = State
fact-text = Text
fact-title = Title
fact-unit = Unit
fact-user-id = Account
fact-record = Record
fact-since = Since
fact-by = By
fact-number = Number
fact-date = Date
fact-day = Day
fact-settled-at = Settled
fact-news-contest = News of the contest
fact-news-results = News of results
fact-contact = Contact
fact-published-at = Published
fact-value = Content
fact-version = Version
fact-versions = Submitted versions

record-invitation = Invitation to co-author, answered
record-one-time-link = One-time link
record-coordinators = Coordinator of an agency
record-member-agencies = Agencies coordinated
record-roles = Role held or given
record-coordinator-requests = Request to coordinate, made or answered
record-open-coordinator-requests = Request to coordinate, waiting
record-finalist-leavers = Unit left
record-plan = Paper recorded
record-deadline = Deadline moved
record-told = Last told
record-reminders = Last reminder
record-snoozes = Reminder put off
record-chat = Group or channel
record-announcement = Announcement
record-announcement-recipients = Announcement to come
record-acknowledgements = Announcement acknowledged
record-result-draft = Results returned
record-result-submission = Results submitted
record-result-versions = Results published
record-model = Model written or approved
record-model-consents = Choice about a model
record-member-models = Models chosen about
record-dissemination-readers = Results acknowledged, for an agency
record-dissemination-readers-of = Results acknowledged, in an agency’s list
record-dissemination-told = Last told of dissemination
record-replication = Replication registered
record-replication-news = Milestone reported
record-replication-agreements = Agreement to be introduced
record-replication-drafts = Draft of a replication
record-replication-report = Draft of a milestone
record-question-drafts = Questions and answers not sent
record-question-counts = Questions counted for the day
record-question-reports = Report of an improper question
record-barred-askers = May not ask questions
record-commendation = Commendation recorded
record-commendation-drafts = Draft of a commendation
record-privacy-requests = Request
record-data-export = Last copy of the data
record-retention-warnings = Told that the time is over
record-session = State of the chat
record-chat-lock = Lock of the chat
record-audit-log = Log of acts
record-audit-people = Pseudonym in the log of acts
record-plan-returns = Plan given back
record-plan-decisions = Decision about a plan
record-plan-funding = Funding agreed
record-decision-drafts = Draft of a decision
record-survey-draft = Feedback not sent
record-survey-answered = Feedback given (nobody can tell which)
record-report-runs = Reports made
record-appraisal-assignments = Assigned to appraise
record-appraisal-told = Last told of an appraisal
record-appraisal-drafts = Sheet being filled in
record-appraisal-sheets = Sheet sent

code-true = yes
code-false = no
code-yes = yes
code-off = off
code-draft = draft
code-submitted = submitted
code-withdrawn = withdrawn
code-given = agreed
code-refused = not agreed
code-sent = sent
code-pending = to be sent
code-dropped = no longer sent
code-failed = failed
code-blocked = blocked
code-uncertain = uncertain
code-asker = asker
code-authors = authors
code-open = waiting
code-answered = answered
code-accepted = accepted
code-individual = individual
code-team = team
code-official = official
code-civil-servant = civil servant
code-public-employee = public employee
code-union-member = Youth Union member

erase-ask =
    <b>Erase everything about you?</b>
    Your profile, choices, drafts, roles, questions, acknowledgements, remarks in appraisals, reminders and the record of messages are erased; also your name where others typed it.
erase-entries = Your entries:
erase-fate =
    • { $fate ->
        [goes] <b>{ $code }</b> “{ $title }”: erased
        [stays] <b>{ $code }</b> “{ $title }”: stays in the register without your name, as part of the contest’s record
        [stays-with-others] <b>{ $code }</b> “{ $title }”: stays with its co-authors, without your name
       *[left] <b>{ $code }</b> “{ $title }”: somebody else’s, your name is taken out
    }
erase-draft = Draft
erase-more = … and { $count } more, in the same way.
erase-stays-units = Plans belong to the unit; commendations, dissemination and replications to the agency; decisions rest on the points given in appraisals. These stay, without your name and account.
erase-stays-bar = That this account may not ask questions is kept; otherwise whoever is barred would only have to join again.
erase-stays-acts = The audit log is kept, for the office to account for them, under a code that no longer leads to you.
erase-copy-first = 📄 Get my data first
erase-go-on = Go on erasing
erase-no = ◀ Back
erase-sure =
    <b>For the last time</b>
    Entries erased: { $goes }. Entries that stay without your name: { $stays }.
    It is done at once and <b>cannot be undone</b>. Are you sure?
erase-yes = 🗑 Erase for good
erased =
    ✅ Everything about you has been erased. Request number: <b>{ $code }</b>; the list keeps only this number and the time.
erased-after = Backups made before may hold these data until the office that runs the bot destroys them. The messages in this chat are stored by Telegram; you can delete them yourself. To use the bot again, press /start.
erase-nothing =
    Nothing is kept about you, so there is nothing to erase.
    This chat is stored by Telegram; you can delete it yourself.

data-requests =
    <b>Requests about personal data</b>
    { $count ->
        [0] You have made no request yet.
       *[other] You have made { $count } requests.
    } What the bot can do at once has a button; for anything else, send a request that the office answers.
data-request-own =
    <b>{ $code }</b> · { $kind ->
        [correct] Correct published data
        [object] Object to processing
        [question] Question
        [rest] Erase what was kept
        [copy] Copy of the data
        [withdrawal] Withdrawal of consent
       *[erasure] Erase everything
    } · { $at }
    { $text }
    { $state ->
        [open] ⏳ Answered by { $replyBy } at the latest.
        [answered] ✅ Answer: { $answer }
       *[other] ✅ Done.
    }{ $state ->
        [open] { $doneBy ->
            [none] {""}
           *[other] {" "}Done by { $doneBy } at the latest.
        } We aim to be done before { $promisedBy }.
       *[other] {""}
    }
data-request-begin =
    { $kind ->
        [correct] Correct published data
        [object] Object to processing
        [question] Ask about my data
       *[rest] Erase what is still kept
    }
data-request-ask =
    <b>{ $kind ->
        [correct] Which data are wrong, and what should they say?
        [object] To which processing do you object, and why?
        [question] What would you like to know about your data?
       *[rest] What that is still kept should be erased, and why?
    }</b>
    In one message of { $min } to { $max } characters. Please send no identity numbers.
data-request-received =
    ✅ Request <b>{ $code }</b> received at { $at }.
    Answered by { $replyBy } at the latest (2 working days).
    { $doneBy ->
        [none] The answer comes in this chat.
       *[other] Done by { $doneBy } at the latest. The answer comes in this chat.
    }
    <i>We aim to be done within 72 hours, before { $promisedBy } (our own promise).</i>
data-requests-full = Several of your requests still wait for an answer. Please wait for those first.
data-request-answer =
    ✉️ <b>Answer to request { $code }</b>
    <b>You wrote:</b> { $text }

    <b>{ $controller } answers:</b> { $answer }

data-list =
    <b>Requests about personal data</b>
    Waiting: { $open }. Overdue: { $overdue }.
data-list-line =
    <b>{ $code }</b> · { $kind ->
        [correct] Correct data
        [object] Objection
        [question] Question
        [rest] Erase what was kept
        [copy] Copy of the data
        [withdrawal] Withdrawal
       *[erasure] Erase everything
    } · { $at }
    { $state ->
        [open] ⏳ Answer by the end of { $replyBy }; aim: before { $promisedBy }
        [overdue] ⚠️ <b>Overdue</b>: answer by the end of { $replyBy }; aim: before { $promisedBy }
        [running] Being erased
        [answered] ✅ Answered at { $closedAt }
        [erased] Whoever asked erased their data at { $closedAt }
       *[done] ✅ Done by the bot itself, at { $closedAt }
    }{ $doneBy ->
        [none] {""}
       *[other] { $state ->
            [open] ; done by the end of { $doneBy }
            [overdue] ; done by the end of { $doneBy }
           *[other] {""}
        }
    }
data-list-open =
    { $state ->
        [overdue] ⚠️
        [open] ⏳
       *[other] ✅
    } { $code } · { $kind ->
        [correct] Correct
        [object] Objection
        [question] Question
        [rest] Erase what was kept
        [copy] Copy
        [withdrawal] Withdrawal
       *[erasure] Erase everything
    }
data-request-card =
    <b>{ $code }</b> · { $kind ->
        [correct] Correct published data
        [object] Object to processing
        [question] Question
        [rest] Erase what is still kept
        [copy] Copy of the data
        [withdrawal] Withdrawal of consent
       *[erasure] Erase everything
    }
    Received at { $at }
    { $name ->
        [none] Nothing is kept of whoever asked.
       *[other] From: { $name }
    }
    { $text ->
        [none] {""}
       *[other] Text: { $text }
    }
    { $state ->
        [open] ⏳ Answer by the end of { $replyBy }; aim: before { $promisedBy }
        [overdue] ⚠️ Overdue: answer by the end of { $replyBy }; aim: before { $promisedBy }
        [running] Being erased
       *[other] Closed at { $closedAt }
    }
    { $doneBy ->
        [none] {""}
       *[other] To be done by law: by the end of { $doneBy }
    }
    { $answer ->
        [none] {""}
       *[other] Answer: { $answer }
    }
data-request-reply = ✍️ Answer
data-request-read = See the request
data-request-unknown = There is no such request.
data-request-closed = This request no longer waits for an answer.
data-answer-ask =
    <b>Answer to request { $code }</b>
    { $text }

    Write the answer in one message, at most { $max } characters. It is sent to whoever asked, and cannot be changed any more.
data-answered = ✅ The answer is on record and is being sent.
data-request-notice =
    { $stage ->
        [new] ✉️ A new request about personal data: <b>{ $code }</b>
        [soon] ⏳ A request about personal data is nearly due: <b>{ $code }</b>
       *[overdue] ⚠️ A request about personal data is overdue: <b>{ $code }</b>
    }
    { $kind ->
        [correct] Correct published data
        [object] Object to processing
        [question] Question
       *[rest] Erase what is still kept
    }. Answer by the end of { $replyBy }; aim: before { $promisedBy }.{ $doneBy ->
        [none] {""}
       *[other] {" "}Done by the end of { $doneBy }.
    }

retention-warning =
    <b>Your data are about to be erased</b>
    The time for which they are kept ({ $months } months) is over. On { $due } everything about you is erased.
    To go on using the bot, press “Keep my data”.
retention-keep = Keep my data
retention-kept = ✅ Your data are kept for another { $months } months from today. You can erase them at any time with /erase.
