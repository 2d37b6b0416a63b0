# Nhóm và kênh nhận thông báo: dành cho quản trị viên.

chats-head =
    <b>💬 Nhóm và kênh</b>
    { $count ->
        [0] Chưa có nhóm, kênh nào. Quản trị viên thêm hệ thống vào nhóm, hoặc vào kênh với quyền đăng tin, rồi chọn cơ quan.
       *[other] Thông báo chỉ đến nhóm, kênh có dấu ✅.
    }
chats-button =
    { $state ->
        [open] ✅
        [muted] 🔇
        [removed] 🚪
       *[unregistered] ⬜
    } { $title }
chats-back = ◀ Nhóm và kênh
chat-ask =
    { $registered ->
        [true] { $kind ->
            [channel] Kênh
           *[group] Nhóm
        } “{ $title }” thuộc cơ quan nào?
       *[false] Hệ thống vừa được thêm vào { $kind ->
            [channel] kênh
           *[group] nhóm
        } “{ $title }”. Đăng ký để nhận thông báo của cơ quan nào?
    }{ $muted ->
        [true] {" "}(Hệ thống chưa có quyền đăng ở đây.)
       *[false] {""}
    }
chat-ask-agency = “{ $title }” – { $group }: anh/chị chọn cơ quan.
chat-find-agency = 🔎 Gõ tên để tìm
chat-ask-agency-name =
    “{ $title }” thuộc cơ quan nào? Gõ vài chữ để tìm, không cần dấu; viết tắt cũng được.
    <i>Ví dụ: so noi vu, SNV, nha trang</i>
chat-agencies-found =
    { $count ->
        [0] Chưa tìm thấy cơ quan nào với “{ $query }”. Anh/chị gõ lại cách khác, hoặc xem theo nhóm.
       *[other] “{ $title }”: tìm thấy { $count } cơ quan với “{ $query }”. Anh/chị chọn một, hoặc gõ lại.
    }{ $more ->
        [0] {""}
       *[other] {" "}Còn { $more } cơ quan nữa: gõ rõ hơn để thấy.
    }
chat-whole-province = Toàn tỉnh
chat-not-now = Không đăng ký
chat-other-group = ◀ Nhóm cơ quan khác
chat-back = ◀ Quay lại
chat-head =
    { $kind ->
        [channel] <b>📢 Kênh “{ $title }”</b>
       *[group] <b>💬 Nhóm “{ $title }”</b>
    }
chat-state =
    { $state ->
        [open] ✅ Đang nhận thông báo.
        [muted] 🔇 Hệ thống không có quyền đăng ở đây nên thông báo không đến. Anh/chị cấp quyền đăng tin cho hệ thống.
        [removed] 🚪 Hệ thống đã bị đưa ra khỏi đây lúc { $at } nên thông báo không đến.
       *[unregistered] ⬜ Chưa đăng ký nên không nhận thông báo.
    }
chat-since = Đăng ký lúc { $at }.
chat-agency = Cơ quan: { $agency }
chat-register = ✅ Đăng ký
chat-change-agency = 🏛 Đổi cơ quan
chat-unregister = Hủy đăng ký
chat-unregister-ask =
    Hủy đăng ký { $kind ->
        [channel] kênh
       *[group] nhóm
    } “{ $title }”? Từ nay thông báo không đến đó nữa.
chat-unregister-yes = Hủy đăng ký
chat-registered = ✅ Đã đăng ký.
chat-unregistered = ✅ Đã hủy đăng ký.
chat-left-unregistered = Không đăng ký. Anh/chị đăng ký sau ở đây bất cứ lúc nào.
chat-gone = Hệ thống không biết nhóm, kênh này.
