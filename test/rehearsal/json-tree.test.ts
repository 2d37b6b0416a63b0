import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  lineAt,
  nearest,
  pathAt,
  treeOf,
  without,
  withValue,
} from '../../src/rehearsal/page/contest/json-tree.js';

type Path = (string | number)[];

/** Every place of a value, with what stands there. */
function places(value: unknown, path: Path = []): [Path, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const inside = Array.isArray(value)
    ? value.flatMap((each, index) => places(each, [...path, index]))
    : Object.entries(value).flatMap(([key, each]) => places(each, [...path, key]));
  return [[path, value], ...inside];
}

const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify({ a: value })));
const spaces = fc.constantFrom<string | number>(0, 1, 2, '\t');

describe('the tree of a JSON text', () => {
  test('knows where each value stands, whatever the value and the spaces', () => {
    fc.assert(
      fc.property(json, spaces, (value, space) => {
        const text = JSON.stringify(value, null, space);
        const root = treeOf(text);
        for (const [path, each] of places(value)) {
          const { node, whole } = nearest(root ?? expect.fail('no tree'), path);
          expect(whole).toBe(true);
          expect(JSON.parse(text.slice(node.start, node.end))).toEqual(each);
        }
      }),
    );
  });

  test('a value that is set is there, and all others are as they were', () => {
    fc.assert(
      fc.property(
        json,
        spaces,
        fc.jsonValue({ maxDepth: 2 }),
        fc.nat(),
        (value, space, other, pick) => {
          const all = places(value).slice(1);
          const [path] = all[pick % all.length] ?? expect.fail('no place');
          const expected = structuredClone(value);
          const parent = path.slice(0, -1).reduce((at, key) => at[key], expected);
          parent[path.at(-1) ?? ''] = other;
          expect(JSON.parse(withValue(JSON.stringify(value, null, space), path, other))).toEqual(
            JSON.parse(JSON.stringify(expected)),
          );
        },
      ),
    );
  });

  test('a value that is taken away is gone, and all others are as they were', () => {
    fc.assert(
      fc.property(json, spaces, fc.nat(), (value, space, pick) => {
        const all = places(value).slice(1);
        const [path] = all[pick % all.length] ?? expect.fail('no place');
        const expected = structuredClone(value);
        const parent = path.slice(0, -1).reduce((at, key) => at[key], expected);
        const key = path.at(-1) ?? '';
        if (Array.isArray(parent)) parent.splice(Number(key), 1);
        else delete parent[key];
        expect(JSON.parse(without(JSON.stringify(value, null, space), path))).toEqual(expected);
      }),
    );
  });

  test('what is new stands as its neighbours do', () => {
    const text = '{\n  "a": [{ "b": 1 }],\n  "c": []\n}\n';
    expect(withValue(text, ['a', 1], { b: 2 })).toBe(
      '{\n  "a": [{ "b": 1 }, { "b": 2 }],\n  "c": []\n}\n',
    );
    expect(withValue(text, ['d', 'e'], 'x')).toBe(
      '{\n  "a": [{ "b": 1 }],\n  "c": [],\n  "d": { "e": "x" }\n}\n',
    );
    expect(withValue(text, ['c'], ['x'.repeat(60), 'y'.repeat(60)])).toBe(
      `{\n  "a": [{ "b": 1 }],\n  "c": [\n    "${'x'.repeat(60)}",\n    "${'y'.repeat(60)}"\n  ]\n}\n`,
    );
  });

  test('lines are counted from one, and an offset has a path', () => {
    const text = '{\n  "a": [\n    { "b": 1 }\n  ]\n}';
    const root = treeOf(text) ?? expect.fail('no tree');
    const { at } = nearest(root, ['a', 0, 'b', 'nothing']);
    expect(lineAt(text, at)).toBe(3);
    expect(pathAt(root, at)).toEqual(['a', 0, 'b']);
    expect(treeOf('{')).toBeUndefined();
  });
});
