# Roles (/roles): who administers, who appraises; how a role is given and withdrawn.

command-roles = Your roles

not-permitted-coordinator = This is for the coordinators of an agency. Type /agency to see the agencies that you coordinate.
not-permitted-appraiser = This is for appraisers. Type /roles to see your roles.
not-permitted-appraisal = This is for appraisers and administrators. Type /roles to see your roles.
not-permitted-administrator = This is for administrators. Type /roles to see your roles.
not-permitted-owner = This is for owners. Type /roles to see your roles.

role-name =
    { $role ->
        [owner] owner
        [administrator] administrator
        [appraiser] appraiser
        [coordinator] coordinator
       *[member] member
    }

roles-head = <b>👤 Your roles</b>
roles-none = You are a member and have no other role.
roles-own = • { role-name }{ $since ->
        [none] {" (by the settings)"}
       *[other] {" "}(since { $since })
    }
roles-own-agency = • coordinator of { $agency }
roles-everybody = <b>Everybody with a role</b> – choose one to see, give or withdraw it:
roles-holders-button =
    { $role ->
        [owner] 🔑 Owners ({ $count })
        [administrator] 🛠 Administrators ({ $count })
       *[appraiser] ⚖️ Appraisers ({ $count })
    }
roles-coordinators-button = 🏢 Coordinators of agencies
roles-agency-button = 🏢 Coordinator of an agency
roles-back = ◀ Roles
roles-holders-back =
    { $role ->
        [owner] ◀ Owners
        [administrator] ◀ Administrators
       *[appraiser] ◀ Appraisers
    }
roles-holders =
    { $role ->
        [owner] <b>🔑 Owners: { $count }</b>
        [administrator] <b>🛠 Administrators: { $count }</b>
       *[appraiser] <b>⚖️ Appraisers: { $count }</b>
    }
    { $role ->
        [owner] Give and withdraw every role; do all that administrators do.
        [administrator] Send announcements, publish results, follow the progress, choose appraisers and coordinators.
       *[appraiser] Score the plans that are assigned to them.
    }
roles-holder =
    • { $person }{ $since ->
        [none] {" (by the settings)"}
       *[other] {" "}(since { $since })
    }
roles-more = … and { $count } more.
roles-unnamed = Account { $id } (no name yet)
roles-owners-give = Only owners give and withdraw this role.
roles-open-links = Links made and not used: { $count }
roles-make-link = 🔗 Make a link that gives the role
roles-withdraw = ✖ Withdraw: { $name }
roles-withdraw-ask =
    <b>Withdraw the role of { role-name }?</b>
    { $name }

    They can't use what belongs to the role any more, not even the buttons of old messages, and they are told.
roles-withdraw-yes = Withdraw
roles-withdrawn = ✅ Withdrawn, the role of { role-name }: { $name }.
roles-none-left = { $name } doesn't have the role of { role-name }.
roles-last = Not done: there must be at least one owner. Please make somebody else an owner first, and try again.

roles-link-opened =
    <b>Become { role-name }</b>
    { $role ->
        [owner] You will give and withdraw every role, and do all that administrators do.
        [administrator] You will send announcements, publish results, follow the progress and see who takes part.
       *[appraiser] You will see and score the plans that are assigned to you.
    }

    Whatever is done from this role is recorded in the log. You can give it up at any time with /roles.
roles-accept = Take up the role
roles-taken = ✅ You are { role-name } of this bot. What you can do stands in the menu of commands.
roles-taken-by = 👤 { $person } took up the role of { role-name } by your link.
roles-withdrawn-letter = You are no longer { role-name } of this bot. If you have questions, please ask the organisers.
roles-leave =
    { $role ->
        [owner] Give up being an owner
        [administrator] Give up being an administrator
       *[appraiser] Give up being an appraiser
    }
roles-leave-ask =
    <b>Give up being { role-name }?</b>
    You can't use what belongs to this role any more. To have it again you need a new link.
roles-leave-yes = Give up the role
roles-left = You are no longer { role-name }.
