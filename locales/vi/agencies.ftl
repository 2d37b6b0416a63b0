# Bảng theo dõi của từng cơ quan (/donvi), dành cho đầu mối.

board-back = ◀ Bảng của cơ quan
board-not-yours = Anh/chị không phải đầu mối của cơ quan này. Gõ /donvi để xem cơ quan mình phụ trách.
