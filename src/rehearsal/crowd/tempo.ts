/** How many in a second, over the last few, in real time. */
export class Tempo {
  #counted: { at: number; count: number }[] = [];

  constructor(
    private readonly now: () => number = () => performance.now(),
    private readonly overMs = 3_000,
  ) {}

  add(count: number): void {
    if (count > 0) this.#counted.push({ at: this.now(), count });
  }

  get perSecond(): number {
    const since = this.now() - this.overMs;
    this.#counted = this.#counted.filter(({ at }) => at > since);
    const sum = this.#counted.reduce((total, { count }) => total + count, 0);
    return Math.round((sum * 1_000) / this.overMs);
  }
}
