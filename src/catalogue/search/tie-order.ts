export interface Ranked {
  id: string;
  title: string;
  year: number;
}

const { compare } = new Intl.Collator('vi');

function compareTied(one: Ranked, other: Ranked): number {
  const byTitle = () => compare(one.title, other.title);
  const byId = () => (one.id < other.id ? -1 : 1);
  return other.year - one.year || byTitle() || byId();
}

/**
 * Keeps models in the order in which equals are shown: newer first, then by title, then by id. Kept
 * sorted as comparing titles takes too long for a search.
 */
export function createTieOrder() {
  const order: { model: Ranked; slot: number }[] = [];
  let places = new Uint32Array(0);
  let isStale = false;

  return {
    add(model: Ranked, slot: number): void {
      let from = 0;
      let to = order.length;
      while (from < to) {
        const middle = (from + to) >> 1;
        const there = order[middle];
        if (there && compareTied(there.model, model) < 0) from = middle + 1;
        else to = middle;
      }
      order.splice(from, 0, { model, slot });
      isStale = true;
    },
    remove(slot: number): void {
      const at = order.findIndex((kept) => kept.slot === slot);
      if (at >= 0) order.splice(at, 1);
      isStale = true;
    },
    at(place: number): Ranked {
      const kept = order[place];
      if (!kept) throw new RangeError(`There is no model at place ${place}.`);
      return kept.model;
    },
    /** The places of slots, of which there are `size`. */
    places(size: number): Uint32Array {
      if (!isStale && places.length === size) return places;
      places = new Uint32Array(size);
      for (const [place, { slot }] of order.entries()) places[slot] = place;
      isStale = false;
      return places;
    },
  };
}
