import type { FinalistStore } from '../finalists/finalist-store.js';
import type { KeptSource } from '../personal-data/kept.js';
import type { PlanStore } from './plan-store.js';

/** The units of the final round that somebody is of, and what they sent for them. The text is the unit's. */
export function keptPlans(deps: { finalists: FinalistStore; plans: PlanStore }): KeptSource {
  const { finalists, plans } = deps;
  return {
    section: 'plans',
    families: ['memberFinalists', 'finalistPeople', 'planVersions', 'finalistContacts'],
    async keptOf(userId) {
      const units = await finalists.unitsOf(userId);
      const sentFor = (await finalists.all()).filter(
        ({ id }) => !units.some((unit) => unit.id === id),
      );
      const records = await Promise.all(
        [...units, ...sentFor].map(async (unit) => {
          const sent = (await plans.versions(unit.id)).flatMap(({ at, by, sha256, kind }, index) =>
            by.userId === userId ? [{ version: index + 1, at, name: by.name, kind, sha256 }] : [],
          );
          const person = (await finalists.people(unit.id)).find((one) => one.userId === userId);
          return {
            unit: unit.unitName,
            ...(unit.title !== undefined && { title: unit.title }),
            ...(person && { addedAt: person.since, as: person.via }),
            ...(unit.contact && person && { contact: { ...unit.contact } }),
            versions: sent,
          };
        }),
      );
      return records.filter((record) => 'addedAt' in record || record.versions.length > 0);
    },
  };
}
