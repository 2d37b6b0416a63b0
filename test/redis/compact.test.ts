import { afterAll, beforeAll, expect, test } from 'vitest';
import { compactFiles } from '../../src/redis/compact.js';
import { type Store, startStore } from '../support/app.js';
import { SOON } from '../support/stages.js';
import { tracesOnDisk } from '../support/traces.js';

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.close());

test('what is erased while the files are written anew is gone from them, too', async () => {
  const { client } = store;
  await client.set('person', 'Nguyễn Thị Xóa');
  await client.mset(Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`k${at}`, '1'])));
  // Microseconds for each key: a write that has begun takes a while.
  await client.config('SET', 'rdb-key-save-delay', '10000');
  await client.bgrewriteaof();
  await expect.poll(() => client.info('persistence'), SOON).toContain('aof_rewrite_in_progress:1');
  await client.del('person');
  await client.config('SET', 'rdb-key-save-delay', '0');
  await compactFiles(client);
  await expect.poll(() => tracesOnDisk(client, ['Nguyễn Thị Xóa']), SOON).toEqual([]);
});
