import type { InlineKeyboardButton } from 'grammy/types';
import type { Announcement } from '../../announcements/announcement.js';
import { titleText } from '../../announcements/words.js';
import { formatDateTime } from '../../contest/calendar.js';
import type { Contest } from '../../contest/contest.js';
import type { Coverage } from '../../dissemination/coverage.js';
import { menuButton } from '../../telegram/menu-button.js';
import { pageOf, turnRow } from '../../telegram/pages.js';
import type { View } from '../../telegram/screen.js';
import type { Translator } from '../../telegram/translations.js';
import { formatNumber } from '../../text/vietnamese.js';
import {
  listDeliveries,
  type Subject,
  showChart,
  showDelivery,
  statisticsButton,
} from './buttons.js';
import type { EntryCounts } from './entry-counts.js';
import { atEnd, type PlanDays } from './plan-days.js';

export interface StatisticsFacts {
  contest: Contest;
  counts: EntryCounts;
  days: PlanDays;
  /** Nothing before the results are public. */
  coverage: Coverage | undefined;
  now: number;
  t: Translator;
}

/** `/thongke`: the main figures, and the pictures there are. */
export function statisticsView(facts: StatisticsFacts, ways: InlineKeyboardButton[][]): View {
  const { contest, counts, days, coverage, now, t } = facts;
  const button = (subject: Subject) =>
    showChart.make(t.plain('charts-button', { subject }), subject, '0');
  const { complete, incomplete } = atEnd(days);
  return {
    text: [
      t.html('charts-head', { at: formatDateTime(contest, now, t.language) }),
      '',
      t.html('charts-head-entries', { count: formatNumber(counts.total, t.language) }),
      t.html('charts-head-plans', {
        complete: String(complete),
        incomplete: String(incomplete),
        lacking: String(incomplete > 0),
        units: String(days.units),
      }),
      t.html('charts-head-coverage', {
        public: String(coverage !== undefined),
        reported: String(coverage?.totals.reported ?? 0),
        agencies: String(coverage?.totals.agencies ?? 0),
      }),
      '',
      t.html('charts-choose'),
    ].join('\n'),
    buttons: [
      [button('agencies')],
      [button('fields')],
      [button('plans')],
      [button('coverage')],
      [listDeliveries.make(t.plain('charts-deliveries'), '0')],
      ...ways,
      [menuButton(t)],
    ],
  };
}

/** In the place of a picture of nothing. */
export function emptyView(subject: Subject | 'delivery', t: Translator): View {
  return {
    text: t.html('charts-empty', { subject }),
    buttons: [[statisticsButton(t)], [menuButton(t)]],
  };
}

const ON_PAGE = 8;

/** Announcements that are out, the newest first. */
export function deliveriesView(
  launched: readonly Announcement[],
  asked: number,
  t: Translator,
): View {
  const page = pageOf(launched, ON_PAGE, asked);
  return {
    text: t.html('charts-deliveries-head', { count: launched.length }),
    buttons: [
      ...page.items.map((announcement) => [
        showDelivery.make(titleText(announcement, t), announcement.id),
      ]),
      ...turnRow(page, (text, to) => listDeliveries.make(text, to)),
      [statisticsButton(t)],
    ],
  };
}
