# Đơn vị vào Vòng chung khảo: nhận đơn vị bằng liên kết, thôi nhận.

claim =
    <b>Nhận việc của đơn vị vào Vòng chung khảo</b>
    Đơn vị: <b>{ $unit }</b>

    Nếu nhận, anh/chị:
    • được hệ thống nhắc thời hạn gửi phương án, đề án, kế hoạch;
    • soạn và gửi phương án, đề án, kế hoạch của đơn vị trong trò chuyện này;
    • cùng xem, cùng sửa một bản với những người khác của đơn vị (nếu có).

    Anh/chị có thể thôi nhận bất cứ lúc nào.
claim-accept = Nhận
claim-decline = Không phải tôi
claim-accepted = ✅ Anh/chị đã nhận đơn vị <b>{ $unit }</b>. Khi đơn vị chưa gửi đủ, hệ thống nhắc anh/chị về thời hạn.
claim-joined = Anh/chị đã nhận đơn vị <b>{ $unit }</b> từ trước, không cần nhận lại.
finalist-leave = Thôi nhận đơn vị này
finalist-leave-ask =
    <b>Thôi nhận đơn vị { $unit }?</b>
    Anh/chị sẽ không được nhắc thời hạn, không xem và không gửi được phương án, đề án, kế hoạch của đơn vị này nữa. Những gì đã soạn, đã gửi vẫn còn cho đơn vị.
    Muốn nhận lại, anh/chị phải xin một liên kết mới.
finalist-leave-yes = Thôi nhận
finalist-is-not = Anh/chị hiện không gắn với đơn vị { $unit }. Muốn nhận lại, anh/chị vui lòng xin một liên kết mới.
