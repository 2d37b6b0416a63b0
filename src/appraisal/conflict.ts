/**
 * Why somebody may not appraise a unit's plan:
 * - `own-plan`: they are of the unit, or among the authors of its entry;
 * - `own-agency`: they work at its agency; `coordinates`: they coordinate that agency.
 */
export type Conflict = 'own-plan' | 'own-agency' | 'coordinates';

export interface AppraiserTies {
  userId: number;
  /** As their profile says. */
  agencyId?: string | undefined;
  /** Ids of the agencies that they coordinate. */
  coordinates: readonly string[];
}

export interface UnitTies {
  /** The agency itself, or the one above the unit. A promoted unit may belong to none that we know. */
  agencyId?: string | undefined;
  /** Telegram ids of the unit's people and of the authors of its entry. */
  people: readonly number[];
}

/** Nobody appraises what comes from their own house. */
export function conflictOf(
  { userId, agencyId, coordinates }: AppraiserTies,
  unit: UnitTies,
): Conflict | undefined {
  if (unit.people.includes(userId)) return 'own-plan';
  if (unit.agencyId === undefined) return undefined;
  if (unit.agencyId === agencyId) return 'own-agency';
  return coordinates.includes(unit.agencyId) ? 'coordinates' : undefined;
}
