import { deadlineInstant, formatDate } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { Html } from '../telegram/html.js';
import { pageOfLines, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { openReport } from './buttons.js';
import { countLines, deadlineText, progressButton } from './overview-view.js';
import { inGroup, type UnitProgress } from './progress.js';
import { contactText, standingText, unitText } from './unit-lines.js';

/** A morning's digest, the organiser's list after the deadline, or the same looked up later. */
export type ReportKind = 'digest' | 'organiser-list' | 'report';

export interface ReportFacts {
  contest: Contest;
  units: readonly UnitProgress[];
  now: number;
  page: number;
  t: Translator;
}

/** Characters of the lists under the head and the counts of the first page. */
const ROOM = 2_800;

/** How it stands, by name: as one message, and its pages where it is too long for one. */
export function reportView(kind: ReportKind, { contest, units, now, page, t }: ReportFacts): View {
  const lines = reportLines(contest, units, kind === 'digest' ? 'open' : 'all', t);
  const shown = pageOfLines(lines, page, ROOM);
  return {
    text: [
      t.html('progress-report-head', {
        kind,
        day: formatDate(contest, now),
        past: String(now >= deadlineInstant(contest)),
      }),
      ...(shown.page === 0 ? [deadlineText(contest, now, t), '', ...countLines(units, t)] : []),
      ...shown.items,
      ...(shown.pages > 1
        ? ['', t.html('progress-report-page', { page: shown.page + 1, pages: shown.pages })]
        : []),
    ].join('\n'),
    buttons: [...turnRow(shown, (text, to) => openReport.make(text, to)), [progressButton(t)]],
  };
}

const SECTIONS = ['in-time', 'late', 'paper', 'incomplete', 'none', 'unreachable'] as const;
type Section = (typeof SECTIONS)[number];

/** `open`: only what somebody still has to do something about. */
function reportLines(
  contest: Contest,
  units: readonly UnitProgress[],
  which: 'open' | 'all',
  t: Translator,
): string[] {
  const sections: readonly Section[] = which === 'all' ? SECTIONS : SECTIONS.slice(3);
  return sections.flatMap((section) => {
    const those = units.filter((unit) => isIn(unit, section));
    if (those.length === 0) return [];
    const head = t.html('progress-report-section', { section, count: those.length });
    return [`\n${head}`, ...those.map((unit) => unitLine(contest, unit, section, t))];
  });
}

function isIn(unit: UnitProgress, section: Section): boolean {
  const { standing, lateMs } = unit.standing;
  switch (section) {
    case 'in-time':
      return standing === 'complete' && lateMs === 0;
    case 'late':
      return standing === 'complete' && lateMs > 0;
    case 'paper':
      return standing === 'paper';
    default:
      return inGroup(unit, section);
  }
}

function unitLine(contest: Contest, unit: UnitProgress, section: Section, t: Translator): string {
  const name = { unit: unitText(unit) };
  if (section === 'none') return t.html('progress-report-unit', name);
  const { finalist, standing, unreachable } = unit;
  if (section === 'unreachable') {
    return t.html('progress-report-call', {
      ...name,
      why: unreachable ?? 'unclaimed',
      contact: contactText(finalist.contact, t),
    });
  }
  const state = standingText(contest, standing, t);
  return t.html('progress-report-standing', { ...name, state: new Html(state) });
}
