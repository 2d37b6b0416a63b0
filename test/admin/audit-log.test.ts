import { expect, test } from 'vitest';
import { NotAdministratorError } from '../../src/admin/administrator.js';
import { createAuditLog } from '../../src/admin/audit-log.js';
import {
  cancelCoordinatorLinks,
  makeCoordinatorLink,
  removeCoordinator,
} from '../../src/admin/coordinator-links.js';
import { createCoordinatorStore } from '../../src/people/coordinators.js';
import { createOneTimeLinkStore } from '../../src/people/one-time-links.js';
import { auditedActs } from '../support/audit.js';
import { useScenes } from '../support/registration.js';
import { administratorsOnly } from '../support/roles.js';

const scenes = useScenes();
const act = { updateId: 7, at: 1000, by: 1, act: 'make-claim-link', subject: 'so-noi-vu' } as const;

const role = 'administrator';

async function begin() {
  const scene = await scenes.begin();
  return {
    ...scene,
    audit: createAuditLog(scenes.client, scene.keys, administratorsOnly(1)),
    acts: () => auditedActs(scenes.client, scene.keys),
  };
}

test('what was done stands in the log in its order', async () => {
  const { audit, acts } = await begin();
  for (const updateId of [1, 2]) await audit.record({ ...act, updateId });
  await audit.record({ ...act, updateId: 3, facts: { count: '2' } });
  expect(await acts()).toEqual([
    { ...act, role, updateId: 3, facts: { count: '2' } },
    { ...act, role, updateId: 2 },
    { ...act, role, updateId: 1 },
  ]);
});

test('an update handled twice, even at once, is one act; what else it did is another', async () => {
  const { audit, acts } = await begin();
  await Promise.all([audit.record(act), audit.record({ ...act, at: 2000 })]);
  await audit.record({ ...act, at: 3000 });
  await audit.record({ ...act, act: 'cancel-claim-links' });
  await audit.record({ ...act, subject: 'so-thong-tin' });
  expect((await acts()).map((one) => [one.at, one.act, one.subject])).toEqual([
    [1000, 'make-claim-link', 'so-thong-tin'],
    [1000, 'cancel-claim-links', 'so-noi-vu'],
    [1000, 'make-claim-link', 'so-noi-vu'],
  ]);
});

test('the mark of an update passes, as Telegram repeats none after a day', async () => {
  const { audit, keys } = await begin();
  await audit.record(act);
  const seconds = await scenes.client.ttl(keys.auditedUpdate(7));
  expect(seconds).toBeGreaterThan(24 * 60 * 60);
  expect(seconds).toBeLessThanOrEqual(48 * 60 * 60);
});

test('a fact too long for a code is refused, and nothing is written', async () => {
  const { audit, acts } = await begin();
  await expect(audit.record({ ...act, facts: { note: 'x'.repeat(101) } })).rejects.toThrow();
  expect(await acts()).toEqual([]);
});

test('an agency’s links and its coordinators are an administrator’s to make and to end, on record', async () => {
  const scene = await begin();
  const links = createOneTimeLinkStore(scenes.client, scene.keys);
  const coordinators = createCoordinatorStore(scenes.client, scene.keys);
  const isAdministrator = (userId: number) => userId === 1;
  const deps = { ...scene, links, coordinators, isAdministrator };
  const mai = await scene.member('Nguyễn Thị Mai');
  const token = await makeCoordinatorLink(deps, 'nha-trang', { userId: 1, updateId: 1 });
  await mai.open(`l_${token}`);
  await mai.press('Nhận làm đầu mối');
  await makeCoordinatorLink(deps, 'nha-trang', { userId: 1, updateId: 2 });
  expect(await cancelCoordinatorLinks(deps, 'nha-trang', { userId: 1, updateId: 3 })).toBe(1);
  expect(await coordinators.of('nha-trang')).toEqual([mai.id]);
  await removeCoordinator(deps, 'nha-trang', mai.id, { userId: 1, updateId: 4 });
  expect(await coordinators.of('nha-trang')).toEqual([]);
  expect((await scene.acts()).map((one) => one.act)).toEqual([
    'remove-coordinator',
    'cancel-coordinator-links',
    'make-coordinator-link',
    'make-coordinator-link',
  ]);
  const stranger = { userId: 2, updateId: 5 };
  for (const act of [
    makeCoordinatorLink(deps, 'nha-trang', stranger),
    cancelCoordinatorLinks(deps, 'nha-trang', stranger),
    removeCoordinator(deps, 'nha-trang', mai.id, stranger),
  ]) {
    await expect(act).rejects.toThrow(NotAdministratorError);
  }
});
