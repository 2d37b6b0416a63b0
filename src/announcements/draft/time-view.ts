import type { Contest } from '../../contest/contest.js';
import type { View } from '../../telegram/screen.js';
import type { Translator } from '../../telegram/translations.js';
import { capitalized } from '../../text/vietnamese.js';
import type { MomentProblem } from '../../text/vietnamese-moment.js';
import type { Announcement } from '../announcement.js';
import { sendAtOnce, setTime } from '../buttons.js';
import { draftButton, momentText } from '../words.js';

export function timeView(
  contest: Contest,
  { id }: Announcement,
  offered: readonly number[],
  t: Translator,
): View {
  return {
    text: t.html('ann-ask-time'),
    buttons: [
      [sendAtOnce.make(capitalized(t.plain('ann-at-once')), id)],
      ...offered.map((at) => [setTime.make(momentText(contest, at, t), id, String(at))]),
      [draftButton(id, t)],
    ],
  };
}

export function timeProblemText(problem: MomentProblem, t: Translator): string {
  return t.html('ann-time-problem', { problem });
}
