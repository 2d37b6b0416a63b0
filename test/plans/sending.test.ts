import { expect, test } from 'vitest';
import { askPart, sendPlan, showPlanVersions } from '../../src/plans/buttons.js';
import { createDeadlineStore } from '../../src/plans/deadline-store.js';
import { planStanding } from '../../src/plans/standing.js';
import {
  openCard,
  receiptsOf,
  sendOwnPlan as send,
  UNIT,
  usePlanScenes,
} from '../support/plans.js';
import { onlyOne } from '../support/registration.js';
import { post, pressUpdate } from '../support/webhook.js';

const scenes = usePlanScenes();

test.each([
  ['2020-01-30T16:59:59.999Z', undefined],
  ['2020-01-30T17:00:00.000Z', 'Muộn chưa đến 1 phút so với hạn (trước ngày 31/01/2020)'],
  ['2020-01-30T18:02:00.000Z', 'Muộn 1 giờ 2 phút so với hạn'],
  ['2020-02-01T20:30:00.000Z', 'Muộn 2 ngày 3 giờ so với hạn'],
])('a plan sent at %s is taken, and late: %s', async (time, late) => {
  const scene = await scenes.begin();
  const user = await scene.colleague();
  await scene.writePlan();
  scene.clock.set(time);
  const reply = await send(scene, user);
  expect(reply).toContain('Mã: PA-2019-0001 (bản 1)');
  const [receipt = ''] = receiptsOf(user);
  for (const text of [reply, receipt, (await openCard(user)).text ?? '']) {
    if (late === undefined) expect(text).not.toContain('Muộn');
    else expect(text).toContain(late);
  }
  const { lateMs } = await planStanding(scene.contest, scene.plans, UNIT);
  expect(lateMs > 0).toBe(late !== undefined);
});

test('on the last day the card says so, and afterwards that it is over and still taken', async () => {
  const scene = await scenes.begin();
  const user = await scene.colleague();
  await scene.writePlan();
  scene.clock.set('2020-01-22T03:00:00Z');
  expect((await openCard(user)).text).toContain('còn 1 ngày làm việc.');
  scene.clock.set('2020-01-30T03:00:00Z');
  expect((await openCard(user)).text).toContain('Hôm nay là ngày cuối cùng.');
  scene.clock.set('2020-01-30T17:00:00Z');
  expect((await openCard(user)).text).toContain(
    'đã quá hạn. Hệ thống vẫn nhận và ghi rõ là gửi muộn.',
  );
});

test('an empty plan can’t be sent, whatever button is pressed', async () => {
  const scene = await scenes.begin();
  const user = await scene.colleague();
  await scene.plans.setKind(UNIT, 'scheme');
  await scene.plans.writeColumn(UNIT, { id: 'line0001', addedAt: 1 }, 'content', 'Máy in');
  expect((await openCard(user)).text).toContain('1 dòng chưa đủ');
  expect(user.buttons()).not.toContain('📨 Gửi');
  for (const answer of ['ask', 'yes'] as const) {
    const { answer: said } = await user.press({ data: sendPlan.data(UNIT, answer) });
    expect(said?.text).toContain('Chưa có gì để gửi');
  }
  expect(await scene.plans.versions(UNIT)).toEqual([]);
});

test('without a kind, sending asks for it first', async () => {
  const scene = await scenes.begin();
  const user = await scene.colleague();
  await scene.plans.writeText(UNIT, {
    key: 'solution.1.1',
    part: 'solution',
    text: 'x',
    addedAt: 1,
  });
  await user.press({ data: sendPlan.data(UNIT, 'yes') });
  expect(user.last.text).toContain('Đơn vị gửi loại văn bản nào?');
});

test('an incomplete plan is sent after a question, and later completed under the same code', async () => {
  const scene = await scenes.begin();
  const user = await scene.colleague();
  await scene.plans.setKind(UNIT, 'scheme');
  await user.press({ data: askPart.data(UNIT, 'solution') });
  await user.say('Giải pháp.');
  expect(await send(scene, user)).toContain(
    'Còn thiếu: Cách thức thực hiện cụ thể; Dự toán kinh phí.\nAnh/chị có muốn gửi trước phần đã có không?',
  );
  expect(await scene.plans.versions(UNIT)).toEqual([]);
  await user.press('Soạn tiếp');
  await user.press('📨 Gửi');
  const { messages } = await user.press('Gửi phần đã có');
  expect(messages.map(({ text }) => text).join()).toContain('(bản 1)');
  await scene.settled();
  const first = await planStanding(scene.contest, scene.plans, UNIT);
  expect(first).toMatchObject({ standing: 'incomplete', missing: ['method', 'budget'] });

  await user.press({ data: askPart.data(UNIT, 'method') });
  await user.say('Cách làm.');
  await user.press('Dự toán kinh phí ▶');
  await user.after(() => user.sendDocument({ name: 'du-toan.xlsx' }));
  const reply = await send(scene, user);
  expect(reply).toContain('Mã: PA-2019-0001 (bản 2)');
  expect(reply).not.toContain('Còn thiếu');
  const second = await planStanding(scene.contest, scene.plans, UNIT);
  expect(second).toMatchObject({ standing: 'complete', missing: [] });
});

test('the same content again is the same version, and says so', async () => {
  const scene = await scenes.begin();
  const user = await scene.colleague();
  await scene.writePlan();
  await send(scene, user);
  scene.clock.advance(3_600_000);
  expect(await send(scene, user)).toMatch(
    /đã được nhận từ trước, không có gì thay đổi[\s\S]*bản 1[\s\S]*09:00 ngày 20\/11\/2019/,
  );
  expect(await scene.plans.versions(UNIT)).toHaveLength(1);
});

test('two people who send at once make one version and one receipt each', async () => {
  const scene = await scenes.begin();
  const mai = await scene.colleague();
  const binh = await scene.colleague('Trần Văn Bình');
  await scene.writePlan();
  await Promise.all([mai, binh].map((user) => user.press({ data: sendPlan.data(UNIT, 'ask') })));
  await scene.settled();
  expect(await scene.plans.versions(UNIT)).toHaveLength(1);
  for (const user of [mai, binh]) expect(receiptsOf(user)).toHaveLength(1);
});

test('the codes of all units have neither gaps nor repeats', async () => {
  const scene = await scenes.begin();
  const units = scene.contest.finalists.units.map(({ id }) => id);
  const codes = await Promise.all(
    units.map(async (id) => {
      const user = await scene.colleague('Người Thử', {}, id);
      await scene.writePlan(id);
      await user.press({ data: sendPlan.data(id, 'ask') });
      return (await scene.plan(id)).code;
    }),
  );
  await scene.settled();
  expect(codes.sort()).toEqual(
    units.map((_, index) => `PA-2019-${String(index + 1).padStart(4, '0')}`),
  );
});

test('earlier versions stay readable as they were, with their files', async () => {
  const scene = await scenes.begin();
  const user = await scene.colleague();
  await scene.writePlan();
  await user.press({ data: askPart.data(UNIT, 'solution') });
  const sent = user.sendDocument({ name: 'cũ.pdf' });
  await user.after(() => undefined);
  await send(scene, user);
  await user.press({ data: askPart.data(UNIT, 'solution') });
  await user.press('Bỏ tệp 1');
  await user.say('Nội dung của bản hai.');
  scene.clock.set('2020-02-01T02:00:00Z');
  await send(scene, user);
  await user.press({ data: showPlanVersions.data(UNIT) });
  expect(user.buttons()).toEqual([
    'Bản 2 – 09:00 ngày 01/02/2020 · muộn',
    'Bản 1 – 09:00 ngày 20/11/2019',
    '📋 Bảng tóm tắt',
  ]);
  await user.press('Bản 1');
  expect(user.last.text).toContain('PA-2019-0001 – BẢN 1, gửi lúc 09:00 ngày 20/11/2019');
  expect(user.last.text).toContain('📎 cũ.pdf');
  expect(user.last.text).not.toContain('Nội dung của bản hai.');
  const { messages } = await user.press('📎 Tệp 1');
  expect(onlyOne(messages).document?.file_unique_id).toBe(sent.document?.file_unique_id);
  await user.press({ data: showPlanVersions.data(UNIT) });
  await user.press('Bản 2');
  expect(user.last.text).toContain('muộn 1 ngày 9 giờ');
  expect(user.last.text).toContain('Nội dung của bản hai.');
});

test('a long plan is read in full, over as many messages as it needs', async () => {
  const scene = await scenes.begin();
  const user = await scene.colleague();
  await scene.writePlan();
  await user.press({ data: askPart.data(UNIT, 'solution') });
  const pieces = Array.from({ length: 4 }, (_, index) => `${index}${'đoạn văn '.repeat(440)}hết`);
  for (const piece of pieces) {
    await user.say(piece);
    scene.clock.advance(5_000);
  }
  await openCard(user);
  const { messages } = await user.press('Đọc toàn văn');
  expect(messages.length).toBeGreaterThan(3);
  const read = messages
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, '');
  for (const piece of pieces) expect(read).toContain(piece.replace(/\s+/g, ''));
});

test('a deadline that was moved holds at once: in the welcome, on the card, and for what was late', async () => {
  const scene = await scenes.begin();
  const user = await scene.colleague();
  await scene.writePlan();
  scene.clock.set('2020-02-01T20:30:00Z');
  await send(scene, user);
  expect((await openCard(user)).text).toContain('Muộn 2 ngày 3 giờ');
  const deadlines = createDeadlineStore(scenes.client, scene.keys, scene.contest);
  await deadlines.move({ before: '2020-02-15', movedAt: scene.clock.now(), by: 1 }, 0);
  await user.say('/start');
  expect(user.last.text).toContain('trước ngày 15/02/2020 (chậm nhất hết ngày 14/02/2020)');
  const card = (await openCard(user)).text;
  expect(card).toContain('trước ngày 15/02/2020');
  expect(card).not.toContain('Muộn');
});

test('a press handled again after a crash sends nothing that colleagues have written since', async () => {
  const scene = await scenes.begin({ mode: 'webhook' });
  const mai = await scene.colleague('Nguyễn Thị Mai');
  await scene.writePlan();
  await openCard(mai);
  const press = pressUpdate(mai, sendPlan.data(UNIT, 'ask'));
  const handle = async () => {
    await scenes.client.del(scene.keys.update(press.update_id));
    await mai.after(() => post(scene.app, press));
    await scene.settled();
  };
  await handle();
  const text = { key: 'method.2.1', part: 'method', text: 'Đang viết dở', addedAt: 9 };
  await scene.plans.writeText(UNIT, text);
  await handle();
  expect(await scene.plans.versions(UNIT)).toHaveLength(1);
  // Also when a colleague has sent a version of their own meanwhile.
  const binh = await scene.colleague('Trần Văn Bình');
  await openCard(binh);
  await send(scene, binh);
  await scene.plans.writeText(UNIT, { ...text, text: 'Viết tiếp' });
  await handle();
  const versions = await scene.plans.versions(UNIT);
  expect(versions.map(({ by, updateId }) => [by.name, updateId === press.update_id])).toEqual([
    ['Nguyễn Thị Mai', true],
    ['Trần Văn Bình', false],
  ]);
  expect(receiptsOf(mai).map((receipt) => /bản \d/.exec(receipt)?.[0])).toEqual(['bản 1', 'bản 2']);
});
