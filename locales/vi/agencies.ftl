# Bảng theo dõi của từng cơ quan (/donvi), dành cho đầu mối; và ai là đầu mối của cơ quan nào.

menu-agency = 🏢 Cơ quan tôi
command-agency = Bảng theo dõi của cơ quan (đầu mối)
cancelled-agency = Đã dừng. Những gì đã nhập vẫn được lưu; anh/chị có thể làm tiếp bất cứ lúc nào bằng /donvi.

board-back = ◀ Bảng của cơ quan
board-not-yours = Anh/chị không phải đầu mối của cơ quan này. Gõ /donvi để xem cơ quan mình phụ trách.
board-head =
    <b>🏢 { $agency }</b>
    { $duties ->
        [0] Không còn việc nào phải làm lúc này.
       *[other] Việc cần làm: { $duties }
    }
board-duties = <b>Cần làm</b>
board-facts = <b>Tình hình</b>
board-owing = ⚠️ { $count } đơn vị chưa gửi đủ phương án, đề án, kế hoạch
board-entrants = 📂 Hồ sơ dự thi: { $count }
board-units =
    🏁 Vòng chung khảo: { $count ->
        [0] không có đơn vị nào
       *[other] { $count } đơn vị, { $done } đã gửi đủ phương án, đề án, kế hoạch
    }
board-acknowledged = 📣 “{ $title }”: { $acknowledged }/{ $got } người đã nắm thông tin
board-silent = 📣 Chưa xác nhận ({ $count }): { $title }
board-entrants-button = 📂 Hồ sơ dự thi ({ $count })
board-units-button = 🏁 Chung khảo ({ $count })
board-entrants-head =
    <b>📂 Hồ sơ dự thi: { $count }</b>
    { $agency }
board-entrant =
    <b>{ $code }</b> { $title }
    Tác giả ({ $count }): { $names }
board-unnamed = người không nêu tên
board-units-head =
    <b>🏁 Đơn vị vào Vòng chung khảo: { $count }</b>
    { $agency }
board-unit = <b>{ $unit }</b>

agency-home = ◀ Các cơ quan
agency-open-board = 🏢 Mở bảng của cơ quan
agency-own =
    <b>🏢 Cơ quan anh/chị làm đầu mối: { $count }</b>
    Anh/chị chọn cơ quan để xem bảng theo dõi.
agency-ask-more = ➕ Làm đầu mối cơ quan khác
agency-introduction =
    <b>🏢 Đầu mối của cơ quan</b>
    Đầu mối là người cơ quan cử để theo dõi cuộc thi. Đầu mối xem được hồ sơ dự thi, đơn vị vào Vòng chung khảo và việc nắm thông tin của cơ quan mình; ghi nhận việc biểu dương; được hệ thống báo khi gần hết thời hạn.

    Anh/chị hiện chưa làm đầu mối của cơ quan nào. Nếu được cơ quan cử, anh/chị gửi đề nghị để quản trị viên xác nhận.
agency-asked-for = Đang chờ quản trị viên xác nhận:
agency-asked-line = • { $agency }
agency-ask-own = ✋ Tôi là đầu mối: { $agency }
agency-ask-other = Chọn cơ quan khác
agency-take-back = ↩️ Rút đề nghị: { $agency }
agency-ask-confirm =
    <b>Đề nghị làm đầu mối</b>
    Cơ quan: <b>{ $agency }</b>

    Quản trị viên sẽ thấy: { $person }.
    Anh/chị gửi đề nghị này?
agency-ask-send = Gửi đề nghị
agency-ask-sent = ✅ Đã gửi đề nghị làm đầu mối của <b>{ $agency }</b>. Hệ thống sẽ báo anh/chị khi quản trị viên trả lời.
agency-ask-full = Anh/chị đang có { $most } đề nghị chờ trả lời. Anh/chị vui lòng chờ, hoặc rút bớt một đề nghị.
agency-ask-often = Trong 24 giờ qua, anh/chị đã gửi { $most } đề nghị. Anh/chị vui lòng chờ thêm rồi gửi lại.
agency-ask-again = Gửi lại đề nghị
agency-taken-back = ✅ Đã rút đề nghị.
agency-not-open = Đề nghị này không còn chờ trả lời.
agency-is-yours = Anh/chị đang là đầu mối của <b>{ $agency }</b>.
agency-answer-yes = ✅ Quản trị viên đã xác nhận: anh/chị là đầu mối của <b>{ $agency }</b>.
agency-answer-no =
    Quản trị viên chưa xác nhận anh/chị là đầu mối của <b>{ $agency }</b>.
    Anh/chị có thể hỏi: { $contact }

agency-request =
    <b>✋ Đề nghị làm đầu mối</b>
    Cơ quan: <b>{ $agency }</b>
    Người đề nghị: { $person }
    Gửi lúc: { $at }
agency-request-yes = ✅ Xác nhận
agency-request-no = ✖ Từ chối
agency-request-elsewhere = ⚠️ Cơ quan trong thông tin của người này khác với cơ quan được đề nghị.
agency-request-is-one = ℹ️ Người này đang là đầu mối của cơ quan. Nếu chưa đúng, anh/chị bỏ người này khỏi danh sách đầu mối của cơ quan.
agency-request-sure =
    <b>Xác nhận người ở cơ quan khác?</b>
    Người đề nghị: { $person }
    Làm đầu mối của: <b>{ $agency }</b>

    Đầu mối xem được họ tên người dự thi của cơ quan này.
agency-request-sure-yes = ✅ Vẫn xác nhận
agency-request-back = ◀ Đề nghị
agency-request-decided =
    { $state ->
        [accepted] ✅ { $name } đã xác nhận lúc { $at }.
        [refused] ✖ { $name } đã từ chối lúc { $at }.
       *[other] Người đề nghị đã rút lại lúc { $at }.
    }
agency-request-too-late = Đề nghị này đã được giải quyết trước đó.
agency-request-gone = Đề nghị này không còn: người gửi đã rút lại sự đồng ý.
agency-administrator = Quản trị viên
agency-requests =
    <b>✋ Đề nghị làm đầu mối đang chờ: { $count }</b>
    { $count ->
        [0] Không còn đề nghị nào chờ trả lời.
       *[other] Anh/chị chọn một đề nghị để trả lời.
    }
agency-requests-button = ✋ Đề nghị chờ xác nhận ({ $count })

agency-choose-board =
    <b>🏢 Các cơ quan: { $count }</b>
    Có đầu mối: { $covered }. Chưa có đầu mối: { $without }.
    Anh/chị chọn nhóm, hoặc gõ vài chữ trong tên cơ quan.
agency-choose-staff =
    <b>👤 Đầu mối của các cơ quan: { $covered }/{ $count }</b>
    Chưa có đầu mối: { $without } cơ quan.
    Anh/chị chọn nhóm, hoặc gõ vài chữ trong tên cơ quan.
agency-choose-ask =
    <b>Anh/chị là đầu mối của cơ quan nào?</b>
    Anh/chị chọn nhóm, hoặc gõ vài chữ trong tên cơ quan.
agency-group-button = { $name } ({ $covered }/{ $count })
agency-choose-group =
    <b>{ $group }</b>
    { $marked ->
        [true] Có đầu mối: { $covered }/{ $count } cơ quan. ⚠️ là chưa có đầu mối; số trong ngoặc là số đầu mối.
       *[false] Anh/chị chọn cơ quan.
    }
agency-search-found =
    { $count ->
        [0] Chưa tìm thấy cơ quan nào với “{ $query }”. Anh/chị gõ lại cách khác, hoặc xem theo nhóm.
       *[other] Tìm thấy { $count } cơ quan với “{ $query }”. Anh/chị chọn một, hoặc gõ lại:
    }
agency-button =
    { $count ->
        [0] ⚠️ { $agency }
       *[other] { $agency } ({ $count })
    }
agency-uncoordinated-button = ⚠️ Cơ quan chưa có đầu mối
agency-uncoordinated =
    { $count ->
        [0] ✅ Cơ quan nào cũng đã có đầu mối.
       *[other] <b>⚠️ Cơ quan chưa có đầu mối: { $count }</b>
    }
agency-coordinators-back = ◀ Đầu mối
agency-staff-back = 👤 Đầu mối của cơ quan
agency-staff =
    <b>{ $agency }</b>
    Đầu mối: { $count }
agency-coordinator = • { $person }
agency-units = Đơn vị vào Vòng chung khảo: { $count }
agency-coordinator-link = 🔗 Liên kết làm đầu mối
agency-coordinator-remove-ask =
    <b>Bỏ đầu mối này?</b>
    { $name }, { $agency }
agency-coordinator-removed = Đã bỏ { $name } khỏi danh sách đầu mối.

agency-staff-button = 👥 Đầu mối các cơ quan
