import type { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { connectRedis } from '../../src/redis/client.js';
import { removeField, writeField } from '../../src/redis/record-fields.js';
import { testRedis } from './embedded-for-test.js';

let client: Redis;
const atEnd: (() => unknown)[] = [];
beforeAll(async () => {
  const redis = await testRedis({ atEnd: (close) => atEnd.unshift(close) });
  client = await connectRedis(redis.url);
  atEnd.unshift(() => client.disconnect());
});
afterAll(async () => {
  for (const end of atEnd) await end();
});
beforeEach(async () => {
  await client.flushall();
  await client.hset('record', { state: 'draft', revision: 0 });
});

const place = (field: string) => ({ record: 'record', hash: 'lines', field });
const revision = async () => Number(await client.hget('record', 'revision'));

test('a field is written and replaced, and each change is counted once', async () => {
  expect(await writeField(client, place('a'), { cost: 1 })).toBe('saved');
  expect(await writeField(client, place('a'), { cost: 1 })).toBe('same');
  expect(await writeField(client, place('a'), { cost: 2 })).toBe('saved');
  expect(await client.hgetall('lines')).toEqual({ a: '{"cost":2}' });
  expect(await revision()).toBe(2);
});

test('what is to be kept is not replaced, and what is to be replaced is so even when the hash is full', async () => {
  const most = 2;
  expect(await writeField(client, place('a'), { name: 'first' }, { most, keep: true })).toBe(
    'saved',
  );
  expect(await writeField(client, place('a'), { name: 'second' }, { most, keep: true })).toBe(
    'same',
  );
  expect(await writeField(client, place('b'), { name: 'b' }, { most })).toBe('saved');
  expect(await writeField(client, place('c'), { name: 'c' }, { most })).toBe('full');
  expect(await writeField(client, place('b'), { name: 'other' }, { most })).toBe('saved');
  expect(await client.hgetall('lines')).toEqual({ a: '{"name":"first"}', b: '{"name":"other"}' });
  expect(await revision()).toBe(3);
});

test('writes at one time never pass the limit, and every one that is saved is counted', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 30 }, (_, n) => writeField(client, place(`${n}`), { n }, { most: 10 })),
  );
  expect(outcomes.filter((outcome) => outcome === 'saved')).toHaveLength(10);
  expect(outcomes.filter((outcome) => outcome === 'full')).toHaveLength(20);
  expect(await client.hlen('lines')).toBe(10);
  expect(await revision()).toBe(10);
});

test('a withdrawn record is not changed, but for what may leave it at any time', async () => {
  await writeField(client, place('a'), {});
  await client.hset('record', { state: 'withdrawn' });
  expect(await writeField(client, place('b'), {})).toBe('withdrawn');
  expect(await removeField(client, place('a'))).toBe('withdrawn');
  expect(await client.hkeys('lines')).toEqual(['a']);
  expect(await removeField(client, place('a'), { evenWithdrawn: true })).toBe('saved');
  expect(await removeField(client, place('a'), { evenWithdrawn: true })).toBe('same');
  expect(await client.hkeys('lines')).toEqual([]);
  expect(await revision()).toBe(2);
});

test('nothing is left beside a record that does not exist', async () => {
  await client.del('record');
  expect(await writeField(client, place('a'), {})).toBe('gone');
  expect(await removeField(client, place('a'))).toBe('gone');
  expect(await client.dbsize()).toBe(0);
});
