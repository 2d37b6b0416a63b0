import { agenciesAt } from '../../contest/agency-list.js';
import type { Contest } from '../../contest/contest.js';
import { NO_PRIZE } from '../../contest/results-data.js';
import { fold } from '../../text/vietnamese.js';
import { readPoints } from '../result.js';
import type { Cell } from './read-cells.js';

export function pointsOf({ results }: Contest, cell: string | number): number | undefined {
  // A spreadsheet keeps 77.8 as 77.799999999999997.
  const points = typeof cell === 'number' ? Math.round(cell * 1000) / 1000 : readPoints(cell);
  return points !== undefined && points >= 0 && points <= results.points.max ? points : undefined;
}

const NO_PRIZE_NAMES = ['khong', 'khong dat giai', 'khong co giai', 'no prize', 'none', 'no'];

export function prizeOf(contest: Contest, cell: string | number): string | undefined {
  if (NO_PRIZE_NAMES.includes(nameKey(String(cell)))) return NO_PRIZE;
  const { prizes } = contest.results;
  const found = choiceOf(prizes, cell);
  // "Nhất" for "Giải Nhất".
  return found ?? choiceOf(prizes, `giải ${cell}`) ?? choiceOf(prizes, `${cell} prize`);
}

export function choiceOf(
  choices: readonly { id: string; label: { vi: string; en: string } }[],
  cell: string | number,
): string | undefined {
  const key = nameKey(String(cell));
  return choices.find(({ id, label }) =>
    [id, label.vi, label.en].some((one) => nameKey(one) === key),
  )?.id;
}

export function agencyOf(contest: Contest, cell: string | number): string | undefined {
  const key = nameKey(String(cell));
  return agenciesAt(contest).find(({ id, name, nameEn, shortNames, formerNames }) =>
    [id, name, nameEn ?? name, ...shortNames, ...formerNames].some((one) => nameKey(one) === key),
  )?.id;
}

/** Names are compared without accents, case and punctuation. */
function nameKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function isSameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

export function textOf(cell: Cell | undefined): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : String(cell).trim();
}
