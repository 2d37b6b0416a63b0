# Vai trò trong hệ thống (/vaitro): ai là quản trị viên, ai thẩm định; giao và thôi giao.

command-roles = Vai trò của anh/chị trong hệ thống

not-permitted-coordinator = Chức năng này dành cho đầu mối của cơ quan. Anh/chị gõ /donvi để xem cơ quan mình phụ trách.
not-permitted-appraiser = Chức năng này dành cho người được giao thẩm định. Anh/chị gõ /vaitro để xem vai trò của mình.
not-permitted-appraisal = Chức năng này dành cho người thẩm định và quản trị viên. Anh/chị gõ /vaitro để xem vai trò của mình.
not-permitted-administrator = Chức năng này dành cho quản trị viên. Anh/chị gõ /vaitro để xem vai trò của mình.
not-permitted-owner = Chức năng này dành cho quản trị viên chính. Anh/chị gõ /vaitro để xem vai trò của mình.

role-name =
    { $role ->
        [owner] quản trị viên chính
        [administrator] quản trị viên
        [appraiser] người thẩm định
        [coordinator] đầu mối
       *[member] thành viên
    }

roles-head = <b>👤 Vai trò của anh/chị</b>
roles-none = Anh/chị là thành viên, hiện chưa được giao vai trò nào khác.
roles-own = • { role-name }{ $since ->
        [none] {" (theo cấu hình hệ thống)"}
       *[other] {" "}(từ { $since })
    }
roles-own-agency = • đầu mối của { $agency }
roles-everybody = <b>Những người có vai trò</b> – anh/chị chọn để xem, giao hoặc thôi giao:
roles-holders-button =
    { $role ->
        [owner] 🔑 Quản trị viên chính ({ $count })
        [administrator] 🛠 Quản trị viên ({ $count })
       *[appraiser] ⚖️ Người thẩm định ({ $count })
    }
roles-coordinators-button = 🏢 Đầu mối các cơ quan
roles-agency-button = 🏢 Đầu mối của cơ quan
roles-back = ◀ Vai trò
roles-holders-back =
    { $role ->
        [owner] ◀ Quản trị viên chính
        [administrator] ◀ Quản trị viên
       *[appraiser] ◀ Người thẩm định
    }
roles-holders =
    { $role ->
        [owner] <b>🔑 Quản trị viên chính: { $count }</b>
        [administrator] <b>🛠 Quản trị viên: { $count }</b>
       *[appraiser] <b>⚖️ Người thẩm định: { $count }</b>
    }
    { $role ->
        [owner] Giao và thôi giao mọi vai trò; làm được mọi việc của quản trị viên.
        [administrator] Gửi thông báo, công bố kết quả, theo dõi tiến độ, giao vai trò người thẩm định và đầu mối.
       *[appraiser] Chấm điểm các phương án, đề án, kế hoạch được phân công.
    }
roles-holder =
    • { $person }{ $since ->
        [none] {" (theo cấu hình hệ thống)"}
       *[other] {" "}(từ { $since })
    }
roles-more = … và { $count } người khác
roles-unnamed = Tài khoản { $id } (chưa nhập họ tên)
roles-owners-give = Chỉ quản trị viên chính được giao và thôi giao vai trò này.
roles-open-links = Liên kết đã tạo, chưa dùng: { $count }
roles-make-link = 🔗 Tạo liên kết giao vai trò
roles-withdraw = ✖ Thôi giao: { $name }
roles-withdraw-ask =
    <b>Thôi giao vai trò { role-name }?</b>
    { $name }

    Người này không dùng được các chức năng của vai trò nữa, kể cả các nút trong tin nhắn cũ. Hệ thống sẽ báo cho người này.
roles-withdraw-yes = Thôi giao
roles-withdrawn = ✅ Đã thôi giao vai trò { role-name }: { $name }.
roles-none-left = { $name } hiện không có vai trò { role-name }.
roles-last = Không thực hiện được: hệ thống phải có ít nhất một quản trị viên chính. Anh/chị giao thêm một người trước, rồi làm lại.

roles-link-opened =
    <b>Nhận vai trò { role-name }</b>
    { $role ->
        [owner] Anh/chị sẽ giao và thôi giao được mọi vai trò, và làm được mọi việc của quản trị viên.
        [administrator] Anh/chị sẽ gửi được thông báo, công bố kết quả, theo dõi tiến độ và xem được thông tin người tham gia.
       *[appraiser] Anh/chị sẽ xem và chấm điểm các phương án, đề án, kế hoạch được phân công.
    }

    Mọi việc làm với vai trò này được ghi vào nhật ký. Anh/chị có thể thôi vai trò bất cứ lúc nào bằng /vaitro.
roles-accept = Nhận vai trò
roles-taken = ✅ Anh/chị là { role-name } của hệ thống. Các chức năng có trong trình đơn lệnh.
roles-taken-by = 👤 { $person } đã nhận vai trò { role-name } qua liên kết anh/chị tạo.
roles-withdrawn-letter = Anh/chị không còn là { role-name } của hệ thống. Nếu cần hỏi thêm, anh/chị vui lòng liên hệ Ban Tổ chức.
roles-leave =
    { $role ->
        [owner] Thôi làm quản trị viên chính
        [administrator] Thôi làm quản trị viên
       *[appraiser] Thôi làm người thẩm định
    }
roles-leave-ask =
    <b>Thôi làm { role-name }?</b>
    Anh/chị sẽ không dùng được các chức năng của vai trò này nữa. Muốn nhận lại, anh/chị cần một liên kết mới.
roles-leave-yes = Thôi vai trò này
roles-left = Anh/chị không còn là { role-name }.
