import type { InlineKeyboardButton } from 'grammy/types';
import { boardButton } from '../agencies/buttons.js';
import type { Agency, Contest } from '../contest/contest.js';
import { agencyName } from '../people/agency-views.js';
import { inRows } from '../telegram/buttons.js';
import { escapeHtml } from '../telegram/html.js';
import { menuButton } from '../telegram/menu-button.js';
import { pageOf, pageOfTexts, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import {
  continueDraft,
  discardDraft,
  listCommendations,
  openCommendation,
  openDocument,
  openEntrant,
  openEntrants,
  pickAll,
  pickEntrant,
} from './buttons.js';
import { type Commendation, isLive } from './commendation.js';
import type { Concerned } from './concerned.js';
import type { Draft } from './draft.js';
import type { AgencyEntrants, Entrant } from './entrants.js';
import { evidenceButton } from './evidence-views.js';
import { detailsText, entrantLabel, entrantMark, entrantsButton } from './words.js';

const MOST_ON_PAGE = 8;
const BUTTON = 40;

export interface EntrantsFacts {
  contest: Contest;
  agency: Agency;
  list: AgencyEntrants;
  draft: Draft;
  isAdministrator: boolean;
  t: Translator;
}

/** An agency's entrants, to be picked one by one or all that are still open. */
export function entrantsView(facts: EntrantsFacts, asked: number): View {
  const { agency, list, t } = facts;
  const { entrants } = list;
  const page = pageOf(entrants, MOST_ON_PAGE, asked);
  const first = page.page * MOST_ON_PAGE + 1;
  const open = entrants.filter(({ id }) => list.of(id).length === 0).length;
  const head = t.html('commendation-entrants-head', {
    agency: agencyName(agency, t),
    count: entrants.length,
    commended: entrants.length - open,
    open,
  });
  const lines = page.items.map(
    (entrant, index) => `${first + index}. ${entrantLine(facts, entrant)}`,
  );
  const hint = entrants.length > 0 ? ['', t.html('commendation-entrants-hint')] : [];
  return {
    text: [head, '', ...lines, ...hint].join('\n').trimEnd(),
    buttons: [
      ...page.items.map((entrant, index) => entrantRow(facts, entrant, first + index, page.page)),
      ...turnRow(page, (text, to) => openEntrants.make(text, agency.id, to)),
      ...pickRows(facts, open),
      ...waysOut(facts),
    ],
  };
}

function entrantLine({ list, t }: EntrantsFacts, entrant: Entrant): string {
  return t.html('commendation-entrant-line', {
    name: entrantLabel(entrant),
    count: list.of(entrant.id).length,
  });
}

function entrantRow(
  { agency, draft, t }: EntrantsFacts,
  entrant: Entrant,
  number: number,
  page: number,
): InlineKeyboardButton[] {
  const isOn = draft.entrants.includes(entrant.id);
  const label = `${isOn ? '✅' : '⬜'} ${number}. ${shorten(entrantMark(entrant), BUTTON)}`;
  return [
    pickEntrant.make(label, agency.id, entrant.id, isOn ? 'off' : 'on', String(page)),
    openEntrant.make(t.plain('commendation-entrant-open', { number }), agency.id, entrant.id),
  ];
}

function pickRows({ agency, draft, t }: EntrantsFacts, open: number): InlineKeyboardButton[][] {
  const picked = draft.entrants.length;
  return [
    ...(open > 0
      ? [[pickAll.make(t.plain('commendation-pick-open', { open }), agency.id, 'new')]]
      : []),
    ...(picked > 0
      ? [
          [continueDraft.make(t.plain('commendation-continue', { picked }), agency.id)],
          [
            pickAll.make(t.plain('commendation-pick-none'), agency.id, 'none'),
            discardDraft.make(t.plain('commendation-discard'), agency.id, 'ask'),
          ],
        ]
      : []),
  ];
}

function waysOut({ agency, list, isAdministrator, t }: EntrantsFacts): InlineKeyboardButton[][] {
  const count = list.commendations.length;
  return [
    ...(count > 0
      ? [[listCommendations.make(t.plain('commendation-list', { count }), agency.id, '0')]]
      : []),
    [boardButton(agency.id, t)],
    ...(isAdministrator ? [[evidenceButton(t)]] : []),
  ];
}

export interface EntrantFacts {
  contest: Contest;
  agency: Agency;
  entrant: Entrant;
  /** Not withdrawn; oldest first. */
  commendations: readonly Commendation[];
  concerned: Concerned;
  isAdministrator: boolean;
  t: Translator;
}

/** Buttons for as many; all of them stand in the agency's list. */
const MOST_BUTTONS = 12;

/** All that is on record of one entrant. */
export function entrantView(facts: EntrantFacts): View {
  const { contest, agency, entrant, commendations, concerned, isAdministrator, t } = facts;
  const lines = commendations.map(
    ({ current }, index) => `${index + 1}. ${escapeHtml(detailsText(contest, current, t))}`,
  );
  const newest = commendations.slice(-MOST_BUTTONS);
  const first = commendations.length - newest.length;
  const documents = newest.flatMap(({ id, current }, index) =>
    current.file
      ? [openDocument.make(t.plain('file-open', { number: first + index + 1 }), id)]
      : [],
  );
  return {
    text: [
      t.html('commendation-entrant-head', {
        name: entrantLabel(entrant, 300),
        agency: agencyName(agency, t),
      }),
      concernedText(concerned, t),
      '',
      t.html('commendation-entrant-commended', { count: commendations.length }),
      ...lines.slice(first),
      '',
      t.html('commendation-source'),
    ].join('\n'),
    buttons: [
      ...inRows(
        newest.map(({ id }, index) =>
          openCommendation.make(t.plain('commendation-open', { number: first + index + 1 }), id),
        ),
        3,
      ),
      ...inRows(documents, 3),
      [pickEntrant.make(t.plain('commendation-pick-one'), agency.id, entrant.id, 'on', '0')],
      [entrantsButton(agency.id, t)],
      ...(isAdministrator ? [[evidenceButton(t)]] : []),
    ],
  };
}

/** Names of those who agreed to be known, and how many others there are. */
export function concernedText({ names, others }: Concerned, t: Translator): string {
  return t.html('commendation-concerned', {
    names: names.join(', '),
    known: String(names.length > 0),
    others,
  });
}

/** All that an agency recorded, the newest first; also what was withdrawn. */
export function commendationsView(
  facts: Pick<EntrantsFacts, 'contest' | 'agency' | 'list' | 't'>,
  asked: number,
): View {
  const { contest, agency, list, t } = facts;
  const all = [...list.commendations].reverse();
  const lineOf = (one: Commendation) =>
    t.html('commendation-list-line', {
      details: detailsText(contest, one.current, t),
      count: one.current.entrants.length,
      withdrawn: String(!isLive(one)),
    });
  const page = pageOfTexts(all, lineOf, asked, { most: 10 });
  const first = page.items[0] ? all.indexOf(page.items[0]) + 1 : 1;
  return {
    text: [
      t.html('commendation-list-head', { agency: agencyName(agency, t), count: all.length }),
      '',
      ...page.items.map((one, index) => `${first + index}. ${lineOf(one)}`),
    ].join('\n'),
    buttons: [
      ...inRows(
        page.items.map(({ id }, index) => openCommendation.make(String(first + index), id)),
        5,
      ),
      ...turnRow(page, (text, to) => listCommendations.make(text, agency.id, to)),
      [entrantsButton(agency.id, t)],
      [menuButton(t)],
    ],
  };
}
