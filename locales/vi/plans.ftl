# Phương án, đề án, kế hoạch của đơn vị vào Vòng chung khảo (mục 3 của công văn).

duration-days = { $count } ngày
duration-hours = { $count } giờ
duration-minutes = { $count } phút
duration-moment = chưa đến 1 phút

plan-no-unit =
    <b>Gửi phương án, đề án, kế hoạch</b>
    Mục này dành cho đơn vị có mô hình, sáng kiến vào Vòng chung khảo. Tài khoản của anh/chị chưa được gắn với đơn vị nào.

    Nếu anh/chị phụ trách việc này ở một đơn vị như vậy, đề nghị liên hệ { $organiser } để nhận liên kết. { $contact }
plan-choose-unit = Anh/chị muốn mở phương án, đề án, kế hoạch của đơn vị nào?
plan-not-yours = Anh/chị không thuộc đơn vị này, hoặc đã rời đơn vị. Anh/chị mở /kehoach để xem đơn vị của mình.
plan-kind-ask =
    <b>Đơn vị gửi loại văn bản nào?</b>
    { $unit }
    Anh/chị chọn một nút dưới đây; sau này vẫn đổi được.
plan-kind-label = Loại văn bản
plan-deadline =
    Hạn gửi: trước ngày { $before } (chậm nhất hết ngày { $last }){ $left ->
        [none] , đã quá hạn. Hệ thống vẫn nhận và ghi rõ là gửi muộn.
        [today] . Hôm nay là ngày cuối cùng.
       *[days] { $days ->
            [0] . Không còn ngày làm việc nào trước thời hạn.
           *[other] , còn { $days } ngày làm việc.
        }
    }

plan-card-head = <b>Phương án, đề án, kế hoạch – { $unit }</b>
plan-card = 📋 Bảng tóm tắt
plan-kind-line = Loại văn bản: { $kind }
plan-part-line = { $mark } { $label }: { $summary }
plan-part-empty = chưa có
plan-characters = { $count } ký tự
plan-lines = { $count } dòng
plan-lines-open = { $count } dòng chưa đủ
plan-lines-total = tổng { $total } đồng
plan-missing =
    { $count ->
       *[other] Còn thiếu { $count } phần bắt buộc (⬜).
    }
plan-not-sent = Chưa gửi bản nào.
plan-sent-line = Đã gửi: mã <b>{ $code }</b> (bản { $version }), lúc { $at }.
plan-late = ⚠️ Muộn { $by } so với hạn (trước ngày { $before }).
plan-unsent = ⚠️ Có thay đổi chưa gửi. Bản đã gửi vẫn giữ nguyên cho đến khi gửi bản mới.
plan-paper-line = 📄 Đã nhận bản giấy số { $number } ngày { $date }.
plan-claim-line = 📄 Đơn vị báo đã gửi bản giấy số { $number } ngày { $date }; chờ xác nhận.
plan-send = 📨 Gửi
plan-send-again = 📨 Gửi bản mới
plan-part-button = { $mark } { $label }
plan-kind-button = Đổi loại văn bản
plan-paper-button = 📄 Đã gửi bản giấy
plan-read = Đọc toàn văn
plan-versions = Các bản đã gửi

plan-part-head = <b>{ $label }</b>
plan-part-how = Đã có { $length }/{ $max } ký tự. Anh/chị viết bằng một hay nhiều tin nhắn, tin sau nối tiếp tin trước; khi anh/chị sửa tin nhắn, nội dung cũng được sửa theo. Có thể gửi tệp, ảnh bất cứ lúc nào.
plan-part-more = Đã có { $length }/{ $max } ký tự. Anh/chị nhắn tiếp để viết thêm, hoặc gửi tệp, ảnh.
plan-part-tail = Đoạn cuối: “{ $tail }”
plan-part-next = { $label } ▶
plan-part-wanted = Phần này nhận tin nhắn văn bản, ảnh hoặc tệp: { $extensions }.
plan-text-saved = ✅ Đã lưu thêm { $count } ký tự vào “{ $label }”.
plan-caption-left = ⚠️ Dòng chữ kèm tệp không được tính là dòng dự toán. Nếu cần ghi, anh/chị nhắn riêng.
plan-text-full = Tin vừa gửi có { $length } ký tự, nhưng phần này chỉ còn chỗ cho { $room } ký tự (tối đa { $max }). Chưa lưu tin này; những gì đã viết trước đó vẫn còn. Anh/chị rút gọn rồi gửi lại, hoặc gửi bằng tệp.
plan-text-too-many = Chưa lưu: nội dung đã gồm quá nhiều tin nhắn. Anh/chị gửi phần còn lại bằng tệp, hoặc xóa phần chữ rồi gửi lại thành ít tin hơn.
plan-text-remove = 🗑 Xóa phần chữ
plan-text-remove-ask =
    <b>Xóa phần chữ của “{ $label }”?</b>
    { $length } ký tự sẽ bị xóa, kể cả những gì đồng nghiệp đã viết; không khôi phục được. Tệp và các bản đã gửi vẫn giữ nguyên.
plan-text-remove-yes = Xóa phần chữ
plan-text-removed = Đã xóa phần chữ.
plan-text-none = Phần này chưa có chữ nào.
plan-edit-saved = ✅ Đã sửa “{ $label }” theo tin nhắn anh/chị vừa sửa ({ $count } ký tự).
plan-edit-unsent = ✅ Đã sửa “{ $label }” theo tin nhắn anh/chị vừa sửa ({ $count } ký tự). Bản đã gửi chưa đổi; anh/chị bấm “Gửi bản mới” trong bảng tóm tắt.

budget-how = Để thêm một dòng, anh/chị nhắn nội dung chi; hệ thống hỏi tiếp đơn vị tính, số lượng, đơn giá, nguồn. Cũng có thể gửi nhiều dòng trong một tin, mỗi dòng: nội dung | đơn vị tính | số lượng | đơn giá. Tối đa { $max } dòng.
budget-more = Để thêm dòng, anh/chị nhắn nội dung chi, hoặc gửi nhiều dòng: nội dung | đơn vị tính | số lượng | đơn giá. Tối đa { $max } dòng.
budget-add = ➕ Thêm dòng
budget-no-source = ⚠️ chưa có nguồn
budget-crowded = Đồng nghiệp vừa thêm dòng cùng lúc nên bảng không còn đủ chỗ. Chưa thêm dòng nào của tin này; anh/chị xem lại bảng rồi gửi lại.
budget-full = Đã đủ 30 dòng. Muốn thêm, anh/chị bỏ bớt một dòng, hoặc gửi bảng dự toán bằng tệp.
budget-no-lines = Chưa có dòng dự toán nào.
budget-no-content = (chưa có nội dung)
budget-line = { $number }. { $content }: { $quantity } { $unit } × { $price } = { $amount } đồng ({ $source })
budget-line-open = { $number }. { $content }: ⚠️ còn thiếu { $columns }
budget-total =
    Tổng cộng: { $total } đồng
    Bằng chữ: { $words }.
budget-from = – { $source }: { $amount } đồng
budget-source-all = Nguồn cho { $count } dòng: { $source }
budget-line-edit = ✏️ { $number }
budget-line-head = <b>Dòng { $number }</b> · { $content }
budget-column = { $name }: { $value }
budget-amount = Thành tiền: { $amount } đồng
budget-line-remove = ✖ Bỏ dòng này
budget-line-removed = Đã bỏ dòng.
budget-line-gone = Dòng này không còn trong bảng dự toán, có thể đồng nghiệp vừa bỏ. Anh/chị mở lại /kehoach.
budget-back = ◀ Bảng dự toán
budget-name-content = Nội dung
budget-name-unit = Đơn vị tính
budget-name-quantity = Số lượng
budget-name-price = Đơn giá
budget-name-source = Nguồn
budget-edit-content = Sửa nội dung
budget-edit-unit = Sửa đơn vị tính
budget-edit-quantity = Sửa số lượng
budget-edit-price = Sửa đơn giá
budget-edit-source = Sửa nguồn
budget-ask-content =
    <b>Nội dung chi là gì?</b>
    Từ 2 đến 200 ký tự. Ví dụ: <i>Máy quét tài liệu</i>
budget-ask-unit =
    <b>Đơn vị tính là gì?</b>
    Bấm một nút, hoặc nhập đơn vị khác, tối đa 30 ký tự. Ví dụ: <i>lượt</i>
budget-ask-quantity =
    <b>Số lượng là bao nhiêu?</b>
    Ví dụ: <i>12</i> hoặc <i>1,5</i>
budget-ask-price =
    <b>Đơn giá là bao nhiêu đồng?</b>
    Ví dụ: <i>4.500.000</i> hoặc <i>4,5 triệu</i>
budget-ask-source =
    <b>Kinh phí lấy từ nguồn nào?</b>
    Chọn một nút dưới đây.
budget-common-units = cái|bộ|chiếc|gói|máy|người|ngày|tháng|lần|m²
budget-wrong-quantity = Chưa đọc được số lượng này. Anh/chị ghi một số lớn hơn 0, nhiều nhất ba chữ số thập phân, ví dụ: 12 hoặc 1,5. Những gì đã nhập trước đó vẫn còn.
budget-wrong-price = Chưa đọc được số tiền này. Anh/chị ghi số đồng lớn hơn 0, ví dụ: 4.500.000 hoặc 4,5 triệu. Những gì đã nhập trước đó vẫn còn.
budget-too-large = Tổng dự toán sẽ vượt { $most } đồng nên chưa lưu. Anh/chị kiểm tra lại số lượng và đơn giá.
budget-too-many = Tin này có { $count } dòng, nhưng bảng chỉ còn chỗ cho { $room } dòng (tối đa { $max }). Chưa thêm dòng nào; anh/chị gộp bớt, hoặc gửi bảng dự toán bằng tệp.
budget-rows-saved = ✅ Đã thêm { $count } dòng.
budget-rows-wrong =
    Chưa thêm dòng nào, vì có dòng chưa đọc được:
    “{ $line }”
    { $reason }

    Mỗi dòng ghi: nội dung | đơn vị tính | số lượng | đơn giá. Ví dụ:
    <i>Máy quét tài liệu | cái | 2 | 4.500.000</i>
budget-row-spaces = Giữa các cột cần có dấu | (Telegram đổi cột của bảng tính thành dấu cách). Bảng tính có sẵn thì gửi bằng tệp.
budget-row-fields = Dòng này thiếu hoặc thừa cột.
budget-row-content = Nội dung phải có chữ, từ 2 đến 200 ký tự.
budget-row-unit = Đơn vị tính phải là chữ, tối đa 30 ký tự.
budget-row-quantity = Số lượng phải là số lớn hơn 0.
budget-row-price = Đơn giá phải là số đồng lớn hơn 0.
budget-row-amount = Thành tiền không bằng số lượng nhân đơn giá, hoặc quá lớn.
budget-row-columns = Các cột xếp theo thứ tự khác.
budget-row-scale = Tiêu đề ghi đơn giá tính bằng nghìn hoặc triệu đồng; đề nghị đổi ra đồng.

plan-empty = Chưa có gì để gửi: cần ít nhất một phần có chữ, có tệp, hoặc có dòng dự toán đã đủ các cột.
plan-incomplete-ask =
    <b>Còn thiếu: { $parts }.</b>
    Anh/chị có muốn gửi trước phần đã có không? Phần còn thiếu gửi sau bằng bản mới, vẫn giữ nguyên mã.
plan-incomplete-send = Gửi phần đã có
plan-incomplete-write = Soạn tiếp
plan-sent =
    ✅ <b>Hệ thống đã nhận phương án, đề án, kế hoạch.</b>
    Đơn vị: { $unit }
    Mã: <b>{ $code }</b> (bản { $version })
    Thời gian (giờ Việt Nam): { $at }
plan-sent-again =
    ✅ <b>Nội dung này đã được nhận từ trước, không có gì thay đổi.</b>
    Đơn vị: { $unit }
    Mã: <b>{ $code }</b> (bản { $version })
    Thời gian (giờ Việt Nam): { $at }
plan-sent-missing = Còn thiếu: { $parts }. Đề nghị anh/chị bổ sung rồi gửi bản mới.
plan-sent-receipt = Biên nhận kèm mã SHA-256 của nội dung và từng tệp sẽ được gửi riêng cho những người đã nhận đơn vị này, trong ít phút nữa.
plan-receipt =
    🧾 <b>Biên nhận phương án, đề án, kế hoạch</b>
    Mã: <b>{ $code }</b> (bản { $version })
    Đơn vị: { $unit }
    Loại văn bản: { $kind }
    Thời gian (giờ Việt Nam): { $at }
    Người gửi: { $sender }
plan-receipt-seal =
    SHA-256 của nội dung:
    <code>{ $sha256 }</code>
plan-receipt-files = SHA-256 của từng tệp:
plan-receipt-more = … và { $count } tệp nữa; bấm nút dưới đây để xem tất cả.
plan-receipt-all = Mã SHA-256 của tất cả tệp
plan-receipt-foot = Đây là xác nhận của hệ thống, không thay cho văn bản gửi cơ quan có thẩm quyền.
plan-seal =
    { $number }. { $name }
    { $sha256 }
plan-seal-too-big =
    { $number }. { $name }
    (không tính được mã: tệp lớn hơn mức 20 MB mà hệ thống đọc được)
plan-seal-unknown-file =
    { $number }. { $name }
    (không tính được mã: Telegram không còn đưa tệp này cho hệ thống)
plan-seal-local-files =
    { $number }. { $name }
    (không tính được mã: máy chủ Telegram đang dùng không cho hệ thống đọc tệp)
plan-seal-unreachable =
    { $number }. { $name }
    (không tính được mã: hệ thống chưa tải được tệp này)
plan-digests-head = { $code } (bản { $version }) – SHA-256 của từng tệp:

plan-no-version = Không có bản này. Anh/chị mở /kehoach để xem các bản đã gửi.
plan-version-line =
    Bản { $version } – { $at }{ $complete ->
        [yes] {""}
       *[no] {" · còn thiếu"}
    }{ $late ->
        [no] {""}
       *[yes] {" · muộn"}
    }
plan-version-head =
    { $code } – BẢN { $version }, gửi lúc { $at }{ $late ->
        [no] {""}
       *[yes] , muộn { $by }
    }
    { $unit }
    Người gửi: { $sender }
plan-version-file = 📎 Tệp { $number }
plan-whole-kind = Loại văn bản: { $kind }

paper-ask-number =
    <b>Số, ký hiệu của văn bản giấy là gì?</b>
    Ghi như trên văn bản. Ví dụ: <i>125/SKHCN-VP</i>
paper-ask-date =
    <b>Văn bản số { $number } ghi ngày nào?</b>
    Ghi ngày/tháng/năm. Ví dụ: <i>15/01/2020</i>
paper-number-wrong = Số văn bản phải có chữ số, ví dụ: 125/SKHCN-VP. Anh/chị vui lòng nhập lại.
paper-date-form = Chưa đọc được ngày này. Anh/chị ghi một ngày có thật, từ ngày công văn yêu cầu gửi ({ $dispatch }) trở đi, theo dạng ngày/tháng/năm. Ví dụ: 15/01/2020.
paper-date-future = Ngày này chưa đến. Anh/chị ghi ngày trên văn bản đã gửi, từ { $dispatch } đến hôm nay. Ví dụ: 15/01/2020.
paper-date-before = Ngày này trước ngày của công văn yêu cầu gửi ({ $dispatch }). Anh/chị ghi ngày trên văn bản đã gửi. Ví dụ: 15/01/2020.
paper-claimed = ✅ Đã ghi: văn bản giấy số { $number } ngày { $date }. Hệ thống sẽ báo quản trị viên xác nhận; trong lúc chờ, hệ thống vẫn nhắc theo hạn.
paper-claimed-alone = ✅ Đã ghi: văn bản giấy số { $number } ngày { $date }. Hệ thống chưa có quản trị viên để xác nhận nên vẫn nhắc theo hạn; nếu cần, anh/chị liên hệ { $organiser }.
paper-known = Quản trị viên đã xác nhận nhận được bản giấy của đơn vị.
paper-claim =
    📄 <b>Đơn vị báo đã gửi bản giấy</b>
    Đơn vị: { $unit }
    Văn bản số { $number } ngày { $date }
    Người báo: { $name }

    Bản giấy này đã đến chưa?
paper-confirm = Đã nhận được
paper-refuse = Chưa nhận được
paper-claim-done = Việc này đã được trả lời, hoặc đơn vị vừa báo lại một văn bản khác. Anh/chị mở /tiendo để xem.
paper-claim-confirmed = ✅ Đã xác nhận bản giấy số { $number } ngày { $date } của { $unit }. Hệ thống sẽ báo cho đơn vị và không nhắc nữa.
paper-claim-refused = Đã ghi: chưa nhận được bản giấy số { $number } ngày { $date } của { $unit }. Hệ thống sẽ báo cho đơn vị và vẫn nhắc theo hạn.
paper-confirmed =
    ✅ <b>Đã xác nhận nhận được bản giấy của đơn vị.</b>
    Đơn vị: { $unit }
    Văn bản số { $number } ngày { $date }
    Hệ thống không nhắc gửi nữa.
paper-refused =
    <b>Chưa nhận được bản giấy mà đơn vị đã báo.</b>
    Đơn vị: { $unit }
    Đề nghị anh/chị kiểm tra lại việc gửi, hoặc gửi ngay trong hệ thống.
paper-taken-back =
    <b>Xác nhận bản giấy của đơn vị đã được rút lại.</b>
    Đơn vị: { $unit }
    Đề nghị anh/chị kiểm tra lại việc gửi bản giấy. Nếu trong hệ thống cũng chưa gửi đủ, anh/chị gửi tiếp tại đây.

plan-return-line = ↩️ <b>{ $organiser } đề nghị hoàn thiện { $version ->
        [0] bản giấy
       *[other] bản { $version }
    }</b> (lúc { $at }).
plan-return-until =
    { $state ->
        [none] Yêu cầu này không đặt thời hạn.
        [over] Thời hạn hoàn thiện là hết ngày { $until }, đã qua. Hệ thống vẫn nhận bản hoàn thiện.
       *[open] Đề nghị gửi bản hoàn thiện chậm nhất hết ngày { $until }.
    }
plan-return-fair = Bản gửi theo yêu cầu này không tính là muộn so với hạn của cuộc thi.
plan-return-part = – <b>{ $label }</b>: { $text }
plan-return-how = Anh/chị sửa các phần cần hoàn thiện, rồi bấm “Gửi bản mới”.
plan-return-read = ↩️ Đọc nội dung cần hoàn thiện
plan-return-none = Yêu cầu hoàn thiện này đã được trả lời hoặc đã được rút.
