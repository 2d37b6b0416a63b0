import { expect, test } from 'vitest';
import {
  type AnnouncementScene,
  confirm,
  copiesOf,
  TEXT,
  useAnnouncementScenes as useScenes,
} from '../support/announcements.js';

const scenes = useScenes();

/** Sends slowly enough that it can be stopped on the way. */
const SLOW = { env: { SEND_RATE: '10' } };

const sentOf = async ({ ledger }: AnnouncementScene, id: string) =>
  (await ledger.find(`ann.${id}`))?.sent ?? 0;

test('the sender sees in one message how far it is, and at the end what became of it', async () => {
  const scene = await scenes.begin();
  const { app, admin, people, announce } = scene;
  await people(4);
  const gone = (await people(1))[0];
  if (gone) gone.person.blocked = true;
  await announce();
  const screen = admin.last.message_id;
  await app.allSent();
  await app.tick();
  const shown = admin.messages.find(({ message_id }) => message_id === screen);
  expect(shown?.text).toContain('Đã xong: mọi bản đều có kết quả.');
  expect(shown?.text).toContain('• Đã gửi: 4');
  expect(shown?.text).toContain('• Người nhận chặn hệ thống: 1');
  // The report comes as a message of its own, so that the sender hears of it.
  expect(admin.last.text).toContain(`Đã gửi xong “${TEXT.slice(0, 10)}`);
  expect(admin.last.text).toContain('5 bản: đã gửi 4, bị chặn 1.');
  expect(await scene.announcements.live()).toEqual([]);
});

test('held, nothing more goes out; then it goes on, and everybody has one copy', async () => {
  const scene = await scenes.begin(SLOW);
  const { app, admin, people, announce, ledger, acts } = scene;
  const some = await people(12);
  const { id } = await announce();
  await expect.poll(() => sentOf(scene, id)).toBeGreaterThan(1);
  await admin.press('⏸ Tạm dừng');
  await app.allSent();
  expect(admin.last.text).toContain('Đang tạm dừng');
  const before = some.flatMap((person) => copiesOf(person, TEXT)).length;
  expect(before).toBeLessThan(12);
  expect((await ledger.find(`ann.${id}`))?.pending).toBeGreaterThan(0);
  await admin.press('▶️ Gửi tiếp');
  await app.allSent();
  expect(some.map((person) => copiesOf(person, TEXT).length)).toEqual(Array(12).fill(1));
  expect(await acts()).toEqual([
    `send-announcement ${id}`,
    `hold-announcement ${id}`,
    `release-announcement ${id}`,
  ]);
});

test('the rest is cancelled when asked twice, counted, and can still be sent', async () => {
  const scene = await scenes.begin(SLOW);
  const { app, admin, people, announce, ledger } = scene;
  const some = await people(12);
  const { id } = await announce();
  await expect.poll(() => sentOf(scene, id)).toBeGreaterThan(1);
  await admin.press('🛑 Hủy phần còn lại');
  expect(admin.last.text).toBeDefined();
  await admin.press('🛑 Hủy phần còn lại');
  await app.allSent();
  await app.tick();
  const mailing = await ledger.find(`ann.${id}`);
  const sent = some.flatMap((person) => copiesOf(person, TEXT)).length;
  expect(mailing).toMatchObject({ pending: 0, sent, dropped: 12 - sent });
  await admin.say('/thongbao');
  await admin.press(admin.buttons()[1] ?? '');
  await admin.press(`🔁 Gửi nốt ${12 - sent} bản đã hủy`);
  await admin.press(`🔁 Gửi ${12 - sent} bản`);
  await app.allSent();
  expect(some.map((person) => copiesOf(person, TEXT).length)).toEqual(Array(12).fill(1));
});

test('failures in a row hold it by themselves; those that failed get it by one more tap', async () => {
  const scene = await scenes.begin();
  const { app, admin, people, announce, ledger, emulator } = scene;
  const some = await people(30);
  const refused = {
    kind: 'error',
    code: 400,
    description: 'Bad Request: not enough rights',
  } as const;
  const ends = some.map((person) => emulator.fault({ ...refused, chatId: person.id }));
  const { id } = await announce();
  await expect.poll(async () => (await ledger.find(`ann.${id}`))?.held).toBe('failures');
  for (const end of ends) end();
  await app.allSent();
  await app.tick();
  await app.allSent();
  expect(admin.messages.map(({ text }) => text ?? '').join()).toContain('Đã tự tạm dừng');
  await admin.say('/thongbao');
  await admin.press(admin.buttons()[1] ?? '');
  expect(admin.last.text).toContain('Hệ thống tự tạm dừng');
  await admin.press('▶️ Gửi tiếp');
  await app.allSent();
  const { failed = 0 } = (await ledger.find(`ann.${id}`)) ?? {};
  expect(failed).toBeGreaterThanOrEqual(10);
  await admin.say('/thongbao');
  await admin.press(admin.buttons()[1] ?? '');
  expect(admin.last.text).toContain(`not-enough-rights: ${failed}`);
  await admin.press(`🔁 Gửi lại ${failed} bản lỗi`);
  await admin.press(`🔁 Gửi ${failed} bản`);
  await app.allSent();
  expect(some.map((person) => copiesOf(person, TEXT).length)).toEqual(Array(30).fill(1));
});

test('an uncertain copy is said to be one, and is sent again only when asked for', async () => {
  const scene = await scenes.begin();
  const { app, admin, people, announce, ledger, emulator } = scene;
  const [one, two] = await people(2);
  if (!one || !two) throw new Error('nobody');
  emulator.fault({ kind: 'drop-after', method: 'sendMessage', chatId: one.id, times: 1 });
  const { id } = await announce();
  await app.allSent();
  await app.tick();
  expect(await ledger.find(`ann.${id}`)).toMatchObject({ sent: 1, uncertain: 1 });
  await admin.say('/thongbao');
  await admin.press(admin.buttons()[1] ?? '');
  expect(admin.last.text).toContain('• Chưa chắc đã đến: 1');
  await admin.press('🔁 Gửi lại 1 bản chưa chắc');
  expect(admin.last.text).toContain('Có thể vài người nhận hai lần');
  await admin.press('🔁 Gửi 1 bản');
  await app.allSent();
  expect(await ledger.delivery(`ann.${id}`, one.id)).toMatchObject({
    state: 'sent',
    repeated: true,
  });
  expect([copiesOf(one, TEXT).length, copiesOf(two, TEXT).length]).toEqual([2, 1]);
});

test('whoever came between the two questions is not sent to unasked: it is asked again', async () => {
  const scene = await scenes.begin();
  const { app, admin, people, compose, newest } = scene;
  await people(2);
  const { id } = await compose();
  await admin.press('🚀 Gửi…');
  await admin.press('Tiếp tục ▶');
  expect(admin.last.text).toContain('2 người');
  await people(1);
  await admin.press('🚀 Gửi 2 bản');
  expect(admin.last.text).toContain('đã thay đổi');
  expect(admin.last.text).toContain('3 người');
  expect((await newest()).state).toBe('draft');
  await admin.press('Tiếp tục ▶');
  await admin.press('🚀 Gửi 3 bản');
  await app.allSent();
  expect(await scene.ledger.find(`ann.${id}`)).toMatchObject({ total: 3, sent: 3 });
});

test('the last yes handled again after its reply got lost, or pressed again, sends nothing twice', async () => {
  const scene = await scenes.begin();
  const { app, admin, people, compose, emulator, acts } = scene;
  const three = await people(3);
  const { id } = await compose();
  await admin.press('🚀 Gửi…');
  await admin.press('Tiếp tục ▶');
  emulator.fault({ kind: 'error', code: 500, method: 'editMessageText', times: 1 });
  await admin.press('🚀 Gửi 3 bản');
  await admin.press({ data: `bs:${id}:yes:3:3` });
  await app.allSent();
  expect(three.map((person) => copiesOf(person, TEXT).length)).toEqual([1, 1, 1]);
  expect(await acts()).toEqual([`send-announcement ${id}`]);
});

test('a crash between the launch and the ledger is made good, with the audience that was confirmed', async () => {
  const scene = await scenes.begin();
  const { app, people, compose, announcements, admin, ledger, clock } = scene;
  const three = await people(3);
  const { id, revision } = await compose();
  const audience = { people: three.map((person) => person.id), chats: [] };
  const confirmation = { revision, at: clock.now(), by: admin.id, updateId: 1 };
  expect(await announcements.launch(id, audience, confirmation)).toBe('launched');
  await people(1);
  await app.sweep();
  await app.allSent();
  expect(await ledger.find(`ann.${id}`)).toMatchObject({ total: 3, sent: 3 });
  expect(three.map((person) => copiesOf(person, TEXT).length)).toEqual([1, 1, 1]);
});

test('cut short before its audience is in the ledger, it is cut short all the same', async () => {
  const scene = await scenes.begin(SLOW);
  const { app, people, compose, announcements, admin, ledger, clock } = scene;
  const some = await people(12);
  const { id, revision } = await compose();
  const audience = { people: some.map((person) => person.id), chats: [] };
  const confirmation = { revision, at: clock.now(), by: admin.id, updateId: 1 };
  await announcements.launch(id, audience, confirmation);
  await admin.press({ data: `bq:${id}:cancel` });
  await app.sweep();
  await app.allSent();
  const { sent = 0, dropped = 0, pending } = (await ledger.find(`ann.${id}`)) ?? {};
  expect({ all: sent + dropped, pending }).toEqual({ all: 12, pending: 0 });
  expect(dropped).toBeGreaterThan(0);
});

test('what is opened from the message that shows how far it is stands beside it, and stays', async () => {
  const scene = await scenes.begin(SLOW);
  const { app, admin, people, announce } = scene;
  await people(12);
  await announce();
  const card = admin.last.message_id;
  await admin.press('🛑 Hủy phần còn lại');
  const question = admin.last;
  expect(question.message_id).not.toBe(card);
  await app.tick();
  expect(admin.last.text).toBe(question.text);
  await admin.press({ messageId: card, data: `bq:${(await scene.newest()).id}:hold` });
  await app.allSent();
  const shown = admin.messages.find(({ message_id }) => message_id === card);
  expect(shown?.text).toContain('Đang tạm dừng');
});

test('two instances send it together, and nobody gets it twice', async () => {
  const scene = await scenes.begin();
  const { app, people, announce, ledger, startAnother } = scene;
  const some = await people(60);
  await startAnother();
  const { id } = await announce();
  await app.allSent();
  expect(some.map((person) => copiesOf(person, TEXT).length)).toEqual(Array(60).fill(1));
  expect(await ledger.find(`ann.${id}`)).toMatchObject({ total: 60, sent: 60 });
});

test('who takes their consent back before their turn gets nothing', async () => {
  const scene = await scenes.begin();
  const { app, people, compose, announcements, admin, ledger, clock, members, contest } = scene;
  const [one] = await people(1);
  if (!one) throw new Error('nobody');
  const { id, revision } = await compose();
  const confirmation = { revision, at: clock.now(), by: admin.id, updateId: 1 };
  await announcements.launch(id, { people: [one.id], chats: [] }, confirmation);
  await members.recordConsent(one.id, 'withdrawn', contest.privacy.version, clock.now());
  await app.sweep();
  await app.allSent();
  expect(await ledger.find(`ann.${id}`)).toMatchObject({ total: 1, dropped: 1 });
  expect(copiesOf(one, TEXT)).toEqual([]);
});

/** A draft that was confirmed for a time. */
async function scheduled(scene: AnnouncementScene, sendAt: string) {
  const { id } = await scene.compose();
  await scene.announcements.setFact(id, 'sendAt', Date.parse(sendAt));
  await scene.admin.say('/thongbao');
  await scene.admin.press(scene.admin.buttons()[1] ?? '');
  await confirm(scene.admin);
  return id;
}

test('a scheduled one goes out at its time, to who is there then, and shows how far it is', async () => {
  const scene = await scenes.begin();
  const { app, admin, people, clock, ledger, acts } = scene;
  await people(2);
  const id = await scheduled(scene, '2019-11-21T01:00:00Z');
  expect(admin.last.text).toContain('Đã hẹn gửi');
  const late = (await people(1))[0];
  await app.sweep();
  expect(await ledger.find(`ann.${id}`)).toBeUndefined();
  clock.set('2019-11-21T01:00:30Z');
  await app.sweep();
  await app.allSent();
  await app.tick();
  expect(late && copiesOf(late, TEXT)).toHaveLength(1);
  expect(await ledger.find(`ann.${id}`)).toMatchObject({ total: 3, sent: 3 });
  const shown = admin.messages
    .map(({ text }) => text ?? '')
    .filter((text) => text.includes('Đã xong'));
  expect(shown).toHaveLength(1);
  await app.sweep();
  await app.allSent();
  expect(late && copiesOf(late, TEXT)).toHaveLength(1);
  expect(await acts()).toEqual([`schedule-announcement ${id}`]);
});

test('called off, it is a draft again and nobody gets it', async () => {
  const scene = await scenes.begin();
  const { app, admin, people, clock, newest } = scene;
  const [person] = await people(1);
  await scheduled(scene, '2019-11-21T01:00:00Z');
  await admin.press('🛑 Hủy lịch');
  await admin.press('🛑 Hủy lịch');
  expect(admin.last.text).toContain('Đã hủy lịch');
  expect(await newest()).toMatchObject({ state: 'draft' });
  clock.set('2019-11-21T02:00:00Z');
  await app.sweep();
  await app.allSent();
  expect(person && copiesOf(person, TEXT)).toEqual([]);
});

test('one whose time passed while the bot was away is not sent late: the sender is asked', async () => {
  const scene = await scenes.begin();
  const { app, admin, people, clock, newest } = scene;
  const [person] = await people(1);
  await scheduled(scene, '2019-11-21T01:00:00Z');
  clock.set('2019-11-21T09:00:00Z');
  await app.sweep();
  await app.allSent();
  expect(person && copiesOf(person, TEXT)).toEqual([]);
  expect(admin.last.text).toContain('Chưa gửi “');
  expect(await newest()).toMatchObject({
    state: 'draft',
    missedAt: Date.parse('2019-11-21T01:00:00Z'),
  });
  await admin.press('Mở thông báo');
  expect(admin.last.text).toContain('nên chưa gửi');
});
