import { findAgency } from '../../contest/agency-list.js';
import type { Agency, Contest } from '../../contest/contest.js';
import type { Gathering } from './gathering.js';

/** How many people, and what has become of them. */
export interface Figures {
  people: number;
  /** The bot has written to them. */
  reached: number;
  /** They have pressed a button by which one acknowledges something. */
  acknowledged: number;
  /** Reached, and have done nothing so far. */
  silent: number;
  /** They block the bot now. */
  blocked: number;
}

export interface AgencyFigures extends Figures {
  id: string;
  name: string;
  nameEn?: string;
}

/** Agencies that are shown: those with the most people. */
const SHOWN = 10;

const nobody = (): Figures => ({ people: 0, reached: 0, acknowledged: 0, silent: 0, blocked: 0 });

export function figuresOf(
  { people, standings }: Pick<Gathering, 'people' | 'standings'>,
  contest: Contest,
): { all: Figures; agencies: AgencyFigures[] } {
  const all = nobody();
  const agencies = new Map<string, Figures>();
  for (const { index, agencyId } of people) {
    const standing = standings[index];
    if (!standing) continue;
    const { reached, acted, acknowledged, blocks } = standing;
    const own = agencies.get(agencyId) ?? nobody();
    agencies.set(agencyId, own);
    for (const figures of [all, own]) {
      figures.people += 1;
      figures.reached += Number(reached);
      figures.acknowledged += Number(acknowledged);
      figures.silent += Number(reached && !acted);
      figures.blocked += Number(blocks);
    }
  }
  const largest = [...agencies].sort(
    ([one, { people: ones }], [other, { people: others }]) =>
      others - ones || one.localeCompare(other),
  );
  return {
    all,
    agencies: largest.slice(0, SHOWN).flatMap(([id, figures]) => {
      const agency = findAgency(contest, id);
      return agency ? [{ ...namesOf(agency), ...figures }] : [];
    }),
  };
}

function namesOf({ id, name, nameEn }: Agency) {
  return { id, name, ...(nameEn !== undefined && { nameEn }) };
}
