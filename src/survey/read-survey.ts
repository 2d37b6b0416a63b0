import { publicVersions } from '../results/visible-results.js';
import type { SurveyDeps } from './deps.js';
import { type Period, type SurveyState, stateAt, surveyPeriod } from './survey.js';

/** How things stand with the survey now. */
export interface Moment {
  state: SurveyState;
  /** Nothing as long as the results aren't public. */
  period: Period | undefined;
  now: number;
  invitedAt: number | undefined;
  /** Whether what closing does was done. */
  isClosed: boolean;
}

export async function readMoment(
  deps: Pick<SurveyDeps, 'contest' | 'clock' | 'deadlines' | 'results' | 'survey'>,
): Promise<Moment> {
  const { invitedAt, closedAt } = await deps.survey.facts();
  const now = deps.clock.now();
  // Results that are corrected are not published anew.
  const since = (await publicVersions(deps))[0]?.since;
  const period = since === undefined ? undefined : surveyPeriod(deps.contest, since);
  return {
    state: stateAt(period, now, closedAt),
    period,
    now,
    invitedAt,
    isClosed: closedAt !== undefined,
  };
}
