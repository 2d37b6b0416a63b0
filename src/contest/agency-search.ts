import MiniSearch from 'minisearch';
import { aliasesOf, initialsOf, type SearchWords, searchWords } from './agency-aliases.js';
import { agenciesAt } from './agency-list.js';
import type { Agency, Contest } from './contest.js';

/** No name is as long; a pasted page would only cost time. */
const LONGEST_QUERY = 120;

export interface AgencySearch {
  /** Agencies that fit what was typed so far, best first; none for a query without a letter or digit. */
  search(query: string): Agency[];
}

interface Candidate {
  agency: Agency;
  aliases: SearchWords[];
  initials: string[];
  /** Every word of every alias with its accents. */
  accented: Set<string>;
}

/** How an alias matched, the best first. */
const MATCHES = {
  whole: 0,
  initials: 1,
  start: 2,
  startOfCompact: 3,
  phrase: 4,
  words: 5,
  /** The query says more than the alias: "Phòng Nội vụ, UBND TP Nha Trang". */
  within: 6,
} as const;

/** Shorter aliases turn up within other words by chance. */
const SHORTEST_WITHIN = 3;

function startsAt(words: readonly string[], query: readonly string[], at: number): boolean {
  const last = query.length - 1;
  return query.every((word, index) =>
    index === last ? words[at + index]?.startsWith(word) : words[at + index] === word,
  );
}

function contains(words: readonly string[], part: readonly string[]): boolean {
  return words.some((_, at) => part.every((word, index) => words[at + index] === word));
}

/** How one alias matches, and then what is better the smaller it is. */
function matchAlias(alias: SearchWords, query: SearchWords): [number, number] | undefined {
  const { length } = alias.compact;
  const match = matchFrom(alias, query);
  // The shorter the alias, the more of it the query says.
  if (match !== undefined) return [match, length];
  // Of the aliases within a query the longest says most: "TP Nha Trang", not "Nha Trang".
  const within = length >= SHORTEST_WITHIN && contains(query.folded, alias.folded);
  return within ? [MATCHES.within, -length] : undefined;
}

function matchFrom(alias: SearchWords, query: SearchWords): number | undefined {
  if (alias.compact === query.compact) return MATCHES.whole;
  if (startsAt(alias.folded, query.folded, 0)) return MATCHES.start;
  if (query.compact.length > 1 && alias.compact.startsWith(query.compact)) {
    return MATCHES.startOfCompact;
  }
  if (alias.folded.some((_, at) => startsAt(alias.folded, query.folded, at))) return MATCHES.phrase;
  const everyWord = query.folded.every((word) =>
    alias.folded.some((known) => known.startsWith(word)),
  );
  return everyWord ? MATCHES.words : undefined;
}

/** The rank of a candidate, compared number by number; undefined when it doesn't match. */
function rank(candidate: Candidate, query: SearchWords): number[] | undefined {
  const matches = candidate.aliases.flatMap((alias) => {
    const match = matchAlias(alias, query);
    return match ? [match] : [];
  });
  if (candidate.initials.includes(query.compact)) matches.push([MATCHES.initials, 0]);
  const best = matches.sort(compareRanks)[0];
  return best && [missedAccents(candidate, query), ...best];
}

/** 0 when each word typed with accents is a word of the agency with the same accents. */
function missedAccents({ accented }: Candidate, query: SearchWords): 0 | 1 {
  const exact = query.accented.every(
    (word, index) => word === query.folded[index] || accented.has(word),
  );
  return exact ? 0 : 1;
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Finds words with typing errors, for when nothing matches as typed. */
function createTypoSearch(candidates: readonly Candidate[]) {
  const index = new MiniSearch<{ id: number; words: string }>({
    fields: ['words'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: {
      prefix: true,
      // Two letters swapped count as two errors, so words long enough to swap in are allowed two.
      fuzzy: (term) => term.length > 1 && (term.length > 4 ? 2 : 1),
    },
  });
  index.addAll(
    candidates.map(({ aliases }, id) => ({
      id,
      words: aliases.flatMap(({ folded }) => folded).join(' '),
    })),
  );

  return ({ folded }: SearchWords): Agency[] => {
    const words = folded.join(' ');
    const all = index.search(words, { combineWith: 'AND' });
    // Some words may name no agency, as in a commune's name; of the others no typo is forgiven.
    const most = () =>
      index
        .search(words, { combineWith: 'OR', fuzzy: false })
        .filter(({ queryTerms }) => new Set(queryTerms).size * 2 > new Set(folded).size);
    const found = all.length > 0 ? all : most();
    return found.flatMap(({ id }) => candidates[Number(id)]?.agency ?? []);
  };
}

/**
 * Search among the agencies of the contest's reference date. Queries come as people type them:
 * unaccented, abbreviated, unfinished or mistyped. Where a query has accents, agencies that have the
 * same ones come first. Equal matches keep the order of the contest file. The index is made at the
 * first search: the bot starts without waiting for it.
 */
export function createAgencySearch(contest: Contest): AgencySearch {
  let made: AgencySearch | undefined;
  return {
    search(query) {
      made ??= indexAgencies(contest);
      return made.search(query);
    },
  };
}

function indexAgencies(contest: Contest): AgencySearch {
  const candidates = agenciesAt(contest).map((agency): Candidate => {
    const aliases = aliasesOf(agency);
    const accented = new Set(aliases.flatMap((alias) => alias.accented));
    return { agency, aliases, initials: initialsOf(agency.name), accented };
  });
  const searchWithTypos = createTypoSearch(candidates);

  return {
    search(query) {
      const words = searchWords(query.slice(0, LONGEST_QUERY));
      if (words.folded.length === 0) return [];
      const matches = candidates.flatMap((candidate) => {
        const found = rank(candidate, words);
        return found ? [{ agency: candidate.agency, rank: found }] : [];
      });
      if (matches.length === 0) return searchWithTypos(words);
      return matches.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ agency }) => agency);
    },
  };
}
