/** What several sheets say of the same thing. */
export interface Spread {
  count: number;
  mean: number;
  lowest: number;
  highest: number;
  /**
   * The standard deviation of these values, divided by their count and not by one less: the appraisers
   * of a plan are all there are, not a sample of them.
   */
  deviation: number;
}

/** Of points with at most one decimal; counted in tenths, so that nothing is lost on the way. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  if (values.length === 0) return undefined;
  const tenths = values.map((value) => Math.round(value * 10));
  const count = tenths.length;
  const sum = tenths.reduce((all, one) => all + one, 0);
  const squares = tenths.reduce((all, one) => all + one * one, 0);
  return {
    count,
    mean: sum / count / 10,
    lowest: Math.min(...tenths) / 10,
    highest: Math.max(...tenths) / 10,
    deviation: Math.sqrt(count * squares - sum * sum) / count / 10,
  };
}
