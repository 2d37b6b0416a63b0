# Biểu dương (mục 1 Công văn): đầu mối ghi nhận, người được biểu dương được báo, bảng minh chứng cho chấm điểm CCHC.

commend-open = 🎖 Biểu dương
commend-form =
    { $form ->
        [certificate] Giấy khen
        [merit] Bằng khen
        [notice] Thông báo biểu dương
        [meeting] Tuyên dương tại cuộc họp
       *[other] Hình thức khác
    }
commend-no-number = Không có văn bản
commend-no-file = Không kèm tệp
commend-today = Hôm nay
commend-in-words = { $form }, { $number }, ngày { $date }
commend-gone = (không còn trong danh sách)
commend-not-yet = chưa ghi nhận biểu dương
commend-head =
    <b>🎖 Biểu dương · { $agency }</b>
    { $count ->
        [0] Cơ quan chưa có hồ sơ, đơn vị dự thi nào trong hệ thống.
       *[other] { $open ->
            [0] Cả { $count } hồ sơ, đơn vị dự thi đều đã ghi nhận biểu dương.
           *[other] { $open }/{ $count } hồ sơ, đơn vị dự thi chưa ghi nhận biểu dương. Anh/chị chọn một hoặc nhiều, rồi bấm “Tiếp tục”.
        }
    }{ $correcting ->
        [true] { "\u000A" }<i>Đang sửa một ghi nhận đã có.</i>
       *[other] { "" }
    }
commend-entrant =
    { $mark } <b>{ $name }</b>
    { $how }
commend-choose-open =
    { $count ->
       *[other] ☑ Chọn tất cả chưa ghi nhận ({ $count })
    }
commend-go-on =
    { $count ->
       *[other] ➡️ Tiếp tục ({ $count })
    }
commend-discard = ✖ Bỏ, không ghi nhận
commend-discarded = Đã bỏ. Chưa có gì được ghi nhận.
commend-list =
    { $count ->
       *[other] 📄 Đã ghi nhận ({ $count })
    }
commend-list-head = <b>🎖 Đã ghi nhận · { $agency }</b> ({ $count })
commend-list-line =
    { $what } · { $count ->
       *[other] { $count } hồ sơ, đơn vị
    }{ $withdrawn ->
        [true] { " " }(đã hủy ghi nhận)
       *[other] { "" }
    }
commend-one =
    <b>🎖 { $what }</b>
    { $agency }{ $withdrawn ->
        [true] { "\u000A" }<i>Ghi nhận này đã hủy.</i>
       *[other] { "" }
    }
commend-bullet = • { $name }
commend-file-open = 📎 Xem tệp
commend-correct = ✏️ Sửa
commend-withdraw = 🗑 Hủy ghi nhận
commend-withdraw-ask = Hủy ghi nhận này? Những người đã được báo sẽ nhận tin là ghi nhận không còn.
commend-withdraw-yes = 🗑 Có, hủy
commend-withdrawn = ✅ Đã hủy ghi nhận.
commend-is-withdrawn = Ghi nhận này đã hủy trước đó.
commend-back = ◀ Ghi nhận
commend-back-to-list = ◀ Danh sách
commend-ask =
    { $step ->
        [form] Cơ quan biểu dương bằng hình thức nào?
        [otherForm] Hình thức khác là gì? Tối đa { $max } ký tự.
        [number] Số văn bản là gì? (ví dụ: 125/QĐ-STP) Tối đa { $max } ký tự.
        [day] Biểu dương ngày nào? (ví dụ: 20/11/2019)
       *[file] Anh/chị gửi tệp hoặc ảnh văn bản, nếu có ({ $extensions }).
    }
commend-day-wrong = Ngày chưa đúng. Đề nghị ghi dạng 20/11/{ $year }, trong năm { $year } hoặc sau đó, không sau hôm nay ({ $today }).
commend-label =
    { $step ->
        [form] Hình thức
        [number] Số văn bản
        [day] Ngày
       *[file] Tệp
    }
commend-change =
    { $step ->
        [form] ✏️ Hình thức
        [number] ✏️ Số văn bản
        [day] ✏️ Ngày
       *[file] ✏️ Tệp
    }
commend-summary-head =
    { $correcting ->
        [true] <b>Sửa ghi nhận biểu dương</b>
       *[other] <b>Ghi nhận biểu dương</b>
    }
commend-summary-more =
    { $count ->
       *[other] (và { $count } hồ sơ, đơn vị khác)
    }
commend-summary-line = { $label }: { $value }
commend-summary-told =
    { $people ->
        [0] Chưa có ai trong số này dùng hệ thống, nên không ai được báo.
       *[other] Hệ thống sẽ báo cho { $people } người: cơ quan, hình thức, số văn bản, ngày.
    }
commend-record = ✅ Ghi nhận
commend-recorded =
    ✅ Đã ghi nhận: { $what }.
    { $count ->
       *[other] Cho { $count } hồ sơ, đơn vị. Người có tài khoản được hệ thống báo.
    }
commend-incomplete = Còn câu chưa trả lời. Anh/chị bấm “Biểu dương” để tiếp tục.
commend-nobody-chosen = Anh/chị chọn ít nhất một hồ sơ, đơn vị trước.
commend-board =
    { $open ->
        [0] ✅ Đã ghi nhận biểu dương cả { $count } hồ sơ, đơn vị dự thi
       *[other] 🎖 { $open }/{ $count } hồ sơ, đơn vị dự thi chưa ghi nhận biểu dương
    }
commend-told =
    { $kind ->
        [recorded]
            🎖 <b>{ $agency }</b> ghi nhận biểu dương:
            { $what }
            Cho: { $names }
        [corrected]
            🎖 <b>Đính chính</b>: <b>{ $agency }</b> ghi nhận biểu dương:
            { $what }
            Cho: { $names }
       *[withdrawn]
            <b>Đính chính</b>: <b>{ $agency }</b> đã hủy hoặc sửa ghi nhận biểu dương mà hệ thống đã báo anh/chị trước đây. Cần biết thêm, anh/chị hỏi cơ quan mình.
    }

evidence-open = 🎖 Minh chứng biểu dương
evidence-head =
    <b>🎖 Minh chứng biểu dương</b>
    <i>Số liệu do đầu mối các cơ quan ghi nhận, để tham khảo khi chấm điểm CCHC.</i>
    Hồ sơ, đơn vị dự thi · đã biểu dương · có số văn bản
evidence-total = Toàn tỉnh
evidence-line = <b>{ $name }</b>: { $entrants } · { $commended } · { $documented }
evidence-agency-button = { $agency } ({ $commended }/{ $entrants })
evidence-agency-head =
    <b>🎖 { $agency }</b>
    <i>Số liệu do đầu mối ghi nhận.</i>
evidence-back = ◀ Bảng minh chứng
evidence-sheet = 📊 Tải bảng tính
evidence-sheet-name = Biểu dương
evidence-sheet-caption = Minh chứng biểu dương theo ghi nhận của đầu mối các cơ quan; mỗi dòng là một hồ sơ, đơn vị dự thi với một lần biểu dương.
evidence-column =
    { $column ->
        [group] Nhóm
        [agency] Cơ quan
        [code] Mã hồ sơ
        [title] Sáng kiến, đơn vị
        [form] Hình thức
        [number] Số văn bản
       *[day] Ngày
    }
