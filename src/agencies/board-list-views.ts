import type { Agency, Contest } from '../contest/contest.js';
import { agencyName } from '../people/agency-views.js';
import { standingText, unitText } from '../progress/unit-lines.js';
import { pageOfTexts, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import { boardButton, openEntrants, openUnits } from './buttons.js';
import type { Entrant, UnitStanding } from './read-board.js';

const TITLE = 160;
const NAMES = 200;
/** Items on a page: each has two or three lines. */
const MOST = 10;

/** The entries on record that count for an agency, with the names in them. */
export function entrantsView(
  agency: Agency,
  entrants: readonly Entrant[],
  asked: number,
  t: Translator,
): View {
  const texts = entrants.map(({ entry: { code, title }, names }) => {
    const said = names.map((name) => name ?? t.plain('board-unnamed'));
    return t.html('board-entrant', {
      code,
      title: shorten(title, TITLE),
      count: names.length,
      names: shorten(said.join(', '), NAMES),
    });
  });
  const list = pageOfTexts(texts, (text) => text, asked, { most: MOST });
  return {
    text: [
      t.html('board-entrants-head', { agency: agencyName(agency, t), count: entrants.length }),
      ...list.items,
    ].join('\n\n'),
    buttons: [
      ...turnRow(list, (text, page) => openEntrants.make(text, agency.id, page)),
      [boardButton(agency.id, t)],
    ],
  };
}

/** The agency's units in the final round, and how far each is with its plan. */
export function unitsView(
  contest: Contest,
  agency: Agency,
  units: readonly UnitStanding[],
  asked: number,
  t: Translator,
): View {
  const texts = units.map((unit) =>
    [t.html('board-unit', { unit: unitText(unit) }), standingText(contest, unit.standing, t)].join(
      '\n',
    ),
  );
  const list = pageOfTexts(texts, (text) => text, asked, { most: MOST });
  return {
    text: [
      t.html('board-units-head', { agency: agencyName(agency, t), count: units.length }),
      ...list.items,
    ].join('\n\n'),
    buttons: [
      ...turnRow(list, (text, page) => openUnits.make(text, agency.id, page)),
      [boardButton(agency.id, t)],
    ],
  };
}
