import fc from 'fast-check';
import { expect, test } from 'vitest';
import { peopleOf, type Writer } from '../../src/finalists/finalist.js';

const writers = fc.uniqueArray(
  fc.record({ userId: fc.integer({ min: 1, max: 9 }), since: fc.integer({ min: 0, max: 50 }) }),
  { selector: ({ userId }) => userId },
);
const left = fc.array(fc.integer({ min: 1, max: 9 })).map((ids) => new Set(ids));

test('everybody is there once, who came by a link always, and who came by the entry unless they left', () => {
  fc.assert(
    fc.property(writers, writers, left, (claimed, written, gone) => {
      const ids = (list: readonly Writer[]) => list.map(({ userId }) => userId);
      const expected = new Set([...ids(claimed), ...ids(written).filter((id) => !gone.has(id))]);
      const people = peopleOf(claimed, written, gone);
      expect(ids(people).sort()).toEqual([...expected].sort());
      expect(
        people
          .filter(({ via }) => via === 'link')
          .map(({ userId }) => userId)
          .sort(),
      ).toEqual(ids(claimed).sort());
    }),
  );
});

test('whoever came in both ways has been there since the first, and the longest there come first', () => {
  fc.assert(
    fc.property(writers, writers, (claimed, written) => {
      const people = peopleOf(claimed, written, new Set());
      for (const { userId, since } of people) {
        const ways = [...claimed, ...written].filter((one) => one.userId === userId);
        expect(since).toBe(Math.min(...ways.map((one) => one.since)));
      }
      const times = people.map(({ since }) => since);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }),
  );
});
