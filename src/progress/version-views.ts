import type { InlineKeyboardButton } from 'grammy/types';
import type { Contest } from '../contest/contest.js';
import type { PlanVersion } from '../plans/plan.js';
import type { SentPlan } from '../plans/submit-plan.js';
import { inRows } from '../telegram/buttons.js';
import { pageOf, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { readVersion, readVersionFile, turnVersions } from './buttons.js';
import type { UnitProgress } from './progress.js';
import { unitText } from './unit-lines.js';
import { unitButton } from './unit-view.js';
import { versionLine, versionsHead } from './version-lines.js';

/** Versions on a page. */
const PAGE = 8;
/** Buttons of files in a row. */
const IN_A_ROW = 5;

export interface VersionsFacts {
  contest: Contest;
  unit: UnitProgress;
  versions: readonly PlanVersion[];
  page: number;
  t: Translator;
}

/** Everything that a unit has sent, newest first. */
export function versionsView({ contest, unit, versions, page, t }: VersionsFacts): View {
  const { id } = unit.finalist;
  const numbered = versions.map((version, index) => ({ version, number: index + 1 })).reverse();
  const shown = pageOf(numbered, PAGE, page);
  return {
    text: [
      t.html('progress-unit-head', { unit: unitText(unit) }),
      versionsHead(unit, versions, t),
      ...shown.items.map(({ version, number }) => versionLine(contest, version, number, t)),
    ].join('\n'),
    buttons: [
      ...shown.items.map(({ number }) => [
        readVersion.make(t.plain('progress-read-version', { version: number }), id, String(number)),
      ]),
      ...turnRow(shown, (text, to) => turnVersions.make(text, id, to)),
      [unitButton(id, t)],
    ],
  };
}

/** Under a version that is read: its files, by their numbers in it, and the way back. */
export function versionRows(
  { finalistId, version, sent }: SentPlan,
  t: Translator,
): InlineKeyboardButton[][] {
  const files = sent.files.map((_, index) =>
    readVersionFile.make(
      t.plain('plan-version-file', { number: index + 1 }),
      finalistId,
      String(version),
      String(index + 1),
    ),
  );
  return [...inRows(files, IN_A_ROW), [unitButton(finalistId, t)]];
}
