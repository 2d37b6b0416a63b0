# Results of the contest. What is not known is called not known; no winner is ever made up.

command-results = Results of the contest
menu-results = 🏆 Results

results-unknown = no official data
results-prize-none = No prize

results-sheet-name = Results
results-sheet-help-name = How to
results-sheet-help-head = How to fill in the results
results-sheet-help-prizes = Prizes (write one of these names)
results-sheet-help-fields = Fields (write one of these names)
results-sheet-help =
    One row for each model or initiative. Keep the column “Code”; the columns may be in any order.
    A blank cell means that there is no official data. A row without points, prize and rank counts as not entered.
    Points: from 0 to { $max }, like 77.8. Rank: a whole number from 1; the bot derives no ranks from points.
    Equal points have the same rank, and the next is skipped: 1, 2, 2, 4.
    To add a unit, fill in a new row: with the entry’s code (like SK-2019-0001) under “Code”, or with no code and the unit’s name.
    At most { $rows } rows. When you are done, send this .xlsx file into the chat with the bot.
results-sheet-column =
    { $column ->
        [code] Code
        [unit] Unit
        [agency] Agency
        [title] Title
        [field] Field
        [points] Points
        [prize] Prize
       *[rank] Rank
    }
