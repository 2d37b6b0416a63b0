# Nhân rộng mô hình: cơ quan đăng ký, được giới thiệu với tác giả, báo cáo từng bước. Tiến độ là theo báo cáo của cơ quan.

replication-start = 🌱 Đăng ký nhân rộng
replication-open = 🌱 Xem đăng ký nhân rộng
replication-model = 📄 Xem mô hình
replication-who = 🌱 Ai đang áp dụng
replication-profile = Xem thông tin của tôi
replication-card-applied = 🌱 { $count } cơ quan đã áp dụng
replication-card-others = 🌱 { $count } cơ quan đăng ký nhân rộng, đang thực hiện
replication-model-withdrawn = mô hình không còn trong thư viện (đăng ký ngày { $date })

replication-stage =
    { $stage ->
        [proposed] chờ cơ quan xác nhận
        [registered] đã đăng ký
        [studying] đang nghiên cứu
        [piloting] thí điểm
        [applied] đã áp dụng
        [adapted] áp dụng có điều chỉnh
       *[dropped] đã dừng
    }
replication-milestone =
    { $kind ->
        [studying] Đang nghiên cứu
        [piloting] Thí điểm
        [applied] Đã áp dụng
        [adapted] Có điều chỉnh
       *[dropped] Dừng
    }

replication-not-yours = Chỉ đầu mối của cơ quan, người đã đăng ký và quản trị viên mở được nội dung này.
replication-unconfirmed = Đề xuất này đang chờ cơ quan xác nhận. Xác nhận xong mới cập nhật được tiến độ.
replication-model-gone = Mô hình này không còn trong thư viện.
replication-no-agency =
    Đăng ký nhân rộng là việc của cơ quan, mà thông tin của anh/chị chưa có cơ quan nào trong danh sách.
    Anh/chị chọn cơ quan trong phần thông tin của mình, rồi mở lại mô hình.

replication-draft-head = <b>Đăng ký nhân rộng: { $title }</b>
replication-draft-agency = Cơ quan: { $agency }
replication-ask-step =
    { $step ->
        [agency] Anh/chị đăng ký cho cơ quan nào?
        [unit] Mô hình này là của chính cơ quan mình. Nếu một đơn vị khác trong cơ quan sẽ áp dụng, anh/chị nhập tên đơn vị đó (tối đa { $max } ký tự); nếu không, anh/chị bấm “Thôi”.
        [person] Ai phụ trách việc nhân rộng? Anh/chị nhập họ tên và chức vụ (tối đa { $max } ký tự). Thông tin này chỉ hiện với đầu mối của cơ quan, người đăng ký, quản trị viên, và với tác giả sau khi hai bên cùng đồng ý giới thiệu.
        [plan] Cơ quan dự kiến nhân rộng như thế nào? Anh/chị viết vài câu (tối đa { $max } ký tự). Tác giả của mô hình sẽ đọc được; đề nghị không ghi tên người.
       *[start] Dự kiến bắt đầu khi nào? Anh/chị nhập tháng hoặc ngày, ví dụ 03/2020 hoặc 02/03/2020.
    }
replication-me = Tôi phụ trách
replication-no-start = Chưa xác định
replication-start-open = chưa xác định
replication-start-wrong =
    { $problem ->
        [no-such-day] Không có ngày, tháng này trong lịch. Anh/chị vui lòng nhập lại, ví dụ 03/2020 hoặc 02/03/2020.
       *[unreadable] Hệ thống chưa đọc được thời gian này. Anh/chị vui lòng nhập tháng hoặc ngày, ví dụ 03/2020 hoặc 02/03/2020.
    }
replication-saved =
    ✅ { $step ->
        [unit] Đã lưu đơn vị áp dụng.
        [person] Đã lưu người phụ trách.
        [plan] Đã lưu kế hoạch.
       *[start] Đã lưu thời gian bắt đầu.
    }
replication-summary =
    <b>Đăng ký nhân rộng: { $title }</b>
    Cơ quan: { $agency }
    Người phụ trách: { $person }
    Kế hoạch: { $plan }
    Bắt đầu: { $start }

    { $way ->
        [word] Xác nhận xong, tên cơ quan hiện trong danh sách áp dụng mô hình và tác giả được báo. Không nêu tên người phụ trách.
       *[proposal] Anh/chị không phải đầu mối nên đây là đề xuất: đầu mối của cơ quan (nếu chưa có đầu mối thì quản trị viên) sẽ xác nhận.
    }
replication-confirm =
    { $way ->
        [word] ✅ Đăng ký
       *[proposal] ✅ Gửi đề xuất
    }
replication-edit =
    ✏️ { $step ->
        [agency] Cơ quan
        [unit] Đơn vị
        [person] Người phụ trách
        [plan] Kế hoạch
       *[start] Bắt đầu
    }
replication-discard = ✖ Thôi
replication-discard-ask = Bỏ bản đăng ký đang soạn cho “{ $title }”? Các câu đã trả lời sẽ bị xóa.
replication-discard-yes = ✖ Bỏ bản đang soạn
replication-go-on = ◀ Soạn tiếp
replication-discarded = Đã bỏ bản đăng ký đang soạn.
replication-done =
    { $state ->
        [registered] ✅ Đã đăng ký nhân rộng. Hằng tháng hệ thống sẽ hỏi thăm tiến độ.
       *[proposed] ✅ Đã gửi đề xuất. Khi cơ quan trả lời, hệ thống sẽ báo anh/chị.
    }
replication-known = Cơ quan đã có đăng ký nhân rộng mô hình này.
replication-known-others = Cơ quan của anh/chị đã có đăng ký hoặc đề xuất nhân rộng mô hình này. Anh/chị liên hệ đầu mối của cơ quan để cùng thực hiện.

replication-head =
    <b>Nhân rộng: { $title }</b>
    Cơ quan: { $agency }
    Người phụ trách: { $person }
    Kế hoạch: { $plan }
    Bắt đầu: { $start }
replication-person-unknown = chưa có
replication-source = Nguồn: <a href="{ $url }">{ $name }</a>
replication-stage-line =
    Tiến độ: <b>{ $stage }</b> ({ $date }){ $silent ->
        [true] {"\u000A"}⚠️ Nhiều tháng liền chưa có trả lời; hệ thống đã thôi hỏi.
       *[false] {""}
    }
replication-history = <b>Các lần cập nhật</b>
replication-news = • { $date }: <b>{ $stage }</b> <i>({ $by } ghi ngày { $recorded }{ $files ->
        [0] {""}
       *[other] , { $files } tệp
    })</i>
replication-news-nothing = • { $date }: chưa có gì mới <i>({ $by })</i>
replication-by-unknown = người đã rút thông tin
replication-note = “{ $note }”
replication-evidence = 📎 { $date } – { $number }

replication-proposal-yes = ✅ Xác nhận
replication-proposal-no = ✖ Không đồng ý
replication-proposal-no-ask = Không đồng ý đề xuất nhân rộng này của { $agency }? Đề xuất sẽ bị xóa và người đề xuất được báo.
replication-proposal-no-yes = ✖ Không đồng ý
replication-proposal-gone = Đề xuất này không còn: đã được trả lời hoặc người đề xuất đã rút thông tin.
replication-proposal-confirmed = ✅ Đã xác nhận đăng ký nhân rộng của cơ quan.
replication-proposal-known = Đề xuất này đã được xác nhận.
replication-proposal-refused = Đã ghi nhận: cơ quan không đồng ý đề xuất này. Người đề xuất sẽ được báo.

replication-introduce = 🤝 Đồng ý giới thiệu
replication-introduce-later = Để sau
replication-introduce-withdraw = Rút lại đồng ý giới thiệu
replication-later = Vâng. Khi nào muốn, anh/chị bấm nút dưới đây.
replication-withdrawn = Đã rút lại. Tên và cách liên hệ của anh/chị sẽ không được gửi đi.
replication-no-introduction = Không có ai để giới thiệu: việc này chỉ dành cho tác giả và người đăng ký của một mô hình đang công bố.
replication-contact-ask =
    { $side ->
        [author] Khi người đăng ký của cơ quan cũng đồng ý, hai bên nhận được họ tên và đơn vị của nhau, kèm cách liên hệ mỗi người tự chọn.
       *[agency] Khi một tác giả cũng đồng ý, hai bên nhận được họ tên và đơn vị của nhau, kèm cách liên hệ mỗi người tự chọn; tác giả biết thêm tên người phụ trách.
    }
    Anh/chị chọn cách liên hệ nào?
replication-contact =
    { $contact ->
        [telegram] Cho xem tài khoản Telegram
        [phone] Để lại số điện thoại
       *[system] Chỉ trao đổi qua hệ thống
    }
replication-contact-other = ◀ Chọn cách khác
replication-phone-ask = Anh/chị nhập số điện thoại (tối đa { $max } ký tự). Số này chỉ gửi cho bên kia khi cả hai bên cùng đồng ý.
replication-phone-wrong = Đây chưa phải số điện thoại. Anh/chị vui lòng nhập lại, ví dụ 0258 3822 027.
replication-agreed =
    { $state ->
        [introduced] ✅ Hai bên đã cùng đồng ý. Hệ thống gửi lời giới thiệu cho cả hai (không gửi vào ban đêm).
       *[waiting] { $side ->
            [author] ✅ Đã ghi nhận. Khi người đăng ký của cơ quan cũng đồng ý, hệ thống sẽ giới thiệu hai bên.
           *[agency] ✅ Đã ghi nhận. Khi một tác giả cũng đồng ý, hệ thống sẽ giới thiệu hai bên.
        }
    }

replication-report-head =
    <b>Cập nhật tiến độ: { $stage }</b>
    Cơ quan: { $agency }
replication-report-facts =
    Ngày: { $date }
    Ghi chú: { $note }
    Minh chứng: { $files }/{ $max } tệp
replication-report-public = Tiến độ và ghi chú hiện trên trang của mô hình, ghi rõ là theo báo cáo của cơ quan. Tệp minh chứng chỉ đầu mối của cơ quan, người đăng ký và quản trị viên xem được. Ghi sai thì cập nhật lại, lần sau thay lần trước.
replication-report-confirm = ✅ Ghi nhận
replication-report-edit =
    { $step ->
        [day] ✏️ Ngày
        [note] ✏️ Ghi chú
       *[files] 📎 Minh chứng
    }
replication-report-ask =
    { $step ->
        [day] Việc này từ ngày nào? Anh/chị nhập ngày/tháng/năm, ví dụ 02/03/2020.
        [reason] Vì sao cơ quan dừng? Anh/chị viết ngắn gọn (tối đa { $max } ký tự); lý do giúp các cơ quan khác rút kinh nghiệm.
        [note] Anh/chị viết ghi chú (tối đa { $max } ký tự). Ghi chú hiện với mọi người; đề nghị không ghi tên người.
       *[files] Anh/chị gửi tệp hoặc ảnh minh chứng.
    }
replication-report-today = Hôm nay
replication-report-back = ◀ Xong
replication-report-saved =
    { $field ->
        [day] ✅ Đã lưu ngày.
       *[note] ✅ Đã lưu ghi chú.
    }
replication-report-discarded = Đã bỏ bản cập nhật đang soạn.
replication-report-gone = Bản cập nhật này không còn: đã được ghi nhận hoặc đã bỏ.
replication-day-wrong =
    { $problem ->
        [future] Ngày này chưa đến. Anh/chị vui lòng nhập hôm nay hoặc một ngày đã qua.
        [too-old] Ngày này quá xa. Anh/chị vui lòng kiểm tra lại năm.
        [no-such-day] Không có ngày này trong lịch. Anh/chị vui lòng nhập lại, ví dụ 02/03/2020.
       *[unreadable] Hệ thống chưa đọc được ngày này. Anh/chị vui lòng nhập ngày/tháng/năm, ví dụ 02/03/2020.
    }
replication-file-wanted = Ở bước này anh/chị gửi tệp hoặc ảnh ({ $extensions }), hoặc bấm “Xong”.
replication-recorded = ✅ Đã ghi nhận: { $stage }.
replication-nothing = Chưa có gì mới
replication-nothing-saved = ✅ Đã ghi nhận: chưa có gì mới. Một tháng nữa hệ thống sẽ hỏi lại.
replication-over = Tiến độ đã ghi là “{ $stage }” nên hệ thống không hỏi nữa. Nếu có thay đổi, anh/chị chọn một mốc bên dưới.

replication-page-head = <b>Ai đang áp dụng: { $title }</b>
replication-page-none = Chưa có cơ quan nào đăng ký nhân rộng mô hình này.
replication-page-stage = <b>{ $stage }</b>
replication-page-line = • { $agency } ({ $month })
replication-page-notes = <i>Ghi chú trong ngoặc kép là theo báo cáo của cơ quan.</i>

replication-table = 🌱 Bảng nhân rộng
replication-table-head =
    <b>Nhân rộng mô hình</b>
    Tất cả: { $count }. Đang xem: { $filter } ({ $found }).
replication-table-line = <b>{ $agency }</b> – { $title }: { $stage }, tin gần nhất { $date }{ $silent ->
        [true] {" "}⚠️ chưa có tin mới
       *[false] {""}
    }
replication-filter =
    { $filter ->
        [silent] chưa có tin mới
       *[all] tất cả
    }
replication-filter-button = { $name } ({ $count })
replication-table-sheet = 📊 Tải bảng tính
replication-sheet-name = Nhân rộng
replication-sheet-caption = Bảng nhân rộng mô hình, theo báo cáo của các cơ quan. Không có tên người phụ trách.
replication-sheet-column =
    { $column ->
        [model] Mô hình
        [agency] Cơ quan áp dụng
        [stage] Tiến độ
        [day] Ngày của mốc
        [heard] Tin gần nhất
        [silent] Im lặng
        [registered] Ngày đăng ký
        [start] Dự kiến bắt đầu
        [plan] Kế hoạch
       *[note] Ghi chú của cơ quan
    }

replication-board = 🌱 { $title }: { $stage } ({ $date }){ $duty ->
        [confirm] {" "}– cần xác nhận đề xuất
        [report] {" "}– cần cập nhật tiến độ
       *[none] {""}
    }
replication-board-button = 🌱 { $title }

replication-letter-proposal =
    🌱 <b>Đề xuất nhân rộng, cần cơ quan xác nhận</b>
    Cơ quan: { $agency }
    Mô hình: { $title }
    Kế hoạch: { $plan }
    Bắt đầu: { $start }
replication-letter-confirmed =
    ✅ Cơ quan đã xác nhận đề xuất của anh/chị.
    Cơ quan: { $agency }
    Mô hình: { $title }
    { $introduction ->
        [true] Tác giả của mô hình cũng được báo. Anh/chị có đồng ý được giới thiệu với tác giả không? Tên và cách liên hệ chỉ được gửi khi cả hai bên cùng đồng ý.
       *[false] Hằng tháng hệ thống sẽ hỏi thăm tiến độ.
    }
replication-letter-refused =
    Đề xuất nhân rộng của anh/chị chưa được cơ quan đồng ý.
    Cơ quan: { $agency }{ $known ->
        [true] {"\u000A"}Mô hình: { $title }
       *[false] {""}
    }
    Anh/chị có thể trao đổi với đầu mối của cơ quan rồi đề xuất lại.
replication-letter-author =
    🌱 <b>Mô hình của anh/chị được đăng ký nhân rộng</b>
    Mô hình: { $title }
    Cơ quan đăng ký: { $agency }
    Kế hoạch của cơ quan: { $plan }
    Bắt đầu: { $start }

    Anh/chị có đồng ý được giới thiệu với cơ quan này không? Tên và cách liên hệ chỉ được gửi khi cả hai bên cùng đồng ý.
replication-letter-news =
    { $kind ->
        [dropped] 🌱 { $agency } đã dừng nhân rộng mô hình của anh/chị.
        [adapted] 🌱 <b>Mô hình của anh/chị đang được áp dụng</b>, có điều chỉnh, tại { $agency }.
       *[applied] 🌱 <b>Mô hình của anh/chị đang được áp dụng</b> tại { $agency }.
    }
    Mô hình: { $title }
    Từ ngày: { $date }
replication-letter-note = Theo báo cáo của cơ quan: “{ $note }”
replication-letter-introduction =
    { $side ->
        [agency] 🤝 <b>Giới thiệu người của cơ quan nhân rộng mô hình của anh/chị</b>
       *[author] 🤝 <b>Giới thiệu tác giả của mô hình cơ quan anh/chị nhân rộng</b>
    }
    Mô hình: { $title }
    Cơ quan nhân rộng: { $agency }
replication-introduced-name =
    Họ tên: { $name }
    Đơn vị: { $unit }
replication-introduced-person = Người phụ trách nhân rộng: { $person }
replication-introduced-phone = Điện thoại: { $phone }
replication-introduced-telegram = Telegram: { $link }
replication-introduced-chat = mở trò chuyện
replication-introduced-system = Cách liên hệ: chỉ trao đổi qua hệ thống.
replication-letter-ask =
    🌱 <b>Việc nhân rộng đến đâu rồi ạ?</b>
    Cơ quan: { $agency }
    Mô hình: { $title }
    Đăng ký ngày: { $date }
    Tiến độ đã ghi: { $stage }

    Anh/chị chỉ cần bấm một nút; chưa có gì mới cũng là một câu trả lời.
