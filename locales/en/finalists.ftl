# Units of the final round: taking one on by a link, giving it up.

claim =
    <b>Taking on a unit of the final round</b>
    Unit: <b>{ $unit }</b>

    If you take it on:
    • the bot reminds you of the deadline for the implementation option, scheme or plan;
    • you write and send the unit’s plan in this chat;
    • you see and change the same plan as the other people of the unit, if there are any.

    You can give it up at any time.
claim-accept = Take it on
claim-decline = That is not me
claim-accepted = ✅ You have taken on <b>{ $unit }</b>. While its plan is not complete, the bot reminds you of the deadline.
claim-joined = You have taken on <b>{ $unit }</b> before; there is no need to do so again.
finalist-leave = Leave this unit
finalist-leave-ask =
    <b>No more reminders for { $unit }?</b>
    You will not be reminded of the deadline, and can no longer see or send the plan of this unit. What was written and sent stays with the unit.
    To take it on again, you will need a new link.
finalist-leave-yes = Give it up
finalist-is-not = You do not belong to { $unit } now. To take it on again, please ask for a new link.
