import { describe, expect, it } from 'vitest';
import { createKeys, type Keys } from '../../src/redis/keys.js';

describe('keys', () => {
  it('all begin with the contest’s hash tag, and no two families share a prefix', () => {
    const spelled = Object.values(createKeys('khanh-hoa-2019')).map(spell);
    for (const key of spelled) expect(key).toMatch(/^\{skt:khanh-hoa-2019\}:[a-z-]+(:1)?(:7)?$/);
    expect(new Set(spelled).size).toBe(spelled.length);
  });

  it('keep to their family whatever the id is', () => {
    const keys = createKeys('a');
    expect(keys.entry('5:answers')).not.toBe(keys.entryAnswers('5'));
    expect(keys.invitation('}:{b}')).toBe('{skt:a}:invitation:}:{b}');
  });

  it.each(['', 'Khánh Hòa', 'a}b', 'a:b', 'A'])('refuse the contest id %j', (id) => {
    expect(() => createKeys(id)).toThrow(RangeError);
  });
});

function spell(key: Keys[keyof Keys]): string {
  if (typeof key === 'string') return key;
  // Ids are numbers or strings; spelled out they are alike. What comes in parts has a number, too.
  return Reflect.apply(key, undefined, [7, 1]);
}
