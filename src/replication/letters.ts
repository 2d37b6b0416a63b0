import type { InlineKeyboardButton } from 'grammy/types';
import type { PublicModel } from '../catalogue/model.js';
import { formatDate } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { type Member, unitName } from '../people/member.js';
import { Html } from '../telegram/html.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { nothingNew } from './buttons.js';
import type { Agreement } from './introduction.js';
import { introductionRow } from './introduction-views.js';
import { type MilestoneNews, stageOf } from './milestones.js';
import type { Registered, Replication } from './replication.js';
import { proposalRow } from './replication-view.js';
import { formatStart } from './start-date.js';
import {
  applierName,
  milestoneRows,
  modelButton,
  modelPageButton,
  modelTitle,
  replicationButton,
  stageName,
} from './words.js';

/** What a letter is made from. */
export interface LetterFacts<R extends Replication = Replication> {
  contest: Contest;
  replication: R;
  model: PublicModel | undefined;
  t: Translator;
}

type AboutModel = LetterFacts<Registered> & { model: PublicModel };

function wordsOf({ contest, replication, model, t }: LetterFacts) {
  const { plan, start } = replication;
  return {
    title: modelTitle(contest, model, replication, t),
    agency: applierName(contest, replication, t),
    plan,
    start: start === undefined ? t.plain('replication-start-open') : formatStart(start),
  };
}

/** To those who may speak for the agency. */
export function proposalLetter(facts: LetterFacts): View {
  const { replication, t } = facts;
  return {
    text: t.html('replication-letter-proposal', wordsOf(facts)),
    buttons: [proposalRow(replication.id, t), [replicationButton(replication.id, t)]],
  };
}

export function confirmedLetter(facts: LetterFacts<Registered>, hasAuthors: boolean): View {
  const { replication, t } = facts;
  const { title, agency } = wordsOf(facts);
  const introduction = String(hasAuthors);
  return {
    text: t.html('replication-letter-confirmed', { title, agency, introduction }),
    buttons: [
      ...(hasAuthors ? [introductionRow(replication.id, t)] : []),
      [replicationButton(replication.id, t)],
    ],
  };
}

/** The proposal is gone: what it was about is known by the subject. */
export function refusedLetter(
  { contest, model, t }: Pick<LetterFacts, 'contest' | 'model' | 't'>,
  agencyId: string,
): View {
  const agency = applierName(contest, { agencyId }, t);
  const title = model?.title;
  return {
    text: t.html('replication-letter-refused', {
      agency,
      title: title ?? '',
      known: String(!!title),
    }),
    buttons: [...(model ? [[modelButton(model.id, t)]] : []), [menuButton(t)]],
  };
}

/** To the authors: who takes their model up, and what for; nobody is named. */
export function authorLetter(facts: AboutModel): View {
  const { replication, model, t } = facts;
  return {
    text: t.html('replication-letter-author', wordsOf(facts)),
    buttons: [introductionRow(replication.id, t), [modelPageButton(model.id, t)]],
  };
}

/** To the authors: that their model lives with an agency, or no longer does. */
export function authorNewsLetter(facts: AboutModel, { kind, day, note }: MilestoneNews): View {
  const { contest, model, t } = facts;
  const { title, agency } = wordsOf(facts);
  const date = formatDate(contest, day);
  const letter = t.html('replication-letter-news', { kind, title, agency, date });
  return {
    text: note === undefined ? letter : `${letter}\n${t.html('replication-letter-note', { note })}`,
    buttons: [[modelPageButton(model.id, t)]],
  };
}

/** To one side: who the other is and how they may be reached, as they chose it themselves. */
export function introductionLetter(
  facts: AboutModel,
  { agreement, member }: { agreement: Agreement; member: Member },
): View {
  const { contest, replication, model, t } = facts;
  const { title, agency } = wordsOf(facts);
  const { person } = replication;
  const isAgency = agreement.side === 'agency';
  return {
    text: [
      t.html('replication-letter-introduction', { side: agreement.side, title, agency }),
      t.html('replication-introduced-name', {
        name: member.name ?? t.plain('someone'),
        unit: unitName(member, contest) ?? t.plain('not-filled'),
      }),
      ...(isAgency && person !== undefined
        ? [t.html('replication-introduced-person', { person })]
        : []),
      contactLine(agreement, t),
    ].join('\n'),
    buttons: [
      [isAgency ? modelPageButton(model.id, t) : replicationButton(replication.id, t)],
      [modelButton(model.id, t)],
    ],
  };
}

function contactLine({ contact, phone, username, userId }: Agreement, t: Translator): string {
  if (contact === 'phone') return t.html('replication-introduced-phone', { phone: phone ?? '' });
  if (contact === 'system') return t.html('replication-introduced-system');
  const label = username === undefined ? t.plain('replication-introduced-chat') : `@${username}`;
  const url = username === undefined ? `tg://user?id=${userId}` : `https://t.me/${username}`;
  const link = new Html(`<a href="${url}">${label}</a>`);
  return t.html('replication-introduced-telegram', { link });
}

/** The question of each month. */
export function askLetter(facts: LetterFacts<Registered>): View {
  const { contest, replication, t } = facts;
  const { title, agency } = wordsOf(facts);
  const { id, news, registeredAt } = replication;
  const none: InlineKeyboardButton[] = [nothingNew.make(t.plain('replication-nothing'), id)];
  return {
    text: t.html('replication-letter-ask', {
      title,
      agency,
      stage: stageName(stageOf(news), t),
      date: formatDate(contest, registeredAt),
    }),
    buttons: [...milestoneRows(id, t), none, [replicationButton(id, t)]],
  };
}
