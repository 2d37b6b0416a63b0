import type { InlineKeyboardButton } from 'grammy/types';
import type { Contest } from '../contest/contest.js';
import { inRows } from '../telegram/buttons.js';
import { menuButton } from '../telegram/menu-button.js';
import { pageOf, pageOfLines, pageOfTexts, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { formatNumber, shorten } from '../text/vietnamese.js';
import {
  type Figure,
  figures,
  listEvidence,
  openAgencyEvidence,
  openEntrant,
  openEvidence,
  openGroupEvidence,
  sendEvidenceSheet,
} from './buttons.js';
import {
  type AgencyEvidence,
  countsIn,
  type Evidence,
  type EvidenceRow,
  type Figures,
} from './evidence.js';
import { detailsText, entrantLabel, entrantsButton, nameOfAgency } from './words.js';

const ON_PAGE = 10;
const BUTTON = 40;
/** Of one entrant, so that its line fits a message. */
const MOST_DETAILS = 5;

export interface EvidenceFacts {
  contest: Contest;
  evidence: Evidence;
  t: Translator;
}

/** For administrators, from wherever they look after things. */
export function evidenceButton(t: Translator): InlineKeyboardButton {
  return openEvidence.make(t.plain('commendation-evidence-open'));
}

/** Of all agencies together, and of each group. */
export function evidenceView({ contest, evidence, t }: EvidenceFacts): View {
  const { groups, outside } = evidence;
  const blocks = groups.map((group) =>
    [
      t.html('commendation-evidence-name', { name: groupName(contest, group.groupId, t) }),
      figuresText(group, t),
    ].join('\n'),
  );
  return {
    text: [
      t.html('commendation-evidence-head'),
      figuresText(evidence, t),
      ...(outside > 0 ? [t.html('commendation-evidence-outside', { count: outside })] : []),
      '',
      // A contest of very many groups shows the rest of them by their buttons.
      ...pageOfLines(blocks, 0).items,
      '',
      t.html('commendation-source'),
    ].join('\n'),
    buttons: [
      figureRow(evidence, 'all', t),
      ...inRows(
        groups.map(({ groupId }) =>
          openGroupEvidence.make(shorten(groupName(contest, groupId, t), BUTTON), groupId, '0'),
        ),
        2,
      ),
      [sendEvidenceSheet.make(t.plain('commendation-evidence-sheet'))],
      [menuButton(t)],
    ],
  };
}

function groupName({ agencyGroups }: Contest, groupId: string, t: Translator): string {
  return agencyGroups.find(({ id }) => id === groupId)?.name[t.language] ?? groupId;
}

function figuresText({ entrants, commended, documented }: Figures, t: Translator): string {
  return t.html('commendation-figures', {
    entrants: formatNumber(entrants, t.language),
    commended: formatNumber(commended, t.language),
    documented: formatNumber(documented, t.language),
  });
}

/** Each figure leads to the list behind it. */
function figureRow(of: Figures, scope: string, t: Translator): InlineKeyboardButton[] {
  return figures.map((figure) =>
    listEvidence.make(
      t.plain('commendation-figure', { figure, count: of[figure] }),
      scope,
      figure,
      '0',
    ),
  );
}

/** The agencies of a group, those with entrants first. */
export function groupEvidenceView(facts: EvidenceFacts, groupId: string, asked: number): View {
  const { contest, evidence, t } = facts;
  const group = evidence.groups.find((one) => one.groupId === groupId);
  const agencies = (group?.agencies ?? []).filter(({ entrants }) => entrants > 0);
  const none = (group?.agencies.length ?? 0) - agencies.length;
  const page = pageOf(agencies, ON_PAGE, asked);
  return {
    text: [
      t.html('commendation-evidence-name', { name: groupName(contest, groupId, t) }),
      ...(group ? [figuresText(group, t)] : []),
      ...page.items.map((agency) => `\n${agencyText(facts, agency)}`),
      ...(none > 0 ? ['', t.html('commendation-evidence-none', { count: none })] : []),
      '',
      t.html('commendation-source'),
    ].join('\n'),
    buttons: [
      ...(group ? [figureRow(group, `g.${groupId}`, t)] : []),
      ...inRows(
        page.items.map(({ agencyId }) =>
          openAgencyEvidence.make(shorten(nameOfAgency(contest, agencyId, t), BUTTON), agencyId),
        ),
        2,
      ),
      ...turnRow(page, (text, to) => openGroupEvidence.make(text, groupId, to)),
      [openEvidence.make(t.plain('commendation-evidence-back'))],
    ],
  };
}

function agencyText({ contest, t }: EvidenceFacts, agency: AgencyEvidence): string {
  const name = nameOfAgency(contest, agency.agencyId, t);
  return `${t.html('commendation-evidence-name', { name })}\n${figuresText(agency, t)}`;
}

export function agencyEvidenceView(facts: EvidenceFacts, agency: AgencyEvidence): View {
  const { t } = facts;
  return {
    text: [agencyText(facts, agency), '', t.html('commendation-source')].join('\n'),
    buttons: [
      figureRow(agency, `a.${agency.agencyId}`, t),
      [entrantsButton(agency.agencyId, t)],
      [openEvidence.make(t.plain('commendation-evidence-back'))],
    ],
  };
}

/** What is behind a figure: each entrant with its commendations; the entrant's page has their files. */
export function evidenceListView(
  facts: EvidenceFacts,
  { scope, figure, page: asked }: { scope: string; figure: Figure; page: number },
): View {
  const { t } = facts;
  const rows = rowsOf(facts.evidence, scope).filter((row) => countsIn(row, figure));
  const page = pageOfTexts(rows, (row) => `000. ${rowText(facts, row)}`, asked, { most: ON_PAGE });
  const first = page.items[0] ? rows.indexOf(page.items[0]) + 1 : 1;
  return {
    text: [
      t.html('commendation-evidence-list', {
        figure,
        count: rows.length,
        name: scopeName(facts, scope),
      }),
      '',
      ...page.items.map((row, index) => `${first + index}. ${rowText(facts, row)}`),
      '',
      t.html('commendation-source'),
    ].join('\n'),
    buttons: [
      ...inRows(
        page.items.map(({ entrant }, index) =>
          openEntrant.make(String(first + index), entrant.agencyId ?? '', entrant.id),
        ),
        5,
      ),
      ...turnRow(page, (text, to) => listEvidence.make(text, scope, figure, to)),
      [openEvidence.make(t.plain('commendation-evidence-back'))],
    ],
  };
}

function rowsOf({ groups }: Evidence, scope: string): EvidenceRow[] {
  const id = scope.slice(2);
  const inScope = scope.startsWith('g.') ? groups.filter(({ groupId }) => groupId === id) : groups;
  return inScope
    .flatMap(({ agencies }) => agencies)
    .filter(({ agencyId }) => !scope.startsWith('a.') || agencyId === id)
    .flatMap(({ rows }) => rows);
}

function scopeName({ contest, t }: EvidenceFacts, scope: string): string {
  if (scope === 'all') return t.plain('commendation-evidence-everyone');
  const id = scope.slice(2);
  return scope.startsWith('g.') ? groupName(contest, id, t) : nameOfAgency(contest, id, t);
}

function rowText({ contest, t }: EvidenceFacts, { entrant, commendations }: EvidenceRow): string {
  const newest = commendations.slice(-MOST_DETAILS);
  const rest = commendations.length - newest.length;
  return [
    t.html('commendation-evidence-row', {
      name: entrantLabel(entrant),
      agency: nameOfAgency(contest, entrant.agencyId ?? '', t),
    }),
    ...(commendations.length === 0 ? [t.html('commendation-evidence-not-yet')] : []),
    ...newest.map(({ current }) =>
      t.html('commendation-evidence-details', {
        details: detailsText(contest, current, t),
        file: String(current.file !== undefined),
      }),
    ),
    ...(rest > 0 ? [t.html('commendation-more', { count: rest })] : []),
  ].join('\n');
}
