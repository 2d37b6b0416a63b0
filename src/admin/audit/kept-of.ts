import type { KeptSource } from '../../personal-data/kept.js';
import type { AuditPeople } from './audit-people.js';

/** What somebody did in office, and what was done to them there, by codes. */
export function keptActs(auditPeople: AuditPeople): KeptSource {
  return {
    section: 'technical',
    families: ['auditLog', 'auditPeople'],
    keptOf: async (userId) =>
      (await auditPeople.keptOf(userId)).map(({ own, ...act }) => ({
        kind: own ? 'act' : 'act-about',
        ...act,
      })),
  };
}
