import type { InlineKeyboardButton } from 'grammy/types';
import { openSilent } from '../announcements/buttons.js';
import { titleText } from '../announcements/words.js';
import { agencyName } from '../people/agency-views.js';
import { leaveCoordinatorsButton } from '../people/coordinator-views.js';
import { inRows } from '../telegram/buttons.js';
import { menuButton } from '../telegram/menu-button.js';
import { pageOfTexts, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import type { BoardLine } from './board.js';
import { homeButton, openEntrants, openUnits, turnBoard } from './buttons.js';
import { staffButton } from './coordinator-views.js';
import type { Board } from './read-board.js';

/** Lines on a page: as many as a phone shows with their buttons. */
const MOST_LINES = 12;

export interface BoardFacts {
  board: Board;
  /** Whoever looks is an administrator, and no coordinator of the agency. */
  isOverview: boolean;
  t: Translator;
}

/** An agency's board: what it owes first, and then what there is to know. */
export function boardView({ board, isOverview, t }: BoardFacts, asked: number): View {
  const { agency } = board;
  const lines = [...factLines(board, t), ...board.lines];
  const duties = lines.filter(({ isDuty }) => isDuty);
  const rest = lines.filter(({ isDuty }) => !isDuty);
  const list = pageOfTexts([...duties, ...rest], ({ text }) => text, asked, { most: MOST_LINES });
  const shown = (of: readonly BoardLine[]) => of.filter((line) => list.items.includes(line));
  return {
    text: [
      t.html('board-head', { agency: agencyName(agency, t), duties: duties.length }),
      ...block('board-duties', shown(duties), t),
      ...block('board-facts', shown(rest), t),
    ].join('\n'),
    buttons: [
      ...list.items.flatMap(({ button }) => (button ? [[button]] : [])),
      ...turnRow(list, (text, page) => turnBoard.make(text, agency.id, page)),
      ...inRows([...listButtons(board, t)], 2),
      isOverview ? [staffButton(agency.id, t)] : [leaveCoordinatorsButton(agency.id, t)],
      [homeButton(t), menuButton(t)],
    ],
  };
}

function block(head: 'board-duties' | 'board-facts', lines: readonly BoardLine[], t: Translator) {
  return lines.length === 0 ? [] : ['', t.html(head), ...lines.map(({ text }) => text)];
}

function listButtons({ agency, entrants, units }: Board, t: Translator): InlineKeyboardButton[] {
  return [
    ...(entrants > 0
      ? [openEntrants.make(t.plain('board-entrants-button', { count: entrants }), agency.id, '0')]
      : []),
    ...(units.length > 0
      ? [openUnits.make(t.plain('board-units-button', { count: units.length }), agency.id, '0')]
      : []),
  ];
}

/** What the register, the final round and the announcements say of the agency. */
function factLines(board: Board, t: Translator): BoardLine[] {
  const { agency, entrants, units, owing, acknowledgements } = board;
  return [
    ...(owing > 0 ? [{ text: t.html('board-owing', { count: owing }), isDuty: true }] : []),
    { text: t.html('board-entrants', { count: entrants }), isDuty: false },
    {
      text: t.html('board-units', { count: units.length, done: units.length - owing }),
      isDuty: false,
    },
    ...acknowledgements.map(({ announcement, count }): BoardLine => {
      const { got, acknowledged, silent } = count;
      const title = titleText(announcement, t);
      const text = t.html('board-acknowledged', { title, got, acknowledged });
      if (silent.length === 0) return { text, isDuty: false };
      const button = openSilent.make(
        t.plain('board-silent', { count: silent.length, title: shorten(title, 30) }),
        announcement.id,
        agency.id,
        '0',
      );
      return { text, isDuty: false, button };
    }),
  ];
}
