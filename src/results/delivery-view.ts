import type { UnreachedState } from '../outbox/delivery.js';
import type { Mailing } from '../outbox/mailing.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { openDelivery, resendResults } from './buttons.js';
import { resultsButton } from './public-views.js';
import { type Stage, stages } from './result-store.js';

/** What may be sent again by a tap; who blocked the bot can't be reached by one. */
export const resendable = ['failed', 'uncertain'] as const satisfies UnreachedState[];

export type Deliveries = Record<Stage, Mailing | undefined>;

/** What became of every copy of the newest results, stage by stage. */
export function deliveryView(deliveries: Deliveries, t: Translator): View {
  const isOpen = Object.values(deliveries).some((mailing) => (mailing?.pending ?? 0) > 0);
  return {
    text: [
      t.html('results-delivery-head'),
      ...stages.map((stage) => lineOf(stage, deliveries[stage], t)),
    ].join('\n'),
    buttons: [
      ...stages.flatMap((stage) => {
        const mailing = deliveries[stage];
        if (!mailing || mailing.pending > 0) return [];
        return resendable
          .filter((state) => mailing[state] > 0)
          .map((state) => [
            resendResults.make(
              t.plain('results-delivery-resend', { stage, state, count: mailing[state] }),
              stage,
              state,
              'ask',
              String(mailing[state]),
            ),
          ]);
      }),
      ...(isOpen ? [[openDelivery.make(t.plain('results-delivery-refresh'))]] : []),
      [resultsButton(t)],
    ],
  };
}

function lineOf(stage: Stage, mailing: Mailing | undefined, t: Translator): string {
  if (!mailing) return t.html('results-delivery-none', { stage });
  const { total, pending, sent, failed, blocked, uncertain, dropped } = mailing;
  const counts = { total, pending, sent, failed, blocked, uncertain, dropped };
  return t.html('results-delivery-line', { stage, ...counts });
}

export function resendView(
  stage: Stage,
  state: (typeof resendable)[number],
  count: number,
  t: Translator,
): View {
  return {
    text: t.html('results-delivery-resend-ask', { stage, state, count }),
    buttons: [
      [
        resendResults.make(
          t.plain('results-delivery-resend-yes', { count }),
          stage,
          state,
          'yes',
          String(count),
        ),
      ],
      [openDelivery.make(t.plain('results-delivery-back'))],
    ],
  };
}
