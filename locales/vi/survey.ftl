# Khảo sát góp ý sau khi công bố kết quả. Ẩn danh: chỉ hứa đúng những gì hệ thống làm được.

command-survey = Khảo sát góp ý về cuộc thi
menu-survey = 🗳 Khảo sát góp ý
cancelled-survey = Đã dừng, chưa gửi gì. Những câu đã trả lời được giữ trong bản nháp; anh/chị có thể làm tiếp bằng /khaosat.

survey-invitation =
    <b>🗳 Khảo sát góp ý: { $contest }</b>
    Kết quả đã được công bố. Kính mời anh/chị góp ý để lần tổ chức sau tốt hơn: { $questions } câu ngắn, không ghi tên người trả lời.
    Nhận góp ý đến hết ngày { $until }.
survey-open = 📝 Xem và trả lời
survey-intro =
    <b>🗳 Khảo sát góp ý về cuộc thi</b>
    Gồm { $questions } câu ngắn, phần lớn chỉ cần bấm nút; câu nào cũng có thể bỏ qua. Anh/chị có thể dừng giữa chừng và làm tiếp sau. Nhận góp ý đến hết ngày { $until }.
survey-anonymous =
    <b>Ẩn danh nghĩa là gì?</b>
    • Câu trả lời được lưu không kèm tên, tài khoản hay thời điểm gửi. Hệ thống chỉ ghi riêng là anh/chị đã trả lời, để mỗi người trả lời một lần.
    • Quản trị viên chỉ xem số liệu chung, khi có từ { $fewest } người trả lời. Ý kiến viết được xếp lẫn thứ tự và giữ nguyên văn: anh/chị không nên viết tên hoặc chi tiết khiến người khác nhận ra mình.
    • Trước khi gửi, bản nháp gắn với tài khoản của anh/chị; bản nháp được xóa ngay khi gửi. Đã gửi thì không sửa, không rút lại được, vì không còn biết câu trả lời nào là của anh/chị.
    • Tin nhắn của anh/chị vẫn nằm trong cuộc trò chuyện này trên Telegram; tệp kỹ thuật và bản sao lưu của máy chủ có thể còn dấu vết của bản nháp một thời gian.
survey-note = <i>{ $note }</i>
survey-has-draft = Bản nháp của anh/chị: đã trả lời { $answered }/{ $questions } câu, chưa gửi.
survey-begin = ▶ Bắt đầu
survey-continue = ▶ Làm tiếp
survey-not-open =
    { $state ->
        [closed] <b>🗳 Khảo sát góp ý</b>
            Đợt khảo sát đã kết thúc. Xin cảm ơn anh/chị đã quan tâm.
       *[not-yet] <b>🗳 Khảo sát góp ý</b>
            Khảo sát chưa mở. Hệ thống sẽ mời anh/chị góp ý sau khi kết quả cuộc thi được công bố.
    }
survey-thanks =
    <b>✅ Hệ thống đã nhận góp ý. Trân trọng cảm ơn anh/chị.</b>
    Câu trả lời được lưu không kèm tên; bản nháp đã được xóa. Mỗi người góp ý một lần.

survey-progress = <i>Câu { $number }/{ $count }</i>
survey-question = <b>{ $question }</b>
survey-scale-hint = { $lowest } = { $low }, { $highest } = { $high }.
survey-text-hint = Anh/chị nhập ý kiến (tối đa { $max } ký tự) hoặc bỏ qua.
survey-current = Đang ghi: { $answer }
survey-pass =
    { $type ->
        [scale] Không có ý kiến
       *[text] Bỏ qua
    }
survey-before = ◀ Câu trước
survey-later = ⏸ Để sau
survey-to-summary = 📋 Tóm tắt
survey-summary = <b>📋 Câu trả lời của anh/chị (chưa gửi)</b>
survey-answer =
    <b>{ $label }:</b> { $type ->
        [none] <i>không có ý kiến</i>
        [scale] { $value }/5
       *[text] { $value }
    }
survey-before-sending = Gửi rồi thì không sửa, không rút lại được. Anh/chị kiểm tra trước khi bấm “Gửi góp ý”.
survey-send = 📨 Gửi góp ý
survey-edit = ✏️ { $label }
survey-discard = 🗑 Xóa bản nháp
survey-discard-ask = Xóa tất cả câu trả lời chưa gửi? Anh/chị có thể trả lời lại từ đầu khi khảo sát còn mở.
survey-discard-yes = 🗑 Xóa
survey-discard-no = ◀ Giữ lại
survey-discarded = Đã xóa bản nháp. Hệ thống chưa gửi câu trả lời nào.
survey-again = 🗳 Về khảo sát
survey-changed = ⚠️ Chưa gửi: câu trả lời đã thay đổi sau khi hiện bản tóm tắt này. Anh/chị vui lòng xem lại.

survey-figures-head = <b>🗳 Khảo sát góp ý: { $contest }</b>
survey-figures-no-results = Khảo sát mở sau khi công bố kết quả; hiện chưa có kết quả nào được công bố.
survey-figures-period =
    { $state ->
        [not-yet] Sẽ mở lúc { $from }, nhận góp ý đến hết ngày { $until }.
        [open] Đang mở từ { $from }, nhận góp ý đến hết ngày { $until }.
       *[closed] Đã kết thúc (mở từ { $from }).
    }
survey-figures-counts = Đã mời { $invited } người (đã nhận tin: { $reached }). Đã trả lời: <b>{ $answered }</b>.
survey-figures-few =
    { $state ->
        [closed] Không đủ { $fewest } người trả lời nên kết quả không hiển thị, để không đoán được ai trả lời gì.
       *[open] Kết quả hiện khi có từ { $fewest } người trả lời, để không đoán được ai trả lời gì.
    }
survey-figures-waiting = Chưa tính { $waiting } người trả lời mới: kết quả cập nhật khi có thêm đủ { $fewest } người trả lời hoặc khi khảo sát kết thúc.
survey-figures-scale =
    { $count ->
        [0] <b>{ $label }</b>: chưa ai cho điểm
       *[other] <b>{ $label }</b>: trung bình { $mean }/{ $most } ({ $count } lượt cho điểm)
    }
survey-figures-back = ◀ Số liệu khảo sát
survey-take-part = 📝 Trả lời khảo sát
survey-texts-open = 💬 { $label } ({ $count })
survey-texts-head =
    <b>💬 { $label }</b>
    { $question }
    Số ý kiến: { $count }, xếp lẫn thứ tự.
survey-texts-none = Chưa có ý kiến nào.
