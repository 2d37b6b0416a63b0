import { describe, expect, test } from 'vitest';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { readCells } from '../../src/results/sheet/read-cells.js';
import { createPlainApi } from '../../src/telegram/bot.js';
import { bytesOfFile } from '../../src/telegram/file-download.js';
import { createHttpClient } from '../../src/telegram/http-client.js';
import { TOKEN } from '../support/app.js';
import { openEntering, pressFresh, type ResultScene, useResultScenes } from '../support/results.js';

const scenes = useResultScenes();

const HEADER = ['Mã', 'Đơn vị', 'Điểm', 'Giải', 'Hạng'];
const sheet = (...rows: SheetData) => writeExcelFile([HEADER, ...rows]).toBuffer();
const send = (user: EmulatedUser, content: Buffer, name = 'kết quả.xlsx') =>
  user.after(() => user.sendDocument({ name, content, size: content.length }));

/** The bytes of a document that the bot sent. */
async function bytesOf(scene: ResultScene, fileId: string): Promise<Buffer> {
  const http = createHttpClient();
  const apiRoot = scene.emulator.url;
  const api = createPlainApi({ token: TOKEN, apiRoot, http });
  try {
    return await bytesOfFile({ api, token: TOKEN, apiRoot, http }, fileId, 1_000_000);
  } finally {
    await http.close();
  }
}

describe('results from a spreadsheet', () => {
  test('are filled into the template, sent back, looked at and saved', async () => {
    const scene = await scenes.begin();
    const { admin, results, acts } = scene;
    await scene.enter({ 'cam-lam': { points: 70, prize: 'third' }, 'so-noi-vu': { points: 60 } });
    await openEntering(admin);
    await admin.press('Tải mẫu');
    const template = admin.messages.findLast(({ document }) => document)?.document;
    expect(template?.file_name).toBe('ket-qua.xlsx');
    const cells = await readCells(await bytesOf(scene, template?.file_id ?? ''));
    expect(cells).toHaveLength(13);
    expect(admin.last.text).toContain('Anh/chị gửi tệp .xlsx đã điền vào đây.');

    const filled = await sheet(
      ['so-thong-tin', 'Sở Thông tin và Truyền thông', 83, 'Giải Nhất', 1],
      ['cam-lam', 'UBND huyện Cam Lâm', 71.5, 'Giải Ba', null],
      [null, 'Trạm y tế xã Suối Cát', '65,5', 'Không đạt giải', null],
      ['so-khoa-hoc', 'Sở Khoa học và Công nghệ', null, null, null],
    );
    await send(admin, filled);
    expect(admin.last.text).toBe(
      [
        'Bảng đọc được, chưa lưu.',
        'Mới: 2 · Thay đổi: 1 · Như cũ: 0',
        'Có trong hệ thống, không có trong bảng (giữ nguyên): 1',
        'Dòng chưa điền kết quả (bỏ qua): 1',
        '',
        '➕ Sở Thông tin và Truyền thông',
        '➕ Trạm y tế xã Suối Cát',
        '',
        '✏️ UBND huyện Cam Lâm: Điểm: 70 điểm → 71,5 điểm',
        '',
        '▫️ Sở Nội vụ (giữ nguyên)',
      ].join('\n'),
    );
    expect((await results.draft()).rows).toHaveLength(2);
    const { messages } = await admin.press('Lưu tất cả');
    expect(messages.at(-1)?.text).toContain('✅ Đã lưu 3 dòng từ bảng.');
    const { rows, revision } = await results.draft();
    expect(rows.map(({ unit, entered }) => [unit.unitName, entered.points, entered.prize])).toEqual(
      [
        ['UBND huyện Cam Lâm', 71.5, 'third'],
        ['Sở Nội vụ', 60, undefined],
        ['Sở Thông tin và Truyền thông', 83, 'first'],
        ['Trạm y tế xã Suối Cát', 65.5, 'none'],
      ],
    );
    expect(await acts()).toEqual([expect.stringMatching(/^import-results \d+$/)]);

    // The same file again finds nothing to change.
    await send(admin, filled);
    expect(admin.last.text).toContain('Mới: 0 · Thay đổi: 0 · Như cũ: 3');
    expect(admin.buttons()).not.toContain('Lưu tất cả');
    expect((await results.draft()).revision).toBe(revision);
  });

  test('are not taken by half: every bad row is named, in a file when there are many', async () => {
    const scene = await scenes.begin();
    const { admin } = scene;
    const before = await scene.dump();
    await openEntering(admin);
    await admin.press('Gửi bảng tính');
    await send(
      admin,
      await sheet(
        ['so-thong-tin', 'Sở Thông tin và Truyền thông', 83, 'Giải Nhất', 1],
        ['so-noi-vu', 'Sở Tài chính', 101, 'Giải <Tư>', 0],
        [null, null, 5, null, null],
      ),
    );
    expect(admin.last.text).toBe(
      [
        '⚠️ Chưa nhập gì. Có 5 chỗ cần sửa trong bảng:',
        '',
        '• Dòng 3: mã và tên đơn vị không khớp; mã này là của “Sở Nội vụ”.',
        '• Dòng 3: điểm “101” không phải số từ 0 đến 100.',
        '• Dòng 3: không có giải “Giải <Tư>”.',
        '• Dòng 3: hạng “0” không phải số nguyên từ 1.',
        '• Dòng 4: thiếu tên đơn vị.',
        '',
        'Anh/chị sửa rồi gửi lại cả tệp.',
      ].join('\n'),
    );
    const many = Array.from({ length: 80 }, (_, at) => [
      null,
      `Tổ ${at}`,
      'x'.repeat(300),
      'y',
      'z',
    ]);
    await send(admin, await sheet(...many));
    expect(admin.last.text).toContain('Có 240 chỗ cần sửa');
    expect(admin.last.text).toContain('… và 215 chỗ khác, xem đủ trong tệp kèm theo.');
    expect(admin.last.text?.length).toBeLessThan(4096);
    const list = admin.messages.findLast(({ document }) => document?.file_name?.endsWith('.txt'));
    const text = (await bytesOf(scene, list?.document?.file_id ?? '')).toString('utf8');
    expect(text.split('\r\n')).toHaveLength(240);
    expect(text).toContain('Dòng 81: hạng “z” không phải số nguyên từ 1.');
    expect(await scene.dump()).toEqual(before);
  });

  test.each([
    ['a text', Buffer.from('a,b'), 'a.xlsx', 'tệp hỏng hoặc không phải bảng tính'],
    ['an old file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a.xlsx', 'Excel kiểu cũ'],
    ['another type', Buffer.from('a'), 'a.pdf', 'Các loại nhận được: xlsx'],
    ['a file that is too large', Buffer.alloc(1024 * 1024 + 1), 'a.xlsx', 'vượt giới hạn 1 MB'],
  ])('%s is answered, and the next file is taken', async (_, content, name, answer) => {
    const { admin, emulator } = await scenes.begin();
    await openEntering(admin);
    await admin.press('Gửi bảng tính');
    await send(admin, content, name);
    expect(admin.last.text).toContain(answer);
    if (content.length > 1024 * 1024) {
      expect(emulator.calls.some(({ method }) => method === 'getFile')).toBe(false);
    }
    await admin.say('xong rồi');
    expect(admin.last.text).toContain('Hệ thống đang chờ tệp bảng tính');
    await send(admin, await sheet(['cam-lam', null, 70, null, null]));
    expect(admin.last.text).toContain('Mới: 1');
  });

  test('are not saved over what was changed in between, nor while they wait, nor twice', async () => {
    const scene = await scenes.begin();
    const { admin, results } = scene;
    await scene.enter({ 'cam-lam': { points: 70 } });
    const file = await sheet(['cam-lam', null, 75, null, null]);
    await send(admin, file);
    const late = admin.last.message_id;
    await pressFresh(scene.other, 'qs:f.cam-lam:prize:third:edit');
    await admin.press('Lưu tất cả');
    expect(admin.last.text).toContain('Chưa lưu: kết quả đã được sửa sau khi bảng được đọc.');
    expect((await results.draft()).rows[0]?.entered).toEqual({ points: 70, prize: 'third' });
    await send(admin, file);
    expect(admin.last.text).toContain('Giải: Giải Ba → chưa có dữ liệu chính thức');
    const data = admin.last.reply_markup?.inline_keyboard[0]?.[0];
    const packed = data && 'callback_data' in data ? data.callback_data : '';
    await Promise.all([admin.press({ data: packed }), admin.press({ data: packed })]);
    expect((await results.draft()).rows[0]?.entered).toEqual({ points: 75 });
    const { revision } = await results.draft();
    await admin.press({ data: packed, messageId: late });
    expect((await results.draft()).revision).toBe(revision);
    await scene.submit();
    await send(admin, file);
    expect(admin.last.text).toContain('Kết quả đang chờ duyệt nên không sửa được.');
    await pressFresh(admin, 'qm:1:yes');
    expect(admin.last.text).toContain('Bảng này được gửi đã lâu.');
  });

  test('that change much are looked at in one message', async () => {
    const scene = await scenes.begin();
    const name = (at: number) =>
      `Đơn vị thứ ${at} có tên dài như tên của nhiều cơ quan, đơn vị khác`;
    const rows = (points: number, prize: string) =>
      Array.from({ length: 200 }, (_, at) => [null, name(at), points, prize, at + 1]);
    await send(scene.admin, await sheet(...rows(70, 'Giải Ba')));
    expect(scene.admin.last.text).toContain('Mới: 200');
    await scene.admin.press('Lưu tất cả');
    await send(scene.admin, await sheet(...rows(80, 'Giải Khuyến khích').slice(0, 150)));
    expect(scene.admin.last.text).toContain('Thay đổi: 150');
    expect(scene.admin.last.text).toMatch(/… và \d+ dòng khác/);
    await scene.admin.press('Lưu tất cả');
    await scene.admin.press('Kiểm tra, trình duyệt');
    expect(scene.admin.last.text).toContain('⚠️ Bằng điểm nhưng khác hạng:');
    expect((await scene.results.draft()).rows).toHaveLength(200);
  });

  test('are taken from administrators only', async () => {
    const scene = await scenes.begin();
    const mai = await scene.member();
    const before = await scene.dump();
    await send(mai, await sheet(['cam-lam', null, 75, null, null]));
    expect(mai.last.text).toContain('Hệ thống chưa rõ tin này trả lời cho câu hỏi nào');
    expect(await scene.dump()).toEqual(before);
  });
});
