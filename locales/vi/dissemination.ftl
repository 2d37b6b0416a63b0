# Phổ biến kết quả cuộc thi: bộ tài liệu, báo cáo của đầu mối, bảng theo dõi. Số cơ quan báo cáo và số hệ thống đếm luôn để riêng.

pb-internal = Báo cáo nội bộ, không thay văn bản chính thức.
pb-no-duty = Cơ quan này không thuộc danh sách của cuộc thi nên không có việc phổ biến kết quả.
pb-not-public = Kết quả chưa được công bố cho mọi người. Khi công bố, hệ thống gửi bộ tài liệu và mở báo cáo phổ biến.
pb-not-public-yet = Kết quả chưa được công bố cho mọi người nên chưa có gì để theo dõi.

pb-kit-letter =
    { $what ->
        [new] 📣 <b>Kết quả cuộc thi đã được công bố</b>
       *[other] 📣 <b>Kết quả cuộc thi đã được đính chính</b>
    }
    Cơ quan: { $agency }. Thời điểm: { $at }.

    { $duty }

    Bộ tài liệu gồm ảnh kết quả, tin tóm tắt và liên kết riêng của cơ quan, chuyển tiếp được ngay. { $what ->
        [reported] Báo cáo cơ quan đã gửi vẫn có giá trị và được ghi “theo kết quả trước đính chính”; anh/chị có thể xác nhận lại.
       *[other] Sau khi phổ biến, anh/chị vui lòng ghi báo cáo; đây là báo cáo nội bộ, không thay văn bản chính thức.
    }
pb-kit-get = 📦 Nhận bộ tài liệu
pb-kit-invite = 👉 Mời anh/chị xem kết quả và bấm “Đã nắm thông tin”: { $link }
pb-kit-sent =
    <b>📦 Bộ tài liệu của { $agency }</b>
    { $card ->
        [true] Anh/chị chuyển tiếp ảnh và tin ở trên cho đồng nghiệp, nhóm trò chuyện của cơ quan.
       *[false] Anh/chị chuyển tiếp tin ở trên cho đồng nghiệp, nhóm trò chuyện của cơ quan. Lần này hệ thống chưa gửi được ảnh kết quả.
    }
    Ai mở liên kết và bấm “Đã nắm thông tin” thì hệ thống đếm một người. Ai chỉ mở xem thì hệ thống không đếm và không lưu gì.

pb-acknowledge = ✅ Đã nắm thông tin
pb-acknowledged = ✅ Đã ghi nhận. Cảm ơn anh/chị.
pb-link-counts =
    <i>Khi bấm “Đã nắm thông tin”, anh/chị được đếm cho { $agency }{ $own ->
        [true] {" "}(cơ quan trong thông tin của anh/chị)
       *[false] {""}
    }.</i>
pb-link-counted =
    ✅ <i>Anh/chị đã bấm “Đã nắm thông tin”, được đếm cho { $agency }{ $own ->
        [true] , không phải cơ quan gửi liên kết này
       *[false] {""}
    }.</i>
pb-link-unknown = <i>Liên kết này không ghi đúng cơ quan nào của cuộc thi, nên chỉ dùng để xem kết quả.</i>
pb-link-corrected = ⚠️ Kết quả đã được đính chính. Anh/chị vui lòng xem lại rồi bấm “Đã nắm thông tin”.

pb-report-open = 📝 Báo cáo phổ biến
pb-report-back = ◀ Báo cáo phổ biến
pb-card-head = <b>📝 Báo cáo phổ biến kết quả · { $agency }</b>
pb-card = ◀ Tóm tắt báo cáo
pb-label =
    { $step ->
        [day] Thời gian
        [ways] Hình thức
        [officials] Cán bộ, công chức, viên chức
        [union] Đoàn viên thanh niên
        [models] Mô hình chọn áp dụng
        [obstacles] Khó khăn, vướng mắc
       *[files] Minh chứng
    }
pb-edit =
    ✏️ { $step ->
        [day] Thời gian
        [ways] Hình thức
        [officials] Cán bộ, công chức…
        [union] Đoàn viên
        [models] Mô hình
        [obstacles] Khó khăn
       *[files] Minh chứng
    }
pb-answer = <b>{ $label }:</b> { $value }
pb-none = không có
pb-no-union = không có đoàn viên
pb-no-models = chưa chọn
pb-more-than-all = ⚠️ { $count }: số đã phổ biến lớn hơn tổng số
pb-model-gone = (mô hình hiện không công khai)
pb-model-unknown = Mô hình này hiện không có trong danh sách công khai. Anh/chị vui lòng chọn mô hình khác.
pb-list-more = … và { $count } mục khác
pb-way =
    { $way ->
        [meeting] Cuộc họp
        [chat] Nhóm trò chuyện
        [portal] Trang thông tin điện tử
        [board] Bảng tin
       *[other] Hình thức khác
    }

pb-continue =
    { $begun ->
        [true] ▶ Trả lời tiếp
       *[false] ▶ Bắt đầu
    }
pb-send =
    { $what ->
        [first] 📤 Gửi báo cáo
        [amend] 📤 Gửi bản bổ sung
       *[confirm] 📤 Xác nhận theo kết quả đã đính chính
    }
pb-state-open = Còn thiếu: { $questions }
pb-state-ready = Đã đủ các mục bắt buộc. Anh/chị kiểm tra lại rồi bấm “Gửi báo cáo”.
pb-state-sent = ✅ Đã gửi lúc { $at } (lần { $number }). Muốn bổ sung, anh/chị sửa mục cần sửa rồi gửi lại.
pb-state-changed = ⚠️ Có thay đổi chưa gửi. Bản đã gửi gần nhất: lúc { $at } (lần { $number }).
pb-state-earlier = ⚠️ Báo cáo gửi lúc { $at } là theo kết quả trước đính chính; báo cáo vẫn có giá trị. Nếu đã phổ biến cả kết quả đính chính, anh/chị xác nhận lại.
pb-send-changed = Chưa gửi: báo cáo hoặc kết quả vừa có thay đổi. Anh/chị vui lòng xem lại rồi gửi.
pb-send-incomplete = Chưa gửi: báo cáo còn thiếu mục bắt buộc.
pb-cancelled = Đã dừng. Những câu đã trả lời của báo cáo vẫn được lưu; anh/chị có thể làm tiếp bất cứ lúc nào.
pb-receipt =
    🧾 <b>Hệ thống đã nhận báo cáo phổ biến</b>
    { $agency }, lần { $number }, lúc { $at }.

pb-ask =
    { $step ->
        [day] <b>Cơ quan đã phổ biến kết quả ngày nào?</b>
            Bấm nút, hoặc nhập ngày. Nếu phổ biến nhiều lần, ghi ngày đầu tiên. <i>Ví dụ: 25/11/2019</i>
        [ways] <b>Phổ biến bằng hình thức nào?</b>
            Có thể chọn nhiều hình thức.
        [officials] <b>Đã phổ biến đến bao nhiêu cán bộ, công chức, viên chức?</b>
            Anh/chị nhập một số; tổng số được hỏi ngay sau đó. <i>Ví dụ: 120</i>
        [union] <b>Đã phổ biến đến bao nhiêu đoàn viên thanh niên?</b>
            Anh/chị nhập một số; tổng số được hỏi ngay sau đó. <i>Ví dụ: 35</i>
        [models] <b>Cơ quan chọn áp dụng mô hình, sáng kiến nào?</b>
            Bấm để chọn hoặc bỏ chọn, có thể chọn nhiều; gõ vài chữ để tìm.
        [obstacles] <b>Có khó khăn, vướng mắc gì không?</b>
            Anh/chị viết ngắn gọn, tối đa { $max } ký tự.
       *[files] <b>Anh/chị có minh chứng không?</b>
            Gửi tệp hoặc ảnh: biên bản, ảnh cuộc họp, ảnh chụp trang đăng tin. Không gửi văn bản, thông tin Mật, Tối mật, Tuyệt mật.
    }
pb-now = Đang ghi: { $value }
pb-ask-total =
    { $group ->
        [officials] <b>{ $reached } trên tổng số bao nhiêu cán bộ, công chức, viên chức?</b>
       *[union] <b>{ $reached } trên tổng số bao nhiêu đoàn viên thanh niên?</b>
    }
    Anh/chị nhập một số.
pb-keep = Giữ tổng số { $total }
pb-today = Hôm nay
pb-yesterday = Hôm qua
pb-onward = Tiếp tục ▶
pb-answer-none =
    { $of ->
        [union] Không có đoàn viên
        [models] Chưa chọn mô hình nào
        [obstacles] Không có
       *[files] Không có minh chứng
    }
pb-models-all = Tất cả mô hình
pb-models-found =
    { $count ->
        [0] Không tìm thấy mô hình nào với “{ $query }”. Anh/chị gõ lại cách khác, hoặc xem tất cả.
       *[other] Tìm thấy { $count } mô hình với “{ $query }”.
    }
pb-day-problem =
    { $problem ->
        [unreadable] Chưa lưu: hệ thống chưa hiểu ngày này. Anh/chị vui lòng nhập theo dạng 25/11/2019.
        [no-such-day] Chưa lưu: không có ngày này trong lịch. Anh/chị vui lòng nhập lại.
       *[out-of-time] Chưa lưu: ngày phổ biến phải từ năm { $year } và không sau hôm nay ({ $today }). Anh/chị vui lòng nhập lại.
    }
pb-count-wrong = Chưa lưu: đây phải là một số nguyên từ { $least } đến { $max }, ví dụ 120 hoặc 1.250. Anh/chị vui lòng nhập lại.
pb-total-too-small = Chưa lưu: tổng số { $total } nhỏ hơn số đã phổ biến ({ $reached }). Anh/chị nhập lại tổng số, hoặc mở tóm tắt để sửa số đã phổ biến.

pb-versions = 🗂 Các lần đã gửi
pb-versions-back = ◀ Các lần đã gửi
pb-versions-head = <b>Báo cáo đã gửi: { $count }</b>
pb-version-line =
    • Lần { $number }, { $at }{ $earlier ->
        [true] , theo kết quả trước đính chính
       *[false] {""}
    }
pb-version-open = 📖 Lần { $number }
pb-version-head =
    <b>Báo cáo phổ biến kết quả · { $agency }</b>
    Lần { $number }, gửi lúc { $at }.
pb-earlier = ⚠️ Theo kết quả trước đính chính.

pb-claimed = Cơ quan báo cáo: cán bộ, công chức, viên chức { $officials }; đoàn viên { $union }
pb-counted = Hệ thống đếm: { $count } người bấm “Đã nắm thông tin”
pb-counted-before = <i>Hệ thống đếm ở kết quả lần { $number }, trước đính chính: { $count } người</i>

pb-coverage-open = 📣 Phổ biến kết quả
pb-coverage-back = ◀ Phổ biến kết quả
pb-coverage-head = <b>📣 Tình hình phổ biến kết quả</b>
pb-coverage-totals =
    Cơ quan cần phổ biến: { $agencies }
    📦 Đã nhận bộ tài liệu: { $withKit }
    ✅ Đã báo cáo: { $reported } (theo kết quả trước đính chính: { $earlier })
    ⬜ Chưa báo cáo: { $silent } (chưa có đầu mối: { $unreachable })
pb-coverage-group = <b>{ $group }</b>: { $reported }/{ $agencies } cơ quan đã báo cáo
pb-coverage-note = <i>{ $note }</i>
pb-coverage-everyone = Tất cả cơ quan
pb-coverage-all = Tất cả cơ quan
pb-coverage-silent = ⬜ Chưa báo cáo ({ $count })
pb-coverage-list =
    <b>{ $group }</b>, { $filter ->
        [silent] chưa báo cáo
       *[all] tất cả
    }: { $count }
pb-coverage-filter =
    { $filter ->
        [silent] Chỉ xem cơ quan chưa báo cáo
       *[all] Xem tất cả
    }
pb-coverage-agency =
    { $state ->
        [silent] ⬜
        [earlier] 🕘
       *[reported] ✅
    } { $agency }
pb-row-agency = <b>{ $agency }</b>
pb-row-state =
    { $state ->
        [silent] ⬜ chưa báo cáo
        [earlier] 🕘 đã báo cáo ngày { $at }, theo kết quả trước đính chính
       *[reported] ✅ đã báo cáo ngày { $at }
    } · { $kit ->
        [true] 📦 đã nhận bộ tài liệu ngày { $kitAt }
       *[false] chưa nhận bộ tài liệu
    } · { $coordinators ->
        [0] chưa có đầu mối
       *[other] đầu mối: { $coordinators }
    }

pb-board-report =
    { $state ->
        [silent] Phổ biến kết quả cuộc thi: chưa báo cáo
        [earlier] 🕘 Đã báo cáo phổ biến lúc { $at }, theo kết quả trước đính chính; có thể xác nhận lại
       *[reported] ✅ Đã báo cáo phổ biến kết quả lúc { $at }
    }
pb-board-kit =
    { $fetched ->
        [true] Bộ tài liệu phổ biến: đã nhận lúc { $at }
       *[false] Bộ tài liệu phổ biến: chưa nhận
    }

pb-nudge =
    🔔 <b>{ $agency } chưa có báo cáo phổ biến kết quả</b>
    Kết quả cuộc thi được công bố ngày { $at }. Nếu cơ quan đã phổ biến, anh/chị vui lòng ghi báo cáo nội bộ; nếu chưa, bộ tài liệu chuyển tiếp được ngay.

    <i>{ $note }</i>
pb-silent-head =
    📣 <b>Phổ biến kết quả: { $silent }/{ $agencies } cơ quan chưa báo cáo</b>
pb-silent-section =
    <b>{ $what ->
        [without] Chưa có đầu mối, hệ thống không nhắc được ai
       *[with] Có đầu mối
    } ({ $count })</b>
pb-silent-line = • { $agency }
pb-silent-more = … Danh sách đầy đủ: bấm “Chưa báo cáo”.
