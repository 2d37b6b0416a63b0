import type { LocalText } from '../contest.js';

/** What is said around the questions. */
export const WORDS = {
  welcome: {
    vi: 'Lập tệp cho một cuộc thi mới. Trong ngoặc vuông là câu trả lời sẵn: bấm Enter để nhận. Ctrl+C để dừng, các câu đã trả lời được giữ lại.',
    en: 'A file for a new contest. In brackets is the answer that Enter takes. Ctrl+C stops; what was answered is kept.',
  },
  goOn: {
    vi: 'Lần trước đã trả lời {n} câu. Làm tiếp? (c/k)',
    en: '{n} questions were answered last time. Go on from there? (y/n)',
  },
  goOnProblem: { vi: 'Trả lời c hoặc k.', en: 'Answer y or n.' },
  summary: { vi: 'Các câu trả lời:', en: 'The answers:' },
  change: {
    vi: 'Sửa câu số mấy? (Enter: không sửa, ghi tệp)',
    en: 'Which one is to be changed? (Enter: none, write the file)',
  },
  changeProblem: { vi: 'Ghi số từ 1 đến {n}.', en: 'Write a number from 1 to {n}.' },
  file: { vi: 'Ghi vào tệp', en: 'Write it into the file' },
  overwrite: {
    vi: '{file} đã có. Ghi đè? (c/k)',
    en: '{file} is there already. Overwrite it? (y/n)',
  },
  notWritten: { vi: 'Không ghi được {file}: {why}', en: '{file} can’t be written: {why}' },
  written: { vi: 'Đã ghi {file}. Cần xem lại:', en: '{file} is written. To look at:' },
  mend: { vi: 'phải sửa', en: 'mend' },
  look: { vi: 'xem lại', en: 'look at' },
  next: {
    vi: 'Sửa và diễn tập: npm run rehearse -- --contest {file}',
    en: 'Mend it and rehearse: npm run rehearse -- --contest {file}',
  },
  kept: {
    vi: 'Đã dừng. Các câu đã trả lời được giữ lại: chạy lại lệnh này để làm tiếp.',
    en: 'Stopped. What was answered is kept: run this again to go on.',
  },
} satisfies Record<string, LocalText>;
