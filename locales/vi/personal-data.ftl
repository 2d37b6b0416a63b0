privacy-open = 🔒 Quyền riêng tư
privacy-data = 📄 Lấy dữ liệu
privacy-erase = 🗑 Xóa toàn bộ
privacy-requests = ✉️ Yêu cầu của tôi
privacy-history = 🕘 Các lựa chọn
privacy-list = 📥 Yêu cầu về dữ liệu
privacy-periods = Tính từ ngày { $end } hoặc từ lần cuối anh/chị đồng ý, gửi hồ sơ (lấy ngày muộn hơn), hệ thống giữ bản nháp { $drafts } tháng, thông tin cá nhân { $profiles } tháng (báo trước khi xóa 30 ngày), nhật ký gửi từng tin { $messages } tháng, rồi tự động xóa. Các thời hạn này do hệ thống đề xuất.
privacy-history-title =
    <b>Lịch sử lựa chọn của anh/chị</b>
    { $count ->
        [0] Anh/chị chưa có lựa chọn nào. Bản thông báo hiện hành: bản số { $current }.
       *[other] Bản thông báo hiện hành: bản số { $current }. Lựa chọn mới nhất ở trên cùng.
    }
privacy-history-line =
    • { $at }: { $choice ->
        [given] đồng ý
        [refused] không đồng ý
       *[withdrawn] rút lại sự đồng ý
    } (bản số { $version })

withdraw-nothing =
    { $choice ->
        [withdrawn] Anh/chị đã rút lại sự đồng ý trước đó.
        [refused] Anh/chị đã chọn không đồng ý, nên không có gì để rút lại.
       *[none] Anh/chị chưa đồng ý lần nào, nên không có gì để rút lại.
    }
    Muốn xóa cả những gì còn được lưu, anh/chị gõ /xoadulieu.

data-too-soon = Hệ thống vừa gửi dữ liệu của anh/chị. Anh/chị vui lòng đợi { $seconds } giây rồi thử lại.
data-file = du-lieu-ca-nhan
data-caption-page = 📄 Mở tệp này bằng trình duyệt trên điện thoại hoặc máy tính để đọc.
data-caption-json = Cùng nội dung, ở dạng JSON cho phần mềm đọc.
data-sent =
    ✅ Hai tệp ở trên là toàn bộ dữ liệu hệ thống đang lưu về anh/chị.
    Tệp chứa thông tin cá nhân, anh/chị không nên chuyển tiếp cho người khác.
data-nothing =
    Hệ thống hiện không lưu dữ liệu nào về anh/chị.
    Tin nhắn và tệp trong cuộc trò chuyện này do Telegram lưu; anh/chị có thể tự xóa cuộc trò chuyện.
data-page-title = Dữ liệu cá nhân của anh/chị
data-page-about = Mã tài khoản Telegram: { $id }. Lập lúc { $at }.
data-page-note = Đây là toàn bộ dữ liệu hệ thống lưu về anh/chị. Tệp đính kèm do Telegram lưu, ở đây chỉ có tên tệp. Trong đó không có thông tin của người khác.

kept-profile = Thông tin cá nhân
kept-consents = Lựa chọn về dữ liệu cá nhân
kept-entries = Hồ sơ đăng ký
kept-plans = Đơn vị vào Vòng chung khảo
kept-roles = Vai trò, liên kết, đề nghị làm đầu mối
kept-reminders = Nhắc thời hạn
kept-messages = Tin hệ thống đã gửi
kept-acknowledgements = Thông báo đã xác nhận
kept-catalogue = Lựa chọn đăng mô hình
kept-questions = Hỏi đáp với tác giả
kept-dissemination = Xác nhận đã nắm kết quả
kept-replications = Nhân rộng mô hình
kept-commendations = Ghi nhận biểu dương
kept-appraisal = Thẩm định
kept-survey = Góp ý sau cuộc thi
kept-results = Việc nhập, duyệt kết quả
kept-announcements = Thông báo đã soạn hoặc sẽ nhận
kept-chats = Nhóm, kênh đã đưa hệ thống vào
kept-requests = Yêu cầu về dữ liệu cá nhân
kept-technical = Dữ liệu kỹ thuật

fact-about = Về
fact-acknowledged = Đã xác nhận
fact-added-at = Thêm lúc
fact-agency = Cơ quan
fact-agency-id = Mã cơ quan
fact-agreed = Đồng ý
fact-answer = Trả lời
fact-answers = Nội dung
fact-as = Với tư cách
fact-at = Lúc
fact-author = Tác giả
fact-authors = Đồng tác giả
fact-choice = Lựa chọn
fact-code = Mã số
fact-consent = Sự đồng ý
fact-consent-at = Chọn lúc
fact-consent-version = Bản thông báo
fact-content = Nội dung
fact-created-at = Tạo lúc
fact-decided-at = Quyết định lúc
fact-files = Tệp
fact-kind = Loại
fact-language = Ngôn ngữ
fact-messages = Tin
fact-model = Mô hình
fact-name = Họ tên
fact-named = Cho nêu tên
fact-phone = Điện thoại
fact-plan = Kế hoạch
fact-position = Chức vụ
fact-sent-at = Gửi lúc
fact-seal = Mã SHA-256
fact-side = Bên
fact-size = Dung lượng (byte)
fact-state = Trạng thái
fact-text = Nội dung
fact-title = Tên
fact-unit = Đơn vị
fact-user-id = Mã tài khoản
fact-record = Bản ghi
fact-since = Từ lúc
fact-by = Người làm
fact-number = Số
fact-date = Ngày
fact-day = Ngày
fact-settled-at = Xong lúc
fact-news-contest = Tin cuộc thi
fact-news-results = Tin kết quả
fact-contact = Liên hệ
fact-published-at = Công bố lúc
fact-value = Nội dung
fact-version = Bản
fact-versions = Các bản đã gửi

record-invitation = Lời mời đồng tác giả đã trả lời
record-one-time-link = Liên kết dùng một lần
record-coordinators = Đầu mối của cơ quan
record-member-agencies = Các cơ quan làm đầu mối
record-roles = Vai trò được giao hoặc đã giao
record-coordinator-requests = Đề nghị làm đầu mối, gửi hoặc trả lời
record-open-coordinator-requests = Đề nghị làm đầu mối đang chờ
record-finalist-leavers = Đơn vị đã rời
record-plan = Bản giấy đã ghi nhận
record-deadline = Lần dời thời hạn
record-told = Lần nhắc gần nhất
record-reminders = Tin nhắc gần nhất
record-snoozes = Hẹn nhắc lại
record-chat = Nhóm, kênh
record-announcement = Thông báo
record-announcement-recipients = Thông báo sắp nhận
record-acknowledgements = Đã xác nhận thông báo
record-result-draft = Kết quả trả lại
record-result-submission = Kết quả trình duyệt
record-result-versions = Kết quả đã công bố
record-model = Mô hình đã soạn hoặc duyệt
record-model-consents = Lựa chọn về một mô hình
record-member-models = Mô hình đã có lựa chọn
record-dissemination-readers = Đã nắm kết quả, tính cho cơ quan
record-dissemination-readers-of = Đã nắm kết quả, trong danh sách cơ quan
record-dissemination-told = Lần nhắc phổ biến gần nhất
record-replication = Việc nhân rộng đã đăng ký
record-replication-news = Mốc nhân rộng đã báo
record-replication-agreements = Đồng ý giới thiệu, cách liên hệ
record-replication-drafts = Bản nháp nhân rộng
record-replication-report = Bản nháp báo mốc
record-question-drafts = Câu hỏi, trả lời chưa gửi
record-question-counts = Số lượt hỏi trong ngày
record-question-reports = Báo cáo nội dung không phù hợp
record-barred-askers = Tạm dừng quyền đặt câu hỏi
record-commendation = Ghi nhận biểu dương
record-commendation-drafts = Bản nháp biểu dương
record-privacy-requests = Yêu cầu
record-data-export = Lần lấy dữ liệu gần nhất
record-retention-warnings = Lần báo hết thời gian lưu
record-session = Trạng thái trò chuyện
record-chat-lock = Khóa trò chuyện
record-audit-log = Nhật ký công việc
record-audit-people = Bí danh trong nhật ký công việc
record-plan-returns = Yêu cầu hoàn thiện
record-plan-decisions = Kết luận thẩm định
record-plan-funding = Kinh phí đã thống nhất
record-decision-drafts = Bản nháp kết luận
record-survey-draft = Phiếu góp ý chưa gửi
record-survey-answered = Đã góp ý (không rõ nội dung nào)
record-report-runs = Báo cáo đã lập
record-appraisal-assignments = Được phân công thẩm định
record-appraisal-told = Lần nhắc thẩm định gần nhất
record-appraisal-drafts = Phiếu chấm đang điền
record-appraisal-sheets = Phiếu chấm đã gửi

code-true = có
code-false = không
code-yes = có
code-off = tắt
code-draft = bản nháp
code-submitted = đã gửi
code-withdrawn = đã rút
code-given = đồng ý
code-refused = không đồng ý
code-sent = đã gửi
code-pending = chờ gửi
code-dropped = không gửi nữa
code-failed = không gửi được
code-blocked = bị chặn
code-uncertain = không rõ
code-asker = người hỏi
code-authors = tác giả
code-open = đang chờ
code-answered = đã trả lời
code-accepted = được nhận
code-individual = cá nhân
code-team = nhóm
code-official = cán bộ
code-civil-servant = công chức
code-public-employee = viên chức
code-union-member = đoàn viên

erase-ask =
    <b>Xóa toàn bộ dữ liệu của anh/chị?</b>
    Hệ thống sẽ xóa thông tin cá nhân, lựa chọn, bản nháp, vai trò, câu hỏi, xác nhận, nhận xét thẩm định, lịch nhắc và nhật ký gửi tin, kể cả tên anh/chị do người khác ghi.
erase-entries = Hồ sơ đăng ký của anh/chị:
erase-fate =
    • { $fate ->
        [goes] <b>{ $code }</b> “{ $title }”: xóa
        [stays] <b>{ $code }</b> “{ $title }”: được giữ lại trong sổ đăng ký, không kèm tên, vì là hồ sơ của cuộc thi
        [stays-with-others] <b>{ $code }</b> “{ $title }”: được giữ lại cho đồng tác giả, không kèm tên anh/chị
       *[left] <b>{ $code }</b> “{ $title }”: hồ sơ của người khác, tên anh/chị được rút ra
    }
erase-draft = Bản nháp
erase-more = … và { $count } hồ sơ khác, theo cùng cách.
erase-stays-units = Phương án, đề án, kế hoạch là của đơn vị; biểu dương, phổ biến, nhân rộng là của cơ quan; điểm thẩm định là căn cứ của kết luận. Những nội dung này được giữ lại, không kèm tên và tài khoản của anh/chị.
erase-stays-bar = Việc tạm dừng quyền đặt câu hỏi của tài khoản này vẫn được giữ; nếu không, chỉ cần xóa dữ liệu rồi vào lại là đặt câu hỏi được.
erase-stays-acts = Nhật ký công việc vẫn được giữ để cơ quan giải trình, dưới một mã không còn tra được ra anh/chị.
erase-copy-first = 📄 Lấy dữ liệu trước khi xóa
erase-go-on = Tiếp tục xóa
erase-no = ◀ Quay lại
erase-sure =
    <b>Xác nhận lần cuối</b>
    Hồ sơ bị xóa: { $goes }. Hồ sơ được giữ lại, không kèm tên: { $stays }.
    Việc xóa được thực hiện ngay và <b>không khôi phục được</b>. Anh/chị có chắc chắn muốn xóa không?
erase-yes = 🗑 Xóa vĩnh viễn
erased =
    ✅ Đã xóa toàn bộ dữ liệu cá nhân của anh/chị. Số yêu cầu: <b>{ $code }</b>; sổ yêu cầu chỉ còn số này và thời điểm xóa.
erased-after = Bản sao lưu lập trước đó có thể còn dữ liệu này cho đến khi cơ quan vận hành hủy bản đó. Tin nhắn trong cuộc trò chuyện này do Telegram lưu; anh/chị có thể tự xóa. Muốn dùng lại hệ thống, anh/chị bấm /start.
erase-nothing =
    Hệ thống hiện không lưu dữ liệu nào về anh/chị, nên không có gì để xóa.
    Cuộc trò chuyện này do Telegram lưu; anh/chị có thể tự xóa.

data-requests =
    <b>Yêu cầu về dữ liệu cá nhân</b>
    { $count ->
        [0] Anh/chị chưa gửi yêu cầu nào.
       *[other] Anh/chị đã gửi { $count } yêu cầu.
    } Việc nào hệ thống làm ngay được thì có nút; với việc khác, anh/chị gửi yêu cầu để cơ quan trả lời.
data-request-own =
    <b>{ $code }</b> · { $kind ->
        [correct] Sửa dữ liệu đã công bố
        [object] Phản đối việc xử lý
        [question] Câu hỏi
        [rest] Xóa phần còn lại
        [copy] Lấy dữ liệu
        [withdrawal] Rút lại sự đồng ý
       *[erasure] Xóa toàn bộ
    } · { $at }
    { $text }
    { $state ->
        [open] ⏳ Trả lời chậm nhất hết ngày { $replyBy }.
        [answered] ✅ Trả lời: { $answer }
       *[other] ✅ Đã xử lý xong.
    }{ $state ->
        [open] { $doneBy ->
            [none] {""}
           *[other] {" "}Xử lý xong chậm nhất hết ngày { $doneBy }.
        } Hệ thống phấn đấu xong trước { $promisedBy }.
       *[other] {""}
    }
data-request-begin =
    { $kind ->
        [correct] Sửa dữ liệu đã công bố
        [object] Phản đối việc xử lý
        [question] Hỏi về dữ liệu của tôi
       *[rest] Xóa phần còn được giữ
    }
data-request-ask =
    <b>{ $kind ->
        [correct] Dữ liệu nào cần sửa, và sửa thế nào?
        [object] Anh/chị phản đối việc xử lý dữ liệu nào, vì sao?
        [question] Anh/chị muốn hỏi gì về dữ liệu của mình?
       *[rest] Anh/chị muốn xóa phần nào còn được giữ, vì sao?
    }</b>
    Anh/chị viết trong một tin nhắn, từ { $min } đến { $max } ký tự. Không gửi số giấy tờ tùy thân.
data-request-received =
    ✅ Đã nhận yêu cầu <b>{ $code }</b> lúc { $at }.
    Trả lời chậm nhất hết ngày { $replyBy } (2 ngày làm việc).
    { $doneBy ->
        [none] Câu trả lời được gửi trong cuộc trò chuyện này.
       *[other] Xử lý xong chậm nhất hết ngày { $doneBy }. Câu trả lời được gửi trong cuộc trò chuyện này.
    }
    <i>Hệ thống phấn đấu xong trong 72 giờ, trước { $promisedBy } (cam kết riêng của hệ thống).</i>
data-requests-full = Anh/chị đang có nhiều yêu cầu chờ trả lời. Anh/chị vui lòng đợi trả lời rồi gửi tiếp.
data-request-answer =
    ✉️ <b>Trả lời yêu cầu { $code }</b>
    <b>Anh/chị đã viết:</b> { $text }

    <b>{ $controller } trả lời:</b> { $answer }

data-list =
    <b>Yêu cầu về dữ liệu cá nhân</b>
    Đang chờ: { $open }. Quá hạn: { $overdue }.
data-list-line =
    <b>{ $code }</b> · { $kind ->
        [correct] Sửa dữ liệu
        [object] Phản đối
        [question] Câu hỏi
        [rest] Xóa phần còn lại
        [copy] Lấy dữ liệu
        [withdrawal] Rút đồng ý
       *[erasure] Xóa toàn bộ
    } · { $at }
    { $state ->
        [open] ⏳ Trả lời chậm nhất hết ngày { $replyBy }; phấn đấu trước { $promisedBy }
        [overdue] ⚠️ <b>Quá hạn</b>: trả lời chậm nhất hết ngày { $replyBy }; phấn đấu trước { $promisedBy }
        [running] Đang xóa
        [answered] ✅ Đã trả lời lúc { $closedAt }
        [erased] Người gửi đã xóa dữ liệu lúc { $closedAt }
       *[done] ✅ Hệ thống đã tự xử lý, xong lúc { $closedAt }
    }{ $doneBy ->
        [none] {""}
       *[other] { $state ->
            [open] ; xử lý xong chậm nhất hết ngày { $doneBy }
            [overdue] ; xử lý xong chậm nhất hết ngày { $doneBy }
           *[other] {""}
        }
    }
data-list-open =
    { $state ->
        [overdue] ⚠️
        [open] ⏳
       *[other] ✅
    } { $code } · { $kind ->
        [correct] Sửa
        [object] Phản đối
        [question] Hỏi
        [rest] Xóa phần còn lại
        [copy] Lấy dữ liệu
        [withdrawal] Rút đồng ý
       *[erasure] Xóa toàn bộ
    }
data-request-card =
    <b>{ $code }</b> · { $kind ->
        [correct] Sửa dữ liệu đã công bố
        [object] Phản đối việc xử lý
        [question] Câu hỏi
        [rest] Xóa phần còn được giữ
        [copy] Lấy dữ liệu
        [withdrawal] Rút lại sự đồng ý
       *[erasure] Xóa toàn bộ
    }
    Nhận lúc { $at }
    { $name ->
        [none] Không còn dữ liệu của người gửi.
       *[other] Người gửi: { $name }
    }
    { $text ->
        [none] {""}
       *[other] Nội dung: { $text }
    }
    { $state ->
        [open] ⏳ Trả lời chậm nhất hết ngày { $replyBy }; phấn đấu trước { $promisedBy }
        [overdue] ⚠️ Quá hạn: trả lời chậm nhất hết ngày { $replyBy }; phấn đấu trước { $promisedBy }
        [running] Đang xóa
       *[other] Xong lúc { $closedAt }
    }
    { $doneBy ->
        [none] {""}
       *[other] Hạn xử lý xong theo quy định: hết ngày { $doneBy }
    }
    { $answer ->
        [none] {""}
       *[other] Trả lời: { $answer }
    }
data-request-reply = ✍️ Trả lời
data-request-read = Xem yêu cầu
data-request-unknown = Không tìm thấy yêu cầu này.
data-request-closed = Yêu cầu này không còn chờ trả lời.
data-answer-ask =
    <b>Trả lời yêu cầu { $code }</b>
    { $text }

    Anh/chị viết câu trả lời trong một tin nhắn, tối đa { $max } ký tự. Câu trả lời được gửi cho người yêu cầu và không sửa được nữa.
data-answered = ✅ Đã lưu câu trả lời; hệ thống sẽ gửi cho người yêu cầu.
data-request-notice =
    { $stage ->
        [new] ✉️ Có yêu cầu mới về dữ liệu cá nhân: <b>{ $code }</b>
        [soon] ⏳ Yêu cầu về dữ liệu cá nhân sắp đến hạn: <b>{ $code }</b>
       *[overdue] ⚠️ Yêu cầu về dữ liệu cá nhân đã quá hạn: <b>{ $code }</b>
    }
    { $kind ->
        [correct] Sửa dữ liệu đã công bố
        [object] Phản đối việc xử lý
        [question] Câu hỏi
       *[rest] Xóa phần còn được giữ
    }. Trả lời chậm nhất hết ngày { $replyBy }; phấn đấu trước { $promisedBy }.{ $doneBy ->
        [none] {""}
       *[other] {" "}Xử lý xong chậm nhất hết ngày { $doneBy }.
    }

retention-warning =
    <b>Hệ thống sắp xóa dữ liệu của anh/chị</b>
    Thời gian lưu ({ $months } tháng) đã hết. Ngày { $due }, hệ thống sẽ xóa toàn bộ dữ liệu cá nhân của anh/chị.
    Nếu muốn tiếp tục sử dụng, anh/chị bấm “Giữ lại dữ liệu”.
retention-keep = Giữ lại dữ liệu
retention-kept = ✅ Dữ liệu của anh/chị được giữ thêm { $months } tháng kể từ hôm nay. Anh/chị có thể xóa bất cứ lúc nào bằng /xoadulieu.
