# The catalogue of models (/models): finding, reading, sharing, and publishing.

command-models = Catalogue of models
menu-models = 📚 Models

catalogue-open = 📚 Catalogue of models
catalogue-head =
    <b>📚 Catalogue of models and initiatives</b>
    { $count ->
        [one] There is { $count } model.
       *[other] There are { $count } models.
    }
    Type words to look for (say: one-stop shop, digital), or choose below.
catalogue-empty =
    <b>📚 Catalogue of models and initiatives</b>
    There are no models yet. A model comes in once its authors agree and { $organiser } has reviewed it.
catalogue-filter =
    { $kind ->
        [field] 📂 Field
        [agency] 🏢 Agency
        [year] 📅 Year
       *[prize] 🏅 Prize
    }
catalogue-inline = 🔎 Search while typing
catalogue-line =
    { $number }. <b>{ $title }</b>
    { $facts }
catalogue-filtered =
    { $kind ->
        [field] <b>📂 Field: { $value }</b>
        [agency] <b>🏢 { $value }</b>
        [year] <b>📅 { $value }</b>
       *[prize] <b>🏅 { $value }</b>
    }
    { $count ->
        [one] { $count } model.
       *[other] { $count } models.
    }
catalogue-other =
    { $kind ->
        [field] 📂 Another field
        [agency] 🏢 Another agency
        [year] 📅 Another year
       *[prize] 🏅 Another prize
    }
catalogue-choose =
    { $kind ->
        [field] Which field?
        [agency] Which agency’s models?
        [year] Which year?
       *[prize] Which prize?
    }
catalogue-no-values =
    { $kind ->
        [field] No model has a field yet.
        [agency] No model has an agency yet.
        [year] There are no models yet.
       *[prize] There is no official data on prizes of the models here.
    }
catalogue-found =
    🔎 Closest to “{ $query }”:
    { $count ->
       *[other] ({ $count } found)
    }
catalogue-not-found =
    No model found for “{ $query }”.
    { $count ->
       *[other] Try other or fewer words, or look by field.
    }

model-title = <b>{ $title }</b>
model-unit = 🏢 { $unit }
model-field = 📂 { $field }
model-year = 📅 { $year }
model-prize = 🏅 { $prize }
model-names = 👤 By { $names }
model-source = 🔗 Source: { $source }
model-part =
    <b>{ $label }</b>
    { $text }
model-read = 📖 Read in full
model-files =
    { $count ->
       *[other] 📎 Documents ({ $count })
    }
model-files-head =
    📎 Documents of
    <b>{ $title }</b>
model-source-open = 🔗 Open the source
model-share = ↗️ Share
model-back = ◀ Model
model-gone = This model is not in the catalogue, or its authors have taken it back.

inline-open = 📚 Open the catalogue
inline-open-model = 📖 Read in full
inline-summary = { $text }

similar-head =
    { $count ->
        [one] 💡 The catalogue has a model that is close to your idea. Have a look if you like; your registration simply goes on.
       *[other] 💡 The catalogue has models that are close to your idea. Have a look if you like; your registration simply goes on.
    }

publication-open = 📚 See it in the catalogue
publication-entry-button = 📚 Publish in the catalogue
publication-back = ◀ Publication
publication-head =
    <b>📚 Publish in the catalogue of models</b>
    { $title }
publication-what =
    Everybody will see the title, the field, the unit and these parts: { $parts } (as submitted in version { $version }).
    Authors’ names are not shown; yours is only if you choose so below.
publication-what-unit = Everybody will see the model’s title, its field, the unit’s name and what the unit writes below. The plan and its budget are not shown.
publication-who = It is published once all authors with an account agree and { $organiser } has reviewed it. You can take it back at any time.
publication-draft = Now: not proposed yet.
publication-others =
    { $missing ->
        [one] Now: waiting for { $missing } more person to agree. Until then it is not in the catalogue.
       *[other] Now: waiting for { $missing } more people to agree. Until then it is not in the catalogue.
    }
publication-review = Now: waiting for { $organiser } to review it.
publication-returned =
    Now: returned, because:
    { $remark }
publication-published = Now: in the catalogue since { $date }.
publication-update = Now: in the catalogue since { $date }. What is new has not been proposed.
publication-named = Show my name in the catalogue
publication-documents =
    { $count ->
       *[other] Show the documents ({ $count })
    }
publication-preview = 👁 Preview
publication-agree =
    { $kind ->
        [lead] ✅ Agree and propose it
        [update] 🔄 Propose the update
       *[author] ✅ Agree to publish
    }
publication-disagree = ↩️ Take back
publication-disagree-ask =
    { $lead ->
        [true] If you take it back, the model leaves the catalogue at once. Take it back?
       *[other] If you take your consent back, the model leaves the catalogue, since all authors with an account must agree. Take it back?
    }
publication-disagree-yes = ↩️ Yes, take it back
publication-agreed = ✅ Your consent is recorded.
publication-disagreed = ✅ Taken back. The model is no longer shown in the catalogue.
publication-not-yours = This is for the model’s authors.
publication-not-yet = There is not enough to preview yet. Please fill in what is missing.
publication-preview-head =
    👁 <i>Preview: this is what everybody will see.</i>
    <i>{ $names ->
        [true] With the names of those who chose so.
       *[other] Without authors’ names.
    } { $files ->
        [0] No documents.
        [one] { $files } document.
       *[other] { $files } documents.
    }</i>
publication-asked =
    The owner of an initiative that you co-wrote proposes to publish it in the catalogue of models:
    <b>{ $title }</b>
    It is published only if you agree. Your name is not shown unless you choose so.
publication-asked-open = 📚 Look and decide
publication-was-returned =
    The proposal to publish your model was returned, because:
    { $remark }
    You can change it and propose it again.
publication-was-published =
    ✅ Your model is in the catalogue:
    <b>{ $title }</b>

typed-label =
    { $field ->
        [title] Title
        [field] Field
        [unitName] Unit
        [year] Year
        [summary] Summary
        [sourceName] Source
       *[sourceUrl] Link
    }
typed-change =
    { $field ->
        [title] ✏️ Title
        [field] ✏️ Field
        [unitName] ✏️ Unit
        [year] ✏️ Year
        [summary] ✏️ Summary
        [sourceName] ✏️ Source
       *[sourceUrl] ✏️ Link
    }
typed-ask =
    { $field ->
        [title] What is the model called?
        [field] Which field does it belong to?
        [unitName] Which unit’s model is it? Add the province if it is another one.
        [year] In which year was it carried out? (say: 2018)
        [summary] What is it, how is it done, what came of it? No names or phone numbers, please.
        [sourceName] Where was it published? (say: the provincial PAR portal)
       *[sourceUrl] Please send the link to it (beginning with https://).
    }
typed-limit = At most { $max } characters.
typed-now = Now: { $value }
typed-no-field = Another field, or unknown
typed-line = { $mark } { $label }: { $value }
typed-saved =
    ✅ Saved: { $field ->
        [title] title
        [field] field
        [unitName] unit
        [year] year
        [summary] summary
        [sourceName] source
       *[sourceUrl] link
    }.
typed-wrong =
    { $field ->
        [year] Please write the year with four digits, not after { $year }. For example: 2018.
       *[other] That is not a link. For example: https://cchc.khanhhoa.gov.vn/tin
    }

elsewhere-button = ➕ Add a model from elsewhere
elsewhere-untitled = (untitled)
elsewhere-head = <b>Model from elsewhere</b>
elsewhere-draft = Draft: only administrators see it.
elsewhere-published = In the catalogue.
elsewhere-update = In the catalogue. What was changed is not published yet.
elsewhere-publish = ✅ Publish
elsewhere-publish-ask = Publish this model for everybody to see?
elsewhere-publish-yes = ✅ Yes, publish
elsewhere-is-published = ✅ Published.
elsewhere-take-out = 🗑 Take out
elsewhere-take-out-ask = Take this model out of the catalogue? Nobody will see it any more.
elsewhere-take-out-yes = 🗑 Yes, take it out
elsewhere-is-out = ✅ Done. The model is no longer in the catalogue.

waiting-open =
    { $count ->
       *[other] 📥 Waiting ({ $count })
    }
waiting-head =
    { $count ->
        [0] <b>Waiting</b>{ "\u000A" }Nothing is waiting.
       *[other] <b>Waiting ({ $count })</b>{ "\u000A" }📥 proposals · ✏️ drafts from elsewhere
    }
proposal-open = 📥 See the proposal
proposal-waits =
    📥 A model is proposed for the catalogue:
    <b>{ $title }</b>
    All authors with an account agree. Please look and decide.
proposal-publish = ✅ Publish
proposal-publish-ask =
    Publish this model for everybody to see?
    <b>{ $title }</b>
proposal-publish-yes = ✅ Yes, publish
proposal-return = ↩️ Return
proposal-return-ask = Why is it returned? The authors will read this. At most { $max } characters.
proposal-back = ◀ Proposal
proposal-published = ✅ Published. The authors are told.
proposal-returned = ✅ Returned. The authors are told why.
proposal-changed = This proposal was decided, changed or taken back meanwhile.

cancelled-models = Stopped. What you have filled in is saved; you can go on at any time from /models.
