import type { BoardSection } from '../agencies/board.js';
import type { CommendationDeps } from './deps.js';
import { figuresOf } from './evidence.js';
import { readCommendations, readEntrants } from './read.js';
import { entrantsButton } from './words.js';

/** How many of an agency's entrants have no commendation on record yet. */
export function commendationLines(deps: CommendationDeps): BoardSection {
  return async ({ id }, t) => {
    const entrants = (await readEntrants(deps)).filter(({ agencyId }) => agencyId === id);
    if (entrants.length === 0) return [];
    const figures = figuresOf(entrants, await readCommendations(deps, id));
    const open = figures.entrants - figures.commended;
    return [
      {
        text: t.html('commend-board', { open, count: figures.entrants }),
        isDuty: open > 0,
        button: entrantsButton(id, t),
      },
    ];
  };
}
