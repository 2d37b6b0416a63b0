import { expect, test } from 'vitest';
import { deliveryPicture } from '../../../src/reports/charts/delivery-picture.js';
import { loadTranslations } from '../../../src/telegram/translations.js';
import { useAnnouncementScenes } from '../../support/announcements.js';
import { barsIn } from './shapes.js';

const scenes = useAnnouncementScenes();
const { vi: t } = loadTranslations(new URL('../../../locales/', import.meta.url), (problem) => {
  throw problem;
});

test('an announcement’s delivery is drawn with every outcome in words', async () => {
  const scene = await scenes.begin();
  const { admin, app } = scene;
  await scene.people(3);
  const gone = (await scene.people(1))[0];
  if (gone) gone.person.blocked = true;
  await scene.announce();
  await app.allSent();
  await admin.say('/thongke');
  await admin.press('✉️ Kết quả gửi thông báo');
  const name = admin.buttons().find((text) => text.startsWith('Hạn gửi'));
  await admin.press(name ?? '');
  expect(admin.last.photo).toBeDefined();
  const { caption = '' } = admin.last;
  expect(caption).toContain('Tổng số 4 nơi nhận; đã xong.');
  expect(caption).toContain('• Đã gửi: 3 (75%)');
  expect(caption).toContain('• Chờ gửi: 0 (0%)');
  expect(caption).toContain('• Bị chặn: 1 (25%)');
  expect(caption).toContain('• Không gửi được: 0 (0%)');
  expect(caption).toContain('• Chưa rõ: 0 (0%)');
  await admin.press('◀ Thông báo khác');
  expect(admin.last.text).toContain('Đã gửi 1 thông báo.');

  const announcement = await scene.newest();
  const mailing = await scene.ledger.find(`ann.${announcement.id}`);
  if (!mailing) throw new Error('Nothing was sent');
  const { contest, clock } = scene;
  const facts = { contest, announcement, handedOver: true, now: clock.now(), t };
  const counts = { total: 100, sent: 40, pending: 30, blocked: 5, failed: 15, uncertain: 9 };
  const drawn = deliveryPicture({ ...facts, mailing: { ...mailing, ...counts, dropped: 1 } });
  const lengths = barsIn(drawn?.svg ?? '').map(({ left, right }) => right - left);
  expect(lengths.map((length) => Math.round((length / (lengths[0] ?? 1)) * 40))).toEqual([
    40, 30, 5, 15, 9, 1,
  ]);
  expect(drawn?.caption).toContain('• Không gửi nữa: <b>1 (1%)</b>');
  expect(drawn?.caption).toContain('không biết có đến nơi hay không');
  expect(deliveryPicture({ ...facts, mailing: undefined })).toBeUndefined();
});
