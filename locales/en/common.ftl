# Shared wording: buttons, commands, language, saving, trouble. People are “you”; the bot is “the bot”.

language-name = English
menu-open = ☰ Menu
not-filled = not filled in
not-filled-optional = optional
untitled = (no title yet)
someone = Someone

command-start = Start, open the menu
command-register = Register an initiative
command-entries = My entries
command-plan = Send your unit’s plan
command-settings = Choose what news you get
command-cancel = Stop what you are doing
command-language = Choose a language
command-privacy = Privacy
command-mydata = Get my data
command-withdraw = Withdraw consent
command-erase = Erase everything about me
command-help = Help
command-status = State of the bot
command-reports = Make reports

trouble-waiting = The bot is busy and has not handled this yet. It is kept and will be handled as soon as the bot works again. You need not send it again.
trouble-press = The bot is busy and has not done this. Please press again in a few minutes.
trouble-failed = Something went wrong and your last request was not carried out. Everything saved so far is safe. Please try again or open /entries.
button-outdated = This button no longer works. Please open /entries or /start.

answer-text-wanted = This question needs an answer in words. Please type it as a text message.
answer-press-wanted = ⚠️ Please answer this question with a button below.
answer-older = This message was written before the question that is open now, so it was not saved, lest it end up in the wrong place. If it answers this question, please send it again.
answer-continues = This looks like the rest of the long text before it (the app cuts long texts into several messages), so it was not saved. If the answer before is incomplete, open “Summary” to change it; the full text can be attached as a file.
answer-empty = The message has no text. Please type your answer again.
answer-too-short = Not saved: your answer has { $length } of at least { $min } characters. Please write a little more.
answer-too-long = Not saved: your answer has { $length } characters, { $over } over the limit of { $max }. Please shorten it and send it again.

saved-choice = ✅ { $label }: <b>{ $value }</b>
saved-text = ✅ Saved “{ $label }” ({ $length }/{ $max } characters).

group-private-only =
    The bot works in private chats only. This keeps initiatives and personal data out of the group.
    Please press the button below to open a private chat.
group-open-private = Open a private chat

status =
    <b>State of the bot</b>
    Now: { $now }
    Running since: { $since }
    People: { $people }
    Entries with a code: { $entries }
    Messages to be sent: { $pending ->
        [0] none
       *[other] { $pending }, the oldest since { $oldest }
    }
    Last backup: { $backup ->
        [none] none yet
       *[other] { $backup }
    }
