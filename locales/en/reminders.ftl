# Reminders of the deadline. Dates: dd/MM/yyyy; always both "before" and "by the end of".

calendar-file-title = Last day to send the plan ({ $unit })
calendar-file-text = Send it to the { $organiser } before { $before } (by the end of { $lastDay }). This calendar does not update itself: when the deadline changes, the bot tells you, and you open the new calendar file.
calendar-file-alarm = Send the plan ({ $unit }) by the end of { $lastDay }.
