import { describe, expect, test } from 'vitest';
import { askColumn, removeRowButton, setChoice, setUnknown } from '../../src/results/buttons.js';
import { openEntering, pressFresh, useResultScenes } from '../support/results.js';

const scenes = useResultScenes();
const ROW = 'f.so-khoa-hoc';

describe('results in chat', () => {
  test('are entered one question at a time, by buttons where there is a list', async () => {
    const { admin, results, acts } = await scenes.begin();
    await admin.say('/ketqua');
    await admin.press('Nhập kết quả');
    expect(admin.last.text).toBe(
      '✍️ Nhập kết quả\nĐã nhập: 0. Đơn vị chung khảo chưa nhập: 12.\nChỉ quản trị viên xem được cho đến khi một quản trị viên khác duyệt và công bố.',
    );
    await admin.press('Đơn vị chung khảo chưa nhập');
    await admin.press('Sở Khoa học và Công nghệ');
    expect(admin.last.text).toContain('Đạt giải nào?');
    expect(admin.last.text).toContain('Tên các giải do hệ thống đề xuất');
    await admin.press('Giải Nhì');
    expect(admin.last.text).toContain('✅ Giải: Giải Nhì');
    await admin.say('bảy bảy');
    expect(admin.last.text).toBe(
      'Chưa lưu: điểm là một số từ 0 đến 100, ví dụ 83 hoặc 77,8. Anh/chị vui lòng nhập lại.',
    );
    await admin.say('100,5');
    expect(admin.last.text).toContain('Chưa lưu');
    await admin.say('77,8 điểm');
    expect(admin.last.text).toContain('✅ Điểm: 77,8 điểm');
    expect(admin.last.text).toContain('Xếp hạng mấy?');
    await admin.press('Chưa có, sang câu sau');
    expect(admin.last.text).toContain('Hạng: chưa có dữ liệu chính thức');
    const { rows } = await results.draft();
    expect(rows).toMatchObject([{ id: ROW, entered: { prize: 'second', points: 77.8 } }]);
    expect(await acts()).toEqual([
      `add-result ${ROW}`,
      `change-result ${ROW}`,
      `change-result ${ROW}`,
      `change-result ${ROW}`,
    ]);
    expect(await openEntering(admin)).toContain('Đã nhập: 1. Đơn vị chung khảo chưa nhập: 11.');
    expect(admin.buttons()[0]).toBe('Sở Khoa học và Công nghệ · Giải Nhì, 77,8 điểm');
  });

  test('can be changed, made unknown and removed again', async () => {
    const { admin, enter, results } = await scenes.begin();
    await enter({ 'so-khoa-hoc': { prize: 'second', points: 77.8 } });
    await pressFresh(admin, askColumn.data(ROW, 'points', 'edit'));
    expect(admin.last.text).toContain('Hiện nay: 77,8 điểm');
    await admin.say('78');
    expect(admin.last.text).toContain('✅ Điểm: 78 điểm');
    await pressFresh(admin, setUnknown.data(ROW, 'prize', 'edit'));
    await pressFresh(admin, setChoice.data(ROW, 'field', 'modernisation', 'edit'));
    await pressFresh(admin, askColumn.data(ROW, 'title', 'edit'));
    await admin.say('Một cửa <b> & hơn');
    expect((await results.draft()).rows[0]?.entered).toEqual({
      points: 78,
      field: 'modernisation',
      title: 'Một cửa <b> & hơn',
    });
    await admin.press('Xóa kết quả này');
    expect((await results.draft()).rows).toHaveLength(1);
    await admin.press('Xóa');
    expect(admin.last.text).toContain('Đã xóa kết quả của Sở Khoa học và Công nghệ.');
    expect((await results.draft()).rows).toEqual([]);
    await pressFresh(admin, removeRowButton.data(ROW, 'yes'));
    await pressFresh(admin, setChoice.data(ROW, 'prize', 'first', 'edit'));
    expect((await results.draft()).rows).toEqual([]);
  });

  test('may be of a unit that has neither entry nor place in the final', async () => {
    const { admin, results } = await scenes.begin();
    await openEntering(admin);
    await admin.press('Đơn vị khác');
    await admin.say('Trạm y tế xã Suối Cát');
    expect(admin.last.text).toContain('Đơn vị thuộc cơ quan nào?');
    await admin.say('cam lam');
    await admin.press('UBND huyện Cam Lâm');
    await admin.press('Không đạt giải');
    await admin.say('61');
    await admin.say('Hạng 9');
    const { rows } = await results.draft();
    expect(rows).toMatchObject([
      {
        unit: { unitName: 'Trạm y tế xã Suối Cát' },
        entered: { agencyId: 'cam-lam', prize: 'none', points: 61, rank: 9 },
      },
    ]);
    expect(admin.last.text).toContain('Hạng: 9');
  });

  test('may be of an entry, by its code; what is known of it is filled in', async () => {
    const scene = await scenes.begin();
    const { admin, results } = scene;
    const mai = await scene.member('Nguyễn Thị Mai');
    const { id } = await scene.completeDraft(mai);
    await mai.say('/hoso');
    await mai.press('Nhắn tin báo kết quả');
    await mai.press('Gửi');
    const { code = '' } = await scene.entry(id);
    await openEntering(admin);
    await admin.press('Theo mã hồ sơ');
    await admin.say('SK-2019-9999');
    expect(admin.last.text).toContain('Không có hồ sơ nào mang mã “SK-2019-9999”');
    await admin.say(code.toLowerCase());
    await admin.press('Giải Ba');
    await openEntering(admin);
    await admin.press('Xem trước');
    expect(admin.last.text).toBe(
      '👁 Kết quả như mọi người sẽ xem\nĐiểm, hạng: chưa có dữ liệu chính thức.\n\n🏅 Giải Ba\n1. Sở Nội vụ\nNhắn tin báo kết quả hồ sơ một cửa',
    );
    // The author is gone, and with them their unit: the row keeps what it had.
    await scene.entries.withdraw(id, scene.clock.now());
    await scene.members.clearProfile(mai.id);
    await openEntering(admin);
    await admin.press('Xem trước');
    expect(admin.last.text).toContain('1. Sở Nội vụ\nNhắn tin báo kết quả hồ sơ một cửa');
    expect((await results.draft()).rows[0]?.id).toBe(`e.${id}`);
  });

  test('exist for nobody but administrators', async () => {
    const scene = await scenes.begin();
    const mai = await scene.member();
    await scene.enter({ 'so-khoa-hoc': { prize: 'second' } });
    const before = await scene.dump();
    await mai.say('/ketqua');
    expect(mai.buttons()).not.toContain('✍️ Nhập kết quả');
    for (const data of [
      'qd:0',
      'qw:f.so-khoa-hoc',
      'qs:f.so-khoa-hoc:prize:first:edit',
      'qt',
      'qy',
      'q6:0',
      'qx:f.so-khoa-hoc:yes',
      'qz:1:m0:yes',
      'qm:1:yes',
    ]) {
      const { answer } = await mai.press({ data });
      expect([data, answer?.text]).toEqual([
        data,
        expect.stringContaining('dành cho quản trị viên'),
      ]);
    }
    expect(await scene.dump()).toEqual(before);
  });
});
