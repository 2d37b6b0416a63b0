import type { Announcement } from '../../announcements/announcement.js';
import { type Progress, progressOf } from '../../announcements/sending/progress.js';
import { momentText, titleText } from '../../announcements/words.js';
import { formatDateTime } from '../../contest/calendar.js';
import type { Contest } from '../../contest/contest.js';
import { percentOf } from '../../dissemination/coverage.js';
import type { Mailing } from '../../outbox/mailing.js';
import type { Translator } from '../../telegram/translations.js';
import { formatNumber } from '../../text/vietnamese.js';
import type { Fill } from './fills.js';
import { barPicture, type ChartPicture } from './picture.js';

export interface DeliveryFacts {
  contest: Contest;
  announcement: Announcement;
  mailing: Mailing | undefined;
  handedOver: boolean;
  now: number;
  t: Translator;
}

type State = Extract<
  keyof Progress,
  'sent' | 'pending' | 'blocked' | 'failed' | 'uncertain' | 'dropped'
>;

/** In this order; each has a look of its own, and its name above it. */
const FILLS: [State, Fill][] = [
  ['sent', 'solid'],
  ['pending', 'outlined'],
  ['blocked', 'crossed'],
  ['failed', 'hatched'],
  ['uncertain', 'dotted'],
  ['dropped', 'crossed'],
];

/** What became of the copies of an announcement; nothing where nobody is left to get one. */
export function deliveryPicture(facts: DeliveryFacts): ChartPicture | undefined {
  const { contest, announcement, mailing, handedOver, now, t } = facts;
  const progress = progressOf(announcement, mailing, handedOver);
  const { total, phase } = progress;
  if (total === 0) return undefined;
  return barPicture(
    {
      heading: t.plain('charts-delivery'),
      subtitle: t.plain('charts-delivery-subtitle', {
        title: titleText(announcement, t),
        sentAt: momentText(contest, announcement.launchedAt ?? now, t),
        total: formatNumber(total, t.language),
        phase: phase === 'finished' ? 'finished' : 'open',
      }),
      notes: [
        t.plain('charts-delivery-note', { at: formatDateTime(contest, now, t.language) }),
        ...(progress.uncertain > 0 ? [t.plain('charts-delivery-uncertain')] : []),
      ],
      max: total,
      bars: FILLS.filter(([state]) => state !== 'dropped' || progress.dropped > 0).map(
        ([state, fill]) => ({
          label: t.plain('charts-delivery-state', { state }),
          value: progress[state],
          figure: t.plain('charts-delivery-figure', {
            count: formatNumber(progress[state], t.language),
            percent: formatNumber(percentOf({ reached: progress[state], total }) ?? 0, t.language),
          }),
          fill,
        }),
      ),
    },
    0,
    t,
  );
}
