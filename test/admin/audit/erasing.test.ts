import { expect, test } from 'vitest';
import { useAuditScenes } from '../../support/audit-scene.js';
import { ADMIN } from '../../support/progress.js';
import { pressFresh } from '../../support/results.js';

const scenes = useAuditScenes();

test('people stand in the log by pseudonyms, and erasing forgets whose these were', async () => {
  const scene = await scenes.begin();
  const { admin, act, auditPeople, lines } = scene;
  const mai = await scene.member('Nguyễn Thị Mai');
  const lan = await scene.member('Trần Thị Lan');
  // Of a version that wrote ids, and of this one.
  await scene.oldRecord({ by: mai.id, act: 'record-paper', subject: 'cam-lam' });
  await scene.oldRecord({ act: 'remove-person', subject: 'cam-lam', facts: { user: `${mai.id}` } });
  await scene.oldRecord({ act: 'bar-asker', subject: `${mai.id}` });
  await act(mai.id, 'fetch-dissemination-kit', 'cam-lam', { results: '1' });
  await act(mai.id, 'record-commendation', 'cam-lam 9');
  await act(ADMIN, 'remove-coordinator', 'cam-lam', { user: String(mai.id) });
  await act(ADMIN, 'lift-bar', String(mai.id));
  await act(lan.id, 'record-commendation', 'cam-lam 10');
  const [, , , first, second, third, fourth, other] = await lines();
  expect(first?.by).toMatch(/^~[0-9a-f]{12}$/);
  expect([second?.by, third?.facts?.user, fourth?.subject]).toEqual([
    first?.by,
    first?.by,
    first?.by,
  ]);
  expect(other?.by).not.toBe(first?.by);
  expect((await auditPeople.keptOf(mai.id)).map(({ act: one, own }) => [one, own])).toEqual([
    ['record-paper', true],
    ['remove-person', false],
    ['bar-asker', false],
    ['fetch-dissemination-kit', true],
    ['record-commendation', true],
    ['remove-coordinator', false],
    ['lift-bar', false],
  ]);
  await admin.say('/nhatky');
  expect(admin.last.text?.match(/Nguyễn Thị Mai/g)).toHaveLength(7);
  const before = await lines();

  await pressFresh(mai, 'pw:yes');
  const log = Object.entries(await scene.dump()).filter(([key]) => key.includes('audit'));
  expect(JSON.stringify(log)).not.toContain(String(mai.id));
  const after = await lines();
  expect(after.slice(3)).toEqual(before.slice(3));
  expect(after.map(({ act: one, at }) => [one, at])).toEqual(
    before.map(({ act: one, at }) => [one, at]),
  );
  expect(await auditPeople.keptOf(mai.id)).toEqual([]);
  await admin.say('/nhatky');
  expect(admin.last.text).not.toContain('Nguyễn Thị Mai');
  // Still known to be the same person's acts, though not whose.
  const code = String(first?.by).slice(1, 7);
  expect(admin.last.text?.split(`Người đã xóa dữ liệu (mã ${code})`)).toHaveLength(8);
  expect(admin.last.text).toContain('Trần Thị Lan (đầu mối): ghi nhận biểu dương');
  // Back again, they are somebody new.
  await act(mai.id, 'record-commendation', 'cam-lam 11');
  expect((await lines()).at(-1)?.by).not.toBe(first?.by);
});

test('erasing changes no record that somebody else changed meanwhile, and is done again at no harm', async () => {
  const scene = await scenes.begin();
  for (let n = 0; n < 3; n += 1) await scene.oldRecord({ by: 77_777 });
  await Promise.all([scene.auditPeople.forget(77_777), scene.auditPeople.forget(77_777)]);
  await scene.auditPeople.forget(77_777);
  const lines = await scene.lines();
  expect(lines).toHaveLength(3);
  for (const { by } of lines) expect(by).toMatch(/^~/);
});
