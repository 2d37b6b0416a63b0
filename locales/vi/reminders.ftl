# Nhắc thời hạn, lịch. Ngày: dd/MM/yyyy; luôn nói cả “trước ngày” và “chậm nhất hết ngày”.

reminder-head = 🔔 <b>Nhắc gửi phương án, đề án, kế hoạch</b>
reminder-welcome =
    🎉 <b>Mô hình, sáng kiến của anh/chị vào Vòng chung khảo</b>
    Anh/chị là tác giả của hồ sơ đã đăng ký, nên hệ thống sẽ nhắc anh/chị về phương án, đề án hoặc kế hoạch mà đơn vị cần gửi.
reminder-moved =
    📅 <b>Thời hạn gửi phương án, đề án, kế hoạch đã thay đổi</b>
    Thời hạn mới: trước ngày { $before } (chậm nhất hết ngày { $lastDay }).
reminder-last-word =
    ⏳ <b>Đã hết thời hạn gửi phương án, đề án, kế hoạch</b>
    Thời hạn là trước ngày { $before } (chậm nhất hết ngày { $lastDay }). Hệ thống vẫn nhận và ghi rõ gửi muộn bao lâu. Hệ thống không tự nhắc thêm.
reminder-unit = Đơn vị: <b>{ $unit }</b>
reminder-left-today = <b>Hôm nay là ngày cuối cùng.</b> Đề nghị gửi { $organiser } trước ngày { $before } (chậm nhất hết ngày { $lastDay }).
reminder-left =
    { $days ->
        [0] <b>Không còn ngày làm việc nào trước thời hạn.</b> Đề nghị gửi { $organiser } trước ngày { $before } (chậm nhất hết ngày { $lastDay }).
       *[other] Còn <b>{ $days } ngày làm việc</b>. Đề nghị gửi { $organiser } trước ngày { $before } (chậm nhất hết ngày { $lastDay }).
    }
reminder-past = Thời hạn (trước ngày { $before }, chậm nhất hết ngày { $lastDay }) đã qua. Hệ thống vẫn nhận và ghi rõ gửi muộn bao lâu.
reminder-urged = Nên gửi xong trong ngày { $day }, trước kỳ nghỉ.
reminder-urged-today = ⚠️ Hôm nay là ngày làm việc cuối cùng trước kỳ nghỉ. Đề nghị anh/chị gửi trong hôm nay.
reminder-nothing-owed = Đơn vị đã gửi đủ; hệ thống không nhắc gửi nữa.
reminder-missing =
    { $sent ->
        [some] Đã nhận một phần; còn thiếu:
       *[none] Hệ thống chưa nhận được. Cần có:
    }
reminder-part-missing = ⬜ { $part }
reminder-part-unsent = ✏️ { $part } (đã soạn, chưa gửi)
reminder-send = 📨 Gửi ngay
reminder-snooze = ⏰ Nhắc lại ngày { $day }
reminder-calendar = 📅 Thêm vào lịch
reminder-paper = 📄 Đã gửi bản giấy
snoozed = Hệ thống sẽ nhắc lại anh/chị lúc { $at }.
snooze-not-needed = Đơn vị đã gửi đủ nên hệ thống không nhắc nữa.
snooze-too-late = Không còn lần nhắc nào nữa. Đề nghị anh/chị gửi ngay.
calendar-file-caption = Anh/chị mở tệp này để thêm thời hạn vào lịch của điện thoại.
calendar-file-title = Hạn gửi phương án, đề án, kế hoạch ({ $unit })
calendar-file-text = Gửi { $organiser } trước ngày { $before } (chậm nhất hết ngày { $lastDay }). Lịch này không tự cập nhật: khi thời hạn thay đổi, hệ thống sẽ báo và anh/chị mở tệp lịch mới.
calendar-file-alarm = Gửi phương án, đề án, kế hoạch ({ $unit }): chậm nhất hết ngày { $lastDay }.

command-calendar = Lịch và thời hạn
calendar-head = <b>Lịch · { $contest }</b>
calendar-dispatch = • { $date }: Công văn số { $number }
calendar-registration = • Từ { $from }: nhận đăng ký ý tưởng, thường xuyên
calendar-registration-until = • Từ { $from } đến { $to }: nhận đăng ký
calendar-deadline = • <b>Trước ngày { $before }</b>: đơn vị vào Vòng chung khảo gửi phương án, đề án, kế hoạch về { $organiser } (chậm nhất hết { $weekday }, ngày { $lastDay })
calendar-left-today = Hôm nay là ngày cuối cùng.
calendar-left =
    { $days ->
        [0] Không còn ngày làm việc nào trước thời hạn.
       *[other] Còn { $days } ngày làm việc.
    }
calendar-urged = Nên gửi xong trong ngày { $day }, trước kỳ nghỉ.
calendar-past = Thời hạn này đã qua.
calendar-days-off = Ngày nghỉ:
calendar-holiday = • { $day }: { $name }
calendar-holidays = • { $from } – { $to }: { $name }
