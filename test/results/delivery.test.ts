import { expect, test } from 'vitest';
import { PRIZES, useResultScenes } from '../support/results.js';

const scenes = useResultScenes();

test('administrators see whom the results have reached, and send them again where they failed', async () => {
  const scene = await scenes.begin();
  const { admin, emulator, minute, acts } = scene;
  const lan = await scene.colleague('Trần Thị Lan', {}, 'so-thong-tin');
  const mai = await scene.member('Nguyễn Thị Mai');
  const end = emulator.fault({
    kind: 'error',
    code: 400,
    description: 'Bad Request: odd',
    chatId: lan.id,
  });
  await scene.publish(PRIZES, 'm60');
  await minute();
  end();
  await admin.say('/ketqua');
  await admin.press('📬 Ai đã nhận');
  expect(admin.last.text).toContain('Người có kết quả: đã gửi 0/1, lỗi 1');
  expect(admin.last.text).toContain('Mọi người: chưa báo');
  await admin.press('🔁 Người có kết quả: gửi lại 1 bản lỗi');
  await admin.press('🔁 Gửi 1 bản');
  await minute();
  expect(lan.last.caption).toContain('Xin chúc mừng');
  await admin.press({ data: 'q8' });
  expect(admin.last.text).toContain('Người có kết quả: đã gửi 1/1');
  expect((await acts()).at(-1)).toMatch(/^resend-results result-own\./);
  // Pressed again, nothing is left to be sent.
  await admin.press({ data: 'q9:own:failed:yes:1' });
  expect(admin.last.text).toContain('Chưa gửi lại');
  await mai.press({ data: 'q8' });
  expect(mai.messages.map(({ text }) => text ?? '').join()).not.toContain('đã đến ai');
});
