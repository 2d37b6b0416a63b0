# Thẩm định phương án, đề án, kế hoạch: phân công, chấm điểm, kết quả, nhắc. Thang điểm minh họa phải ghi rõ ở mọi nơi hiện điểm.

command-appraisal = Thẩm định phương án, đề án, kế hoạch
menu-appraisal = ⚖️ Thẩm định
cancelled-appraisal = Đã dừng. Điểm và nhận xét đã nhập vẫn được lưu trong phiếu chấm; anh/chị có thể làm tiếp bất cứ lúc nào bằng /thamdinh.

appraisal-scale = <i>{ $note }</i>
appraisal-proposed = <i>{ $note }</i>
appraisal-unit =
    { $titled ->
        [true] <b>{ $unit }</b>
            { $title }
       *[false] <b>{ $unit }</b>
    }
appraisal-home = ◀ Thẩm định
appraisal-open = ⚖️ Mở phần thẩm định
appraisal-unit-back = ◀ Trang đơn vị
appraisal-units-back = ◀ Các đơn vị
appraisal-appraisers-back = ◀ Người thẩm định

appraisal-obstacle =
    { $obstacle ->
        [own-plan] thuộc đơn vị hoặc là tác giả
        [own-agency] cùng cơ quan với đơn vị
        [coordinates] là đầu mối của cơ quan, đơn vị này
        [no-consent] chưa đồng ý cho xử lý dữ liệu cá nhân
       *[other] không có vai trò thẩm định
    }
appraisal-due =
    { $overdue ->
        [true] quá hạn (hạn: hết ngày { $due })
       *[false] hạn: hết ngày { $due }
    }
appraisal-seat =
    { $state ->
        [submitted] ✅ đã gửi phiếu
        [begun] 🟡 đang chấm, { $deadline }
        [barred] 🚫 không chấm được: { $obstacle }
       *[open] ⬜ chưa chấm, { $deadline }
    }
appraisal-spread =
    { $single ->
        [true] { $mean }
       *[false] trung bình { $mean } (thấp nhất { $lowest }, cao nhất { $highest }, độ lệch chuẩn { $deviation })
    }

appraisal-progress =
    <b>⚖️ Thẩm định phương án, đề án, kế hoạch</b>
    Đã gửi qua hệ thống: { $plans }{ $papers ->
        [0] {""}
       *[other] . Chỉ có bản giấy: { $papers }
    }
    Đã đủ { $perPlan } người thẩm định: { $staffed }/{ $plans }

    Phiếu chấm của bản mới nhất:
    ✅ đã gửi: { $submitted }
    🟡 đang chấm: { $begun }
    ⬜ chưa chấm: { $open }
    Thời gian chấm: { $days } ngày làm việc. Quá hạn: { $overdue }.
appraisal-nobody = Chưa có người thẩm định nào. Anh/chị tạo liên kết giao vai trò tại /vaitro.
appraisal-units = 📋 Đơn vị ({ $count })
appraisal-appraisers = 👥 Người thẩm định ({ $count })
appraisal-evenly = ➗ Phân công đều, mỗi bản { $count } người
appraisal-nudge-all = 🔔 Nhắc tất cả ({ $count } người)
appraisal-nudge = 🔔 Nhắc ({ $count })
appraisal-nudge-one = 🔔 Nhắc người này
appraisal-nudged =
    { $count ->
        [0] Không có ai cần nhắc: mọi phiếu đã gửi, hoặc người thẩm định đã được báo trong một giờ qua.
       *[other] { $later ->
            [true] 🔔 Sẽ nhắc { $count } người thẩm định vào lúc { $at }.
           *[false] 🔔 Đang gửi tin nhắc cho { $count } người thẩm định.
        }
    }
appraisal-evenly-done =
    { $added ->
        [0] Không có gì để phân công thêm.
       *[other] ✅ Đã phân công thêm { $added } lượt thẩm định.
    } { $short ->
        [0] Mọi bản đã gửi đều đủ { $perPlan } người.
       *[other] Còn { $short } bản chưa đủ { $perPlan } người, vì không còn ai được phép thẩm định.
    }

appraisal-units-head = <b>📋 Các đơn vị đã gửi</b>: { $count }
appraisal-unit-line =
    { $number }. { $mark ->
        [none] ⬜
        [done] ✅
       *[open] 🟡
    } { $unit } (bản { $version }) – { $count ->
        [0] chưa phân công
       *[other] { $submitted }/{ $count } phiếu
    }{ $overdue ->
        [0] {""}
       *[other] , quá hạn { $overdue }
    }
appraisal-paper-line = { $place }. 📄 { $unit } – bản giấy số { $number } ngày { $date }
appraisal-paper =
    📄 Đơn vị đã gửi bản giấy số { $number } ngày { $date }.
    Bản giấy được thẩm định ngoài hệ thống; phiếu chấm chỉ dành cho bản gửi qua hệ thống.
appraisal-appraisers-head =
    { $count ->
        [0] Chưa có người thẩm định nào. Anh/chị tạo liên kết giao vai trò tại /vaitro.
       *[other] <b>👥 Người thẩm định</b>: { $count }
    }
appraisal-appraiser-line =
    { $number }. { $name } – { $count ->
        [0] chưa được phân công
       *[other] { $count } bản: ✅ { $submitted }, 🟡 { $begun }, ⬜ { $open }
    }{ $overdue ->
        [0] {""}
       *[other] , quá hạn { $overdue }
    }
appraisal-appraiser-head =
    <b>{ $name }</b>
    Được phân công: { $count }
appraisal-own-head =
    <b>⚖️ Phần thẩm định của anh/chị</b>
    { $count ->
        [0] Anh/chị chưa được phân công bản nào. Khi có, hệ thống sẽ báo.
       *[other] Được phân công: { $count }. Đã gửi phiếu: { $submitted }.
    }
appraisal-own-line =
    { $number }. { $unit } (bản { $version })
    { $seat }

appraisal-seats-head =
    { $count ->
        [0] Chưa phân công ai thẩm định.
       *[other] Người thẩm định: { $count }
    }
appraisal-seat-line = • { $name } – { $seat }
appraisal-seats-more = … và { $count } người khác
appraisal-choose = 👥 Phân công ({ $count })
appraisal-outcome-button =
    { $newest ->
        [true] 📊 Kết quả bản { $version }
       *[false] 🕘 Bản { $version }
    }
appraisal-read = 📖 Đọc bản { $version }
appraisal-read-short = 📖 Đọc bản đã gửi
appraisal-choose-head =
    { $count ->
        [0] Chưa có người thẩm định nào. Anh/chị tạo liên kết giao vai trò tại /vaitro.
       *[other] Bấm vào tên để phân công hoặc bỏ phân công. Người được phân công sẽ được báo sau ít phút, trong giờ gửi tin.
    }
appraisal-candidate =
    { $number }. { $mark ->
        [on] ✅
        [on-barred] ⚠️
        [barred] 🚫
       *[off] ▫️
    } { $name }, { $agency } – đang nhận { $load } bản{ $barred ->
        [true] ; { $obstacle }
       *[false] {""}
    }
appraisal-candidate-button =
    { $mark ->
        [on] ✅
        [on-barred] ⚠️
        [barred] 🚫
       *[off] ▫️
    } { $name } ({ $load })
appraisal-barred = Không phân công được: người này { $obstacle }.
appraisal-keeps-sheet = Người này đã gửi phiếu chấm cho bản mới nhất nên không bỏ phân công được.

appraisal-own-sheet = Phiếu của anh/chị cho bản { $version }: <b>{ $total }</b> điểm, gửi lúc { $at }
appraisal-desk-state =
    { $state ->
        [submitted] ✅ Anh/chị đã gửi phiếu chấm cho bản { $version }.
        [begun] 🟡 Đang chấm bản { $version }: { $scored }/{ $criteria } tiêu chí, { $deadline }.
       *[open] ⬜ Chưa chấm bản { $version }, { $deadline }.
    }
appraisal-score =
    { $begun ->
        [true] ✍️ Chấm tiếp
       *[false] ✍️ Chấm điểm
    }
appraisal-reuse = ↩️ Bắt đầu từ phiếu bản { $version } ({ $total })
appraisal-reused = Đã lấy điểm và nhận xét từ phiếu chấm bản { $version }. Đề nghị anh/chị xem lại từng tiêu chí trước khi gửi.
appraisal-renewed = ⚠️ Đơn vị đã gửi bản { $version }. Điểm và nhận xét đã nhập vẫn được giữ; đề nghị anh/chị đọc bản mới và xem lại trước khi gửi.
appraisal-plan-head =
    { $unit }
    Mã { $code } (bản { $version }), gửi lúc { $at }

appraisal-ask-points =
    Tiêu chí { $number }/{ $count }: <b>{ $criterion }</b> (tối đa { $most } điểm)
    Anh/chị cho bao nhiêu điểm? Anh/chị bấm một mức, hoặc nhập số có tối đa một chữ số thập phân, ví dụ 17,5.
appraisal-given = Đã cho: <b>{ $points }</b> điểm
appraisal-ask-remark =
    { $of ->
        [plan] Nhận xét chung về toàn bộ nội dung (không bắt buộc, tối đa { $max } ký tự).
       *[criterion] Nhận xét về tiêu chí <b>{ $criterion }</b> (không bắt buộc, tối đa { $max } ký tự).
    }
    { $skips ->
        [true] Anh/chị nhập nhận xét, hoặc bấm “Bỏ qua”.
       *[false] Anh/chị nhập nhận xét.
    } Không ghi thông tin Mật, Tối mật, Tuyệt mật.
appraisal-said = Nhận xét hiện có: <i>{ $remark }</i>
appraisal-clear = 🗑 Xóa nhận xét này
appraisal-skip = ⏭ Bỏ qua
appraisal-summary = 🧾 Phiếu chấm
appraisal-summary-back = ◀ Phiếu chấm
appraisal-points-wrong =
    { $problem ->
        [decimals] Điểm có tối đa một chữ số thập phân, ví dụ 17,5. Anh/chị vui lòng nhập lại.
        [too-many] Tiêu chí này tối đa { $most } điểm. Anh/chị vui lòng nhập lại.
       *[unreadable] Hệ thống chưa đọc được số điểm. Anh/chị vui lòng nhập một số từ 0 đến { $most }, ví dụ 17,5.
    }
appraisal-saved-points = ✅ { $criterion }: { $points } điểm
appraisal-saved-remark = ✅ Đã lưu nhận xét

appraisal-summary-head = 🧾 Phiếu chấm cho bản { $version }
appraisal-sheet-line =
    • { $criterion }: <b>{ $points }</b>{ $said ->
        [true] {" "}– <i>{ $remark }</i>
       *[false] {""}
    }
appraisal-no-points = chưa chấm (tối đa { $most })
appraisal-no-overall = Nhận xét chung: chưa có
appraisal-overall = Nhận xét chung: <i>{ $remark }</i>
appraisal-summary-total = Tổng: <b>{ $total }</b> điểm
appraisal-summary-open = Còn phải chấm: { $criteria }
appraisal-overall-button = 💬 Nhận xét chung
appraisal-criterion-button = { $criterion }: { $points }
appraisal-remark-button =
    { $said ->
        [true] 💬 Sửa nhận xét
       *[false] 💬 Thêm nhận xét
    }
appraisal-submit = ✅ Gửi phiếu chấm
appraisal-submit-ask =
    Gửi phiếu chấm cho bản { $version }: <b>{ $total }</b> điểm?
    Sau khi gửi, phiếu không sửa được nữa và anh/chị xem được kết quả chung.
appraisal-submit-yes = ✅ Gửi, không sửa nữa
appraisal-submit-done =
    { $result ->
        [again] Phiếu chấm cho bản này đã được gửi trước đó.
       *[submitted] ✅ Đã gửi phiếu chấm. Xin cảm ơn anh/chị.
    }
appraisal-changed = ⚠️ Phiếu chấm hoặc bản của đơn vị vừa thay đổi, nên phiếu chưa được gửi. Đề nghị anh/chị xem lại rồi gửi.

appraisal-total-spread = Tổng điểm (tối đa { $most }), { $count } phiếu: <b>{ $spread }</b>
appraisal-criterion-spread = • { $criterion } (tối đa { $most }): { $spread }
appraisal-outcome-head = 📊 Kết quả thẩm định bản { $version }, số phiếu: { $count }
appraisal-sheet-head = <b>{ $name }</b>: { $total } điểm, gửi lúc { $at }
appraisal-erased = Người thẩm định đã xóa dữ liệu cá nhân
appraisal-remark = 💬 <i>{ $remark }</i>
appraisal-own-head-line = <b>Phiếu của anh/chị: { $total } điểm</b>
appraisal-said-head = <b>Nhận xét của những người khác</b>
appraisal-said-nothing = Chưa có nhận xét của người khác.
appraisal-said-of = Về { $criterion }:
appraisal-said-overall = Nhận xét chung:

appraisal-not-yours = Bản này không được phân công cho anh/chị thẩm định. Danh sách hiện tại: /thamdinh.
appraisal-conflict = Anh/chị không thẩm định được bản này nữa vì có liên quan đến đơn vị hoặc cơ quan của đơn vị.
appraisal-submitted-already = Anh/chị đã gửi phiếu chấm cho bản này; phiếu đã gửi không sửa được.
appraisal-no-plan = Đơn vị chưa gửi phương án, đề án, kế hoạch qua hệ thống nên chưa thẩm định được.
appraisal-blind = Anh/chị xem được kết quả của bản này sau khi gửi phiếu chấm của mình.
appraisal-no-sheets = Chưa có phiếu chấm nào cho bản này.

appraisal-letter-head =
    { $word ->
        [nudge] 🔔 <b>Anh/chị còn { $count } phiếu chấm chưa gửi</b>
       *[ask] ⚖️ <b>Anh/chị được phân công thẩm định, còn { $count } phiếu cần chấm</b>
    }
appraisal-letter-line =
    • { $unit } (bản { $version }{ $renewed ->
        [true] , đơn vị đã gửi lại sau khi anh/chị chấm
       *[false] {""}
    }), { $deadline }
appraisal-letter-more = … và { $count } bản khác
