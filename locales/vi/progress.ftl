# Tiến độ gửi phương án, đề án, kế hoạch: dành cho quản trị viên. Không bao giờ ghi "đã nhắc" cho đơn vị chưa liên lạc được.

progress-head = <b>📊 Tiến độ gửi phương án, đề án, kế hoạch</b>
progress-deadline =
    Thời hạn: trước ngày { $before } (chậm nhất hết { $weekday }, ngày { $last }).
    <b>{ $left }</b>
progress-left =
    { $left ->
        [over] Đã hết thời hạn.
        [last-day] Hôm nay là ngày cuối cùng.
        [no-working-day] Sau hôm nay không còn ngày làm việc nào.
       *[days] Còn { $days } ngày làm việc.
    }
progress-count-units = Số đơn vị: { $count }
progress-count-complete = ✅ Đã gửi đủ: { $count } (đúng hạn { $inTime }, muộn { $late })
progress-count-paper = 📄 Bản giấy: { $count }
progress-count-incomplete = 🟡 Còn thiếu: { $count }
progress-count-none = ⬜ Chưa gửi: { $count }
progress-count-unreachable = 📞 Không liên lạc được, cần gọi điện: { $count }
progress-count-reminded = 🔔 Đã gửi tin nhắc: { $count }
progress-group-button =
    { $group ->
        [none] ⬜ Chưa gửi ({ $count })
        [incomplete] 🟡 Còn thiếu ({ $count })
        [sent] ✅ Đã gửi ({ $count })
       *[unreachable] 📞 Cần gọi ({ $count })
    }
progress-group-head =
    { $group ->
        [none] <b>⬜ Đơn vị chưa gửi</b>: { $count }
        [incomplete] <b>🟡 Đơn vị đã gửi nhưng còn thiếu</b>: { $count }
        [sent] <b>✅ Đơn vị đã gửi đủ hoặc gửi bản giấy</b>: { $count }
       *[unreachable] <b>📞 Đơn vị không liên lạc được qua hệ thống, cần gọi điện</b>: { $count }
    }
progress-preview = 🗓 Xem trước
progress-remind-all = 🔔 Nhắc tất cả
progress-move = 📅 Dời thời hạn
progress-add = ➕ Thêm đơn vị
progress-coordinators = 👤 Đầu mối
progress-back = ◀ Tiến độ
progress-unit-back = ◀ Đơn vị

progress-list-unit = <b>{ $number }. { $unit }</b>
progress-standing-none = ⬜ chưa gửi
progress-standing-incomplete = 🟡 còn thiếu: { $parts } (gửi lúc { $at })
progress-standing-in-time = ✅ đã gửi đủ lúc { $at }
progress-standing-late = ✅ đã gửi đủ lúc { $at }, muộn { $late }
progress-standing-paper = 📄 bản giấy số { $number } ngày { $date }
progress-unreachable =
    📞 { $why ->
        [unclaimed] Chưa có ai nhận đơn vị
        [blocked] Mọi người của đơn vị đã chặn hệ thống
       *[undelivered] Tin nhắc gần nhất không đến, hoặc chưa chắc đã đến
    }
progress-contact = Liên hệ: { $contact }
progress-no-contact = chưa có thông tin

progress-unit-head = <b>{ $unit }</b>
progress-unit-entry = Hồ sơ đăng ký: { $code }
progress-paper-claim = Đơn vị báo đã gửi bản giấy số { $number } ngày { $date }; chưa xác nhận.
progress-versions = Các bản đã gửi, mã { $code }: { $count }
progress-version =
    • Bản { $version }, { $at }{ $late ->
        [none] {""}
       *[other] , muộn { $late }
    }{ $missing ->
        [0] {""}
       *[other] , thiếu { $missing } phần
    }
progress-versions-older = … và { $count } bản trước đó
progress-people = Người của đơn vị: { $count }
progress-people-more = … và { $count } người khác
progress-person =
    • { $person }: { $reminder }{ $blocked ->
        [true] . Đang chặn hệ thống
       *[false] {""}
    }
progress-reminded-never = chưa có tin nhắc
progress-reminded = tin nhắc lúc { $at }: { $outcome }
progress-outcome =
    { $state ->
        [sent] đã gửi
        [blocked] không gửi được vì bị chặn
        [uncertain] chưa chắc đã đến
        [dropped] không còn cần nhắc
       *[pending] đang chờ gửi
    }
progress-outcome-failed =
    không gửi được: { $reason ->
        [chat-not-found] không tìm thấy tài khoản, hoặc người này chưa mở hệ thống
        [bot-can-t-initiate-conversation-with-a-u] người này chưa mở hệ thống
        [not-composed] lỗi khi soạn tin
       *[other] Telegram từ chối ({ $reason })
    }
progress-read = 📖 Đọc bản đã gửi
progress-read-version = 📖 Bản { $version }
progress-open-links = Liên kết chưa dùng: { $count }
progress-remind-one = 🔔 Nhắc ngay
progress-preview-text = 👁 Xem mẫu tin
progress-make-link = 🔗 Liên kết nhận đơn vị
progress-people-button = 👥 Người ({ $count })
progress-contact-button = ☎️ Liên hệ
progress-paper-button = 📄 Ghi bản giấy
progress-paper-back-button = ↩️ Hủy ghi bản giấy
progress-attach-button = 📎 Gắn hồ sơ đăng ký
progress-remove = ✖ { $name }
progress-remove-ask =
    <b>Bỏ người này khỏi đơn vị?</b>
    { $person }
    Đơn vị: { $unit }

    Người này sẽ không xem, không gửi được phương án, đề án, kế hoạch của đơn vị và không nhận tin nhắc nữa.
progress-remove-yes = Bỏ khỏi danh sách
progress-removed = Đã bỏ { $name } khỏi đơn vị.
progress-removed-already = Người này không còn trong danh sách.

progress-link =
    { $purpose ->
        [claim] <b>Liên kết nhận đơn vị</b>
        [role] <b>Liên kết giao vai trò</b>
       *[coordinator] <b>Liên kết làm đầu mối</b>
    }
    { $name }

    { $link }

    Dùng được một lần, đến { $until }. Anh/chị gửi riêng cho đúng người; cần thêm người thì tạo liên kết khác.
progress-link-share =
    { $purpose ->
        [role] Mời anh/chị nhận vai trò { $name } trong hệ thống
        [claim] Mời anh/chị nhận việc gửi phương án, đề án, kế hoạch của đơn vị { $name }
       *[coordinator] Mời anh/chị làm đầu mối của { $name }
    }
progress-link-send = Chuyển liên kết
progress-links-cancel = Hủy các liên kết chưa dùng
progress-links-cancelled = Đã hủy { $count } liên kết chưa dùng.

progress-contact-ask =
    <b>Liên hệ của { $unit }</b>
    Hiện có: { $contact }

    Anh/chị nhập: Họ tên, số điện thoại (tối đa { $max } ký tự).
    <i>Ví dụ: Nguyễn Thị Mai, 0912 345 678</i>
progress-contact-remove = Xóa liên hệ đã ghi
progress-contact-unreadable = Chưa lưu: hệ thống không thấy họ tên hay số điện thoại. Anh/chị vui lòng nhập lại, ví dụ: Nguyễn Thị Mai, 0912 345 678.
progress-contact-saved = ✅ Đã lưu liên hệ.
progress-contact-removed = Đã xóa liên hệ đã ghi.

progress-paper-number =
    <b>Ghi bản giấy của { $unit }</b>
    Anh/chị nhập số, ký hiệu văn bản.
    <i>Ví dụ: 125/SKHCN-VP</i>
progress-paper-date =
    Số { $number }. Văn bản ghi ngày nào?
    <i>Ví dụ: 15/01/2020</i>
progress-paper-confirm =
    <b>Ghi đã nhận bản giấy?</b>
    Đơn vị: { $unit }
    Văn bản số { $number } ngày { $date }

    Hệ thống sẽ báo cho đơn vị và thôi nhắc.
progress-paper-yes = Ghi bản giấy
progress-paper-other = Nhập lại
progress-paper-lost = Chưa ghi: thông tin vừa nhập không còn. Anh/chị vui lòng nhập lại.
progress-paper-known = Bản giấy của đơn vị đã được ghi.
progress-paper-recorded = ✅ Đã ghi bản giấy.
progress-paper-none = Đơn vị không có bản giấy nào được ghi.
progress-paper-back-ask =
    <b>Hủy ghi nhận bản giấy?</b>
    Đơn vị: { $unit }
    Văn bản số { $number } ngày { $date }

    Hệ thống sẽ báo cho đơn vị; nếu còn thiếu thì nhắc tiếp.
progress-paper-back-yes = Hủy ghi bản giấy
progress-paper-taken-back = Đã hủy ghi bản giấy.

progress-ladder-head = <b>🗓 Các lần nhắc sắp tới</b>
progress-ladder-step =
    • { $at } ({ $weekday }){ $what ->
        [last-word] , tin cuối sau thời hạn
       *[step] {""}
    }: { $units } đơn vị, { $people } người
progress-ladder-coordinators = • { $at } ({ $weekday }), báo đầu mối các cơ quan: { $count } người
progress-ladder-note = Số đơn vị, số người tính theo tình hình lúc này; ai đã gửi đủ thì không nhắc.
progress-ladder-people = Người nhận tin nhắc:
progress-ladder-unit =
    • { $unit }: { $names }{ $more ->
        [0] {""}
       *[other] {" "}và { $more } người khác
    }
progress-ladder-over = Không còn lần nhắc nào.
progress-ladder-silent = Thời hạn đã qua trước khi hệ thống được dùng lần đầu, nên hệ thống không nhắc ai.
progress-ladder-unreached = 📞 { $count } đơn vị chưa gửi đủ và không nhận được tin, cần gọi điện.
progress-sample-head =
    <b>👁 Mẫu tin gửi { $unit }</b>
    { $due ->
        [yes] Lần tới: { $at }
        [nobody] Chưa có ai của đơn vị nhận được tin này.
        [none] Không còn lần nhắc tự động nào; đây là tin khi nhắc ngay.
       *[sent] Đơn vị đã gửi đủ nên sẽ không nhận tin này.
    }
progress-sample =
    <blockquote>{ $text }</blockquote>
    Các nút: { $buttons }

progress-remind-unit-ask =
    <b>Nhắc { $unit } ngay bây giờ?</b>
    Số người nhận: { $people }
progress-remind-send = Gửi { $messages } tin nhắc
progress-remind-all-ask =
    <b>Nhắc tất cả đơn vị chưa gửi đủ?</b>
    { $messages } tin cho { $units } đơn vị. Đơn vị không liên lạc được thì không nằm trong số này.
progress-remind-all-next = Tiếp tục
progress-remind-all-again =
    <b>Xác nhận lần hai</b>
    Hệ thống sẽ gửi ngay { $messages } tin cho { $units } đơn vị.
progress-remind-made = ✅ Đã tạo { $messages } tin nhắc cho { $units } đơn vị. Kết quả gửi hiện ở từng đơn vị.
progress-remind-before = Tin nhắc cho những người này ({ $messages }) đã được tạo trước đó; hệ thống không tạo thêm.
progress-remind-later = Đang ngoài giờ gửi tin (ban đêm hoặc ngày nghỉ). Anh/chị nhắc được từ { $at }.
progress-remind-not-now = Đang ngoài giờ gửi tin. Chưa nhắc ai; anh/chị vui lòng thử lại trong giờ của ngày làm việc.
progress-remind-nobody = Không có ai để nhắc: các đơn vị đã gửi đủ hoặc không liên lạc được.
progress-remind-outdated = Nút này đã cũ. Chưa nhắc ai; anh/chị vui lòng bấm lại từ đầu.
progress-remind-changed = Số người nhận đã thay đổi. Chưa nhắc ai; anh/chị vui lòng bấm lại từ đầu.

progress-move-ask =
    <b>📅 Dời thời hạn</b>
    Hiện nay: trước ngày { $before } (ngày cuối cùng là { $weekday }, ngày { $last }).

    Anh/chị nhập ngày mới theo cách ghi “trước ngày”: ngày ấy đã là muộn, ngày cuối cùng là hôm trước.
    <i>Ví dụ: 07/02/2020 nghĩa là ngày cuối cùng là 06/02/2020.</i>
progress-move-problem =
    { $problem ->
        [unreadable] Hệ thống chưa hiểu ngày này. Anh/chị vui lòng nhập theo dạng 07/02/2020.
        [no-such-day] Không có ngày này trong lịch. Anh/chị vui lòng nhập lại.
        [past] Ngày cuối cùng phải từ hôm nay trở đi. Anh/chị vui lòng nhập ngày khác.
        [too-soon] Từ nay đến thời hạn này không còn giờ gửi tin, nên không báo kịp cho ai. Anh/chị vui lòng nhập ngày khác.
        [same] Thời hạn hiện nay đã là trước ngày { $before } (ngày cuối cùng { $last }). Không có gì thay đổi.
       *[too-far] Ngày này cách đây hơn hai năm. Anh/chị vui lòng kiểm tra lại.
    }
progress-move-confirm =
    <b>Dời thời hạn?</b>
    Hiện nay: trước ngày { $from } (ngày cuối cùng { $oldLast })
    Mới: <b>trước ngày { $to }</b>. Ngày cuối cùng là <b>{ $weekday }, ngày { $last }</b>.
    Số người được báo: { $people }
progress-move-confirm-again =
    <b>Xác nhận lần hai</b>
    Thời hạn cũ: trước ngày { $from } (ngày cuối cùng { $oldLast })
    Thời hạn mới: <b>trước ngày { $to }</b>. Ngày cuối cùng là <b>{ $weekday }, ngày { $last }</b>.
    Hệ thống sẽ báo cho { $people } người và tính lại các lần nhắc.
progress-move-day-off = ⚠️ Ngày cuối cùng { $last } là ngày nghỉ.
progress-move-unreached = 📞 { $count } đơn vị không liên lạc được, cần gọi điện để báo.
progress-move-next = Tiếp tục
progress-move-yes = Dời sang trước ngày { $before }
progress-move-other = Nhập ngày khác
progress-moved =
    ✅ Thời hạn mới: <b>trước ngày { $before }</b> (chậm nhất hết { $weekday }, ngày { $last }).
    Hệ thống sẽ báo cho những người liên lạc được, đầu mối các cơ quan và quản trị viên khác, trong giờ gửi tin; các lần nhắc đã được tính lại.
progress-moved-note =
    📅 <b>Thời hạn gửi phương án, đề án, kế hoạch đã thay đổi</b>
    Thời hạn mới: trước ngày { $before } (chậm nhất hết { $weekday }, ngày { $last }).
    Hệ thống báo cho người của các đơn vị vào Vòng chung khảo, nếu liên lạc được.
progress-move-changed = Nút này không còn dùng được vì thời hạn đã được dời. Thời hạn hiện nay: trước ngày { $before } (chậm nhất hết { $weekday }, ngày { $last }). Không có gì thay đổi.

progress-entry-ask =
    <b>➕ Thêm đơn vị vào Vòng chung khảo</b>
    Anh/chị nhập mã hồ sơ đăng ký.
    <i>Ví dụ: { $code }</i>
progress-entry-ask-of =
    <b>📎 Gắn hồ sơ đăng ký vào { $unit }</b>
    Tác giả của hồ sơ sẽ là người của đơn vị. Anh/chị nhập mã hồ sơ.
    <i>Ví dụ: { $code }</i>
progress-entry =
    <b>{ $code }</b>
    { $title }
    Người đăng ký: { $owner }, { $unit }
progress-entry-is-withdrawn = Hồ sơ này đã được rút nên không thêm được.
progress-entry-is-of = Hồ sơ này đã thuộc đơn vị: { $unit }
progress-entry-new-unit = Đơn vị mới
progress-entry-existing = Gắn vào đơn vị đã có
progress-entry-pick = Hồ sơ này thuộc đơn vị nào?
progress-entry-attach-ask =
    Gắn hồ sơ này vào <b>{ $unit }</b>?{ $replaces ->
        [true] {" "}Hồ sơ đang gắn sẽ được thay.
       *[false] {""}
    }
progress-entry-attach = Gắn hồ sơ
progress-entry-unit-ask = Người đăng ký { $code } chưa ghi đơn vị. Anh/chị nhập tên đơn vị.
progress-entry-unknown = Không có hồ sơ mã { $code }. Anh/chị vui lòng kiểm tra và nhập lại.
progress-entry-withdrawn = Hồ sơ { $code } đã được rút nên không thêm được.
progress-entry-taken = Hồ sơ { $code } đã thuộc đơn vị này.
progress-entry-promoted = ✅ Đã thêm đơn vị từ hồ sơ { $code }.
progress-entry-attached = ✅ Đã gắn hồ sơ { $code } vào đơn vị.

progress-report-head =
    { $kind ->
        [digest] <b>📋 Tình hình sáng { $day }</b>
        [organiser-list] <b>📋 Danh sách sau khi hết thời hạn</b>
       *[report] <b>📋 { $past ->
            [true] Danh sách sau khi hết thời hạn
           *[false] Danh sách
        }, { $day }</b>
    }
progress-report-page = Trang { $page }/{ $pages }
progress-report-section =
    <b>{ $section ->
        [in-time] ✅ Đã gửi đủ, đúng hạn
        [late] 🕘 Đã gửi đủ, muộn
        [paper] 📄 Bản giấy
        [incomplete] 🟡 Còn thiếu
        [none] ⬜ Chưa gửi
       *[unreachable] 📞 Cần gọi điện
    } ({ $count })</b>
progress-report-unit = • { $unit }
progress-report-standing = • { $unit }: { $state }
progress-report-call =
    • { $unit }: { $why ->
        [unclaimed] chưa có ai nhận đơn vị
        [blocked] mọi người đã chặn hệ thống
       *[undelivered] tin nhắc gần nhất không đến, hoặc chưa chắc đã đến
    }. Liên hệ: { $contact }

progress-note =
    🔔 <b>{ $agency }: { $count } đơn vị chưa gửi đủ phương án, đề án, kế hoạch</b>
    { $left } Đề nghị anh/chị đôn đốc đơn vị gửi { $organiser } trước ngày { $before } (chậm nhất hết { $weekday }, ngày { $last }).
progress-note-more = … và { $count } đơn vị khác

command-progress = Tiến độ phương án, đề án, kế hoạch
