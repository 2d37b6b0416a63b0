# The welcome, the menu, help, choosing a language, stopping, and messages that answer nothing.

welcome =
    <b>Welcome.</b>
    This bot helps you register public administration reform (PAR) initiatives. It also follows the deadlines in Dispatch No. { $number } of { $date }.

    It is not an official channel for receiving documents.
    { $past ->
        [true] The time to send implementation options, schemes and plans to the Department of Home Affairs (before { $deadline }) is over. The register of ideas stays open.
       *[false] Units in the final round send their implementation option, scheme or plan to the Department of Home Affairs before { $deadline } ({ $lastDay } is the last day).
    }
    Please send no documents or information classified as Confidential (Mật), Secret (Tối mật) or Top Secret (Tuyệt mật).

    <i>{ $contest }</i>
menu =
    <b>Menu</b>
    How can the bot help you?
menu-register = 📝 Register an initiative
menu-entries = 📂 My entries
menu-plan = 📋 Our plan
menu-help = ❓ Help
menu-settings = 🔔 News
menu-language = 🌐 Language / Ngôn ngữ
menu-privacy = 🔒 Privacy

help =
    <b>How can the bot help?</b>
    /register – register an initiative, or continue a draft
    /entries – read, change or withdraw entries; change your details
    /plan – send an implementation option, scheme or plan (units in the final round)
    /results – the results of the contest
    /models – the catalogue of models
    /questions – questions to the authors of models
    /agency – your agency’s board (coordinators)
    /calendar – calendar and deadline
    /cancel – stop what you are doing; what you have entered stays saved
    /settings – choose what news you get
    /language – choose a language
    /privacy – personal data and your rights
    /mydata – get my data; /withdraw – withdraw consent; /erase – erase everything

    Each answer is saved as soon as the bot confirms it with ✅. You can take a break and continue at any time.

    { $standing }

    Need more help? { $contact }

language-ask = Which language would you like to use?
language-chosen = The language is now English.

cancelled-plan = Stopped. What was written, the files and the budget lines are saved. You can continue at any time with /plan.
cancelled-entries = Stopped. The answers you have given are saved. You can continue at any time in “My entries”.
cancelled-results = Stopped. The results that were saved are still in the draft; go on at any time with /results.
cancelled-other = Stopped. What had been saved before is still there.
cancelled-privacy = Stopped. The request was not sent; you can write it again at any time from /privacy.
nothing-to-cancel = There is nothing to stop at the moment.
unknown-command = The bot does not know this command. Please choose something below or open /help.
stray-message = The bot could not tell which question this answers, so it was not saved. Please choose what you would like to do. To continue a draft, press “My entries”.
