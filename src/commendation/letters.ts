import type { Contest } from '../contest/contest.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import type { Change } from './changes.js';
import type { Version } from './commendation.js';
import { detailsText, nameOfAgency } from './words.js';

/** Characters of what an entry is called. */
const NAME = 200;
/** Of a person in very many entries the others are counted. */
const MOST_NAMES = 10;

export interface LetterFacts {
  contest: Contest;
  version: Version;
  /** What the recipient's entries and units are called. */
  names: readonly string[];
  t: Translator;
}

/** To the people of an entrant: how, by what document, when and by which agency they were commended. */
export function commendationLetter(facts: LetterFacts): View {
  const { t } = facts;
  return letter(facts, t.html('commendation-letter', wordsOf(facts)));
}

export function changeLetter(facts: LetterFacts, { kind }: Change): View {
  const { t } = facts;
  return letter(facts, t.html('commendation-letter-change', { kind, ...wordsOf(facts) }));
}

function wordsOf({ contest, version, t }: LetterFacts) {
  return {
    agency: nameOfAgency(contest, version.agencyId, t),
    details: detailsText(contest, version, t),
  };
}

function letter({ names, t }: LetterFacts, text: string): View {
  const shown = names.slice(0, MOST_NAMES);
  const lines = shown.map((name) =>
    t.html('commendation-letter-entrant', { name: shorten(name, NAME) }),
  );
  const rest = names.length - shown.length;
  return {
    text: [
      text,
      ...lines,
      ...(rest > 0 ? [t.html('commendation-more', { count: rest })] : []),
      '',
      t.html('commendation-letter-source'),
    ].join('\n'),
    buttons: [[menuButton(t)]],
  };
}
