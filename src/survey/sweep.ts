import { isTimeToSend } from '../reminders/ladder.js';
import { mayBeInvited } from './audience.js';
import type { SurveyDeps } from './deps.js';
import { INVITATION } from './mailings.js';
import { readMoment } from './read-survey.js';

/** Invites everyone once when the time has come, and closes the survey when it is over. */
export async function sweepSurvey(deps: SurveyDeps): Promise<void> {
  const { survey, members, outbox } = deps;
  const { closedAt } = await survey.facts();
  if (closedAt !== undefined) return;
  const { state, now, invitedAt } = await readMoment(deps);
  if (state === 'closed') return survey.close(now);
  if (state !== 'open' || invitedAt !== undefined) return;
  if (!isTimeToSend(await deps.deadlines.contest(), now)) return;
  const to = (await members.all()).filter(mayBeInvited).map(({ id }) => id);
  // The messages first, then the note that they were made: after a crash in between they are made
  // again, and the outbox adds only whom it does not have yet.
  if (to.length > 0) await outbox.post({ id: INVITATION, kind: INVITATION, subject: '', to });
  await survey.setInvited(now);
}
