import { formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { remindAll, remindUnit } from './buttons.js';
import { progressButton } from './overview-view.js';
import type { UnitProgress } from './progress.js';
import type { Reminded, RemindResult } from './remind-by-hand.js';
import { unitText } from './unit-lines.js';
import { unitButton } from './unit-view.js';

/** Before the people of one unit are reminded. */
export function remindUnitView(
  unit: UnitProgress,
  people: number,
  askedAt: number,
  t: Translator,
): View {
  const { id } = unit.finalist;
  return {
    text: t.html('progress-remind-unit-ask', { unit: unitText(unit), people }),
    buttons: [
      [
        remindUnit.make(
          t.plain('progress-remind-send', { messages: people }),
          id,
          'yes',
          String(askedAt),
        ),
      ],
      [unitButton(id, t)],
    ],
  };
}

/** Before everyone is reminded: asked, and asked again with the same count. */
export function remindAllView(
  step: 'again' | 'yes',
  { units, messages, askedAt }: { units: number; messages: number; askedAt: number },
  t: Translator,
): View {
  const text = step === 'again' ? 'progress-remind-all-ask' : 'progress-remind-all-again';
  const button =
    step === 'again'
      ? t.plain('progress-remind-all-next')
      : t.plain('progress-remind-send', { messages });
  return {
    text: t.html(text, { units, messages }),
    buttons: [
      [remindAll.make(button, step, String(askedAt), String(messages))],
      [progressButton(t)],
    ],
  };
}

/** What came of it, and what to do instead where nothing did. */
export function remindResultText(contest: Contest, result: RemindResult, t: Translator): string {
  switch (result.state) {
    case 'made':
      return madeText(result, t);
    case 'later':
      return result.at === undefined
        ? t.html('progress-remind-not-now')
        : t.html('progress-remind-later', {
            at: formatDateTime(contest, result.at, t.language),
          });
    default:
      return t.html(`progress-remind-${result.state}`);
  }
}

function madeText({ made, before, units }: Reminded, t: Translator): string {
  return made === 0
    ? t.html('progress-remind-before', { messages: before })
    : t.html('progress-remind-made', { messages: made, units });
}
