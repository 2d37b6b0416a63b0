# Kết quả cuộc thi. Điều gì chưa biết thì ghi “chưa có dữ liệu chính thức”; không bao giờ tự nêu người đoạt giải.

command-results = Kết quả cuộc thi
menu-results = 🏆 Kết quả

results-unknown = chưa có dữ liệu chính thức
results-prize-none = Không đạt giải

results-sheet-name = Kết quả
results-sheet-help-name = Hướng dẫn
results-sheet-help-head = Cách điền bảng kết quả
results-sheet-help-prizes = Giải (ghi đúng một trong các tên sau)
results-sheet-help-fields = Lĩnh vực (ghi đúng một trong các tên sau)
results-sheet-help =
    Mỗi dòng là một mô hình, sáng kiến. Giữ nguyên cột “Mã”; thứ tự các cột có thể đổi.
    Ô để trống nghĩa là chưa có dữ liệu chính thức. Dòng chưa có điểm, giải và hạng thì chưa được nhập.
    Điểm: từ 0 đến { $max }, có thể ghi 77,8. Hạng: số nguyên từ 1; hệ thống không tự xếp hạng theo điểm.
    Đồng điểm thì cùng hạng, hạng sau bỏ qua: 1, 2, 2, 4.
    Thêm đơn vị: điền dòng mới. Có mã hồ sơ (như SK-2019-0001) thì ghi vào cột “Mã”; không có thì để trống “Mã” và ghi tên đơn vị.
    Tối đa { $rows } dòng. Điền xong, gửi tệp .xlsx này vào trò chuyện với hệ thống.
results-sheet-column =
    { $column ->
        [code] Mã
        [unit] Đơn vị
        [agency] Cơ quan
        [title] Tên mô hình, sáng kiến
        [field] Lĩnh vực
        [points] Điểm
        [prize] Giải
       *[rank] Hạng
    }

results-all-unknown =
    { $what ->
        [points] Điểm
        [rank] Hạng
       *[both] Điểm, hạng
    }: chưa có dữ liệu chính thức.
results-points = { $points } điểm
results-open = 🏆 Xem kết quả
results-none =
    <b>Kết quả · { $contest }</b>
    Chưa có kết quả được công bố.
results-preliminary = Đơn vị vào Vòng chung khảo và điểm vòng sơ khảo đã được đăng:
results-preliminary-line = • { $unit }: { $points }
results-preliminary-more = … và { $count } đơn vị khác
results-source = <i>{ $source }</i>
results-published =
    <b>Kết quả · { $contest }</b>
    Công bố lúc { $at }.
results-corrected =
    <b>Kết quả · { $contest }</b>
    <b>Đính chính</b> lần { $number }, lúc { $at }.
results-early = 🔒 Những kết quả này chưa công bố cho mọi người (sớm nhất lúc { $at }). Đề nghị anh/chị chưa chuyển cho người khác.
results-head-prize = <b>🏅 { $prize }</b>
results-head-none = <b>{ $prize }</b>
results-head-unknown = <b>Giải: chưa có dữ liệu chính thức</b>
results-prize-unknown = Giải: chưa có dữ liệu chính thức
results-line = { $number }. <b>{ $unit }</b>
results-line-title = { $title }
results-line-facts = <i>{ $facts }</i>
results-line-unknown = Điểm, hạng: chưa có dữ liệu chính thức
results-line-points =
    { $known ->
        [true] { $value } điểm
       *[false] Điểm: chưa có dữ liệu chính thức
    }
results-line-rank =
    { $known ->
        [true] Hạng { $value }
       *[false] Hạng: chưa có dữ liệu chính thức
    }
results-filter =
    { $kind ->
        [prize] Theo giải
        [field] Theo lĩnh vực
       *[agency] Theo cơ quan
    }
results-choose-filter =
    { $kind ->
        [prize] Anh/chị muốn xem giải nào?
        [field] Anh/chị muốn xem lĩnh vực nào?
       *[agency] Anh/chị muốn xem cơ quan nào?
    }
results-filtered =
    { $kind ->
        [prize] Giải
        [field] Lĩnh vực
       *[agency] Cơ quan
    }: <b>{ $value }</b> ({ $count } kết quả)
results-all = Tất cả kết quả
results-picture = 🖼 Ảnh kết quả
results-back-to-list = ◀ Danh sách kết quả
results-detail-unit = <b>{ $unit }</b>
results-detail-title = Mô hình, sáng kiến: { $title }
results-detail = { $label }: <b>{ $value }</b>
results-column =
    { $column ->
        [unitName] Đơn vị
        [agencyId] Cơ quan
        [title] Tên mô hình, sáng kiến
        [field] Lĩnh vực
        [points] Điểm
        [prize] Giải
       *[rank] Hạng
    }
results-row-gone = Kết quả này không còn trong danh sách. Anh/chị vui lòng mở /ketqua để xem lại.

results-card-heading = KẾT QUẢ
results-card-correction = Đính chính lần { $number }
results-card-rank = Hạng { $rank }
results-card-more = và { $count } đơn vị khác – xem trong hệ thống
results-card-dash = Dấu “{ $dash }”: chưa có dữ liệu chính thức.
results-card-caption = Ảnh kết quả, như mọi người sẽ nhận.

results-own-head =
    { $correction ->
        [true] <b>Đính chính kết quả · { $contest }</b>
       *[false] { $prize ->
            [true] 🎉 <b>Xin chúc mừng anh/chị!</b>
           *[false] <b>Kết quả của anh/chị</b>
        }
    }
    { $correction ->
        [true] Kết quả của anh/chị như sau:
       *[false] Kết quả cuộc thi { $contest } của anh/chị, gửi trước khi công bố cho mọi người:
    }
results-own-row =
    <b>{ $unit }</b>
    Mô hình, sáng kiến: { $title }
    Giải: <b>{ $prize }</b>
    Điểm: { $points }
    Hạng: { $rank }
results-own-removed = <b>{ $unit }</b>: không còn trong kết quả đã đính chính.
results-news-prize = <b>🏅 { $prize }</b>
results-news-line = • { $unit }
results-news-line-points = • { $unit }: { $points }
results-news-line-unknown = • { $unit } (điểm: chưa có dữ liệu chính thức)
results-news-more = … Đầy đủ: bấm “🏆 Xem kết quả”.

results-enter = ✍️ Nhập kết quả
results-draft-back = ◀ Nhập kết quả
results-draft-head = <b>✍️ Nhập kết quả</b>
results-draft-count = Đã nhập: { $rows }. Đơn vị chung khảo chưa nhập: { $left }.
results-draft-secret = Chỉ quản trị viên xem được cho đến khi một quản trị viên khác duyệt và công bố.
results-draft-published = Bản đang công bố: lúc { $at }. Những thay đổi từ đây là đính chính, chỉ hiện sau khi được duyệt.
results-draft-returned =
    ↩️ Kết quả đã được trả lại để sửa:
    <blockquote>{ $remark }</blockquote>
results-nothing-entered = chưa nhập
results-add-finalist = ➕ Đơn vị chung khảo chưa nhập ({ $count })
results-add-entry = ➕ Theo mã hồ sơ
results-add-unit = ➕ Đơn vị khác
results-template = 📥 Tải mẫu
results-send-sheet = 📤 Gửi bảng tính
results-preview = 👁 Xem trước
results-preview-head = <b>👁 Kết quả như mọi người sẽ xem</b>
results-check = ✅ Kiểm tra, trình duyệt
results-pick-finalist = Chọn đơn vị để nhập kết quả (chưa nhập: { $count }).
results-ask-code = Mã hồ sơ của mô hình, sáng kiến là gì? Ví dụ: { $code }
results-ask-name = Tên đơn vị là gì?
results-ask-unit-of = Hồ sơ { $code } chưa rõ đơn vị. Tên đơn vị là gì?
results-entry-unknown = Không có hồ sơ nào mang mã “{ $code }”. Anh/chị vui lòng kiểm tra và gửi lại mã.
results-entry-withdrawn = Hồ sơ “{ $code }” đã được tác giả rút. Anh/chị gửi mã khác, hoặc chọn “Đơn vị khác” để nhập tên đơn vị.
results-edit = ✏️ { $column }
results-remove = ✖ Xóa kết quả này
results-remove-ask = Xóa kết quả của <b>{ $unit }</b> khỏi bản đang nhập?
results-remove-yes = Xóa
results-removed = Đã xóa kết quả của <b>{ $unit }</b>.
results-row-back = ◀ Kết quả này
results-ask-unit = <b>{ $unit }</b>
results-now = Hiện nay: { $value }
results-note = <i>{ $note }</i>
results-ask =
    { $column ->
        [unitName] Tên đơn vị là gì?
        [agencyId] Đơn vị thuộc cơ quan nào? Anh/chị gõ tên hoặc tên viết tắt của cơ quan.
        [title] Tên mô hình, sáng kiến là gì?
        [field] Mô hình, sáng kiến thuộc lĩnh vực nào?
        [points] Được bao nhiêu điểm? Từ 0 đến { $max }, ví dụ: 77,8
        [prize] Đạt giải nào?
       *[rank] Xếp hạng mấy? Hệ thống không tự xếp hạng theo điểm.
    }
results-wrong =
    { $column ->
        [points] Chưa lưu: điểm là một số từ 0 đến { $max }, ví dụ 83 hoặc 77,8. Anh/chị vui lòng nhập lại.
       *[other] Chưa lưu: hạng là một số nguyên từ 1, ví dụ 2. Anh/chị vui lòng nhập lại.
    }
results-unknown-new = Chưa có, sang câu sau
results-unknown-edit = Chưa có dữ liệu chính thức
results-agency-pick = Anh/chị chọn cơ quan, hoặc gõ lại tên khác.
results-agency-none = Không tìm thấy cơ quan nào. Anh/chị gõ lại tên, hoặc để trống.

results-template-caption = Mẫu bảng kết quả, đã điền sẵn những gì hệ thống biết. Cách điền ở trang “Hướng dẫn”.
results-sheet-ask = Anh/chị gửi tệp .xlsx đã điền vào đây. Hệ thống kiểm tra trước, chỉ lưu sau khi anh/chị xác nhận.
results-sheet-wanted = Hệ thống đang chờ tệp bảng tính (.xlsx). Anh/chị gửi tệp, hoặc bấm nút để quay lại.
results-sheet-unreadable =
    { $reason ->
        [old-excel] Chưa đọc được: đây là tệp Excel kiểu cũ (.xls) hoặc có mật khẩu. Anh/chị lưu lại thành .xlsx, bỏ mật khẩu, rồi gửi lại.
        [too-large] Chưa đọc: tệp quá lớn so với một bảng kết quả. Anh/chị chép bảng vào mẫu rồi gửi lại.
        [not-downloaded] Hệ thống chưa tải được tệp từ Telegram. Anh/chị vui lòng gửi lại sau ít phút.
       *[not-a-sheet] Chưa đọc được: tệp hỏng hoặc không phải bảng tính .xlsx. Anh/chị vui lòng kiểm tra rồi gửi lại.
    }
results-sheet-bad = ⚠️ <b>Chưa nhập gì.</b> Có { $count } chỗ cần sửa trong bảng:
results-sheet-line = • { $line }
results-sheet-more = … và { $count } chỗ khác, xem đủ trong tệp kèm theo.
results-sheet-again = Anh/chị sửa rồi gửi lại cả tệp.
results-sheet-row = Dòng { $row }: { $sentence }
results-sheet-problem =
    { $kind ->
        [no-header] không thấy hàng tên cột. Cần có cột “Đơn vị” hoặc “Mã”, và ít nhất một cột khác của mẫu.
        [repeated-column] cột “{ $column }” có hai lần.
        [too-many-rows] bảng có hơn { $rows } dòng.
        [no-rows] bảng chưa có dòng nào có điểm, giải hoặc hạng.
        [unknown-code] không có đơn vị chung khảo hay hồ sơ nào mang mã “{ $value }”.
        [entry-withdrawn] hồ sơ “{ $value }” đã được tác giả rút.
        [unit-missing] thiếu tên đơn vị.
        [unit-mismatch] mã và tên đơn vị không khớp; mã này là của “{ $value }”.
        [unknown-agency] không có cơ quan “{ $value }”.
        [unknown-field] không có lĩnh vực “{ $value }”.
        [unknown-prize] không có giải “{ $value }”.
        [bad-points] điểm “{ $value }” không phải số từ 0 đến { $max }.
        [bad-rank] hạng “{ $value }” không phải số nguyên từ 1.
        [too-long] cột “{ $column }” quá 200 ký tự: “{ $value }”.
       *[repeated-row] trùng với dòng { $other }.
    }
results-import-head =
    <b>Bảng đọc được, chưa lưu.</b>
    Mới: { $added } · Thay đổi: { $changed } · Như cũ: { $same }
    Có trong hệ thống, không có trong bảng (giữ nguyên): { $missing }
    Dòng chưa điền kết quả (bỏ qua): { $blank }
results-import-added = ➕ { $unit }
results-import-changed = ✏️ { $unit }: { $changes }
results-import-change = { $label }: { $from } → { $to }
results-import-missing = ▫️ { $unit } (giữ nguyên)
results-import-more = … và { $count } dòng khác
results-import-yes = Lưu tất cả
results-import-no = Không lưu
results-import-dropped = Không lưu gì từ bảng vừa gửi.
results-import-outcome =
    { $state ->
        [saved] ✅ Đã lưu { $count } dòng từ bảng.
        [same] ✅ Đã lưu { $count } dòng từ bảng.
        [frozen] Chưa lưu: kết quả đang chờ duyệt.
        [changed] Chưa lưu: kết quả đã được sửa sau khi bảng được đọc. Anh/chị vui lòng gửi lại bảng để xem những gì thay đổi.
       *[forgotten] Bảng này được gửi đã lâu. Anh/chị vui lòng gửi lại.
    }

results-summary =
    <b>Kiểm tra { $rows } kết quả</b>
    { $state ->
        [errors] Có chỗ không thể đúng (⛔), cần sửa trước khi trình duyệt:
        [warnings] Không có lỗi. Có chỗ khác thường (⚠️), anh/chị kiểm tra lại:
       *[fine] Không thấy chỗ nào mâu thuẫn.
    }
results-finding-error = ⛔ { $sentence } <i>{ $units }</i>
results-finding-warning = ⚠️ { $sentence } <i>{ $units }</i>
results-finding-more = { $units }; và { $count } kết quả khác
results-findings-more = … và { $count } nhận xét khác
results-finding =
    { $kind ->
        [no-rows] Chưa có kết quả nào.
        [points-out-of-range] Điểm ngoài thang điểm:
        [unknown-prize] Giải không có trong cuộc thi:
        [unknown-field] Lĩnh vực không có trong cuộc thi:
        [bad-rank] Hạng không phải số nguyên từ 1:
        [same-unit] Một mô hình, sáng kiến có hai lần (hai sáng kiến của một đơn vị cần có tên khác nhau):
        [rank-without-tie] Cùng hạng nhưng khác điểm:
        [rank-against-points] Hạng cao hơn nhưng điểm thấp hơn:
        [nothing-known] Chưa có điểm, giải và hạng:
        [tie-ranks] Bằng điểm nhưng khác hạng:
        [tie-prizes] Bằng điểm nhưng khác giải:
        [rank-gap] Hạng không liên tục, ở đây phải là hạng { $number }:
        [prize-against-points] Giải cao hơn nhưng điểm thấp hơn:
        [prize-against-rank] Giải cao hơn nhưng hạng thấp hơn:
       *[too-many-prizes] Nhiều giải hơn quy định ({ $number }):
    }
results-alone = Cần một quản trị viên thứ hai để duyệt, nên chưa trình được. Người vận hành thêm mã Telegram của người đó vào biến ADMIN_IDS rồi khởi động lại hệ thống. Kết quả đã nhập vẫn được giữ.
results-submit = Trình duyệt
results-submit-anyway = Đã kiểm tra, vẫn trình duyệt
results-delay-ask =
    Sau khi công bố, tác giả và đồng tác giả được báo trước. Bao lâu sau thì báo cho mọi người?
    Thông thường: { $usual }. Hệ thống không gửi tin trong giờ nghỉ và ngày nghỉ.
results-delay-now = ngay sau các tác giả
results-delay-hours = sau { $hours } giờ
results-delay-minutes = sau { $minutes } phút
results-delay-morning = { $at } sáng hôm sau
results-delay-typed = Nhập số phút
results-delay-type = Sau bao nhiêu phút? Từ 0 đến { $max }.
results-delay-wrong = Chưa nhận: đây phải là số phút từ 0 đến { $max }, ví dụ 90. Anh/chị vui lòng nhập lại.
results-submit-confirm =
    <b>Trình duyệt { $rows } kết quả?</b>
    Báo cho mọi người: { $delay }.
    Trong khi chờ duyệt, kết quả không sửa được; anh/chị có thể rút lại để sửa. Một quản trị viên khác sẽ duyệt và công bố.
results-submit-yes = Trình duyệt
results-submitted = ✅ Đã trình duyệt { $rows } kết quả lúc { $at }. Hệ thống báo cho các quản trị viên khác.
results-frozen = Kết quả đang chờ duyệt nên không sửa được. Muốn sửa, anh/chị rút lại trước.
results-changed = Kết quả đã thay đổi sau khi nút này hiện ra. Anh/chị vui lòng kiểm tra lại rồi trình duyệt.
results-waiting =
    <b>⏳ Kết quả đang chờ duyệt</b>
    { $rows } kết quả, trình lúc { $at }.
    { $own ->
        [true] Anh/chị đã trình nên một quản trị viên khác sẽ duyệt.
       *[false] Đề nghị anh/chị xem và duyệt.
    }
results-look = 👁 Xem bản đã trình
results-review = 👁 Xem và duyệt
results-withdraw = ↩️ Rút lại để sửa
results-withdraw-ask = Rút lại kết quả đang chờ duyệt để sửa? Sau khi sửa phải trình duyệt lại.
results-withdraw-yes = Rút lại
results-withdrawn = Đã rút lại. Anh/chị sửa rồi trình duyệt lại.
results-decided = Bản này không còn chờ duyệt: đã được công bố, trả lại hoặc rút lại.
results-own = Kết quả do anh/chị trình phải do một quản trị viên khác duyệt.

results-review-wanted =
    <b>Kết quả cuộc thi đang chờ anh/chị duyệt</b>
    { $rows } kết quả, trình lúc { $at }.
results-review-head =
    <b>Duyệt kết quả</b>
    { $rows } kết quả, trình lúc { $at }.
    Khi công bố, hệ thống báo cho { $own } người có kết quả trước; rồi cho { $news } người và { $chats } nhóm, kênh ({ $delay }).
results-review-fine = Không thấy chỗ nào mâu thuẫn.
results-review-back = ◀ Xem lại
results-publish = ✅ Duyệt và công bố
results-return = ↩️ Trả lại
results-return-ask = Cần sửa những gì? Anh/chị viết ngắn gọn; người trình nhận được nguyên văn.
results-returned = Đã trả lại để sửa. Hệ thống báo cho người trình.
results-publish-confirm =
    { $step ->
        [again] <b>Công bố { $rows } kết quả?</b>
       *[yes] <b>Xác nhận lần cuối: công bố cho { $count } người?</b>
    }
    Báo ngay cho { $own } người có kết quả; báo cho { $news } người khác và { $chats } nhóm, kênh: { $delay }.
    Tin đã gửi không thu lại được.
results-publish-yes =
    { $step ->
        [again] Công bố
       *[yes] Xác nhận công bố
    }
results-approved =
    ✅ Đã công bố lúc { $at }.
    Các tác giả được báo trước; mọi người được báo sớm nhất lúc { $news }.
results-was-approved = ✅ Kết quả anh/chị trình đã được duyệt.
results-was-returned =
    ↩️ <b>Kết quả anh/chị trình đã được trả lại để sửa:</b>
    <blockquote>{ $remark }</blockquote>
results-taken-back = Kết quả anh/chị trình đã được một quản trị viên khác rút lại để sửa.

results-delivery = 📬 Ai đã nhận
results-delivery-head = <b>📬 Tin báo kết quả đã đến ai</b>
results-delivery-none =
    <b>{ $stage ->
        [own] Người có kết quả
        [news] Mọi người
       *[chats] Nhóm, kênh
    }</b>: chưa báo, hoặc không có ai.
results-delivery-line =
    <b>{ $stage ->
        [own] Người có kết quả
        [news] Mọi người
       *[chats] Nhóm, kênh
    }</b>: đã gửi { $sent }/{ $total }{ $pending ->
        [0] {""}
       *[other] , đang chờ { $pending }
    }{ $blocked ->
        [0] {""}
       *[other] , bị chặn { $blocked }
    }{ $failed ->
        [0] {""}
       *[other] , lỗi { $failed }
    }{ $uncertain ->
        [0] {""}
       *[other] , chưa chắc đã đến { $uncertain }
    }{ $dropped ->
        [0] {""}
       *[other] , không gửi nữa { $dropped }
    }
results-delivery-refresh = 🔄 Cập nhật
results-delivery-back = ◀ Quay lại
results-delivery-resend =
    { $stage ->
        [own] 🔁 Người có kết quả
        [news] 🔁 Mọi người
       *[chats] 🔁 Nhóm, kênh
    }: { $state ->
        [failed] gửi lại { $count } bản lỗi
       *[uncertain] gửi lại { $count } bản chưa chắc
    }
results-delivery-resend-ask =
    { $state ->
        [failed] Gửi lại { $count } bản lỗi ({ $stage ->
            [own] người có kết quả
            [news] mọi người
           *[chats] nhóm, kênh
        })? Ai đã nhận thì không nhận nữa.
       *[uncertain] Gửi lại { $count } bản chưa chắc đã đến ({ $stage ->
            [own] người có kết quả
            [news] mọi người
           *[chats] nhóm, kênh
        })? Có thể vài người nhận hai lần.
    }
results-delivery-resend-yes = 🔁 Gửi { $count } bản
results-delivery-resent = ✅ Đang gửi lại { $count } bản.
results-delivery-changed = ⚠️ Chưa gửi lại: số liệu đã thay đổi. Đây là tình hình hiện nay.
