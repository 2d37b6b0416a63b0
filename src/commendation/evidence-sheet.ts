import { agencyGroupsAt } from '../contest/agency-list.js';
import { formatDate } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { agencyName } from '../people/agency-views.js';
import type { Translator } from '../telegram/translations.js';
import { tableSheet } from '../text/spreadsheet.js';
import { aboutSubject, type Commendation } from './commendation.js';
import type { Entrant } from './evidence.js';
import { formName } from './words.js';

/** The columns, with their width in characters. */
const COLUMNS = {
  group: 30,
  agency: 40,
  code: 16,
  title: 60,
  form: 30,
  number: 20,
  day: 14,
} as const;
type Column = keyof typeof COLUMNS;

type Values = Partial<Record<Column, string>>;

/** Every entrant with each of its commendations, so that every figure of the table can be counted again. */
export function evidenceRows(
  contest: Contest,
  entrants: readonly Entrant[],
  commendations: ReadonlyMap<string, readonly Commendation[]>,
  t: Translator,
): Values[] {
  return agencyGroupsAt(contest).flatMap((group) =>
    group.agencies.flatMap((agency) => {
      const of = { group: group.name[t.language], agency: agencyName(agency, t) };
      const own = entrants.filter(({ agencyId }) => agencyId === agency.id);
      return own.flatMap(({ id, code, title }) => {
        const about = aboutSubject(commendations.get(agency.id) ?? [], id);
        const entrant = { ...of, ...(code !== undefined && { code }), title };
        return about.length === 0
          ? [entrant]
          : about.map((one) => ({
              ...entrant,
              form: formName(one, t),
              ...(one.number !== undefined && { number: one.number }),
              day: formatDate(contest, one.day),
            }));
      });
    }),
  );
}

export function evidenceSheet(rows: readonly Values[], t: Translator): Promise<Buffer> {
  return tableSheet(
    t.plain('evidence-sheet-name'),
    COLUMNS,
    (column) => t.plain('evidence-column', { column }),
    rows,
  );
}
