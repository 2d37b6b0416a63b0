# Báo cáo, thống kê dưới dạng tệp: dành cho quản trị viên. Tệp có dữ liệu cá nhân thì lời chú dưới tệp nói rõ.

report-home =
    <b>📑 Báo cáo</b>
    Anh/chị chọn báo cáo cần lập. Hệ thống gửi tệp bảng tính vào cuộc trò chuyện này; số liệu lấy tại lúc lập.

    ⚠️ Nhiều báo cáo có họ tên và thông tin của người dự thi: chỉ dùng cho việc tổ chức cuộc thi. Mỗi lần lập báo cáo đều được ghi vào nhật ký.
report-name =
    { $report ->
        [entries] Hồ sơ dự thi
        [authors] Tác giả
        [plans] Phương án, đề án
        [reminders] Tin nhắc
        [deliveries] Gửi thông báo
        [coverage] Phổ biến kết quả
        [evidence] Biểu dương
        [replication] Nhân rộng
        [appraisal] Thẩm định
        [survey] Khảo sát
       *[all] Tất cả trong một tệp
    }
report-asked = Đang lập “{ $name }”. Tệp sẽ được gửi vào đây.
report-not-again =
    { $state ->
        [sent] “{ $name }” vừa được gửi, anh/chị xem tệp ở trên.
       *[making] “{ $name }” đang được lập. Anh/chị vui lòng chờ, tệp sẽ được gửi vào đây.
    }
report-begun = ⏳ Đang lập báo cáo “{ $name }”…
report-progress = ⏳ Đang lập báo cáo “{ $name }”… { $done }/{ $total }
report-end =
    { $end ->
        [sent] ✅ Đã lập và gửi báo cáo “{ $name }”.
       *[failed] ⚠️ Chưa gửi được báo cáo “{ $name }”.
    }
report-caption = <b>{ $name }</b>
report-contest = { $contest }, lần thứ { $ordinal }, năm { $year }
report-as-of = Số liệu trong hệ thống tính đến { $at }.
report-personal = ⚠️ Tệp có dữ liệu cá nhân: chỉ dùng cho việc tổ chức cuộc thi, không chuyển cho người không có trách nhiệm, xóa khi không còn cần dùng.
report-sheet-personal = Tệp có dữ liệu cá nhân: chỉ dùng cho việc tổ chức cuộc thi, không chuyển cho người không có trách nhiệm, xóa khi không còn cần dùng.
report-failed =
    ⚠️ Hệ thống chưa lập hoặc chưa gửi được báo cáo “{ $name }”. Dữ liệu không bị ảnh hưởng.

    Anh/chị vui lòng lập lại; nếu vẫn không được, xin báo người vận hành hệ thống.
report-again = 🔁 Lập lại
report-back = ◀ Báo cáo

report-sheet =
    { $table ->
        [entries] Hồ sơ dự thi
        [authors] Tác giả
        [plans] Phương án, đề án
        [reminders] Tin nhắc
        [announcements] Thông báo
        [agency-deliveries] Thông báo theo cơ quan
        [copies] Từng bản thông báo
        [coverage] Phổ biến kết quả
        [evidence-agencies] Biểu dương theo cơ quan
        [evidence] Biểu dương theo hồ sơ
        [appraisal] Phiếu chấm
        [decisions] Kết luận thẩm định
        [survey] Khảo sát
       *[replication] Nhân rộng
    }
report-title =
    { $table ->
        [entries] Danh sách hồ sơ dự thi
        [authors] Danh sách tác giả của hồ sơ dự thi
        [plans] Phương án, đề án, kế hoạch của các đơn vị vào Vòng chung khảo
        [reminders] Tin nhắc gửi phương án, đề án, kế hoạch
        [announcements] Kết quả gửi thông báo
        [agency-deliveries] Kết quả gửi thông báo theo cơ quan
        [copies] Kết quả gửi thông báo theo từng người nhận
        [coverage] Tình hình phổ biến kết quả cuộc thi tại các cơ quan
        [evidence-agencies] Biểu dương tại các cơ quan (minh chứng chấm điểm CCHC)
        [evidence] Biểu dương theo từng hồ sơ dự thi (minh chứng chấm điểm CCHC)
        [appraisal] Phiếu chấm phương án, đề án, kế hoạch
        [decisions] Kết luận thẩm định và kinh phí thống nhất
        [survey] Ý kiến khảo sát sau cuộc thi
       *[replication] Nhân rộng mô hình, sáng kiến
    }
report-scope =
    { $table ->
        [entries] mọi hồ sơ đã gửi, theo bản gửi gần nhất; hồ sơ đã rút chỉ còn mã
        [authors] tác giả của hồ sơ đã gửi và không rút, theo bản gửi gần nhất
        [plans] mọi đơn vị vào Vòng chung khảo, theo bản gửi gần nhất
        [reminders] mọi tin nhắc hệ thống đã lập cho người của đơn vị và đầu mối của cơ quan
        [announcements] mọi thông báo đã gửi, mới nhất trước
        [agency-deliveries] mọi thông báo đã gửi, theo cơ quan của người nhận hiện nay
        [copies] từng bản của các thông báo đã gửi, mới nhất trước
        [coverage] mọi cơ quan trong danh sách của cuộc thi
        [evidence-agencies] mọi cơ quan có hồ sơ dự thi
        [evidence] mọi hồ sơ dự thi và đơn vị vào Vòng chung khảo của các cơ quan
        [appraisal] mọi phiếu chấm đã gửi, của mọi bản
        [decisions] mọi đơn vị vào Vòng chung khảo, theo kết luận hiện hành
        [survey] các câu trả lời được phép xem
       *[replication] mọi mô hình được cơ quan đề xuất hoặc đăng ký nhân rộng
    }
report-scope-line = Phạm vi: { $scope }. Số dòng: { $rows }.
report-total = Cộng
report-authors-note = Số hồ sơ: { $entries }. Người có tên trong nhiều hồ sơ được tính ở từng hồ sơ.
report-plans-note = Kinh phí là số đơn vị đề nghị trong dự toán (đồng), chỉ cộng các dòng đã ghi đủ; chưa phải kinh phí được duyệt.
report-sent-note = “Đã gửi” là Telegram đã nhận tin; không có nghĩa người nhận đã đọc. “Chưa rõ” là không biết tin đã đến hay chưa.
report-copies-left = Quá nhiều bản: { $count } thông báo cũ hơn không liệt kê từng bản, chỉ có số liệu tổng ở hai bảng trước.
report-coverage-note = Số người được phổ biến là số cơ quan báo cáo; số người bấm “Đã nắm thông tin” là số hệ thống đếm. Hai số không cộng với nhau.
report-nothing-public = Chưa có kết quả được công bố nên chưa có số liệu phổ biến.
report-evidence-note = Số liệu do đầu mối của cơ quan ghi nhận; dùng để tham khảo khi chấm điểm, không phải điểm chính thức.
report-evidence-outside = Ngoài ra, { $count } hồ sơ của đơn vị không thuộc cơ quan nào trong danh sách, không có trong bảng.
report-replication-note = Tiến độ theo báo cáo của các cơ quan. Bảng không nêu tên người phụ trách.
report-no-agency = (không thuộc cơ quan nào trong danh sách)
report-budget-source = Kinh phí: { $source } (đồng)
report-yes =
    { $is ->
        [true] có
       *[false] không
    }
report-column =
    { $column ->
        [number] STT
        [code] Mã hồ sơ
        [entry-state] Tình trạng
        [title] Tên mô hình, sáng kiến
        [group] Nhóm cơ quan
        [agency] Cơ quan
        [entry-agency] Cơ quan của hồ sơ
        [unit] Đơn vị
        [owner] Người gửi hồ sơ
        [owner-unit] Đơn vị của người gửi
        [authors] Số tác giả
        [author] Họ tên
        [author-role] Vai trò
        [position] Chức vụ
        [joined] Có tài khoản
        [files] Số tệp
        [versions] Số lần gửi
        [submitted-at] Gửi gần nhất
        [unsent] Có sửa đổi chưa gửi
        [standing] Tình hình
        [missing] Còn thiếu
        [plan-kind] Loại
        [plan-code] Mã phương án
        [in-time] Đúng hạn
        [days-late] Số ngày muộn
        [paper-number] Bản giấy: số
        [paper-day] Bản giấy: ngày
        [budget] Kinh phí: tổng (đồng)
        [people] Số người
        [call] Cần gọi điện vì
        [made-at] Lúc lập tin
        [reminder-kind] Loại tin
        [recipient] Người nhận
        [recipient-sort] Nơi nhận
        [outcome] Kết quả gửi
        [outcome-at] Lúc có kết quả
        [reason] Lý do
        [tries] Số lần gửi đi
        [repeated] Có thể đến hai lần
        [announcement] Thông báo
        [sent-at] Bắt đầu gửi
        [category] Loại thông báo
        [copies] Số bản
        [acknowledged] Đã nắm thông tin
        [acknowledged-at] Bấm “Đã nắm thông tin”
        [corrections] Số lần đính chính
        [recalled-at] Thu hồi lúc
        [coordinators] Số đầu mối
        [kit-at] Nhận bộ tài liệu
        [coverage-state] Báo cáo
        [reported-at] Báo cáo lúc
        [spread-day] Ngày phổ biến
        [ways] Hình thức
        [officials-reached] CBCCVC được phổ biến
        [officials] Tổng số CBCCVC
        [union-reached] Đoàn viên được phổ biến
        [union] Tổng số đoàn viên
        [models] Số mô hình được chọn
        [obstacles] Khó khăn, kiến nghị
        [evidence-files] Số tệp minh chứng
        [counted] Số người bấm “Đã nắm thông tin”
        [entrants] Hồ sơ dự thi
        [commended] Đã biểu dương
        [commended-share] Tỷ lệ biểu dương
        [documented] Có số văn bản
        [documented-share] Tỷ lệ có văn bản
        [is-commended] Đã biểu dương
        [is-documented] Có số văn bản
        [commendations] Số lần biểu dương
        [last-commended] Ngày gần nhất
        [commendation] Nội dung biểu dương
        [model] Mô hình, sáng kiến
        [applier] Cơ quan, đơn vị áp dụng
        [stage] Tiến độ
        [milestone-day] Ngày của mốc
        [heard-at] Tin gần nhất
        [silent] Im lặng
        [registered-at] Đăng ký lúc
        [start] Dự kiến bắt đầu
        [replication-plan] Kế hoạch áp dụng
        [plan-version] Bản
        [appraiser] Người thẩm định
        [points] Tổng điểm
        [remarks] Nhận xét
        [scored-at] Gửi phiếu lúc
        [decision] Kết luận
        [reasons] Lý do
        [document-number] Số văn bản
        [document-day] Ngày văn bản
        [decided-at] Ghi nhận lúc
        [funding-documents] Văn bản về kinh phí
        [returns] Số lần đề nghị hoàn thiện
        [awaited-until] Hạn hoàn thiện
        [question] Câu hỏi
        [answer] Trả lời
        [mark] Mức điểm
        [answers] Số câu trả lời
       *[milestone-note] Ghi chú của cơ quan
    }
report-entry-state =
    { $state ->
        [withdrawn] đã rút
       *[submitted] đã gửi
    }
report-author-role =
    { $role ->
        [owner] người gửi hồ sơ
       *[author] đồng tác giả
    }
report-standing =
    { $standing ->
        [none] chưa gửi
        [incomplete] đã gửi, còn thiếu
        [complete] đã gửi đủ
       *[paper] đã nhận bản giấy
    }
report-unreachable =
    { $why ->
        [unclaimed] chưa có ai nhận đơn vị
        [blocked] mọi người của đơn vị đã chặn hệ thống
       *[undelivered] tin nhắc gần nhất không đến, hoặc chưa chắc đã đến
    }
report-reminder-kind =
    { $kind ->
        [welcome] báo vào Vòng chung khảo
        [step] nhắc theo lịch
        [snoozed] nhắc theo hẹn của người nhận
        [deadline-moved] báo dời thời hạn
        [last-word] tin cuối sau thời hạn
        [by-hand] quản trị viên nhắc
       *[coordinator] báo đầu mối của cơ quan
    }
report-outcome =
    { $state ->
        [pending] Chờ gửi
        [sending] Đang gửi
        [sent] Đã gửi
        [failed] Không gửi được
        [blocked] Bị chặn
        [uncertain] Chưa rõ
       *[dropped] Không gửi nữa
    }
report-reason =
    { $reason ->
        [blocked] người nhận đã chặn hệ thống
        [chat-not-found] không tìm thấy tài khoản, hoặc người này chưa mở hệ thống
        [bot-can-t-initiate-conversation-with-a-u] người này chưa mở hệ thống
        [not-composed] lỗi khi soạn tin
        [cancelled] đã hủy gửi
        [moved] nhóm đã đổi mã, gửi sang mã mới
       *[other] Telegram báo: { $reason }
    }
report-category =
    { $category ->
        [contest] tin cuộc thi
       *[service] tin công việc
    }
report-recipient-sort =
    { $sort ->
        [person] cá nhân
        [group] nhóm
       *[channel] kênh
    }
report-coverage-state =
    { $state ->
        [silent] chưa báo cáo
        [earlier] đã báo cáo, trước đính chính
       *[reported] đã báo cáo
    }
report-criterion = { $criterion } (trọng số { $weight })
report-funding =
    { $of ->
        [asked] Đề nghị: { $source } (đồng)
       *[agreed] Thống nhất: { $source } (đồng)
    }
report-decision =
    { $outcome ->
        [apply] áp dụng
        [replicate] nhân rộng
        [supplement] cần bổ sung
        [reject] không áp dụng
       *[none] chưa có
    }
report-appraisal-note = Điểm của từng người thẩm định; không thay cho kết luận của cơ quan có thẩm quyền.
report-decisions-note = Kinh phí đề nghị theo dự toán của đơn vị; kinh phí thống nhất theo nội dung đã ghi nhận trong hệ thống.
report-survey-note = Khảo sát ẩn danh: không có thông tin về người trả lời. Câu trả lời chỉ hiện khi đã đủ số người.
