import type { InlineKeyboardButton } from 'grammy/types';
import { boardButton } from '../agencies/buttons.js';
import type { Agency, Contest } from '../contest/contest.js';
import { agencyName } from '../people/agency-views.js';
import { inRows } from '../telegram/buttons.js';
import { menuButton } from '../telegram/menu-button.js';
import { pageOf, pageOfTexts, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import {
  chooseEntrant,
  chooseOpen,
  correctButton,
  discardButton,
  goOn,
  listCommendations,
  openCommendation,
  openEntrants,
  sendFile,
  withdrawButton,
} from './buttons.js';
import { aboutSubject, type Commendation } from './commendation.js';
import type { CommendationDraft } from './commendation-store.js';
import type { Entrant } from './evidence.js';
import { commendationText, entrantName, entrantsButton, subjectNames } from './words.js';

const ON_PAGE = 7;
const BUTTON = 50;
/** Names in one message. */
export const MOST_NAMED = 20;

export interface AgencyFacts {
  contest: Contest;
  agency: Agency;
  /** Of this agency. */
  entrants: readonly Entrant[];
  commendations: readonly Commendation[];
  t: Translator;
}

/** Who is commended and who is not; one or several are chosen to record a commendation. */
export function entrantsView(facts: AgencyFacts, draft: CommendationDraft, asked: number): View {
  const { contest, agency, entrants, commendations, t } = facts;
  const list = pageOf(entrants, ON_PAGE, asked);
  const chosen = new Set(draft.subjects);
  const page = String(list.page);
  const open = entrants.filter(({ id }) => aboutSubject(commendations, id).length === 0);
  const lines = list.items.map((entrant) => {
    const [about] = aboutSubject(commendations, entrant.id);
    return t.html('commend-entrant', {
      mark: about ? '✅' : '⬜',
      name: entrantName(entrant),
      how: about ? commendationText(contest, about, t) : t.plain('commend-not-yet'),
    });
  });
  return {
    text: [
      t.html('commend-head', {
        agency: agencyName(agency, t),
        count: entrants.length,
        open: open.length,
        correcting: String(draft.of !== undefined),
      }),
      '',
      ...lines,
    ].join('\n'),
    buttons: [
      ...list.items.map((entrant) => {
        const isChosen = chosen.has(entrant.id);
        const text = `${isChosen ? '☑' : '☐'} ${shorten(entrantName(entrant), BUTTON)}`;
        return [chooseEntrant.make(text, agency.id, entrant.id, isChosen ? '0' : '1', page)];
      }),
      ...turnRow(list, (text, to) => openEntrants.make(text, agency.id, to)),
      ...(open.length > 0
        ? [[chooseOpen.make(t.plain('commend-choose-open', { count: open.length }), agency.id)]]
        : []),
      ...(chosen.size > 0
        ? [
            [goOn.make(t.plain('commend-go-on', { count: chosen.size }), agency.id)],
            [discardButton.make(t.plain('commend-discard'), agency.id)],
          ]
        : []),
      ...(commendations.length > 0 ? [[listButton(agency.id, commendations.length, t)]] : []),
      [boardButton(agency.id, t)],
      [menuButton(t)],
    ],
  };
}

function listButton(agencyId: string, count: number, t: Translator): InlineKeyboardButton {
  return listCommendations.make(t.plain('commend-list', { count }), agencyId, '0');
}

/** What was recorded, also what was withdrawn. */
export function commendationsView(facts: AgencyFacts, asked: number): View {
  const { contest, agency, commendations, t } = facts;
  const textOf = (one: Commendation) =>
    t.html('commend-list-line', {
      what: commendationText(contest, one, t),
      count: one.subjects.length,
      withdrawn: String(one.isWithdrawn),
    });
  const list = pageOfTexts(commendations, textOf, asked, { most: ON_PAGE });
  const first = list.items[0] ? commendations.indexOf(list.items[0]) + 1 : 0;
  return {
    text: [
      t.html('commend-list-head', { agency: agencyName(agency, t), count: commendations.length }),
      ...list.items.map((one, at) => `${first + at}. ${textOf(one)}`),
    ].join('\n'),
    buttons: [
      ...inRows(
        list.items.map(({ id }, at) => openCommendation.make(String(first + at), agency.id, id)),
        5,
      ),
      ...turnRow(list, (text, to) => listCommendations.make(text, agency.id, to)),
      [entrantsButton(agency.id, t)],
      [boardButton(agency.id, t)],
    ],
  };
}

export function commendationView(facts: AgencyFacts, commendation: Commendation): View {
  const { contest, agency, entrants, t } = facts;
  const { id, subjects, file, isWithdrawn } = commendation;
  const names = subjectNames(subjects, entrants, t);
  const more = names.length - MOST_NAMED;
  return {
    text: [
      t.html('commend-one', {
        agency: agencyName(agency, t),
        what: commendationText(contest, commendation, t),
        withdrawn: String(isWithdrawn),
      }),
      ...names.slice(0, MOST_NAMED).map((name) => t.html('commend-bullet', { name })),
      ...(more > 0 ? [t.html('commend-summary-more', { count: more })] : []),
    ].join('\n'),
    buttons: [
      ...(file ? [[sendFile.make(t.plain('commend-file-open'), agency.id, id)]] : []),
      ...(isWithdrawn
        ? []
        : [
            [
              correctButton.make(t.plain('commend-correct'), agency.id, id),
              withdrawButton.make(t.plain('commend-withdraw'), agency.id, id, 'ask'),
            ],
          ]),
      [listCommendations.make(t.plain('commend-back-to-list'), agency.id, '0')],
      [boardButton(agency.id, t)],
    ],
  };
}

export function withdrawView(agencyId: string, id: string, t: Translator): View {
  return {
    text: t.html('commend-withdraw-ask'),
    buttons: [
      [withdrawButton.make(t.plain('commend-withdraw-yes'), agencyId, id, 'yes')],
      [openCommendation.make(t.plain('commend-back'), agencyId, id)],
    ],
  };
}
