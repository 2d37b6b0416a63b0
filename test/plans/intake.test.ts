import { expect, test } from 'vitest';
import { withdrawConsent } from '../../src/people/buttons.js';
import { askPart, openPlanButton } from '../../src/plans/buttons.js';
import { openCard, UNIT, usePlanScenes } from '../support/plans.js';
import { onlyOne } from '../support/registration.js';

const scenes = usePlanScenes();

test('two people of a unit write its plan at once, from the first question to the receipt', async () => {
  const scene = await scenes.begin();
  const mai = await scene.colleague('Nguyễn Thị Mai');
  const binh = await scene.colleague('Trần Văn Bình');
  await mai.say('/kehoach');
  expect(mai.last.text).toContain('Đơn vị gửi loại văn bản nào?');
  expect(mai.last.text).toContain(
    'trước ngày 31/01/2020 (chậm nhất hết ngày 30/01/2020), còn 45 ngày làm việc',
  );
  await mai.press('Đề án');
  await Promise.all([mai.press('Giải pháp đề xuất'), binh.say('/plan')]);
  await binh.press('Giải pháp đề xuất');
  await Promise.all([
    ...[1, 2, 3].map((number) => mai.say(`Mai viết đoạn ${number}.`)),
    ...[1, 2, 3].map((number) => binh.say(`Bình viết đoạn ${number}.`)),
    binh.after(() => binh.sendDocument({ name: 'so-do.pdf' })),
  ]);
  const { texts, files } = await scene.plan();
  expect(texts.map(({ text }) => text).sort()).toEqual([
    'Bình viết đoạn 1.',
    'Bình viết đoạn 2.',
    'Bình viết đoạn 3.',
    'Mai viết đoạn 1.',
    'Mai viết đoạn 2.',
    'Mai viết đoạn 3.',
  ]);
  expect(files.map(({ name, part }) => [name, part])).toEqual([['so-do.pdf', 'solution']]);

  await mai.press('Cách thức thực hiện cụ thể ▶');
  await mai.say('1. Khảo sát. 2. Làm thử. 3. Nhân rộng.');
  await mai.press('Dự toán kinh phí ▶');
  await mai.say('Máy quét tài liệu');
  await mai.press('cái');
  await mai.say('2');
  await mai.say('4,5 triệu');
  expect(mai.last.text).toContain('✅ Đơn giá: 4.500.000');
  await mai.press('Xã hội hóa');
  expect(mai.last.text).toContain('1. Máy quét tài liệu: 2 cái × 4.500.000 = 9.000.000 đồng');
  expect(mai.last.text).toContain('Bằng chữ: Chín triệu đồng.');
  await mai.press('Bảng tóm tắt');
  expect(mai.last.text).toContain('✅ Giải pháp đề xuất: 99 ký tự, 1 tệp');
  expect(mai.last.text).toContain('✅ Dự toán kinh phí: 1 dòng, tổng 9.000.000 đồng');
  expect(mai.last.text).not.toContain('Còn thiếu');
  await mai.press('📨 Gửi');
  expect(mai.last.text).toContain('Mã: PA-2019-0001 (bản 1)');
  await scene.settled();
  for (const user of [mai, binh]) expect(user.last.text).toMatch(/^🧾 .*\nMã: PA-2019-0001/);
});

test('somebody of no unit is told whom the plan is for, and finds no way to it in the menu', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  await user.say('/kehoach');
  expect(user.last.text).toContain('chưa được gắn với đơn vị nào');
  expect(user.last.text).toContain('liên hệ Sở Nội vụ tỉnh Khánh Hòa để nhận liên kết');
  await user.press('Trình đơn');
  expect(user.buttons()).not.toContain('📋 Phương án, đề án, kế hoạch');
  const colleague = await scene.colleague();
  await colleague.say('/start');
  await colleague.press('📋 Phương án, đề án, kế hoạch');
  expect(colleague.last.text).toContain('Đơn vị gửi loại văn bản nào?');
});

test('somebody of several units chooses one; the plans stay apart', async () => {
  const scene = await scenes.begin();
  const user = await scene.colleague();
  await scene.finalists.claim('cam-lam', user.id, 1);
  await user.say('/kehoach');
  expect(user.buttons().slice(0, 2)).toEqual(['Sở Khoa học và Công nghệ', 'UBND huyện Cam Lâm']);
  await user.press('UBND huyện Cam Lâm');
  await user.press('Kế hoạch');
  await user.press('Giải pháp');
  await user.say('Chỉ của Cam Lâm');
  expect((await scene.plan('cam-lam')).texts).toHaveLength(1);
  expect(await scene.plan()).toMatchObject({ texts: [], revision: 0 });
});

test('somebody of a unit who has not joined agrees first, and then is led to the plan', async () => {
  const scene = await scenes.begin();
  const user = scene.emulator.user();
  await scene.finalists.claim(UNIT, user.id, 1);
  await user.open('plan');
  expect(user.last.text).toContain('Anh/chị có đồng ý');
  await user.press('Đồng ý');
  await user.say('Lê Thị Hoa');
  await user.say('sở khoa học');
  await user.press('Sở Khoa học và Công nghệ');
  await user.press('Công chức');
  await user.say('Chuyên viên');
  expect(user.last.text).toContain('Đơn vị gửi loại văn bản nào?');
});

test('a link leads to the plan', async () => {
  const scene = await scenes.begin();
  const user = await scene.colleague();
  await user.open('plan');
  expect(user.last.text).toContain('Đơn vị gửi loại văn bản nào?');
});

test('the kind is changed on the card, and is a change to be sent', async () => {
  const scene = await scenes.begin();
  const user = await scene.colleague();
  await scene.writePlan();
  await openCard(user);
  await user.press('📨 Gửi');
  await scene.settled();
  await openCard(user);
  expect(user.buttons()).not.toContain('📨 Gửi bản mới');
  await user.press('Đổi loại văn bản');
  expect(user.buttons()).toContain('✅ Đề án');
  await user.press('Kế hoạch');
  expect(user.last.text).toContain('Loại văn bản: Kế hoạch');
  expect(user.last.text).toContain('Có thay đổi chưa gửi');
  await user.press('📨 Gửi bản mới');
  expect(user.last.text).toContain('(bản 2)');
});

test('consent taken back, the person is out, and the plan stays with the unit', async () => {
  const scene = await scenes.begin();
  const mai = await scene.colleague();
  const binh = await scene.colleague('Trần Văn Bình');
  await scene.writePlan();
  const before = await scene.plan();
  await mai.press({ data: withdrawConsent.data('yes') });
  expect(await scene.plan()).toEqual(before);
  const { answer } = await mai.press({ data: openPlanButton.data(UNIT) });
  expect(answer?.text).toContain('không thuộc đơn vị này');
  await openCard(binh);
  expect(binh.last.text).toContain('✅ Giải pháp đề xuất');
});

test('/huy in the middle of a part keeps all that was written and leads back to the plan', async () => {
  const scene = await scenes.begin();
  const user = await scene.colleague();
  await scene.writePlan();
  await user.press({ data: askPart.data(UNIT, 'solution') });
  await user.say('Thêm một đoạn.');
  const reply = onlyOne(await user.say('/huy'));
  expect(reply.text).toContain('vẫn được lưu');
  await user.press('Phương án, đề án, kế hoạch');
  expect(user.last.text).toContain('✅ Giải pháp đề xuất: 37 ký tự');
});

test('an English reader gets everything in English, and the amount in words in Vietnamese', async () => {
  const scene = await scenes.begin();
  const user = await scene.colleague('Mai', { languageCode: 'en' });
  await user.say('/plan');
  await user.press('Scheme');
  await user.press('Budget estimate');
  await user.say('Scanner | piece | 1.5 | 4,500,000');
  await user.press('Support from the provincial budget');
  expect(user.last.text).toContain('1. Scanner: 1.5 piece × 4,500,000 = 6,750,000 đồng');
  expect(user.last.text).toContain('In Vietnamese words: Sáu triệu bảy trăm năm mươi nghìn đồng.');
  await user.press('Summary');
  expect(user.last.text).toContain('⬜ Proposed solution: nothing yet');
  expect(user.last.text).toContain('(30/01/2020 is the last day). Working days left: 45.');
  await user.press('📨 Send');
  expect(user.last.text).toContain('Still missing: Proposed solution; Way of implementation.');
  await user.press('Send what we have');
  await scene.settled();
  expect(user.last.text).toContain('Receipt of an implementation option, scheme or plan');
  const vietnamese = /[ăâđêôơưạảãấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏõốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/;
  const said = user.messages
    .filter(({ from }) => from?.is_bot)
    .flatMap(({ text = '' }) => text.split('\n'))
    .filter((line) => !/In Vietnamese words|Sở Khoa học|đồng/.test(line))
    .filter((line) => vietnamese.test(line.replaceAll('Khánh Hòa', '')));
  expect(said.filter((line) => !/UBND|Confidential|CCHC|trẻ/.test(line))).toEqual([]);
});
