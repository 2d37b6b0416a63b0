import type { Contest } from '../contest/contest.js';
import { pageOfTexts, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { openGroup, openUnit } from './buttons.js';
import { progressButton } from './overview-view.js';
import { inGroup, type UnitGroup, type UnitProgress } from './progress.js';
import { callLines, standingText, unitButtonText, unitText } from './unit-lines.js';

/** Units on a page at most: a few lines and a button for each. */
const PAGE = 8;

/** One group of units; that of the unreachable is the call list. */
export function groupView(
  contest: Contest,
  all: readonly UnitProgress[],
  group: UnitGroup,
  asked: number,
  t: Translator,
): View {
  const units = all
    .filter((unit) => inGroup(unit, group))
    .map((unit, index) => ({ unit, number: index + 1 }))
    .map((one) => ({ ...one, text: blockText(contest, one.unit, one.number, t) }));
  const shown = pageOfTexts(units, ({ text }) => text, asked, { most: PAGE });
  return {
    text: [
      t.html('progress-group-head', { group, count: units.length }),
      ...shown.items.map(({ text }) => text),
    ].join('\n\n'),
    buttons: [
      ...shown.items.map(({ unit, number }) => [
        openUnit.make(`${number}. ${unitButtonText(unit)}`, unit.finalist.id),
      ]),
      ...turnRow(shown, (text, to) => openGroup.make(text, group, to)),
      [progressButton(t)],
    ],
  };
}

function blockText(contest: Contest, unit: UnitProgress, number: number, t: Translator): string {
  return [
    t.html('progress-list-unit', { number, unit: unitText(unit) }),
    standingText(contest, unit.standing, t),
    ...callLines(unit, t),
  ].join('\n');
}
