# Kết quả cuộc thi. Điều gì chưa biết thì ghi “chưa có dữ liệu chính thức”; không bao giờ tự nêu người đoạt giải.

command-results = Kết quả cuộc thi
menu-results = 🏆 Kết quả

results-unknown = chưa có dữ liệu chính thức
results-prize-none = Không đạt giải

results-sheet-name = Kết quả
results-sheet-help-name = Hướng dẫn
results-sheet-help-head = Cách điền bảng kết quả
results-sheet-help-prizes = Giải (ghi đúng một trong các tên sau)
results-sheet-help-fields = Lĩnh vực (ghi đúng một trong các tên sau)
results-sheet-help =
    Mỗi dòng là một mô hình, sáng kiến. Giữ nguyên cột “Mã”; thứ tự các cột có thể đổi.
    Ô để trống nghĩa là chưa có dữ liệu chính thức. Dòng chưa có điểm, giải và hạng thì chưa được nhập.
    Điểm: từ 0 đến { $max }, có thể ghi 77,8. Hạng: số nguyên từ 1; hệ thống không tự xếp hạng theo điểm.
    Đồng điểm thì cùng hạng, hạng sau bỏ qua: 1, 2, 2, 4.
    Thêm đơn vị: điền dòng mới. Có mã hồ sơ (như SK-2019-0001) thì ghi vào cột “Mã”; không có thì để trống “Mã” và ghi tên đơn vị.
    Tối đa { $rows } dòng. Điền xong, gửi tệp .xlsx này vào trò chuyện với hệ thống.
results-sheet-column =
    { $column ->
        [code] Mã
        [unit] Đơn vị
        [agency] Cơ quan
        [title] Tên mô hình, sáng kiến
        [field] Lĩnh vực
        [points] Điểm
        [prize] Giải
       *[rank] Hạng
    }
