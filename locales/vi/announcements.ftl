# Thông báo (/thongbao): soạn, gửi, xác nhận, đính chính, thu hồi. Không bao giờ nói "đã đọc": chỉ nói "đã xác nhận".

command-announce = Gửi thông báo
ann-list-head =
    <b>📣 Thông báo</b>
    { $count ->
        [0] Chưa có thông báo nào.
       *[other] Có { $count } thông báo, mới nhất ở trên. Anh/chị chọn một thông báo hoặc soạn thông báo mới.
    }
ann-compose = ✍️ Soạn thông báo
ann-list = ◀ Danh sách thông báo
ann-list-button =
    { $state ->
        [draft] 📝
        [scheduled] 🕗
        [preparing] 📤
        [sending] 📤
        [held] ⏸
        [failing] ⚠️
        [cancelling] 🛑
        [recalled] ↩️
       *[finished] ✅
    } { $title }
ann-chats = 💬 Nhóm và kênh
ann-open = Mở thông báo
ann-back = ◀ Quay lại
ann-gone = Thông báo này không còn nữa. Anh/chị mở /thongbao để xem danh sách.
ann-not-draft = Thông báo này không còn là bản nháp nên không sửa được nữa. Anh/chị mở /thongbao để xem.
ann-not-scheduled = Thông báo này không còn trong lịch gửi. Anh/chị mở /thongbao để xem.
ann-not-launched = Thông báo này chưa được gửi. Anh/chị mở /thongbao để xem.

ann-ask-content =
    { $slot ->
        [en] Anh/chị gửi bản tiếng Anh, dành cho người chọn dùng tiếng Anh. Ai dùng tiếng Việt vẫn nhận bản tiếng Việt.
       *[other] Anh/chị gửi nội dung thông báo như soạn một tin nhắn thường: chữ, ảnh, video, tệp hoặc album.
    }
    Định dạng được giữ nguyên. Chưa ai nhận được gì cho đến khi anh/chị xác nhận gửi.
ann-content-saved = ✅ Đã lưu nội dung.
ann-content-unknown = Loại tin này không gửi thành thông báo được. Anh/chị gửi chữ, ảnh, video, tệp, âm thanh hoặc album.
ann-too-long = Chưa lưu: phần chữ dài hơn { $over } ký tự so với mức tối đa { $max }. Anh/chị rút gọn rồi gửi lại.
ann-not-replaced = Nội dung đã có nên tin này chưa được lưu. Để thay nội dung, anh/chị bấm “Sửa nội dung” rồi gửi lại. Một thông báo chữ dài tối đa 4.096 ký tự, tức là một tin.
ann-no-content = chưa có
ann-content-kind =
    { $kind ->
        [photo] (ảnh
        [video] (video
        [animation] (ảnh động
        [document] (tệp
        [audio] (âm thanh
        [album] (album { $parts } phần
       *[text] (chữ
    }{ $count ->
        [0] )
       *[other] , { $count } ký tự)
    }
ann-content-over = – dài quá { $over } ký tự

ann-draft-head = <b>📝 Bản nháp thông báo</b>
ann-draft-missed = ⚠️ Thông báo này hẹn gửi lúc { $at } nhưng khi đó hệ thống không hoạt động nên <b>chưa gửi</b>. Anh/chị xem lại rồi chọn thời điểm khác.
ann-draft-content = <b>Nội dung:</b> { $content }
ann-draft-english = <b>Bản tiếng Anh:</b> { $content }
ann-draft-category =
    <b>Loại tin:</b> { $category ->
        [service] tin dịch vụ (người nhận không tắt được)
       *[contest] tin cuộc thi (người nhận có thể tắt trong /caidat)
    }
ann-draft-acknowledge =
    <b>Nút “Đã nắm thông tin”:</b> { $on ->
        [true] có
       *[false] không
    }
ann-draft-time = <b>Thời điểm gửi:</b> { $when }
ann-at-once = gửi ngay
ann-edit-content = ✍️ Sửa nội dung
ann-add-english = 🇬🇧 Thêm bản tiếng Anh
ann-drop-english = 🇬🇧 Bỏ bản tiếng Anh
ann-edit-audience = 👥 Người nhận
ann-edit-category = 🏷 Loại tin
ann-edit-acknowledge =
    { $on ->
        [true] ☑️ Nút xác nhận
       *[false] ⬜ Nút xác nhận
    }
ann-edit-time = 🕗 Thời điểm
ann-preview = 👁 Xem trước
ann-test = 📨 Gửi thử cho tôi
ann-send = 🚀 Gửi…
ann-discard = 🗑 Xóa nháp
ann-discard-ask = Xóa bản nháp “{ $title }”? Nội dung sẽ mất, không lấy lại được.
ann-discard-yes = 🗑 Xóa
ann-discarded = ✅ Đã xóa bản nháp.

ann-ask-category =
    <b>Thông báo này là loại tin nào?</b>
    Tin cuộc thi: ai đã tắt loại tin này trong /caidat thì không nhận.
    Tin dịch vụ: mọi người trong danh sách đều nhận, không tắt được. Chỉ dùng cho việc người nhận cần biết, như thay đổi thời hạn.
ann-category-contest = Tin cuộc thi
ann-category-service = Tin dịch vụ

ann-preview-head =
    { $language ->
        [en] 👁 Người dùng tiếng Anh sẽ thấy:
       *[vi] 👁 Người nhận sẽ thấy:
    }
ann-preview-refused = ⚠️ Telegram không nhận nội dung này ({ $reason }). Anh/chị soạn lại nội dung rồi xem trước lần nữa.
ann-previewed = Đây là bản xem trước: nút này chỉ có tác dụng trong bản gửi thật.
ann-test-sent = Đang gửi thử: bản thử sẽ đến trò chuyện này trong giây lát.

ann-ask-time =
    <b>Gửi lúc nào?</b>
    Anh/chị chọn dưới đây hoặc nhập, ví dụ: 25/11 8h, ngày mai 14:30, thứ Hai 8h.
ann-time-problem =
    { $problem ->
        [no-such-day] Không có ngày này trong lịch. Anh/chị vui lòng nhập lại.
        [no-such-time] Không có giờ này. Anh/chị vui lòng nhập lại, ví dụ 14:30.
        [past] Thời điểm này đã qua. Anh/chị vui lòng chọn thời điểm khác.
        [too-far] Thời điểm này cách đây hơn một năm. Anh/chị vui lòng kiểm tra lại.
       *[unreadable] Hệ thống chưa hiểu thời điểm này. Anh/chị nhập như: 25/11 8h, ngày mai 14:30, thứ Hai 8h.
    }

ann-audience-ask =
    <b>👥 Thông báo này gửi cho ai?</b>
    Anh/chị có thể chọn nhiều mục. Nếu chọn cả cơ quan thì chỉ gửi cho người của cơ quan đó.
ann-role-everyone = mọi người
ann-role-entrants = tác giả sáng kiến
ann-role-finalists = đơn vị chung khảo
ann-role-owing = đơn vị chưa gửi đủ
ann-role-coordinators = đầu mối
ann-role-administrators = quản trị viên
ann-choose-agencies =
    { $count ->
        [0] 🏛 Theo cơ quan: tất cả
       *[other] 🏛 Theo cơ quan: đã chọn { $count }
    }
ann-choose-silent = Chưa xác nhận thông báo trước
ann-choose-chats = Nhóm và kênh đã đăng ký
ann-audience-none = <b>Người nhận:</b> chưa chọn
ann-audience-people =
    <b>Người nhận:</b> { $who } – <b>{ $count } người</b>{ $blocked ->
        [0] {""}
       *[other] , trong đó { $blocked } người đang chặn hệ thống
    }
ann-audience-places = Chỉ thuộc: { $where }
ann-audience-silent = Chỉ người đã nhận mà chưa xác nhận “{ $title }”
ann-audience-unwilling = { $count } người đã tắt loại tin này nên không nhận.
ann-audience-chats =
    <b>Nhóm, kênh:</b> { $count ->
        [0] chưa có nhóm, kênh nào đăng ký
       *[other] { $count }
    }
ann-places-more = { $names } và { $count } cơ quan khác
ann-audience-done = ✅ Xong
ann-audience-back = ◀ Người nhận
ann-agencies-ask = <b>🏛 Chọn nhóm cơ quan</b>
ann-agency-group =
    { $group }{ $count ->
        [0] {""}
       *[other] {" "}({ $count })
    }
ann-agency-ask = <b>🏛 { $group }</b>
ann-agency-all = Tất cả cơ quan trong nhóm
ann-agencies-back = ◀ Nhóm cơ quan
ann-silent-ask =
    { $count ->
        [0] Chưa có thông báo nào có nút xác nhận.
       *[other] Gửi cho người đã nhận mà chưa xác nhận thông báo nào?
    }
ann-silent-none = Bỏ chọn

ann-summary-head = <b>Kiểm tra lần cuối</b>
ann-summary-takes = Gửi hết trong khoảng { $minutes } phút.
ann-summary-quiet = ⚠️ Lúc đó ngoài giờ gửi tin (buổi tối hoặc ngày nghỉ). Người nhận có thể bị làm phiền; anh/chị cân nhắc chọn thời điểm khác.
ann-summary-next = Tiếp tục ▶
ann-confirm =
    { $when ->
        [now] Gửi ngay “{ $title }”
       *[later] Gửi “{ $title }” lúc { $at }
    } cho <b>{ $people } người</b>{ $chats ->
        [0] {""}
       *[other] {" "}và <b>{ $chats } nhóm, kênh</b>
    }?
    { $when ->
        [now] Sau khi gửi, anh/chị có thể tạm dừng, đính chính hoặc thu hồi trong 48 giờ.
       *[later] Số người nhận được tính lại vào lúc gửi. Trước lúc đó anh/chị có thể hủy lịch.
    }
ann-confirm-yes =
    { $when ->
        [now] 🚀 Gửi { $count } bản
       *[later] 🕗 Hẹn gửi { $count } bản
    }
ann-changed = ⚠️ Chưa gửi: nội dung hoặc số người nhận đã thay đổi từ lúc anh/chị xem. Đây là thông tin hiện nay.
ann-problem-no-content = Thông báo chưa có nội dung. Anh/chị bấm “Sửa nội dung” để gửi nội dung.
ann-problem-no-audience = Chưa chọn người nhận. Anh/chị chọn ít nhất một mục.
ann-problem-nobody = Hiện không có ai trong danh sách người nhận đã chọn. Anh/chị chọn lại người nhận.
ann-problem-past = Thời điểm gửi đã qua. Anh/chị chọn thời điểm khác.
ann-scheduled-head = <b>🕗 Thông báo hẹn gửi lúc { $at }</b>
ann-scheduled-done = ✅ Đã hẹn gửi.
ann-scheduled-note = Số người nhận được tính lại vào lúc gửi. Muốn sửa, anh/chị hủy lịch: thông báo trở lại bản nháp.
ann-call-off = 🛑 Hủy lịch
ann-call-off-ask = Hủy lịch gửi “{ $title }” lúc { $at }? Thông báo trở lại bản nháp, không mất nội dung.
ann-call-off-yes = 🛑 Hủy lịch
ann-called-off = ✅ Đã hủy lịch. Chưa ai nhận thông báo này.

ann-sent-head = <b>📣 { $title }</b>
ann-sent-facts =
    Bắt đầu gửi lúc { $at }. { $category ->
        [service] Tin dịch vụ.
       *[contest] Tin cuộc thi.
    }
ann-phase =
    { $phase ->
        [preparing] 📤 Đang lập danh sách người nhận…
        [sending] 📤 <b>Đang gửi</b>
        [held] ⏸ <b>Đang tạm dừng</b>
        [failing] ⚠️ <b>Hệ thống tự tạm dừng vì nhiều bản lỗi liên tiếp.</b> Anh/chị kiểm tra rồi bấm “Gửi tiếp” hoặc hủy phần còn lại.
        [cancelling] 🛑 Đang hủy phần còn lại…
       *[finished] ✅ <b>Đã xong: mọi bản đều có kết quả.</b>
    }
ann-progress = { $bar } · { $done }/{ $total }
ann-rate = Tốc độ { $rate } tin/giây, còn khoảng { $minutes } phút.
ann-count =
    { $what ->
        [sent] • Đã gửi: { $count }
        [blocked] • Người nhận chặn hệ thống: { $count }
        [failed] • Lỗi: { $count }
        [uncertain] • Chưa chắc đã đến: { $count }
        [dropped] • Không gửi nữa (đã hủy, đã tắt loại tin hoặc rút đồng ý): { $count }
       *[acknowledged] • Đã xác nhận nắm thông tin: { $count }
    }
ann-reason =
    ◦ { $reason ->
        [chat-not-found] không tìm thấy trò chuyện
        [bot-can-t-initiate-conversation-with-a-u] chưa từng mở hệ thống
        [need-administrator-rights-in-the-channel] không được quyền gửi trong nhóm, kênh
        [not-composed] lỗi khi soạn tin
       *[other] { $code }
    }: { $count }
ann-reasons-more = ◦ lý do khác: { $count }
ann-hold = ⏸ Tạm dừng
ann-release = ▶️ Gửi tiếp
ann-cancel-ask = 🛑 Hủy phần còn lại
ann-cancel-yes = 🛑 Hủy phần còn lại
ann-refresh = 🔄 Cập nhật
ann-resend =
    { $state ->
        [failed] 🔁 Gửi lại { $count } bản lỗi
        [uncertain] 🔁 Gửi lại { $count } bản chưa chắc
       *[dropped] 🔁 Gửi nốt { $count } bản đã hủy
    }
ann-resend-ask =
    “{ $title }”: { $state ->
        [failed] gửi lại cho { $count } người bị lỗi? Ai đã nhận thì không nhận nữa.
        [uncertain] gửi lại cho { $count } người chưa chắc đã nhận? Có thể vài người nhận hai lần.
       *[dropped] gửi nốt cho { $count } người chưa gửi? Ai đã tắt loại tin này vẫn không nhận.
    }
ann-resend-yes = 🔁 Gửi { $count } bản
ann-resent = ✅ Đang gửi lại { $count } bản.
ann-resend-changed = ⚠️ Chưa gửi lại: số liệu đã thay đổi. Đây là tình hình hiện nay.
ann-acknowledgements = ☑️ Ai đã xác nhận
ann-correct = ✏️ Đính chính
ann-recall = ↩️ Thu hồi

ann-report =
    { $report ->
        [sent]
            📣 <b>Đã gửi xong “{ $title }”</b>
            { $total } bản: đã gửi { $sent }{ $blocked ->
                [0] {""}
               *[other] , bị chặn { $blocked }
            }{ $failed ->
                [0] {""}
               *[other] , lỗi { $failed }
            }{ $uncertain ->
                [0] {""}
               *[other] , chưa chắc đã đến { $uncertain }
            }{ $dropped ->
                [0] {""}
               *[other] , không gửi nữa { $dropped }
            }.
        [stopped]
            ⚠️ <b>Đã tự tạm dừng “{ $title }”</b>
            Nhiều bản lỗi liên tiếp. Những người chưa được gửi vẫn chờ. Anh/chị mở thông báo để xem và quyết định.
        [missed]
            ⚠️ <b>Chưa gửi “{ $title }”</b>
            Thông báo hẹn gửi lúc { $at } nhưng khi đó hệ thống không hoạt động. Thông báo đã trở lại bản nháp; anh/chị xem còn đúng không rồi gửi.
        [corrected]
            ✏️ <b>Đã đính chính xong “{ $title }”</b>
            { $total } bản: đã sửa { $sent }{ $failed ->
                [0] {""}
               *[other] , không sửa được { $failed }
            }{ $blocked ->
                [0] {""}
               *[other] , bị chặn { $blocked }
            }{ $uncertain ->
                [0] {""}
               *[other] , chưa chắc { $uncertain }
            }{ $dropped ->
                [0] {""}
               *[other] , bỏ qua { $dropped }
            }.
       *[recalled]
            ↩️ <b>Đã thu hồi xong “{ $title }”</b>
            { $total } bản: đã xóa { $sent }{ $failed ->
                [0] {""}
               *[other] , không xóa được { $failed }
            }{ $blocked ->
                [0] {""}
               *[other] , bị chặn { $blocked }
            }{ $uncertain ->
                [0] {""}
               *[other] , chưa chắc { $uncertain }
            }{ $dropped ->
                [0] {""}
               *[other] , bỏ qua { $dropped } (quá 48 giờ, hoặc không rõ đã đến)
            }.
    }

ann-acknowledge = ☑️ Đã nắm thông tin
ann-acknowledged = ✅ Đã nắm thông tin
ann-acknowledged-at = Hệ thống đã ghi nhận anh/chị nắm thông tin lúc { $at }.
ann-album-buttons = Anh/chị vừa nhận một thông báo gồm nhiều phần ở trên.
ann-not-yours = Thông báo này không được gửi cho anh/chị nên hệ thống không ghi nhận.
ann-was-recalled = Thông báo này đã được thu hồi, anh/chị không cần xác nhận.
ann-was-corrected = Thông báo này đã được đính chính. Anh/chị xem nội dung đúng trong tin thông báo, rồi bấm xác nhận lại.

ann-ack-head =
    <b>☑️ Xác nhận: “{ $title }”</b>
    { $acknowledged }/{ $got } người đã nhận bấm “Đã nắm thông tin”; { $silent } người chưa bấm.
    Anh/chị chọn cơ quan để xem tên.
ann-ack-agency = { $acknowledged }/{ $got } · { $agency }
ann-no-agency = Không thuộc cơ quan nào trong danh sách
ann-acknowledgements-back = ◀ Các cơ quan
ann-silent-head =
    <b>{ $agency }</b>
    “{ $title }”: { $acknowledged }/{ $got } người đã xác nhận.
    { $silent ->
        [0] Tất cả đã xác nhận.
       *[other] Chưa xác nhận ({ $silent }):
    }
ann-silent-person = • { $person }
ann-nudge = 🔔 Nhắc { $count } người chưa xác nhận
ann-nudge-ask = Nhắc { $count } người đã nhận mà chưa xác nhận “{ $title }”? Ai xác nhận trước khi tin đến thì không bị nhắc.
ann-nudge-yes = 🔔 Nhắc { $count } người
ann-nudge-changed = ⚠️ Chưa nhắc: số người chưa xác nhận đã thay đổi. Đây là tình hình hiện nay.
ann-nudged =
    ✅ { $waits ->
        [true] Hiện ngoài giờ gửi tin: hệ thống sẽ nhắc { $count } người vào giờ gửi tin tới.
       *[false] Đang nhắc { $count } người.
    }
ann-nudge-text = 🔔 Anh/chị chưa xác nhận đã nắm thông báo “{ $title }”. Sau khi xem, anh/chị bấm nút dưới đây.
ann-tell-coordinators = 📋 Gửi danh sách cho đầu mối
ann-tell-ask =
    { $coordinators ->
        [0] Chưa có đầu mối nào để gửi.
       *[other] Gửi cho { $coordinators } đầu mối của { $agencies } cơ quan danh sách người chưa xác nhận của cơ quan mình?
    }
    { $without ->
        [0] {""}
       *[other] { $without } cơ quan chưa có đầu mối: { $names }
    }
ann-tell-yes = 📋 Gửi cho { $coordinators } đầu mối
ann-told = ✅ Đang gửi danh sách cho { $coordinators } đầu mối.

ann-corrected-mark = ✏️ Đính chính lúc { $at }
ann-corrected =
    ✏️ Đính chính lúc { $at }: đã sửa { $done }/{ $total } bản{ $open ->
        [true] , còn { $pending }
       *[false] {""}
    }{ $undone ->
        [0] {""}
       *[other] , không sửa được { $undone }
    }{ $left ->
        [0] {""}
       *[other] , bỏ qua { $left }
    }.
ann-recalled-preparing = ↩️ Thu hồi lúc { $at }: đang chuẩn bị.
ann-recalled =
    ↩️ Thu hồi lúc { $at }: đã xóa { $done }/{ $total } bản{ $open ->
        [true] , còn { $pending }
       *[false] {""}
    }{ $undone ->
        [0] {""}
       *[other] , không xóa được { $undone }
    }{ $left ->
        [0] {""}
       *[other] , bỏ qua { $left } (quá 48 giờ, hoặc không rõ đã đến)
    }.
ann-correction-head = <b>✏️ Đính chính “{ $title }”</b> ({ $count } bản đã gửi)
ann-correction-content = <b>Nội dung đúng:</b> { $content }
ann-correction-english = <b>Bản tiếng Anh đúng:</b> { $content }
ann-correction-again =
    { $on ->
        [true] Các xác nhận cũ bị xóa, người nhận xác nhận lại.
       *[false] Các xác nhận cũ được giữ.
    }
ann-correction-note = Mọi bản đã gửi được sửa tại chỗ, ghi rõ “Đính chính” và thời điểm. Telegram không báo cho người nhận khi tin được sửa; việc quan trọng nên gửi thêm thông báo mới.
ann-correction-write = ✍️ Gửi nội dung đúng
ann-correction-write-english = 🇬🇧 Gửi bản tiếng Anh đúng
ann-correction-set-again =
    { $on ->
        [true] ☑️ Yêu cầu xác nhận lại
       *[false] ⬜ Yêu cầu xác nhận lại
    }
ann-correction-ask =
    { $language ->
        [en] Anh/chị gửi toàn bộ bản tiếng Anh đúng.
       *[vi] Anh/chị gửi toàn bộ nội dung đúng, không chỉ phần sai.
    }
    Nếu thông báo có ảnh hoặc tệp, anh/chị gửi chữ để sửa phần chữ, hoặc gửi ảnh, tệp khác để thay. Với album chỉ sửa được phần chữ.
ann-correction-send = ✏️ Đính chính { $count } bản…
ann-correction-drop = Bỏ đính chính
ann-correction-confirm =
    Sửa { $count } bản đã gửi của “{ $title }”? { $again ->
        [true] Các xác nhận cũ sẽ bị xóa.
       *[false] Các xác nhận cũ được giữ.
    }
ann-correction-yes = ✏️ Sửa { $count } bản
ann-correction-done = ✅ Đang sửa các bản đã gửi. Những bản chưa gửi sẽ đi với nội dung đúng.
ann-correction-problem =
    { $problem ->
        [sending] Thông báo đang được gửi. Anh/chị bấm “Tạm dừng” trước, rồi đính chính; sau đó gửi tiếp với nội dung đúng.
        [recalled] Thông báo này đã được thu hồi nên không đính chính được.
        [nothing-sent] Chưa có bản nào đến người nhận nên không có gì để đính chính.
        [no-content] Chưa có nội dung đúng. Anh/chị gửi nội dung đúng trước.
       *[other-kind] Chưa lưu: Telegram không đổi được loại tin này sang loại tin kia. Chữ chỉ thay bằng chữ; ảnh hoặc tệp thay bằng ảnh, tệp khác hoặc chữ (tối đa 1.024 ký tự); album chỉ sửa được phần chữ. Anh/chị gửi lại nội dung đúng loại, hoặc thu hồi rồi gửi thông báo mới.
    }
ann-recall-ask =
    { $step ->
        [again] Thu hồi “{ $title }”?
       *[yes] <b>Chắc chắn thu hồi “{ $title }”?</b> Việc này không lấy lại được.
    }
    { $recallable } bản sẽ bị xóa khỏi máy người nhận.{ $tooOld ->
        [0] {""}
       *[other] {" "}{ $tooOld } bản đã quá 48 giờ, Telegram không cho xóa nữa.
    }{ $pending ->
        [0] {""}
       *[other] {" "}{ $pending } bản chưa gửi sẽ không gửi nữa.
    }
ann-recall-next = Tiếp tục ▶
ann-recall-yes = ↩️ Thu hồi { $count } bản
