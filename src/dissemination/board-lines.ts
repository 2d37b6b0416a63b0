import type { BoardLine, BoardSection } from '../agencies/board.js';
import { formatDateTime } from '../contest/calendar.js';
import { formatNumber } from '../text/vietnamese.js';
import { hasDuty } from './access.js';
import { getKit, openReport } from './buttons.js';
import { stateOf } from './coverage.js';
import type { DisseminationDeps } from './deps.js';
import { readPublication } from './publication.js';

/** What an agency's board says of dissemination; nothing before results are public. */
export function disseminationLines(deps: DisseminationDeps): BoardSection {
  const { contest, dissemination } = deps;
  return async (agency, t): Promise<BoardLine[]> => {
    const version = (await readPublication(deps))?.published.version;
    if (version === undefined || !hasDuty(contest, agency)) return [];
    const facts = (await dissemination.facts(version, [agency.id])).get(agency.id);
    if (!facts) return [];
    const { kitAt, report, acknowledged } = facts;
    const state = stateOf(facts, version);
    const at = (time: number | undefined) =>
      time === undefined ? '' : formatDateTime(contest, time, t.language);
    return [
      {
        text: t.html('pb-board-report', { state, at: at(report?.at) }),
        isDuty: state === 'silent',
        button: openReport.make(t.plain('pb-report-open'), agency.id),
      },
      {
        text: t.html('pb-board-kit', { fetched: String(kitAt !== undefined), at: at(kitAt) }),
        isDuty: false,
        button: getKit.make(t.plain('pb-kit-get'), agency.id),
      },
      {
        text: t.html('pb-counted', { count: formatNumber(acknowledged, t.language) }),
        isDuty: false,
      },
    ];
  };
}
