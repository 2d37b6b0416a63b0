# Appraisal of plans: assignment, scoring, outcome, nudges. A scale that is our example says so wherever a score shows.

command-appraisal = Appraisal of plans
menu-appraisal = ⚖️ Appraisal
cancelled-appraisal = Stopped. The points and remarks that you gave are kept in the sheet; go on whenever you like with /appraisal.

appraisal-scale = <i>Scale: { $note }</i>
appraisal-proposed = <i>{ $note }</i>
appraisal-unit =
    { $titled ->
        [true] <b>{ $unit }</b>
            { $title }
       *[false] <b>{ $unit }</b>
    }
appraisal-home = ◀ Appraisal
appraisal-open = ⚖️ Open the appraisal
appraisal-unit-back = ◀ The unit’s appraisal
appraisal-units-back = ◀ Units
appraisal-appraisers-back = ◀ Appraisers

appraisal-obstacle =
    { $obstacle ->
        [own-plan] of the unit, or an author
        [own-agency] of the same agency as the unit
        [coordinates] a coordinator of the unit’s agency
        [no-consent] without consent to the processing of their data
       *[other] without the role of an appraiser
    }
appraisal-due =
    { $overdue ->
        [true] overdue (due by the end of { $due })
       *[false] due by the end of { $due }
    }
appraisal-seat =
    { $state ->
        [submitted] ✅ sheet sent
        [begun] 🟡 being scored, { $deadline }
        [barred] 🚫 cannot score: { $obstacle }
       *[open] ⬜ not begun, { $deadline }
    }
appraisal-spread =
    { $single ->
        [true] { $mean }
       *[false] mean { $mean } (lowest { $lowest }, highest { $highest }, standard deviation { $deviation })
    }

appraisal-progress =
    <b>⚖️ Appraisal of plans</b>
    Sent through this bot: { $plans }{ $papers ->
        [0] {""}
       *[other] . On paper only: { $papers }
    }
    With { $perPlan } appraisers: { $staffed }/{ $plans }

    Sheets for the newest version:
    ✅ sent: { $submitted }
    🟡 being scored: { $begun }
    ⬜ not begun: { $open }
    Time for scoring: { $days } working days. Overdue: { $overdue }.
appraisal-nobody = There is no appraiser yet. Make a link that gives the role with /roles.
appraisal-units = 📋 Units ({ $count })
appraisal-appraisers = 👥 Appraisers ({ $count })
appraisal-evenly = ➗ Assign evenly, { $count } to a plan
appraisal-nudge-all = 🔔 Nudge everybody ({ $count })
appraisal-nudge = 🔔 Nudge ({ $count })
appraisal-nudge-one = 🔔 Nudge this person
appraisal-nudged =
    { $count ->
        [0] Nobody needs a nudge: every sheet is in, or the appraisers were told within the last hour.
       *[other] { $later ->
            [true] 🔔 Appraisers to be nudged at { $at }: { $count }.
           *[false] 🔔 A nudge is on its way. Appraisers: { $count }.
        }
    }
appraisal-evenly-done =
    { $added ->
        [0] There was nothing more to assign.
       *[other] ✅ Assignments added: { $added }.
    } { $short ->
        [0] Every plan that was sent has { $perPlan } appraisers.
       *[other] Plans still short of { $perPlan } appraisers, as nobody else may appraise them: { $short }.
    }

appraisal-units-head = <b>📋 Units that have sent a plan</b>: { $count }
appraisal-unit-line =
    { $number }. { $mark ->
        [none] ⬜
        [done] ✅
       *[open] 🟡
    } { $unit } (version { $version }) – { $count ->
        [0] not assigned
       *[other] { $submitted }/{ $count } sheets
    }{ $overdue ->
        [0] {""}
       *[other] , overdue: { $overdue }
    }
appraisal-paper-line = { $place }. 📄 { $unit } – on paper, No. { $number } of { $date }
appraisal-paper =
    📄 The unit sent its plan on paper, No. { $number } of { $date }.
    What came on paper is appraised outside this bot; sheets are only for what was sent through it.
appraisal-appraisers-head =
    { $count ->
        [0] There is no appraiser yet. Make a link that gives the role with /roles.
       *[other] <b>👥 Appraisers</b>: { $count }
    }
appraisal-appraiser-line =
    { $number }. { $name } – { $count ->
        [0] nothing assigned
       *[other] plans: { $count }, ✅ { $submitted }, 🟡 { $begun }, ⬜ { $open }
    }{ $overdue ->
        [0] {""}
       *[other] , overdue: { $overdue }
    }
appraisal-appraiser-head =
    <b>{ $name }</b>
    Assigned: { $count }
appraisal-own-head =
    <b>⚖️ Your appraisals</b>
    { $count ->
        [0] No plan is assigned to you so far. You will be told when one is.
       *[other] Assigned: { $count }. Sheets sent: { $submitted }.
    }
appraisal-own-line =
    { $number }. { $unit } (version { $version })
    { $seat }

appraisal-seats-head =
    { $count ->
        [0] Nobody is assigned.
       *[other] Appraisers: { $count }
    }
appraisal-seat-line = • { $name } – { $seat }
appraisal-seats-more = … and { $count } more
appraisal-choose = 👥 Assign ({ $count })
appraisal-outcome-button =
    { $newest ->
        [true] 📊 Outcome of version { $version }
       *[false] 🕘 Version { $version }
    }
appraisal-read = 📖 Read version { $version }
appraisal-read-short = 📖 Read the plan
appraisal-choose-head =
    { $count ->
        [0] There is no appraiser yet. Make a link that gives the role with /roles.
       *[other] Press a name to assign the person or to take that back. Whoever is assigned is told within minutes, at the times for messages.
    }
appraisal-candidate =
    { $number }. { $mark ->
        [on] ✅
        [on-barred] ⚠️
        [barred] 🚫
       *[off] ▫️
    } { $name }, { $agency } – plans: { $load }{ $barred ->
        [true] ; { $obstacle }
       *[false] {""}
    }
appraisal-candidate-button =
    { $mark ->
        [on] ✅
        [on-barred] ⚠️
        [barred] 🚫
       *[off] ▫️
    } { $name } ({ $load })
appraisal-barred = Cannot be assigned: this person is { $obstacle }.
appraisal-keeps-sheet = This person has sent their sheet for the newest version and stays assigned.

appraisal-own-sheet = Your sheet for version { $version }: <b>{ $total }</b> points, sent at { $at }
appraisal-desk-state =
    { $state ->
        [submitted] ✅ You have sent your sheet for version { $version }.
        [begun] 🟡 Version { $version } is being scored: { $scored } of { $criteria } criteria, { $deadline }.
       *[open] ⬜ Version { $version } is not scored yet, { $deadline }.
    }
appraisal-score =
    { $begun ->
        [true] ✍️ Go on scoring
       *[false] ✍️ Score
    }
appraisal-reuse = ↩️ Begin with the sheet for version { $version } ({ $total })
appraisal-reused = The points and remarks of your sheet for version { $version } were taken over. Please look at each criterion again before you send it.
appraisal-renewed = ⚠️ The unit has sent version { $version }. Your points and remarks are kept; please read the new version and look at them again before you send the sheet.
appraisal-plan-head =
    { $unit }
    Code { $code } (version { $version }), sent at { $at }

appraisal-ask-points =
    Criterion { $number } of { $count }: <b>{ $criterion }</b> ({ $most } points at most)
    How many points do you give? Press one, or type a number with at most one decimal, such as 17.5.
appraisal-given = Given: <b>{ $points }</b> points
appraisal-ask-remark =
    { $of ->
        [plan] A remark on the plan as a whole (optional, { $max } characters at most).
       *[criterion] A remark on <b>{ $criterion }</b> (optional, { $max } characters at most).
    }
    { $skips ->
        [true] Type it, or press “Skip”.
       *[false] Type it.
    } Write nothing classified.
appraisal-said = The remark so far: <i>{ $remark }</i>
appraisal-clear = 🗑 Delete this remark
appraisal-skip = ⏭ Skip
appraisal-summary = 🧾 Sheet
appraisal-summary-back = ◀ Sheet
appraisal-points-wrong =
    { $problem ->
        [decimals] Points have at most one decimal, such as 17.5. Please type them again.
        [too-many] This criterion has { $most } points at most. Please type them again.
       *[unreadable] The points could not be read. Please type a number from 0 to { $most }, such as 17.5.
    }
appraisal-saved-points = ✅ { $criterion }: { $points } points
appraisal-saved-remark = ✅ The remark is kept

appraisal-summary-head = 🧾 Sheet for version { $version }
appraisal-sheet-line =
    • { $criterion }: <b>{ $points }</b>{ $said ->
        [true] {" "}– <i>{ $remark }</i>
       *[false] {""}
    }
appraisal-no-points = not scored ({ $most } at most)
appraisal-no-overall = Remark on the whole: none
appraisal-overall = Remark on the whole: <i>{ $remark }</i>
appraisal-summary-total = Total: <b>{ $total }</b> points
appraisal-summary-open = Still to be scored: { $criteria }
appraisal-overall-button = 💬 Remark on the whole
appraisal-criterion-button = { $criterion }: { $points }
appraisal-remark-button =
    { $said ->
        [true] 💬 Change the remark
       *[false] 💬 Add a remark
    }
appraisal-submit = ✅ Send the sheet
appraisal-submit-ask =
    Send the sheet for version { $version }: <b>{ $total }</b> points?
    Once sent it cannot be changed, and you see the outcome.
appraisal-submit-yes = ✅ Send it for good
appraisal-submit-done =
    { $result ->
        [again] The sheet for this version was sent before.
       *[submitted] ✅ The sheet is sent. Thank you.
    }
appraisal-changed = ⚠️ The sheet or the unit’s plan has just changed, so nothing was sent. Please look at it again and send it then.

appraisal-total-spread = Total ({ $most } at most), sheets: { $count }: <b>{ $spread }</b>
appraisal-criterion-spread = • { $criterion } ({ $most } at most): { $spread }
appraisal-outcome-head = 📊 Outcome of version { $version }, sheets: { $count }
appraisal-sheet-head = <b>{ $name }</b>: { $total } points, sent at { $at }
appraisal-erased = An appraiser who had their data erased
appraisal-remark = 💬 <i>{ $remark }</i>
appraisal-own-head-line = <b>Your sheet: { $total } points</b>
appraisal-said-head = <b>Remarks of the others</b>
appraisal-said-nothing = There is no remark of anybody else so far.
appraisal-said-of = On { $criterion }:
appraisal-said-overall = On the whole:

appraisal-not-yours = This plan is not assigned to you. What is: /appraisal.
appraisal-conflict = You cannot appraise this plan any more: you have to do with the unit or its agency.
appraisal-submitted-already = You have sent your sheet for this version; it cannot be changed.
appraisal-no-plan = The unit has sent no plan through this bot, so there is nothing to appraise yet.
appraisal-blind = You see the outcome of this version once you have sent your own sheet.
appraisal-no-sheets = There is no sheet for this version so far.

appraisal-letter-head =
    { $word ->
        [nudge] 🔔 <b>Sheets that you still have to send: { $count }</b>
       *[ask] ⚖️ <b>You are asked to appraise. Sheets to fill in: { $count }</b>
    }
appraisal-letter-line =
    • { $unit } (version { $version }{ $renewed ->
        [true] , sent again after you scored it
       *[false] {""}
    }), { $deadline }
appraisal-letter-more = … and { $count } more
