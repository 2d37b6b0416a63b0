register-begin =
    <b>Đăng ký sáng kiến</b>
    { $note }

    { $form }
    { $age }

    Mẫu có tối đa { $steps } câu, hỏi lần lượt từng câu. Trả lời xong câu nào, hệ thống lưu ngay câu đó; anh/chị có thể nghỉ và làm tiếp lúc khác.
    Không gửi văn bản, thông tin Mật, Tối mật, Tuyệt mật.
register-start = Bắt đầu
register-first = 📝 Đăng ký sáng kiến
register-another = ➕ Đăng ký sáng kiến khác
register-drafts =
    { $count ->
       *[other] <b>Anh/chị có { $count } bản nháp.</b>
    }
    Làm tiếp bản nào, hay đăng ký sáng kiến khác?
draft-resume = ✏️ { $title } ({ $done }/{ $total })
drafts-full = Anh/chị đã có 20 bản nháp. Vui lòng gửi hoặc xóa bớt trong “Hồ sơ của tôi”.
registration-not-open = Chưa đến thời gian đăng ký. Hệ thống nhận đăng ký từ ngày { $date }.
registration-closed = Đã hết thời gian đăng ký (ngày cuối: { $date }). Hồ sơ và bản nháp vẫn được giữ; anh/chị xem lại trong /hoso.
registration-closed-now = Hiện không trong thời gian đăng ký nên chưa sửa, gửi, rút, khôi phục hoặc xóa được. Hồ sơ được giữ nguyên; anh/chị vẫn đọc được trong /hoso.

question-head = <b>Câu { $step }/{ $total } · { $label }</b>
question-body =
    { $question }

    <i>{ $hint }</i>
question-example = Ví dụ: <i>{ $example }</i>
question-limit = Từ { $min } đến { $max } ký tự.
question-current = Câu trả lời hiện tại: “{ $value }”
question-pledge = <blockquote>{ $statement }</blockquote>
way-back = ◀ Câu trước
way-skip = Bỏ qua ▶
way-none = Không có ▶
way-keep = Giữ nguyên ▶
way-done = Xong ▶
way-card = 📋 Tóm tắt
way-leave = 💾 Lưu và nghỉ
step-required = Câu này bắt buộc. Anh/chị có thể bấm “Lưu và nghỉ” và trả lời sau.
form-left = 💾 Các câu đã trả lời đều được lưu. Khi nào tiện, anh/chị bấm nút dưới đây hoặc gửi /dangky để làm tiếp.
pledge-make = ✍️ Tôi cam kết
pledge-made = đã cam kết
saved-pledge = ✅ Anh/chị đã cam kết.

card-head = <b>{ $title }</b>
card-state-draft = Bản nháp – chưa gửi
card-state-submitted = Mã <b>{ $code }</b> · bản { $version }, gửi lúc { $at }
card-state-changed =
    Mã <b>{ $code }</b> · bản { $version }, gửi lúc { $at }
    ⚠️ Có thay đổi chưa gửi. Bản đã gửi vẫn giữ nguyên cho đến khi anh/chị gửi bản mới.
card-state-withdrawn = Mã <b>{ $code }</b> · đã rút
card-line = { $mark } { $label }: { $value }
card-missing =
    { $count ->
       *[other] Còn thiếu { $count } câu bắt buộc (⬜).
    }
card-edit = ✏️ Sửa câu trả lời
steps-ask = Anh/chị muốn sửa hoặc trả lời câu nào?
steps-line = { $mark } { $label }
card-resume = ▶ Làm tiếp
card-submit = 📨 Gửi hồ sơ
card-submit-changes = 📨 Gửi bản mới
submit-missing = Chưa gửi được. Còn thiếu: { $labels }.
card-read = Đọc toàn văn
card-versions = Các bản đã gửi
card-withdraw = Rút hồ sơ
card-restore = Khôi phục hồ sơ
card-discard = 🗑 Xóa bản nháp

withdraw-ask =
    <b>Rút hồ sơ { $code }?</b>
    “{ $title }” sẽ được ghi là đã rút. Nội dung vẫn được giữ; anh/chị có thể khôi phục khi còn thời gian đăng ký.
withdraw-yes = Rút hồ sơ
discard-ask =
    <b>Xóa bản nháp?</b>
    “{ $title }” sẽ bị xóa cùng mọi câu trả lời và tệp; không khôi phục được.
discard-yes = Xóa hẳn
ask-twice-no = Không, quay lại
discarded = Đã xóa bản nháp “{ $title }”.
entry-open = Mở hồ sơ
entry-not-found = Không tìm thấy hồ sơ này trong danh sách của anh/chị. Anh/chị mở /hoso để xem danh sách.
entry-owner-only = Chỉ người đăng ký được sửa hồ sơ này.
entry-is-withdrawn = Hồ sơ này đã rút. Muốn sửa, anh/chị khôi phục hồ sơ trong /hoso trước.

receipt =
    { $audience ->
        [owner] ✅ <b>Hồ sơ của anh/chị đã được ghi nhận.</b>
       *[author] ✅ <b>Hồ sơ mà anh/chị là đồng tác giả đã được ghi nhận.</b>
    }

    Mã hồ sơ: <b>{ $code }</b> (bản { $version })
    Sáng kiến: { $title }
    Thời gian (giờ Việt Nam): { $at }
    Tác giả:
    { $authors }
    Số tệp kèm theo: { $files }

    SHA-256 của nội dung:
    <code>{ $sha256 }</code>

    Đây là xác nhận của hệ thống, không phải văn bản của cơ quan có thẩm quyền.
receipts-unreached = ⚠️ Hồ sơ { $code } đã được ghi nhận, nhưng chưa chắc đã gửi được biên nhận cho: { $names }.
receipts-send-again = Gửi lại biên nhận
receipts-sending = Hệ thống đang gửi lại biên nhận và sẽ báo kết quả cho anh/chị.
receipts-all-sent = ✅ Biên nhận { $code } đã đến tất cả đồng tác giả dùng Telegram.

entries-list =
    { $count ->
        [0] Anh/chị chưa có hồ sơ nào.
       *[other]
        <b>Hồ sơ của anh/chị: { $count }</b>
        Bấm để mở.
    }
entries-draft = Nháp
entries-line =
    { $state ->
        [draft] 📝 { $title }
        [withdrawn] ↩ { $code } · { $title } (đã rút)
        [co-author] 👥 { $code } · { $title }
       *[submitted] ✅ { $code } · { $title }
    }
versions =
    <b>{ $code }</b>: đã gửi { $count } bản.
    { $older ->
        [0] Bấm để đọc.
       *[other] Đang hiện { $shown } bản mới nhất. Bấm để đọc.
    }
version-line = Bản { $version } – { $at }
version-head =
    { $code } – BẢN { $version }, gửi lúc { $at }
    Người đăng ký: { $owner }

authors-count = Đồng tác giả: { $count }/{ $max }
author-typed = { $number }. { $author }
author-confirmed = { $number }. { $author } ✓
author-invite = 🔗 Mời qua Telegram
author-remove = ✖ { $number }. { $name }
author-removed = Đã bỏ { $name } khỏi hồ sơ.
author-gone = Người này không còn trong hồ sơ.
author-line-wrong = Dòng “{ $line }” chưa đúng: mỗi dòng ghi một người, bắt đầu bằng họ tên (ít nhất { $min } ký tự), cả dòng tối đa { $max } ký tự. Chưa lưu dòng nào; anh/chị vui lòng gửi lại.
authors-too-many = Anh/chị vừa ghi thêm { $count } người, nhưng chỉ còn chỗ cho { $room } (tối đa { $max }). Chưa lưu; vui lòng gửi lại.
authors-full = Đã đủ số đồng tác giả. Muốn thêm, anh/chị bỏ bớt một người trước.
authors-first = Hồ sơ đang có đồng tác giả. Muốn chuyển sang cá nhân, anh/chị bỏ tên đồng tác giả trước.
saved-authors =
    { $count ->
        [0] Những người này đã có trong hồ sơ.
       *[other] ✅ Đã ghi thêm { $count } người.
    }
author-leave = Rút tên khỏi hồ sơ này
author-leave-ask =
    <b>Rút tên khỏi “{ $title }”?</b>
    Người đăng ký sẽ phải mời lại nếu anh/chị muốn tham gia lần nữa. Các bản đã gửi trước đó (nếu có) vẫn có tên anh/chị.
author-leave-yes = Rút tên
author-left = Đã rút tên anh/chị khỏi “{ $title }”.

invitation-link =
    <b>Liên kết mời một đồng tác giả</b>
    Sáng kiến: { $title }

    { $link }

    Liên kết dùng được một lần, trong { $days } ngày. Anh/chị gửi riêng cho người được mời; mời thêm người thì tạo liên kết khác.
invitation-share = Mời anh/chị làm đồng tác giả sáng kiến “{ $title }”
invitations-cancel = Hủy các liên kết chưa dùng
invitations-cancelled = Đã hủy { $count } liên kết mời chưa dùng. Ai mở các liên kết đó sẽ được báo là đã hết hạn.
invitation-share-button = Chuyển liên kết
invitation-back = ◀ { $label }
invitation =
    <b>Lời mời làm đồng tác giả</b>
    Sáng kiến: <b>{ $title }</b>
    Người mời: { $owner }, { $unit }

    { $register }

    Nếu nhận lời, họ tên, chức vụ, đơn vị của anh/chị được ghi trong hồ sơ; anh/chị đọc được hồ sơ và nhận biên nhận. Anh/chị có thể rút tên sau này.
invitation-accept = Nhận lời
invitation-decline = Từ chối
invitation-accepted =
    ✅ Anh/chị đã trở thành đồng tác giả của “{ $title }”.
    { $state ->
        [submitted] Bản đã gửi trước đây chưa có tên anh/chị. Anh/chị sẽ nhận biên nhận khi người đăng ký gửi bản mới.
       *[draft] Anh/chị sẽ nhận biên nhận khi hồ sơ được gửi.
    }
invitation-declined = Anh/chị đã từ chối lời mời. Không có thông tin nào của anh/chị được ghi vào hồ sơ. Hệ thống báo cho người mời.
invitation-expired = Liên kết mời này không có hoặc đã hết hạn. Anh/chị vui lòng xin người mời một liên kết mới.
invitation-own = Đây là liên kết mời của chính anh/chị. Anh/chị gửi liên kết này cho đồng tác giả.
invitation-joined = Anh/chị đã là đồng tác giả của hồ sơ này. Mở /hoso để xem.
invitation-used = Liên kết mời này đã được dùng. Anh/chị vui lòng xin người mời một liên kết mới.
invitation-gone = Hồ sơ này không còn nhận đồng tác giả. Anh/chị vui lòng hỏi lại người mời.
invitation-full = Hồ sơ này đã đủ đồng tác giả. Anh/chị vui lòng hỏi lại người mời.
invitations-full = Chưa tạo thêm được: đang có nhiều liên kết mời chưa dùng. Anh/chị vui lòng dùng các liên kết đó, hoặc ghi thẳng tên đồng tác giả.
owner-told-accepted =
    👥 { $name } đã nhận lời làm đồng tác giả của “{ $title }”.
    { $state ->
        [submitted] Bản đã gửi chưa có tên người này; anh/chị mở hồ sơ và bấm “Gửi bản mới”.
       *[draft] Tên người này đã được ghi vào hồ sơ.
    }
owner-told-declined = { $name } đã từ chối lời mời làm đồng tác giả của “{ $title }”.
owner-told-left = { $name } đã rút tên khỏi “{ $title }”.
author-told-removed = Người đăng ký đã bỏ tên anh/chị khỏi “{ $title }”. Các bản đã gửi trước đó (nếu có) vẫn có tên anh/chị.

edit-saved-draft = Câu trả lời đã được cập nhật theo tin nhắn anh/chị vừa sửa.
edit-saved-submitted = Câu trả lời đã được cập nhật theo tin nhắn anh/chị vừa sửa. Hồ sơ đã gửi chưa đổi; anh/chị bấm “Gửi bản mới” trong phần tóm tắt.
edit-without-answer = Tin anh/chị vừa sửa không ứng với câu trả lời nào đã lưu, nên không có gì thay đổi. Để trả lời câu đang hỏi, anh/chị gửi một tin nhắn mới; để sửa câu đã lưu, anh/chị mở /hoso.
