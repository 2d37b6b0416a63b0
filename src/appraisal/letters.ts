import type { Contest } from '../contest/contest.js';
import { whyThis } from '../people/buttons.js';
import { pageOfLines } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { openAppraisals } from './buttons.js';
import type { Seat, UnitAppraisal } from './read-appraisal.js';
import { deadlineText } from './words.js';

export interface OpenPlan {
  unit: UnitAppraisal;
  seat: Seat;
  /** They have scored an earlier version of it. */
  isRenewed: boolean;
}

/** To an appraiser: all that they still have to score. */
export function openPlansLetter(
  contest: Contest,
  word: 'ask' | 'nudge',
  plans: readonly OpenPlan[],
  t: Translator,
): View {
  const lines = plans.map(({ unit, seat, isRenewed }) =>
    t.html('appraisal-letter-line', {
      unit: unit.finalist.unitName,
      version: unit.version,
      renewed: String(isRenewed),
      deadline: deadlineText(contest, seat, t),
    }),
  );
  const { items } = pageOfLines(lines, 0);
  const more = lines.length - items.length;
  return {
    text: [
      t.html('appraisal-letter-head', { word, count: plans.length }),
      ...items,
      ...(more > 0 ? [t.html('appraisal-letter-more', { count: more })] : []),
      '',
      t.html('appraisal-proposed', { note: contest.appraisal.note[t.language] }),
    ].join('\n'),
    buttons: [
      [openAppraisals.make(t.plain('appraisal-open'))],
      [whyThis.make(t.plain('why-button'), 'service')],
    ],
  };
}
