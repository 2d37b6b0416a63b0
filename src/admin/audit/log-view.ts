import { formatDateTime } from '../../contest/calendar.js';
import type { Contest } from '../../contest/contest.js';
import { menuButton } from '../../telegram/menu-button.js';
import type { View } from '../../telegram/screen.js';
import type { Translator } from '../../telegram/translations.js';
import { exportLog, logButton, openFilter, openLog } from './buttons.js';
import type { Line } from './read-lines.js';
import type { LogPage } from './read-log.js';

export interface LogFacts {
  contest: Contest;
  filterId: string;
  /** What is looked for, in words; empty for everything. */
  filters: readonly string[];
  page: LogPage;
  lines: readonly Line[];
  t: Translator;
}

/** What was done, the newest first. */
export function logView({ contest, filterId, filters, page, lines, t }: LogFacts): View {
  const { records, hasOlder, hasNewer } = page;
  const [first, last] = [records[0], records.at(-1)];
  const turns = [
    ...(hasNewer && first
      ? [openLog.make(t.plain('audit-newer'), filterId, `a${first.place}`)]
      : []),
    ...(hasOlder && last ? [openLog.make(t.plain('audit-older'), filterId, `b${last.place}`)] : []),
  ];
  return {
    text: [
      t.html('audit-head'),
      ...(filters.length > 0 ? [t.html('audit-filtered', { filters: filters.join(' · ') })] : []),
      '',
      lines.map((line) => lineText(contest, line, t)).join('\n\n') || t.html('audit-empty'),
    ].join('\n'),
    buttons: [
      ...(turns.length > 0 ? [turns] : []),
      [
        openFilter.make(t.plain('audit-filter'), filterId),
        ...(lines.length > 0 ? [exportLog.make(t.plain('audit-export'), filterId, 'ask')] : []),
      ],
      [menuButton(t)],
    ],
  };
}

function lineText(contest: Contest, { at, who, role, what }: Line, t: Translator): string {
  return t.html('audit-line', {
    at: formatDateTime(contest, at, t.language),
    who,
    known: String(role !== undefined),
    role: role ?? '',
    what,
  });
}

export function exportAskView(
  {
    filterId,
    filters,
    count,
    most,
  }: { filterId: string; filters: readonly string[]; count: number; most: number },
  t: Translator,
): View {
  return {
    text: t.html('audit-export-ask', {
      count,
      most,
      cut: String(count >= most),
      filtered: String(filters.length > 0),
      filters: filters.join(' · '),
    }),
    buttons: [
      [exportLog.make(t.plain('audit-export-yes'), filterId, 'yes')],
      [logButton(filterId, t)],
    ],
  };
}
