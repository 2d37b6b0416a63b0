# Thư viện mô hình, sáng kiến (/mohinh): tìm, xem, chia sẻ, và đưa vào thư viện.

command-models = Thư viện mô hình
menu-models = 📚 Mô hình

catalogue-open = 📚 Thư viện mô hình
catalogue-head =
    <b>📚 Thư viện mô hình, sáng kiến</b>
    { $count ->
       *[other] Có { $count } mô hình, sáng kiến.
    }
    Anh/chị gõ từ khóa để tìm (ví dụ: một cửa, chuyển đổi số), hoặc chọn bên dưới.
catalogue-empty =
    <b>📚 Thư viện mô hình, sáng kiến</b>
    Thư viện chưa có mô hình nào. Mô hình được đưa vào khi tác giả đồng ý và { $organiser } duyệt.
catalogue-filter =
    { $kind ->
        [field] 📂 Lĩnh vực
        [agency] 🏢 Cơ quan
        [year] 📅 Năm
       *[prize] 🏅 Giải
    }
catalogue-inline = 🔎 Vừa gõ vừa tìm
catalogue-line =
    { $number }. <b>{ $title }</b>
    { $facts }
catalogue-filtered =
    { $kind ->
        [field] <b>📂 Lĩnh vực: { $value }</b>
        [agency] <b>🏢 { $value }</b>
        [year] <b>📅 Năm { $value }</b>
       *[prize] <b>🏅 { $value }</b>
    }
    { $count ->
       *[other] Có { $count } mô hình, sáng kiến.
    }
catalogue-other =
    { $kind ->
        [field] 📂 Lĩnh vực khác
        [agency] 🏢 Cơ quan khác
        [year] 📅 Năm khác
       *[prize] 🏅 Giải khác
    }
catalogue-choose =
    { $kind ->
        [field] Anh/chị muốn xem lĩnh vực nào?
        [agency] Anh/chị muốn xem mô hình của cơ quan nào?
        [year] Anh/chị muốn xem năm nào?
       *[prize] Anh/chị muốn xem mô hình đạt giải nào?
    }
catalogue-no-values =
    { $kind ->
        [field] Chưa có mô hình nào ghi lĩnh vực.
        [agency] Chưa có mô hình nào ghi cơ quan.
        [year] Thư viện chưa có mô hình nào.
       *[prize] Chưa có dữ liệu chính thức về giải của các mô hình trong thư viện.
    }
catalogue-found =
    🔎 Kết quả gần nhất với “{ $query }”:
    { $count ->
       *[other] (tìm thấy { $count })
    }
catalogue-not-found =
    Không tìm thấy mô hình nào cho “{ $query }”.
    { $count ->
       *[other] Anh/chị thử từ khác, ngắn hơn, hoặc xem theo lĩnh vực.
    }

model-title = <b>{ $title }</b>
model-unit = 🏢 { $unit }
model-field = 📂 { $field }
model-year = 📅 Năm { $year }
model-prize = 🏅 { $prize }
model-names = 👤 Tác giả: { $names }
model-source = 🔗 Nguồn: { $source }
model-part =
    <b>{ $label }</b>
    { $text }
model-read = 📖 Đọc toàn văn
model-files =
    { $count ->
       *[other] 📎 Tài liệu ({ $count })
    }
model-files-head =
    📎 Tài liệu của mô hình
    <b>{ $title }</b>
model-source-open = 🔗 Mở nguồn
model-share = ↗️ Chia sẻ
model-back = ◀ Mô hình
model-gone = Mô hình này không có trong thư viện, hoặc tác giả đã rút lại.

inline-open = 📚 Mở thư viện mô hình
inline-open-model = 📖 Xem đầy đủ
inline-summary = { $text }

similar-head =
    { $count ->
       *[other] 💡 Trong thư viện có mô hình gần với ý tưởng của anh/chị. Anh/chị có thể xem để tham khảo; việc đăng ký vẫn tiếp tục bình thường.
    }

publication-open = 📚 Xem trong thư viện
publication-entry-button = 📚 Đưa vào thư viện mô hình
publication-back = ◀ Đưa vào thư viện
publication-head =
    <b>📚 Đưa vào thư viện mô hình</b>
    { $title }
publication-what =
    Mọi người sẽ xem được: tên sáng kiến, lĩnh vực, đơn vị và các phần: { $parts } (theo bản { $version } đã gửi).
    Tên tác giả không hiện ra; tên của anh/chị chỉ hiện khi anh/chị tự chọn dưới đây.
publication-what-unit = Mọi người sẽ xem được: tên mô hình, lĩnh vực, tên đơn vị và phần nội dung do đơn vị viết dưới đây. Phương án, đề án, kế hoạch và dự toán không hiện ra.
publication-who = Mô hình chỉ được đăng khi các tác giả có tài khoản đều đồng ý và { $organiser } duyệt. Anh/chị có thể rút lại bất cứ lúc nào.
publication-draft = Hiện nay: chưa đề nghị đăng.
publication-others =
    { $missing ->
       *[other] Hiện nay: chờ thêm { $missing } người đồng ý. Trong lúc chờ, mô hình không hiện trong thư viện.
    }
publication-review = Hiện nay: đang chờ { $organiser } duyệt.
publication-returned =
    Hiện nay: được trả lại, lý do:
    { $remark }
publication-published = Hiện nay: đã có trong thư viện từ ngày { $date }.
publication-update = Hiện nay: đã có trong thư viện từ ngày { $date }. Nội dung mới chưa được đề nghị cập nhật.
publication-named = Ghi tên tôi trong thư viện
publication-documents =
    { $count ->
       *[other] Cho xem tài liệu kèm theo ({ $count } tệp)
    }
publication-preview = 👁 Xem trước
publication-agree =
    { $kind ->
        [lead] ✅ Đồng ý, đề nghị đăng
        [update] 🔄 Đề nghị cập nhật
       *[author] ✅ Đồng ý đăng
    }
publication-disagree = ↩️ Rút lại
publication-disagree-ask =
    { $lead ->
        [true] Rút lại thì mô hình không còn trong thư viện ngay từ bây giờ. Anh/chị có rút lại không?
       *[other] Anh/chị rút lại thì mô hình không hiện trong thư viện nữa, vì cần mọi tác giả có tài khoản đồng ý. Anh/chị có rút lại không?
    }
publication-disagree-yes = ↩️ Có, rút lại
publication-agreed = ✅ Hệ thống đã ghi nhận anh/chị đồng ý.
publication-disagreed = ✅ Anh/chị đã rút lại. Mô hình không còn hiện trong thư viện.
publication-not-yours = Chức năng này dành cho tác giả của mô hình.
publication-not-yet = Chưa đủ nội dung để xem trước. Anh/chị điền các mục còn thiếu trước.
publication-preview-head =
    👁 <i>Xem trước: mọi người sẽ thấy như sau.</i>
    <i>{ $names ->
        [true] Có ghi tên người đã chọn ghi tên.
       *[other] Không ghi tên tác giả.
    } { $files ->
        [0] Không kèm tài liệu.
       *[other] Kèm { $files } tài liệu.
    }</i>
publication-asked =
    Chủ hồ sơ đề nghị đưa sáng kiến mà anh/chị là đồng tác giả vào thư viện mô hình:
    <b>{ $title }</b>
    Sáng kiến chỉ được đăng khi anh/chị đồng ý. Tên anh/chị không hiện ra, trừ khi anh/chị tự chọn.
publication-asked-open = 📚 Xem và quyết định
publication-was-returned =
    Đề nghị đưa mô hình vào thư viện được trả lại, lý do:
    { $remark }
    Anh/chị có thể sửa và đề nghị lại.
publication-was-published =
    ✅ Mô hình của anh/chị đã có trong thư viện:
    <b>{ $title }</b>

typed-label =
    { $field ->
        [title] Tên mô hình
        [field] Lĩnh vực
        [unitName] Đơn vị
        [year] Năm
        [summary] Nội dung chính
        [sourceName] Nguồn
       *[sourceUrl] Đường dẫn
    }
typed-change =
    { $field ->
        [title] ✏️ Tên mô hình
        [field] ✏️ Lĩnh vực
        [unitName] ✏️ Đơn vị
        [year] ✏️ Năm
        [summary] ✏️ Nội dung chính
        [sourceName] ✏️ Nguồn
       *[sourceUrl] ✏️ Đường dẫn
    }
typed-ask =
    { $field ->
        [title] Tên mô hình, sáng kiến là gì?
        [field] Mô hình thuộc lĩnh vực nào?
        [unitName] Mô hình của đơn vị nào? Đề nghị ghi cả tỉnh, thành phố nếu ở nơi khác.
        [year] Mô hình được thực hiện năm nào? (ví dụ: 2018)
        [summary] Nội dung chính của mô hình: làm gì, làm thế nào, hiệu quả ra sao? Không ghi họ tên, số điện thoại.
        [sourceName] Mô hình được đăng ở đâu? (ví dụ: Cổng Thông tin CCHC tỉnh)
       *[sourceUrl] Đề nghị gửi đường dẫn tới bài đăng (bắt đầu bằng https://).
    }
typed-limit = Tối đa { $max } ký tự.
typed-now = Đang ghi: { $value }
typed-no-field = Lĩnh vực khác, chưa rõ
typed-line = { $mark } { $label }: { $value }
typed-saved =
    ✅ Đã lưu { $field ->
        [title] tên mô hình
        [field] lĩnh vực
        [unitName] đơn vị
        [year] năm
        [summary] nội dung chính
        [sourceName] nguồn
       *[sourceUrl] đường dẫn
    }.
typed-wrong =
    { $field ->
        [year] Năm cần ghi bằng bốn chữ số, không sau { $year }. Ví dụ: 2018.
       *[other] Đường dẫn chưa đúng. Ví dụ: https://cchc.khanhhoa.gov.vn/tin
    }

elsewhere-button = ➕ Thêm mô hình nơi khác
elsewhere-untitled = (chưa có tên)
elsewhere-head = <b>Mô hình từ nơi khác</b>
elsewhere-draft = Bản nháp: mới chỉ quản trị viên xem được.
elsewhere-published = Đã có trong thư viện.
elsewhere-update = Đã có trong thư viện. Nội dung mới sửa chưa đăng.
elsewhere-publish = ✅ Đăng vào thư viện
elsewhere-publish-ask = Đăng mô hình này cho mọi người xem?
elsewhere-publish-yes = ✅ Có, đăng
elsewhere-is-published = ✅ Đã đăng vào thư viện.
elsewhere-take-out = 🗑 Gỡ khỏi thư viện
elsewhere-take-out-ask = Gỡ mô hình này khỏi thư viện? Mọi người sẽ không xem được nữa.
elsewhere-take-out-yes = 🗑 Có, gỡ
elsewhere-is-out = ✅ Đã gỡ. Mô hình không còn trong thư viện.

waiting-open =
    { $count ->
       *[other] 📥 Chờ xử lý ({ $count })
    }
waiting-head =
    { $count ->
        [0] <b>Chờ xử lý</b>{ "\u000A" }Không có mô hình nào đang chờ.
       *[other] <b>Chờ xử lý ({ $count })</b>{ "\u000A" }📥 đề nghị đăng · ✏️ bản nháp từ nơi khác
    }
proposal-open = 📥 Xem đề nghị
proposal-waits =
    📥 Có mô hình được đề nghị đưa vào thư viện:
    <b>{ $title }</b>
    Các tác giả có tài khoản đã đồng ý. Đề nghị anh/chị xem và quyết định.
proposal-publish = ✅ Đăng vào thư viện
proposal-publish-ask =
    Đăng mô hình này cho mọi người xem?
    <b>{ $title }</b>
proposal-publish-yes = ✅ Có, đăng
proposal-return = ↩️ Trả lại
proposal-return-ask = Lý do trả lại là gì? Tác giả sẽ đọc được. Tối đa { $max } ký tự.
proposal-back = ◀ Đề nghị
proposal-published = ✅ Đã đăng. Tác giả được báo.
proposal-returned = ✅ Đã trả lại. Tác giả được báo lý do.
proposal-changed = Đề nghị này đã được xử lý, đã thay đổi hoặc đã rút lại.

cancelled-models = Đã dừng. Những gì đã điền vẫn được lưu; anh/chị có thể làm tiếp bất cứ lúc nào từ /mohinh.
