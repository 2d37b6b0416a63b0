import type { BoardSection } from '../agencies/board.js';
import { openEntrants } from './buttons.js';
import type { CommendationDeps } from './deps.js';
import { agencyEntrants, type EntrantDeps } from './entrants.js';

/** How many of an agency's entrants are still to be commended; nothing where nobody entered. */
export function commendationLines(
  deps: EntrantDeps & Pick<CommendationDeps, 'commendations'>,
): BoardSection {
  return async (agency, t) => {
    const list = await agencyEntrants(deps, agency.id);
    const count = list.entrants.length;
    if (count === 0) return [];
    const open = list.entrants.filter(({ id }) => list.of(id).length === 0).length;
    return [
      {
        text:
          open > 0
            ? t.html('commendation-board-open', { open, count })
            : t.html('commendation-board-done', { count }),
        isDuty: open > 0,
        button: openEntrants.make(t.plain('commendation-board-button'), agency.id, '0'),
      },
    ];
  };
}
