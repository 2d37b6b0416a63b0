# Báo cáo dạng Word của cơ quan tổ chức. Nội dung báo cáo luôn là tiếng Việt, viết theo thể thức văn bản hành chính, nên không nằm ở đây.

document-name = Báo cáo tổng hợp (Word, dự thảo)
