welcome =
    <b>Kính chào anh/chị.</b>
    Hệ thống hỗ trợ đăng ký sáng kiến CCHC và theo dõi thời hạn theo Công văn số { $number } ngày { $date }.

    Đây không phải kênh tiếp nhận văn bản chính thức.
    { $past ->
        [true] Thời hạn gửi phương án, đề án, kế hoạch về Sở Nội vụ (trước ngày { $deadline }) đã qua; hệ thống vẫn nhận và ghi rõ là gửi muộn. Đăng ký ý tưởng được nhận thường xuyên.
       *[false] Đơn vị vào Vòng chung khảo gửi phương án, đề án, kế hoạch về Sở Nội vụ trước ngày { $deadline } (chậm nhất hết ngày { $lastDay }).
    }
    Không gửi văn bản, thông tin Mật, Tối mật, Tuyệt mật.

    <i>{ $contest }</i>
menu =
    <b>Trình đơn</b>
    Anh/chị cần hệ thống giúp việc gì?
menu-register = 📝 Đăng ký sáng kiến
menu-entries = 📂 Hồ sơ của tôi
menu-plan = 📋 Phương án, đề án, kế hoạch
menu-help = ❓ Trợ giúp
menu-settings = 🔔 Tin nhận
menu-language = 🌐 Ngôn ngữ / Language
menu-privacy = 🔒 Quyền riêng tư

help =
    <b>Hệ thống giúp được gì?</b>
    /dangky – đăng ký sáng kiến, hoặc làm tiếp bản nháp
    /hoso – xem, sửa, rút hồ sơ; sửa thông tin của anh/chị
    /kehoach – gửi phương án, đề án, kế hoạch (đơn vị vào Vòng chung khảo)
    /ketqua – kết quả cuộc thi
    /mohinh – thư viện mô hình, sáng kiến
    /hoidap – hỏi đáp với tác giả các mô hình
    /donvi – bảng theo dõi của cơ quan (đầu mối)
    /lich – lịch và thời hạn
    /huy – dừng việc đang làm; những gì đã nhập vẫn được lưu
    /caidat – chọn tin muốn nhận
    /ngonngu – chọn ngôn ngữ
    /quyenriengtu – dữ liệu cá nhân và quyền của anh/chị
    /dulieu – lấy dữ liệu của anh/chị; /rutdongy – rút lại sự đồng ý; /xoadulieu – xóa toàn bộ

    Mỗi câu trả lời được lưu ngay khi hệ thống báo ✅. Anh/chị có thể nghỉ giữa chừng và làm tiếp bất cứ lúc nào.

    { $standing }

    Cần hỗ trợ thêm? { $contact }

language-ask = Anh/chị muốn dùng ngôn ngữ nào?
language-chosen = Đã chuyển sang tiếng Việt.

cancelled-plan = Đã dừng. Những gì đã viết, các tệp và các dòng dự toán vẫn được lưu; anh/chị có thể làm tiếp bất cứ lúc nào bằng /kehoach.
cancelled-entries = Đã dừng. Những câu đã trả lời vẫn được lưu; anh/chị có thể làm tiếp bất cứ lúc nào trong “Hồ sơ của tôi”.
cancelled-results = Đã dừng. Những kết quả đã lưu vẫn còn trong bản đang nhập; anh/chị có thể làm tiếp bất cứ lúc nào bằng /ketqua.
cancelled-other = Đã dừng. Những gì đã lưu trước đó vẫn còn.
cancelled-privacy = Đã dừng. Yêu cầu chưa được gửi; anh/chị viết lại bất cứ lúc nào trong /quyenriengtu.
nothing-to-cancel = Hiện không có việc nào đang làm dở.
unknown-command = Hệ thống không có lệnh này. Anh/chị chọn một việc dưới đây hoặc mở /trogiup.
stray-message = Hệ thống chưa rõ tin này trả lời cho câu hỏi nào nên chưa lưu. Anh/chị chọn việc cần làm. Để làm tiếp hồ sơ, bấm “Hồ sơ của tôi”; để làm tiếp phương án, đề án, kế hoạch, mở /kehoach.
