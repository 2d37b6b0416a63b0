import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contestSchema } from '../../src/contest/contest.js';
import { findProblems } from '../../src/contest/contest-problems.js';
import { reasonInVietnamese } from '../../src/contest/problem-words.js';
import { shipped } from './contest-files.js';

type Parent = Record<string | number, unknown>;

/** Every place of the shipped file: its parent's path and its key. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const inside = keys.flatMap((key) => places(Reflect.get(value, key), [...path, key]));
  return [path, ...inside];
}

const PLACES = places(JSON.parse(shipped)).slice(1);
const OTHERS = [
  undefined,
  null,
  7,
  -1,
  0.5,
  1e9,
  '',
  'x',
  'Á',
  '2020-02-30',
  '23:00',
  '1990-01-01',
];
const MORE = [[], {}, true, false, 'x'.repeat(5000), 'none', 'so-noi-vu', ['x', 'x']];

test('whatever is broken in a file is said in Vietnamese, too', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...PLACES), fc.constantFrom(...OTHERS, ...MORE)), {
        minLength: 1,
        maxLength: 4,
      }),
      (changes) => {
        const file = JSON.parse(shipped);
        for (const [path, value] of changes) {
          const parent = path
            .slice(0, -1)
            .reduce((at: Parent | undefined, key) => at?.[key] as Parent | undefined, file);
          if (typeof parent === 'object' && parent !== null) parent[path.at(-1) ?? ''] = value;
        }
        const content = JSON.parse(JSON.stringify(file));
        const { error } = contestSchema.safeParse(content);
        const reasons = error ? findProblems(error, content).map(({ reason }) => reason) : [];
        expect(reasons.filter((reason) => reasonInVietnamese(reason) === undefined)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  ['must be a number, not a text', 'phải là số, không phải chữ'],
  ['must be at most 40 characters', 'nhiều nhất là 40 ký tự'],
  ['must be one of "text", "budget"', 'phải là một trong các giá trị "text", "budget"'],
  ['20:30 is in the quiet hours', '20:30 nằm trong giờ yên lặng'],
])('"%s" is "%s"', (english, vietnamese) => {
  expect(reasonInVietnamese(english)).toBe(vietnamese);
});
