import { findAgency } from '../contest/agency-list.js';
import type { Contest } from '../contest/contest.js';
import { agencyName } from '../people/agency-views.js';
import { leaveCoordinatorsButton } from '../people/coordinator-views.js';
import { owes } from '../plans/standing.js';
import { Html } from '../telegram/html.js';
import { menuButton } from '../telegram/menu-button.js';
import { pageOfLines } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { deadlineFacts, timeLeftText } from './overview-view.js';
import type { UnitProgress } from './progress.js';
import { standingText, unitText } from './unit-lines.js';

export interface NoteFacts {
  contest: Contest;
  agencyId: string;
  /** Of this agency. */
  units: readonly UnitProgress[];
  now: number;
  t: Translator;
}

/** For an agency's coordinator: which of its units still owe what; nothing when none does. */
export function coordinatorNoteView(facts: NoteFacts): View | undefined {
  const { contest, agencyId, units, now, t } = facts;
  const owing = units.filter(({ standing }) => owes(standing));
  const agency = findAgency(contest, agencyId);
  if (owing.length === 0 || !agency) return undefined;
  const lines = owing.map((unit) =>
    t.html('progress-report-standing', {
      unit: unitText(unit),
      state: new Html(standingText(contest, unit.standing, t)),
    }),
  );
  const { items } = pageOfLines(lines, 0);
  const left = lines.length - items.length;
  return {
    text: [
      t.html('progress-note', {
        agency: agencyName(agency, t),
        count: owing.length,
        left: timeLeftText(contest, now, t),
        organiser: contest.organiser[t.language],
        ...deadlineFacts(contest, t),
      }),
      '',
      ...items,
      ...(left > 0 ? [t.html('progress-note-more', { count: left })] : []),
    ].join('\n'),
    buttons: [[leaveCoordinatorsButton(agencyId, t)], [menuButton(t)]],
  };
}
