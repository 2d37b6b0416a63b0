import type { InlineKeyboardButton } from 'grammy/types';
import { formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { inRows } from '../telegram/buttons.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { readPlanVersion, sendVersionFile } from './buttons.js';
import { cardButton } from './card-view.js';
import { lateBy, type PlanVersion } from './plan.js';
import type { SentPlan } from './submit-plan.js';

/** A list longer than this is cut to its newest. */
const LIST = 20;
const IN_A_ROW = 5;

/** Everything that was sent, newest first. */
export function planVersionsView(
  contest: Contest,
  finalistId: string,
  code: string,
  versions: readonly PlanVersion[],
  t: Translator,
): View {
  const shown = Math.min(LIST, versions.length);
  const facts = { code, count: versions.length, shown, older: versions.length - shown };
  return {
    text: t.html('versions', facts),
    buttons: [
      ...versions
        .map((version, index) => {
          const text = t.plain('plan-version-line', {
            version: index + 1,
            at: formatDateTime(contest, version.at, t.language),
            late: lateBy(contest, version) > 0 ? 'yes' : 'no',
            complete: version.missing.length === 0 ? 'yes' : 'no',
          });
          return [readPlanVersion.make(text, finalistId, String(index + 1))];
        })
        .slice(-LIST)
        .reverse(),
      [cardButton(finalistId, t)],
    ],
  };
}

/** Under a version that is read: its files, by their numbers in it, and the way back. */
export function versionRows(
  { finalistId, version, sent }: SentPlan,
  t: Translator,
): InlineKeyboardButton[][] {
  const files = sent.files.map((_, index) =>
    sendVersionFile.make(
      t.plain('plan-version-file', { number: index + 1 }),
      finalistId,
      String(version),
      String(index + 1),
    ),
  );
  return [...inRows(files, IN_A_ROW), [cardButton(finalistId, t)]];
}
