import type { Contest } from '../contest/contest.js';
import type { Finalist } from '../finalists/finalist.js';
import { menuButton } from '../telegram/menu-button.js';
import { pageOfTexts } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import { pointsText } from './row-lines.js';

/** Before anything is published: what the contest file knows, with its source, and nothing else. */
export function unpublishedView(
  contest: Contest,
  finalists: readonly Finalist[],
  t: Translator,
): View {
  const lines = finalists.map(({ unitName, score }) =>
    t.html('results-preliminary-line', {
      unit: shorten(unitName, 90),
      points: pointsText(score, t),
    }),
  );
  const { items: shown } = pageOfTexts(lines, (line) => line, 0, { room: 2_800 });
  const rest = lines.length - shown.length;
  const known =
    lines.length === 0
      ? []
      : [
          '',
          t.html('results-preliminary'),
          ...shown,
          ...(rest > 0 ? [t.html('results-preliminary-more', { count: rest })] : []),
          '',
          t.html('results-source', { source: contest.finalists.source[t.language] }),
        ];
  return {
    text: [t.html('results-none', { contest: contest.shortName[t.language] }), ...known].join('\n'),
    buttons: [[menuButton(t)]],
  };
}
