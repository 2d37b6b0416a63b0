import type { InlineKeyboardButton } from 'grammy/types';
import { formatDate } from '../../contest/calendar.js';
import type { Contest } from '../../contest/contest.js';
import { menuButton } from '../../telegram/menu-button.js';
import { pageOf, turnRow } from '../../telegram/pages.js';
import type { View } from '../../telegram/screen.js';
import type { Translator } from '../../telegram/translations.js';
import { capitalized, shorten } from '../../text/vietnamese.js';
import { type ActGroup, actGroups, actsOf } from './acts.js';
import {
  AUDIT_FORM,
  askTyped,
  chooseActs,
  choosePeriod,
  chooseWho,
  clearSubject,
  logButton,
  openFilter,
  openLog,
  setAct,
  setGroup,
  setSpan,
  setWho,
} from './buttons.js';
import { type AuditFilter, spans } from './filter.js';
import { NO_FILTER } from './filter-store.js';
import { actName } from './read-lines.js';

const PEOPLE_ON_PAGE = 8;
const BUTTON = 60;

/** What is looked for, each in a few words. */
export function filterWords(
  contest: Contest,
  filter: AuditFilter,
  { who, subject }: { who: string | undefined; subject: string | undefined },
  t: Translator,
): string[] {
  const { group, act, span, from, to } = filter;
  return [
    ...(who === undefined ? [] : [t.plain('audit-by', { who })]),
    ...(act === undefined ? [] : [t.plain('audit-of-act', { act: actName(act, t) })]),
    ...(group === undefined || act !== undefined ? [] : [groupName(group, t)]),
    ...(subject === undefined ? [] : [t.plain('audit-about', { subject })]),
    ...(span === undefined ? [] : [t.plain('audit-span', { span })]),
    ...(span === undefined && from !== undefined
      ? [t.plain('audit-from', { day: formatDate(contest, from) })]
      : []),
    ...(span === undefined && to !== undefined
      ? [t.plain('audit-to', { day: formatDate(contest, to) })]
      : []),
  ];
}

export function groupName(group: ActGroup, t: Translator): string {
  return t.plain('audit-group', { group });
}

export function filterView(filterId: string, words: readonly string[], t: Translator): View {
  return {
    text: [
      t.html('audit-filter-head'),
      words.length > 0
        ? t.html('audit-filtered', { filters: words.join(' · ') })
        : t.html('audit-filter-none'),
    ].join('\n'),
    buttons: [
      [
        chooseWho.make(t.plain('audit-choose-who'), filterId, '0'),
        chooseActs.make(t.plain('audit-choose-acts'), filterId, 'all'),
      ],
      [
        askTyped.make(t.plain('audit-choose-subject'), filterId, 'subject'),
        choosePeriod.make(t.plain('audit-choose-period'), filterId),
      ],
      [logButton(filterId, t)],
      ...(words.length > 0 ? [[openLog.make(t.plain('audit-clear'), NO_FILTER, 'n')]] : []),
      [menuButton(t)],
    ],
  };
}

function backRow(filterId: string, t: Translator): InlineKeyboardButton[] {
  return [openFilter.make(t.plain('audit-filter-back'), filterId)];
}

export function whoView(
  filterId: string,
  people: readonly { who: string; name: string }[],
  asked: number,
  t: Translator,
): View {
  const page = pageOf(people, PEOPLE_ON_PAGE, asked);
  return {
    text: t.html('audit-who'),
    buttons: [
      ...page.items.map(({ who, name }) => [setWho.make(shorten(name, BUTTON), filterId, who)]),
      ...turnRow(page, (text, to) => chooseWho.make(text, filterId, to)),
      [setWho.make(t.plain('audit-who-all'), filterId, 'all')],
      backRow(filterId, t),
    ],
  };
}

export function groupsView(filterId: string, t: Translator): View {
  return {
    text: t.html('audit-acts'),
    buttons: [
      ...actGroups.map((group) => [chooseActs.make(groupName(group, t), filterId, group)]),
      [setGroup.make(t.plain('audit-acts-all'), filterId, 'all')],
      backRow(filterId, t),
    ],
  };
}

export function actsView(filterId: string, group: ActGroup, t: Translator): View {
  return {
    text: t.html('audit-acts-of', { group: groupName(group, t) }),
    buttons: [
      [setGroup.make(t.plain('audit-acts-group'), filterId, group)],
      ...actsOf(group).map((act) => [
        setAct.make(shorten(capitalized(actName(act, t)), BUTTON), filterId, act),
      ]),
      [chooseActs.make(t.plain('audit-groups-back'), filterId, 'all')],
    ],
  };
}

export function periodView(filterId: string, t: Translator): View {
  return {
    text: t.html('audit-period'),
    buttons: [
      ...spans.map((span) => [
        setSpan.make(capitalized(t.plain('audit-span', { span })), filterId, span),
      ]),
      [askTyped.make(t.plain('audit-period-typed'), filterId, 'from')],
      [setSpan.make(t.plain('audit-period-all'), filterId, 'all')],
      backRow(filterId, t),
    ],
  };
}

/** A question that is answered by typing. */
export function typedView(filterId: string, step: 'subject' | 'from' | 'to', t: Translator): View {
  return {
    text: t.html('audit-ask', { step }),
    buttons: [
      ...(step === 'subject' ? [[clearSubject.make(t.plain('audit-subject-all'), filterId)]] : []),
      ...(step === 'to' ? [[openLog.make(t.plain('audit-to-now'), filterId, 'n')]] : []),
      backRow(filterId, t),
    ],
    question: { form: AUDIT_FORM, step, subject: filterId },
  };
}
