# Reminders of the deadline, and the calendar. Days are dd/MM/yyyy; always both "before" and "by the end of".

reminder-head = 🔔 <b>Reminder: send your plan</b>
reminder-welcome =
    🎉 <b>Your initiative is in the final round</b>
    You are an author of the registered entry, so you will be reminded of the plan that your unit has to send.
reminder-moved =
    📅 <b>The deadline for plans has changed</b>
    The new one: before { $before } (by the end of { $lastDay }).
reminder-last-word =
    ⏳ <b>The deadline for plans has passed</b>
    It was before { $before } (by the end of { $lastDay }). The bot still takes your plan and states how late it is. The bot sends no more reminders of its own.
reminder-unit = Unit: <b>{ $unit }</b>
reminder-left-today = <b>Today is the last day.</b> Please send it to the { $organiser } before { $before } (by the end of { $lastDay }).
reminder-left =
    { $days ->
        [0] <b>No working day is left.</b> Please send it to the { $organiser } before { $before } (by the end of { $lastDay }).
        [one] <b>One working day</b> left. Please send it to the { $organiser } before { $before } (by the end of { $lastDay }).
       *[other] <b>{ $days } working days</b> left. Please send it to the { $organiser } before { $before } (by the end of { $lastDay }).
    }
reminder-past = The deadline (before { $before }, by the end of { $lastDay }) has passed. The bot still takes your plan and states how late it is.
reminder-urged = It is best sent by { $day }, before the holiday.
reminder-urged-today = ⚠️ Today is the last working day before the holiday. Please send it today.
reminder-nothing-owed = Your unit has sent everything; the bot sends no more reminders to send it.
reminder-missing =
    { $sent ->
        [some] A part has been received; still missing:
       *[none] Nothing has been received yet. It must contain:
    }
reminder-part-missing = ⬜ { $part }
reminder-part-unsent = ✏️ { $part } (written, not sent)
reminder-send = 📨 Send now
reminder-snooze = ⏰ Remind me on { $day }
reminder-calendar = 📅 Add to calendar
reminder-paper = 📄 Sent on paper
snoozed = You will be reminded at { $at }.
snooze-not-needed = Your unit has sent everything, so there will be no more reminders.
snooze-too-late = No day for a reminder is left before the deadline. Please send it now.
calendar-file-caption = Open this file to add the deadline to your phone’s calendar.
calendar-file-title = Last day to send the plan ({ $unit })
calendar-file-text = Send it to the { $organiser } before { $before } (by the end of { $lastDay }). This calendar does not update itself: when the deadline changes, the bot tells you, and you open the new calendar file.
calendar-file-alarm = Send the plan ({ $unit }) by the end of { $lastDay }.

command-calendar = Calendar and deadline
calendar-head = <b>Calendar · { $contest }</b>
calendar-dispatch = • { $date }: dispatch No. { $number }
calendar-registration = • From { $from }: ideas are registered at any time
calendar-registration-until = • From { $from } to { $to }: registration
calendar-deadline = • <b>Before { $before }</b>: units of the final round send their plans to the { $organiser } (by the end of { $weekday }, { $lastDay })
calendar-left-today = Today is the last day.
calendar-left =
    { $days ->
        [0] No working day is left before it.
        [one] One working day left.
       *[other] { $days } working days left.
    }
calendar-urged = It is best sent by { $day }, before the holiday.
calendar-past = This deadline has passed.
calendar-days-off = Days off:
calendar-holiday = • { $day }: { $name }
calendar-holidays = • { $from } – { $to }: { $name }
