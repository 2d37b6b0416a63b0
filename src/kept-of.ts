import { keptActs } from './admin/audit/kept-of.js';
import { keptAppraisals } from './appraisal/kept-of.js';
import type { FeatureDeps } from './feature-deps.js';
import type { KeptSource } from './personal-data/kept.js';
import { keptRequests } from './personal-data/kept-requests.js';
import { keptPlans } from './plans/kept-of.js';
import { keptQuestions } from './questions/kept-of.js';
import { keptEntries } from './registration/kept-of.js';
import { keptSurvey } from './survey/kept-of.js';

/**
 * What every feature keeps of a person, beside `forget`. What isn't here is found by the table of
 * families: a feature has a source of its own where its records don't name the person themselves, or
 * would not be understood as they stand.
 */
export function keptSources(deps: FeatureDeps): KeptSource[] {
  const { base, plans, claiming, asking, appraising, surveying, auditPeople, requests } = deps;
  return [
    {
      section: 'profile',
      families: ['member', 'members'],
      async keptOf(userId) {
        const { id: _, ...member } = await base.members.find(userId);
        const facts = Object.entries(member).flatMap(([fact, value]) =>
          value === undefined ? [] : [[fact, value] as const],
        );
        return facts.length > 0 ? [Object.fromEntries(facts)] : [];
      },
    },
    {
      section: 'consents',
      families: ['consents'],
      keptOf: async (userId) => (await base.members.consents(userId)).map((one) => ({ ...one })),
    },
    {
      section: 'messages',
      families: ['mailing', 'mailingRows'],
      keptOf: async (userId) =>
        (await plans.outbox.keptOf(userId)).map(({ mailing, delivery }) => ({
          kind: mailing.kind,
          createdAt: mailing.createdAt,
          state: delivery.state,
          ...(delivery.state !== 'pending' && { settledAt: delivery.at }),
        })),
    },
    keptEntries(base),
    keptPlans({ ...plans, finalists: claiming.finalists }),
    keptQuestions(asking),
    keptAppraisals(appraising),
    keptSurvey(surveying),
    keptActs(auditPeople),
    keptRequests(requests),
  ];
}
