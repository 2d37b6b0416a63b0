# Attached files, of entries and of plans alike: neither is named here.

files-count = Files: { $count }/{ $max } (at most { $size } each)
files-attached =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
file-line = { $number }. { $name } ({ $size })
file-photo = Photo
file-document = Unnamed file
file-open = 📎 Open file { $number }
file-remove = ✖ Remove file { $number }
file-removed = “{ $name }” is removed.
file-gone = This file is no longer in the list.
file-unavailable = The bot could not send this file back just now. Please try again later.
file-known = The file “{ $name }” is already in the list.
saved-file = ✅ Received “{ $name }”.
files-wanted = This question takes files or photos: { $extensions }. Please send one, or press a button in the question to go on.
files-full = ⚠️ “{ $name }” was not taken: the limit is { $max }. The files that were taken are listed below. To add another, please remove one first.
file-too-big = “{ $name }” was not taken: it has { $size }, and the limit is { $max }. Please compress or split the file.
file-wrong-type = “{ $name }” was not taken: this type of file is not accepted. Accepted types: { $extensions }.
