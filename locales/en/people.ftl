# Consent and privacy, a person’s own details, and finding their agency.

consent-request =
    <b>Before you begin</b>
    Do you agree to the processing of your name, unit, position, category (official, civil servant…) and Telegram account ID, in order to register initiatives, to take in your unit’s implementation option, scheme or plan, and to remind you of deadlines?
    Controller: { $controller }.

    Consent is voluntary. You can withdraw it at any time.
    Full text: /privacy
consent-give = I agree
consent-refuse = I do not agree
consent-given = ✅ You have agreed to the processing of your personal data. You can withdraw your consent in /privacy.
consent-refused =
    The bot respects your choice. It does not keep your name, unit, position or category. It keeps only your account ID and the time of your refusal, as a record.

    Without consent you cannot register an initiative, take on a unit or send its plan, but you can still read the help. You can change your mind at any time.
consent-give-after-all = I agree after all
consent-withdraw = Withdraw consent
consent-withdraw-ask =
    <b>Withdraw your consent?</b>
    The bot will erase your name, unit, position, category and <b>all drafts not yet submitted</b> at once. This cannot be undone.
    If you have taken on a unit of the final round or are a coordinator, you are no longer linked to that unit or agency and <b>get no more reminders</b>; the unit’s plan stays with the unit, and what was sent keeps the name of who sent it.
    Your initiatives leave the catalogue; your questions, answers and the contact you left are erased.
    A role that you were given ends; your remarks in appraisals are erased, the points that you sent stay, without your name.
    Submitted entries stay in the register. To withdraw a submitted entry, please open /entries first.
consent-withdraw-yes = Withdraw and erase
consent-withdrawn =
    Your consent is withdrawn. Your name, unit, position, category and all drafts not yet submitted have been erased.
    You are no longer linked to a unit of the final round, are no longer a coordinator (if you were one), and get no more reminders.
    Entries that you submitted, if any, stay in the register. You can see them in /entries.

privacy-notice =
    <b>Personal data and your rights</b>

    <b>Controller:</b> { $controller }. { $contact }
    <b>Data:</b> Telegram account ID, name, unit, position, category; the unit of the final round that you took on, the agency that you coordinate; the name and phone number of a unit’s contact, where an administrator recorded them; the text and files of initiatives and plans; your choices about publishing models; your acknowledgement of results; questions and answers; the person in charge and the contact for a replication; roles; points and remarks in appraisals; acts in the audit log; feedback not yet sent.
    <b>Purpose:</b> to register initiatives, take in your unit’s plan, send receipts, remind you of deadlines, commend, make results known, share and replicate models, appraise plans, collect feedback, report.
    <b>Retention:</b> { $retention }
    <b>What stays after withdrawal or erasure:</b> points given in appraisals, without your name (remarks are erased); the audit log, under a pseudonym that no longer leads to you. Backups made before may hold your data until the office that runs the bot destroys them.
    <b>Feedback survey:</b> anonymous; what was sent is stored without name, account or time. Only that you have answered is noted, separately.
    <b>Third parties:</b> { $thirdParties }
    <b>Your rights:</b> to be informed, to see, get and correct your data, to ask for erasure, to object, to withdraw consent.
    The bot does not collect numbers or pictures of identity papers, or dates of birth.

    <b>Your choice:</b> { $choice }
    <i>Version { $version }</i>
privacy-choice =
    { $choice ->
        [given] you agreed at { $at }
        [refused] you did not agree, at { $at }
        [withdrawn] you withdrew your consent at { $at }
       *[none] not made yet
    }

member-kind-official = Official
member-kind-civil-servant = Civil servant
member-kind-public-employee = Public employee
member-kind-union-member = Youth Union member

profile-progress = {" "}({ $step }/{ $total })
profile-ask-name =
    <b>What is your full name?</b>{ $progress }
    Please write it in full, with its diacritics. It will appear on receipts. At most { $max } characters.
    <i>Example: Nguyễn Thị Mai</i>
profile-ask-kind =
    <b>Which of these are you?</b>{ $progress }
    Please choose a button below.
profile-ask-position =
    <b>What is your position or title?</b>{ $progress }
    At most { $max } characters.
    <i>Example: Officer</i>
profile-ask-unit =
    <b>What is your unit called?</b>
    Agency above it: { $parent }. Please write the unit’s name as on its documents, at most { $max } characters.
    <i>Example: UBND xã Diên Lâm</i>
profile-complete = ✅ Your details are saved. Thank you, { $name }.
profile-card =
    <b>Your details</b>
    Full name: { $name }
    Unit: { $unit }
    Category: { $kind }
    Position: { $position }
profile-open = 👤 My details
profile-edit-name = Change name
profile-edit-agency = Change unit
profile-edit-kind = Change category
profile-edit-position = Change position
profile-label-name = Full name
profile-label-agency = Unit
profile-label-kind = Category
profile-label-position = Position

agency-ask =
    <b>Which unit do you work in?</b>{ $progress }
    Type a few letters to search. Diacritics are not needed, and short forms work too.
    <i>Example: home affairs, SNV, nha trang</i>
agency-ask-parent =
    <b>Which agency is directly above your unit?</b>{ $progress }
    Type a few letters to search, or choose from the list. The name of your unit comes next.
agency-browse = Browse by group
agency-groups = Please choose a group of agencies:
agency-group = <b>{ $group }</b>
    Please choose an agency:
agency-other-group = ↩ Another group
agency-found =
    { $count ->
        [one] Found { $count } agency for “{ $query }”. Choose it, or type something else:
       *[other] Found { $count } agencies for “{ $query }”. Choose one, or type something else:
    }
agency-not-found = No agency found for “{ $query }”. Please type it another way or browse by group. If it is not in the list, press the last button.
agency-unlisted = My unit is not here
agency-no-parent = Not in the list

link-unknown = This link is not right or no longer exists. Please check it, or ask the sender for a new one.
link-expired = This link has expired. Please ask the sender for a new one.
link-cancelled = This link was cancelled. Please ask the sender.
link-used = This link has been used; each link works once. Please ask the sender for a new one.
link-declined = Nothing about you was written down. The link still works: please pass it on to the right person, or tell the sender.

coordinator-link =
    <b>Being an agency’s coordinator</b>
    Agency: <b>{ $agency }</b>

    If you accept, the bot tells you when the deadline is near and a unit of the agency has not sent its whole plan. You can give it up at any time.
coordinator-accept = Be the coordinator
coordinator-decline = That is not me
coordinator-is = ✅ You are a coordinator of <b>{ $agency }</b>. The bot tells you when the deadline is near and a unit of the agency has not sent its whole plan. Type /agency to see the agency’s board.
coordinator-leave = Stop being a coordinator
coordinator-leave-ask =
    <b>Stop being a coordinator of { $agency }?</b>
    You will no longer see its board or be told of the deadline of its units. To take it on again, type /agency and send a request.
coordinator-leave-yes = Stop
coordinator-is-not = You are no longer a coordinator of { $agency }.

why-button = ℹ️ Why do I get this?

settings =
    <b>🔔 Which news would you like?</b>
    Press to switch it on or off. You can change it at any time.

    These always come, because they concern you: deadlines, receipts, results of your own entries, and service messages of the organiser.
    If you block the bot, reminders of deadlines can’t reach you either.
settings-consent-first = The bot only sends news to those who have agreed.
news-contest = News of the contest and of administrative reform
news-results = Results of the contest
why-this =
    { $reason ->
        [service] This is a service message: it goes to everyone concerned, who need to know it, and can’t be switched off.
        [results] You get this because “Results of the contest” is on. You can switch it off in /settings.
       *[contest] You get this because “News of the contest and of administrative reform” is on. You can switch it off in /settings.
    }
