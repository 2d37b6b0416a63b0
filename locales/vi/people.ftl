consent-request =
    <b>Trước khi bắt đầu</b>
    Anh/chị có đồng ý để { $controller } xử lý họ tên, đơn vị, chức vụ, đối tượng (cán bộ, công chức…), mã tài khoản Telegram nhằm đăng ký sáng kiến, nhận phương án, đề án, kế hoạch của đơn vị và nhắc thời hạn?

    Việc đồng ý là tự nguyện, có thể rút lại bất cứ lúc nào.
    Nội dung đầy đủ: /quyenriengtu
consent-give = Đồng ý
consent-refuse = Không đồng ý
consent-given = ✅ Anh/chị đã đồng ý cho xử lý dữ liệu cá nhân. Có thể rút lại tại /quyenriengtu.
consent-refused =
    Hệ thống tôn trọng lựa chọn của anh/chị và không lưu họ tên, đơn vị, chức vụ, đối tượng. Chỉ lưu mã tài khoản và thời điểm anh/chị từ chối, để làm căn cứ.

    Khi chưa đồng ý, anh/chị chưa đăng ký sáng kiến, chưa nhận đơn vị hay gửi phương án, đề án, kế hoạch được, nhưng vẫn xem được trợ giúp. Anh/chị có thể đổi ý bất cứ lúc nào.
consent-give-after-all = Tôi đồng ý
consent-withdraw = Rút lại sự đồng ý
consent-withdraw-ask =
    <b>Rút lại sự đồng ý?</b>
    Hệ thống sẽ xóa ngay họ tên, đơn vị, chức vụ, đối tượng và <b>tất cả bản nháp chưa gửi</b> của anh/chị; không khôi phục được.
    Nếu đang nhận một đơn vị vào Vòng chung khảo hoặc làm đầu mối, anh/chị không còn gắn với đơn vị, cơ quan đó và <b>không được nhắc thời hạn nữa</b>; phương án, đề án, kế hoạch của đơn vị ở lại với đơn vị, bản đã gửi vẫn ghi tên người gửi.
    Sáng kiến của anh/chị không còn hiện trong thư viện; câu hỏi, trả lời và liên hệ anh/chị để lại bị xóa.
    Nếu đang có vai trò được giao, anh/chị không còn vai trò đó; nhận xét thẩm định bị xóa, điểm đã gửi được giữ lại, không kèm tên.
    Hồ sơ đã gửi, và tên anh/chị trong bản đã gửi của người khác, vẫn ở trong sổ đăng ký. Muốn rút hồ sơ hoặc rút tên, anh/chị mở /hoso trước.
consent-withdraw-yes = Rút lại và xóa
consent-withdrawn =
    Đã rút lại sự đồng ý. Họ tên, đơn vị, chức vụ, đối tượng và mọi bản nháp chưa gửi của anh/chị đã được xóa.
    Anh/chị không còn gắn với đơn vị vào Vòng chung khảo, không còn là đầu mối (nếu có), và không nhận tin nhắc thời hạn nữa.
    Hồ sơ đã gửi (nếu có) vẫn ở trong sổ đăng ký; anh/chị xem trong /hoso.

privacy-notice =
    <b>Dữ liệu cá nhân và quyền của anh/chị</b>

    <b>Bên kiểm soát dữ liệu cá nhân:</b> { $controller }. { $contact }
    <b>Dữ liệu:</b> mã tài khoản Telegram, họ tên, đơn vị, chức vụ, đối tượng; đơn vị vào Vòng chung khảo anh/chị nhận, cơ quan anh/chị làm đầu mối; họ tên, số điện thoại liên hệ của đơn vị do quản trị viên ghi (nếu có); nội dung và tệp của sáng kiến, phương án, đề án, kế hoạch; lựa chọn đăng mô hình; xác nhận đã nắm kết quả; câu hỏi, trả lời; người phụ trách và liên hệ khi nhân rộng; vai trò được giao; điểm, nhận xét thẩm định; việc ghi trong nhật ký công việc; góp ý chưa gửi.
    <b>Mục đích:</b> đăng ký sáng kiến; nhận phương án, đề án, kế hoạch của đơn vị; gửi biên nhận; nhắc thời hạn; biểu dương; phổ biến kết quả; chia sẻ và nhân rộng mô hình; thẩm định; lấy ý kiến góp ý; báo cáo.
    <b>Thời gian lưu:</b> { $retention }
    <b>Còn lại sau khi rút lại sự đồng ý hoặc xóa:</b> điểm thẩm định đã gửi, không kèm tên (nhận xét thì xóa); nhật ký công việc, dưới bí danh không tra ngược được ra anh/chị. Bản sao lưu lập trước đó có thể còn dữ liệu cho đến khi cơ quan vận hành hủy bản đó.
    <b>Khảo sát góp ý:</b> ẩn danh; câu trả lời đã gửi được lưu không kèm tên, tài khoản, thời điểm gửi. Hệ thống chỉ ghi riêng là anh/chị đã trả lời.
    <b>Bên thứ ba:</b> { $thirdParties }
    <b>Quyền của anh/chị:</b> được biết, xem, lấy dữ liệu, sửa, yêu cầu xóa, phản đối, rút lại sự đồng ý.
    Hệ thống không thu thập số giấy tờ tùy thân, ảnh giấy tờ, ngày sinh.

    <b>Lựa chọn của anh/chị:</b> { $choice }
    <i>Bản số { $version }</i>
privacy-choice =
    { $choice ->
        [given] đã đồng ý lúc { $at }
        [refused] không đồng ý, lúc { $at }
        [withdrawn] đã rút lại sự đồng ý lúc { $at }
       *[none] chưa chọn
    }

member-kind-official = Cán bộ
member-kind-civil-servant = Công chức
member-kind-public-employee = Viên chức
member-kind-union-member = Đoàn viên

profile-progress = {" "}({ $step }/{ $total })
profile-ask-name =
    <b>Họ và tên của anh/chị là gì?</b>{ $progress }
    Ghi đầy đủ, có dấu; tên này sẽ ở trên biên nhận. Tối đa { $max } ký tự.
    <i>Ví dụ: Nguyễn Thị Mai</i>
profile-ask-kind =
    <b>Anh/chị là…?</b>{ $progress }
    Chọn một nút dưới đây.
profile-ask-position =
    <b>Chức vụ hoặc chức danh của anh/chị là gì?</b>{ $progress }
    Tối đa { $max } ký tự.
    <i>Ví dụ: Chuyên viên</i>
profile-ask-unit =
    <b>Tên đơn vị của anh/chị là gì?</b>
    Cơ quan cấp trên: { $parent }. Ghi tên đơn vị như trên văn bản, tối đa { $max } ký tự.
    <i>Ví dụ: UBND xã Diên Lâm</i>
profile-complete = ✅ Đã lưu thông tin. Cảm ơn anh/chị { $name }.
profile-card =
    <b>Thông tin của anh/chị</b>
    Họ và tên: { $name }
    Đơn vị: { $unit }
    Đối tượng: { $kind }
    Chức vụ: { $position }
profile-open = 👤 Thông tin của tôi
profile-edit-name = Sửa họ tên
profile-edit-agency = Sửa đơn vị
profile-edit-kind = Sửa đối tượng
profile-edit-position = Sửa chức vụ
profile-label-name = Họ và tên
profile-label-agency = Đơn vị
profile-label-kind = Đối tượng
profile-label-position = Chức vụ

agency-ask =
    <b>Anh/chị công tác ở đơn vị nào?</b>{ $progress }
    Gõ vài chữ để tìm, không cần dấu; viết tắt cũng được.
    <i>Ví dụ: so noi vu, SNV, nha trang</i>
agency-ask-parent =
    <b>Cơ quan cấp trên trực tiếp của đơn vị anh/chị là cơ quan nào?</b>{ $progress }
    Gõ vài chữ để tìm, hoặc chọn trong danh sách. Tên đơn vị sẽ được hỏi ngay sau đó.
agency-browse = Xem theo nhóm
agency-groups = Anh/chị chọn nhóm cơ quan:
agency-group = <b>{ $group }</b>
    Anh/chị chọn cơ quan:
agency-other-group = ↩ Nhóm khác
agency-found = Tìm thấy { $count } cơ quan với “{ $query }”. Anh/chị chọn một, hoặc gõ lại:
agency-not-found = Chưa tìm thấy cơ quan nào với “{ $query }”. Anh/chị gõ lại cách khác, xem theo nhóm, hoặc bấm nút cuối nếu đơn vị không có trong danh sách.
agency-unlisted = Đơn vị tôi không có ở đây
agency-no-parent = Không có trong danh sách

link-unknown = Liên kết này không đúng hoặc không còn. Anh/chị vui lòng kiểm tra lại, hoặc xin người gửi một liên kết mới.
link-expired = Liên kết này đã hết hạn. Anh/chị vui lòng xin người gửi một liên kết mới.
link-cancelled = Liên kết này đã bị hủy. Anh/chị vui lòng hỏi lại người gửi.
link-used = Liên kết này đã được dùng; mỗi liên kết chỉ dùng được một lần. Anh/chị vui lòng xin người gửi một liên kết mới.
link-declined = Hệ thống không ghi gì về anh/chị. Liên kết vẫn còn dùng được: anh/chị vui lòng chuyển cho đúng người, hoặc báo lại người gửi.

coordinator-link =
    <b>Làm đầu mối của cơ quan</b>
    Cơ quan: <b>{ $agency }</b>

    Nếu nhận, anh/chị được hệ thống báo khi gần hết thời hạn mà đơn vị thuộc cơ quan chưa gửi đủ phương án, đề án, kế hoạch. Anh/chị có thể thôi làm đầu mối bất cứ lúc nào.
coordinator-accept = Nhận làm đầu mối
coordinator-decline = Không phải tôi
coordinator-is = ✅ Anh/chị là đầu mối của <b>{ $agency }</b>. Hệ thống báo anh/chị khi gần hết thời hạn mà đơn vị thuộc cơ quan chưa gửi đủ. Gõ /donvi để xem bảng theo dõi của cơ quan.
coordinator-leave = Thôi làm đầu mối
coordinator-leave-ask =
    <b>Thôi làm đầu mối của { $agency }?</b>
    Anh/chị sẽ không xem được bảng của cơ quan này và không được báo về thời hạn của các đơn vị nữa. Muốn nhận lại, anh/chị gõ /donvi và gửi đề nghị.
coordinator-leave-yes = Thôi làm đầu mối
coordinator-is-not = Anh/chị không còn là đầu mối của { $agency }.

why-button = ℹ️ Vì sao tôi nhận tin này?

settings =
    <b>🔔 Anh/chị muốn nhận tin nào?</b>
    Bấm để bật hoặc tắt. Anh/chị đổi lại được bất cứ lúc nào.

    Những tin sau luôn được gửi vì liên quan trực tiếp đến anh/chị: thời hạn, biên nhận, kết quả hồ sơ của anh/chị và tin dịch vụ của Ban Tổ chức.
    Nếu chặn hệ thống, anh/chị sẽ không nhận được cả lời nhắc thời hạn.
settings-consent-first = Hệ thống chỉ gửi tin cho người đã đồng ý.
news-contest = Tin về cuộc thi và cải cách hành chính
news-results = Kết quả cuộc thi
why-this =
    { $reason ->
        [service] Đây là tin dịch vụ: gửi đến mọi người có liên quan vì cần biết, không tắt được.
        [results] Anh/chị nhận tin này vì đang bật “Kết quả cuộc thi”. Có thể tắt trong /caidat.
       *[contest] Anh/chị nhận tin này vì đang bật “Tin về cuộc thi và cải cách hành chính”. Có thể tắt trong /caidat.
    }
