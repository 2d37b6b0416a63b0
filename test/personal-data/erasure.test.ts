import { expect, test } from 'vitest';
import type { FamilyName } from '../../src/personal-data/families.js';
import { families } from '../../src/personal-data/family-table.js';
import { recordsNaming } from '../../src/personal-data/named-records.js';
import { deeds, LINH, type Stage, WORDS } from '../support/deeds.js';
import { ADMIN, OTHER_ADMIN } from '../support/progress.js';
import { useReplicationScenes } from '../support/replication.js';
import { SOON } from '../support/stages.js';
import { tracesOf, tracesOnDisk } from '../support/traces.js';

const scenes = useReplicationScenes();

/** Whoever has done everything, in a scene of its own. */
async function everythingDone(): Promise<Stage> {
  const scene = await scenes.begin({ env: { ADMIN_IDS: `${ADMIN},${OTHER_ADMIN},${LINH.id}` } });
  const linh = scene.emulator.user({ id: LINH.id, firstName: LINH.name });
  await linh.open();
  const stage = { scene, client: scenes.client, linh };
  for (const [, act] of deeds) await act(stage);
  await scene.minute();
  return stage;
}

/** Families that name people by their id, as the table says. */
const namingFamilies = (Object.keys(families) as FamilyName[]).filter((name) => {
  const family = families[name];
  return (
    family.about === 'people' &&
    ['key', 'members', 'fields', 'people', 'joined'].some((how) => how in family)
  );
});

/** In flight for seconds, while an update of the chat is handled. */
const PASSING: FamilyName[] = ['chatLock'];

test('somebody who has done everything leaves no trace but what the table says', async () => {
  const { client, scene, linh } = await everythingDone();
  const { keys } = scene;
  const found = new Set<FamilyName>();
  for await (const { family } of recordsNaming(client, keys, LINH.id)) found.add(family);
  expect(namingFamilies.filter((name) => !found.has(name) && !PASSING.includes(name))).toEqual([]);

  const { kept, ...gone } = WORDS;
  const words = [String(LINH.id), LINH.name, LINH.position, ...Object.values(gone)];
  const isStaying = (trace: string) => trace.startsWith(`${keys.barredAskers}:`);
  expect((await tracesOf(client, words)).length).toBeGreaterThan(60);
  expect((await tracesOnDisk(client, words)).length).toBeGreaterThan(0);

  await linh.say('/xoadulieu');
  expect(linh.last.text).toContain(`SK-2019-0001 “${WORDS.kept}”: được giữ lại trong sổ đăng ký`);
  expect(linh.last.text).toContain(`“${WORDS.draft}”: xóa`);
  expect(linh.last.text).toContain(`SK-2019-0002 “${WORDS.withdrawn}”: xóa`);
  expect(linh.last.text).toContain('hồ sơ của người khác, tên anh/chị được rút ra');
  expect(linh.last.text).toContain('tạm dừng quyền đặt câu hỏi');
  await linh.press('Tiếp tục xóa');
  expect(linh.last.text).toContain('không khôi phục được');
  await linh.press('🗑 Xóa vĩnh viễn');
  expect(linh.last.text).toContain('Đã xóa toàn bộ dữ liệu cá nhân');
  expect(linh.last.text).toContain('được giữ lại trong sổ đăng ký');

  const left = await tracesOf(client, words);
  expect(left.filter((trace) => !isStaying(trace))).toEqual([]);
  expect(await tracesOf(client, [kept])).not.toEqual([]);

  // What comes later brings nothing back: what was on its way, the minute's look, a new day.
  await scene.minute();
  scene.clock.advance(24 * 3_600_000);
  await scene.minute();
  expect((await tracesOf(client, words)).filter((trace) => !isStaying(trace))).toEqual([]);
  // What stays is in one key each: with them gone, nothing on the disk has any of it.
  await client.del(keys.barredAskers);
  await client.bgrewriteaof();
  await expect.poll(() => tracesOnDisk(client, words), SOON).toEqual([]);

  await linh.say('/dulieu');
  expect(linh.last.text).toContain('không lưu dữ liệu nào về anh/chị');
}, 60_000);
