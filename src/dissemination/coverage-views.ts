import type { InlineKeyboardButton } from 'grammy/types';
import { formatDate } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { publishedHead, resultsButton } from '../results/public-views.js';
import type { Published } from '../results/result.js';
import { agencyName } from '../results/row-lines.js';
import { inRows } from '../telegram/buttons.js';
import { menuButton } from '../telegram/menu-button.js';
import { pageOfLines, pageOfTexts, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { formatNumber, shorten } from '../text/vietnamese.js';
import { ALL_GROUPS, listCoverage, openAgencyReports, openCoverage } from './buttons.js';
import type { Coverage, CoverageRow, CoverageTotals } from './coverage.js';
import { countText } from './report-lines.js';

/** Agencies on a page: each has a button. */
const MOST_ON_PAGE = 10;
const BUTTON = 40;
/** Characters for what is said of groups. */
const GROUPS_ROOM = 2_600;

export interface CoverageFacts {
  contest: Contest;
  published: Published;
  coverage: Coverage;
}

export type Filter = 'all' | 'silent';

export function coverageButton(t: Translator): InlineKeyboardButton {
  return openCoverage.make(t.plain('pb-coverage-open'));
}

/** Of all agencies together, and of each group. */
export function coverageView({ contest, published, coverage }: CoverageFacts, t: Translator): View {
  const { groups, totals } = coverage;
  const blocks = groups.map(({ groupId, totals: ofGroup }) =>
    [
      '',
      t.html('pb-coverage-group', {
        group: groupName(contest, groupId, t),
        reported: ofGroup.reported,
        agencies: ofGroup.agencies,
      }),
      ...figureLines(ofGroup, t),
    ].join('\n'),
  );
  // A contest of very many groups shows the rest of them by their buttons.
  const { items: shown } = pageOfLines(blocks, 0, GROUPS_ROOM);
  return {
    text: [
      t.html('pb-coverage-head'),
      publishedHead(contest, published, t),
      '',
      ...totalLines(totals, t),
      ...shown,
      '',
      t.html('pb-coverage-note', { note: contest.dissemination.note[t.language] }),
    ].join('\n'),
    buttons: [
      [
        listCoverage.make(t.plain('pb-coverage-all'), ALL_GROUPS, 'all', '0'),
        listCoverage.make(
          t.plain('pb-coverage-silent', { count: totals.silent }),
          ALL_GROUPS,
          'silent',
          '0',
        ),
      ],
      ...inRows(
        groups.map(({ groupId }) =>
          listCoverage.make(shorten(groupName(contest, groupId, t), BUTTON), groupId, 'all', '0'),
        ),
        2,
      ),
      [resultsButton(t)],
      [menuButton(t)],
    ],
  };
}

function groupName({ agencyGroups }: Contest, groupId: string, t: Translator): string {
  const group = agencyGroups.find(({ id }) => id === groupId);
  return group?.name[t.language] ?? t.plain('pb-coverage-everyone');
}

function totalLines(totals: CoverageTotals, t: Translator): string[] {
  const { agencies, withKit, reported, earlier, silent, unreachable } = totals;
  return [
    t.html('pb-coverage-totals', { agencies, withKit, reported, earlier, silent, unreachable }),
    ...figureLines(totals, t),
  ];
}

/** What is claimed, and what was counted: in lines of their own, each with its source. */
function figureLines({ claimed, counted, reported }: CoverageTotals, t: Translator): string[] {
  return [
    ...(reported > 0 ? [claimedLine(claimed, t)] : []),
    t.html('pb-counted', { count: formatNumber(counted, t.language) }),
  ];
}

function claimedLine({ officials, union }: CoverageTotals['claimed'], t: Translator): string {
  return t.html('pb-claimed', {
    officials: countText(officials, t),
    union: union.total === 0 ? t.plain('pb-no-union') : countText(union, t),
  });
}

/** The agencies of a group, or those that have reported nothing. */
export function coverageListView(
  facts: CoverageFacts,
  asked: { groupId: string; filter: Filter; page: number },
  t: Translator,
): View {
  const { contest, coverage } = facts;
  const { groupId, filter, page } = asked;
  const rows = coverage.groups
    .filter((group) => groupId === ALL_GROUPS || group.groupId === groupId)
    .flatMap((group) => group.rows)
    .filter(({ state }) => filter === 'all' || state === 'silent');
  const textOf = (row: CoverageRow) => rowLines(contest, row, t).join('\n');
  const list = pageOfTexts(rows, textOf, page, { most: MOST_ON_PAGE });
  const other: Filter = filter === 'all' ? 'silent' : 'all';
  return {
    text: [
      t.html('pb-coverage-list', {
        group: groupName(contest, groupId, t),
        filter,
        count: rows.length,
      }),
      ...list.items.map((row) => `\n${textOf(row)}`),
    ].join('\n'),
    buttons: [
      ...inRows(
        list.items.map(({ agencyId, state }) =>
          openAgencyReports.make(
            t.plain('pb-coverage-agency', {
              agency: shorten(agencyName(contest, agencyId, t), BUTTON),
              state,
            }),
            agencyId,
          ),
        ),
        2,
      ),
      ...turnRow(list, (text, to) => listCoverage.make(text, groupId, filter, to)),
      [listCoverage.make(t.plain('pb-coverage-filter', { filter: other }), groupId, other, '0')],
      [openCoverage.make(t.plain('pb-coverage-back'))],
    ],
  };
}

/** All that the table says of one agency. */
export function rowLines(contest: Contest, row: CoverageRow, t: Translator): string[] {
  const { agencyId, state, kitAt, report, acknowledged, coordinators } = row;
  const day = (at: number | undefined) => (at === undefined ? '' : formatDate(contest, at));
  return [
    t.html('pb-row-agency', { agency: agencyName(contest, agencyId, t) }),
    t.html('pb-row-state', {
      state,
      at: day(report?.at),
      kit: String(kitAt !== undefined),
      kitAt: day(kitAt),
      coordinators,
    }),
    ...(report ? [claimedLine(report, t)] : []),
    t.html('pb-counted', { count: formatNumber(acknowledged, t.language) }),
  ];
}
