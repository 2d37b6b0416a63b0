import type { Chance } from '../chance.js';

const HOW = [
  ...['Nhắn tin báo kết quả', 'Trả kết quả tại nhà', 'Lấy số thứ tự qua mạng', 'Mã QR tra cứu'],
  ...['Biểu mẫu điền sẵn', 'Tổ lưu động hỗ trợ', 'Sổ tay điện tử', 'Nhóm Zalo giải đáp'],
];
const WHAT = [
  ...['hồ sơ một cửa', 'thủ tục đất đai', 'thủ tục hộ tịch', 'cấp phép xây dựng'],
  ...['chế độ bảo trợ xã hội', 'đăng ký kinh doanh hộ cá thể', 'phản ánh của người dân'],
];

/** Sentences that any official could have written about any idea. */
const SENTENCES = [
  'Người dân phải đi lại nhiều lần và chờ đợi lâu ở bộ phận một cửa.',
  'Cán bộ ghi sổ bằng tay, dễ nhầm và khó tìm lại khi cần đối chiếu.',
  'Nhóm đã làm thử tại một bộ phận trong ba tháng và ghi lại ý kiến của người dân.',
  'Các bước gồm khảo sát, soạn biểu mẫu, tập huấn, làm thử, rút kinh nghiệm.',
  'Cách làm này không cần thêm thiết bị, có thể áp dụng ngay tại xã, phường khác.',
  'Thời gian chờ trung bình dự kiến giảm một nửa so với trước.',
  'Đơn vị chủ trì phân công một người theo dõi và báo cáo hằng tháng.',
];

export function makeTitle(chance: Chance): string {
  return `${chance.pick(HOW)} cho ${chance.pick(WHAT)}`;
}

/** A text of a length that a question takes; characters. */
export function makeText(chance: Chance, { min, max }: { min: number; max: number }): string {
  const wanted = Math.min(max, Math.max(min, 120));
  const sentences: string[] = [];
  let at = chance.between(0, SENTENCES.length - 1);
  while (sentences.join(' ').length < wanted) {
    sentences.push(SENTENCES[at % SENTENCES.length] ?? '');
    at += 1;
  }
  return sentences.join(' ').slice(0, max).trim();
}

/** What things cost, as they are typed. */
export function makeBudget(chance: Chance): string {
  const rows = [
    ['Máy quét tài liệu', 'cái', chance.between(1, 4), 4_500_000],
    ['Tập huấn cán bộ một cửa', 'buổi', chance.between(1, 3), 6_000_000],
    ['In sổ tay hướng dẫn', 'cuốn', chance.between(10, 40) * 10, 25_000],
  ];
  return rows.map((row) => row.join(' | ')).join('\n');
}

const QUESTIONS = [
  'Mô hình cần bao nhiêu người để vận hành và đơn vị đã bố trí như thế nào?',
  'Đơn vị gặp khó khăn gì lớn nhất khi bắt đầu làm thử mô hình này?',
  'Cách làm này có áp dụng được ở cấp xã không, thưa anh/chị?',
];

export function makeQuestion(chance: Chance): string {
  return chance.pick(QUESTIONS);
}
