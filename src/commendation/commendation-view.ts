import type { InlineKeyboardButton } from 'grammy/types';
import { formatDateTime } from '../contest/calendar.js';
import type { Agency, Contest } from '../contest/contest.js';
import { agencyName } from '../people/agency-views.js';
import { fileName } from '../telegram/attachment-views.js';
import { pageOf, pageOfLines, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import {
  chooseWithdrawal,
  correctCommendation,
  listCommendations,
  openCommendation,
  openDocument,
  withdrawCommendation,
} from './buttons.js';
import { type Commendation, isLive, saysSame, type Version } from './commendation.js';
import type { AgencyEntrants } from './entrants.js';
import { detailsText, entrantLabel, entrantMark, entrantsButton, goneEntrant } from './words.js';

const ENTRANTS_ROOM = 1_800;
/** Of the newest versions. */
const MOST_VERSIONS = 10;
const ON_PAGE = 8;
const BUTTON = 50;

export interface CommendationFacts {
  contest: Contest;
  agency: Agency;
  commendation: Commendation;
  list: Pick<AgencyEntrants, 'entrants' | 'aliases'>;
  /** Of those who recorded it, by user id. */
  names: ReadonlyMap<number, string>;
  t: Translator;
}

/** One commendation with its history: what was said, when, and by whom. */
export function commendationView(facts: CommendationFacts): View {
  const { contest, agency, commendation, t } = facts;
  const { id, current } = commendation;
  const lines = entrantsOf(facts).map(({ entrant }) =>
    t.html('commendation-view-entrant', { name: entrantLabel(entrant) }),
  );
  const { items } = pageOfLines(lines, 0, ENTRANTS_ROOM);
  const rest = lines.length - items.length;
  return {
    text: [
      t.html('commendation-view-head', {
        agency: agencyName(agency, t),
        details: detailsText(contest, current, t),
        withdrawn: String(!isLive(commendation)),
      }),
      current.file
        ? t.html('commendation-view-file', { name: shorten(fileName(current.file, t), 60) })
        : t.html('commendation-view-no-file'),
      '',
      t.html('commendation-view-entrants', { count: lines.length }),
      ...items,
      ...(rest > 0 ? [t.html('commendation-more', { count: rest })] : []),
      '',
      ...historyLines(facts),
      t.html('commendation-source'),
    ].join('\n'),
    buttons: [
      ...(current.file ? [[openDocument.make(t.plain('commendation-file-open'), id)]] : []),
      ...(isLive(commendation) ? [changeRow(id, t)] : []),
      [listCommendations.make(t.plain('commendation-list-back'), agency.id, '0')],
      [entrantsButton(agency.id, t)],
    ],
  };
}

function changeRow(id: string, t: Translator): InlineKeyboardButton[] {
  return [
    correctCommendation.make(t.plain('commendation-correct'), id),
    chooseWithdrawal.make(t.plain('commendation-withdraw'), id, '0'),
  ];
}

function entrantsOf({ commendation, list, t }: CommendationFacts) {
  const known = new Map(list.entrants.map((entrant) => [entrant.id, entrant]));
  return commendation.current.entrants.map((id) => {
    const found = known.get(list.aliases.get(id) ?? id);
    return { id, entrant: found ?? goneEntrant(id, t) };
  });
}

function historyLines({ contest, commendation, names, t }: CommendationFacts): string[] {
  const { versions } = commendation;
  const lines = versions.map((version, index) =>
    t.html('commendation-version', {
      kind: kindOf(version, versions[index - 1]),
      at: formatDateTime(contest, version.at, t.language),
      by: names.get(version.by ?? 0) ?? t.plain('commendation-by-unknown'),
    }),
  );
  return lines.slice(-MOST_VERSIONS);
}

function kindOf(version: Version, before: Version | undefined) {
  if (!before) return 'recorded';
  if (version.state === 'withdrawn') return 'withdrawn';
  return saysSame(version, before) ? 'taken-out' : 'corrected';
}

/** Of several entrants it is asked which: all, or the one that it was a mistake for. */
export function withdrawalChoice(facts: CommendationFacts, asked: number): View {
  const { commendation, t } = facts;
  const { id, current } = commendation;
  const page = pageOf(entrantsOf(facts), ON_PAGE, asked);
  const count = current.entrants.length;
  return {
    text: t.html('commendation-withdraw-choose', wordsOf(facts)),
    buttons: [
      [
        withdrawCommendation.make(
          t.plain('commendation-withdraw-all', { count }),
          id,
          'all',
          'ask',
        ),
      ],
      ...page.items.map(({ id: entrantId, entrant }) => {
        const name = shorten(entrantMark(entrant), BUTTON);
        const label = t.plain('commendation-withdraw-one', { name });
        return [withdrawCommendation.make(label, id, entrantId, 'ask')];
      }),
      ...turnRow(page, (text, to) => chooseWithdrawal.make(text, id, to)),
      [openCommendation.make(t.plain('commendation-back'), id)],
    ],
  };
}

/** Asked once more. @param told how many read of it */
export function withdrawalView(facts: CommendationFacts, of: string, told: number): View {
  const { commendation, t } = facts;
  const { id, current } = commendation;
  const one = entrantsOf(facts).find((entrant) => entrant.id === of);
  return {
    text: t.html('commendation-withdraw-ask', {
      ...wordsOf(facts),
      of: one ? 'one' : 'all',
      name: one ? entrantLabel(one.entrant) : '',
      count: current.entrants.length,
      told,
    }),
    buttons: [
      [withdrawCommendation.make(t.plain('commendation-withdraw-yes'), id, of, 'yes')],
      [openCommendation.make(t.plain('commendation-back'), id)],
    ],
  };
}

function wordsOf({ contest, agency, commendation, t }: CommendationFacts) {
  return {
    agency: agencyName(agency, t),
    details: detailsText(contest, commendation.current, t),
  };
}
