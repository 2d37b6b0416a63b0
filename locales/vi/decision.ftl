# Thẩm định (mục 5 của công văn): đề nghị hoàn thiện, kết luận, kinh phí thống nhất với cơ quan tài chính. Ghi nhận trong hệ thống không thay văn bản.

decision-source-note = <i>Đây là ghi nhận trong hệ thống; căn cứ là văn bản của cơ quan có thẩm quyền.</i>
decision-outcome =
    { $outcome ->
        [apply] Áp dụng
        [replicate] Nhân rộng
        [supplement] Cần bổ sung
       *[reject] Không áp dụng
    }
decision-version =
    { $version ->
        [0] bản giấy
       *[other] bản { $version }
    }
decision-amount = { $amount } đồng
decision-document =
    { $known ->
        [none] chưa có văn bản
        [number] số { $number }
       *[both] số { $number } ngày { $date }
    }
decision-plan =
    { $state ->
        [sent] Mã <b>{ $code }</b>, bản { $version }, gửi lúc { $at }.
        [paper] Bản giấy số { $number }.
       *[none] Đơn vị chưa gửi phương án, đề án, kế hoạch.
    }
decision-scores-none = Chưa phân công ai thẩm định bản này.
decision-scores =
    { $sheets ->
        [0] Chưa có phiếu chấm nào của bản này.
        [1] Có 1 phiếu chấm: { $mean } điểm.
       *[other] Có { $sheets } phiếu chấm: trung bình { $mean } điểm, thấp nhất { $lowest }, cao nhất { $highest }.
    }
decision-scores-missing = ⚠️ Còn thiếu { $missing } phiếu chấm của bản này.
decision-awaits-revision = ⚠️ Đang chờ đơn vị gửi bản hoàn thiện.
decision-nothing-sent = Đơn vị chưa gửi phương án, đề án, kế hoạch nên chưa ghi nhận được.

decision-page-head =
    { $act ->
        [r] <b>↩️ Đề nghị hoàn thiện · { $unit }</b>
        [d] <b>⚖️ Kết luận thẩm định · { $unit }</b>
       *[f] <b>💰 Kinh phí thống nhất · { $unit }</b>
    }
decision-open =
    { $act ->
        [r] ↩️ Đề nghị hoàn thiện
        [d] ⚖️ Kết luận thẩm định
       *[f] 💰 Kinh phí
    }
decision-back =
    { $act ->
        [r] ◀ Đề nghị hoàn thiện
        [d] ◀ Kết luận thẩm định
       *[f] ◀ Kinh phí
    }
decision-appraisal-back = ◀ Trang đơn vị
decision-begin =
    { $act ->
        [r] ↩️ Đề nghị đơn vị hoàn thiện
       *[d] ⚖️ Ghi nhận kết luận
    }
decision-correct = ✏️ Sửa
decision-withdraw =
    { $act ->
        [r] ✖ Rút yêu cầu
       *[d] ✖ Rút kết luận
    }
decision-withdraw-ask =
    { $act ->
        [r] <b>Rút yêu cầu hoàn thiện đã gửi { $unit }?</b>
       *[d] <b>Rút kết luận thẩm định đối với { $unit }?</b>
    }
    Những người đã nhận tin sẽ được báo. Lịch sử vẫn được giữ.
decision-withdraw-yes = ✖ Rút
decision-withdrawal-done =
    { $result ->
        [recorded] { $act ->
            [r] ✅ Đã rút yêu cầu hoàn thiện.
           *[d] ✅ Đã rút kết luận.
        }
       *[changed] Nội dung đã thay đổi trong lúc anh/chị thao tác nên chưa rút. Đây là nội dung hiện nay.
    }
decision-changed = Nội dung đã thay đổi trong lúc anh/chị thao tác nên chưa ghi nhận. Đây là nội dung hiện nay.
decision-renewed = ⚠️ Bản của đơn vị hoặc nội dung ghi nhận đã thay đổi từ khi anh/chị bắt đầu. Anh/chị vui lòng xem lại trước khi xác nhận.

decision-return-none = Hiện không có yêu cầu hoàn thiện nào.
decision-return-answered = ✅ Đơn vị đã gửi bản mới sau yêu cầu hoàn thiện (hiện là bản { $version }).
decision-return-change =
    { $change ->
        [returned] Đề nghị hoàn thiện
        [again] Đề nghị hoàn thiện (điều chỉnh hoặc lần sau)
       *[withdrawn] Rút yêu cầu
    }
decision-history = – { $what }: { $at }, { $by }
decision-history-older = … { $count } lần trước đó
decision-by-unknown = quản trị viên

decision-none = Chưa có kết luận thẩm định.
decision-current = <b>{ $outcome }</b> (về { $version })
decision-reasons = Lý do: { $reasons }
decision-document-line = Văn bản: { $document }
decision-newer = ⚠️ Đơn vị đã gửi bản mới hơn (bản { $version }); kết luận này chưa xét bản đó.
decision-change =
    { $change ->
        [recorded] Ghi nhận “{ $outcome }” về { $version }
        [corrected] Sửa thành “{ $outcome }” về { $version }
        [renewed] Kết luận mới “{ $outcome }” về { $version }
       *[withdrawn] Rút kết luận
    }

decision-budget-unknown = Dự toán của đơn vị không có dòng nào đọc được trong hệ thống (có thể dự toán được gửi bằng tệp), nên không so sánh được với số đề nghị.
decision-funding-none = Chưa ghi nhận kinh phí nào.
decision-funding-line =
    { $known ->
        [true] { $has ->
            [true] – { $source }: đề nghị { $asked }; <b>thống nhất { $agreed }</b>, { $document }
           *[false] – { $source }: đề nghị { $asked }; chưa thống nhất
        }
       *[false] – { $source }: <b>thống nhất { $agreed }</b>, { $document }
    }
decision-funding-total =
    { $known ->
        [true] Cộng: đề nghị { $asked }; thống nhất { $agreed }.
       *[false] Cộng: thống nhất { $agreed }.
    }
decision-funding-newer = ⚠️ Có khoản được thống nhất trước khi đơn vị gửi bản { $version }; đề nghị kiểm tra lại với dự toán mới.
decision-funding-change =
    { $change ->
        [agreed] { $source }, { $amount }
        [changed] { $source }, sửa thành { $amount }
       *[removed] Bỏ { $source } ({ $amount })
    }
decision-funding-edit =
    { $has ->
        [true] ✏️ { $source }
       *[false] ➕ { $source }
    }
decision-funding-remove = ✖ Bỏ
decision-funding-remove-ask =
    <b>Bỏ khoản { $amount } từ nguồn “{ $source }”?</b>
    { $unit }
    Lịch sử vẫn được giữ.
decision-funding-remove-yes = ✖ Bỏ khoản này
decision-removal-done =
    { $result ->
        [recorded] ✅ Đã bỏ khoản này.
       *[changed] Nội dung đã thay đổi trong lúc anh/chị thao tác nên chưa bỏ. Đây là nội dung hiện nay.
    }

decision-draft-head =
    { $act ->
        [r] { $correction ->
            [true] <b>✏️ Sửa yêu cầu hoàn thiện · { $unit }</b>
           *[false] <b>↩️ Đề nghị hoàn thiện · { $unit }</b>
        }
        [d] { $correction ->
            [true] <b>✏️ Sửa kết luận thẩm định · { $unit }</b>
           *[false] <b>⚖️ Kết luận thẩm định · { $unit }</b>
        }
       *[f] { $correction ->
            [true] <b>✏️ Sửa kinh phí thống nhất · { $unit }</b>
           *[false] <b>💰 Kinh phí thống nhất · { $unit }</b>
        }
    }
decision-step =
    { $step ->
        [until] Thời hạn
        [outcome] Kết luận
        [reasons] Lý do
        [source] Nguồn
        [amount] Số tiền
        [number] Số văn bản
       *[day] Ngày văn bản
    }
decision-ask-part = <b>Phần “{ $label }” cần hoàn thiện những gì?</b> Anh/chị viết trong một tin nhắn, tối đa { $max } ký tự. Nếu phần này không cần sửa, anh/chị bấm nút bên dưới.
decision-ask =
    { $step ->
        [until] <b>Đơn vị gửi bản hoàn thiện chậm nhất ngày nào?</b> Anh/chị bấm nút hoặc nhập ngày, ví dụ 14/02/2020.
        [outcome] <b>Kết luận thẩm định là gì?</b>
        [reasons] <b>Lý do của kết luận là gì?</b> Nội dung này được gửi cho đơn vị. Tối đa { $max } ký tự.
        [source] <b>Kinh phí lấy từ nguồn nào?</b>
        [amount] <b>Số tiền đã thống nhất là bao nhiêu?</b> Anh/chị nhập số tiền, ví dụ 150.000.000 hoặc 150 triệu.
        [number] <b>Số văn bản là bao nhiêu?</b> Anh/chị nhập số, ký hiệu như trên văn bản, ví dụ 125/SNV-CCHC (tối đa { $max } ký tự).
       *[day] <b>Văn bản ghi ngày nào?</b> Anh/chị bấm nút hoặc nhập ngày, ví dụ 14/02/2020.
    }
decision-answer-none =
    { $step ->
        [part] Phần này không cần sửa
        [until] Không đặt thời hạn
       *[number] Chưa có văn bản
    }
decision-until-in = { $count } ngày làm việc ({ $date })
decision-day =
    { $name ->
        [today] Hôm nay
       *[yesterday] Hôm qua
    }
decision-now = Đang ghi: { $value }
decision-answer = { $label }: <b>{ $value }</b>
decision-edit = ✏️ { $label }
decision-saved = ✅ Đã lưu “{ $label }”.
decision-summary = 👁 Xem lại
decision-amount-wrong = Hệ thống chưa đọc được số tiền này. Anh/chị vui lòng nhập số đồng lớn hơn 0 và không quá { $most }, ví dụ 150.000.000 hoặc 150 triệu.
decision-day-wrong =
    { $problem ->
        [unreadable] Hệ thống chưa đọc được ngày này. Anh/chị vui lòng nhập ngày, tháng, năm, ví dụ 14/02/2020.
        [no-such-day] Không có ngày này trong lịch. Anh/chị vui lòng nhập lại, ví dụ 14/02/2020.
        [until] Thời hạn phải sau hôm nay ({ $today }) và trong vòng một năm. Anh/chị vui lòng nhập lại.
       *[day] Ngày văn bản phải từ 01/01/{ $year } đến hôm nay ({ $today }). Anh/chị vui lòng nhập lại.
    }
decision-mend-nothing = ⚠️ Cần nêu nội dung hoàn thiện của ít nhất một phần.
decision-unchanged = Chưa có gì thay đổi so với nội dung đã ghi nhận.
decision-asked =
    { $known ->
        [amount] Dự toán của đơn vị đề nghị từ nguồn này: { $amount }.
        [none] Dự toán của đơn vị không đề nghị từ nguồn này.
       *[no] Dự toán của đơn vị không có dòng nào đọc được trong hệ thống để so sánh.
    }
decision-will-tell =
    { $people ->
        [0] Đơn vị chưa có ai sử dụng hệ thống nên chưa báo được cho ai; anh/chị vui lòng báo bằng cách khác.
       *[other] Sau khi anh/chị xác nhận, hệ thống báo cho { $people } người của đơn vị. Ban đêm hệ thống chưa gửi tin.
    }
decision-not-told = Hệ thống không gửi tin riêng về kinh phí; đơn vị xem trong /kehoach.
decision-confirm =
    { $act ->
        [r] { $correction ->
            [true] ✅ Gửi yêu cầu đã sửa
           *[false] ✅ Gửi yêu cầu hoàn thiện
        }
       *[other] { $correction ->
            [true] ✅ Ghi nhận sửa đổi
           *[false] ✅ Ghi nhận
        }
    }
decision-done =
    { $act ->
        [r] { $correction ->
            [true] ✅ Đã sửa yêu cầu hoàn thiện.
           *[false] ✅ Đã ghi nhận yêu cầu hoàn thiện.
        }
        [d] { $correction ->
            [true] ✅ Đã sửa kết luận.
           *[false] ✅ Đã ghi nhận kết luận.
        }
       *[f] { $correction ->
            [true] ✅ Đã sửa kinh phí.
           *[false] ✅ Đã ghi nhận kinh phí.
        }
    }
decision-discard = 🗑 Bỏ bản nháp
decision-discard-ask = <b>Bỏ những gì đang ghi?</b> Nội dung đã ghi nhận trước đó không thay đổi.
decision-discard-yes = 🗑 Bỏ
decision-discarded = Đã bỏ bản nháp.
decision-go-on = ◀ Ghi tiếp

decision-page-return =
    { $state ->
        [none] ↩️ Đang chờ đơn vị hoàn thiện { $version }, không đặt thời hạn.
        [over] ⚠️ Đang chờ đơn vị hoàn thiện { $version }; đã qua thời hạn (hết ngày { $until }).
       *[open] ↩️ Đang chờ đơn vị hoàn thiện { $version }, chậm nhất hết ngày { $until }.
    }
decision-page-decision = ⚖️ Kết luận: <b>{ $outcome }</b> (về { $version }), { $document }.
decision-agreed-total = 💰 Kinh phí đã thống nhất: { $amount }.
decision-card-outcome = ⚖️ Kết luận thẩm định: <b>{ $outcome }</b> (về { $version }), { $document }.

decision-letter-return =
    { $again ->
        [true] <b>✏️ { $organiser } điều chỉnh yêu cầu hoàn thiện</b>
       *[false] <b>↩️ { $organiser } đề nghị hoàn thiện phương án, đề án, kế hoạch</b>
    }
    { $unit }, { $version }
decision-letter-how = Anh/chị mở bảng tóm tắt, sửa các phần nêu trên rồi bấm “Gửi bản mới”.
decision-letter-return-withdrawn =
    <b>{ $organiser } đã rút yêu cầu hoàn thiện</b>
    { $unit }
    Anh/chị không cần gửi bản mới theo yêu cầu trước đây.
decision-letter-outcome =
    { $change ->
        [recorded] <b>⚖️ Kết luận thẩm định</b>
        [corrected] <b>✏️ Kết luận thẩm định đã được sửa</b>
        [renewed] <b>⚖️ Kết luận thẩm định về bản mới</b>
       *[withdrawn] <b>✖ Kết luận thẩm định đã được rút</b>
    }
    { $unit }, { $version }
    { $change ->
        [withdrawn] { $organiser } đã rút kết luận ghi nhận trước đây. Khi có kết luận khác, hệ thống sẽ báo.
       *[recorded] Cơ quan thẩm định: { $organiser }
    }
decision-letter-outcome-line = Kết luận: <b>{ $outcome }</b>
decision-letter-reminder =
    <b>⏰ Đề nghị gửi bản hoàn thiện chậm nhất hết ngày { $until }</b>
    { $unit }
    Đơn vị chưa gửi bản mới theo yêu cầu hoàn thiện.
decision-notice-revision =
    <b>📥 Đã có bản hoàn thiện</b>
    { $unit }, { $version }, gửi lúc { $at }{ $late ->
        [true] , muộn { $by } so với thời hạn hoàn thiện.
       *[false] .
    }
decision-notice-overdue =
    <b>⚠️ Chưa có bản hoàn thiện</b>
    { $unit }
    Thời hạn là hết ngày { $until }.
