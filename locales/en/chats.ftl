# Groups and channels that get announcements: for administrators.

chats-head =
    <b>💬 Groups and channels</b>
    { $count ->
        [0] There are none yet. An administrator adds the bot to a group, or to a channel with the right to post, and then chooses the agency.
       *[other] Announcements only go where there is a ✅.
    }
chats-button =
    { $state ->
        [open] ✅
        [muted] 🔇
        [removed] 🚪
       *[unregistered] ⬜
    } { $title }
chats-back = ◀ Groups and channels
chat-ask =
    { $registered ->
        [true] Which agency does the { $kind ->
            [channel] channel
           *[group] group
        } “{ $title }” belong to?
       *[false] The bot was just added to the { $kind ->
            [channel] channel
           *[group] group
        } “{ $title }”. For which agency is it to get announcements?
    }{ $muted ->
        [true] {" "}(The bot has no right to post there yet.)
       *[false] {""}
    }
chat-ask-agency = “{ $title }” – { $group }: please choose the agency.
chat-find-agency = 🔎 Type a name
chat-ask-agency-name =
    Which agency does “{ $title }” belong to? Type a few letters of it; no accents are needed, and abbreviations will do.
    <i>For example: so noi vu, SNV, nha trang</i>
chat-agencies-found =
    { $count ->
        [0] No agency was found for “{ $query }”. Please type it in another way, or look by group.
        [one] “{ $title }”: one agency was found for “{ $query }”. Please choose it, or type again.
       *[other] “{ $title }”: { $count } agencies were found for “{ $query }”. Please choose one, or type again.
    }{ $more ->
        [0] {""}
       *[other] {" "}There are { $more } more: type more of the name to see them.
    }
chat-whole-province = The whole province
chat-not-now = Don’t register it
chat-other-group = ◀ Another group of agencies
chat-back = ◀ Back
chat-head =
    { $kind ->
        [channel] <b>📢 Channel “{ $title }”</b>
       *[group] <b>💬 Group “{ $title }”</b>
    }
chat-state =
    { $state ->
        [open] ✅ Gets announcements.
        [muted] 🔇 The bot may not post here, so announcements don’t arrive. Please give it the right to post.
        [removed] 🚪 The bot was taken out of it at { $at }, so announcements don’t arrive.
       *[unregistered] ⬜ Not registered, so it gets no announcements.
    }
chat-since = Registered at { $at }.
chat-agency = Agency: { $agency }
chat-register = ✅ Register it
chat-change-agency = 🏛 Change the agency
chat-unregister = Take it off
chat-unregister-ask =
    Take the { $kind ->
        [channel] channel
       *[group] group
    } “{ $title }” off the register? Announcements won’t go there any more.
chat-unregister-yes = Take it off
chat-registered = ✅ Registered.
chat-unregistered = ✅ It is off the register.
chat-left-unregistered = Not registered. You can register it here at any time.
chat-gone = The bot does not know this group or channel.
