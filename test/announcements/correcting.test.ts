import { expect, test } from 'vitest';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { copiesOf, TEXT, useAnnouncementScenes } from '../support/announcements.js';

const scenes = useAnnouncementScenes();

const ACK = '☑️ Đã nắm thông tin';
const RIGHT = 'Hạn gửi phương án là hết ngày 30/01/2020.';

async function open(admin: EmulatedUser): Promise<void> {
  await admin.say('/thongbao');
  await admin.press(admin.buttons()[1] ?? '');
}

/** Writes the right text, up to the second yes. */
async function correct(admin: EmulatedUser, text = RIGHT): Promise<void> {
  await open(admin);
  await admin.press('✏️ Đính chính');
  await admin.press('✍️ Gửi nội dung đúng');
  await admin.say(text);
  await admin.press(admin.buttons().find((one) => one.startsWith('✏️ Đính chính ')) ?? '');
  await admin.press(admin.buttons().find((one) => one.startsWith('✏️ Sửa ')) ?? '');
}

const MARK = 'Đính chính lúc 09:00 thứ Tư, 20/11/2019';

test('every copy is changed where it stands, marked, and asks to be acknowledged again', async () => {
  const scene = await scenes.begin();
  const { app, admin, announcements, acts } = scene;
  const [one, two] = await scene.people(2);
  if (!one || !two) throw new Error('nobody');
  const { id } = await scene.announce();
  await app.allSent();
  await one.press(ACK);
  await correct(admin);
  await app.allSent();
  await app.tick();
  for (const person of [one, two]) {
    expect(copiesOf(person, TEXT)).toEqual([]);
    expect(person.last.text).toBe(`✏️ ${MARK}\n\n${RIGHT}`);
    expect(person.buttons()[0]).toBe(ACK);
  }
  expect(await announcements.acknowledgedCount(id)).toBe(0);
  await one.press(ACK);
  expect(await announcements.acknowledgedCount(id)).toBe(1);
  expect(admin.messages.map(({ text }) => text ?? '').join()).toContain('đã sửa 2/2 bản');
  expect((await acts()).at(-1)).toBe(`correct-announcement ${id}`);
});

test('acknowledgements stay when that is chosen', async () => {
  const scene = await scenes.begin();
  const { app, admin, announcements } = scene;
  const [one] = await scene.people(1);
  if (!one) throw new Error('nobody');
  const { id } = await scene.announce();
  await app.allSent();
  await one.press(ACK);
  await open(admin);
  await admin.press('✏️ Đính chính');
  await admin.press('✍️ Gửi nội dung đúng');
  await admin.say(RIGHT);
  await admin.press('☑️ Yêu cầu xác nhận lại');
  await admin.press('✏️ Đính chính 1 bản…');
  await admin.press('✏️ Sửa 1 bản');
  await app.allSent();
  expect(await announcements.acknowledgedCount(id)).toBe(1);
  expect(one.buttons()[0]).toBe('✅ Đã nắm thông tin');
});

test('held on the way, it is corrected for those who got it, and goes on with the right text', async () => {
  const scene = await scenes.begin({ env: { SEND_RATE: '10' } });
  const { app, admin, ledger } = scene;
  const some = await scene.people(12);
  const { id } = await scene.announce();
  await expect.poll(async () => (await ledger.find(`ann.${id}`))?.sent ?? 0).toBeGreaterThan(1);
  await open(admin);
  await admin.press('✏️ Đính chính');
  expect(admin.last.text).toContain('Tạm dừng');
  await admin.press('⏸ Tạm dừng');
  await app.allSent();
  await correct(admin);
  await app.allSent();
  await open(admin);
  await admin.press('▶️ Gửi tiếp');
  await app.allSent();
  for (const person of some) {
    expect(copiesOf(person, TEXT)).toEqual([]);
    expect(person.last.text).toContain(RIGHT);
  }
  expect(await ledger.find(`ann.${id}`)).toMatchObject({ sent: 12, pending: 0 });
});

test('the caption of a photo and the words of an album are changed; another kind is refused', async () => {
  const scene = await scenes.begin();
  const { app, admin } = scene;
  const [one] = await scene.people(1);
  if (!one) throw new Error('nobody');
  await admin.say('/thongbao');
  await admin.press('✍️ Soạn thông báo');
  await admin.after(() => admin.sendAlbum([{ caption: 'Sai' }, {}]));
  await admin.press('⬜ Mọi người');
  await admin.press('✅ Xong');
  await admin.press('🚀 Gửi…');
  await admin.press('Tiếp tục ▶');
  await admin.press('🚀 Gửi 1 bản');
  await app.allSent();
  await open(admin);
  await admin.press('✏️ Đính chính');
  await admin.press('✍️ Gửi nội dung đúng');
  const [refused] = await admin.after(() => admin.sendPhoto());
  expect(refused?.text).toContain('Telegram không đổi được loại tin');
  await admin.say('Đúng');
  await admin.press('✏️ Đính chính 1 bản…');
  await admin.press('✏️ Sửa 1 bản');
  await app.allSent();
  const parts = one.messages.filter(({ media_group_id }) => media_group_id !== undefined);
  expect(parts.map(({ caption }) => caption)).toEqual([`✏️ ${MARK}\n\nĐúng`, undefined]);
  expect((await scene.newest()).content.vi).toMatchObject({ type: 'album' });
});

test('a thousand copies are corrected, and a thousand are recalled', async () => {
  const scene = await scenes.begin({ sendRate: 1_000 });
  const { app, admin, contest, members, ledger, emulator } = scene;
  // Made without a conversation each: only what is in their chats matters here.
  const some = Array.from({ length: 1_000 }, (_, number) => {
    const user = emulator.user({ firstName: `Người ${number}` });
    user.sendText('/start');
    return user;
  });
  await emulator.idle();
  await Promise.all(
    some.map(async ({ id }) => {
      await members.recordConsent(id, 'given', contest.privacy.version, 0);
    }),
  );
  const audience = { people: some.map(({ id }) => id), chats: [] };
  const { id, revision } = await scene.compose();
  const confirmation = { revision, at: scene.clock.now(), by: admin.id, updateId: 1 };
  await scene.announcements.launch(id, audience, confirmation);
  await app.sweep();
  await app.allSent();
  expect(await ledger.find(`ann.${id}`)).toMatchObject({ sent: 1_000 });
  await correct(admin);
  await app.allSent();
  expect(await ledger.find(`ann.${id}.fix.1`)).toMatchObject({ total: 1_000, sent: 1_000 });
  for (const person of some) expect(person.last.text).toBe(`✏️ ${MARK}\n\n${RIGHT}`);
  await open(admin);
  await admin.press('↩️ Thu hồi');
  await admin.press('Tiếp tục ▶');
  await admin.press('↩️ Thu hồi 1.000 bản');
  await app.allSent();
  expect(await ledger.find(`ann.${id}.recall`)).toMatchObject({ total: 1_000, sent: 1_000 });
  for (const person of some) expect(person.last.text ?? '').not.toContain(RIGHT);
}, 60_000);

test('what is older than 48 hours stays, and that is said; nothing more goes out', async () => {
  const scene = await scenes.begin();
  const { app, admin, clock, announcements, emulator } = scene;
  const [old, young] = await scene.people(2);
  if (!old || !young) throw new Error('nobody');
  young.person.blocked = true;
  const { id } = await scene.announce();
  await app.allSent();
  young.person.blocked = false;
  clock.advance(47 * 3_600_000);
  await scene.members.setBlocked(young.id, undefined);
  const again = await scene.ledger.find(`ann.${id}`);
  expect(again).toMatchObject({ blocked: 1, sent: 1 });
  clock.advance(2 * 3_600_000);
  await open(admin);
  await admin.press('↩️ Thu hồi');
  expect(admin.last.text).toContain('1 bản đã quá 48 giờ');
  await admin.press('Tiếp tục ▶');
  await admin.press('↩️ Thu hồi 0 bản');
  await app.allSent();
  await app.tick();
  expect(copiesOf(old, TEXT)).toHaveLength(1);
  expect(admin.messages.map(({ text }) => text ?? '').join()).toContain('bỏ qua 1 (quá 48 giờ');
  const { answer } = await old.press(ACK);
  expect(answer?.text).toContain('đã được thu hồi');
  expect((await announcements.find(id))?.recalledAt).toBe(clock.now());
  expect(emulator.calls.filter(({ method }) => method === 'deleteMessages')).toEqual([]);
});

test('handled again after its reply got lost, a correction is one correction', async () => {
  const scene = await scenes.begin();
  const { app, admin, ledger, emulator, acts } = scene;
  const [one] = await scene.people(1);
  if (!one) throw new Error('nobody');
  const { id } = await scene.announce();
  await app.allSent();
  await open(admin);
  await admin.press('✏️ Đính chính');
  await admin.press('✍️ Gửi nội dung đúng');
  await admin.say(RIGHT);
  await admin.press('✏️ Đính chính 1 bản…');
  emulator.fault({
    kind: 'error',
    code: 500,
    method: 'editMessageText',
    chatId: admin.id,
    times: 1,
  });
  await admin.press('✏️ Sửa 1 bản');
  await app.allSent();
  expect(one.last.text).toBe(`✏️ ${MARK}\n\n${RIGHT}`);
  expect((await scene.newest()).corrections).toBe(1);
  expect(await ledger.find(`ann.${id}.fix.2`)).toBeUndefined();
  expect((await acts()).filter((act) => act.startsWith('correct'))).toHaveLength(1);
});

test('a crash between the correction and its mailing is made good', async () => {
  const scene = await scenes.begin();
  const { app, admin, announcements, clock } = scene;
  const [one] = await scene.people(1);
  if (!one) throw new Error('nobody');
  const { id } = await scene.announce();
  await app.allSent();
  await announcements.keepPart(id, 'fix-vi', {
    messageId: 1,
    content: { type: 'text', text: RIGHT },
  });
  const how = { at: clock.now(), acknowledgeAgain: true, updateId: 1 };
  expect(await announcements.correct(await scene.newest(), how)).toBe(1);
  await app.sweep();
  await app.allSent();
  expect(one.last.text).toBe(`✏️ ${MARK}\n\n${RIGHT}`);
  expect(admin.last.text).toContain('Đã đính chính xong');
});

test('the words of an album are changed under the part where they stand', async () => {
  const scene = await scenes.begin();
  const { app, admin } = scene;
  const [one] = await scene.people(1);
  if (!one) throw new Error('nobody');
  await admin.say('/thongbao');
  await admin.press('✍️ Soạn thông báo');
  await admin.after(() => admin.sendAlbum([{}, { caption: 'Sai' }]));
  await admin.press('⬜ Mọi người');
  await admin.press('✅ Xong');
  await admin.press('🚀 Gửi…');
  await admin.press('Tiếp tục ▶');
  await admin.press('🚀 Gửi 1 bản');
  await app.allSent();
  await correct(admin, 'Đúng');
  await app.allSent();
  const parts = one.messages.filter(({ media_group_id }) => media_group_id !== undefined);
  expect(parts.map(({ caption }) => caption)).toEqual([undefined, `✏️ ${MARK}\n\nĐúng`]);
});

test('under a reminder of the wrong text, the button asks again and sends no copy that nobody could recall', async () => {
  const scene = await scenes.begin();
  const { app, admin, announcements } = scene;
  const [one] = await scene.people(1);
  if (!one) throw new Error('nobody');
  const { id } = await scene.announce();
  await app.allSent();
  await admin.press({ data: `d3:${id}:yes:1` });
  await app.allSent();
  const reminder = one.last.message_id;
  await correct(admin);
  await app.allSent();
  const before = one.messages.length;
  const { answer } = await one.press({ messageId: reminder, data: `ba:${id}:0` });
  expect(answer?.text).toContain('đã được đính chính');
  expect(one.messages.length).toBe(before);
  expect(await announcements.acknowledgedCount(id)).toBe(0);
  await one.press({ messageId: reminder, data: `ba:${id}:1` });
  expect(await announcements.acknowledgedCount(id)).toBe(1);
});

test('what would no longer fit with the mark of a correction is refused before it is sent', async () => {
  const scene = await scenes.begin();
  const { app, admin } = scene;
  await scene.people(1);
  await scene.announce();
  await app.allSent();
  await open(admin);
  await admin.press('✏️ Đính chính');
  await admin.press('✍️ Gửi nội dung đúng');
  const [refused] = await admin.say('a'.repeat(4_060));
  expect(refused?.text).toContain('Chưa lưu');
});
