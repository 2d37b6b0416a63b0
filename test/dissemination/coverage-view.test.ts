import { describe, expect, test } from 'vitest';
import { listCoverage, openCoverage } from '../../src/dissemination/buttons.js';
import { AGENCY, fillReport, useDisseminationScenes } from '../support/dissemination.js';
import { PRIZES, pressFresh } from '../support/results.js';

const scenes = useDisseminationScenes();

describe('for administrators', () => {
  test('what agencies claim and what was counted stand apart, down to each report', async () => {
    const scene = await scenes.begin();
    const lan = await scene.coordinator();
    await scene.makePublic();
    await fillReport(scene);
    await pressFresh(lan, `wo:${AGENCY}`);
    await lan.press('Gửi báo cáo');
    const binh = await scene.official(AGENCY);
    await binh.open(`pb_${AGENCY}`);
    await binh.press('Đã nắm thông tin');
    await scene.admin.say('/ketqua');
    await scene.admin.press('📣 Phổ biến kết quả');
    const { text = '' } = scene.admin.last;
    expect(text).toContain(
      [
        'Cơ quan cần phổ biến: 55',
        '📦 Đã nhận bộ tài liệu: 0',
        '✅ Đã báo cáo: 1 (theo kết quả trước đính chính: 0)',
        '⬜ Chưa báo cáo: 54 (chưa có đầu mối: 54)',
        'Cơ quan báo cáo: cán bộ, công chức, viên chức 120/150 (80%); đoàn viên 30/30 (100%)',
        'Hệ thống đếm: 1 người bấm “Đã nắm thông tin”',
      ].join('\n'),
    );
    expect(text).toContain('Lịch nhắc và mẫu báo cáo do hệ thống đề xuất');
    await scene.admin.press('Sở, ban, ngành');
    expect(scene.admin.last.text).toContain('Sở, ban, ngành, tất cả: 21');
    await scene.admin.press('✅ Sở Tư pháp');
    expect(scene.admin.last.text).toContain(
      [
        'Sở Tư pháp',
        '✅ đã báo cáo ngày 20/11/2019 · chưa nhận bộ tài liệu · đầu mối: 1',
        'Cơ quan báo cáo: cán bộ, công chức, viên chức 120/150 (80%); đoàn viên 30/30 (100%)',
        'Hệ thống đếm: 1 người bấm “Đã nắm thông tin”',
      ].join('\n'),
    );
    await scene.admin.press('📖 Lần 1');
    expect(scene.admin.last.text).toContain('Hình thức: Cuộc họp');
    await scene.admin.press('Các lần đã gửi');
    await scene.admin.press('◀ Phổ biến kết quả');
    await scene.admin.press('⬜ Chưa báo cáo (54)');
    expect(scene.admin.last.text).toContain('Tất cả cơ quan, chưa báo cáo: 54');
    expect(scene.admin.last.text).not.toContain('Sở Tư pháp');
    await scene.admin.press('2/6 ▶');
    await scene.admin.press('Xem tất cả');
    expect(scene.admin.last.text).toContain('Tất cả cơ quan, tất cả: 55');
    await pressFresh(scene.admin, listCoverage.data('khong-co', 'all', '99'));
    expect(scene.admin.last.text).toContain(', tất cả: 0');
  });

  test('only, and not before results are public', async () => {
    const scene = await scenes.begin();
    const lan = await scene.coordinator();
    await scene.publish(PRIZES, 'm60');
    for (const data of [openCoverage.data(), listCoverage.data('all', 'silent', '0')]) {
      expect((await scene.admin.press({ data })).answer?.text).toContain('chưa được công bố');
      const { answer, messages } = await lan.press({ data });
      expect(answer?.text).toContain('dành cho quản trị viên');
      expect(messages).toEqual([]);
    }
  });
});
