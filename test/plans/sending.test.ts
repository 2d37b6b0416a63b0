import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { withdrawConsent } from '../../src/people/buttons.js';
import { askPart, sendPlan, showPlanVersions } from '../../src/plans/buttons.js';
import type { PlanVersion } from '../../src/plans/plan.js';
import { planStanding } from '../../src/plans/standing.js';
import { openCard, type PlanScene, receiptsOf, UNIT, usePlanScenes } from '../support/plans.js';
import { onlyOne } from '../support/registration.js';

const scenes = usePlanScenes();

async function send(scene: PlanScene, user: EmulatedUser, answer: 'ask' | 'yes' = 'ask') {
  const { messages } = await user.press({ data: sendPlan.data(UNIT, answer) });
  await scene.settled();
  return messages.findLast(({ text }) => !text?.startsWith('🧾'))?.text ?? '';
}

/** The seal as README and receipt promise it, written out a second time. */
function seal({ kind, texts, files, lines }: PlanVersion): string {
  const content = {
    kind,
    parts: ['solution', 'method', 'budget'].map((id) => ({
      id,
      texts: texts.filter(({ part }) => part === id).map(({ text }) => text),
      files: files
        .filter(({ part }) => part === id)
        .map(({ key, name, size }) => ({ key, name, size })),
    })),
    lines: lines.map(({ content, unit, quantity, unitPrice, source }) => ({
      content,
      unit,
      quantity,
      unitPrice,
      source,
    })),
  };
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

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
    'Còn thiếu: Cách thức thực hiện cụ thể; Dự toán kinh phí.\nGửi trước phần đã có?',
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

test('everyone of the unit gets a receipt with the seals of content and files, once', async () => {
  const scene = await scenes.begin();
  const mai = await scene.colleague('Nguyễn Thị Mai');
  const binh = await scene.colleague('Trần Văn Bình');
  const other = await scene.colleague('Lê Hoa', {}, 'cam-lam');
  await scene.writePlan();
  await mai.press({ data: askPart.data(UNIT, 'budget') });
  const contents = [Buffer.from('%PDF phương án'), Buffer.alloc(3_000_000, 7)];
  for (const [index, content] of contents.entries()) {
    await mai.after(() => mai.sendDocument({ name: `tệp ${index}.pdf`, content }));
  }
  await send(scene, mai);
  await send(scene, mai);
  const version = await scene.plans.lastVersion(UNIT);
  if (!version) throw new Error('Nothing was sent');
  expect(version.sha256).toBe(seal(version));
  for (const user of [mai, binh]) {
    const receipt = onlyOne(receiptsOf(user));
    expect(receipt).toContain('Mã: PA-2019-0001 (bản 1)');
    expect(receipt).toContain('Đơn vị: Sở Khoa học và Công nghệ');
    expect(receipt).toContain('Thời gian (giờ Việt Nam): 09:00 ngày 20/11/2019');
    expect(receipt).toContain('Người gửi: Nguyễn Thị Mai');
    expect(receipt).toContain('✅ Dự toán kinh phí: 1 dòng, 2 tệp, tổng 9.000.000 đồng');
    expect(receipt).toContain('Bằng chữ: Chín triệu đồng.');
    expect(receipt).toContain(`SHA-256 của nội dung:\n${version.sha256}`);
    for (const [index, content] of contents.entries()) {
      expect(receipt).toContain(`${index + 1}. tệp ${index}.pdf\n${sha256(content)}`);
    }
  }
  expect(receiptsOf(other)).toEqual([]);
  const downloads = scene.emulator.calls.filter(({ method }) => method === 'getFile');
  expect(downloads).toHaveLength(2);
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

test('a file that does not come now holds the receipt up until it does', {
  timeout: 20_000,
}, async () => {
  const scene = await scenes.begin();
  const user = await scene.colleague();
  await scene.writePlan();
  await user.press({ data: askPart.data(UNIT, 'solution') });
  const content = Buffer.from('nội dung');
  await user.after(() => user.sendDocument({ name: 'a.pdf', content }));
  scene.emulator.fault({ method: 'getFile', kind: 'error', code: 502, times: 2 });
  await user.press({ data: sendPlan.data(UNIT, 'ask') });
  expect(receiptsOf(user)).toEqual([]);
  await scene.settled();
  expect(onlyOne(receiptsOf(user))).toContain(sha256(content));
});

test('after a quarter of an hour the receipt comes without the digest, and says why', {
  timeout: 20_000,
}, async () => {
  const scene = await scenes.begin();
  const user = await scene.colleague();
  await scene.writePlan();
  await user.press({ data: askPart.data(UNIT, 'solution') });
  await user.after(() => user.sendDocument({ name: 'a.pdf' }));
  scene.emulator.fault({ method: 'getFile', kind: 'error', code: 502 });
  await user.press({ data: sendPlan.data(UNIT, 'ask') });
  scene.clock.advance(16 * 60_000);
  await scene.settled();
  expect(onlyOne(receiptsOf(user))).toContain(
    '1. a.pdf\n(không tính được mã: hệ thống chưa tải được tệp này)',
  );
});

test('a file that Telegram no longer has is named on the receipt as such, at once', async () => {
  const scene = await scenes.begin();
  const user = await scene.colleague();
  await scene.writePlan();
  const file = { key: 'lost', part: 'method', kind: 'document', fileId: 'no-such-file' } as const;
  await scene.plans.addFile(UNIT, { ...file, name: 'mất.pdf', size: 10, addedAt: 1 }, 20);
  await send(scene, user);
  expect(onlyOne(receiptsOf(user))).toContain('mất.pdf\n(không tính được mã: Telegram không còn');
});

test('a receipt with more files than a message holds lists the first, and a button gives all', async () => {
  const scene = await scenes.begin({
    changeContest: (contest) => {
      contest.plan.files.maxFiles = 45;
    },
  });
  const user = await scene.colleague();
  await scene.writePlan();
  await user.press({ data: askPart.data(UNIT, 'method') });
  const contents = Array.from({ length: 45 }, (_, index) => Buffer.from(`tệp số ${index}`));
  for (const [index, content] of contents.entries()) {
    user.sendDocument({ name: `${'Phụ lục rất dài '.repeat(6)}${index}.pdf`, content });
  }
  await user.after(() => undefined);
  await send(scene, user);
  const receipt = onlyOne(receiptsOf(user));
  expect([...receipt].length).toBeLessThanOrEqual(4_096);
  const shown = contents.filter((content) => receipt.includes(sha256(content))).length;
  expect(shown).toBeGreaterThan(25);
  expect(receipt).toContain(`… và ${45 - shown} tệp nữa`);
  const { messages } = await user.press('Mã SHA-256 của tất cả tệp');
  const all = messages.map(({ text }) => text).join('\n');
  for (const content of contents) expect(all).toContain(sha256(content));
});

test('whoever left or took their consent back before the receipt was made gets none', {
  timeout: 20_000,
}, async () => {
  const scene = await scenes.begin();
  const mai = await scene.colleague();
  const binh = await scene.colleague('Trần Văn Bình');
  const hoa = await scene.colleague('Lê Hoa');
  await scene.writePlan();
  await mai.press({ data: askPart.data(UNIT, 'solution') });
  await mai.after(() => mai.sendDocument({ name: 'a.pdf' }));
  const end = scene.emulator.fault({ method: 'getFile', kind: 'error', code: 502 });
  await mai.press({ data: sendPlan.data(UNIT, 'ask') });
  await scene.finalists.leave(UNIT, binh.id);
  await hoa.press({ data: withdrawConsent.data('yes') });
  end();
  await scene.settled();
  expect([mai, binh, hoa].map((user) => receiptsOf(user).length)).toEqual([1, 0, 0]);
});

test('a reply that is lost on the way comes again, and the receipts go out once', async () => {
  const scene = await scenes.begin();
  const mai = await scene.colleague();
  const binh = await scene.colleague('Trần Văn Bình');
  await scene.writePlan();
  scene.emulator.fault({ method: 'sendMessage', chatId: mai.id, kind: 'drop-before', times: 1 });
  await send(scene, mai);
  expect(mai.messages.some(({ text }) => text?.includes('Mã: PA-2019-0001 (bản 1)'))).toBe(true);
  for (const user of [mai, binh]) expect(receiptsOf(user)).toHaveLength(1);
  expect(await scene.plans.versions(UNIT)).toHaveLength(1);
});
