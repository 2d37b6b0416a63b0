import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import { type Finding, isError } from './cross-check.js';
import type { ResultRow } from './result.js';

/** Units named of one finding, and characters of each. */
const NAMED = 5;
const UNIT = 60;

/**
 * What the cross-check found, what can't be true first, as far as there is room; nothing when it found
 * nothing.
 * @param room in characters
 */
export function findingLines(
  findings: readonly Finding[],
  rows: readonly ResultRow[],
  t: Translator,
  room = 3_000,
): string[] {
  const errors = findings.filter(isError);
  const ordered = [...errors, ...findings.filter((finding) => !errors.includes(finding))];
  const lines: string[] = [];
  let left = room;
  for (const finding of ordered) {
    const line = findingLine(finding, rows, t);
    left -= line.length + 1;
    if (left < 0) break;
    lines.push(line);
  }
  const rest = ordered.length - lines.length;
  return rest > 0 ? [...lines, t.html('results-findings-more', { count: rest })] : lines;
}

function findingLine(finding: Finding, rows: readonly ResultRow[], t: Translator): string {
  const units = finding.rows.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    return row ? [shorten(row.unitName, UNIT)] : [];
  });
  const more = units.length - NAMED;
  const named = units.slice(0, NAMED).join('; ');
  const list = more > 0 ? t.plain('results-finding-more', { units: named, count: more }) : named;
  const sentence = t.plain('results-finding', { kind: finding.kind, number: finding.number ?? 0 });
  return t.html(isError(finding) ? 'results-finding-error' : 'results-finding-warning', {
    sentence,
    units: list,
  });
}
