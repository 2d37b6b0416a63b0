import type { Contest } from '../contest/contest.js';
import { type Member, unitName } from '../people/member.js';
import { Html } from '../telegram/html.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import type { Thread } from './thread.js';

const TITLE = 120;

/** "Mô hình: …"; of one that is not to be seen now, not even its name. */
export function titleLine(title: string | undefined, t: Translator): string {
  return title === undefined
    ? t.html('question-hidden')
    : t.html('question-about', { title: shorten(title, TITLE) });
}

/** Who asks, as the authors may read it: the unit, and the name where the asker chose so. */
export function askerName(
  asker: Member | undefined,
  { named }: Pick<Thread, 'named'>,
  contest: Contest,
  t: Translator,
): string {
  const unit = (asker && unitName(asker, contest)) ?? t.plain('question-unit-unknown');
  return named === 'yes' && asker?.name !== undefined ? `${asker.name}, ${unit}` : unit;
}

/** What somebody wrote, set off from our own words. */
export function quoted(text: string | undefined, t: Translator): Html {
  return new Html(
    text === undefined ? t.html('question-text-erased') : t.html('question-quote', { text }),
  );
}
