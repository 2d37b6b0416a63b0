import type { Found, Repair } from './finding.js';

/** Pairs that stand in two places, once from each side. */
export class Pairs {
  readonly #pairs = new Map<string, [one: string, other: string]>();

  add(one: string, other: string): void {
    this.#pairs.set(`${one}\n${other}`, [one, other]);
  }

  has(one: string, other: string): boolean {
    return this.#pairs.has(`${one}\n${other}`);
  }

  [Symbol.iterator](): IterableIterator<[one: string, other: string]> {
    return this.#pairs.values();
  }
}

/**
 * Compares what stands in two places, of which the second follows from the first.
 * @param missing of the first in the second; `surplus`: of the second, and not in the first
 */
export function compareTwins(
  found: Found,
  rule: string,
  { first, second }: { first: Pairs; second: Pairs },
  sides: Record<
    'missing' | 'surplus',
    (one: string, other: string) => { key: string; text: string; repair?: Repair }
  >,
): void {
  for (const [one, other] of first) {
    if (!second.has(one, other)) found({ rule, ...sides.missing(one, other) });
  }
  for (const [one, other] of second) {
    if (!first.has(one, other)) found({ rule, ...sides.surplus(one, other) });
  }
}
