import { formatDateTime } from '../../contest/calendar.js';
import type { Contest } from '../../contest/contest.js';
import type { Translator } from '../../telegram/translations.js';
import { tableSheet } from '../../text/spreadsheet.js';
import { capitalized } from '../../text/vietnamese.js';
import { groupName } from './filter-views.js';
import type { Line } from './read-lines.js';

/** Of a longer log the period is to be narrowed: making a file holds everybody else up. */
export const MOST_ROWS = 5_000;

/** The columns, with their width in characters. */
const COLUMNS = {
  at: 22,
  who: 30,
  role: 22,
  group: 30,
  what: 70,
  act: 26,
  subject: 30,
  facts: 40,
} as const;

/** Records as a spreadsheet, the newest first: in words, and by the codes that they hold. */
export function auditSheet(
  contest: Contest,
  lines: readonly Line[],
  t: Translator,
): Promise<Buffer> {
  return tableSheet(
    t.plain('audit-sheet-name'),
    COLUMNS,
    (column) => t.plain('audit-sheet-column', { column }),
    lines.map(({ at, who, role = '', what, group, record }) => ({
      at: formatDateTime(contest, at, t.language),
      who,
      role,
      group: group ? groupName(group, t) : '',
      what: capitalized(what),
      act: record.act,
      subject: record.subject,
      facts: Object.entries(record.facts ?? {})
        .map(([name, value]) => `${name}=${value}`)
        .join('; '),
    })),
  );
}
