/** What is left to chance, and yet the same whenever the same is asked in the same order. */
export interface Chance {
  /** From 0 up to, but not including, 1. */
  number(): number;
  happens(probability: number): boolean;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  /** @throws RangeError when there is nothing to pick from */
  pick<T>(list: readonly T[]): T;
}

/**
 * A stream of its own for each purpose: what one person does for one reason depends neither on what
 * others do nor on what they did before.
 */
export function chanceOf(...purpose: readonly (string | number)[]): Chance {
  let state = hash(purpose.join('\n'));
  /** Tommy Ettinger's mulberry32. */
  const number = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    number,
    happens: (probability) => number() < probability,
    between: (least, most) => least + Math.floor(number() * (most - least + 1)),
    pick(list) {
      const at = Math.floor(number() * list.length);
      if (at >= list.length) throw new RangeError('There is nothing to pick from');
      return list[at] as (typeof list)[number];
    },
  };
}

/** 32 bits: FNV-1a, and then mixed, as words that differ in their last letter hardly differ before. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
