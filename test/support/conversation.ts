import type { EmulatedUser } from '../../src/emulator/emulator.js';

/** Goes through consent and profile, as somebody who wants to get on with it. */
export async function join(user: EmulatedUser, name: string, agency = 'snv'): Promise<void> {
  await user.open();
  await user.press('Đăng ký sáng kiến');
  await user.press('Đồng ý');
  await user.say(name);
  await user.say(agency);
  await user.press('Sở Nội vụ');
  await user.press('Công chức');
  await user.say('Chuyên viên');
}

/** Answers for the text steps of the shipped form, by the step's id. */
export const ANSWERS: Record<string, string> = {
  title: 'Nhắn tin báo kết quả hồ sơ một cửa',
  situation: 'Người dân phải đi lại nhiều lần để hỏi kết quả hồ sơ. '.repeat(2),
  content: 'Hệ thống nhắn tin khi hồ sơ có kết quả, người dân chọn cách nhận. '.repeat(3),
  steps: '1. Ghi số điện thoại khi tiếp nhận.\n2. Nhắn tin khi có kết quả.\n3. Trả kết quả.',
  applicability: 'Có thể làm thử tại một phường rồi nhân rộng ra toàn thành phố.',
  effect: 'Dự kiến mỗi hồ sơ bớt được một lần đi lại của người dân.',
};

/** Fills in the form as an individual, from its first question to the summary card. */
export async function fillIn(user: EmulatedUser, title = ANSWERS.title ?? ''): Promise<void> {
  await user.say(title);
  await user.press('Cải cách thủ tục hành chính');
  await user.press('Cá nhân');
  await user.press('Chuyên viên');
  await user.press('Sở Nội vụ');
  for (const step of ['situation', 'content', 'steps', 'applicability', 'effect']) {
    await user.say(ANSWERS[step] ?? '');
  }
  await user.press('Bỏ qua');
  await user.press('Không có');
  await user.press('Tôi cam kết');
}
