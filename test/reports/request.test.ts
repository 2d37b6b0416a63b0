import { describe, expect, test } from 'vitest';
import { makeReport, openReports } from '../../src/reports/buttons.js';
import { createReportRunStore } from '../../src/reports/run-store.js';
import { useProgressScenes } from '../support/progress.js';
import { lastFile, sheetsOf } from '../support/reports.js';
import { pressFresh } from '../support/results.js';

const scenes = useProgressScenes();

const NAMES = [
  '📋 Hồ sơ dự thi',
  '👥 Tác giả',
  '📝 Phương án, đề án',
  '🔔 Tin nhắc',
  '📢 Gửi thông báo',
  '📣 Phổ biến kết quả',
  '🏅 Biểu dương',
  '🌱 Nhân rộng',
  '⚖️ Thẩm định',
  '💬 Khảo sát',
];

describe('reports', () => {
  test('are made for an administrator, arrive as a file, and stand in the audit log', async () => {
    const scene = await scenes.begin();
    const { admin, app, keys } = scene;
    await admin.say('/baocao');
    expect(admin.buttons()).toEqual([
      ...NAMES,
      '🗂 Tất cả trong một tệp',
      '📄 Báo cáo tổng hợp (Word, dự thảo)',
      '📊 Thống kê bằng biểu đồ',
      '☰ Trình đơn',
    ]);
    expect(admin.last.text).toContain('chỉ dùng cho việc tổ chức cuộc thi');

    const { answer } = await admin.press('📝 Phương án, đề án');
    expect(answer?.text).toContain('Đang lập “Phương án, đề án”');
    await app.allSent();
    const { document, caption } = admin.last;
    expect(document?.file_name).toBe('phuong-an-2019-11-20.xlsx');
    expect(caption).toContain('Số liệu trong hệ thống tính đến 09:00 ngày 20/11/2019.');
    expect(caption).toContain('⚠️ Tệp có dữ liệu cá nhân');
    const [sheet] = await sheetsOf(await lastFile(scene, admin));
    expect(sheet?.name).toBe('Phương án, đề án');
    expect(await scene.acts()).toEqual(['export-report plans']);
    // The press did not take the page away.
    expect(admin.buttons()).toContain('🌱 Nhân rộng');

    // What is no personal data does not say that it is.
    await admin.press('🌱 Nhân rộng');
    await app.allSent();
    expect(admin.last.caption).not.toContain('dữ liệu cá nhân');

    const runs = createReportRunStore(scenes.client, keys);
    expect(Object.keys(await runs.keptOf(admin.id)).sort()).toEqual(['plans', 'replication']);
    await runs.forget(admin.id);
    expect(await runs.keptOf(admin.id)).toEqual({});
  });

  test('are made in English for who reads English', async () => {
    const scene = await scenes.begin();
    await scene.members.update(scene.admin.id, { language: 'en' });
    await pressFresh(scene.admin, makeReport.data('evidence'));
    await scene.app.allSent();
    expect(scene.admin.last.caption).toContain('Figures on record as of 09:00 on 20/11/2019.');
    const [first, second] = await sheetsOf(await lastFile(scene, scene.admin));
    expect([first?.name, second?.name]).toEqual([
      'Commendations by agency',
      'Commendations by entry',
    ]);
    expect(JSON.stringify(second?.rows)).toContain('"No.","Agency","Entry code"');
  });

  test('exist for nobody else, whatever they press', async () => {
    const scene = await scenes.begin();
    const mai = await scene.member();
    for (const act of [
      () => mai.say('/baocao'),
      () => mai.press({ data: makeReport.data('entries') }),
      () => mai.press({ data: openReports.data() }),
    ]) {
      await act();
      await scene.app.allSent();
      expect(mai.buttons()).not.toContain('📋 Hồ sơ dự thi');
    }
    expect(mai.messages.filter(({ document }) => document)).toEqual([]);
    expect(await scene.acts()).toEqual([]);
    // One of another version of the bot, and one that nobody ever made.
    const { answer } = await scene.admin.press({ data: makeReport.data('of-another-time') });
    expect(answer?.text).toContain('không còn dùng được');
    await scene.admin.press({ data: 'l1:../../x' });
    await scene.app.allSent();
    expect(await scene.acts()).toEqual([]);
  });

  test('pressed twice are made once, and again when there is a reason to', async () => {
    const scene = await scenes.begin();
    const { admin, other, app, clock, emulator } = scene;
    const files = (user = admin) => user.messages.filter(({ document }) => document).length;
    // Telegram takes the file a second later: until then it is on its way.
    emulator.fault({ method: 'sendDocument', kind: 'error', code: 429, retryAfter: 1, times: 1 });
    await admin.say('/baocao');
    await admin.press('👥 Tác giả');
    const second = await admin.press('👥 Tác giả');
    expect(second.answer?.text).toContain('đang được lập');
    await app.allSent();
    expect(files()).toBe(1);
    const { answer } = await admin.press('👥 Tác giả');
    expect(answer?.text).toContain('vừa được gửi');
    // Somebody else's is their own.
    await pressFresh(other, makeReport.data('authors'));
    await app.allSent();
    expect([files(), files(other)]).toEqual([1, 1]);
    clock.advance(6_000);
    await admin.press('👥 Tác giả');
    await app.allSent();
    expect(files()).toBe(2);
  });
});
