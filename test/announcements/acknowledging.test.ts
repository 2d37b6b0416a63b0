import { expect, test } from 'vitest';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { copiesOf, TEXT, useAnnouncementScenes } from '../support/announcements.js';

const scenes = useAnnouncementScenes();

const ACK = '☑️ Đã nắm thông tin';

async function begin(count = 3) {
  const scene = await scenes.begin();
  const people = await scene.people(count);
  const { id } = await scene.announce();
  await scene.app.allSent();
  await scene.app.tick();
  return { ...scene, some: people, id };
}

/** Opens the newest announcement. */
async function open(admin: EmulatedUser): Promise<void> {
  await admin.say('/thongbao');
  await admin.press(admin.buttons()[1] ?? '');
}

test('one tap is counted once, with its time, and changes the button', async () => {
  const { some, id, announcements, clock } = await begin();
  const [one] = some;
  if (!one) throw new Error('nobody');
  const { answer } = await one.press(ACK);
  expect(answer?.text).toContain('09:00');
  expect(one.buttons()[0]).toBe('✅ Đã nắm thông tin');
  clock.advance(60_000);
  await one.press('✅ Đã nắm thông tin');
  await one.press({ data: `ba:${id}:0` });
  const at = (await announcements.acknowledgements(id)).get(one.id);
  expect(at).toBe(clock.now() - 60_000);
  expect(await announcements.acknowledgedCount(id)).toBe(1);
});

test('who did not get it can’t acknowledge it, whatever they press', async () => {
  const { id, announcements, member, emulator } = await begin();
  const late = await member('Đến sau');
  const stranger = emulator.user();
  await stranger.open();
  for (const one of [late, stranger]) {
    const { answer } = await one.press({ data: `ba:${id}:0` });
    expect(answer?.text).toContain('không được gửi cho anh/chị');
  }
  expect(await announcements.acknowledgedCount(id)).toBe(0);
});

test('it is rolled up by agency, with the names of the silent', async () => {
  const scene = await scenes.begin();
  const { admin, app } = scene;
  const [mai, binh] = await scene.people(2);
  const [health] = await scene.people(1, 'so-y-te');
  await scene.announce();
  await app.allSent();
  await mai?.press(ACK);
  await health?.press(ACK);
  await open(admin);
  await admin.press('☑️ Ai đã xác nhận');
  expect(admin.last.text).toContain('2/3 người đã nhận bấm “Đã nắm thông tin”; 1 người chưa bấm');
  expect(admin.last.text).not.toContain('đọc');
  expect(admin.buttons().slice(0, 2)).toEqual(['1/2 · Sở Nội vụ', '1/1 · Sở Y tế']);
  await admin.press('1/2 · Sở Nội vụ');
  expect(admin.last.text).toContain('Chưa xác nhận (1):\n• Người 2, Chuyên viên');
  expect(binh).toBeDefined();
});

test('the silent are reminded under their copy, and whoever presses there has acknowledged it', async () => {
  const { admin, app, some, id, announcements, acts } = await begin();
  const [one, two, three] = some;
  if (!one || !two || !three) throw new Error('nobody');
  await one.press(ACK);
  await open(admin);
  await admin.press('☑️ Ai đã xác nhận');
  await admin.press('🔔 Nhắc 2 người chưa xác nhận');
  await admin.press('🔔 Nhắc 2 người');
  await app.allSent();
  expect(one.last.text).toBe(TEXT);
  for (const silent of [two, three]) {
    expect(silent.last.text).toContain('chưa xác nhận');
    expect(silent.last.reply_to_message?.text).toBe(TEXT);
  }
  await two.press(ACK);
  // The copy itself shows it, too.
  const [copy] = copiesOf(two, TEXT);
  expect(copy?.reply_markup?.inline_keyboard[0]?.[0]?.text).toBe('✅ Đã nắm thông tin');
  expect(await announcements.acknowledgedCount(id)).toBe(2);
  expect((await acts()).at(-1)).toBe(`nudge-silent ${id}`);
});

test('pressed twice, or with another number of silent than was said, nobody is reminded twice', async () => {
  const { admin, app, some, id } = await begin();
  await open(admin);
  await admin.press('☑️ Ai đã xác nhận');
  await admin.press('🔔 Nhắc 3 người chưa xác nhận');
  await some[0]?.press(ACK);
  await admin.press('🔔 Nhắc 3 người');
  expect(admin.last.text).toContain('đã thay đổi');
  await admin.press({ data: `d3:${id}:yes:2` });
  await app.allSent();
  const reminded = some.filter((person) => person.last.text?.includes('chưa xác nhận'));
  expect(reminded).toHaveLength(2);
});

test('a reminder asked for at night waits for the morning', async () => {
  const { admin, some, clock, id, ledger } = await begin();
  clock.set('2019-11-20T15:30:00Z');
  await admin.press({ data: `d3:${id}:yes:3` });
  expect(admin.last.text).toContain('ngoài giờ gửi tin');
  await expect.poll(async () => (await ledger.find(`ann.${id}.nudge.1`))?.pending).toBe(3);
  expect(some.map((person) => person.last.text)).toEqual([TEXT, TEXT, TEXT]);
});

test('each coordinator gets the list of their own agency, and of no other', async () => {
  const scene = await scenes.begin();
  const { admin, app, coordinators } = { ...scene, coordinators: await coordinatorsOf(scene) };
  await scene.people(2);
  await scene.people(1, 'so-y-te');
  const { id } = await scene.announce();
  await app.allSent();
  await open(admin);
  await admin.press('☑️ Ai đã xác nhận');
  await admin.press('📋 Gửi danh sách cho đầu mối');
  expect(admin.last.text).toContain('1 đầu mối của 1 cơ quan');
  expect(admin.last.text).toContain('1 cơ quan chưa có đầu mối: Sở Y tế');
  await admin.press('📋 Gửi cho 1 đầu mối');
  await app.allSent();
  const { head } = coordinators;
  expect(head.last.text).toContain('Sở Nội vụ');
  expect(head.last.text).toContain('• Người 1, Chuyên viên');
  await head.press({ data: `d2:${id}:so-y-te:0` });
  expect(head.messages.map(({ text }) => text ?? '').join()).not.toContain('Sở Y tế');
});

async function coordinatorsOf(scene: Awaited<ReturnType<typeof scenes.begin>>) {
  const { createCoordinatorStore } = await import('../../src/people/coordinators.js');
  const head = await scene.member('Đầu mối Nội vụ');
  await createCoordinatorStore(scenes.client, scene.keys).add('so-noi-vu', head.id);
  return { head };
}

test('taking consent back takes the acknowledgement out, and who it was out of the figures', async () => {
  const { admin, some, id, announcements, ledger } = await begin();
  const [one] = some;
  if (!one) throw new Error('nobody');
  await one.press(ACK);
  await one.say('/quyenriengtu');
  await one.press('Rút lại sự đồng ý');
  await one.press(one.buttons()[0] ?? '');
  expect(await announcements.acknowledgedCount(id)).toBe(0);
  expect(await ledger.find(`ann.${id}`)).toMatchObject({ total: 2, sent: 2 });
  await open(admin);
  expect(admin.last.text).toContain('Đã xong');
  expect(admin.last.text).toContain('• Đã gửi: 2');
});
