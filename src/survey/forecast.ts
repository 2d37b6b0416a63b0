import { type Coming, openings, type Span, within } from '../forecast.js';
import { expectedVersions } from '../results/visible-results.js';
import { mayBeInvited } from './audience.js';
import type { SurveyDeps } from './deps.js';
import { INVITATION } from './mailings.js';
import { stateAt, surveyPeriod } from './survey.js';

/** When people will be invited to the survey, and when it closes. */
export async function forecastSurvey(deps: SurveyDeps, span: Span): Promise<Coming[]> {
  const [first] = await expectedVersions(deps);
  const { invitedAt, closedAt } = await deps.survey.facts();
  if (!first || closedAt !== undefined) return [];
  const period = surveyPeriod(deps.contest, first.since);
  const closing = within(span, [period.closesAt]).map(
    (at): Coming => ({ at, kind: 'survey-close' }),
  );
  if (invitedAt !== undefined) return closing;
  const contest = await deps.deadlines.contest();
  const at = openings(contest, span, [period.opensAt]).find(
    (time) => stateAt(period, time, undefined) === 'open',
  );
  const recipients = async () => (await deps.members.all()).filter(mayBeInvited).length;
  return at === undefined ? closing : [{ at, kind: INVITATION, recipients }, ...closing];
}
