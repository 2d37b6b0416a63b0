import { forgetDecisions } from './appraisal/decision/decisions.js';
import { forgetCommendations } from './commendation/commendations.js';
import { allAgencies } from './contest/agency-list.js';
import type { FeatureDeps } from './feature-deps.js';
import { forgetQuestions } from './questions/forget-person.js';
import { forgetPerson } from './registration/registration.js';
import { cancelRoleLinksOf } from './roles/give-role.js';

/** Erases what every feature keeps of somebody who takes their consent back. */
export async function forget(deps: FeatureDeps, userId: number): Promise<void> {
  const {
    base,
    registration,
    plans,
    publishing,
    reminders,
    announcing,
    dissemination,
    replicating,
    asking,
    agencies,
    commending,
    deciding,
    surveying,
    auditPeople,
    reporting,
    coordination,
    claiming,
    roleDeps,
    appraising,
  } = deps;
  // While they still count among the authors of what they entered.
  await forgetQuestions(asking, userId);
  await forgetPerson(userId, registration);
  // Before the person is no coordinator any more: nothing may be accepted in between.
  await agencies.requests.forget(userId);
  const units = (await claiming.finalists.all()).map(({ id }) => id);
  await Promise.all([
    claiming.finalists.forget(userId),
    coordination.coordinators.forget(userId),
    roleDeps.roleStore.forget(userId),
    cancelRoleLinksOf(roleDeps, userId),
    reminders.reminders.forget(units, userId),
    announcing.announcements.forget(userId),
    publishing.models.forget(userId),
    dissemination.dissemination.forget(
      userId,
      allAgencies(base.contest).map(({ id }) => id),
    ),
    forgetCommendations(userId, commending),
    forgetDecisions(userId, deciding),
    replicating.replications.forget(userId),
    appraising.appraisals.forget(userId),
    surveying.survey.forget(userId),
    auditPeople.forget(userId),
    reporting.runs.forget(userId),
    plans.outbox.forget(userId),
  ]);
}
