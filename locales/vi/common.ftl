# Lời chung: nút, lệnh, ngôn ngữ, lỗi. Xưng hô: "anh/chị", "hệ thống".

language-name = Tiếng Việt
menu-open = ☰ Trình đơn
not-filled = chưa điền
not-filled-optional = không bắt buộc
untitled = (chưa có tên)
someone = Một người dùng

command-start = Bắt đầu, mở trình đơn
command-register = Đăng ký sáng kiến
command-entries = Hồ sơ của tôi
command-plan = Gửi phương án, đề án, kế hoạch
command-settings = Chọn tin muốn nhận
command-cancel = Dừng việc đang làm
command-language = Chọn ngôn ngữ
command-privacy = Quyền riêng tư
command-mydata = Lấy dữ liệu của tôi
command-withdraw = Rút lại sự đồng ý
command-erase = Xóa toàn bộ dữ liệu của tôi
command-help = Trợ giúp
command-status = Tình trạng hệ thống
command-reports = Lập báo cáo

trouble-waiting = Hệ thống đang bận, chưa lưu được. Yêu cầu của anh/chị đã được giữ lại và sẽ được xử lý ngay khi hệ thống hoạt động trở lại; anh/chị không cần gửi lại.
trouble-press = Hệ thống đang bận, chưa thực hiện được. Anh/chị vui lòng bấm lại sau ít phút.
trouble-failed = Hệ thống gặp lỗi, chưa thực hiện được yêu cầu vừa rồi. Những gì đã lưu vẫn còn nguyên. Anh/chị vui lòng thử lại hoặc mở /start.
button-outdated = Nút này không còn dùng được. Anh/chị vui lòng mở /start để chọn lại việc cần làm.

answer-text-wanted = Câu này cần trả lời bằng chữ. Anh/chị vui lòng nhập câu trả lời dưới dạng tin nhắn văn bản.
answer-press-wanted = ⚠️ Câu này trả lời bằng nút. Anh/chị vui lòng chọn một nút bên dưới.
answer-older = Tin này được gửi trước câu hỏi đang mở nên chưa được lưu, để không ghi nhầm câu. Anh/chị vui lòng gửi lại nếu đây là câu trả lời cho câu hỏi đang mở.
answer-continues = Tin này có vẻ là phần tiếp theo của bài dài vừa gửi (ứng dụng tự cắt bài dài thành nhiều tin), nên chưa được lưu. Nếu câu trả lời trước còn thiếu, anh/chị mở “Tóm tắt” để sửa; bài đầy đủ có thể đính kèm bằng tệp.
answer-empty = Tin nhắn không có nội dung chữ. Anh/chị vui lòng nhập lại.
answer-too-short = Câu trả lời có { $length } ký tự, cần ít nhất { $min } ký tự. Chưa lưu; anh/chị vui lòng viết đầy đủ hơn.
answer-too-long = Câu trả lời có { $length } ký tự, nhiều hơn { $over } ký tự so với giới hạn { $max }. Chưa lưu; anh/chị vui lòng rút gọn rồi gửi lại.

saved-choice = ✅ { $label }: <b>{ $value }</b>
saved-text = ✅ Đã lưu “{ $label }” ({ $length }/{ $max } ký tự).

group-private-only =
    Hệ thống chỉ làm việc trong trò chuyện riêng, để nội dung sáng kiến và thông tin cá nhân không hiện trong nhóm.
    Anh/chị bấm nút dưới đây để mở trò chuyện riêng.
group-open-private = Mở trò chuyện riêng

status =
    <b>Tình trạng hệ thống</b>
    Thời điểm xem: { $now }
    Hoạt động từ: { $since }
    Người dùng: { $people }
    Hồ sơ đã cấp mã: { $entries }
    Tin chờ gửi: { $pending ->
        [0] không có
       *[other] { $pending }, cũ nhất từ { $oldest }
    }
    Sao lưu gần nhất: { $backup ->
        [none] chưa có
       *[other] { $backup }
    }
