/** Up to this share of what there is, picking the largest takes less time than sorting. */
const WORTH_PICKING = 0.1;

/** Puts a number at its place among those before `end`, largest first, over the one at `end`. */
function insert(top: Float64Array, number: number, end: number): void {
  let place = end;
  for (; place > 0 && (top[place - 1] ?? 0) < number; place -= 1) top[place] = top[place - 1] ?? 0;
  top[place] = number;
}

/** The largest numbers, largest first. The array is used up. */
export function largest(numbers: Float64Array, limit: number): Float64Array {
  if (limit > numbers.length * WORTH_PICKING) return numbers.sort().reverse().slice(0, limit);
  const top = new Float64Array(limit);
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    if (at < limit) insert(top, number, at);
    else if (number > (top[limit - 1] ?? Infinity)) insert(top, number, limit - 1);
  }
  return top;
}
