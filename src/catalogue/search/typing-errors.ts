/** Errors forgiven in a word: short Vietnamese words differ by a letter too often. */
export function errorsForgiven(word: string): number {
  if (word.length < 4 || /\d/u.test(word)) return 0;
  return word.length > 7 ? 2 : 1;
}

/** The letters of a word as bits: words that are alike have most of them in common. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let rest = bits;
  let count = 0;
  for (; rest !== 0; count += 1) rest &= rest - 1;
  return count;
}

/** Whether words of these letters could be within so many errors, told without comparing them. */
export function mayBeAlike(one: number, other: number, errors: number): boolean {
  return countBits(one ^ other) <= 2 * errors;
}

/**
 * Letters to add, leave out or change, or neighbours to swap, until one word is the other; at most one
 * more than `most`, where it no longer matters.
 */
export function errorsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= other.length; at += 1) {
      line.push(leastErrors({ one, other, row, at, line, above, before }));
    }
    if (Math.min(...line) > most) return most + 1;
    before = above;
    above = line;
  }
  return Math.min(above[other.length] ?? most + 1, most + 1);
}

interface Cell {
  one: string;
  other: string;
  row: number;
  at: number;
  line: readonly number[];
  above: readonly number[];
  before: readonly number[];
}

function leastErrors({ one, other, row, at, line, above, before }: Cell): number {
  const same = one[row - 1] === other[at - 1];
  const changed = (above[at - 1] ?? 0) + (same ? 0 : 1);
  const least = Math.min(changed, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1);
  const swapped = row > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
  return swapped && at > 1 ? Math.min(least, (before[at - 2] ?? 0) + 1) : least;
}
