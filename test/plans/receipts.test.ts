import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withdrawConsent } from '../../src/people/buttons.js';
import { askPart, sendPlan } from '../../src/plans/buttons.js';
import type { PlanVersion } from '../../src/plans/plan.js';
import { receiptsOf, sendOwnPlan as send, UNIT, usePlanScenes } from '../support/plans.js';
import { onlyOne } from '../support/registration.js';

const scenes = usePlanScenes();

/** The seal as `sealOf` describes it, written out a second time. */
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
