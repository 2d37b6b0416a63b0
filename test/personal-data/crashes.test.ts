import { expect, test } from 'vitest';
import { eraseEverything } from '../../src/personal-data/erase.js';
import { Crash, crashAt } from '../support/crashes.js';
import { deeds, LINH, WORDS } from '../support/deeds.js';
import { directPersonalData } from '../support/personal-data.js';
import { useReplicationScenes } from '../support/replication.js';
import { tracesOf } from '../support/traces.js';

const scenes = useReplicationScenes();

/** Writes of one command; a transaction is one step, and its parts can't be cut from each other. */
const WRITES = ['del', 'hdel', 'hset', 'srem', 'zrem', 'evalsha', 'eval', 'lrem', 'xdel'];
/** First far into the work, then nearer to its beginning: what is done needs no doing again. */
const MOMENTS = [33, 12, 6, 3, 1];

test('an erasure that is cut off again and again is carried on by the minute’s look, and ends', async () => {
  const scene = await scenes.begin();
  const { client } = scenes;
  const linh = scene.emulator.user({ id: LINH.id, firstName: LINH.name });
  await linh.open();
  for (const [, act] of deeds) await act({ scene, client, linh });
  const { requests } = directPersonalData(scene, client);
  const request = await requests.add({
    ...{ kind: 'erasure', state: 'running', updateId: 1_001, userId: LINH.id },
    at: scene.clock.now(),
  });

  let crashes = 0;
  for (const nth of MOMENTS) {
    for (const when of ['before', 'after'] as const) {
      const deps = directPersonalData(scene, crashAt(nth, when)(client, WRITES));
      // Those that come to the end of their work are cut off there.
      const crashing = { ...deps, requests: crashAt(1, 'before')(deps.requests, ['finish']) };
      try {
        await eraseEverything(crashing, LINH.id, request);
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
        crashes += 1;
      }
    }
  }
  expect(crashes).toBe(2 * MOMENTS.length);

  scene.clock.advance(61_000);
  await scene.minute();
  expect(await requests.find(request.number)).toEqual({
    ...{ number: request.number, kind: 'erasure', state: 'done', updateId: 1_001 },
    ...{ at: request.at, closedAt: scene.clock.now() },
  });
  const { kept: _, ...gone } = WORDS;
  const words = [String(LINH.id), LINH.name, LINH.position, ...Object.values(gone)];
  const stays = scene.keys.barredAskers;
  const left = await tracesOf(client, words);
  expect(left.filter((trace) => !trace.startsWith(`${stays}:`))).toEqual([]);
}, 60_000);

test('an erasure whose answer got lost is said to be done, not asked for anew', async () => {
  const scene = await scenes.begin();
  const mai = await scene.member('Nguyễn Thị Mai');
  await mai.say('/xoadulieu');
  await mai.press('Tiếp tục xóa');
  scene.emulator.fault({ method: 'editMessageText', kind: 'drop-after', times: 1 });
  await mai.press('🗑 Xóa vĩnh viễn');
  expect(mai.last.text).toContain(
    'Đã xóa toàn bộ dữ liệu cá nhân của anh/chị. Số yêu cầu: DL-0001',
  );
  const traces = await tracesOf(scenes.client, [String(mai.id), 'Nguyễn Thị Mai']);
  expect(traces.filter((trace) => trace.includes(`:${scene.contest.id}}`))).toEqual([]);
  // Pressed once more, on the old message: there is nothing left to erase.
  await mai.press({ messageId: mai.last.message_id, data: 'x4:yes' });
  expect(mai.last.text).toContain('không có gì để xóa');
});
