import { describe, expect, test } from 'vitest';
import { openEntrants } from '../../src/agencies/buttons.js';
import { useAgencyScenes } from '../support/agencies.js';
import { AGENCY, fillReport, useDisseminationScenes } from '../support/dissemination.js';
import { TITLE, useReplicationScenes } from '../support/replication.js';

/** The lines between a heading of the board and the next empty line. */
function block(text: string | undefined, heading: 'Cần làm' | 'Tình hình'): string[] {
  const lines = (text ?? '').split('\n');
  const from = lines.indexOf(heading);
  if (from < 0) return [];
  const to = lines.indexOf('', from);
  return lines.slice(from + 1, to < 0 ? undefined : to);
}

describe('what results bring', () => {
  const scenes = useDisseminationScenes();
  const DUTY = 'Phổ biến kết quả cuộc thi: chưa báo cáo';

  test('is a duty once results are public, leads to the report, and is none when it is sent', async () => {
    const scene = await scenes.begin();
    const lan = await scene.coordinator();
    await lan.say('/donvi');
    expect(lan.last.text).not.toContain('Phổ biến');
    await scene.makePublic();
    await lan.say('/donvi');
    expect(block(lan.last.text, 'Cần làm')).toContain(DUTY);
    expect(block(lan.last.text, 'Tình hình')).toContain('Bộ tài liệu phổ biến: chưa nhận');
    await fillReport(scene);
    await lan.press('📝 Báo cáo phổ biến');
    await lan.press('Gửi báo cáo');
    await lan.say('/donvi');
    expect(block(lan.last.text, 'Cần làm')).not.toContain(DUTY);
    expect(lan.last.text).toContain('✅ Đã báo cáo phổ biến kết quả lúc');
  });

  test('is each agency’s own, and administrators see all of them from the list of agencies', async () => {
    const scene = await scenes.begin();
    const lan = await scene.coordinator(AGENCY);
    const hoa = await scene.coordinator('so-y-te', 'Trần Thị Hoa');
    await scene.makePublic();
    await fillReport(scene);
    await lan.say('/donvi');
    await lan.press('📝 Báo cáo phổ biến');
    await lan.press('Gửi báo cáo');
    await hoa.say('/donvi');
    expect(block(hoa.last.text, 'Cần làm')).toContain(DUTY);
    const { admin } = scene;
    await admin.say('/donvi');
    expect(admin.last.text).toContain('Có đầu mối: 2. Chưa có đầu mối: 53.');
    expect(admin.buttons()).toContain('👥 Đầu mối các cơ quan');
    await admin.press('📣 Phổ biến kết quả');
    expect(admin.last.text).toContain('Tình hình phổ biến kết quả');
    await hoa.say('/donvi');
    expect(hoa.buttons()).not.toContain('📣 Phổ biến kết quả');
  });
});

describe('what one’s own people propose', () => {
  const scenes = useReplicationScenes();

  test('is a duty until it has an answer, and then only to be known', async () => {
    const scene = await scenes.begin();
    const mai = await scene.coordinator('Nguyễn Thị Mai', 'nha-trang');
    await scene.register(await scene.official('Đỗ An', 'nha-trang'));
    await mai.say('/donvi');
    expect(block(mai.last.text, 'Cần làm').join('\n')).toMatch(
      new RegExp(`🌱 ${TITLE}: .*– cần xác nhận đề xuất`),
    );
    await mai.press(`🌱 ${TITLE}`);
    await mai.press('✅ Xác nhận');
    await mai.say('/donvi');
    expect(block(mai.last.text, 'Cần làm').join('\n')).not.toContain('🌱');
    expect(block(mai.last.text, 'Tình hình').join('\n')).toContain(`🌱 ${TITLE}`);
    // Another agency has nothing of it.
    const hoa = await scene.coordinator('Trần Thị Hoa', 'so-y-te');
    await hoa.say('/donvi');
    expect(hoa.last.text).not.toContain(TITLE);
  });
});

describe('the entries', () => {
  const scenes = useAgencyScenes();

  test('of somebody who takes consent back stay on the board, but the name does not', async () => {
    const { coordinator, official, submitted } = await scenes.begin();
    const hoa = await coordinator('Trần Thị Hoa', 'so-y-te');
    const mai = await official('Nguyễn Thị Mai');
    await submitted(mai);
    await submitted(await official('Lê Văn Bình'), 'Mô hình khác');
    await hoa.press({ data: openEntrants.data('so-y-te', '0') });
    expect(hoa.last.text).toContain('Nguyễn Thị Mai');
    await mai.press({ data: 'pw:yes' });
    await hoa.press({ data: openEntrants.data('so-y-te', '0') });
    expect(hoa.last.text).not.toContain('Nguyễn Thị Mai');
    expect(hoa.last.text).toContain('📂 Hồ sơ dự thi: 2\nSở Y tế');
    expect(hoa.last.text).toContain('Tác giả (1): người không nêu tên');
    expect(hoa.last.text).toContain('Tác giả (1): Lê Văn Bình');
  });

  test('count for the agency that they were sent for, wherever their author has gone since', async () => {
    const { coordinator, official, submitted, members } = await scenes.begin();
    const hoa = await coordinator('Trần Thị Hoa', 'so-y-te');
    const lan = await coordinator('Đỗ Thị Lan', 'so-noi-vu');
    const mai = await official('Nguyễn Thị Mai');
    const { code } = await submitted(mai);
    await members.update(mai.id, { agencyId: 'so-noi-vu' });
    await hoa.say('/donvi');
    await hoa.press('📂 Hồ sơ dự thi (1)');
    expect(hoa.last.text).toContain(code);
    await lan.say('/donvi');
    expect(lan.last.text).toContain('📂 Hồ sơ dự thi: 0');
  });
});
