import { describe, expect, test } from 'vitest';
import { submitButton } from '../../src/results/buttons.js';
import { ADMIN, OTHER_ADMIN } from '../support/progress.js';
import {
  openEntering,
  PRIZES,
  pressFresh,
  useResultScenes,
  wordsSince,
} from '../support/results.js';

const scenes = useResultScenes();

describe('approval', () => {
  test('takes a second administrator, who is told and sees all as people will', async () => {
    const scene = await scenes.begin();
    const { admin, other, enter, results, acts } = scene;
    const mai = await scene.colleague('Nguyễn Thị Mai', {}, 'so-khoa-hoc');
    await scene.member('Lê Văn Bình');
    await enter(PRIZES);
    await openEntering(admin);
    await admin.press('Kiểm tra, trình duyệt');
    expect(admin.last.text).toBe('Kiểm tra 3 kết quả\nKhông thấy chỗ nào mâu thuẫn.');
    await admin.press('Trình duyệt');
    expect(admin.buttons()).toEqual([
      'Ngay sau các tác giả',
      'Sau 1 giờ',
      '08:00 sáng hôm sau',
      'Nhập số phút',
      '◀ Nhập kết quả',
    ]);
    await admin.press('Nhập số phút');
    await admin.say('ngày mai');
    expect(admin.last.text).toContain('Chưa nhận: đây phải là số phút từ 0 đến 10.080');
    await admin.say('90');
    expect(admin.last.text).toContain('Báo cho mọi người: sau 90 phút.');
    const before = other.messages.length;
    await admin.press('Trình duyệt');
    expect(admin.last.text).toContain('✅ Đã trình duyệt 3 kết quả lúc 09:00 ngày 20/11/2019.');
    await scene.minute();
    expect(wordsSince(other, before)).toEqual([
      'Kết quả cuộc thi đang chờ anh/chị duyệt\n3 kết quả, trình lúc 09:00 ngày 20/11/2019.',
    ]);
    await mai.say('/ketqua');
    expect(mai.last.text).toContain('Chưa có kết quả được công bố.');

    await other.press('Xem và duyệt');
    const review = other.messages.findLast(({ text }) => text?.startsWith('Duyệt kết quả'));
    expect(review?.text).toBe(
      [
        'Duyệt kết quả',
        '3 kết quả, trình lúc 09:00 ngày 20/11/2019.',
        'Khi công bố, hệ thống báo cho 1 người có kết quả trước; rồi cho 1 người và 0 nhóm, kênh (sau 90 phút).',
        'Không thấy chỗ nào mâu thuẫn.',
        '',
        '🏅 Giải Nhất',
        '1. Sở Thông tin và Truyền thông',
        'Hệ thống tiếp nhận phản ánh, kiến nghị',
        '83 điểm · Hạng 1',
        '',
        '🏅 Giải Nhì',
        '2. Sở Khoa học và Công nghệ',
        '77,8 điểm · Hạng: chưa có dữ liệu chính thức',
        '',
        '🏅 Giải Ba',
        '3. UBND huyện Cam Lâm',
        'Điểm, hạng: chưa có dữ liệu chính thức',
      ].join('\n'),
    );
    const picture = other.messages.at(-2);
    expect(picture?.photo?.at(-1)?.width).toBe(1080);
    expect(picture?.caption).toBe('Ảnh kết quả, như mọi người sẽ nhận.');

    await other.press('Duyệt và công bố');
    await other.press('Công bố');
    expect(other.last.text).toContain('Xác nhận lần cuối: công bố cho 2 người?');
    expect(await results.newest()).toBeUndefined();
    await other.press('Xác nhận công bố');
    expect(other.last.text).toContain('✅ Đã công bố lúc 09:00 ngày 20/11/2019.');
    expect(other.last.text).toContain('mọi người được báo sớm nhất lúc 10:30 ngày 20/11/2019.');
    expect(await results.newest()).toMatchObject({
      version: 1,
      by: ADMIN,
      approvedBy: OTHER_ADMIN,
      delay: { minutes: 90 },
    });
    const id = (await results.newest())?.id;
    expect(await acts()).toEqual([`submit-results ${id}`, `publish-results ${id}`]);
    // Drawn and uploaded once, when it was looked at.
    expect(await results.card(String(id))).toBe(
      other.messages.findLast(({ photo }) => photo)?.photo?.at(-1)?.file_id,
    );
  });

  test('is refused to whoever submitted, also by a button that was never drawn', async () => {
    const scene = await scenes.begin();
    const { admin, results } = scene;
    await scene.enter(PRIZES);
    const id = await scene.submit();
    const before = await scene.dump();
    for (const data of [`q4:${id}:ask:0`, `q4:${id}:again:0`, `q4:${id}:yes:0`, `q5:${id}`]) {
      await pressFresh(admin, data);
      expect(admin.last.text).toContain('phải do một quản trị viên khác duyệt');
    }
    await pressFresh(admin, `q3:${id}:0`);
    expect(admin.buttons()).not.toContain('✅ Duyệt và công bố');
    expect((await results.waiting())?.id).toBe(id);
    const { [scene.keys.resultCards]: _, ...after } = await scene.dump();
    expect(after).toEqual(before);
  });

  test('is refused to anyone who is no administrator, before and after', async () => {
    const scene = await scenes.begin();
    const mai = await scene.member();
    await scene.enter(PRIZES);
    const id = await scene.submit();
    const before = await scene.dump();
    for (const data of [`q3:${id}:0`, `q4:${id}:yes:0`, `q5:${id}`, `q2:${id}:yes`]) {
      const { answer } = await mai.press({ data });
      expect(answer?.text).toContain('dành cho quản trị viên');
    }
    for (const data of ['qo', 'ql:all:-:0', 'qc:prize:0', 'qi']) {
      await pressFresh(mai, data);
      expect([data, mai.last.text]).toEqual([data, expect.stringContaining('Chưa có kết quả')]);
    }
    await mai.press({ data: 'qr:f.so-thong-tin:0' });
    expect(mai.messages.some(({ text, photo }) => photo || text?.includes('Giải Nhất'))).toBe(
      false,
    );
    expect(await scene.dump()).toEqual(before);
  });

  test('may be a return with a remark; the rows are there, to be mended', async () => {
    const scene = await scenes.begin();
    const { admin, other, results, acts } = scene;
    await scene.enter(PRIZES);
    const id = await scene.submit();
    await pressFresh(other, `q3:${id}:0`);
    await other.press('Trả lại');
    const before = admin.messages.length;
    await other.say('Điểm của <Sở KH&CN> chưa đúng');
    expect(other.last.text).toContain('Đã trả lại để sửa.');
    await scene.minute();
    expect(wordsSince(admin, before)).toEqual([
      '↩️ Kết quả anh/chị trình đã được trả lại để sửa:\nĐiểm của <Sở KH&CN> chưa đúng',
    ]);
    expect(await openEntering(admin)).toContain('Điểm của <Sở KH&CN> chưa đúng');
    expect((await results.draft()).rows).toHaveLength(3);
    expect(await acts()).toEqual([`submit-results ${id}`, `return-results ${id}`]);
    // Buttons of what was decided do nothing more.
    await pressFresh(other, `q4:${id}:yes:0`);
    expect(other.last.text).toContain('Bản này không còn chờ duyệt');
    expect(await results.newest()).toBeUndefined();
    // What is submitted again carries no old remark.
    await scene.submit();
    expect((await results.draft()).verdict).toBeUndefined();
  });

  test('is waited for with everything frozen, until the results are taken back', async () => {
    const scene = await scenes.begin();
    const { admin, other, results } = scene;
    await scene.enter(PRIZES);
    await openEntering(admin);
    const id = await scene.submit();
    const before = await scene.dump();
    for (const data of [
      'qs:f.cam-lam:prize:first:edit',
      'qx:f.cam-lam:yes',
      'qa:so-noi-vu',
      'qe:f.cam-lam:points:edit',
      'qy',
    ]) {
      await pressFresh(admin, data);
      expect([data, admin.last.text]).toEqual([data, expect.stringContaining('đang chờ duyệt')]);
    }
    await pressFresh(other, submitButton.data('3', 'm0', 'yes'));
    expect(other.last.text).toContain('đang chờ duyệt');
    expect(await scene.dump()).toEqual(before);
    await openEntering(admin);
    await admin.press('Rút lại để sửa');
    await admin.press('Rút lại');
    expect(admin.last.text).toContain('Đã rút lại.');
    expect(await results.waiting()).toBeUndefined();
    await pressFresh(other, `q4:${id}:yes:0`);
    expect(await results.newest()).toBeUndefined();
    await pressFresh(admin, 'qs:f.cam-lam:prize:second:edit');
    expect(admin.last.text).toContain('✅ Giải: Giải Nhì');
  });

  test('cannot be asked for by the only administrator; it is said what to do', async () => {
    const scene = await scenes.begin({ env: { ADMIN_IDS: String(ADMIN) } });
    const { admin, results } = scene;
    await scene.enter(PRIZES);
    await openEntering(admin);
    await admin.press('Kiểm tra, trình duyệt');
    expect(admin.last.text).toContain('Cần một quản trị viên thứ hai');
    expect(admin.last.text).toContain('ADMIN_IDS');
    expect(admin.buttons()).toEqual(['◀ Nhập kết quả']);
    await pressFresh(admin, submitButton.data('3', 'm0', 'yes'));
    expect(await results.waiting()).toBeUndefined();
    expect((await results.draft()).rows).toHaveLength(3);
  });

  test('is not asked for what can’t be true; what is unusual is asked about once more', async () => {
    const scene = await scenes.begin();
    const { admin, results, enter } = scene;
    await enter({ 'so-thong-tin': { rank: 1, points: 70 }, 'cam-lam': { rank: 2, points: 80 } });
    await openEntering(admin);
    await admin.press('Kiểm tra, trình duyệt');
    expect(admin.last.text).toContain(
      '⛔ Hạng cao hơn nhưng điểm thấp hơn: Sở Thông tin và Truyền thông; UBND huyện Cam Lâm',
    );
    expect(admin.buttons()).toEqual(['◀ Nhập kết quả']);
    await pressFresh(admin, submitButton.data('2', 'm0', 'yes'));
    expect(await results.waiting()).toBeUndefined();
    await enter({ 'so-thong-tin': { rank: 1, points: 80 }, 'cam-lam': { rank: 3, points: 70 } });
    await openEntering(admin);
    await admin.press('Kiểm tra, trình duyệt');
    expect(admin.last.text).toContain(
      '⚠️ Hạng không liên tục, ở đây phải là hạng 2: UBND huyện Cam Lâm',
    );
    await admin.press('Đã kiểm tra, vẫn trình duyệt');
    await admin.press('Ngay sau các tác giả');
    // Somebody changes a row while this administrator reads.
    await pressFresh(scene.other, 'qs:f.cam-lam:prize:third:edit');
    await admin.press('Trình duyệt');
    expect(admin.last.text).toContain('Kết quả đã thay đổi sau khi nút này hiện ra.');
    expect(await results.waiting()).toBeUndefined();
  });
});
