import { expect, test } from 'vitest';
import { NotAdministratorError } from '../../src/admin/administrator.js';
import { createAuditLog } from '../../src/admin/audit-log.js';
import { createCoordinatorStore } from '../../src/people/coordinators.js';
import { moveDeadline } from '../../src/progress/move-deadline.js';
import { textsSince, useProgressScenes } from '../support/progress.js';
import { administratorsOnly } from '../support/roles.js';

const scenes = useProgressScenes();

type Scene = Awaited<ReturnType<typeof scenes.begin>>;

async function ask({ admin }: Pick<Scene, 'admin'>, day: string): Promise<string> {
  await admin.say('/tiendo');
  await admin.press('📅 Dời thời hạn');
  await admin.say(day);
  return admin.last.text ?? '';
}

test('the deadline is moved after two questions; everyone is told once, and the ladder follows', async () => {
  const scene = await scenes.begin();
  const { admin, clock, colleague, sendPlan, deadlines, minute, acts } = scene;
  const mai = await colleague('Nguyễn Thị Mai');
  const hoa = await colleague('Lê Thị Hoa', {}, 'so-lao-dong');
  await sendPlan(hoa, 'so-lao-dong');
  clock.set('2020-01-20T01:00:10Z');
  await minute();
  clock.set('2020-01-20T02:00:00Z');
  expect(await ask(scene, '07/02/2020')).toBe(
    [
      'Dời thời hạn?',
      'Hiện nay: trước ngày 31/01/2020 (ngày cuối cùng 30/01/2020)',
      'Mới: trước ngày 07/02/2020. Ngày cuối cùng là thứ Năm, ngày 06/02/2020.',
      'Số người được báo: 2',
      '',
      '📞 10 đơn vị không liên lạc được, cần gọi điện để báo.',
    ].join('\n'),
  );
  await admin.press('Tiếp tục');
  expect(admin.last.text).toContain('Hệ thống sẽ báo cho 2 người và tính lại các lần nhắc.');
  expect(await deadlines.lastMove()).toBeUndefined();
  const counts = [mai, hoa].map(({ messages }) => messages.length);
  await admin.press('Dời sang trước ngày 07/02/2020');
  expect(admin.last.text).toContain('✅ Thời hạn mới: trước ngày 07/02/2020');
  const { calendar } = await deadlines.contest();
  expect(calendar.deadlines.plan.before).toBe('2020-02-07');
  clock.advance(60_000);
  await minute();
  await minute();
  for (const [index, person] of [mai, hoa].entries()) {
    const texts = textsSince(person, counts[index] ?? 0);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('07/02/2020');
  }
  await admin.press('🗓 Xem trước');
  expect(admin.last.text).toContain('• 14:00 ngày 06/02/2020 (thứ Năm): 1 đơn vị, 1 người');
  expect(await acts()).toEqual(['move-deadline 2020-02-07']);
});

test('an old confirmation pressed again moves nothing, and says so', async () => {
  const scene = await scenes.begin();
  const { admin, deadlines, acts } = scene;
  await ask(scene, '07/02/2020');
  const first = 'td:2020-02-07:0:yes';
  await admin.press('Tiếp tục');
  await admin.press('Dời sang trước ngày 07/02/2020');
  const move = await deadlines.lastMove();
  await admin.press({ data: first });
  expect(admin.last.text).toContain('Nút này không còn dùng được vì thời hạn đã được dời.');
  await admin.press({ data: 'td:2020-02-07:0:again' });
  expect(admin.last.text).toContain('Không có gì thay đổi.');
  // Moved back, and the old button once more.
  await ask(scene, '31/01/2020');
  await admin.press('Tiếp tục');
  await admin.press('Dời sang trước ngày 31/01/2020');
  await admin.press({ data: first });
  expect((await deadlines.contest()).calendar.deadlines.plan.before).toBe('2020-01-31');
  expect((await deadlines.lastMove())?.movedAt).toBe((move?.movedAt ?? 0) + 1);
  expect(await acts()).toEqual(['move-deadline 2020-02-07', 'move-deadline 2020-01-31']);
});

test('of two administrators who move it at once, one does, and the other is told', async () => {
  const scene = await scenes.begin();
  const { admin, other, deadlines, acts } = scene;
  await ask(scene, '07/02/2020');
  await ask({ admin: other }, '14/02/2020');
  await admin.press('Tiếp tục');
  await other.press('Tiếp tục');
  await Promise.all([
    admin.press('Dời sang trước ngày 07/02/2020'),
    other.press('Dời sang trước ngày 14/02/2020'),
  ]);
  const { before } = (await deadlines.contest()).calendar.deadlines.plan;
  const [winner, loser] = before === '2020-02-07' ? [admin, other] : [other, admin];
  expect(winner.last.text).toContain('✅ Thời hạn mới');
  expect(loser.last.text).toContain('Nút này không còn dùng được vì thời hạn đã được dời.');
  expect(await acts()).toEqual([`move-deadline ${before}`]);
});

test.each([
  ['tuần sau', 'Hệ thống chưa hiểu ngày này.'],
  ['31/02/2020', 'Không có ngày này trong lịch.'],
  ['20/11/2019', 'Ngày cuối cùng phải từ hôm nay trở đi.'],
  ['31/01/2020', 'Thời hạn hiện nay đã là trước ngày 31/01/2020 (ngày cuối cùng 30/01/2020).'],
  ['07/02/2030', 'Ngày này cách đây hơn hai năm.'],
])('"%s" is no new deadline, and the question stays open', async (day, reason) => {
  const scene = await scenes.begin();
  expect(await ask(scene, day)).toContain(reason);
  await scene.admin.say('21/11/2019');
  expect(scene.admin.last.text).toContain('Ngày cuối cùng là thứ Tư, ngày 20/11/2019.');
  expect(await scene.deadlines.lastMove()).toBeUndefined();
});

test('a last day on which nobody works is warned of, and still possible', async () => {
  const scene = await scenes.begin();
  expect(await ask(scene, '10/02/2020')).toContain('⚠️ Ngày cuối cùng 09/02/2020 là ngày nghỉ.');
  await scene.admin.press('Tiếp tục');
  await scene.admin.press('Dời sang trước ngày 10/02/2020');
  expect((await scene.deadlines.contest()).calendar.deadlines.plan.before).toBe('2020-02-10');
});

test('a day that has passed between the question and the answer is refused', async () => {
  const scene = await scenes.begin();
  await ask(scene, '22/11/2019');
  await scene.admin.press('Tiếp tục');
  scene.clock.set('2019-11-25T02:00:00Z');
  await scene.admin.press('Dời sang trước ngày 22/11/2019');
  expect(scene.admin.last.text).toContain('Ngày cuối cùng phải từ hôm nay trở đi.');
  expect(await scene.deadlines.lastMove()).toBeUndefined();
  expect(await scene.acts()).toEqual([]);
});

test('handled again after a crash, the same order is the same move; it is no act of anyone else', async () => {
  const { deadlines, clock, keys, admin, acts } = await scenes.begin();
  const deps = {
    deadlines,
    clock,
    audit: createAuditLog(scenes.client, keys, administratorsOnly(admin.id)),
    isAdministrator: (userId: number) => userId === admin.id,
  };
  const order = { before: '2020-02-07', replaces: 0 };
  const actor = { userId: admin.id, updateId: 77 };
  expect((await moveDeadline(deps, order, actor)).state).toBe('moved');
  const move = await deadlines.lastMove();
  clock.advance(30_000);
  expect((await moveDeadline(deps, order, actor)).state).toBe('moved');
  expect(await deadlines.lastMove()).toEqual(move);
  expect((await moveDeadline(deps, order, { ...actor, updateId: 78 })).state).toBe('changed');
  const stranger = { userId: 1, updateId: 79 };
  const replaces = move?.movedAt ?? 0;
  const other = { before: '2020-02-14', replaces };
  await expect(moveDeadline(deps, other, stranger)).rejects.toThrow(NotAdministratorError);
  expect(await deadlines.lastMove()).toEqual(move);
  expect(await acts()).toEqual(['move-deadline 2020-02-07']);
});

test('in quiet hours the deadline can’t be moved to the end of the same night: nobody could be told', async () => {
  const scene = await scenes.begin();
  const { clock, admin, deadlines, acts } = scene;
  clock.set('2019-11-20T12:59:00Z');
  expect(await ask(scene, '21/11/2019')).toContain('Ngày cuối cùng là thứ Tư, ngày 20/11/2019.');
  await admin.press('Tiếp tục');
  clock.set('2019-11-20T13:00:00Z');
  await admin.press('Dời sang trước ngày 21/11/2019');
  expect(admin.last.text).toContain('không còn giờ gửi tin, nên không báo kịp cho ai');
  expect(await ask(scene, '21/11/2019')).toContain('không còn giờ gửi tin');
  expect(await ask(scene, '22/11/2019')).toContain('Ngày cuối cùng là thứ Năm, ngày 21/11/2019.');
  expect(await deadlines.lastMove()).toBeUndefined();
  expect(await acts()).toEqual([]);
});

test('to a unit that owes nothing the news of a moved deadline is no reminder', async () => {
  const scene = await scenes.begin();
  const { admin, clock, colleague, sendPlan, minute } = scene;
  const mai = await colleague('Nguyễn Thị Mai');
  await sendPlan(mai, 'so-khoa-hoc');
  await colleague('Trần Văn Bình', {}, 'so-noi-vu');
  clock.advance(60_000);
  await ask(scene, '07/02/2020');
  await admin.press('Tiếp tục');
  await admin.press('Dời sang trước ngày 07/02/2020');
  clock.advance(60_000);
  const count = mai.messages.length;
  await minute();
  expect(textsSince(mai, count)).toHaveLength(1);
  await admin.say('/tiendo');
  expect(admin.last.text).toContain('🔔 Đã gửi tin nhắc: 1');
  await admin.press({ data: 'tu:so-khoa-hoc' });
  expect(admin.last.text).toContain('• Nguyễn Thị Mai, Sở Nội vụ: chưa có tin nhắc');
});

test('coordinators and the other administrators hear of a moved deadline once, in the hours for it', async () => {
  const scene = await scenes.begin();
  const { admin, other, clock, keys, member, minute } = scene;
  const coordinators = createCoordinatorStore(scenes.client, keys);
  const [lan, former] = [await member('Đỗ Thị Lan'), await member('Người cũ')];
  const john = await member('John', { languageCode: 'en' });
  for (const { id } of [lan, former, john]) await coordinators.add('so-khoa-hoc', id);
  // Of two agencies: still one message.
  await coordinators.add('so-noi-vu', lan.id);
  clock.set('2019-11-20T14:00:00Z');
  await ask(scene, '07/02/2020');
  await admin.press('Tiếp tục');
  await admin.press('Dời sang trước ngày 07/02/2020');
  const everyone = [admin, other, lan, former, john];
  const counts = everyone.map(({ messages }) => messages.length);
  const got = () => everyone.map((user, index) => textsSince(user, counts[index] ?? 0));
  await minute();
  expect(got()).toEqual([[], [], [], [], []]);
  await coordinators.remove('so-khoa-hoc', former.id);
  clock.set('2019-11-21T00:00:10Z');
  await minute();
  const late = await member('Đến sau');
  await coordinators.add('so-khoa-hoc', late.id);
  const before = late.messages.length;
  clock.advance(60_000);
  await minute();
  const note = [
    '📅 Thời hạn gửi phương án, đề án, kế hoạch đã thay đổi',
    'Thời hạn mới: trước ngày 07/02/2020 (chậm nhất hết thứ Năm, ngày 06/02/2020).',
    'Hệ thống báo cho người của các đơn vị vào Vòng chung khảo, nếu liên lạc được.',
  ].join('\n');
  expect(got()).toEqual([
    [],
    [note],
    [note],
    [],
    [expect.stringContaining('The deadline for the plans has changed')],
  ]);
  expect(late.messages).toHaveLength(before);
  expect(other.buttons()).toEqual(['◀ Tiến độ']);
  expect(lan.buttons()).toEqual(['☰ Trình đơn']);
  // Moved again: told again.
  await ask(scene, '14/02/2020');
  await admin.press('Tiếp tục');
  await admin.press('Dời sang trước ngày 14/02/2020');
  await minute();
  expect(textsSince(lan, counts[2] ?? 0)).toHaveLength(2);
});
