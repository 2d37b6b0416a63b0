import type { Contest } from '../contest/contest.js';
import type { FinalistStore } from '../finalists/finalist-store.js';
import type { MemberStore } from '../people/member-store.js';
import type { KeptSource } from '../personal-data/kept.js';
import { describe, isCalled } from '../personal-data/typed-names.js';
import type { PlanStore } from './plan-store.js';

/** The units of the final round that somebody is of, and what they sent for them. The text is the unit's. */
export function keptPlans(deps: {
  contest: Contest;
  finalists: FinalistStore;
  members: MemberStore;
  plans: PlanStore;
}): KeptSource {
  const { contest, finalists, members, plans } = deps;
  return {
    section: 'plans',
    families: ['memberFinalists', 'finalistPeople', 'planVersions', 'finalistContacts'],
    async keptOf(userId) {
      const member = await members.find(userId);
      const who = describe(member, member.name === undefined ? [] : [member.name], contest);
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
            // A contact has no account: it may be a colleague's, of whom only the office is to know.
            ...(isCalled(who, unit.contact?.name ?? '') && { contact: { ...unit.contact } }),
            versions: sent,
          };
        }),
      );
      return records.filter((record) => 'addedAt' in record || record.versions.length > 0);
    },
  };
}
