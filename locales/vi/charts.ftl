# /thongke: biểu đồ trong cuộc trò chuyện. Chữ trong ảnh cũng lấy từ đây.

command-statistics = Xem thống kê bằng biểu đồ

charts-head = 📊 <b>Thống kê</b> (đến { $at })
charts-head-entries = Hồ sơ trong sổ đăng ký: { $count }
charts-head-plans =
    Phương án, đề án, kế hoạch: { $complete }/{ $units } đơn vị đã gửi đủ{ $lacking ->
        [true] , { $incomplete } đơn vị gửi còn thiếu
       *[false] {""}
    }
charts-head-coverage =
    { $public ->
        [true] Phổ biến kết quả: { $reported }/{ $agencies } cơ quan đã báo cáo
       *[false] Phổ biến kết quả: kết quả chưa được công bố cho mọi người
    }
charts-choose = Anh/chị chọn biểu đồ cần xem.
charts-button =
    { $subject ->
        [agencies] 🏢 Hồ sơ theo cơ quan
        [fields] 🗂 Hồ sơ theo lĩnh vực
        [plans] 📈 Phương án theo ngày
       *[coverage] 📣 Phổ biến kết quả
    }
charts-deliveries = ✉️ Kết quả gửi thông báo
charts-deliveries-back = ◀ Thông báo khác
charts-open = 📊 Thống kê bằng biểu đồ
charts-back = ◀ Thống kê
charts-refresh = 🔄 Cập nhật
charts-deliveries-head = ✉️ <b>Kết quả gửi thông báo</b>
    Đã gửi { $count } thông báo. Anh/chị chọn thông báo cần xem.

charts-empty =
    { $subject ->
        [agencies] Chưa có hồ sơ nào trong sổ đăng ký nên chưa vẽ được biểu đồ theo cơ quan.
        [fields] Chưa có hồ sơ nào trong sổ đăng ký nên chưa vẽ được biểu đồ theo lĩnh vực.
        [plans] Chưa có đơn vị nào vào Vòng chung khảo nên chưa có phương án, đề án, kế hoạch để theo dõi.
        [coverage] Kết quả chưa được công bố cho mọi người nên chưa có số liệu phổ biến.
       *[delivery] Chưa có thông báo nào được gửi, hoặc thông báo không còn người nhận, nên chưa có số liệu.
    }

charts-page = Ảnh { $page }/{ $pages }
charts-caption = <b>{ $heading }</b>
    { $subtitle }
charts-line = • { $name }: <b>{ $figure }</b>
charts-note = <i>{ $note }</i>
charts-of = { $count }/{ $units }

charts-agencies = Hồ sơ theo cơ quan
charts-agencies-subtitle = Tổng số { $total } hồ sơ; { $with }/{ $agencies } cơ quan có hồ sơ (đến { $at })
charts-fields = Hồ sơ theo lĩnh vực
charts-fields-subtitle = Tổng số { $total } hồ sơ (đến { $at })
charts-entries-source = Nguồn: sổ đăng ký của hệ thống, không tính bản nháp và hồ sơ đã rút.
charts-other-agency = Đơn vị ngoài danh sách cơ quan
charts-other-field = Chưa rõ lĩnh vực

charts-plans = Phương án, đề án, kế hoạch
charts-plans-subtitle = Số đơn vị đã gửi, cộng dồn theo ngày (đến { $at })
charts-plans-source = Bản giấy tính theo ngày của văn bản do quản trị viên ghi nhận.
charts-plans-mark = Hạn: trước ngày { $day }
charts-plans-solid = Gửi đủ thành phần hoặc có bản giấy: { $count }/{ $units }
charts-plans-dashed = Đã gửi, kể cả còn thiếu: { $count }/{ $units }
charts-plans-deadline = Hạn: trước ngày { $before }
charts-plans-at-deadline =
    Hết ngày { $day }: <b>{ $complete }/{ $units }</b> gửi đủ{ $lacking ->
        [true] , { $incomplete } còn thiếu
       *[false] {""}
    }
charts-plans-now =
    Đến ngày { $day }: <b>{ $complete }/{ $units }</b> gửi đủ{ $lacking ->
        [true] , { $incomplete } còn thiếu
       *[false] {""}
    }
charts-plans-day =
    • { $day }: { $complete }/{ $units }{ $lacking ->
        [true] {" "}(còn thiếu: { $incomplete })
       *[false] {""}
    }

charts-coverage = Phổ biến kết quả
charts-coverage-subtitle = { $reported }/{ $agencies } cơ quan đã báo cáo (đến { $at })
charts-coverage-source = Tỷ lệ cán bộ, công chức, viên chức được phổ biến, theo báo cáo của từng cơ quan.
charts-coverage-earlier = Gạch chéo: báo cáo theo kết quả trước khi đính chính.
charts-coverage-figure =
    { $state ->
        [silent] Chưa báo cáo
        [nobody] Đã báo cáo, không có số người
       *[reported] { $reached }/{ $total } ({ $percent }%)
    }
charts-coverage-said =
    { $figure }{ $any ->
        [true] ; hệ thống đếm được { $counted } người bấm “Đã nắm thông tin”
       *[false] {""}
    }

charts-delivery = Kết quả gửi thông báo
charts-delivery-subtitle =
    “{ $title }”, gửi { $sentAt }. Tổng số { $total } nơi nhận; { $phase ->
        [finished] đã xong.
       *[open] đang gửi.
    }
charts-delivery-note = Số liệu đến { $at }.
charts-delivery-uncertain = “Chưa rõ”: đã chuyển cho Telegram, không biết có đến nơi hay không.
charts-delivery-state =
    { $state ->
        [sent] Đã gửi
        [pending] Chờ gửi
        [blocked] Bị chặn
        [failed] Không gửi được
        [uncertain] Chưa rõ
       *[dropped] Không gửi nữa
    }
charts-delivery-figure = { $count } ({ $percent }%)
