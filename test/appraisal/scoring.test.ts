import { expect, test } from 'vitest';
import {
  continueSheet,
  givePoints,
  openAppraisal,
  openOutcome,
  openSummary,
  readPlan,
  submitSheet,
} from '../../src/appraisal/buttons.js';
import { score, UNIT, useAppraisalScenes } from '../support/appraisal.js';
import { pressFresh } from '../support/results.js';

const scenes = useAppraisalScenes();
const SCALE = 'Thang điểm minh họa, không phải thang điểm chính thức.';

test('an appraiser reads the plan, taps through the criteria, changes an answer, and sends the sheet', async () => {
  const scene = await scenes.begin();
  const lan = await scene.appraiser('Trần Thị Lan');
  await scene.sent();
  await scene.assigned(UNIT, lan);
  await lan.say('/thamdinh');
  await lan.press('Sở Khoa học và Công nghệ');
  expect(lan.last.text).toContain('⬜ Chưa chấm bản 1, hạn: hết ngày 04/12/2019.');
  expect(lan.last.text).toContain('✅ Giải pháp đề xuất');
  await lan.press('📖 Đọc bản 1');
  expect(lan.last.text).toContain('Nội dung phần solution.');
  expect(lan.last.text).toContain('Chín triệu đồng');
  // Who of the unit pressed "send" has no part in it.
  expect(lan.last.text).not.toContain('Phạm Thị Đơn Vị');
  await lan.press('✍️ Chấm điểm');

  expect(lan.last.text).toContain('Tiêu chí 1/4: Tính mới (tối đa 25 điểm)');
  expect(lan.last.text).toContain(SCALE);
  expect(lan.buttons().slice(0, 9)).toEqual([
    '25',
    '22,5',
    '20',
    '17,5',
    '15',
    '12,5',
    '10',
    '5',
    '0',
  ]);
  await lan.say('25,1');
  expect(lan.last.text).toContain('tối đa 25 điểm');
  await lan.say('17,55');
  expect(lan.last.text).toContain('một chữ số thập phân');
  await lan.say('cao');
  expect(lan.last.text).toContain('chưa đọc được số điểm');
  await lan.say('17,5');
  expect(lan.last.text).toContain('✅ Tính mới: 17,5 điểm');
  expect(lan.last.text).toContain('Nhận xét về tiêu chí Tính mới');
  await lan.say('Khá mới <so với> tỉnh khác.');
  expect(lan.last.text).toContain('Tiêu chí 2/4: Khả thi');
  await lan.press('20');
  await lan.press('⏭ Bỏ qua');
  expect(lan.last.text).toContain('Tiêu chí 3/4: Hiệu quả (tối đa 30 điểm)');
  // Skipped, it is still to be scored.
  await lan.press('⏭ Bỏ qua');
  await lan.press('⏭ Bỏ qua');
  await lan.press('10');
  await lan.press('⏭ Bỏ qua');
  await lan.say('Nên làm thử ở một phường.');
  expect(lan.last.text).toContain('Còn phải chấm: Hiệu quả');
  expect(lan.last.text).toContain('• Tính mới: 17,5/25 – Khá mới <so với> tỉnh khác.');
  expect(lan.last.text).toContain(SCALE);
  expect(lan.buttons()).not.toContain('✅ Gửi phiếu chấm');
  await pressFresh(lan, continueSheet.data(UNIT));
  expect(lan.last.text).toContain('Tiêu chí 3/4: Hiệu quả');
  await lan.say('30');
  await lan.press('🧾 Phiếu chấm');
  expect(lan.last.text).toContain('Tổng: 77,5/100 điểm');
  const stale = submitSheet.data(
    UNIT,
    '1',
    String((await scene.appraisals.draft(lan.id, UNIT)).revision),
    'yes',
  );
  await lan.press('Tính mới: 17,5/25');
  expect(lan.last.text).toContain('Đã cho: 17,5 điểm');
  await lan.press('22,5');
  expect(lan.last.text).toContain('Tổng: 82,5/100 điểm');

  // The summary of before says other points: it sends nothing.
  await pressFresh(lan, stale);
  expect(lan.last.text).toContain('phiếu chưa được gửi');
  expect(await scene.appraisals.sheetsOf(UNIT)).toEqual([]);
  await lan.press('✅ Gửi phiếu chấm');
  expect(lan.last.text).toContain('82,5/100 điểm?');
  await lan.press('✅ Gửi, không sửa nữa');
  expect(lan.last.text).toContain('✅ Đã gửi phiếu chấm.');
  expect(lan.last.text).toContain('Phiếu của anh/chị: 82,5/100 điểm');
  expect(await scene.appraisals.sheetsOf(UNIT)).toMatchObject([
    {
      finalistId: UNIT,
      version: 1,
      appraiser: lan.id,
      points: { novelty: 22.5, feasibility: 20, effectiveness: 30, replication: 10 },
      remarks: { novelty: 'Khá mới <so với> tỉnh khác.' },
      remark: 'Nên làm thử ở một phường.',
    },
  ]);
  expect(await scene.acts()).toEqual([`submit-appraisal-sheet ${UNIT} 1`]);

  // It is final, whatever is pressed in older messages.
  for (const data of [
    givePoints.data(UNIT, 'novelty', '0', 'n'),
    continueSheet.data(UNIT),
    openSummary.data(UNIT),
  ]) {
    expect((await lan.press({ data })).answer?.text).toContain('phiếu đã gửi không sửa được');
  }
  await pressFresh(lan, stale);
  expect(lan.last.text).toContain('đã được gửi trước đó');
  expect(await scene.appraisals.sheetsOf(UNIT)).toHaveLength(1);
});

test('what was begun is kept through /huy, a lost session and presses that make no sense', async () => {
  const scene = await scenes.begin();
  const lan = await scene.appraiser('Lan', 'so-tu-phap');
  await scene.sent();
  await scene.assigned(UNIT, lan);
  await pressFresh(lan, continueSheet.data(UNIT));
  await lan.press('17,5');
  await lan.say('/huy');
  expect(lan.last.text).toContain('vẫn được lưu trong phiếu chấm');
  await lan.press('⚖️ Thẩm định');
  expect(lan.last.text).toContain('🟡 đang chấm');
  await scene.loseSession(lan);
  await pressFresh(lan, continueSheet.data(UNIT));
  expect(lan.last.text).toContain('Tiêu chí 2/4');
  for (const data of [
    givePoints.data(UNIT, 'novelty', '251', 'n'),
    givePoints.data(UNIT, 'no-such', '1', 'n'),
  ]) {
    expect((await lan.press({ data })).answer?.text).toBeDefined();
  }
  expect((await scene.appraisals.draft(lan.id, UNIT)).answers).toEqual({ 'p.novelty': '175' });
  expect((await lan.press({ data: openOutcome.data(UNIT, '1', '0') })).answer?.text).toContain(
    'sau khi gửi phiếu chấm của mình',
  );
  expect((await lan.press({ data: readPlan.data(UNIT, '7') })).answer?.text).toBeDefined();
});

test('an appraiser is blind until their own sheet is in; administrators see each as it comes, with names', async () => {
  const scene = await scenes.begin();
  const { admin } = scene;
  const lan = await scene.appraiser('Trần Thị Lan');
  const hai = await scene.appraiser('Ngô Văn Hải');
  await scene.sent();
  await scene.assigned(UNIT, lan, hai);
  const send = async (user: typeof lan, points: string[], remark: string) => {
    await pressFresh(user, continueSheet.data(UNIT));
    await score(user, points);
    await user.press('💬 Nhận xét chung');
    expect(user.last.text).not.toContain('Bỏ qua');
    await user.say(remark);
    await user.press('✅ Gửi phiếu chấm');
    await user.press('✅ Gửi, không sửa nữa');
  };
  await send(lan, ['20', '20', '20', '10'], 'Cần rõ lộ trình.');
  await pressFresh(admin, openAppraisal.data(UNIT));
  expect(admin.last.text).toContain('• Trần Thị Lan – ✅ đã gửi phiếu');
  expect(admin.last.text).toContain('• Ngô Văn Hải – ⬜ chưa chấm');
  expect(admin.last.text).toContain('Tổng điểm (tối đa 100), 1 phiếu: 70');
  expect(admin.last.text).toContain(SCALE);

  const seen = () => hai.messages.map(({ text = '' }) => text).join('\n');
  await pressFresh(hai, openAppraisal.data(UNIT));
  await hai.say('/thamdinh');
  const { answer } = await hai.press({ data: openOutcome.data(UNIT, '1', '0') });
  expect(answer?.text).toContain('sau khi gửi phiếu chấm của mình');
  expect(seen()).not.toMatch(/70|Cần rõ lộ trình/);

  await send(hai, ['25', '25', '25', '12,5'], 'Rất khả thi.');
  expect(hai.last.text).toContain(
    '2 phiếu: trung bình 78,75 (thấp nhất 70, cao nhất 87,5, độ lệch chuẩn 8,75)',
  );
  expect(hai.last.text).toContain('• Tính mới (tối đa 25): trung bình 22,5');
  expect(hai.last.text).toContain('Phiếu của anh/chị: 87,5/100 điểm');
  expect(hai.last.text).toContain('💬 Cần rõ lộ trình.');
  expect(hai.last.text).toContain(SCALE);
  expect(seen()).not.toContain('Lan');

  await pressFresh(admin, openAppraisal.data(UNIT));
  await admin.press('📊 Kết quả bản 1');
  expect(admin.last.text).toContain('Trần Thị Lan: 70/100 điểm');
  expect(admin.last.text).toContain('Ngô Văn Hải: 87,5/100 điểm');
  expect(admin.last.text).toContain('💬 Rất khả thi.');
  await admin.say('/thamdinh');
  expect(admin.last.text).toContain('✅ đã gửi: 2');
  // Administrators give no points.
  expect((await admin.press({ data: continueSheet.data(UNIT) })).answer?.text).toBeDefined();
  expect(await scene.appraisals.draft(admin.id, UNIT)).toEqual({ revision: 0, answers: {} });
});
