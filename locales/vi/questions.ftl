# Hỏi đáp với tác giả. Hệ thống chuyển câu hỏi, câu trả lời; không bên nào thấy tài khoản của bên kia.

command-questions = Hỏi đáp với tác giả
menu-questions = 💬 Hỏi đáp
cancelled-questions = Đã dừng, chưa gửi gì. Các cuộc trao đổi của anh/chị vẫn ở trong /hoidap.

questions-ask = 💬 Hỏi tác giả
questions-list = 💬 Hỏi đáp của tôi
questions-switch = ⚙️ Nhận câu hỏi về mô hình
question-answer = ✍️ Trả lời
question-ask-on = ✍️ Hỏi tiếp
question-open = Mở cuộc trao đổi
question-back = ◀ Quay lại
question-model = Xem mô hình
question-stop =
    { $side ->
        [authors] 🔕 Không trả lời nữa
       *[asker] 🔕 Dừng trao đổi
    }
question-report = 🚩 Báo cáo

question-about = Mô hình: <b>{ $title }</b>
question-hidden = Mô hình này hiện không có trong thư viện.
question-title-hidden = mô hình không còn trong thư viện
question-unit-unknown = đơn vị chưa rõ
question-text-erased = <i>(nội dung đã được xóa theo yêu cầu của người viết)</i>
question-quote = <blockquote>{ $text }</blockquote>

question-write =
    { $side ->
        [authors] <b>Anh/chị trả lời thế nào?</b>
       *[asker] <b>Anh/chị muốn hỏi tác giả điều gì?</b>
    }
question-write-limits = Viết bằng chữ, từ { $min } đến { $max } ký tự. Anh/chị được xem lại trước khi gửi.
question-answered-by-other = ℹ️ Phía tác giả đã trả lời câu hỏi này; anh/chị có thể bổ sung.
question-before = Nội dung vừa viết (chạm để sao chép): <code>{ $text }</code>
question-preview =
    <b>Anh/chị xem lại trước khi gửi</b>
    { $text }
question-seen-by-authors =
    { $how ->
        [named] Tác giả sẽ thấy: câu hỏi, họ tên và đơn vị của anh/chị ({ $unit }); không thấy tài khoản.
       *[unnamed] Tác giả sẽ thấy: câu hỏi và đơn vị của anh/chị ({ $unit }); không thấy tên và tài khoản.
    }
question-seen-by-asker = Người hỏi sẽ thấy: câu trả lời của tác giả mô hình; không thấy tên và tài khoản của anh/chị.
question-contact-warning = ⚠️ Nội dung có thông tin liên hệ: vẫn gửi?
question-send =
    { $warned ->
        [true] ✅ Vẫn gửi
       *[false] ✅ Gửi
    }
question-rewrite = ✏️ Sửa
question-show-name =
    { $how ->
        [named] ☑️ Cho tác giả biết họ tên
       *[unnamed] ⬜ Cho tác giả biết họ tên
    }
question-taken =
    { $night ->
        [true] ✅ Đã ghi nhận. Hệ thống không gửi tin vào ban đêm; nội dung sẽ được chuyển cho { $side ->
            [authors] người hỏi
           *[asker] tác giả
        } vào buổi sáng.
       *[false] ✅ Đã ghi nhận. Hệ thống đang chuyển cho { $side ->
            [authors] người hỏi
           *[asker] tác giả
        }.
    }
question-sent-already = Nội dung này đã được ghi nhận trước đó, không gửi thêm lần nữa.
question-draft-gone = Nội dung này không còn chờ gửi. Anh/chị vui lòng mở /hoidap và viết lại.
question-gone = Cuộc trao đổi này không còn, hoặc anh/chị không tham gia. Anh/chị mở /hoidap để xem các cuộc trao đổi của mình.
question-edit-sent = Nội dung đã gửi thì không sửa được: bên kia vẫn đọc bản cũ. Nếu cần đính chính, anh/chị mở cuộc trao đổi và viết tin mới.
question-refused =
    { $why ->
        [hidden] Chưa gửi: mô hình này hiện không có trong thư viện, nên không chuyển câu hỏi, câu trả lời được.
        [elsewhere] Mô hình này từ nơi khác; anh/chị vui lòng hỏi nơi đã đăng mô hình, ghi trên thẻ.
        [own] Đây là mô hình của anh/chị.
        [nobody] Chưa gửi: hiện không có tác giả nào của mô hình này dùng hệ thống để nhận câu hỏi.
        [barred] Chưa gửi: quản trị viên đã tạm ngừng quyền đặt câu hỏi của anh/chị. Nếu cần trao đổi về việc này, anh/chị liên hệ: { $contact }
        [off] Chưa gửi: tác giả hiện không nhận câu hỏi về mô hình này.
        [many-threads] Chưa gửi: mỗi ngày được bắt đầu hỏi về tối đa { $threads } mô hình. Mời anh/chị quay lại vào ngày mai.
        [many-messages] Chưa gửi: mỗi ngày được gửi tối đa { $messages } tin hỏi đáp. Mời anh/chị quay lại vào ngày mai.
        [stopped] { $side ->
            [authors] Chưa gửi: người hỏi đã dừng cuộc trao đổi này.
           *[asker] Chưa gửi: tác giả đã dừng cuộc trao đổi này, nên anh/chị không hỏi thêm về mô hình này được.
        }
        [own-stop] Chưa gửi: phía tác giả đã dừng cuộc trao đổi này. Muốn trả lời, anh/chị mở lại cuộc trao đổi trước.
        [ended] Chưa gửi: cuộc trao đổi này đã kết thúc.
       *[gone] Chưa gửi: cuộc trao đổi này không còn, hoặc anh/chị không tham gia.
    }

question-letter =
    💬 <b>Có câu hỏi gửi tác giả</b>
    Mô hình: <b>{ $title }</b>
    Người hỏi: { $asker }
    { $text }
    Anh/chị trả lời ngay tại đây; người hỏi không thấy tên và tài khoản của anh/chị.
question-answer-letter =
    💬 <b>Tác giả trả lời</b>
    Mô hình: <b>{ $title }</b>
    { $text }
question-notice =
    { $what ->
        [stopped] Cuộc trao đổi về “{ $title }” đã dừng theo đề nghị của { $side ->
            [authors] người hỏi
           *[asker] tác giả
        }. Hệ thống không chuyển thêm tin nào.
        [reopened] Cuộc trao đổi về “{ $title }” đã được tác giả mở lại. Anh/chị có thể hỏi tiếp.
       *[ended] Cuộc trao đổi về “{ $title }” đã kết thúc. Hệ thống không chuyển thêm tin nào.
    }
question-unreached =
    ⚠️ <b>Chưa chuyển được tin của anh/chị</b>
    { $side ->
        [authors] Hiện hệ thống không gửi được cho người hỏi về “{ $title }”. Tin sau chưa tới nơi:
       *[asker] Hiện hệ thống không gửi được cho tác giả nào của “{ $title }”. Tin sau chưa tới nơi:
    }
    { $text }
question-bar-notice =
    { $what ->
        [barred] Quản trị viên đã tạm ngừng quyền đặt câu hỏi cho tác giả của anh/chị. Các chức năng khác vẫn dùng bình thường. Nếu cần trao đổi về việc này, anh/chị liên hệ: { $contact }
       *[lifted] Anh/chị lại đặt câu hỏi cho tác giả được như trước. Cần hỗ trợ thêm, anh/chị liên hệ: { $contact }
    }

question-asker = Người hỏi: { $asker }
question-standing =
    { $standing ->
        [hidden] 🔒 Mô hình không còn trong thư viện: cuộc trao đổi chỉ để xem, không chuyển thêm tin.
        [ended] 🔒 Cuộc trao đổi đã kết thúc.
        [no-author] 🔒 Cuộc trao đổi đã kết thúc: không còn tác giả nào nhận câu hỏi qua hệ thống.
        [stopped] 🔕 Bên kia đã dừng cuộc trao đổi.
        [own-stop-asker] 🔕 Anh/chị đã dừng cuộc trao đổi. Hỏi tiếp là mở lại.
        [own-stop] 🔕 Phía tác giả đã dừng cuộc trao đổi.
        [off] 🔕 Tác giả hiện không nhận thêm câu hỏi về mô hình này.
        [waiting] ⏳ Đang chờ tác giả trả lời.
        [unanswered] ❗ Câu hỏi đang chờ trả lời.
       *[open] Đã có trả lời.
    }
question-said =
    { $by ->
        [own] <b>Anh/chị</b>
        [asker] <b>Người hỏi</b>
        [colleague] <b>Một tác giả khác</b>
       *[author] <b>Tác giả trả lời</b>
    } · { $at }
    { $text }
question-fate =
    { $fate ->
        [carried] <i>✓ đã chuyển</i>
        [waiting] <i>⏳ đang chờ chuyển</i>
        [uncertain] <i>❔ chưa rõ đã tới nơi hay chưa</i>
       *[unreached] <i>⚠️ chưa chuyển được</i>
    }
question-confirm =
    { $what ->
        [reopen] <b>Mở lại cuộc trao đổi?</b>
            Người hỏi được báo và có thể hỏi tiếp.
       *[stop] { $side ->
            [authors] <b>Không trả lời cuộc trao đổi này nữa?</b>
                Người hỏi được báo là cuộc trao đổi đã dừng, và không hỏi thêm về mô hình này được, cho đến khi phía tác giả mở lại.
           *[asker] <b>Dừng cuộc trao đổi này?</b>
                Tác giả được báo là cuộc trao đổi đã dừng; hệ thống không chuyển thêm tin nào, cho đến khi anh/chị hỏi tiếp.
        }
    }
question-stop-yes =
    { $side ->
        [authors] Không trả lời nữa
       *[asker] Dừng trao đổi
    }
question-reopen = 🔔 Mở lại cuộc trao đổi
question-reopen-yes = Mở lại
question-step =
    { $outcome ->
        [done] { $what ->
            [reopen] ✅ Đã mở lại cuộc trao đổi.
           *[stop] ✅ Đã dừng cuộc trao đổi.
        }
        [same] { $what ->
            [reopen] Cuộc trao đổi đã được mở lại trước đó.
           *[stop] Cuộc trao đổi đã dừng trước đó.
        }
        [ended] Cuộc trao đổi này đã kết thúc.
       *[gone] Cuộc trao đổi này không còn.
    }

questions-head =
    <b>Hỏi đáp với tác giả</b>
    { $count ->
        [0] Anh/chị chưa có cuộc trao đổi nào. Để hỏi, anh/chị mở một mô hình trong thư viện rồi bấm “Hỏi tác giả”.
       *[other] { $count } cuộc trao đổi, chưa trả lời xếp trước:
    }
questions-line =
    { $number }. { $title }
    <i>{ $side ->
        [authors] Hỏi anh/chị
       *[asker] Anh/chị hỏi
    } · { $state ->
        [waiting] ❗ chưa trả lời
        [answered] đã trả lời
       *[over] đã dừng
    }</i>
questions-reports = 🚩 Báo cáo ({ $count } chưa xử lý)
questions-switch-state =
    { $state ->
        [off] <b>Mô hình này đang không nhận câu hỏi.</b>
            Những câu hỏi đã nhận vẫn trả lời được.
       *[on] <b>Mô hình này đang nhận câu hỏi.</b>
            Câu hỏi được gửi tới tất cả tác giả có dùng hệ thống. Khi tắt, không ai hỏi được nữa, cho đến khi một tác giả bật lại.
    }
questions-switch-to =
    { $state ->
        [off] 🔔 Nhận câu hỏi trở lại
       *[on] 🔕 Không nhận câu hỏi nữa
    }
question-not-author = Chỉ tác giả của mô hình mới chọn được việc này.

question-report-ask =
    <b>Vì sao anh/chị báo cáo cuộc trao đổi này?</b>
    Quản trị viên sẽ đọc toàn bộ cuộc trao đổi, kèm họ tên, đơn vị hai bên; bên kia không được báo. Lý do không bắt buộc, từ { $min } đến { $max } ký tự.
question-report-plain = Báo cáo, không ghi lý do
question-reported =
    { $outcome ->
        [reported] ✅ Đã chuyển báo cáo cho quản trị viên. Nếu không muốn trao đổi thêm, anh/chị có thể dừng ngay.
       *[same] Anh/chị đã báo cáo cuộc trao đổi này; quản trị viên chưa xử lý xong.
    }
question-report-letter =
    🚩 <b>Có báo cáo về một cuộc trao đổi</b>
    { $side ->
        [authors] Phía tác giả
       *[asker] Người hỏi
    } báo cáo lúc { $at }.
question-report-reason = Lý do: { $reason }
question-report-open = Xem cuộc trao đổi
question-reports-head =
    <b>Báo cáo về hỏi đáp</b>
    { $count ->
        [0] Chưa có báo cáo nào.
       *[other] { $count } báo cáo. Mỗi lần mở một báo cáo được ghi vào nhật ký.
    }
question-reports-line =
    { $number }. { $at } · { $side ->
        [authors] tác giả báo cáo
       *[asker] người hỏi báo cáo
    } · { $state ->
        [open] ❗ chưa xử lý
       *[closed] đã xử lý
    }
question-reports-open = Xem báo cáo { $number }
question-reports-back = ◀ Danh sách báo cáo
questions-barred = 🚫 Người bị tạm ngừng đặt câu hỏi ({ $count })
question-person-unknown = người không còn trong hệ thống
question-case-head =
    🚩 <b>Báo cáo</b> · { $state ->
        [open] chưa xử lý
       *[closed] đã xử lý
    }
    { $side ->
        [authors] Tác giả
       *[asker] Người hỏi
    } báo cáo: { $name }, lúc { $at }
    Người hỏi: { $asker }{ $barred ->
        [true] {" "}(đang bị tạm ngừng đặt câu hỏi)
       *[false] {""}
    }
    Cuộc trao đổi: { $ended ->
        [true] quản trị viên đã kết thúc
       *[false] chưa bị kết thúc
    }
question-case-said =
    <b>{ $side ->
        [authors] Tác giả
       *[asker] Người hỏi
    }</b> · { $name } · { $at }
    { $text }
question-case-confirm =
    { $what ->
        [bar] <b>Tạm ngừng quyền đặt câu hỏi của người hỏi này?</b>
            Người đó được báo, kèm nơi liên hệ, và không hỏi tác giả nào được nữa cho đến khi quản trị viên bỏ tạm ngừng.
       *[end] <b>Kết thúc hẳn cuộc trao đổi này?</b>
            Hai bên được báo là cuộc trao đổi đã kết thúc. Không mở lại được.
    }
question-case-close = ✅ Đã xem xét xong
question-case-closed = ✅ Đã đánh dấu báo cáo là đã xử lý.
question-case-gone = Báo cáo này, hoặc cuộc trao đổi đó, không còn.
question-end = ⛔ Kết thúc cuộc trao đổi
question-end-yes = Kết thúc hẳn
question-ended = ✅ Đã kết thúc cuộc trao đổi.
question-bar = 🚫 Tạm ngừng quyền đặt câu hỏi
question-bar-yes = Tạm ngừng
question-barred = ✅ Đã tạm ngừng quyền đặt câu hỏi của người hỏi.
question-barred-head =
    <b>Người bị tạm ngừng đặt câu hỏi</b>
    { $count ->
        [0] Hiện không có ai.
       *[other] Bấm vào tên để bỏ tạm ngừng:
    }
question-barred-line = { $number }. { $name } · từ { $at }
question-not-barred = Người này hiện không bị tạm ngừng đặt câu hỏi.
question-lift = Bỏ tạm ngừng đặt câu hỏi
question-lift-confirm = Cho { $name } đặt câu hỏi trở lại? Người đó sẽ được báo.
question-lift-yes = Bỏ tạm ngừng
question-lifted = ✅ Đã bỏ tạm ngừng.
