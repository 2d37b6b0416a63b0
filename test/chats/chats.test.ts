import type { ChatMember } from 'grammy/types';
import { expect, test } from 'vitest';
import { NotAdministratorError } from '../../src/admin/administrator.js';
import { createAuditLog } from '../../src/admin/audit-log.js';
import { mayPost } from '../../src/chats/chat-events.js';
import { createChatStore } from '../../src/chats/chat-store.js';
import { registerChat, unregisterChat } from '../../src/chats/register-chat.js';
import { registeredChats } from '../../src/chats/registered-chats.js';
import { confirm, copiesOf, TEXT, useAnnouncementScenes } from '../support/announcements.js';
import { ADMIN } from '../support/progress.js';
import { administratorsOnly } from '../support/roles.js';

const scenes = useAnnouncementScenes();

async function begin() {
  const scene = await scenes.begin();
  return { ...scene, chats: createChatStore(scenes.client, scene.keys) };
}

/** A group that the administrator brought the bot into and registered for an agency. */
async function registered(scene: Awaited<ReturnType<typeof begin>>, title = 'Chi đoàn Sở Nội vụ') {
  const group = scene.emulator.group({ title, type: 'group' });
  await group.addBot(scene.admin);
  await scene.app.allSent();
  await scene.admin.press('Sở, ban, ngành');
  await scene.admin.press('Sở Nội vụ');
  return group;
}

test('whoever brings the bot into a group as an administrator is asked whose it is, in private', async () => {
  const scene = await begin();
  const { admin, chats, acts, clock } = scene;
  const group = await registered(scene);
  expect(admin.last.text).toContain('Đã đăng ký');
  expect(admin.last.text).toContain('Cơ quan: Sở Nội vụ');
  expect(await chats.find(group.id)).toMatchObject({
    title: 'Chi đoàn Sở Nội vụ',
    type: 'group',
    agencyId: 'so-noi-vu',
    registeredAt: clock.now(),
  });
  expect(await acts()).toEqual([`register-chat ${group.id}`]);
});

test('an agency is found by a few letters of its name', async () => {
  const { app, admin, chats, emulator } = await begin();
  const group = emulator.group({ title: 'Chi đoàn <Y tế>' });
  await group.addBot(admin);
  await app.allSent();
  await admin.press('🔎 Gõ tên để tìm');
  expect(admin.last.text).toContain('“Chi đoàn <Y tế>” thuộc cơ quan nào?');
  await admin.say('không có sở này');
  expect(admin.last.text).toContain('Chưa tìm thấy');
  expect(admin.buttons()).toEqual(['◀ Nhóm cơ quan khác']);
  await admin.say('so');
  expect(admin.last.text).toMatch(/tìm thấy \d+ cơ quan với “so”.+Còn \d+ cơ quan nữa/);
  expect(admin.buttons()).toHaveLength(9);
  await admin.say('so y te');
  await admin.press('Sở Y tế');
  expect(admin.last.text).toContain('Cơ quan: Sở Y tế');
  expect(await chats.find(group.id)).toMatchObject({ agencyId: 'so-y-te' });
  // The question is closed: what is typed now registers nothing more.
  await admin.say('so noi vu');
  expect(admin.last.text).not.toContain('tìm thấy');
});

test('brought in by anybody else, nothing is asked and nothing is kept', async () => {
  const { app, emulator, member, chats, admin } = await begin();
  const before = admin.messages.length;
  const group = emulator.group({ title: 'Nhóm bạn' });
  await group.addBot(await member());
  const channel = emulator.channel({ title: 'Kênh lạ' });
  await channel.addBot(await member());
  await app.allSent();
  expect(await chats.all()).toEqual([]);
  expect(admin.messages.length).toBe(before);
});

test('a channel without the right to post gets nothing, and with it it does', async () => {
  const { app, emulator, admin, chats } = await begin();
  const channel = emulator.channel({ title: 'Cải cách hành chính' });
  await channel.addBot(admin, { can_post_messages: false });
  await app.allSent();
  expect(admin.last.text).toContain('kênh “Cải cách hành chính”');
  await admin.press('Toàn tỉnh');
  expect(admin.last.text).toContain('không có quyền đăng');
  expect(await registeredChats(chats)).toEqual([]);
  await channel.changeRights(admin, { can_post_messages: true });
  expect((await registeredChats(chats)).map(({ id }) => id)).toEqual([channel.id]);
});

test('an announcement goes to registered groups and channels, as it is and without buttons', async () => {
  const scene = await begin();
  const { app, admin, emulator, ledger } = scene;
  const group = await registered(scene);
  const channel = emulator.channel({ title: 'Kênh Sở' });
  await channel.addBot(admin);
  await app.allSent();
  await admin.press('Toàn tỉnh');
  await scene.people(1);
  const { id } = await scene.compose();
  await admin.press('👥 Người nhận');
  await admin.press('⬜ Nhóm và kênh đã đăng ký');
  expect(admin.last.text).toContain('Nhóm, kênh: 2');
  await admin.press('✅ Xong');
  await confirm(admin);
  await app.allSent();
  for (const place of [group, channel]) {
    expect(place.last.text).toBe(TEXT);
    expect(place.last.reply_markup).toBeUndefined();
  }
  expect(await ledger.find(`ann.${id}`)).toMatchObject({ total: 3, sent: 3 });
});

test('agencies narrow groups, too', async () => {
  const scene = await begin();
  const { chats } = scene;
  const group = await registered(scene);
  expect(await registeredChats(chats, new Set(['so-y-te']))).toEqual([]);
  expect((await registeredChats(chats, new Set(['so-noi-vu']))).map(({ id }) => id)).toEqual([
    group.id,
  ]);
});

test('a group that became a supergroup is followed, whichever way it is learnt', async () => {
  const scene = await begin();
  const { app, admin, chats, ledger } = scene;
  const group = await registered(scene);
  const upgraded = await group.migrate(admin);
  expect((await chats.all()).map(({ id, agencyId, type }) => ({ id, agencyId, type }))).toEqual([
    { id: upgraded.id, agencyId: 'so-noi-vu', type: 'supergroup' },
  ]);
  // Learnt while sending: the message of it is still to come.
  const other = await registered(scene, 'Chi đoàn hai');
  const { id } = await scene.compose();
  await scene.announcements.choose(id, 'add', ['chats']);
  const away = await other.migrate(admin);
  const record = await chats.find(away.id);
  await scenes.client.del(scene.keys.chat(away.id), scene.keys.chat(other.id));
  await scenes.client.srem(scene.keys.chats, away.id);
  await chats.add({ id: other.id, title: 'Chi đoàn hai', type: 'group', addedBy: 1, addedAt: 1 });
  await chats.register(other.id, record?.agencyId, 1);
  await admin.press({ data: `bo:${id}` });
  await confirm(admin);
  await app.allSent();
  expect(away.last.text).toBe(TEXT);
  expect(upgraded.last.text).toBe(TEXT);
  expect((await chats.find(away.id))?.agencyId).toBe('so-noi-vu');
  // What was asked about the old id is still understood.
  expect((await chats.find(other.id))?.id).toBe(away.id);
  expect(await ledger.delivery(`ann.${id}`, away.id)).toMatchObject({ state: 'sent' });
});

test('taken out of a group, it says so; brought in again, all is as before', async () => {
  const scene = await begin();
  const { app, admin, chats } = scene;
  const group = await registered(scene);
  await group.removeBot(admin);
  expect(await registeredChats(chats)).toEqual([]);
  await admin.press('◀ Nhóm và kênh');
  await admin.press('🚪 Chi đoàn Sở Nội vụ');
  expect(admin.last.text).toContain('đã bị đưa ra khỏi đây');
  const before = admin.messages.length;
  await group.addBot(admin);
  await app.allSent();
  expect(admin.messages.length).toBe(before);
  expect((await registeredChats(chats)).map(({ id }) => id)).toEqual([group.id]);
});

test('brought back by anybody, a registered chat gets its announcements again', async () => {
  const scene = await begin();
  const { app, admin, chats, emulator, member } = scene;
  const person = await member();
  const group = await registered(scene);
  const channel = emulator.channel({ title: 'Kênh Sở' });
  await channel.addBot(admin);
  await app.allSent();
  await admin.press('Toàn tỉnh');
  for (const place of [group, channel]) await place.removeBot(person);
  expect(await registeredChats(chats)).toEqual([]);
  await group.rename(person, 'Chi đoàn Sở');
  const before = admin.messages.length;
  for (const place of [group, channel]) await place.addBot(person);
  await app.allSent();
  expect((await registeredChats(chats)).map(({ title, addedBy }) => [title, addedBy])).toEqual([
    ['Chi đoàn Sở', admin.id],
    ['Kênh Sở', admin.id],
  ]);
  // Nobody is asked, and the group isn't told to go elsewhere.
  expect(admin.messages.length).toBe(before);
  expect(group.messages.filter(({ text }) => text)).toEqual([]);
});

test('one that was never registered stays so, whoever brings it back', async () => {
  const { app, admin, chats, emulator, member } = await begin();
  const group = emulator.group({ title: 'Chi đoàn' });
  await group.addBot(admin);
  await app.allSent();
  await admin.press('Không đăng ký');
  await group.removeBot(admin);
  await group.addBot(await member());
  expect(await registeredChats(chats)).toEqual([]);
  await admin.press({ data: 'gl:0' });
  expect(admin.buttons()).toContain('⬜ Chi đoàn');
});

test('with another agency it is still registered since it was', async () => {
  const scene = await begin();
  const { admin, acts, chats, clock } = scene;
  const group = await registered(scene);
  const since = clock.now();
  clock.advance(3 * 3_600_000);
  await admin.press('🏛 Đổi cơ quan');
  await admin.press('Toàn tỉnh');
  expect(admin.last.text).toContain('Cơ quan: Toàn tỉnh');
  const record = await chats.find(group.id);
  expect(record?.registeredAt).toBe(since);
  expect(record).not.toHaveProperty('agencyId');
  expect(await acts()).toEqual([`register-chat ${group.id}`, `register-chat ${group.id}`]);
});

test('handled again, an act is recorded once and leaves the same; of others it is refused', async () => {
  const scene = await begin();
  const { acts, chats, clock, keys } = scene;
  const deps = {
    chats,
    clock,
    audit: createAuditLog(scenes.client, keys, administratorsOnly(ADMIN)),
    isAdministrator: (id: number) => id === ADMIN,
  };
  await chats.add({ id: -7, title: 'Nhóm', type: 'group', addedBy: ADMIN, addedAt: 1 });
  const by = (updateId: number, userId = ADMIN) => ({ userId, updateId });
  await expect(registerChat(deps, -7, undefined, by(1, 5))).rejects.toThrow(NotAdministratorError);
  // As after a crash between the record of the act and the act.
  await deps.audit.record({
    updateId: 2,
    at: clock.now(),
    by: ADMIN,
    act: 'register-chat',
    subject: '-7',
  });
  for (let times = 0; times < 2; times += 1) {
    expect(await registerChat(deps, -7, 'so-y-te', by(2))).toBe(true);
  }
  expect(await acts()).toEqual(['register-chat -7']);
  expect(await chats.find(-7)).toMatchObject({ agencyId: 'so-y-te', registeredAt: clock.now() });
  await expect(unregisterChat(deps, -7, by(3, 5))).rejects.toThrow(NotAdministratorError);
  expect(await unregisterChat(deps, -7, by(3))).toBe(true);
  expect(await unregisterChat(deps, -7, by(3))).toBe(false);
  expect(await acts()).toEqual(['register-chat -7', 'unregister-chat -7']);
});

test('a new name is followed in groups and channels', async () => {
  const scene = await begin();
  const { app, admin, chats, emulator } = scene;
  const group = await registered(scene);
  const channel = emulator.channel({ title: 'Kênh cũ' });
  await channel.addBot(admin);
  await app.allSent();
  await group.rename(admin, 'Chi đoàn khối');
  await channel.rename(admin, 'Kênh mới');
  expect((await chats.all()).map(({ title }) => title).sort()).toEqual([
    'Chi đoàn khối',
    'Kênh mới',
  ]);
});

test('it is taken off the register when asked twice, and then nothing goes there', async () => {
  const scene = await begin();
  const { app, admin, acts, ledger } = scene;
  const group = await registered(scene);
  const { id } = await scene.compose();
  await scene.announcements.choose(id, 'add', ['chats']);
  await admin.press({ data: `gc:${group.id}` });
  await admin.press('Hủy đăng ký');
  await admin.press('Hủy đăng ký');
  expect(admin.last.text).toContain('Đã hủy đăng ký');
  await admin.press({ data: `bs:${id}:ask:0:0` });
  expect(admin.last.text).toContain('không có ai');
  await app.allSent();
  expect(await ledger.find(`ann.${id}`)).toBeUndefined();
  expect(await acts()).toEqual([`register-chat ${group.id}`, `unregister-chat ${group.id}`]);
});

test('a question asked before a group moved is answered for the group of now', async () => {
  const { app, admin, chats, emulator } = await begin();
  const group = emulator.group({ title: 'Chi đoàn', type: 'group' });
  await group.addBot(admin);
  await app.allSent();
  const upgraded = await group.migrate(admin);
  await admin.press('Toàn tỉnh');
  expect(admin.last.text).toContain('Đã đăng ký');
  expect((await registeredChats(chats)).map(({ id }) => id)).toEqual([upgraded.id]);
  // Late news under the old id brings nothing back.
  await chats.add({ id: group.id, title: 'Cũ', type: 'group', addedBy: 1, addedAt: 1 });
  await chats.setRemoved(group.id, 1);
  expect((await registeredChats(chats)).map(({ title }) => title)).toEqual(['Chi đoàn']);
});

test('a supergroup that is registered keeps its own agency when its old group is told of', async () => {
  const { chats } = await begin();
  const facts = { title: 'Nhóm', addedBy: 1, addedAt: 1 };
  await chats.add({ ...facts, id: -5, type: 'group' });
  await chats.register(-5, 'so-y-te', 1);
  await chats.setMuted(-5, true);
  await chats.add({ ...facts, id: -1005, type: 'supergroup' });
  await chats.register(-1005, undefined, 2);
  await chats.migrate(-5, -1005);
  await chats.migrate(-5, -1005);
  expect(await chats.all()).toEqual([{ ...facts, id: -1005, type: 'supergroup', registeredAt: 2 }]);
});

test('an administrator who brings it in hears of it in private; the group itself is told nothing', async () => {
  const scene = await begin();
  const group = await registered(scene);
  expect(group.messages.filter(({ text }) => text)).toEqual([]);
});

test('a command that stands in a channel is a post and gets no answer', async () => {
  const { admin, emulator } = await begin();
  const channel = emulator.channel({ title: 'Kênh' });
  await channel.addBot(admin);
  expect(await channel.say(admin, '/start')).toEqual([]);
});

test('only whoever may post there is counted', () => {
  const user = { id: 1, is_bot: true, first_name: 'Bot' };
  const channel = (status: object) => mayPost({ user, ...status } as ChatMember, 'channel');
  const group = (status: object) => mayPost({ user, ...status } as ChatMember, 'supergroup');
  expect(channel({ status: 'administrator', can_post_messages: true })).toBe(true);
  expect(channel({ status: 'administrator', can_post_messages: false })).toBe(false);
  expect(group({ status: 'member' })).toBe(true);
  expect(group({ status: 'restricted', can_send_messages: false })).toBe(false);
  expect(group({ status: 'restricted', can_send_messages: true })).toBe(true);
});

test('for anyone else there are no such buttons', async () => {
  const scene = await begin();
  const { member, chats } = scene;
  const group = await registered(scene);
  const person = await member();
  for (const data of [
    'gl:0',
    `gn:${group.id}`,
    `gg:${group.id}`,
    `gj:${group.id}:departments:0`,
    `gf:${group.id}`,
    `gc:${group.id}`,
    `gx:${group.id}:yes`,
    `gr:${group.id}:-`,
  ]) {
    await person.press({ data });
    expect(person.last.text ?? '').not.toContain('Chi đoàn');
  }
  expect((await chats.find(group.id))?.agencyId).toBe('so-noi-vu');
});

test('an album of ten and what follows keep within the 20 messages a minute of a group', async () => {
  const scene = await begin();
  const { admin, ledger, announcements, emulator, app } = scene;
  const group = await registered(scene);
  const sendTo = async (compose: () => unknown) => {
    await admin.say('/thongbao');
    await admin.press('✍️ Soạn thông báo');
    await admin.after(compose);
    const [one] = await announcements.newest(0, 1);
    if (!one) throw new Error('nothing was composed');
    await announcements.choose(one.id, 'add', ['chats']);
    await admin.press({ data: `bo:${one.id}` });
    await confirm(admin);
    return `ann.${one.id}`;
  };
  await sendTo(() => admin.sendAlbum(Array.from({ length: 10 }, () => ({}))));
  await app.allSent();
  expect(group.messages.filter(({ media_group_id }) => media_group_id)).toHaveLength(10);
  const next = await sendTo(() => admin.sendText(TEXT));
  await expect.poll(async () => (await ledger.find(next))?.pending).toBe(1);
  expect(await scenes.client.pttl(scene.keys.groupPace(group.id))).toBeGreaterThan(15_000);
  expect(group.last.text).not.toBe(TEXT);
  // When the time is over it goes there.
  await scenes.client.del(scene.keys.groupPace(group.id));
  expect(emulator.calls.filter(({ error }) => error?.includes('Too Many'))).toEqual([]);
});

test('a message in bulk to a person is not held up by a group that waits', async () => {
  const scene = await begin();
  const { admin, announcements } = scene;
  const group = await registered(scene);
  await scenes.client.set(scene.keys.groupPace(group.id), '1', 'PX', 30_000);
  const [person] = await scene.people(1);
  const { id } = await scene.compose();
  await announcements.choose(id, 'add', ['chats']);
  await admin.press({ data: `bo:${id}` });
  await confirm(admin);
  await expect.poll(() => person && copiesOf(person, TEXT).length).toBe(1);
  expect(group.messages.map(({ text }) => text)).not.toContain(TEXT);
});
