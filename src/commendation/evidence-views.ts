import type { InlineKeyboardButton } from 'grammy/types';
import { findAgency } from '../contest/agency-list.js';
import type { Agency, Contest } from '../contest/contest.js';
import { agencyName } from '../people/agency-views.js';
import { menuButton } from '../telegram/menu-button.js';
import { pageOf, pageOfTexts, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import {
  openAgencyEvidence,
  openCommendation,
  openEvidence,
  sendEvidenceSheet,
} from './buttons.js';
import { aboutSubject } from './commendation.js';
import type { AgencyFacts } from './entrant-views.js';
import type { Evidence, Figures } from './evidence.js';
import { commendationText, entrantName } from './words.js';

const ON_PAGE = 8;

/** For administrators, from wherever they look at all agencies at once. */
export function evidenceButton(t: Translator): InlineKeyboardButton {
  return openEvidence.make(t.plain('evidence-open'), '0');
}

/** Figures for the PAR score by group and agency; each agency leads to the list behind its own. */
export function evidenceView(
  contest: Contest,
  table: Evidence,
  asked: number,
  t: Translator,
): View {
  const agencies = table.groups.flatMap((group) =>
    group.agencies.filter(({ entrants }) => entrants > 0),
  );
  const list = pageOf(agencies, ON_PAGE, asked);
  const groupLines = table.groups.flatMap(({ groupId, figures }) => {
    const group = contest.agencyGroups.find(({ id }) => id === groupId);
    return group && figures.entrants > 0 ? [figuresLine(group.name[t.language], figures, t)] : [];
  });
  return {
    text: [
      t.html('evidence-head'),
      figuresLine(t.plain('evidence-total'), table.total, t),
      ...groupLines,
      '',
      ...list.items.map((figures) => figuresLine(nameOf(contest, figures.agencyId, t), figures, t)),
    ].join('\n'),
    buttons: [
      ...list.items.map((figures) => [
        openAgencyEvidence.make(
          t.plain('evidence-agency-button', {
            agency: shorten(nameOf(contest, figures.agencyId, t), 40),
            commended: figures.commended,
            entrants: figures.entrants,
          }),
          figures.agencyId,
          '0',
        ),
      ]),
      ...turnRow(list, (text, page) => openEvidence.make(text, page)),
      ...(agencies.length > 0 ? [[sendEvidenceSheet.make(t.plain('evidence-sheet'))]] : []),
      [menuButton(t)],
    ],
  };
}

function nameOf(contest: Contest, agencyId: string, t: Translator): string {
  const agency = findAgency(contest, agencyId);
  return agency ? agencyName(agency, t) : agencyId;
}

function figuresLine(name: string, { entrants, commended, documented }: Figures, t: Translator) {
  return t.html('evidence-line', { name, entrants, commended, documented });
}

/** The entrants behind an agency's figures, each with how it was commended. */
export function agencyEvidenceView(facts: AgencyFacts, asked: number): View {
  const { contest, agency, entrants, commendations, t } = facts;
  const textOf = (entrant: (typeof entrants)[number]) => {
    const about = aboutSubject(commendations, entrant.id);
    const how = about.map((one) => commendationText(contest, one, t)).join('; ');
    return t.html('commend-entrant', {
      mark: about.length > 0 ? '✅' : '⬜',
      name: entrantName(entrant),
      how: how || t.plain('commend-not-yet'),
    });
  };
  const list = pageOfTexts(entrants, textOf, asked, { most: ON_PAGE });
  return {
    text: [
      t.html('evidence-agency-head', { agency: agencyName(agency, t) }),
      ...list.items.map(textOf),
    ].join('\n'),
    buttons: [
      ...list.items.flatMap((entrant) => opening(agency, entrant, facts)),
      ...turnRow(list, (text, page) => openAgencyEvidence.make(text, agency.id, page)),
      [openEvidence.make(t.plain('evidence-back'), '0')],
    ],
  };
}

/** To what is on record of one entrant. */
function opening(
  { id: agencyId }: Agency,
  entrant: { id: string; code: string | undefined; title: string },
  { commendations }: AgencyFacts,
): InlineKeyboardButton[][] {
  const newest = aboutSubject(commendations, entrant.id).at(-1);
  return newest
    ? [[openCommendation.make(`📄 ${entrantName(entrant, 40)}`, agencyId, newest.id)]]
    : [];
}
