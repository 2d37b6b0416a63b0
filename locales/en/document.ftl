# The organiser’s report as a Word document. It is always in Vietnamese, a form of the Vietnamese administration, so its words are not here.

document-name = Summary report (Word, draft, in Vietnamese)
