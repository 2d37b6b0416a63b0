# Nhắc thời hạn. Ngày: dd/MM/yyyy; luôn nói cả “trước ngày” và “chậm nhất hết ngày”.

calendar-file-title = Hạn gửi phương án, đề án, kế hoạch ({ $unit })
calendar-file-text = Gửi { $organiser } trước ngày { $before } (chậm nhất hết ngày { $lastDay }). Lịch này không tự cập nhật: khi thời hạn thay đổi, hệ thống báo và anh/chị mở lại tệp lịch mới.
calendar-file-alarm = Gửi phương án, đề án, kế hoạch ({ $unit }): chậm nhất hết ngày { $lastDay }.
