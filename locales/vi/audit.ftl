# Nhật ký việc làm của quản trị viên, người thẩm định, đầu mối (/nhatky). Mỗi việc là một cụm động từ, đứng sau tên người làm.

command-audit = Nhật ký công việc

audit-head = <b>📒 Nhật ký công việc</b> (mới nhất ở trên cùng)
audit-filtered = 🔎 { $filters }
audit-empty = Không có việc nào được ghi.
audit-line =
    { $known ->
        [true] <i>{ $at }</i>
            <b>{ $who }</b> ({ $role }): { $what }
       *[false] <i>{ $at }</i>
            <b>{ $who }</b>: { $what }
    }
audit-newer = ◀ Mới hơn
audit-older = Cũ hơn ▶
audit-filter = 🔎 Lọc
audit-export = 📄 Xuất bảng tính
audit-back = ◀ Nhật ký
audit-nobody = Hệ thống
audit-erased = Người đã xóa dữ liệu (mã { $code })
audit-account = Tài khoản { $id }
audit-code = mã { $code }
audit-version = bản { $number }
audit-all = tất cả

audit-by = người làm: { $who }
audit-of-act = việc: { $act }
audit-about = đối tượng: { $subject }
audit-span =
    { $span ->
        [today] hôm nay
        [week] 7 ngày qua
       *[month] 30 ngày qua
    }
audit-from = từ ngày { $day }
audit-to = đến hết ngày { $day }
audit-filter-head = <b>🔎 Lọc nhật ký</b>
audit-filter-none = Đang hiện tất cả. Anh/chị chọn cách lọc; có thể kết hợp nhiều cách.
audit-filter-gone = Bộ lọc này đã hết hạn. Hệ thống hiện toàn bộ nhật ký; anh/chị có thể lọc lại.
audit-filter-back = ◀ Cách lọc
audit-choose-who = 👤 Người làm
audit-choose-acts = 🗂 Việc
audit-choose-subject = 🔎 Đối tượng
audit-choose-period = 📅 Thời gian
audit-clear = ✖ Bỏ lọc
audit-who = <b>👤 Xem việc của ai?</b>
audit-who-all = Tất cả mọi người
audit-acts = <b>🗂 Xem nhóm việc nào?</b>
audit-acts-all = Tất cả các việc
audit-acts-of = <b>🗂 { $group }: xem việc nào?</b>
audit-acts-group = Cả nhóm
audit-groups-back = ◀ Các nhóm việc
audit-period = <b>📅 Xem khoảng thời gian nào?</b>
audit-period-typed = ⌨️ Tự nhập ngày
audit-period-all = Toàn bộ thời gian
audit-ask =
    { $step ->
        [from] <b>Từ ngày nào?</b> Anh/chị nhập ngày, tháng, năm, ví dụ 20/11/2019.
        [to] <b>Đến hết ngày nào?</b> Anh/chị nhập ngày, tháng, năm, hoặc bấm “Đến nay”.
       *[subject] <b>Việc liên quan đến đơn vị, hồ sơ nào?</b> Anh/chị nhập tên cơ quan, đơn vị, tên nhóm hoặc kênh, mã hồ sơ, hoặc mã như trong bảng tính đã xuất.
    }
audit-subject-all = Tất cả đối tượng
audit-to-now = Đến nay
audit-day-wrong =
    { $problem ->
        [unreadable] Hệ thống chưa đọc được ngày này. Anh/chị vui lòng nhập ngày, tháng, năm, ví dụ 20/11/2019.
        [no-such-day] Không có ngày này trong lịch. Anh/chị vui lòng nhập lại, ví dụ 20/11/2019.
       *[before-from] Ngày cuối phải bằng hoặc sau ngày đầu. Anh/chị vui lòng nhập lại.
    }

audit-export-ask =
    <b>📄 Xuất bảng tính?</b>
    { $filtered ->
        [true] Đang lọc: { $filters }.
       *[false] Toàn bộ nhật ký, không lọc.
    }
    { $cut ->
        [true] Tệp có { $count } việc mới nhất (mỗi tệp tối đa { $most } việc). Muốn xem việc cũ hơn, anh/chị lọc theo thời gian.
       *[false] Tệp có { $count } việc.
    }
    Tệp có tên người thực hiện, chỉ dùng trong công việc. Việc xuất tệp cũng được ghi vào nhật ký.
audit-export-yes = 📄 Xuất
audit-export-caption =
    Nhật ký công việc: { $count } việc{ $filtered ->
        [true] {" "}({ $filters })
       *[false] {""}
    }. Có tên người thực hiện, chỉ dùng trong công việc.
audit-sheet-name = Nhật ký
audit-sheet-column =
    { $column ->
        [at] Thời điểm
        [who] Người thực hiện
        [role] Vai trò
        [group] Nhóm việc
        [what] Việc đã làm
        [act] Mã việc
        [subject] Đối tượng (mã)
       *[facts] Chi tiết (mã)
    }

audit-group =
    { $group ->
        [roles] 👤 Vai trò
        [coordinators] 🏢 Đầu mối cơ quan
        [finalists] 🏁 Đơn vị vào chung khảo
        [plans] 📋 Phương án, thời hạn, nhắc việc
        [appraisal] ⚖️ Thẩm định, kinh phí
        [announcements] 📣 Thông báo
        [chats] 👥 Nhóm và kênh
        [results] 🏆 Kết quả
        [dissemination] 📨 Phổ biến kết quả
        [commendation] 🏅 Biểu dương
        [models] 💡 Mô hình công bố
        [replication] 🔁 Nhân rộng
        [questions] 💬 Hỏi đáp
       *[data] 🔒 Dữ liệu, báo cáo
    }

audit-act-unknown = việc chưa có tên trong phiên bản này (mã: { $act })
audit-act-make-role-link = tạo liên kết giao vai trò { $subject }
audit-act-cancel-role-links = hủy liên kết giao vai trò { $subject }
audit-act-take-role = nhận vai trò { $subject } qua liên kết của { $by }
audit-act-withdraw-role = thôi giao vai trò { $subject } cho { $user }
audit-act-leave-role = thôi vai trò { $subject } của mình
audit-act-make-coordinator-link = tạo liên kết mời làm đầu mối của { $subject }
audit-act-cancel-coordinator-links = hủy liên kết mời làm đầu mối của { $subject }
audit-act-remove-coordinator = thôi giao { $user } làm đầu mối của { $subject }
audit-act-accept-coordinator = chấp nhận { $user } làm đầu mối của { $subject }
audit-act-refuse-coordinator = từ chối { $user } làm đầu mối của { $subject }
audit-act-make-claim-link = tạo liên kết nhận đơn vị cho { $subject }
audit-act-cancel-claim-links = hủy liên kết nhận đơn vị của { $subject }
audit-act-promote-entry = đưa hồ sơ { $entry } vào chung khảo ({ $subject })
audit-act-attach-entry = gắn hồ sơ { $entry } với { $subject }
audit-act-set-contact = ghi thông tin liên hệ của { $subject }
audit-act-remove-person = đưa { $user } ra khỏi { $subject }
audit-act-record-paper = ghi nhận bản giấy của { $subject }
audit-act-take-paper-back = rút ghi nhận bản giấy của { $subject }
audit-act-refuse-paper = báo chưa nhận được bản giấy của { $subject }
audit-act-remind-unit = nhắc { $subject } (số tin: { $messages })
audit-act-remind-all = nhắc tất cả đơn vị còn thiếu (số đơn vị: { $units }, số tin: { $messages })
audit-act-move-deadline = chuyển thời hạn gửi phương án sang trước ngày { $subject }
audit-act-assign-appraiser = phân công { $user } thẩm định { $subject }
audit-act-unassign-appraiser = thôi phân công { $user } thẩm định { $subject }
audit-act-assign-appraisers-evenly = phân công đều việc thẩm định
audit-act-submit-appraisal-sheet = gửi phiếu chấm phương án của { $subject }
audit-act-nudge-appraisers = nhắc người thẩm định ({ $subject })
audit-act-return-plan = đề nghị { $subject } hoàn thiện phương án
audit-act-withdraw-return = rút yêu cầu hoàn thiện đã gửi { $subject }
audit-act-record-decision = ghi nhận kết luận thẩm định đối với { $subject }
audit-act-correct-decision = sửa kết luận thẩm định đối với { $subject }
audit-act-withdraw-decision = rút kết luận thẩm định đối với { $subject }
audit-act-record-funding = ghi nhận kinh phí đã thống nhất cho { $subject }
audit-act-correct-funding = sửa kinh phí đã thống nhất cho { $subject }
audit-act-remove-funding = bỏ kinh phí đã ghi nhận cho { $subject }
audit-act-send-announcement = gửi thông báo { $subject } (số người: { $people }, số nhóm và kênh: { $chats })
audit-act-schedule-announcement = hẹn giờ gửi thông báo { $subject } (số người: { $people }, số nhóm và kênh: { $chats })
audit-act-call-off-announcement = hủy hẹn giờ thông báo { $subject }
audit-act-discard-announcement = xóa bản nháp thông báo { $subject }
audit-act-hold-announcement = tạm dừng gửi thông báo { $subject }
audit-act-release-announcement = gửi tiếp thông báo { $subject }
audit-act-cancel-announcement = dừng hẳn việc gửi thông báo { $subject }
audit-act-resend-announcement = gửi lại thông báo { $subject } (số bản: { $count })
audit-act-nudge-silent = nhắc người chưa xác nhận thông báo { $subject } (số người: { $count })
audit-act-send-silent-lists = gửi đầu mối danh sách chưa xác nhận thông báo { $subject } (số cơ quan: { $agencies })
audit-act-correct-announcement = đính chính thông báo { $subject }
audit-act-recall-announcement = thu hồi thông báo { $subject }
audit-act-register-chat = cho gửi thông báo vào { $subject }
audit-act-unregister-chat = thôi gửi thông báo vào { $subject }
audit-act-add-result = thêm dòng kết quả { $subject }
audit-act-change-result = sửa kết quả { $subject }
audit-act-remove-result = xóa dòng kết quả { $subject }
audit-act-import-results = nhập kết quả từ bảng tính (số dòng: { $rows })
audit-act-submit-results = trình duyệt kết quả (lần trình { $subject })
audit-act-withdraw-results = rút kết quả đã trình (lần trình { $subject })
audit-act-return-results = trả lại kết quả đã trình (lần trình { $subject })
audit-act-publish-results = duyệt, công bố kết quả (lần trình { $subject })
audit-act-resend-results = gửi lại tin kết quả (số bản: { $count })
audit-act-fetch-dissemination-kit = lấy bộ tài liệu phổ biến kết quả của { $subject }
audit-act-report-dissemination = báo cáo việc phổ biến kết quả của { $subject } (lần { $number })
audit-act-record-commendation = ghi nhận biểu dương của { $subject }
audit-act-correct-commendation = sửa ghi nhận biểu dương của { $subject }
audit-act-withdraw-commendation = rút ghi nhận biểu dương của { $subject }
audit-act-publish-model = công bố mô hình { $subject }
audit-act-return-model = trả lại đề nghị công bố mô hình { $subject }
audit-act-take-out-model = gỡ mô hình { $subject }
audit-act-register-replication = đăng ký nhân rộng mô hình ({ $subject })
audit-act-confirm-replication = xác nhận đăng ký nhân rộng ({ $subject })
audit-act-refuse-replication = từ chối đăng ký nhân rộng ({ $subject })
audit-act-record-milestone = ghi tiến độ nhân rộng { $subject }
audit-act-view-questions = xem cuộc trao đổi bị báo cáo là không phù hợp ({ $subject })
audit-act-end-questions = kết thúc cuộc trao đổi { $subject }
audit-act-bar-asker = tạm dừng quyền đặt câu hỏi của { $subject }
audit-act-lift-bar = khôi phục quyền đặt câu hỏi của { $subject }
audit-act-list-barred-askers = xem danh sách người bị tạm dừng đặt câu hỏi
audit-act-close-question-report = đánh dấu đã xử lý báo cáo về cuộc trao đổi { $subject }
audit-act-export-audit-log = xuất nhật ký công việc (số việc: { $records })
audit-act-export-report = xuất báo cáo { $subject }
audit-act-answer-data-request = trả lời yêu cầu về dữ liệu cá nhân số { $subject }
audit-act-erase-over-time = xóa dữ liệu đã hết thời hạn lưu ({ $subject })
