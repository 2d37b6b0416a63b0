export interface Assignment {
  finalistId: string;
  userId: number;
}

export interface EvenFacts {
  /** Plans with who appraises them already. */
  plans: readonly { finalistId: string; assigned: readonly number[] }[];
  appraisers: readonly number[];
  /** So many appraisers for each plan, where there are as many who may. */
  perPlan: number;
  /** Whether somebody may not appraise a plan. */
  isBarred: (finalistId: string, userId: number) => boolean;
}

/** A plan that goes from one appraiser to another. */
interface Pass {
  finalistId: string;
  from: number;
  to: number;
}

/**
 * Whom to assign beside those who are, so that each plan has its appraisers and the work is spread as
 * evenly as what is assigned and who may not allow. The same facts in any order give the same.
 */
export function assignEvenly({ plans, appraisers, perPlan, isBarred }: EvenFacts): Assignment[] {
  const table = new Map(
    [...plans]
      .sort((one, other) => (one.finalistId < other.finalistId ? -1 : 1))
      .map(({ finalistId, assigned }) => [
        finalistId,
        { kept: new Set(assigned), added: new Set<number>() },
      ]),
  );
  const people = [...new Set(appraisers)].sort((one, other) => one - other);
  const loads = new Map(people.map((id) => [id, 0]));
  const carry = (userId: number, plus: number): void => {
    const load = loads.get(userId);
    if (load !== undefined) loads.set(userId, load + plus);
  };
  const loadOf = (userId: number): number => loads.get(userId) ?? 0;
  for (const { kept } of table.values()) for (const userId of kept) carry(userId, 1);

  const mayTake = (finalistId: string, userId: number): boolean => {
    const plan = table.get(finalistId);
    return (
      !!plan && !plan.kept.has(userId) && !plan.added.has(userId) && !isBarred(finalistId, userId)
    );
  };
  for (const [finalistId, { kept, added }] of table) {
    const free = people
      .filter((userId) => mayTake(finalistId, userId))
      .sort((one, other) => loadOf(one) - loadOf(other) || one - other);
    for (const userId of free.slice(0, Math.max(0, perPlan - kept.size))) {
      added.add(userId);
      carry(userId, 1);
    }
  }

  /** To whom a plan of theirs could pass. */
  const passesOf = (from: number): Pass[] =>
    [...table]
      .filter(([, { added }]) => added.has(from))
      .flatMap(([finalistId]) =>
        people.filter((to) => mayTake(finalistId, to)).map((to) => ({ finalistId, from, to })),
      );
  /** Plans that pass from one to the next, so that the last has less to do than the first had. */
  const relief = (from: number): Pass[] | undefined => {
    const reached = new Map<number, Pass[]>([[from, []]]);
    for (const [userId, path] of reached) {
      if (loadOf(userId) <= loadOf(from) - 2) return path;
      for (const pass of passesOf(userId)) {
        if (!reached.has(pass.to)) reached.set(pass.to, [...path, pass]);
      }
    }
    return undefined;
  };
  // Each relief makes the loads more alike, so there is an end to it.
  for (let passes: Pass[] | undefined = []; passes; ) {
    for (const { finalistId, from, to } of passes) {
      table.get(finalistId)?.added.delete(from);
      table.get(finalistId)?.added.add(to);
      carry(from, -1);
      carry(to, 1);
    }
    passes = [...people]
      .sort((one, other) => loadOf(other) - loadOf(one) || one - other)
      .map(relief)
      .find((path) => path !== undefined);
  }
  return [...table].flatMap(([finalistId, { added }]) =>
    [...added].sort((one, other) => one - other).map((userId) => ({ finalistId, userId })),
  );
}
