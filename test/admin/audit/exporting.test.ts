import { expect, test } from 'vitest';
import { readCells } from '../../../src/results/sheet/read-cells.js';
import { createPlainApi } from '../../../src/telegram/bot.js';
import { bytesOfFile } from '../../../src/telegram/file-download.js';
import { createHttpClient } from '../../../src/telegram/http-client.js';
import { TOKEN } from '../../support/app.js';
import { useAuditScenes } from '../../support/audit-scene.js';
import { ADMIN } from '../../support/progress.js';
import { pressFresh } from '../../support/results.js';

const scenes = useAuditScenes();

test('what is filtered comes as a spreadsheet, and that it was made is on record', async () => {
  const scene = await scenes.begin();
  const { admin, act, members, clock } = scene;
  await members.recordConsent(ADMIN, 'given', scene.contest.privacy.version, clock.now());
  await members.update(ADMIN, { name: '=HYPERLINK("x")' });
  await act(ADMIN, 'record-paper', 'so-khoa-hoc');
  await act(ADMIN, 'resend-results', 'results-news.1', { state: 'failed', count: '3' });
  await act(ADMIN, 'record-paper', 'cam-lam');
  await pressFresh(admin, 's5:0:plans');
  await admin.press('📄 Xuất bảng tính');
  expect(admin.last.text).toContain('Tệp có 2 việc.');
  expect(admin.last.text).toContain('Đang lọc: 📋 Phương án, thời hạn, nhắc việc.');
  expect(await scene.acts()).toHaveLength(3);
  await admin.press('📄 Xuất');
  expect(admin.last.document?.file_name).toBe('nhat-ky.xlsx');
  expect(admin.last.caption).toContain(
    'Nhật ký công việc: 2 việc (📋 Phương án, thời hạn, nhắc việc).',
  );
  expect((await scene.acts()).at(-1)).toBe('export-audit-log audit-log');

  const http = createHttpClient();
  const apiRoot = scene.emulator.url;
  const api = createPlainApi({ token: TOKEN, apiRoot, http });
  const fileId = admin.last.document?.file_id ?? '';
  const cells = await readCells(
    await bytesOfFile({ api, token: TOKEN, apiRoot, http }, fileId, 1_000_000).finally(http.close),
  );
  expect(cells).toEqual([
    [
      'Thời điểm',
      'Người thực hiện',
      'Vai trò',
      'Nhóm việc',
      'Việc đã làm',
      'Mã việc',
      'Đối tượng (mã)',
      'Chi tiết (mã)',
    ],
    [
      '09:00 ngày 20/11/2019',
      '=HYPERLINK("x")',
      'quản trị viên',
      '📋 Phương án, thời hạn, nhắc việc',
      'Ghi nhận bản giấy của UBND huyện Cam Lâm',
      'record-paper',
      'cam-lam',
      expect.toSatisfy((cell) => !cell),
    ],
    expect.arrayContaining(['Ghi nhận bản giấy của Sở Khoa học và Công nghệ']),
  ]);
  await admin.say('/nhatky');
  expect(admin.last.text).toContain('xuất nhật ký công việc (số việc: 2)');
});
