# Biểu dương người dự thi: đầu mối ghi nhận, người liên quan được báo, bảng minh chứng chấm điểm CCHC. Mọi số liệu do đầu mối ghi nhận.

commendation-source = <i>Số liệu do đầu mối ghi nhận.</i>
commendation-form =
    { $form ->
        [certificate] Giấy khen
        [diploma] Bằng khen
        [notice] Thông báo biểu dương
        [meeting] Tuyên dương tại cuộc họp
       *[other] Hình thức khác
    }
commendation-form-button =
    { $form ->
        [certificate] Giấy khen
        [diploma] Bằng khen
        [notice] Thông báo biểu dương
        [meeting] Tuyên dương tại cuộc họp
       *[other] Khác (tự nhập)
    }
commendation-details =
    { $numbered ->
        [true] { $form }, văn bản số { $number }, ngày { $date }
       *[false] { $form }, ngày { $date } (không có văn bản)
    }
commendation-gone = Hồ sơ không còn trong danh sách dự thi của cơ quan
commendation-more = … và { $count } mục khác

commendation-entrants-head =
    <b>🏅 Biểu dương · { $agency }</b>
    { $count ->
        [0] Cơ quan chưa có hồ sơ dự thi nào.
       *[other] Hồ sơ dự thi: { $count }. Đã ghi nhận biểu dương: { $commended }. Chưa ghi nhận: { $open }.
    }
commendation-entrants-hint = Anh/chị chọn một hoặc nhiều hồ sơ, rồi bấm “Ghi nhận biểu dương”.
commendation-entrant-line =
    { $name } – { $count ->
        [0] chưa biểu dương
        [1] <b>đã biểu dương</b>
       *[other] <b>đã biểu dương</b> ({ $count } lần)
    }
commendation-entrant-open = 📄 Xem { $number }
commendation-entrant-gone = Hồ sơ này không còn trong danh sách dự thi của cơ quan.
commendation-entrants-back = ◀ Danh sách hồ sơ
commendation-pick-open = ☑️ Chọn tất cả chưa biểu dương ({ $open })
commendation-pick-none = Bỏ chọn tất cả
commendation-pick-one = ☑️ Chọn hồ sơ này để ghi nhận
commendation-continue = ▶ Ghi nhận biểu dương ({ $picked } hồ sơ)
commendation-list = 📜 Các lần đã ghi nhận ({ $count })
commendation-list-back = ◀ Các lần đã ghi nhận
commendation-list-head =
    <b>📜 Các lần đã ghi nhận · { $agency }</b>
    Tổng số: { $count }, mới nhất ở trên.
commendation-list-line =
    { $withdrawn ->
        [true] <s>{ $details }</s> – { $count } hồ sơ (đã rút)
       *[false] { $details } – { $count } hồ sơ
    }
commendation-entrant-head =
    <b>{ $name }</b>
    Cơ quan: { $agency }
commendation-entrant-commended =
    { $count ->
        [0] Chưa ghi nhận lần biểu dương nào.
       *[other] <b>Đã ghi nhận { $count } lần biểu dương:</b>
    }
commendation-open = 📜 Lần { $number }
commendation-concerned =
    { $known ->
        [true] { $others ->
            [0] Người dự thi: { $names }
           *[other] Người dự thi: { $names } và { $others } người khác
        }
       *[false] { $others ->
            [0] Chưa có người dự thi nào sử dụng hệ thống
           *[other] { $others } người dự thi (chưa đồng ý hiện tên hoặc chưa sử dụng hệ thống)
        }
    }

commendation-draft-head =
    { $correction ->
        [true] <b>✏️ Sửa ghi nhận biểu dương · { $agency }</b>
       *[false] <b>🏅 Ghi nhận biểu dương · { $agency }</b>
    }
    Số hồ sơ: { $count }
commendation-ask =
    { $step ->
        [form] <b>Cơ quan đã biểu dương bằng hình thức nào?</b>
        [otherForm] <b>Hình thức biểu dương là gì?</b> Anh/chị nhập tên hình thức (tối đa { $max } ký tự).
        [number] <b>Số văn bản là bao nhiêu?</b> Anh/chị nhập số, ký hiệu như trên văn bản, ví dụ 125/QĐ-UBND (tối đa { $max } ký tự).
        [day] <b>Biểu dương ngày nào?</b> Anh/chị bấm nút hoặc nhập ngày, ví dụ 20/11/2019.
       *[file] <b>Anh/chị có gửi văn bản hoặc ảnh làm minh chứng không?</b> Hệ thống nhận một tệp; câu này không bắt buộc.
    }
commendation-file-limits = Loại tệp: { $extensions }, hoặc ảnh; tối đa { $size }.
commendation-now = Đang ghi: { $value }
commendation-forms = ◀ Các hình thức
commendation-no-number = không có văn bản
commendation-no-file = không có
commendation-answer-none =
    { $of ->
        [number] Không có văn bản
       *[file] Không gửi tệp
    }
commendation-day =
    { $name ->
        [today] Hôm nay
       *[yesterday] Hôm qua
    }
commendation-file-open = 📎 Xem tệp
commendation-saved =
    ✅ { $step ->
        [form] Đã lưu hình thức.
        [number] Đã lưu số văn bản.
        [day] Đã lưu ngày biểu dương.
       *[file] Đã nhận tệp.
    }
commendation-day-wrong =
    { $problem ->
        [unreadable] Hệ thống chưa đọc được ngày này. Anh/chị vui lòng nhập ngày, tháng, năm, ví dụ 20/11/2019.
        [no-such-day] Không có ngày này trong lịch. Anh/chị vui lòng nhập lại, ví dụ 20/11/2019.
       *[out-of-time] Ngày biểu dương phải từ 01/01/{ $year } đến hôm nay ({ $today }). Anh/chị vui lòng nhập lại.
    }
commendation-one-file = ✅ Đã nhận tệp đầu tiên; mỗi lần biểu dương chỉ có một tệp. Muốn thay, anh/chị bấm “✏️ Tệp” rồi gửi tệp khác.
commendation-label =
    { $step ->
        [form] Hình thức
        [number] Số văn bản
        [day] Ngày
       *[file] Tệp
    }
commendation-edit =
    ✏️ { $step ->
        [entrants] Hồ sơ
        [form] Hình thức
        [number] Số văn bản
        [day] Ngày
       *[file] Tệp
    }
commendation-answer = { $label }: <b>{ $value }</b>
commendation-summary = ◀ Tóm tắt
commendation-summary-entrant = • { $name }
commendation-will-tell =
    { $named ->
        [true] Khi anh/chị bấm “Ghi nhận”, hệ thống báo cho những người có tên trên đây: cơ quan biểu dương, hình thức, số văn bản và ngày. Tệp không được gửi đi. Ban đêm hệ thống chưa gửi tin.
       *[false] Chưa có người dự thi nào nhận được tin của hệ thống, nên chưa ai được báo. Ghi nhận vẫn được tính vào bảng minh chứng.
    }
commendation-will-correct =
    { $told ->
        [0] Chưa có ai nhận được tin về lần biểu dương này, nên không ai được báo việc sửa đổi.
       *[other] Khi anh/chị bấm “Ghi nhận sửa đổi”, hệ thống báo hình thức, số văn bản và ngày đã sửa cho { $told } người đã nhận tin trước đó, không báo ai khác.
    }
commendation-only-file = Chỉ có tệp thay đổi, nên không ai được báo.
commendation-unchanged = Chưa có gì thay đổi. Anh/chị bấm vào mục cần sửa.
commendation-confirm =
    { $correction ->
        [true] ✅ Ghi nhận sửa đổi
       *[false] ✅ Ghi nhận
    }
commendation-changed = ⚠️ Nội dung đã thay đổi sau khi hiện tóm tắt trước, nên hệ thống chưa ghi nhận. Anh/chị vui lòng xem lại dưới đây.
commendation-renewed = ⚠️ Trong lúc anh/chị đang soạn, dữ liệu của cơ quan đã thay đổi. Anh/chị vui lòng xem lại dưới đây.
commendation-done =
    { $kind ->
        [corrected] ✅ Đã ghi nhận sửa đổi.
       *[recorded] ✅ Đã ghi nhận biểu dương.
    }
commendation-discard = ✖ Bỏ bản đang soạn
commendation-discard-ask =
    { $correction ->
        [true] Bỏ bản sửa đang soạn? Nội dung đã ghi nhận trước đây giữ nguyên.
       *[false] Bỏ bản đang soạn? Các hồ sơ đã chọn và câu đã trả lời sẽ bị xóa.
    }
commendation-discard-yes = ✖ Bỏ
commendation-go-on = ◀ Soạn tiếp
commendation-discarded = Đã bỏ bản đang soạn.

commendation-view-head =
    <b>🏅 Biểu dương · { $agency }</b>
    { $withdrawn ->
        [true] <s>{ $details }</s>
            ⚠️ Ghi nhận này đã được rút.
       *[false] { $details }
    }
commendation-view-file = Tệp: { $name }
commendation-view-no-file = Tệp: không có
commendation-view-entrants = Hồ sơ được biểu dương ({ $count }):
commendation-view-entrant = • { $name }
commendation-version =
    { $kind ->
        [recorded] Ghi nhận
        [corrected] Sửa
        [taken-out] Rút một hồ sơ
       *[withdrawn] Rút
    } lúc { $at }, { $by }
commendation-by-unknown = người ghi nhận không còn tên trong hệ thống
commendation-back = ◀ Quay lại
commendation-correct = ✏️ Sửa
commendation-withdraw = ✖ Rút ghi nhận
commendation-withdraw-choose =
    <b>Rút ghi nhận biểu dương · { $agency }</b>
    { $details }

    Anh/chị rút cho tất cả hồ sơ hay chỉ một hồ sơ?
commendation-withdraw-all = ✖ Tất cả ({ $count } hồ sơ)
commendation-withdraw-one = ✖ Chỉ { $name }
commendation-withdraw-ask =
    <b>Rút ghi nhận biểu dương · { $agency }</b>
    { $details }
    { $of ->
        [one] Hồ sơ: { $name }
       *[all] Số hồ sơ: { $count }
    }

    { $told ->
        [0] Chưa có ai nhận được tin về lần biểu dương này, nên không ai được báo.
       *[other] Người liên quan đã nhận tin trước đó sẽ được báo là cơ quan rút ghi nhận này; không báo ai khác.
    }
    Anh/chị có chắc chắn rút không?
commendation-withdraw-yes = ✖ Rút
commendation-withdrawal-done =
    { $state ->
        [recorded] ✅ Đã rút ghi nhận. Lịch sử vẫn được lưu.
       *[changed] ⚠️ Nội dung vừa thay đổi nên hệ thống chưa rút. Anh/chị vui lòng xem lại dưới đây.
    }
commendation-withdrawn-already = Ghi nhận này đã được rút trước đó.

commendation-letter =
    🏅 <b>Anh/chị được cơ quan biểu dương</b>
    Cơ quan: { $agency }
    Hình thức: { $details }
commendation-letter-change =
    { $kind ->
        [corrected] ✏️ <b>Cơ quan đã sửa thông tin biểu dương</b>
       *[withdrawn] ⚠️ <b>Cơ quan đã rút ghi nhận biểu dương</b>
    }
    Cơ quan: { $agency }
    { $kind ->
        [corrected] Thông tin đúng là: { $details }
       *[withdrawn] Ghi nhận được rút: { $details }
    }
commendation-letter-entrant = Hồ sơ: { $name }
commendation-letter-source = <i>Thông tin do đầu mối của cơ quan ghi nhận. Nếu có điều chưa đúng, anh/chị vui lòng liên hệ cơ quan.</i>

commendation-evidence-open = 🏅 Minh chứng biểu dương
commendation-evidence-head = <b>🏅 Minh chứng biểu dương (chấm điểm CCHC)</b>
commendation-figures = Hồ sơ dự thi: { $entrants } · đã biểu dương: { $commended } · có số văn bản: { $documented }
commendation-figure =
    { $figure ->
        [entrants] Hồ sơ ({ $count })
        [commended] Biểu dương ({ $count })
       *[documented] Có văn bản ({ $count })
    }
commendation-evidence-outside = Ngoài ra, { $count } hồ sơ của đơn vị không thuộc cơ quan nào trong danh sách, không tính vào các số trên.
commendation-evidence-name = <b>{ $name }</b>
commendation-evidence-none = { $count } cơ quan chưa có hồ sơ dự thi.
commendation-evidence-everyone = tất cả cơ quan
commendation-evidence-list =
    { $figure ->
        [entrants] <b>Hồ sơ dự thi</b>
        [commended] <b>Hồ sơ đã biểu dương</b>
       *[documented] <b>Hồ sơ biểu dương có số văn bản</b>
    } · { $name }: { $count }
commendation-evidence-row = { $name } ({ $agency })
commendation-evidence-not-yet = – chưa biểu dương
commendation-evidence-details =
    – { $details }{ $file ->
        [true] {" "}📎
       *[false] {""}
    }
commendation-evidence-back = ◀ Minh chứng biểu dương
commendation-evidence-sheet = 📊 Tải bảng tính
commendation-sheet-name = Biểu dương
commendation-sheet-column =
    { $column ->
        [agency] Cơ quan
        [code] Mã hồ sơ
        [unit] Đơn vị
        [title] Tên mô hình, sáng kiến
        [state] Đã biểu dương
        [commendation] Biểu dương (số liệu do đầu mối ghi nhận)
       *[document] Có số văn bản
    }
commendation-sheet-yes =
    { $is ->
        [true] có
       *[false] chưa
    }
commendation-sheet-caption = Minh chứng biểu dương: mỗi hồ sơ một dòng. Số liệu do đầu mối ghi nhận.

commendation-board-open = Biểu dương: { $open } hồ sơ chưa ghi nhận biểu dương (trong { $count } hồ sơ dự thi)
commendation-board-done = Biểu dương: đã ghi nhận cho cả { $count } hồ sơ dự thi
commendation-board-button = 🏅 Ghi nhận biểu dương
