import { expect, test } from 'vitest';
import { createOneTimeLinkStore } from '../../src/people/one-time-links.js';
import { createRoleStore } from '../../src/people/role-store.js';
import { ROLE_LINK_SUBJECT } from '../../src/roles/give-role.js';
import { auditedActs } from '../support/audit.js';
import { useScenes } from '../support/registration.js';
import { giveRole } from '../support/roles.js';
import { tracesOf } from '../support/traces.js';

const OWNER = 900_000_001;
const scenes = useScenes();

async function begin(adminIds = String(OWNER)) {
  const scene = await scenes.begin({ env: { ADMIN_IDS: adminIds } });
  const { emulator, keys, clock } = scene;
  const links = createOneTimeLinkStore(scenes.client, keys);
  const owner = emulator.user({ id: OWNER });
  await owner.open();
  return {
    ...scene,
    owner,
    roleStore: createRoleStore(scenes.client, keys),
    links,
    /** What a link that the command line makes carries. */
    link: (role: 'owner' | 'administrator' | 'appraiser', by = 0) =>
      links.create({ purpose: `be-${role}`, subject: ROLE_LINK_SUBJECT, by }, clock.now()),
    acts: async () =>
      (await auditedActs(scenes.client, keys)).map(
        ({ act, subject, role, facts }) => `${role}: ${act} ${subject} ${JSON.stringify(facts)}`,
      ),
  };
}

const linkIn = (text = ''): string => /\?start=(l_\S+)/.exec(text)?.[1] ?? '';

test('an owner makes an administrator by a link, and both are told; the menu of commands follows', async () => {
  const scene = await begin();
  const { owner, member, app, acts } = scene;
  await owner.say('/vaitro');
  expect(owner.last.text).toBe(
    [
      '👤 Vai trò của anh/chị',
      '• quản trị viên chính (theo cấu hình hệ thống)',
      '',
      'Những người có vai trò – anh/chị chọn để xem, giao hoặc thôi giao:',
    ].join('\n'),
  );
  await owner.press('🛠 Quản trị viên (0)');
  await owner.press('🔗 Tạo liên kết giao vai trò');
  const payload = linkIn(owner.last.text);
  const lan = await member('Trần Thị Lan');
  await lan.say('/tiendo');
  expect(lan.last.text).toContain('dành cho quản trị viên');
  await lan.open(payload);
  expect(lan.last.text).toContain('Nhận vai trò quản trị viên');
  await lan.press('Nhận vai trò');
  expect(lan.last.text).toContain('✅ Anh/chị là quản trị viên');
  expect(lan.commands().map(({ command }) => command)).toContain('tiendo');
  await app.allSent();
  expect(owner.last.text).toBe(
    '👤 Trần Thị Lan, Sở Nội vụ đã nhận vai trò quản trị viên qua liên kết anh/chị tạo.',
  );
  await lan.say('/tiendo');
  expect(lan.last.text).toContain('Tiến độ');
  expect(await acts()).toEqual([
    `member: take-role administrator {"by":"${OWNER}"}`,
    'owner: make-role-link administrator undefined',
  ]);
});

test('a role that is withdrawn is gone at the next press, in another instance, and in old messages', async () => {
  const scene = await begin();
  const { owner, member, keys, app, startAnother, acts } = scene;
  const lan = await member('Trần Thị Lan');
  await giveRole(scenes.client, keys, lan.id, 'administrator', scene.clock.now());
  await lan.say('/tiendo');
  const screen = lan.last;
  await startAnother();
  await owner.say('/vaitro');
  await owner.press('🛠 Quản trị viên (1)');
  expect(owner.last.text).toContain('• Trần Thị Lan, Sở Nội vụ (từ 20/11/2019)');
  await owner.press('✖ Thôi giao: Trần Thị Lan');
  expect(owner.last.text).toContain('Thôi giao vai trò quản trị viên?');
  await owner.press('Thôi giao');
  expect(owner.last.text).toContain('✅ Đã thôi giao vai trò quản trị viên: Trần Thị Lan.');
  const { answer } = await lan.press({ messageId: screen.message_id, data: 'tg:none:0' });
  expect(answer?.text).toContain('dành cho quản trị viên');
  await app.allSent();
  expect(lan.last.text).toContain('Anh/chị không còn là quản trị viên');
  expect(lan.commands().map(({ command }) => command)).not.toContain('tiendo');
  expect((await acts())[0]).toBe(`owner: withdraw-role administrator {"user":"${lan.id}"}`);
});

test('who loses a role while a question is open is told so, and the question is closed', async () => {
  const { member, keys, roleStore } = await begin();
  const lan = await member('Trần Thị Lan');
  await giveRole(scenes.client, keys, lan.id, 'administrator');
  await lan.say('/tiendo');
  await lan.press('📅 Dời thời hạn');
  await roleStore.withdraw('administrator', lan.id, 1);
  await lan.say('07/02/2020');
  expect(lan.last.text).toContain('dành cho quản trị viên');
  await lan.say('07/02/2020');
  expect(lan.last.text).toContain('chưa rõ tin này trả lời cho câu hỏi nào');
});

test('administrators make appraisers, but no administrators and no owners', async () => {
  const { owner, member, keys, links, clock } = await begin();
  const lan = await member('Trần Thị Lan');
  await giveRole(scenes.client, keys, lan.id, 'administrator');
  await lan.say('/vaitro');
  await lan.press('🔑 Quản trị viên chính (1)');
  expect(lan.last.text).toContain('Chỉ quản trị viên chính được giao và thôi giao vai trò này.');
  expect(lan.buttons()).toEqual(['◀ Vai trò']);
  for (const data of ['1m:owner', '1m:administrator', '1y:owner', `1v:owner:${owner.id}:yes`]) {
    expect((await lan.press({ data })).answer?.text).toContain('dành cho quản trị viên chính');
  }
  await lan.press('◀ Vai trò');
  await lan.press('⚖️ Người thẩm định (0)');
  await lan.press('🔗 Tạo liên kết giao vai trò');
  const payload = linkIn(lan.last.text);
  expect(await links.openCount('be-appraiser', ROLE_LINK_SUBJECT, clock.now())).toBe(1);
  await lan.press('Hủy các liên kết chưa dùng');
  expect(lan.last.text).toContain('Đã hủy 1 liên kết');
  const binh = await member('Lê Văn Bình');
  await binh.open(payload);
  expect(binh.last.text).toContain('đã bị hủy');
});

test('a link to a role works once, for fourteen days; declined, it stays good', async () => {
  const { member, link, clock, roleStore } = await begin();
  const lan = await member('Trần Thị Lan');
  const binh = await member('Lê Văn Bình');
  const token = await link('appraiser');
  await lan.open(`l_${token}`);
  await lan.press('Không phải tôi');
  await lan.open(`l_${token}`);
  await binh.open(`l_${token}`);
  await lan.press('Nhận vai trò');
  expect((await binh.press('Nhận vai trò')).answer?.text).toContain('đã được dùng');
  expect((await roleStore.all()).map(({ userId }) => userId)).toEqual([lan.id]);
  const late = await link('administrator');
  clock.advance(14 * 24 * 3_600_000);
  await binh.open(`l_${late}`);
  expect(binh.last.text).toContain('đã hết hạn');
});

test('a link gives nothing any more once whoever made it may not give it', async () => {
  const { owner, member, keys, link, roleStore } = await begin();
  const lan = await member('Trần Thị Lan');
  const binh = await member('Lê Văn Bình');
  await giveRole(scenes.client, keys, lan.id, 'administrator');
  const token = await link('appraiser', lan.id);
  await binh.open(`l_${token}`);
  await owner.press({ data: `1v:administrator:${lan.id}:yes` });
  expect((await binh.press('Nhận vai trò')).answer?.text).toContain('đã bị hủy');
  await binh.open(`l_${token}`);
  expect(binh.last.text).toContain('đã bị hủy');

  // Nor after they had themselves erased: a link without its maker is not the command line's.
  await giveRole(scenes.client, keys, lan.id, 'owner');
  const own = await link('owner', lan.id);
  const others = await link('administrator');
  await lan.say('/xoadulieu');
  await lan.press('Tiếp tục xóa');
  await lan.press('🗑 Xóa vĩnh viễn');
  await binh.open(`l_${own}`);
  expect(binh.last.text).toContain('đã bị hủy');
  expect(await roleStore.all()).toEqual([]);
  await binh.open(`l_${others}`);
  expect(binh.last.text).toContain('Nhận vai trò quản trị viên');
});

test('an old button of somebody who was erased brings back no trace of them', async () => {
  const { owner, member, keys, app, clock, contest } = await begin();
  const lan = await member('Trần Thị Lan');
  await giveRole(scenes.client, keys, lan.id, 'appraiser', clock.now());
  await owner.say('/vaitro');
  await owner.press('⚖️ Người thẩm định (1)');
  await owner.press('✖ Thôi giao: Trần Thị Lan');
  await lan.say('/xoadulieu');
  await lan.press('Tiếp tục xóa');
  await lan.press('🗑 Xóa vĩnh viễn');
  await owner.press('Thôi giao');
  expect(owner.last.text).toContain('⚖️ Người thẩm định: 0');
  await app.allSent();
  const traces = await tracesOf(scenes.client, [String(lan.id)]);
  expect(traces.filter((trace) => trace.startsWith(`{skt:${contest.id}}:`))).toEqual([]);
});

test('the last owner can neither give it up nor be removed; of two that remove each other, one stays', async () => {
  const { member, link, roleStore } = await begin('');
  const lan = await member('Trần Thị Lan');
  await lan.open(`l_${await link('owner')}`);
  await lan.press('Nhận vai trò');
  await lan.say('/vaitro');
  await lan.press('Thôi làm quản trị viên chính');
  await lan.press('Thôi vai trò này');
  expect(lan.last.text).toContain('phải có ít nhất một quản trị viên chính');
  const binh = await member('Lê Văn Bình');
  await binh.open(`l_${await link('owner')}`);
  await binh.press('Nhận vai trò');
  await Promise.all([
    lan.press({ data: `1v:owner:${binh.id}:yes` }),
    binh.press({ data: `1v:owner:${lan.id}:yes` }),
  ]);
  expect(await roleStore.all()).toHaveLength(1);
});

test('who gives up a role says so twice, and it is gone', async () => {
  const { member, keys, roleStore } = await begin();
  const lan = await member('Trần Thị Lan');
  await giveRole(scenes.client, keys, lan.id, 'appraiser');
  await lan.say('/vaitro');
  await lan.press('Thôi làm người thẩm định');
  expect(lan.last.text).toContain('Thôi làm người thẩm định?');
  await lan.press('Thôi vai trò này');
  expect(lan.last.text).toContain('Anh/chị không còn là người thẩm định.');
  expect(lan.last.text).toContain('hiện chưa được giao vai trò nào khác');
  expect(await roleStore.all()).toEqual([]);
});

test('whoever erases their data has no role any more, nor are they named as who gave one', async () => {
  const { member, keys, roleStore, clock } = await begin();
  const lan = await member('Trần Thị Lan');
  const binh = await member('Lê Văn Bình');
  await giveRole(scenes.client, keys, lan.id, 'administrator');
  const since = clock.now();
  await roleStore.give({ role: 'appraiser', userId: binh.id, by: lan.id, since });
  expect(await roleStore.keptOf(lan.id)).toEqual([{ role: 'administrator', since: 1 }]);
  await lan.say('/quyenriengtu');
  await lan.press('Rút lại sự đồng ý');
  await lan.press('Rút lại và xóa');
  expect(await roleStore.all()).toEqual([{ role: 'appraiser', userId: binh.id, by: 0, since }]);
  expect(await roleStore.keptOf(lan.id)).toEqual([]);
});
