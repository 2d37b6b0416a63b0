import type { InlineKeyboardButton } from 'grammy/types';
import type { Contest } from '../../contest/contest.js';
import type { View } from '../../telegram/screen.js';
import type { Translator } from '../../telegram/translations.js';
import { formatNumber } from '../../text/vietnamese.js';
import type { Announcement } from '../announcement.js';
import {
  correctAnnouncement,
  openAcknowledgements,
  openAnnouncement,
  openAnnouncements,
  recallAnnouncement,
  resend,
  steer,
} from '../buttons.js';
import { correctionLines, recallLines } from '../correction/reports.js';
import { momentText, titleText } from '../words.js';
import { minutesLeft, type Progress, progressBar, progressOf } from './progress.js';
import type { Sent } from './read-sent.js';

/** Reasons of failures that are named; the rest is counted. */
const NAMED = 5;

export interface SentFacts extends Sent {
  contest: Contest;
  announcement: Announcement;
  /** Copies in a second as it was measured just now; without it the configured rate is said. */
  rate?: number | undefined;
  sendRate: number;
  t: Translator;
}

/** An announcement that is out: how far it is, and at its end what became of every copy. */
export function sentView(facts: SentFacts): View {
  const { contest, announcement, mailing, handedOver, t } = facts;
  const { id, launchedAt = 0, category } = announcement;
  const progress = progressOf(announcement, mailing, handedOver);
  const { phase } = progress;
  return {
    text: [
      t.html('ann-sent-head', { title: titleText(announcement, t) }),
      t.html('ann-sent-facts', { at: momentText(contest, launchedAt, t), category }),
      '',
      t.html('ann-phase', { phase }),
      ...(phase === 'finished' ? [] : [...progressLines(progress, facts)]),
      ...countLines(progress, facts),
      ...correctionLines(facts),
      ...recallLines(facts),
    ].join('\n'),
    buttons: [
      ...steeringRows(id, phase, t),
      ...(phase === 'finished' ? resendRows(announcement, progress, t) : []),
      ...afterwardsRows(announcement, progress, facts),
      [
        ...(phase === 'finished' ? [] : [openAnnouncement.make(t.plain('ann-refresh'), id)]),
        openAnnouncements.make(t.plain('ann-list'), '0'),
      ],
    ],
  };
}

function progressLines(progress: Progress, { rate, sendRate, t }: SentFacts): string[] {
  const { done, total, phase } = progress;
  const bar = t.html('ann-progress', { bar: progressBar(progress), done, total });
  if (phase !== 'sending') return [bar];
  const perSecond = rate ?? sendRate;
  const shown = formatNumber(Math.round(perSecond * 10) / 10, t.language);
  const minutes = minutesLeft(progress, perSecond);
  return [bar, t.html('ann-rate', { rate: shown, minutes })];
}

function countLines(
  progress: Progress,
  { announcement, reasons, acknowledged, t }: SentFacts,
): string[] {
  const { sent, failed, blocked, uncertain, dropped } = progress;
  const line = (what: string, count: number, always = false): string[] =>
    always || count > 0 ? [t.html('ann-count', { what, count })] : [];
  const rest = reasons.slice(NAMED).reduce((sum, [, count]) => sum + count, 0);
  return [
    ...line('sent', sent, true),
    ...line('blocked', blocked),
    ...line('failed', failed),
    ...reasons
      .slice(0, NAMED)
      .map(([reason, count]) => t.html('ann-reason', { reason, code: reason, count })),
    ...(rest > 0 ? [t.html('ann-reasons-more', { count: rest })] : []),
    ...line('uncertain', uncertain),
    ...line('dropped', dropped),
    ...(announcement.acknowledge ? line('acknowledged', acknowledged, true) : []),
  ];
}

function steeringRows(
  id: string,
  phase: Progress['phase'],
  t: Translator,
): InlineKeyboardButton[][] {
  const button = (act: 'hold' | 'release' | 'cancel-ask') =>
    steer.make(t.plain(`ann-${act}`), id, act);
  if (phase === 'sending' || phase === 'preparing') return [[button('hold'), button('cancel-ask')]];
  if (phase === 'held' || phase === 'failing') return [[button('release'), button('cancel-ask')]];
  return [];
}

function resendRows(
  { id, recalledAt }: Announcement,
  progress: Progress,
  t: Translator,
): InlineKeyboardButton[][] {
  if (recalledAt !== undefined) return [];
  return (['failed', 'uncertain', 'dropped'] as const).flatMap((state) => {
    const count = progress[state];
    const text = t.plain('ann-resend', { state, count });
    return count > 0 ? [[resend.make(text, id, state, 'ask', String(count))]] : [];
  });
}

function afterwardsRows(
  { id, acknowledge, recalledAt }: Announcement,
  { sent }: Progress,
  { t }: SentFacts,
): InlineKeyboardButton[][] {
  if (sent === 0) return [];
  const acknowledgements = acknowledge
    ? [[openAcknowledgements.make(t.plain('ann-acknowledgements'), id, '0')]]
    : [];
  if (recalledAt !== undefined) return acknowledgements;
  return [
    ...acknowledgements,
    [
      correctAnnouncement.make(t.plain('ann-correct'), id),
      recallAnnouncement.make(t.plain('ann-recall'), id, 'ask'),
    ],
  ];
}
