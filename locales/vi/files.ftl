# Tệp kèm theo, dùng chung cho hồ sơ và phương án: không nhắc riêng hồ sơ.

files-count = Tệp kèm theo: { $count }/{ $max } (mỗi tệp tối đa { $size })
files-attached = { $count } tệp
file-line = { $number }. { $name } ({ $size })
file-photo = Ảnh
file-document = Tệp không tên
file-open = 📎 Xem tệp { $number }
file-remove = ✖ Bỏ tệp { $number }
file-removed = Đã bỏ “{ $name }”.
file-gone = Tệp này không còn trong danh sách tệp kèm theo.
file-unavailable = Hệ thống chưa gửi lại được tệp này. Anh/chị vui lòng thử lại sau.
file-known = Tệp “{ $name }” đã có trong danh sách.
saved-file = ✅ Đã nhận “{ $name }”.
files-wanted = Câu này nhận tệp hoặc ảnh: { $extensions }. Anh/chị gửi tệp, hoặc bấm nút trong câu hỏi để sang câu sau.
files-full = ⚠️ Đã đủ { $max } tệp nên không nhận thêm “{ $name }”. Các tệp đã nhận có trong danh sách dưới đây; muốn thêm, anh/chị bỏ bớt một tệp.
file-too-big = Chưa nhận “{ $name }”: tệp { $size }, vượt giới hạn { $max }. Anh/chị vui lòng nén hoặc chia nhỏ tệp.
file-wrong-type = Chưa nhận “{ $name }”: loại tệp này không nhận được. Các loại nhận được: { $extensions }.
