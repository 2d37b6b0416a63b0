import { describe, expect, test } from 'vitest';
import {
  openReport,
  openReportFile,
  removeDraftFile,
  sendReport,
} from '../../src/dissemination/buttons.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { AGENCY, fillReport, useDisseminationScenes } from '../support/dissemination.js';
import { pressFresh } from '../support/results.js';

const scenes = useDisseminationScenes();

/** Opens the report and gives what it says. */
async function card(user: EmulatedUser, agencyId = AGENCY): Promise<string> {
  await pressFresh(user, openReport.data(agencyId));
  return user.last.text ?? '';
}

describe('the report', () => {
  test('is written one question at a time, sent, and kept as a version with its receipt', async () => {
    const scene = await scenes.begin();
    const lan = await scene.coordinator();
    await scene.makePublic();
    expect(await card(lan)).toContain('Báo cáo nội bộ, không thay văn bản chính thức.');
    await lan.press('Bắt đầu');
    await lan.say('ngày 20 tháng 11 năm 2019');
    expect(lan.last.text).toContain('✅ Thời gian: 20/11/2019');
    await lan.press('Cuộc họp');
    await lan.press('Nhóm trò chuyện');
    await lan.press('Bảng tin');
    await lan.press('✅ Bảng tin');
    await lan.press('Tiếp tục');
    await lan.say('1.120 người');
    expect(lan.last.text).toBe(
      '1.120 trên tổng số bao nhiêu cán bộ, công chức, viên chức?\nAnh/chị nhập một số.',
    );
    await lan.say('1 500');
    await lan.press('Không có đoàn viên');
    await lan.say('cam lam');
    await lan.press('UBND huyện Cam Lâm');
    await lan.press('Hệ thống tiếp nhận');
    await lan.press('Tiếp tục');
    await lan.say('Chưa có đường truyền ở <3> xã & thị trấn.');
    await lan.after(() => lan.sendDocument({ name: 'bien-ban.pdf' }));
    await lan.after(() => lan.sendPhoto({ caption: 'Ảnh cuộc họp' }));
    await lan.press('Tiếp tục');
    const whole = [
      '',
      'Thời gian: 20/11/2019',
      'Hình thức: Cuộc họp; Nhóm trò chuyện',
      'Cán bộ, công chức, viên chức: 1.120/1.500 (74,6%)',
      'Đoàn viên thanh niên: không có đoàn viên',
      'Mô hình chọn áp dụng: ',
      '• UBND huyện Cam Lâm',
      '• Hệ thống tiếp nhận phản ánh, kiến nghị – Sở Thông tin và Truyền thông',
      'Khó khăn, vướng mắc: Chưa có đường truyền ở <3> xã & thị trấn.',
      'Minh chứng: ',
      '• bien-ban.pdf',
      '• Ảnh cuộc họp',
    ];
    expect(lan.last.text?.split('\n')).toEqual([
      '📝 Báo cáo phổ biến kết quả · Sở Tư pháp',
      'Báo cáo nội bộ, không thay văn bản chính thức.',
      ...whole,
      '',
      'Đã đủ các mục bắt buộc. Anh/chị kiểm tra lại rồi bấm “Gửi báo cáo”.',
    ]);
    await lan.press('Gửi báo cáo');
    expect(lan.last.text?.split('\n')).toEqual([
      '🧾 Hệ thống đã nhận báo cáo phổ biến',
      'Sở Tư pháp, lần 1, lúc 09:00 ngày 20/11/2019.',
      'Báo cáo nội bộ, không thay văn bản chính thức.',
      ...whole,
    ]);
    const [report, ...more] = await scene.reports.versions(AGENCY);
    expect(more).toEqual([]);
    expect(report).toMatchObject({
      day: '2019-11-20',
      ways: ['meeting', 'chat'],
      officials: { reached: 1120, total: 1500 },
      union: { reached: 0, total: 0 },
      models: ['f.cam-lam', 'f.so-thong-tin'],
      resultsVersion: 1,
    });
    // Nobody's name or account is in what is kept of it.
    expect(JSON.stringify(report)).not.toContain(String(lan.id));
    expect((await scene.acts()).filter((act) => act.includes('dissemination'))).toEqual([
      `report-dissemination ${AGENCY}`,
    ]);
  });

  test('takes no slip for an answer, and loses nothing by it', async () => {
    const scene = await scenes.begin();
    const lan = await scene.coordinator();
    await scene.makePublic();
    await card(lan);
    await lan.press('Bắt đầu');
    for (const [typed, said] of [
      ['hôm nọ', 'chưa hiểu ngày này'],
      ['31/11/2019', 'không có ngày này trong lịch'],
      ['21/11/2019', 'không sau hôm nay (20/11/2019)'],
      ['20/11/2009', 'phải từ năm 2019'],
    ]) {
      await lan.say(typed ?? '');
      expect(lan.last.text).toContain(said);
      expect(lan.last.text).toContain('ngày nào?');
    }
    await lan.press('Hôm qua');
    await lan.say('họp');
    expect(lan.last.text).toContain('Câu này trả lời bằng nút');
    await lan.press('Cuộc họp');
    await lan.press('Tiếp tục');
    for (const typed of ['nhiều', '-3', '12,5', '2.000.000', '120/150']) {
      await lan.say(typed);
      expect(lan.last.text).toContain('một số nguyên từ 0 đến 1.000.000');
    }
    await lan.say('120');
    await lan.say('100');
    expect(lan.last.text).toContain('tổng số 100 nhỏ hơn số đã phổ biến (120)');
    await lan.say('0');
    expect(lan.last.text).toContain('một số nguyên từ 1');
    await lan.say('150');
    expect(await card(lan)).toContain('Thời gian: 19/11/2019');
    expect(lan.last.text).toContain('120/150 (80%)');
    expect(lan.last.text).toContain('Còn thiếu: Đoàn viên thanh niên; Mô hình chọn áp dụng');
    expect(lan.buttons()).not.toContain('📤 Gửi báo cáo');
    // A new number of those reached makes the old total impossible: it is asked for again.
    await lan.press('✏️ Cán bộ');
    await lan.say('200');
    expect(lan.last.text).toContain('200 trên tổng số');
    expect(await card(lan)).toContain('⚠️ 200/150 (133,3%): số đã phổ biến lớn hơn tổng số');
    expect(lan.last.text).toContain('Còn thiếu: Cán bộ, công chức, viên chức;');
    await pressFresh(lan, sendReport.data(AGENCY, '0', '1'));
    expect(lan.last.text).toContain('Chưa gửi: báo cáo hoặc kết quả vừa có thay đổi');
    const { revision } = await scene.reports.draft(AGENCY);
    await pressFresh(lan, sendReport.data(AGENCY, String(revision), '1'));
    expect(lan.last.text).toContain('Chưa gửi: báo cáo còn thiếu mục bắt buộc');
    expect(await scene.reports.versions(AGENCY)).toEqual([]);
  });

  test('takes files up to its limits, and sends them back', async () => {
    const scene = await scenes.begin();
    const lan = await scene.coordinator();
    await scene.makePublic();
    await fillReport(scene);
    await card(lan);
    await lan.press('✏️ Minh chứng');
    await lan.say('không có');
    expect(lan.last.text).toContain('Câu này nhận tệp hoặc ảnh');
    await lan.after(() => lan.sendDocument({ name: 'virus.exe' }));
    expect(lan.last.text).toContain('loại tệp này không nhận được');
    for (let file = 1; file <= 6; file += 1)
      await lan.after(() => lan.sendDocument({ name: `tep-${file}.pdf` }));
    expect(lan.last.text).toContain('Đã đủ 5 tệp nên không nhận thêm “tep-6.pdf”');
    await lan.press('✖ Bỏ tệp 1');
    expect(lan.last.text).toContain('Tệp kèm theo: 4/5');
    await lan.press('📎 Xem tệp 1');
    expect(lan.last.document?.file_name).toBe('tep-2.pdf');
    const { answer } = await lan.press({ data: removeDraftFile.data(AGENCY, 'khong-co') });
    expect(answer?.text).toContain('không còn trong danh sách');
    await card(lan);
    await lan.press('Gửi báo cáo');
    await pressFresh(scene.admin, openReportFile.data(AGENCY, '1', '3'));
    expect(scene.admin.last.document?.file_name).toBe('tep-5.pdf');
    const gone = await scene.admin.press({ data: openReportFile.data(AGENCY, '1', '4') });
    expect(gone.answer?.text).toContain('không còn trong danh sách');
  });

  test('survives a lost session: what was answered is there, and so is the way on', async () => {
    const scene = await scenes.begin();
    const lan = await scene.coordinator();
    await scene.makePublic();
    await card(lan);
    await lan.press('Bắt đầu');
    await lan.press('Hôm nay');
    await scene.loseSession(lan);
    expect(await card(lan)).toContain('Thời gian: 20/11/2019');
    await lan.press('Trả lời tiếp');
    expect(lan.last.text).toContain('Phổ biến bằng hình thức nào?');
    await lan.say('/huy');
    expect(lan.last.text).toContain('Những câu đã trả lời của báo cáo vẫn được lưu');
    await lan.press('Báo cáo phổ biến');
    expect(lan.last.text).toContain('Thời gian: 20/11/2019');
  });
});
