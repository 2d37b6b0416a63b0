import { expect, test } from 'vitest';
import { createLedger } from '../../src/outbox/ledger.js';
import { createCoordinatorStore } from '../../src/people/coordinators.js';
import { useProgressScenes } from '../support/progress.js';

const scenes = useProgressScenes();

test('consent taken back erases when somebody was reminded, also what became of the messages', async () => {
  const scene = await scenes.begin();
  const { admin, clock, colleague, keys, minute, app } = scene;
  const mai = await colleague('Nguyễn Thị Mai', {}, 'so-noi-vu');
  const binh = await colleague('Trần Văn Bình', {}, 'so-noi-vu');
  const coordinators = createCoordinatorStore(scenes.client, keys);
  await coordinators.add('so-noi-vu', mai.id);
  await coordinators.add('so-noi-vu', binh.id);
  clock.set('2020-01-20T01:00:30Z');
  await minute();
  await admin.say('/tiendo');
  await admin.press({ data: 'tr:so-noi-vu:ask:0' });
  await admin.press('Gửi 2 tin nhắc');
  await app.allSent();
  const traces = async () => {
    const own = [keys.member(mai.id), keys.consents(mai.id), keys.members];
    return Object.entries(await scene.dump()).filter(
      ([key, value]) => !own.includes(key) && JSON.stringify([key, value]).includes(String(mai.id)),
    );
  };
  expect(await traces()).not.toEqual([]);

  await mai.say('/quyenriengtu');
  await mai.press('Rút lại sự đồng ý');
  await mai.press('Rút lại và xóa');
  expect(await traces()).toEqual([]);
  const note = await createLedger(scenes.client, keys).find('coordinator.so-noi-vu.2020-01-31');
  expect(note).toMatchObject({ total: 1, sent: 1, pending: 0 });
});

test('the privacy text says that what was sent keeps the name of its sender', async () => {
  const { colleague, sendPlan, plans } = await scenes.begin();
  const mai = await colleague('Nguyễn Thị Mai');
  await sendPlan(mai, 'so-khoa-hoc');
  await mai.say('/quyenriengtu');
  expect(mai.last.text).toContain('bản đã gửi ghi tên người gửi');
  await mai.press('Rút lại sự đồng ý');
  expect(mai.last.text).toContain('bản đã gửi vẫn ghi tên người gửi');
  await mai.press('Rút lại và xóa');
  expect((await plans.lastVersion('so-khoa-hoc'))?.by.name).toBe('Nguyễn Thị Mai');
});
