import type { MailingKind } from '../outbox/mailing.js';
import { mustBeTimeToSend } from '../reminders/time-to-send.js';
import type { AppraisalDeps } from './deps.js';
import { type OpenPlan, openPlansLetter } from './letters.js';
import { owesSheet, readAppraisals } from './read-appraisal.js';

/** Says how appraisers are told what they have to do, always from how it stands when it is sent. */
export function defineAppraisalMailings(deps: AppraisalDeps): void {
  const kindOf = (word: 'ask' | 'nudge'): MailingKind => ({
    lane: 'urgent',
    repeatsUncertain: true,
    async compose(_, recipient) {
      const plans = await openPlansOf(deps, recipient);
      // Scored, or taken from them meanwhile: there is nothing left to ask for.
      if (plans.length === 0) return undefined;
      const contest = await deps.deadlines.contest();
      mustBeTimeToSend(contest, deps.clock.now());
      const { language } = await deps.members.find(recipient);
      return openPlansLetter(contest, word, plans, deps.translators[language ?? 'vi']);
    },
  });
  deps.outbox.define('appraisal-ask', kindOf('ask'));
  deps.outbox.define('appraisal-nudge', kindOf('nudge'));
}

/** What somebody still has to score. It names nothing to who has no such role, or no longer agrees. */
async function openPlansOf(deps: AppraisalDeps, userId: number): Promise<OpenPlan[]> {
  const units = await readAppraisals(deps);
  return units.flatMap((unit) =>
    unit.seats
      .filter((seat) => seat.userId === userId && owesSheet(seat))
      .map((seat) => ({
        unit,
        seat,
        isRenewed: unit.sheets.some(({ appraiser }) => appraiser === userId),
      })),
  );
}
