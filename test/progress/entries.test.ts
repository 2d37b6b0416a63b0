import { expect, test } from 'vitest';
import { useProgressScenes } from '../support/progress.js';

const scenes = useProgressScenes();

type Scene = Awaited<ReturnType<typeof scenes.begin>>;

/** An entry in the register, under its code. */
async function register(scene: Scene, name: string) {
  const owner = await scene.member(name);
  const draft = await scene.completeDraft(owner);
  const { prefix, digits } = scene.contest.entryCode;
  const code = { prefix: `${prefix}-2019-`, digits };
  const answers = Object.fromEntries(
    Object.entries(draft.answers).map(([step, { value }]) => [step, value]),
  );
  const content = { owner: { userId: owner.id, name }, answers, authors: [], files: [] };
  await scene.entries.submit(
    draft,
    { at: scene.clock.now(), sha256: 'a'.repeat(64), content },
    code,
  );
  return { owner, entry: await scene.entry(draft.id) };
}

test('an entry becomes a unit of the final round, and its owner one of its people', async () => {
  const scene = await scenes.begin();
  const { admin, finalists, acts } = scene;
  const { owner, entry } = await register(scene, 'Nguyễn Thị Mai');
  await admin.say('/tiendo');
  await admin.press('➕ Thêm đơn vị');
  await admin.say('SK-2019-9999');
  expect(admin.last.text).toContain('Không có hồ sơ mã SK-2019-9999.');
  await admin.say(' sk-2019-0001 ');
  expect(admin.last.text).toContain('Nhắn tin báo kết quả hồ sơ một cửa');
  expect(admin.last.text).toContain('Người đăng ký: Nguyễn Thị Mai, Sở Nội vụ');
  await admin.press('Đơn vị mới');
  expect(admin.last.text).toContain('✅ Đã thêm đơn vị từ hồ sơ SK-2019-0001.');
  expect(admin.last.text).toContain('• Nguyễn Thị Mai, Sở Nội vụ: chưa có tin nhắc');
  const all = await finalists.all();
  expect(all).toHaveLength(13);
  const unit = all.find(({ entryId }) => entryId === entry.id);
  expect(await finalists.isPerson(unit?.id ?? '', owner.id)).toBe(true);

  // Pressed again, it is the same unit.
  await admin.press({ data: `ts:${entry.id}` });
  expect(admin.last.text).toContain('Hồ sơ SK-2019-0001 đã thuộc đơn vị này.');
  expect(await finalists.all()).toHaveLength(13);
  expect(await acts()).toEqual([`promote-entry ${unit?.id}`]);
});

test('an entry is attached to a unit picked from a list, or from the unit’s own card', async () => {
  const scene = await scenes.begin();
  const { admin, finalists, acts } = scene;
  const first = await register(scene, 'Nguyễn Thị Mai');
  const second = await register(scene, 'Trần Văn Bình');
  await admin.say('/tiendo');
  await admin.press('➕ Thêm đơn vị');
  await admin.say('SK-2019-0001');
  await admin.press('Gắn vào đơn vị đã có');
  await admin.press('2/2 ▶');
  await admin.press('Kho bạc Nhà nước tỉnh');
  expect(admin.last.text).toContain('✅ Đã gắn hồ sơ SK-2019-0001 vào đơn vị.');
  expect(admin.last.text).toContain('Hồ sơ đăng ký: SK-2019-0001');
  expect(await finalists.isPerson('kho-bac-nha-nuoc', first.owner.id)).toBe(true);

  await admin.press('📎 Gắn hồ sơ đăng ký');
  await admin.say('SK-2019-0001');
  expect(admin.last.text).toContain('Hồ sơ này đã thuộc đơn vị: Kho bạc Nhà nước tỉnh');
  expect(admin.buttons()).toEqual(['◀ Đơn vị']);
  await admin.press('◀ Đơn vị');
  await admin.press('📎 Gắn hồ sơ đăng ký');
  await admin.say('SK-2019-0002');
  expect(admin.last.text).toContain('Hồ sơ đang gắn sẽ được thay.');
  await admin.press('Gắn hồ sơ');
  expect(await finalists.isPerson('kho-bac-nha-nuoc', second.owner.id)).toBe(true);
  expect(await finalists.isPerson('kho-bac-nha-nuoc', first.owner.id)).toBe(false);
  expect(await acts()).toEqual(['attach-entry kho-bac-nha-nuoc', 'attach-entry kho-bac-nha-nuoc']);
});

test('an entry that was withdrawn can’t be added', async () => {
  const scene = await scenes.begin();
  const { admin, entries, clock, finalists } = scene;
  const { entry } = await register(scene, 'Nguyễn Thị Mai');
  await admin.say('/tiendo');
  await admin.press('➕ Thêm đơn vị');
  await admin.say('SK-2019-0001');
  await entries.withdraw(entry.id, clock.now());
  await admin.press('Đơn vị mới');
  expect(admin.last.text).toContain('Hồ sơ SK-2019-0001 đã được rút nên không thêm được.');
  await admin.press('➕ Thêm đơn vị');
  await admin.say('SK-2019-0001');
  expect(admin.buttons()).toEqual(['◀ Tiến độ']);
  expect(await finalists.all()).toHaveLength(12);
});

test('of an entry whose owner has no unit any more, the unit’s name is asked for', async () => {
  const scene = await scenes.begin();
  const { admin, members, finalists } = scene;
  const { owner, entry } = await register(scene, 'Nguyễn Thị Mai');
  await members.update(owner.id, { agencyId: undefined, unit: undefined });
  await admin.say('/tiendo');
  await admin.press('➕ Thêm đơn vị');
  await admin.say('SK-2019-0001');
  await admin.press('Đơn vị mới');
  expect(admin.last.text).toContain('Anh/chị nhập tên đơn vị.');
  await admin.say('UBND phường Vĩnh Hải');
  expect(admin.last.text).toContain('✅ Đã thêm đơn vị từ hồ sơ SK-2019-0001.');
  const unit = (await finalists.all()).find(({ entryId }) => entryId === entry.id);
  expect(unit?.unitName).toBe('UBND phường Vĩnh Hải');
});
