import { expect, test } from 'vitest';
import { createCoordinatorStore } from '../../src/people/coordinators.js';
import { textsSince, useProgressScenes } from '../support/progress.js';
import { errorsIn } from '../support/registration.js';

const scenes = useProgressScenes();

test('a record that can’t be read keeps neither the units after it nor the coordinators from being told', async () => {
  const scene = await scenes.begin();
  const { clock, colleague, contest, keys, logs, member, minute } = scene;
  const [first, ...rest] = contest.finalists.units;
  const last = rest.at(-1);
  if (!first || !last) throw new Error('The contest has no units');
  const unlucky = await colleague('Nguyễn Thị Mai', {}, first.id);
  const binh = await colleague('Trần Văn Bình', {}, last.id);
  const lan = await member('Đỗ Thị Lan');
  await createCoordinatorStore(scenes.client, keys).add(last.agencyId ?? '', lan.id);
  await scenes.client.hset(keys.plan(first.id), 'revision', 'không phải số');
  const counts = [unlucky, binh, lan].map(({ messages }) => messages.length);
  clock.set('2020-01-20T01:00:10Z');
  await minute();
  const [none, reminded, noted] = [unlucky, binh, lan].map((user, index) =>
    textsSince(user, counts[index] ?? 0),
  );
  expect(none).toEqual([]);
  expect(reminded).toHaveLength(1);
  expect(noted).toHaveLength(1);
  expect(noted?.[0]).toContain(last.unitName);

  const lines = logs.splice(0);
  const failed = errorsIn(lines).filter(
    (line) => (line as { msg: string }).msg === 'The people of a unit could not be reminded',
  );
  expect(failed).toEqual([expect.objectContaining({ finalist: first.id })]);

  // Once it is mended, its people are reminded like the others.
  await scenes.client.hdel(keys.plan(first.id), 'revision');
  await minute();
  expect(textsSince(unlucky, counts[0] ?? 0)).toHaveLength(1);
  expect(textsSince(binh, counts[1] ?? 0)).toHaveLength(1);
});
