import { isWorkingDay, lastDay, withDeadline } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { askDeadline, moveDeadlineButton } from './buttons.js';
import type { DayProblem, MoveResult } from './move-deadline.js';
import { deadlineFacts, progressButton } from './overview-view.js';

/** Asks for the new day; what "trước ngày" means is said with it. */
export function askDeadlineView(contest: Contest, t: Translator): View {
  return {
    text: t.html('progress-move-ask', deadlineFacts(contest, t)),
    buttons: [[progressButton(t)]],
  };
}

export interface MoveFacts {
  contest: Contest;
  /** The first day that is late. */
  before: string;
  /** The move that is the newest now. */
  revision: number;
  people: number;
  unreached: number;
  t: Translator;
}

/** Old and new, and how many hear of it: asked, and asked again. */
export function confirmMoveView(step: 'again' | 'yes', facts: MoveFacts): View {
  const { contest, before, revision, people, unreached, t } = facts;
  const moved = withDeadline(contest, before);
  const { before: to, last, weekday } = deadlineFacts(moved, t);
  const old = deadlineFacts(contest, t);
  return {
    text: [
      t.html(step === 'again' ? 'progress-move-confirm' : 'progress-move-confirm-again', {
        from: old.before,
        oldLast: old.last,
        to,
        last,
        weekday,
        people,
      }),
      ...(isWorkingDay(moved, lastDay(moved)) ? [] : [t.html('progress-move-day-off', { last })]),
      ...(unreached > 0 ? [t.html('progress-move-unreached', { count: unreached })] : []),
    ].join('\n\n'),
    buttons: [
      [
        moveDeadlineButton.make(
          step === 'again'
            ? t.plain('progress-move-next')
            : t.plain('progress-move-yes', { before: to }),
          before,
          String(revision),
          step,
        ),
      ],
      [askDeadline.make(t.plain('progress-move-other'))],
      [progressButton(t)],
    ],
  };
}

export function dayProblemText(
  contest: Contest,
  problem: DayProblem | 'unreadable' | 'no-such-day',
  t: Translator,
): string {
  const { before, last } = deadlineFacts(contest, t);
  return t.html('progress-move-problem', { problem, before, last });
}

export function moveResultText(contest: Contest, result: MoveResult, t: Translator): string {
  if (result.state === 'refused') return dayProblemText(contest, result.problem, t);
  const facts = deadlineFacts(result.contest, t);
  return result.state === 'moved'
    ? t.html('progress-moved', facts)
    : t.html('progress-move-changed', facts);
}

/** That it was moved, for who is of no unit: a coordinator, or another administrator. */
export function movedNoteView(contest: Contest, isAdministrator: boolean, t: Translator): View {
  return {
    text: t.html('progress-moved-note', deadlineFacts(contest, t)),
    buttons: [[isAdministrator ? progressButton(t) : menuButton(t)]],
  };
}
