import type { Agency, Contest } from '../contest/contest.js';
import {
  EVERYTHING,
  matching,
  publishedHead,
  resultsButton,
  resultsPage,
} from '../results/public-views.js';
import type { Published } from '../results/result.js';
import { agencyName } from '../results/row-lines.js';
import { menuButton } from '../telegram/menu-button.js';
import { turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { acknowledgeResults, turnKitPage } from './buttons.js';

export interface ReaderFacts {
  contest: Contest;
  published: Published;
  /** Of the link, if there is one of that code that is asked to make the results known. */
  agency: Agency | undefined;
  /** For which agency this person would count, or counts. */
  counting: Agency | undefined;
  /** They have pressed. */
  isCounted: boolean;
}

/** What a link of a kit opens: the results that everyone may read. */
export function readerView(facts: ReaderFacts, asked: number, t: Translator): View {
  const { contest, published, agency, isCounted } = facts;
  const { rows } = published;
  const list = resultsPage({ contest, rows, t }, matching({ contest, rows }, EVERYTHING), asked);
  return {
    text: [publishedHead(contest, published, t), list.text, '', noteOf(facts, t)].join('\n'),
    buttons: [
      ...(agency ? turnRow(list, (text, page) => turnKitPage.make(text, agency.id, page)) : []),
      ...(agency && !isCounted
        ? [
            [
              acknowledgeResults.make(
                t.plain('pb-acknowledge'),
                agency.id,
                String(published.version),
              ),
            ],
          ]
        : []),
      [resultsButton(t)],
      [menuButton(t)],
    ],
  };
}

/** In one line, for whom a press counts, or why it counts for nobody. */
function noteOf({ contest, agency, counting, isCounted }: ReaderFacts, t: Translator): string {
  if (!agency || !counting) return t.html('pb-link-unknown');
  return t.html(isCounted ? 'pb-link-counted' : 'pb-link-counts', {
    agency: agencyName(contest, counting.id, t),
    own: String(counting.id !== agency.id),
  });
}
