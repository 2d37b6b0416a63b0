# Consent and privacy, a person’s own details, and finding their agency.

consent-request =
    <b>Before you begin</b>
    Do you agree to the processing of your name, unit, position, category (official, civil servant…) and Telegram account ID, in order to register initiatives and to remind you of deadlines?
    Controller: { $controller }.

    Consent is voluntary. You can withdraw it at any time.
    Full text: /privacy
consent-give = I agree
consent-refuse = I do not agree
consent-given = ✅ You have agreed to the processing of your personal data. You can withdraw your consent in /privacy.
consent-refused =
    The bot respects your choice. It does not keep your name, unit, position or category. It keeps only your account ID and the time of your refusal, as a record.

    Without consent you cannot register an initiative, but you can still read the help. You can change your mind at any time.
consent-give-after-all = I agree after all
consent-withdraw = Withdraw consent
consent-withdraw-ask =
    <b>Withdraw your consent?</b>
    The bot will erase your name, unit, position, category and <b>all drafts not yet submitted</b> at once. This cannot be undone.
    Submitted entries stay in the register. To withdraw a submitted entry, please open /entries first.
consent-withdraw-yes = Withdraw and erase
consent-withdrawn =
    Your consent is withdrawn. Your name, unit, position, category and all drafts not yet submitted have been erased.
    Entries that you submitted, if any, stay in the register. You can see them in /entries.

privacy-notice =
    <b>Personal data and your rights</b>

    <b>Controller:</b> { $controller }. { $contact }
    <b>Data:</b> Telegram account ID, name, unit, position, category; the text and files of initiatives.
    <b>Purpose:</b> to register initiatives, send receipts and remind you of deadlines.
    <b>Retention:</b> { $retention }
    <b>Third parties:</b> { $thirdParties }
    <b>Your rights:</b> to be informed, to see and correct your data, to ask for erasure, to withdraw consent.
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
