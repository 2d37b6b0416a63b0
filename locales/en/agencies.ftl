# An agency's board (/agency), for its coordinators; and who coordinates which agency.

menu-agency = 🏢 My agency
command-agency = Your agency’s board (coordinators)
cancelled-agency = Stopped. What you entered is kept; you can go on at any time with /agency.

board-back = ◀ Agency board
board-not-yours = You don’t act for this agency. Type /agency to see those that you do.
board-head =
    <b>🏢 { $agency }</b>
    { $duties ->
        [0] There is nothing left to do now.
       *[other] To do: { $duties }
    }
board-duties = <b>To do</b>
board-facts = <b>How things stand</b>
board-owing = ⚠️ Units whose plan is not complete: { $count }
board-entrants = 📂 Entries: { $count }
board-units =
    🏁 Final round: { $count ->
        [0] no unit
       *[other] units: { $count }, with a complete plan: { $done }
    }
board-acknowledged = 📣 “{ $title }”: acknowledged by { $acknowledged } of { $got }
board-silent = 📣 Not acknowledged ({ $count }): { $title }
board-entrants-button = 📂 Entries ({ $count })
board-units-button = 🏁 Final round ({ $count })
board-entrants-head =
    <b>📂 Entries: { $count }</b>
    { $agency }
board-entrant =
    <b>{ $code }</b> { $title }
    Authors ({ $count }): { $names }
board-unnamed = not named
board-units-head =
    <b>🏁 Units in the final round: { $count }</b>
    { $agency }
board-unit = <b>{ $unit }</b>

agency-home = ◀ Agencies
agency-open-board = 🏢 Open the agency’s board
agency-own =
    <b>🏢 Agencies that you coordinate: { $count }</b>
    Choose one to see its board.
agency-ask-more = ➕ Coordinate another agency
agency-introduction =
    <b>🏢 An agency’s coordinator</b>
    A coordinator is whom an agency has named to follow the contest. Coordinators see their agency’s entries, its units in the final round and who has acknowledged announcements; they record commendations, and hear from the bot when a deadline is near.

    You coordinate no agency yet. If your agency has named you, send a request for an administrator to confirm.
agency-asked-for = Waiting for an administrator:
agency-asked-line = • { $agency }
agency-ask-own = ✋ I am the coordinator: { $agency }
agency-ask-other = Choose another agency
agency-take-back = ↩️ Take back: { $agency }
agency-ask-confirm =
    <b>Request to be a coordinator</b>
    Agency: <b>{ $agency }</b>

    Administrators will see: { $person }.
    Send this request?
agency-ask-send = Send the request
agency-ask-sent = ✅ Your request to coordinate <b>{ $agency }</b> was sent. You will be told the answer.
agency-ask-full = You have { $most } requests that wait for an answer. Please wait, or take one of them back.
agency-ask-often = You have sent { $most } requests in the last 24 hours. Please wait before you send another.
agency-ask-again = Send the request again
agency-taken-back = ✅ The request was taken back.
agency-not-open = This request no longer waits for an answer.
agency-is-yours = You are a coordinator of <b>{ $agency }</b>.
agency-answer-yes = ✅ An administrator has confirmed: you are a coordinator of <b>{ $agency }</b>.
agency-answer-no =
    An administrator has not confirmed you as a coordinator of <b>{ $agency }</b>.
    You may ask: { $contact }

agency-request =
    <b>✋ Request to be a coordinator</b>
    Agency: <b>{ $agency }</b>
    From: { $person }
    Sent: { $at }
agency-request-yes = ✅ Confirm
agency-request-no = ✖ Refuse
agency-request-elsewhere = ⚠️ This person’s profile names another agency than the one they ask for.
agency-request-is-one = ℹ️ This person is a coordinator of the agency now. If that is wrong, remove them from its coordinators.
agency-request-sure =
    <b>Confirm somebody of another agency?</b>
    From: { $person }
    Coordinator of: <b>{ $agency }</b>

    Coordinators see the names of those who entered from this agency.
agency-request-sure-yes = ✅ Confirm all the same
agency-request-back = ◀ Request
agency-request-decided =
    { $state ->
        [accepted] ✅ Confirmed by { $name }, { $at }.
        [refused] ✖ Refused by { $name }, { $at }.
       *[other] Taken back by whoever sent it, { $at }.
    }
agency-request-too-late = This request was settled before.
agency-request-gone = This request is gone: whoever sent it has withdrawn their consent.
agency-administrator = an administrator
agency-requests =
    <b>✋ Requests that wait: { $count }</b>
    { $count ->
        [0] No request waits for an answer.
       *[other] Choose one to answer.
    }
agency-requests-button = ✋ Requests to confirm ({ $count })

agency-choose-board =
    <b>🏢 Agencies: { $count }</b>
    With a coordinator: { $covered }. Without: { $without }.
    Choose a group, or type some letters of the name.
agency-choose-staff =
    <b>👤 Agencies with a coordinator: { $covered }/{ $count }</b>
    Without one: { $without }.
    Choose a group, or type some letters of the name.
agency-choose-ask =
    <b>Which agency do you coordinate?</b>
    Choose a group, or type some letters of the name.
agency-group-button = { $name } ({ $covered }/{ $count })
agency-choose-group =
    <b>{ $group }</b>
    { $marked ->
        [true] With a coordinator: { $covered }/{ $count }. ⚠️ marks those without one; the number is how many there are.
       *[false] Choose an agency.
    }
agency-search-found =
    { $count ->
        [0] No agency matches “{ $query }”. Type it in another way, or browse the groups.
       *[other] Agencies that match “{ $query }”: { $count }. Choose one, or type again:
    }
agency-button =
    { $count ->
        [0] ⚠️ { $agency }
       *[other] { $agency } ({ $count })
    }
agency-uncoordinated-button = ⚠️ Agencies without a coordinator
agency-uncoordinated =
    { $count ->
        [0] ✅ Every agency has a coordinator.
       *[other] <b>⚠️ Agencies without a coordinator: { $count }</b>
    }
agency-coordinators-back = ◀ Coordinators
agency-staff-back = 👤 The agency’s coordinators
agency-staff =
    <b>{ $agency }</b>
    Coordinators: { $count }
agency-coordinator = • { $person }
agency-units = Units in the final round: { $count }
agency-coordinator-link = 🔗 Link to become a coordinator
agency-coordinator-remove-ask =
    <b>Remove this coordinator?</b>
    { $name }, { $agency }
agency-coordinator-removed = { $name } is no longer a coordinator.

agency-staff-button = 👥 Coordinators of agencies
