import { expect, test } from 'vitest';
import { confirm, copiesOf, TEXT, useAnnouncementScenes } from '../support/announcements.js';

const scenes = useAnnouncementScenes();

test('a text goes to everyone who agreed, and each copy has its button', async () => {
  const { app, people, announce, announcements, ledger, acts, emulator } = await scenes.begin();
  const three = await people(3);
  const stranger = emulator.user();
  await stranger.open();
  const { id } = await announce();
  await app.allSent();
  for (const person of three) {
    const [copy, ...more] = copiesOf(person, TEXT);
    expect(more).toEqual([]);
    expect(copy?.reply_markup?.inline_keyboard.flat().map(({ text }) => text)).toEqual([
      '☑️ Đã nắm thông tin',
      'ℹ️ Vì sao tôi nhận tin này?',
    ]);
  }
  expect(copiesOf(stranger, TEXT)).toEqual([]);
  expect(await ledger.find(`ann.${id}`)).toMatchObject({ total: 3, sent: 3, pending: 0 });
  expect(await announcements.find(id)).toMatchObject({ state: 'launched', people: 3, chats: 0 });
  expect(await acts()).toEqual([`send-announcement ${id}`]);
});

test('an album is taken whole, and its buttons come in a message under it', async () => {
  const { app, admin, people } = await scenes.begin();
  const [person] = await people(1);
  if (!person) throw new Error('nobody');
  await admin.say('/thongbao');
  await admin.press('✍️ Soạn thông báo');
  await admin.after(() => admin.sendAlbum([{ caption: 'Lễ trao giải' }, {}, {}]));
  await admin.press('⬜ Mọi người');
  await admin.press('✅ Xong');
  expect(admin.last.text).toContain('“Lễ trao giải” (album 3 phần, 12 ký tự)');
  await confirm(admin);
  await app.allSent();
  const [one, two, three, buttons, ...more] = person.messages.slice(-4);
  expect(more).toEqual([]);
  expect([one, two, three].map((part) => part?.media_group_id)).toEqual(
    Array(3).fill(one?.media_group_id),
  );
  expect(one?.caption).toBe('Lễ trao giải');
  expect(buttons?.reply_to_message?.message_id).toBe(one?.message_id);
  expect(person.buttons()).toEqual(['☑️ Đã nắm thông tin', 'ℹ️ Vì sao tôi nhận tin này?']);
});

test('another message does not take the place of what is there unasked', async () => {
  const { admin, compose, newest } = await scenes.begin();
  await admin.say('/thongbao');
  await admin.press('✍️ Soạn thông báo');
  await admin.say('Nội dung đầu');
  const [answer] = await admin.say('Một tin khác');
  expect(answer?.text).toContain('chưa được lưu');
  expect((await newest()).content.vi).toMatchObject({ text: 'Nội dung đầu' });
  await compose();
  await admin.press('✍️ Sửa nội dung');
  await admin.say('Nội dung mới');
  expect((await newest()).content.vi).toMatchObject({ text: 'Nội dung mới' });
});

test('what can’t be sent on is refused, and the question stays open', async () => {
  const { admin, newest, announcements } = await scenes.begin();
  await admin.say('/thongbao');
  await admin.press('✍️ Soạn thông báo');
  const [answer] = await admin.after(() => admin.sendSticker('🎉'));
  expect(answer?.text).toContain('không gửi thành thông báo được');
  expect(await announcements.count()).toBe(0);
  await admin.say('Bằng chữ');
  expect((await newest()).content.vi).toMatchObject({ text: 'Bằng chữ' });
});

test('readers of English get the English text, everybody else the Vietnamese one', async () => {
  const { app, admin, member, compose } = await scenes.begin();
  const [binh, john] = [await member('Bình'), await member('John', { languageCode: 'en' })];
  await compose();
  await admin.press('🇬🇧 Thêm bản tiếng Anh');
  await admin.say('The deadline is 30 January.');
  await confirm(admin);
  await app.allSent();
  expect(copiesOf(binh, TEXT)).toHaveLength(1);
  expect(copiesOf(john, 'The deadline is 30 January.')).toHaveLength(1);
  expect(copiesOf(john, TEXT)).toEqual([]);
});

test('the preview and the test copy look like the real one, and count for nothing', async () => {
  const { app, admin, compose, announcements } = await scenes.begin();
  const { id } = await compose();
  await admin.press('👁 Xem trước');
  const [shown] = copiesOf(admin, TEXT);
  expect(shown?.reply_markup?.inline_keyboard).toHaveLength(2);
  await admin.press('📨 Gửi thử cho tôi');
  await app.allSent();
  expect(copiesOf(admin, TEXT)).toHaveLength(2);
  const { answer } = await admin.press('☑️ Đã nắm thông tin');
  expect(answer?.text).toContain('bản xem trước');
  expect(await announcements.acknowledgedCount(id)).toBe(0);
});

test('a draft survives, is found in the list, and is thrown away only when asked twice', async () => {
  const { admin, compose, announcements, acts } = await scenes.begin();
  const { id } = await compose();
  await admin.say('/thongbao');
  await admin.press('📝 Hạn gửi phương án là trước ngày…');
  await admin.press('🗑 Xóa nháp');
  expect(await announcements.find(id)).toBeDefined();
  await admin.press('🗑 Xóa');
  expect(await announcements.find(id)).toBeUndefined();
  expect(admin.last.text).toContain('Đã xóa bản nháp');
  expect(await acts()).toEqual([`discard-announcement ${id}`]);
});

test('nothing goes out without content, without recipients, or to nobody', async () => {
  const { admin } = await scenes.begin();
  await admin.say('/thongbao');
  await admin.press('✍️ Soạn thông báo');
  await admin.say(TEXT);
  await admin.press('✅ Xong');
  await admin.press('🚀 Gửi…');
  expect(admin.last.text).toContain('Chưa chọn người nhận');
  await admin.press('👥 Người nhận');
  await admin.press('⬜ Mọi người');
  await admin.press('✅ Xong');
  await admin.press('🚀 Gửi…');
  expect(admin.last.text).toContain('không có ai');
});

test('who is no administrator finds no announcements', async () => {
  const { member, compose, announcements } = await scenes.begin();
  const { id } = await compose();
  const person = await member();
  const [answer] = await person.say('/thongbao');
  expect(answer?.text).toContain('dành cho quản trị viên');
  for (const data of [`bs:${id}:yes:4:3`, `bd:${id}:yes`, `bo:${id}`, `bn:${id}:yes`]) {
    await person.press({ data });
    expect(person.last.text ?? '').not.toContain(TEXT);
  }
  expect((await announcements.find(id))?.state).toBe('draft');
});
