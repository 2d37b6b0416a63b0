import type { InlineKeyboardButton } from 'grammy/types';
import { boardButton } from '../agencies/buttons.js';
import type { PublicModel } from '../catalogue/model.js';
import { formatDate } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { inRows } from '../telegram/buttons.js';
import { menuButton } from '../telegram/menu-button.js';
import { type Page, pageOfTexts, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { answerIntroduction, answerProposal, openReplication, sendEvidence } from './buttons.js';
import { currentNews, isMilestone, type News } from './milestones.js';
import { isRegistered, type Replication, standingOf } from './replication.js';
import { formatStart } from './start-date.js';
import {
  applierName,
  milestoneRows,
  modelButton,
  modelPageButton,
  modelTitle,
  stageName,
} from './words.js';

/** Characters of the history on one page; the rest of a message is the replication itself. */
const HISTORY = 1_800;

export interface ReplicationFacts {
  contest: Contest;
  replication: Replication;
  /** Nothing once it may not be seen any more. */
  model: PublicModel | undefined;
  /** Who reads it: somebody who may act for the agency, an administrator. */
  reader: { actsForAgency: boolean; isAdministrator: boolean };
  /** Where the reader stands with an introduction; nothing where there is none to be had. */
  introduction?: 'open' | 'agreed' | 'introduced';
  /** Names of those who reported, by their ids. */
  names: ReadonlyMap<number, string>;
  /** The way back to the organiser's table. */
  table: InlineKeyboardButton;
  t: Translator;
}

/** All of a replication, for those who may handle it. */
export function replicationView(facts: ReplicationFacts, asked: number): View {
  const { contest, replication, model, t } = facts;
  const { agencyId, unit, person, plan, start, news } = replication;
  const history = [...news].reverse();
  const page = pageOfTexts(history, (one) => newsLine(facts, one), asked, { room: HISTORY });
  return {
    text: [
      t.html('replication-head', {
        title: modelTitle(contest, model, replication, t),
        agency: applierName(contest, { agencyId, ...(unit !== undefined && { unit }) }, t),
        person: person ?? t.plain('replication-person-unknown'),
        plan,
        start: start === undefined ? t.plain('replication-start-open') : formatStart(start),
      }),
      ...(model?.source ? [t.html('replication-source', { ...model.source })] : []),
      stageLine(facts),
      ...(page.items.length > 0 ? ['', t.html('replication-history')] : []),
      ...page.items.map((one) => newsLine(facts, one)),
    ].join('\n'),
    buttons: buttonsOf(facts, page),
  };
}

function stageLine({ contest, replication, t }: ReplicationFacts): string {
  const { stage, isSilent } = standingOf(replication);
  const current = currentNews(replication.news);
  return t.html('replication-stage-line', {
    stage: stageName(stage, t),
    date: formatDate(contest, current?.day ?? replication.registeredAt ?? replication.at),
    silent: String(isSilent),
  });
}

function newsLine({ contest, names, t }: ReplicationFacts, news: News): string {
  const by = news.by === undefined ? undefined : names.get(news.by);
  const line = t.html(isMilestone(news) ? 'replication-news' : 'replication-news-nothing', {
    stage: isMilestone(news) ? stageName(news.kind, t) : '',
    date: formatDate(contest, news.day),
    recorded: formatDate(contest, news.at),
    by: by ?? t.plain('replication-by-unknown'),
    files: news.files.length,
  });
  return news.note === undefined
    ? line
    : `${line}\n${t.html('replication-note', { note: news.note })}`;
}

function buttonsOf(facts: ReplicationFacts, page: Page<News>): InlineKeyboardButton[][] {
  const { replication, model, reader, table, t } = facts;
  const { id, modelId, agencyId } = replication;
  const isOpen = isRegistered(replication);
  return [
    ...(!isOpen && reader.actsForAgency ? [proposalRow(id, t)] : []),
    ...(isOpen ? milestoneRows(id, t) : []),
    ...inRows(evidenceButtons(facts, page.items), 3),
    ...turnRow(page, (text, to) => openReplication.make(text, id, to)),
    ...introductionRow(facts),
    ...(model ? [[modelButton(modelId, t), modelPageButton(modelId, t)]] : []),
    [
      ...(reader.isAdministrator ? [table] : []),
      ...(reader.actsForAgency ? [boardButton(agencyId, t)] : []),
      menuButton(t),
    ],
  ];
}

/** For whoever may speak for the agency. */
export function proposalRow(id: string, t: Translator): InlineKeyboardButton[] {
  return [
    answerProposal.make(t.plain('replication-proposal-yes'), id, 'yes'),
    answerProposal.make(t.plain('replication-proposal-no'), id, 'ask-no'),
  ];
}

function evidenceButtons(
  { contest, replication, t }: ReplicationFacts,
  shown: readonly News[],
): InlineKeyboardButton[] {
  return shown.flatMap(({ updateId, day, files }) =>
    files.map((_, index) =>
      sendEvidence.make(
        t.plain('replication-evidence', { date: formatDate(contest, day), number: index + 1 }),
        replication.id,
        String(updateId),
        String(index),
      ),
    ),
  );
}

function introductionRow({
  replication,
  introduction,
  t,
}: ReplicationFacts): InlineKeyboardButton[][] {
  const { id } = replication;
  if (introduction === 'open') {
    return [[answerIntroduction.make(t.plain('replication-introduce'), id, 'yes')]];
  }
  if (introduction !== 'agreed') return [];
  return [[answerIntroduction.make(t.plain('replication-introduce-withdraw'), id, 'withdraw')]];
}

export function refuseProposalView(
  facts: Pick<ReplicationFacts, 'contest' | 'replication' | 't'>,
): View {
  const { contest, replication, t } = facts;
  const { id } = replication;
  return {
    text: t.html('replication-proposal-no-ask', { agency: applierName(contest, replication, t) }),
    buttons: [
      [answerProposal.make(t.plain('replication-proposal-no-yes'), id, 'no')],
      [openReplication.make(t.plain('replication-open'), id, '0')],
    ],
  };
}
