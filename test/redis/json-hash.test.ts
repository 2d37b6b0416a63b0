import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { inOrder, joiningTime, readRecords } from '../../src/redis/json-hash.js';

test('a list reads in the order in which its items joined, whatever the clock and Redis do', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true })), {
        maxLength: 12,
      }),
      (steps) => {
        const list: { key: string; addedAt: number }[] = [];
        for (const [now] of steps) {
          list.push({ key: `k${list.length}`, addedAt: joiningTime(list, now) });
        }
        const shuffled = list
          .map((item, index) => ({ item, at: steps[index]?.[1] ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item);
        expect(inOrder(shuffled)).toEqual(list);
      },
    ),
  );
});

test('items that joined at one time have one order, by their keys', () => {
  const a = { key: 'a', addedAt: 1 };
  const b = { key: 'b', addedAt: 1 };
  expect(inOrder([b, a])).toEqual([a, b]);
});

test('a record that is not what it should be is an error, not an item less', () => {
  const schema = z.object({ size: z.number() });
  expect(readRecords(schema, { a: '{"size":1}' })).toEqual([{ key: 'a', size: 1 }]);
  expect(() => readRecords(schema, { a: '{"size":1}', b: '{}' })).toThrow(z.ZodError);
});
