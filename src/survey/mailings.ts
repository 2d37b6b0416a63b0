import { mustBeTimeToSend } from '../reminders/time-to-send.js';
import { hearsOfSurvey } from './audience.js';
import type { SurveyDeps } from './deps.js';
import { readMoment } from './read-survey.js';
import { invitationLetter } from './survey-views.js';

/** Kind of the mailing, and its id: there is one for each contest. */
export const INVITATION = 'survey-invitation';

export function defineSurveyMailings(deps: SurveyDeps): void {
  deps.outbox.define(INVITATION, {
    lane: 'bulk',
    repeatsUncertain: false,
    async compose(_, userId) {
      const member = await deps.members.find(userId);
      // Asked again: between launch and sending somebody may have said no, or found the survey.
      if (!hearsOfSurvey(member) || (await deps.survey.hasAnswered(userId))) return undefined;
      const { state, period, now } = await readMoment(deps);
      if (state !== 'open' || !period) return undefined;
      const contest = await deps.deadlines.contest();
      mustBeTimeToSend(contest, now);
      return invitationLetter(contest, period, deps.translators[member.language ?? 'vi']);
    },
  });
}
