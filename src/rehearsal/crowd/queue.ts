/** Something that somebody will do. Plain JSON, so that it can be saved. */
export interface Due<Deed> {
  /** Epoch milliseconds. */
  at: number;
  /** Who: their place in the crowd. */
  person: number;
  /** Of things of the same person at the same time, by their names. */
  key: string;
  deed: Deed;
}

/** What is to be done, in an order that doesn't depend on when it was put in: by time, then by person. */
export class Queue<Deed> {
  /** A binary heap: the first is the earliest. */
  readonly #heap: Due<Deed>[] = [];

  get size(): number {
    return this.#heap.length;
  }

  get first(): Due<Deed> | undefined {
    return this.#heap[0];
  }

  get all(): readonly Due<Deed>[] {
    return this.#heap;
  }

  add(due: Due<Deed>): void {
    this.#heap.push(due);
    let place = this.#heap.length - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = this.#heap[above];
      if (!parent || !isBefore(due, parent)) break;
      this.#heap[place] = parent;
      place = above;
    }
    this.#heap[place] = due;
  }

  /** Takes out what is due by a time, in order. */
  take(until: number): Due<Deed>[] {
    const taken: Due<Deed>[] = [];
    for (let first = this.first; first && first.at <= until; first = this.first) {
      taken.push(first);
      this.#takeFirst();
    }
    return taken;
  }

  #takeFirst(): void {
    const last = this.#heap.pop();
    if (!last || this.#heap.length === 0) return;
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      const [one, other] = [this.#heap[left], this.#heap[left + 1]];
      const [child, at] = other && one && isBefore(other, one) ? [other, left + 1] : [one, left];
      if (!child || !isBefore(child, last)) break;
      this.#heap[place] = child;
      place = at;
    }
    this.#heap[place] = last;
  }
}

function isBefore(one: Due<unknown>, other: Due<unknown>): boolean {
  if (one.at !== other.at) return one.at < other.at;
  return one.person === other.person ? one.key < other.key : one.person < other.person;
}
