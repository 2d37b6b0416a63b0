# /statistics: charts in the chat. The words within the pictures come from here, too.

command-statistics = See the statistics as charts

charts-head = 📊 <b>Statistics</b> (as of { $at })
charts-head-entries = Entries in the register: { $count }
charts-head-plans =
    Plans: { $complete } of { $units } units have sent everything{ $lacking ->
        [true] , { $incomplete } lack a part
       *[false] {""}
    }
charts-head-coverage =
    { $public ->
        [true] Dissemination: { $reported } of { $agencies } agencies have reported
       *[false] Dissemination: the results are not public yet
    }
charts-choose = Please choose a chart.
charts-button =
    { $subject ->
        [agencies] 🏢 Entries by agency
        [fields] 🗂 Entries by field
        [plans] 📈 Plans by day
       *[coverage] 📣 Dissemination
    }
charts-deliveries = ✉️ Delivery of announcements
charts-deliveries-back = ◀ Other announcements
charts-open = 📊 Statistics as charts
charts-back = ◀ Statistics
charts-refresh = 🔄 Refresh
charts-deliveries-head = ✉️ <b>Delivery of announcements</b>
    Sent: { $count }. Please choose one.

charts-empty =
    { $subject ->
        [agencies] There is no entry in the register yet, so there is no chart by agency.
        [fields] There is no entry in the register yet, so there is no chart by field.
        [plans] No unit is in the final round yet, so there are no plans to follow.
        [coverage] The results are not public yet, so there are no figures on dissemination.
       *[delivery] No announcement has been sent, or nobody is left to receive it, so there are no figures.
    }

charts-page = Picture { $page } of { $pages }
charts-caption = <b>{ $heading }</b>
    { $subtitle }
charts-line = • { $name }: <b>{ $figure }</b>
charts-note = <i>{ $note }</i>
charts-of = { $count }/{ $units }

charts-agencies = Entries by agency
charts-agencies-subtitle = { $total } entries; { $with } of { $agencies } agencies have one (as of { $at })
charts-fields = Entries by field
charts-fields-subtitle = { $total } entries (as of { $at })
charts-entries-source = Source: the bot’s register, without drafts and withdrawn entries.
charts-other-agency = Units outside the list of agencies
charts-other-field = No known field

charts-plans = Plans
charts-plans-subtitle = Units that have sent theirs, cumulative by day (as of { $at })
charts-plans-source = Paper counts from the document’s date as recorded by an administrator.
charts-plans-mark = Due before { $day }
charts-plans-solid = All parts, or on paper: { $count }/{ $units }
charts-plans-dashed = Sent, also with parts missing: { $count }/{ $units }
charts-plans-deadline = Due before { $before }
charts-plans-at-deadline =
    By the end of { $day }: <b>{ $complete }/{ $units }</b> complete{ $lacking ->
        [true] , { $incomplete } with parts missing
       *[false] {""}
    }
charts-plans-now =
    By { $day }: <b>{ $complete }/{ $units }</b> complete{ $lacking ->
        [true] , { $incomplete } with parts missing
       *[false] {""}
    }
charts-plans-day =
    • { $day }: { $complete }/{ $units }{ $lacking ->
        [true] {" "}(parts missing: { $incomplete })
       *[false] {""}
    }

charts-coverage = Dissemination of the results
charts-coverage-subtitle = { $reported } of { $agencies } agencies have reported (as of { $at })
charts-coverage-source = Share of officials reached, as each agency reported it.
charts-coverage-earlier = Hatched: the report was about results that have been corrected since.
charts-coverage-figure =
    { $state ->
        [silent] Not reported
        [nobody] Reported, no head count
       *[reported] { $reached }/{ $total } ({ $percent }%)
    }
charts-coverage-said =
    { $figure }{ $any ->
        [true] ; the bot counted { $counted } acknowledgements
       *[false] {""}
    }

charts-delivery = Delivery of an announcement
charts-delivery-subtitle =
    “{ $title }”, sent { $sentAt }. { $total } recipients; { $phase ->
        [finished] finished.
       *[open] under way.
    }
charts-delivery-note = Figures as of { $at }.
charts-delivery-uncertain = “Uncertain”: handed to Telegram; nobody knows whether it arrived.
charts-delivery-state =
    { $state ->
        [sent] Sent
        [pending] Waiting
        [blocked] The recipient blocks the bot
        [failed] Failed
        [uncertain] Uncertain
       *[dropped] Dropped, not sent
    }
charts-delivery-figure = { $count } ({ $percent }%)
